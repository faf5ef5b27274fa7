"""In which language somebody wants to be spoken to: «мова українська», «switch to english», «говори по-русски»."""

from collections.abc import Sequence

from crm.wishes import SpeakLanguage
from phrases.scene import Scene
from phrases.thread import Thread
from phrases.words.small_words import small_table, small_words
from phrases.words.tokens import Kind

LANGUAGES = {word: code for code, words in small_table("languages", "named").items() for word in words}
ASKED_BY = small_words("languages", "asked_by")
BESIDE = small_words("languages", "beside")
MOST_WORDS = 6


def ask_language(scene: Scene, thread: Thread) -> bool:
    """A language and what asks for it, and nothing else."""
    if len(scene.tokens) > MOST_WORDS + 2:
        return False
    language = language_asked([token.word for token in scene.tokens if token.kind is not Kind.MARK])
    if language is not None:
        thread.add(0, SpeakLanguage(language=language), "another language is asked for")
    return language is not None


def language_asked(words: Sequence[str]) -> str | None:
    """The code of the only language that is named, where the other words do nothing but ask for it."""
    named = {LANGUAGES[word] for word in words if word in LANGUAGES}
    rest = [word for word in words if word not in LANGUAGES]
    if len(named) != 1 or not 0 < len(rest) < MOST_WORDS or ASKED_BY.isdisjoint(rest):
        return None
    return next(iter(named)) if set(rest) <= ASKED_BY | BESIDE else None
