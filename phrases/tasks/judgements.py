"""«далеко ей ездить», «дорого ремонтировать»: what somebody thinks of doing a thing, and no plan to do it."""

from phrases.clauses.clause import Clause
from phrases.clauses.people import PRONOUNS
from phrases.lexicon.heads import Head
from phrases.words.small_words import small_words
from phrases.words.tokens import word_at

LEADING = small_words("clauses", "leading") | small_words("clauses", "soft_words") | {",", ":", "-"}
TOO = {"too"}
REACH_OF_TOO = 6
"""Words from "too" to its verb."""
JUDGING = small_words("tasks", "judging")


def is_judged(clause: Clause, verb: Head) -> bool:
    """Whether the word that judges stands on either side of an infinitive, or over a pronoun («далеко ей ездить»)."""
    return (
        _is_too(clause, verb)
        or _may_be_a_noun(clause, verb)
        or any(_judging(clause, place, step) for place, step in ((verb.start - 1, -1), (verb.end, 1)))
    )


def _judging(clause: Clause, place: int, step: int) -> bool:
    tokens = clause.scene.tokens
    return word_at(tokens, place + step * (word_at(tokens, place) in PRONOUNS)) in JUDGING


def _is_too(clause: Clause, verb: Head) -> bool:
    """ "too far for him to come", "too busy to meet": what is not done."""
    words = clause.scene.tokens[clause.start : verb.start]
    return bool(words) and words[-1].word == "to" and any(token.word in TOO for token in words[-REACH_OF_TOO:])


def _may_be_a_noun(clause: Clause, verb: Head) -> bool:
    """ "hail damage all over": an English verb of no lexicon, behind a word that leads to none."""
    alone = verb.lemma.isascii() and not verb.meanings and verb.start > clause.start
    return alone and word_at(clause.scene.tokens, verb.start - 1) not in LEADING
