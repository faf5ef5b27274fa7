"""Tasks that go to another moment: «перенеси встречу с Петровой на четверг»; conventions D2–D6 of the corpus."""

from collections.abc import Sequence
from dataclasses import replace

from crm.wishes import CreateTask, MoveTask, Shift
from phrases.clauses.clause import Clause
from phrases.clauses.ellipsis import elided_move
from phrases.clauses.people import PRONOUNS
from phrases.clauses.wording import text_of
from phrases.dates.days import Away
from phrases.dates.when import When
from phrases.entities.corrections import is_replaced
from phrases.lexicon.heads import Head, Mood
from phrases.thread import Thread
from phrases.words.small_words import small_words
from phrases.words.tokens import word_at

WRITING_ANEW = small_words("tasks", "writing_anew")
LATER, ABOUT = small_words("tasks", "later"), small_words("tasks", "about")
MOVABLE = ("meet", "call", "visit", "service", "book", "talk", "remind")
"""What is put off without a new moment. An «event» is not told of («вылет сдвинули»), nor sent («перекинь смету»)."""


def move_task(clause: Clause, thread: Thread) -> bool:
    """«перенеси встречу с Петровой на четверг», «просит сдвинуть на час позже»."""
    head = _asked_for(clause) or _written_anew(clause) or _said_instead(clause) or elided_move(clause, thread)
    if head is None or head.negated:
        return False
    if _moves_himself(clause, head):
        thread.doubt("somebody moves, and perhaps nothing of ours")
        return False
    when = _new_moment(clause)
    if when is None and (when := _said_before(clause, thread)):
        thread.take_back()
    named = head.means("send") or head.mood is Mood.PAST
    if when is None and not _names_what_moves(clause, head, (*MOVABLE, *(() if named else ("event",)))):
        return False
    by = _shift(when) if when and _is_counted_from_itself(clause, when) else None
    when = None if by else when
    whole = _with_day(clause, when) if when else None
    moment = thread.resolved(whole, moving=True) if whole else None
    _forget_named_task(clause, thread)
    for client in thread.whom(clause, head) or (None,):
        text, by_clock = _what_is_moved(clause, head.end), when is None or when.elapsed is None
        said = {"day_only": when.day_only, "hour_only": whole.hour_only} if when and whole else {}
        wish = MoveTask(client=client, due_at=moment and moment.at, by=by, text=text, by_clock=by_clock, **said)
        thread.add(head.start, wish, "something is put off")
    return True


def _names_what_moves(clause: Clause, head: Head, movable: Sequence[str]) -> bool:
    """«перенесла визит», «просит перезаписать»; what is told beside («заехал, поменял кулер») is no appointment."""
    told = (one for one in clause.heads if one is head or one.mood is not Mood.PAST)
    return any(one.means(*movable) for one in told)


def _said_instead(clause: Clause) -> Head | None:
    """«придёт в пять вместо четырёх», "wants Friday instead of Thursday": what was to be is at another time."""
    instead = any(is_replaced(clause.scene.tokens, when) for when in clause.moments)
    planned = (head for head in clause.verbs if not head.negated and _is_ahead(head))
    return next(planned, None) if instead and clause.dates else None


def _is_ahead(head: Head) -> bool:
    return head.mood is not Mood.PAST or head.means("want", "expect")


def _written_anew(clause: Clause) -> Head | None:
    """«перепиши её на пятницу», «перебей Гусеву на 15»: in the book of appointments."""
    for head in clause.heads:
        behind = word_at(clause.scene.tokens, head.end)
        whom = behind in PRONOUNS or any(said.start == head.end for said in clause.people)
        if head.lemma in WRITING_ANEW and head.mood is Mood.PLAN and whom and clause.dates:
            return head
    return None


def shift_said(clause: Clause) -> Shift | None:
    """By how much: «на час попозже», «на день раньше»; None when a moment is said, or nothing of it."""
    when = _new_moment(clause)
    return _shift(when) if when is not None and when.shift and _is_counted_from_itself(clause, when) else None


def _is_counted_from_itself(clause: Clause, when: When) -> bool:
    """«на час», «сдвинь на день», «на день раньше»: counted from the hour that the task has now."""
    beside = {word_at(clause.scene.tokens, when.start), word_at(clause.scene.tokens, when.end)}
    shifted = clause.has("move") and isinstance(when.day, Away)
    return when.shift and (when.elapsed is not None or shifted or bool(beside & LATER))


def _shift(when: When) -> Shift | None:
    if when.elapsed is not None:
        return Shift(minutes=int(when.elapsed.total_seconds() // 60))
    return Shift(days=when.day.days, months=when.day.months) if isinstance(when.day, Away) else None


def _asked_for(clause: Clause) -> Head | None:
    """Not «набрать Козлова насчёт переноса», "ring her about a swap": what is talked about then is not done yet."""
    head = clause.first("reschedule")
    if head is None or head.mood is not Mood.THING:
        return head
    led = (word_at(clause.scene.tokens, head.start - away) in ABOUT for away in (1, 2))
    planned = any(one.mood is Mood.PLAN and one.start < head.start for one in clause.verbs)
    return None if planned and any(led) else head


def _moves_himself(clause: Clause, head: Head) -> bool:
    """ "John is moving house in June": nothing of ours is put off."""
    ours = clause.has(*MOVABLE, "event")
    return head.mood is Mood.PRESENT and head.lemma.isascii() and not ours


def _what_is_moved(clause: Clause, behind: int) -> str:
    """The words behind the verb, without the dates: «встречу с Петровой»."""
    rest = Clause(clause.scene, behind, clause.end)
    text = text_of(rest) if rest.text else ""
    return "" if text == rest.text and rest.moments else text


def _new_moment(clause: Clause) -> When | None:
    """The last moment said: «с четверга на пятницу» moves to Friday."""
    ahead = [when for when in clause.moments if not (when.vague or when.ago or when.echo)]
    dates = [when for when in ahead if not when.shift] or ahead
    return dates[-1] if dates else None


def _said_before(clause: Clause, thread: Thread) -> When | None:
    """«просится со вторника на четверг, перекинь»: the moment that the clause before it asked for."""
    asked = bool(thread.wishes) and isinstance(thread.wishes[-1][1], CreateTask)
    if not asked or clause.people or clause.after_stop:
        return None
    return _new_moment(Clause(clause.scene, thread.spans[-1], clause.start))


def _forget_named_task(clause: Clause, thread: Thread) -> None:
    """«у Гончарук запись в пятницу, пересунь …»: the task named there is the one that is moved."""
    before = [head for head in clause.scene.verbs if head.start < clause.start]
    named = thread.wishes[-1][1] if thread.wishes else None
    if not isinstance(named, CreateTask) or before or clause.after_stop:
        return
    if not clause.people or (named.client is not None and clause.people[0].ids == named.client.ids):
        thread.take_back()


def _with_day(clause: Clause, when: When) -> When:
    """«запись у Гончарук в пятницу, пересунь с 14 на 17»: the hour changes, the day said before stays."""
    if when.day or when.elapsed or when.shift:
        return when
    before = [said.day for said in clause.scene.moments if said.day and said.end <= when.start]
    return replace(when, day=before[-1]) if before else when
