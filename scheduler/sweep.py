"""The sweep: what is due goes into the outbox, once; what comes together to one person goes as one digest."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from crm.rules.habits import Habits, company_habits
from crm.rules.kinds import USUAL, Tact
from storage.book import Book
from storage.tables.member import Listener
from storage.tables.outbox import PUSH
from storage.tables.reminder import Due

MEMBERS = 80
"""To whom one batch speaks: some 20 ms."""
FLOOD = 5
"""More than these at once become one message."""
LATE = timedelta(minutes=10)
"""Later than this it was missed, not just delayed."""


@dataclass
class Swept:
    """What becomes of a batch: letters, new states and new moments of reminders."""

    letters: list[tuple[Listener, list[int]]] = field(default_factory=list)
    states: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    moments: dict[int, datetime] = field(default_factory=dict)


async def sweep(book: Book, now: datetime, bot_id: int) -> bool:
    """Queue one batch; False when nothing is due."""
    due = await book.reminders.due_to(now, MEMBERS)
    if not due:
        return False
    swept = await _sort(due, book, now)
    await book.reminders.put_off(swept.moments)
    for state, numbers in swept.states.items():
        await book.reminders.set_state(numbers, state)
    await book.outbox.put_all([_letter(member, numbers, bot_id, now) for member, numbers in swept.letters])
    return True


async def _sort(due: Sequence[Due], book: Book, now: datetime) -> Swept:
    members = await book.members.listeners({one.member_id for one in due})
    workspaces = await book.workspaces.several({one.workspace_id for one in due})
    companies = {number: company_habits(workspace) for number, workspace in workspaces.items()}
    swept = Swept()
    for number, mine in _by_member(due).items():
        _sort_one(members.get(number), companies, mine, swept, now)
    return swept


def _by_member(due: Iterable[Due]) -> dict[int, list[Due]]:
    whose: dict[int, list[Due]] = defaultdict(list)
    for one in due:
        whose[one.member_id].append(one)
    return whose


def _sort_one(
    member: Listener | None, companies: Mapping[int, Habits], due: Sequence[Due], swept: Swept, now: datetime
) -> None:
    """All that is due to one person. Who left hears nothing; who blocked us hears it when they come back."""
    if member is None or not member.active:
        swept.states["cancelled"] += [one.id for one in due]
        return
    if member.unreachable_since is not None:
        swept.states["held"] += [one.id for one in due]
        return
    habits = companies[member.workspace_id].of(member)
    over = [one for one in due if _is_over(one, now)]
    said = [one for one in due if not _is_over(one, now) and _is_for_now(one, habits, swept, now)]
    swept.states["expired"] += [one.id for one in over]
    swept.states["queued"] += [one.id for one in said]
    passed = [one.id for one in over if _is_owned_up(one, habits, now)]
    swept.letters += [(member, numbers) for numbers in letters(said, passed, now)]


def _is_over(one: Due, now: datetime) -> bool:
    """Not worth saying any more."""
    return now - one.due_at > USUAL[one.kind].lasts


def _is_owned_up(one: Due, habits: Habits, now: datetime) -> bool:
    """Whether they are told that they were not told; nobody is woken for it."""
    wanted = USUAL[one.kind].owned_up and habits.manner(one.kind).on
    return wanted and habits.free_at(now, Tact.AWAKE) <= now


def _is_for_now(one: Due, habits: Habits, swept: Swept, now: datetime) -> bool:
    """Not what waits for the morning. A moment one chose holds, but not hours behind it."""
    chosen = one.chosen and now - one.due_at <= LATE
    until = habits.free_at(now, habits.own_tact if chosen else USUAL[one.kind].tact)
    if until > now:
        swept.moments[one.id] = until
    return until <= now


def letters(said: Sequence[Due], passed: Sequence[int], now: datetime) -> list[list[int]]:
    """What was missed or has `passed` comes as one message, and so does a flood; the rest one by one."""
    if len(said) > FLOOD:
        return [[*(one.id for one in said), *passed]]
    missed = [one.id for one in said if now - one.due_at > LATE]
    first = [*missed, *passed]
    return [*([first] if first else []), *([one.id] for one in said if one.id not in missed)]


def _letter(member: Listener, numbers: list[int], bot_id: int, now: datetime) -> dict[str, Any]:
    return {
        "bot_id": bot_id,
        "chat_id": member.telegram_id,
        "lane": PUSH,
        "method": "sendMessage",
        "reminder_ids": numbers,
        "created_at": now,
    }
