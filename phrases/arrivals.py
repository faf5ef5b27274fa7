"""Things that come by themselves: an order, a delivery, a sofa; nobody visited and nothing was ordered by that."""

from names.parts import is_inanimate
from phrases.clauses import Clause
from phrases.heads import Head, Mood
from phrases.people import cast_of
from phrases.scene import places
from phrases.small_words import small_words
from phrases.tokens import Kind

WHOSE = small_words("arrivals", "whose")
COMING = ("deliver", "order", "thing", "pay")


def a_thing_comes(clause: Clause, verb: Head) -> bool:
    """«Иванову пришли шины», «диван Гусевой приехал», "the delivery turned up": its subject is a thing."""
    if verb.means("phrase") and verb.means("order", "pay"):
        return True
    subject = _before(clause, verb.start)
    if any(head.end == subject + 1 and _may_come(head) for head in clause.heads):
        return True
    return not verb.means("phrase") and _is_beside(clause, verb, subject)


def has_come(clause: Clause, thing: Head) -> bool:
    """«заказ Гусевой приехал»: told of an order made before."""
    verbs = (head for head in clause.heads if head.means("visit") and head.mood is Mood.PAST)
    return _may_come(thing) and any(_before(clause, verb.start) == thing.end - 1 for verb in verbs)


def _may_come(head: Head) -> bool:
    return head.mood is Mood.THING and head.means(*COMING)


def _before(clause: Clause, place: int) -> int:
    """The nearest word before a place that names no client, no date and nobody as an owner."""
    taken = places([*clause.moments, *clause.people])
    place -= 1
    while place > clause.start and (place in taken or _says_whose(clause, place)):
        place -= 1
    return place


def _says_whose(clause: Clause, place: int) -> bool:
    """«заказ её уже приехал»: between the thing and its verb."""
    token = clause.scene.tokens[place]
    return token.kind is not Kind.WORD or token.word in WHOSE


def _is_beside(clause: Clause, verb: Head, subject: int) -> bool:
    """A thing in the nominative on either side of the verb, and no client who may be its subject.

    «договор Демченко пришёл»: a name between the two is that of the owner.
    """
    taken = places([*clause.moments, *clause.people])
    beside = [place for place in (subject, verb.end) if clause.start <= place < clause.end and place not in taken]
    words = [clause.scene.tokens[place] for place in beside]
    things = any(token.kind is Kind.WORD and not token.capital and is_inanimate(token.word) for token in words)
    owned = any(subject < said.start < verb.start for said in clause.people)
    return things and (owned or not cast_of(clause, verb).subject)
