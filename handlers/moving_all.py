"""«Перенеси всё на завтра», «не успею, всё на завтра»: whatever is open until this evening, or late, or on the day
named («всё с завтра на среду»), goes to another day, each at its hour."""

from collections.abc import Sequence
from datetime import date

from crm.day import end_of_day
from crm.rules.periods import day_of
from crm.wishes import CreateTask, MoveTask
from handlers.agendas import show_plans
from handlers.carrying import carry
from handlers.desk import Desk
from handlers.heard import Heard
from handlers.pending import Pending
from handlers.reading import frame
from handlers.tasks import on_day, show_today
from names.fold import words as words_of
from phrases.answers.readers import read_moment
from phrases.words.small_words import small_words
from storage.tables import Task

ALL = small_words("moving_all", "all")
OVERDUE = small_words("moving_all", "overdue")
THINGS = small_words("moving_all", "things")
WHAT = ALL | OVERDUE | THINGS
ORDERS = small_words("moving_all", "orders")
FROM, TO = small_words("moving_all", "from"), small_words("moving_all", "to")
UNABLE = small_words("moving_all", "unable")
LONGEST_DAY = 3
"""Words of the day they go to: «на следующую среду»."""
MOST = 500
"""So many plans at once; nobody has more open."""


async def move_all_by_words(heard: Heard, desk: Desk) -> bool:
    """Whether all plans of the day are to be moved; a day without any is shown as it is."""
    wish, pending = heard.alone, heard.pending
    if wish is not None and wish.mention is None and (days := await _days_said(pending.text, desk)) is not None:
        await _move_day(*days, pending, desk)
        return True
    if not isinstance(wish, MoveTask | CreateTask) or not _is_of_all(wish, pending.text) or wish.due_at is None:
        return False
    late = not OVERDUE.isdisjoint(words_of(pending.text))
    before = desk.now if late else end_of_day(desk.now, desk.doer.zone)
    tasks = await desk.book.tasks.open_for(desk.member.id, before=before, limit=MOST)
    moved = _moves(tasks, wish.due_at.astimezone(desk.doer.zone).date(), desk)
    await (carry(desk, pending.wanting(*moved)) if moved else show_today(desk))
    return True


async def _move_day(day: date, other: date, pending: Pending, desk: Desk) -> None:
    """All that stands on a day; a day without any plans is shown as it is."""
    begins, ends = day_of(day).within(desk.doer.zone)
    tasks = await desk.book.tasks.open_for(desk.member.id, before=ends, limit=MOST)
    moved = _moves([task for task in tasks if task.due_at >= begins], other, desk)
    await (carry(desk, pending.wanting(*moved)) if moved else show_plans(day_of(day), desk))


def _moves(tasks: Sequence[Task], day: date, desk: Desk) -> tuple[MoveTask, ...]:
    due = [(task, on_day(day, task.due_at, desk)) for task in tasks]
    return tuple(MoveTask(task=task.id, due_at=at) for task, at in due if at != task.due_at)


async def _days_said(text: str, desk: Desk) -> tuple[date, date] | None:
    """The days of «… с завтра на среду», "… from Monday to Friday"; nothing else may be said."""
    said = words_of(text)
    start = next((at for at, word in enumerate(said) if word in FROM), len(said))
    to = next((at for at, word in enumerate(said) if word in TO and at > start + 1), len(said))
    what, day, other = set(said[:start]), said[start + 1 : to], said[to + 1 :]
    ordered = what <= WHAT | ORDERS and not what.isdisjoint(ORDERS) and not what.isdisjoint(ALL)
    if not ordered or max(len(day), len(other)) > LONGEST_DAY:
        return None
    read = await frame(desk)
    first, second = (read_moment(" ".join(part), read) for part in (day, other))
    return (first.date(), second.date()) if first is not None and second is not None else None


def _is_of_all(wish: MoveTask | CreateTask, text: str) -> bool:
    """What is to go, all or late, and the day; «все записи» are not this."""
    said = words_of(text)
    if wish.client is not None or not _is_only_a_day(wish):
        return False
    if isinstance(wish, CreateTask):
        said = _behind_excuse(said)
    to, *day = [word for word in said if word not in WHAT | ORDERS] or [""]
    opens = bool(said) and said[0] in WHAT | ORDERS
    ordered = isinstance(wish, CreateTask) or not ORDERS.isdisjoint(said)
    return opens and ordered and not (ALL | OVERDUE).isdisjoint(said) and to in TO and 0 < len(day) <= LONGEST_DAY


def _is_only_a_day(wish: MoveTask | CreateTask) -> bool:
    if isinstance(wish, MoveTask):
        return wish.day_only
    return wish.repeat is None and not any(word.isdecimal() for word in words_of(wish.text))


def _behind_excuse(said: list[str]) -> list[str]:
    """«сегодня не успею, всё на завтра»: where what is to go begins."""
    excused = [place for place, word in enumerate(said) if word in UNABLE]
    return said[excused[0] + 1 :] if excused else said
