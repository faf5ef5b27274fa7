"""Intake: an update is stored, whatever it is, before it is acknowledged."""

import asyncio
import json
import logging
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from storage.engine import Books

log = logging.getLogger(__name__)

MESSAGES = (
    "message",
    "edited_message",
    "channel_post",
    "edited_channel_post",
    "business_message",
    "edited_business_message",
)
LARGEST = 2**63 - 1
"""What a column of the database holds."""


def chat_key(update: dict[str, Any]) -> int:
    """What keeps an update in order: its chat, or the person where there is none."""
    for kind in MESSAGES:
        if isinstance(message := update.get(kind), dict):
            return _number(message.get("chat"))
    for body in update.values():
        if isinstance(body, dict):
            within = body.get("message")
            inner = within if isinstance(within, dict) else body
            return _number(inner.get("chat")) or _number(body.get("from") or body.get("user"))
    return 0


def _number(of: Any) -> int:
    number = of.get("id") if isinstance(of, dict) else None
    return number if isinstance(number, int) and abs(number) <= LARGEST else 0


class Intake:
    """Keeps updates, and wakes who works them off."""

    def __init__(self, books: Books, bot_id: int, arrived: asyncio.Event) -> None:
        self._books = books
        self._bot_id = bot_id
        self._arrived = arrived

    async def keep(self, updates: Sequence[Any], now: datetime) -> None:
        """Committed when this returns. An update without a number cannot be kept and is logged."""
        rows = [self._row(update, now) for update in updates if has_number(update)]
        if len(rows) < len(updates):
            log.error("%d updates without an update_id were refused", len(updates) - len(rows))
        if not rows:
            return
        async with self._books.open() as book:
            await book.inbox.keep(rows)
        self._arrived.set()

    async def secure(self) -> None:
        """What was kept is on the disk when this returns, and may be acknowledged."""
        await self._books.flush()

    def _row(self, update: dict[str, Any], now: datetime) -> dict[str, Any]:
        return {
            "bot_id": self._bot_id,
            "update_id": update["update_id"],
            "chat_key": chat_key(update),
            "raw": _written(update),
            "received_at": now,
        }


def has_number(update: Any) -> bool:
    """Whether it can be kept at all."""
    number = update.get("update_id") if isinstance(update, dict) else None
    return isinstance(number, int) and 0 <= number <= LARGEST


def _written(update: dict[str, Any]) -> str:
    """As JSON; half a surrogate pair is no text for a database and becomes a question mark."""
    return json.dumps(update, ensure_ascii=False).encode(errors="replace").decode()
