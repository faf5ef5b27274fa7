"""One call of every method of the outbox, of jobs and of files, for the query plans."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

from storage.book import Book
from storage.tables import Job, Member
from tests.storage.seeds import NOW

LATER = NOW + timedelta(days=30)


def _sent(seeded: Any) -> dict[str, Any]:
    return {"bot_id": 42, "chat_id": 1, "message_id": 5, "outbox_id": 1, "workspace_id": seeded.owner.workspace_id}


OUTBOX_CALLS: dict[str, Callable[[Book, Any], Awaitable[object]]] = {
    "outbox.put": lambda b, _: b.outbox.put(bot_id=42, chat_id=1, method="sendMessage", payload={}, created_at=NOW),
    "outbox.put_all": lambda b, _: b.outbox.put_all(
        [{"bot_id": 42, "chat_id": 9, "method": "getMe", "created_at": NOW}]
    ),
    "outbox.clients_shown": lambda b, _: b.outbox.clients_shown(42, 1, NOW, 5),
    "outbox.answers": lambda b, _: b.outbox.answers(42, 10, besides=[7]),
    "outbox.pushes": lambda b, _: b.outbox.pushes(42, 10, besides=[7]),
    "outbox.interrupted": lambda b, _: b.outbox.interrupted(42),
    "outbox.start": lambda b, s: b.outbox.start([s.outbox_id]),
    "outbox.put_back": lambda b, _: b.outbox.put_back(42, besides=[7]),
    "outbox.arrived": lambda b, s: b.outbox.arrived({s.outbox_id: 5}, NOW),
    "outbox.forget_files": lambda b, s: b.outbox.forget_files([s.outbox_id]),
    "outbox.put_off": lambda b, s: b.outbox.put_off(s.outbox_id, LATER, "why"),
    "outbox.give_up": lambda b, s: b.outbox.give_up(s.outbox_id, "why"),
    "outbox.remember": lambda b, s: b.outbox.remember([_sent(s)]),
    "outbox.message_of": lambda b, _: b.outbox.message_of(999),
    "outbox.is_waiting": lambda b, s: b.outbox.is_waiting(s.outbox_id),
    "outbox.sent": lambda b, _: b.outbox.sent(42, 1, 5),
    "outbox.place": lambda b, _: b.outbox.place(42, 1, 5),
    "outbox.newest": lambda b, _: b.outbox.newest(42, 1),
    "outbox.offers_of": lambda b, s: b.outbox.offers_of(s.client.id, 1, NOW),
    "outbox.answered_last": lambda b, _: b.outbox.answered_last(1, 1, NOW),
    "outbox.pushed_last": lambda b, _: b.outbox.pushed_last(1, 1, NOW),
    "outbox.shown_last": lambda b, _: b.outbox.shown_last(1, NOW),
    "outbox.shown_since": lambda b, s: b.outbox.shown_since(1, s.outbox_id, [s.outbox_id, 7]),
    "outbox.move_chat": lambda b, _: b.outbox.move_chat(1, 2),
    "outbox.purge": lambda b, _: b.outbox.purge(NOW, 10),
    "jobs.ask": lambda b, s: b.jobs.ask(_job(s.owner)),
    "jobs.start": lambda b, _: _start_jobs(b),
    "jobs.is_under_way": lambda b, s: b.jobs.is_under_way("spreadsheet", s.owner.id),
    "files.keep": lambda b, _: _kept_file(b),
    "files.part": lambda b, _: b.files.part(1, 0),
    "files.forget": lambda b, _: b.files.forget([1]),
    "jobs.taken": lambda b, _: b.jobs.taken(1),
}


async def _start_jobs(book: Book) -> None:
    for long in (False, True):
        await book.jobs.start(NOW, long=long)


async def _kept_file(book: Book) -> None:
    await book.files.keep(1, 0, b"PK")


def _job(owner: Member) -> Job:
    return Job(workspace_id=owner.workspace_id, kind="chart", member_id=owner.id, chat_id=1, created_at=NOW)
