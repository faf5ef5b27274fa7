"""What is reported done by its own words: «перезвонить по витринам сделал», «закрой задачу отправить КП»."""

from typing import NamedTuple

from names.speech import Speech, Tense
from phrases.entities.corrections import DENYING
from phrases.lexicon import inflections, meanings
from phrases.text import cleaned
from phrases.thread import CONTACT
from phrases.words.dictionaries import language_of
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind, Token, tokens_of

TASKS = small_words("ticked", "tasks")
LONGEST = 10
STEM = 4
FEW = 5
"""Words that tell nothing but that a task is done."""
GRAMMAR = {Speech.PREPOSITION, Speech.CONJUNCTION, Speech.PARTICLE, Speech.PRONOUN, Speech.ADVERB}


class Deed(NamedTuple):
    """A verb in the past at `text[start:end]`."""

    start: int
    end: int
    lemma: str


def said_done(text: str, language: str) -> frozenset[str]:
    """The stems of the words that name what is done; empty when nothing is, or nothing is named."""
    plain = cleaned(text)
    tokens = [token for token in tokens_of(plain) if token.kind is not Kind.MARK]
    hint = language_of(plain, language)
    if not 1 < len(tokens) <= LONGEST or any(token.word in DENYING for token in tokens):
        return frozenset()
    called = any(token.word in TASKS for token in tokens)
    done = [token for token in tokens if _is_done(token, hint, ordered=called)]
    told = (token for token in tokens if token not in done and token.word not in TASKS)
    return stems_of(" ".join(token.text for token in told), language) if done else frozenset()


def was_sent(text: str, task: str, language: str) -> bool:
    """«отправил», «кп отправил» of the task «отправить КП»: nothing else is named than what was to be sent."""
    return _sends(text, language) and _sends(task, language) and stems_of(text, language) <= stems_of(task, language)


def was_done(text: str, task: str, language: str) -> bool:
    """«проверил», «забрал договор» of the task «забрать подписанный договор»: its own verb, and no other words."""
    plain, deed = cleaned(text), deed_told(text, language)
    if deed is None or deed.lemma not in _lemmas(task, language):
        return False
    return stems_of(plain[: deed.start] + plain[deed.end :], language) <= stems_of(task, language)


def deed_told(text: str, language: str) -> Deed | None:
    """The only verb of a short message, when it tells what was done, and of no contact: «проверил», "checked stock"."""
    plain = cleaned(text)
    tokens = tokens_of(plain)
    if not 0 < len(tokens) <= FEW or any(token.word in DENYING or token.text == "?" for token in tokens):
        return None
    hint = language_of(plain, language)
    told = [(token, one) for token in tokens for one in inflections(token.word, hint)[:1] if one.tense is Tense.PAST]
    if len(told) != 1 or meanings(told[0][0].word, hint).intersection(CONTACT):
        return None
    token, deed = told[0]
    return Deed(token.start, token.end, deed.lemma)


def _lemmas(text: str, language: str) -> set[str]:
    plain = cleaned(text)
    hint = language_of(plain, language)
    return {one.lemma for token in tokens_of(plain) for one in inflections(token.word, hint)[:1]}


def _sends(text: str, language: str) -> bool:
    plain = cleaned(text)
    return any("send" in meanings(token.word, language_of(plain, language)) for token in tokens_of(plain))


def stems_of(text: str, language: str) -> frozenset[str]:
    """The beginnings of the words of a text that mean something, by which forms of a word are alike."""
    plain = cleaned(text)
    hint = language_of(plain, language)
    words = (token.word for token in tokens_of(plain) if token.kind in {Kind.WORD, Kind.NUMBER})
    return frozenset(word[:STEM] for word in words if not _is_grammar(word, hint))


def _is_grammar(word: str, hint: str) -> bool:
    return any(one.speech in GRAMMAR for one in inflections(word, hint)[:1])


def _is_done(token: Token, hint: str, *, ordered: bool) -> bool:
    """«сделал», «готово»; «закрой» only of what is called a task; never «сделать», «сделаю»."""
    if "done" not in meanings(token.word, hint):
        return False
    found = inflections(token.word, hint)[:1]
    if any(one.tense is Tense.IMPERATIVE for one in found):
        return ordered
    return not any(one.speech is Speech.INFINITIVE or one.tense in {Tense.FUTURE, Tense.PRESENT} for one in found)
