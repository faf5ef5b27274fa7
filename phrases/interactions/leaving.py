"""Where somebody has just been: "left Smith's place", «вышел от Громова» is a visit that is over."""

from phrases.clauses.clause import Clause
from phrases.lexicon.heads import Head, Mood
from phrases.words.small_words import small_words
from phrases.words.tokens import word_at

LEAVING, FROM = small_words("leaving", "leaving"), small_words("leaving", "from")
PLACES = small_words("leaving", "places")


def left_a_client(clause: Clause) -> Head | None:
    """The verb of going away from a client: "left her a note" and "she left us" are none."""
    first = next(iter(clause.people), None)
    if first is None:
        return None
    gone = (head for head in clause.heads if head.lemma in LEAVING and not head.negated and _is_told(clause, head))
    return next((head for head in gone if _is_left(clause, head, first.start, first.end)), None)


def _is_told(clause: Clause, head: Head) -> bool:
    on_the_way = head.mood is Mood.PRESENT or word_at(clause.scene.tokens, head.start).endswith("ing")
    return head.mood is Mood.PAST or (on_the_way and head.person != 3)


def _is_left(clause: Clause, head: Head, start: int, end: int) -> bool:
    tokens = clause.scene.tokens
    if word_at(tokens, start - 1) in FROM:
        return head.end == start - 1
    owned = word_at(tokens, end - 1).endswith("'s") or word_at(tokens, end) == "'" or word_at(tokens, end) in PLACES
    return head.lemma.isascii() and start == head.end and owned
