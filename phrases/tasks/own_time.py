"""Hours of other people: «у него самолёт в 15», «занят до 5», "is in meetings until 3" is nothing for us to do then."""

from phrases.clauses.clause import Clause
from phrases.lexicon.heads import Mood
from phrases.scene import places
from phrases.words.dictionaries import readings
from phrases.words.small_words import small_words
from phrases.words.tokens import word_at

BUSY_ALL_DAY, AWAY = small_words("own_time", "busy_all_day"), small_words("own_time", "away")
BUSY = small_words("own_time", "busy") | BUSY_ALL_DAY
STATES = small_words("own_time", "states") | AWAY
INSIDE = small_words("own_time", "inside")
ENGAGEMENTS = small_words("own_time", "engagements")
WHOSE = small_words("own_time", "whose")
AT_SOMEBODY = small_words("own_time", "at_somebody")
OUT = {"out"}
EVENTS = ("call", "talk", "meet", "visit", "event", "service")


def is_own_time(clause: Clause) -> bool:
    """An hour at which the client has something of their own, or a day or an hour until which they are busy."""
    if all(when.ago for when in clause.dates) or any(head.mood is Mood.PLAN for head in clause.heads):
        return False
    timed = any(when.deadline or when.clock is not None for when in clause.dates)
    dated = places(clause.moments)
    return any(
        (timed and _is_engaged(clause, place)) or (place not in dated and _is_busy(clause, place, timed=timed))
        for place in range(clause.start, clause.end)
    )


def is_beside_a_plan(clause: Clause) -> bool:
    """Somebody's own hour, or how long they think, and in another clause what is to be done and its day: this one only
    explains it."""
    scene = clause.scene
    plans = (head for head in scene.heads if head.mood is Mood.PLAN or (head.means(*EVENTS) and not head.verb))
    outside = any(not clause.start <= head.start < clause.end for head in plans)
    dated = any(when.day and not clause.start <= when.start < clause.end for when in scene.moments)
    return outside and dated and (is_own_time(clause) or _thinks_until(clause))


def _thinks_until(clause: Clause) -> bool:
    """«думает до пятницы, набрать в понедельник»: of the only client of the message."""
    verbs = clause.verbs
    stated = all(head.mood is Mood.PRESENT and head.person == 3 and head.means("state") for head in verbs)
    until = any(when.deadline for when in clause.dates)
    return bool(verbs) and stated and until and len({said.ids for said in clause.scene.people}) <= 1


def _is_busy(clause: Clause, place: int, *, timed: bool) -> bool:
    """«занят», «на смене», "in meetings", "out of office"; for a whole day «на смене» may be with us."""
    named = _named(clause, place)
    busy, states = (BUSY, STATES) if timed else (BUSY_ALL_DAY, AWAY)
    before, behind = word_at(clause.scene.tokens, place - 1), word_at(clause.scene.tokens, place + 1)
    return bool(named & busy or (named & OUT and behind == "of")) or (bool(named & states) and before in INSIDE)


def _is_engaged(clause: Clause, place: int) -> bool:
    """«у него самолёт», "Gareth's flight"."""
    before = word_at(clause.scene.tokens, place - 1)
    whose = before in WHOSE or before.endswith("'s") or _is_of_somebody(clause, place)
    return whose and bool(_named(clause, place) & ENGAGEMENTS)


def _named(clause: Clause, place: int) -> set[str]:
    word = word_at(clause.scene.tokens, place)
    return {word, *(one.lemma for one in readings(word, clause.scene.hint)[:2])}


def _is_of_somebody(clause: Clause, place: int) -> bool:
    """«у Гусевой обед»: the thing stands right behind whose it is; «обед у Гусевой» may be ours."""
    people = (*clause.people, *clause.strangers)
    return any(said.end == place and word_at(clause.scene.tokens, said.start - 1) in AT_SOMEBODY for said in people)
