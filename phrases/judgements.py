"""«далеко ей ездить», «дорого ремонтировать»: what somebody thinks of doing a thing, and no plan to do it."""

from phrases.clauses import Clause
from phrases.heads import Head
from phrases.people import PRONOUNS
from phrases.small_words import small_words
from phrases.tokens import word_at

JUDGING = small_words("tasks", "judging")


def is_judged(clause: Clause, verb: Head) -> bool:
    """Whether the word that judges stands on either side of an infinitive, or over a pronoun («далеко ей ездить»)."""
    return any(_judging(clause, place, step) for place, step in ((verb.start - 1, -1), (verb.end, 1)))


def _judging(clause: Clause, place: int, step: int) -> bool:
    tokens = clause.scene.tokens
    return word_at(tokens, place + step * (word_at(tokens, place) in PRONOUNS)) in JUDGING
