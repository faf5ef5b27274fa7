"""What is said not to be: «не звонил», «не надо звонить», «делать не будут», "no need to call"."""

from collections.abc import Sequence

from names.morphology import Word
from names.speech import Speech
from phrases.words.dictionaries import readings
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind, Token, word_at

NEGATIONS = small_words("heads", "negations")
MODALS, TO_DO_EN, NEEDS_EN = (small_words("heads", name) for name in ("modals", "to_do_en", "needs_en"))
NEEDS, WILL_BE, FORBIDDING = (small_words("heads", name) for name in ("needs", "will_be", "forbidding"))
ABSENT = small_words("heads", "absent")
MISSED = small_words("heads", "missed")
REACH = 3
"""Words between «не надо» and what is not to be done, on either side of it."""


def is_negated(tokens: Sequence[Token], place: int, reading: Word | None = None) -> bool:
    """Whether what stands at the place is denied; of an infinitive also by what it hangs on."""
    before = word_at(tokens, place - 1)
    if before in ABSENT and reading is not None and reading.speech in {Speech.VERB, Speech.INFINITIVE}:
        return False  # «её дома нет наберу вечером», «ответа нет набрать его»
    if before in NEGATIONS or (word_at(tokens, place - 2) in NEGATIONS and before in MODALS):
        return True
    if reading is None or reading.speech is not Speech.INFINITIVE:
        return False
    if reading.lemma.isascii():
        return _is_not_needed(tokens, place)
    return _cannot_be(tokens, place) or (reading.perfective is False and _is_not_to_be(tokens, place))


def _is_not_needed(tokens: Sequence[Token], place: int) -> bool:
    """ "no need to call", "doesn't want to order", "not going to come"."""
    while word_at(tokens, place - 1) in TO_DO_EN:
        place -= 1
    return word_at(tokens, place - 1) in NEEDS_EN and word_at(tokens, place - 2) in NEGATIONS


def _cannot_be(tokens: Sequence[Token], place: int) -> bool:
    """«встретиться не может», «нельзя звонить»."""
    behind = word_at(tokens, place + 1) in NEGATIONS and word_at(tokens, place + 2) in MODALS
    return behind or word_at(tokens, place - 1) in FORBIDDING


def _is_not_to_be(tokens: Sequence[Token], place: int) -> bool:
    """«не надо ему звонить», «звонить завтра не надо», «делать ничего не будут»; «её сегодня не будет» is another."""
    before = range(place - 2, max(place - 3 - REACH, -1), -1)
    behind = range(place + 1, min(place + 2 + REACH, len(tokens)))
    return any(_rules_out(tokens, at, at + 2, place) for at in before) or any(
        _rules_out(tokens, at, place + 1, at) and not _leads_on(tokens, at + 2) for at in behind
    )


def _rules_out(tokens: Sequence[Token], at: int, start: int, end: int) -> bool:
    """«не надо» or «не будет» stands there, and between it and the verb neither a sign nor who is missed."""
    modal = word_at(tokens, at + 1)
    if word_at(tokens, at) not in NEGATIONS or modal not in NEEDS | WILL_BE:
        return False
    between = tokens[start:end]
    missed = modal in WILL_BE and any(token.word in MISSED for token in between)
    return not missed and all(token.kind is not Kind.MARK for token in between)


def _leads_on(tokens: Sequence[Token], place: int) -> bool:
    """«перезванивать не надо писать»: another infinitive behind, which may be the one that hangs on it."""
    return any(one.speech is Speech.INFINITIVE for one in readings(word_at(tokens, place))[:1])
