"""Planning anew: what was planned by a time, a lead, hours or a zone that were changed since follows the new ones."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from crm.rules.calendar import day_in
from crm.rules.habits import Habits, habits_of
from crm.rules.occasions import occasions
from crm.summaries import SUMMARY, move_summaries
from storage.book import Book
from storage.tables import Member, Task
from storage.tables.lookout import LOOKOUTS, Row

PLANNED: Mapping[str, tuple[str, ...]] = {
    "overdue": ("overdue",),
    "meeting_ahead": ("meeting_ahead",),
    "meeting_after": ("meeting_after",),
    "birthday": ("birthday",),
    "hours": ("task", "overdue"),
    "zone": ("task", "overdue", "birthday"),
}
"""Kinds that are planned ahead, by what was changed."""
LOOKED_AT: Mapping[str, tuple[str, ...]] = {
    "birthday_ahead": ("birthday_ahead", "person_birthday_ahead"),
    "anniversary": ("anniversary",),
    "contract": ("contract",),
    "touch": ("touch",),
    "touch_vip": ("touch",),
    "quote": ("quote",),
    "zone": ("birthday_ahead", "person_birthday_ahead", "anniversary", "contract", "touch", "quote", "stalled"),
}
"""Kinds that are looked at when they are to be said, by what was changed."""
DAILY: Mapping[str, tuple[str, ...]] = {
    "digest": ("digest",),
    "closing": ("closing",),
    "hours": ("digest", "closing"),
    "zone": ("digest", "closing"),
}
"""The kinds that come at a time of the day, whatever is planned."""


async def plan_anew(changed: str, members: Sequence[Member], book: Book, now: datetime) -> None:
    """`changed`: a kind of reminder, "hours" or "zone", of these members; the planners do the rest."""
    if changed == "stalled":
        await book.deals.look_again(now)
    elif changed == "return_visit":
        await book.returns.look_again(now)
    if changed in PLANNED:
        await book.reminders.look_again([member.id for member in members], PLANNED[changed], now)
    if changed in {SUMMARY, "zone"}:
        await move_summaries(book, now)
    for kind in LOOKED_AT.get(changed, ()):
        await book.lookouts.look_again(LOOKOUTS[kind], [member.id for member in members], now)
    for kind in DAILY.get(changed, ()):
        await _come_at(kind, members, book, now)


async def _come_at(kind: str, members: Sequence[Member], book: Book, now: datetime) -> None:
    workspace = await book.workspaces.current()
    for member in members:
        if getattr(member, f"{kind}_next") is not None:
            setattr(member, f"{kind}_next", habits_of(member, workspace).next_time(kind, now))
    await book.save(*members)


def moment_of(planned: Row, task: Task | None, habits: Habits) -> datetime:
    """When a planned reminder is said by these habits; `task`: the one it is about."""
    if task is not None:
        return next((one.due_at for one in occasions(task, habits) if one.key == planned.key), planned.due_at)
    if planned.kind == "birthday":
        return habits.say_at("birthday", day_in(planned.key))
    moment: datetime = planned.due_at
    return moment
