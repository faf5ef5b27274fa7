"""Settling: what became of the letters that left is written down."""

import logging
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from bot.files import made_by
from bot.refusals import Fate, Result
from storage.book import Book
from storage.outbox import FILE, Letter
from storage.tables.outbox import ANSWER

log = logging.getLogger(__name__)

Settled = tuple[Letter, Result]


async def write_down(results: Sequence[Settled], book: Book, now: datetime) -> None:
    """All of them; those that arrived together, in few statements."""
    sent = [(letter, result) for letter, result in results if result.fate is Fate.SENT]
    if sent:
        await _arrived(sent, book, now)
    for letter, result in results:
        if result.fate is Fate.AGAIN:
            await _put_off(letter, result, book, now)
        elif result.fate is not Fate.SENT:
            await _give_up(letter, result, book, now)
    files = [letter for letter, result in results if letter.method == FILE and result.fate is not Fate.AGAIN]
    if files:
        await book.outbox.forget_files([letter.id for letter in files])
        await book.files.forget([number for letter in files if (number := made_by(letter.payload)) is not None])


async def _arrived(sent: Sequence[Settled], book: Book, now: datetime) -> None:
    await book.outbox.arrived({letter.id: result.message_id for letter, result in sent}, now)
    reminders = [number for letter, _ in sent for number in letter.reminder_ids or ()]
    if reminders:
        await book.reminders.mark_sent(reminders, now)
    rows = [_about(letter, result.message_id) for letter, result in sent if _is_remembered(letter, result)]
    if rows:
        await book.outbox.remember(rows)


def _is_remembered(letter: Letter, result: Result) -> bool:
    return result.message_id is not None and bool(letter.about) and letter.method.startswith("send")


def _about(letter: Letter, message_id: int | None) -> dict[str, Any]:
    where = {"bot_id": letter.bot_id, "chat_id": letter.chat_id, "message_id": message_id, "outbox_id": letter.id}
    return where | (letter.about or {})


async def _put_off(letter: Letter, result: Result, book: Book, now: datetime) -> None:
    changed: dict[str, Any] = {"tries": letter.tries - 1} if result.unsent else {}
    if result.payload is not None:
        changed |= {"payload": result.payload, "about": letter.about}
    await book.outbox.put_off(letter.id, result.until or now, result.error, **changed)
    if result.chat_id is not None:
        await book.move_chat(letter.chat_id, result.chat_id)


async def _give_up(letter: Letter, result: Result, book: Book, now: datetime) -> None:
    matters = result.fate is not Fate.BLOCKED and letter.method.startswith("send")
    level = logging.ERROR if matters else logging.INFO
    log.log(level, "a %s was not delivered: %s", letter.method, result.error)
    await book.outbox.give_up(letter.id, result.error)
    if result.fate is Fate.FAILED and letter.method == FILE:
        await _say_instead(letter, book, now)
    if letter.reminder_ids:
        await book.reminders.set_state(letter.reminder_ids, "held" if result.fate is Fate.BLOCKED else "expired")
    if result.fate is Fate.BLOCKED:
        await (book.members.lose(letter.chat_id, now) if letter.chat_id > 0 else book.groups.forget(letter.chat_id))


async def _say_instead(letter: Letter, book: Book, now: datetime) -> None:
    """Whoever waits for a file hears that it does not come; one put in line by an older program says nothing."""
    said = (letter.payload or {}).get("document", {}).get("instead")
    if said is not None:
        to = {"bot_id": letter.bot_id, "chat_id": letter.chat_id, "lane": ANSWER, "created_at": now}
        await book.outbox.put(**to, method="sendMessage", payload=said)
