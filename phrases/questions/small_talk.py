"""«спасибо», «на сегодня всё», "cheers": nothing is wanted."""

from collections.abc import Sequence

from phrases.lexicon import meanings, phrase_at
from phrases.scene import Scene
from phrases.thread import Thread
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind

SMALL = small_words("whole", "small")
ALL_SAID, UNTIL_HERE = small_words("whole", "all_said"), small_words("whole", "until_here")
MARKS = {",", ".", "!", "…", "—", "–", "-", ":", ")"}


def hear_thanks(scene: Scene, thread: Thread) -> bool:
    """Only small talk: nothing is wanted (A7)."""
    if scene.people or scene.sums or scene.contact(Kind.PHONE):
        return False
    words = [token.word for token in scene.tokens if token.kind is Kind.WORD]
    over = _is_over(words, scene.hint)
    if scene.moments and not over:
        return False
    covered = over or (bool(words) and small_talk(words, scene.hint) == len(words))
    if covered:
        thread.reasons.append("small talk")
    return covered


def _is_over(words: Sequence[str], hint: str) -> bool:
    """«на сегодня всё», "cheers, that's everything for today": whoever writes has no more to say."""
    rest = {word for word in words if "thanks" not in meanings(word, hint)}
    return bool(rest & ALL_SAID and rest & UNTIL_HERE) and rest <= ALL_SAID | UNTIL_HERE | SMALL


def small_talk(words: Sequence[str], hint: str) -> int:
    """How many words at the start are thanks, greetings and what goes with them; a question word is none."""
    place = 0
    while place < len(words):
        phrase = phrase_at(words, place, hint)
        if phrase and "thanks" in phrase[0]:
            place = phrase[1]
        elif words[place] in SMALL or words[place] in MARKS or "thanks" in meanings(words[place], hint):
            place += 1
        else:
            break
    return place
