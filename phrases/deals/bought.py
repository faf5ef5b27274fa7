"""Deals told by what the client did: «купила, деньги пришли», "signed", "he's in"; of an open deal it is the win."""

from crm.wishes import WinDeal
from phrases.clauses.clause import Clause
from phrases.clauses.people import PRONOUNS, cast_of
from phrases.lexicon.heads import Head, Mood
from phrases.scene import places
from phrases.thread import Thread
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind, word_at

BUYING, SELLING = small_words("bought", "buying"), small_words("hesitation", "selling")
BESIDE, IN = small_words("bought", "beside"), small_words("bought", "in")
SUBJECTS = small_words("heads", "pronouns_en") | small_words("heads", "they")
OURSELVES = {"i", "we"}
IS = small_words("bought", "is")


def is_bought(head: Head) -> bool:
    """A purchase, a sale or a signature that was made."""
    return head.mood is Mood.PAST and not head.negated and head.lemma in BUYING | SELLING


def sells_theirs(clause: Clause, head: Head) -> bool:
    """«Иванов продал машину за 500 тысяч», "he sold his flat": the client sells, and no deal of ours."""
    if head.lemma not in SELLING or head.mood is Mood.PLAN:
        return False
    pronoun = SUBJECTS - OURSELVES
    return cast_of(clause, head).subject or word_at(clause.scene.tokens, head.start - 1) in pronoun


def tell_bought(clause: Clause, thread: Thread) -> bool:
    """«Коваль купила», "Greg signed", "Sarah's in!" and nothing but that: the open deal is won, else it is a note."""
    if clause.dates or clause.sums or "?" in clause.words():
        return False
    head = clause.first("order", "sign", moods=(Mood.PAST,))
    bought = head is not None and is_bought(head) and head.lemma in BUYING and _is_all(clause, head)
    if not bought and (clause.scene.sums or not _is_in(clause)):
        return False
    for client in thread.whom(clause, head):
        thread.add(clause.start, WinDeal(client=client, told=clause.scene.text), "what was bought or signed is won")
        if not bought:
            thread.doubt("who is in is perhaps only there")
    return True


def _is_all(clause: Clause, head: Head) -> bool:
    """Whoever did it, and nothing that was bought or signed but the deal itself: a contract is a stage of its own."""
    gone = places([*clause.people, *clause.strangers, *clause.moments, head])
    rest = [at for at in range(clause.start, clause.end) if at not in gone]
    words = (clause.scene.tokens[at] for at in rest)
    return all(token.kind is Kind.MARK or token.word in BESIDE | PRONOUNS for token in words)


def _is_in(clause: Clause) -> bool:
    """ "he's in", "Sarah is in!", "we're in": nothing stands behind."""
    words = [token.word for token in clause.scene.tokens[clause.start : clause.end] if token.kind is Kind.WORD]
    return 1 < len(words) <= 4 and words[-1] in IN and (words[-2] in IS or words[-2].endswith("'s"))
