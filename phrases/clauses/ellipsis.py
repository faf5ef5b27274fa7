"""«перезвонить Гусевой сегодня, а Иванову завтра»: what is to be done with the second is said of the first alone."""

from dataclasses import dataclass

from crm.wishes import Channel, CreateTask, LogInteraction, MoveTask
from phrases.clauses.clause import Clause
from phrases.clauses.people import preposition_of
from phrases.entities.clients import OBLIQUE
from phrases.lexicon.heads import Head, Mood
from phrases.scene import places
from phrases.thread import Thread
from phrases.words.small_words import small_table, small_words
from phrases.words.tokens import Kind, word_at

AGAIN, RING = small_words("tasks", "again"), small_table("tasks", "ring")
SIGNS = {",", ".", "!"}
BESIDE_THE_DAY = small_words("people", "prepositions") | small_words("clauses", "soft_words")
LATER, WITH = small_words("tasks", "later"), small_words("tasks", "with_whom")


@dataclass(frozen=True, slots=True)
class Elided:
    """The verb as said of the client before, and the kind of contact that his task is."""

    verb: str
    channel: Channel | None


def elided_verb(clause: Clause, thread: Thread) -> Elided | None:
    """The verb of the plan before, where a clause names only somebody else and when."""
    last = thread.wishes[-1][1] if thread.wishes else None
    if not isinstance(last, CreateTask) or not _names_only_somebody(clause):
        return None
    before = Clause(clause.scene, thread.spans[-1], clause.start)
    plan = next(iter(before.verbs), None)
    if not _is_governed_alike(before, clause):
        return None
    if plan is None or plan.mood is not Mood.PLAN or plan.means("remind", "must"):
        return None
    return Elided(clause.scene.said(plan.start, plan.end), last.channel)


def next_try(clause: Clause, thread: Thread) -> Elided | None:
    """«трубку не берёт, завтра с утра ещё раз»: the call that nobody took is made again."""
    latest = thread.latest(LogInteraction)
    missed = latest is not None and latest[1].channel is Channel.CALL and not latest[1].reached
    if not missed or clause.people or not clause.dates:
        return None
    dated = places(clause.moments)
    rest = {word_at(clause.scene.tokens, at) for at in range(clause.start, clause.end) if at not in dated}
    again = bool(rest & AGAIN) and rest <= AGAIN | SIGNS
    return Elided(RING[clause.scene.hint][0], None) if again and clause.scene.hint in RING else None


def _is_governed_alike(before: Clause, clause: Clause) -> bool:
    """«козлову позвонить, в 12 обед с гусевой»: nobody is called «с Гусевой»."""
    return not before.people or preposition_of(before, before.people[-1]) == preposition_of(clause, clause.people[0])


def elided_move(clause: Clause, thread: Thread) -> Head | None:
    """«перенеси Гусеву на завтра, а Иванова на пятницу»: the second one is put off too."""
    if _is_only_shifted(clause):
        return Head(clause.start, clause.start, frozenset({"reschedule"}), Mood.PLAN)
    moved = bool(thread.wishes) and isinstance(thread.wishes[-1][1], MoveTask)
    if not moved or not clause.dates or clause.after_stop or clause.heads or not _names_only_somebody(clause):
        return None
    if any(when.repeat for when in clause.dates) or _says_more(clause):
        return None
    return Head(clause.start, clause.start, frozenset({"reschedule"}), Mood.PLAN)


def _says_more(clause: Clause) -> bool:
    """«…, в 3 у Иванова опрессовка»: words beside who and when."""
    told = places([*clause.people, *clause.moments])
    rest = (clause.scene.tokens[place] for place in range(clause.start, clause.end) if place not in told)
    return any(token.kind is Kind.WORD and token.word not in BESIDE_THE_DAY for token in rest)


def _is_only_shifted(clause: Clause) -> bool:
    """«Козлова на час позже», «встречу с Козловым на день раньше»: nothing else is said."""
    scene = clause.scene
    shifted = [when for when in clause.moments if when.shift and word_at(scene.tokens, when.end) in LATER]
    if len(shifted) != 1 or len(clause.people) != 1 or (clause.start, clause.end) != (0, len(scene.tokens)):
        return False
    later = {shifted[0].end}
    told = places([*clause.people, *clause.moments, *_plans(clause)]) | later
    return all(place in told or scene.tokens[place].word in WITH for place in range(clause.start, clause.end))


def _plans(clause: Clause) -> list[Head]:
    return [head for head in clause.heads if head.mood is Mood.THING and head.means("event", "meet", "call", "visit")]


def _names_only_somebody(clause: Clause) -> bool:
    """In a case that something is done to; an event or a verb of its own tells what it is."""
    own = any(
        head.verb or head.means("event", "service", "call", "talk", "meet", "visit", "book") for head in clause.heads
    )
    return bool(clause.people) and not own and bool(clause.people[0].cases & OBLIQUE)
