"""The queue of updates of one bot, with getUpdates' own rules.

An update stays until it is confirmed by a higher offset or until it is too old: a day for messages and
edits, 150 seconds for button presses.
"""

import asyncio
import random
import time
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from bot.demo.clock import Clock
from bot.demo.errors import ApiError, conflict
from bot.demo.faults import Faults

ONLY_WHEN_ASKED = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
LIFE = {"callback_query": timedelta(seconds=150), "inline_query": timedelta(seconds=30)}
A_DAY = timedelta(days=1)

OTHER_POLL = "terminated by other getUpdates request; make sure that only one bot instance is running"
LONGEST_POLL = 50
MOST_UPDATES = 100


@dataclass(slots=True)
class Update:
    """One update that waits to be fetched."""

    id: int
    kind: str
    payload: dict[str, Any]
    expires_at: datetime
    twice: bool = False

    def as_json(self) -> dict[str, Any]:
        return {"update_id": self.id, self.kind: self.payload}


class UpdateQueue:
    """Updates in the order they came; at most one getUpdates reads it at a time."""

    def __init__(self, clock: Clock, faults: Faults, *, hurried_polls: bool = True) -> None:
        self._clock = clock
        self._faults = faults
        self._hurried_polls = hurried_polls
        # Telegram starts the numbers of a quiet bot at random.
        self._next_id = random.randrange(10**8, 9 * 10**8)  # noqa: S311 - a number, no secret
        self._waiting: deque[Update] = deque()
        self._again: list[Update] = []
        self._allowed: frozenset[str] | None = None
        self._poll: asyncio.Future[None] | None = None
        self._last_offset: int | None = None
        self._last_poll = -60.0

    def __len__(self) -> int:
        self._forget_old()
        return len(self._waiting)

    @property
    def allowed(self) -> list[str]:
        """The kinds asked for; empty means the default set."""
        return sorted(self._allowed or ())

    @property
    def is_polled(self) -> bool:
        """Whether a getUpdates is waiting right now."""
        return self._poll is not None

    def allow(self, kinds: Iterable[str]) -> None:
        """Remember which kinds are wanted from now on; none named means the default set."""
        self._allowed = frozenset(kinds) or None

    def wants(self, kind: str) -> bool:
        return kind not in ONLY_WHEN_ASKED if self._allowed is None else kind in self._allowed

    def put(self, kind: str, payload: dict[str, Any]) -> int | None:
        """Queue an update and wake the reader; returns its update_id, None when it is not wanted."""
        if not self.wants(kind):
            return None
        if self._faults.take_update("malformed"):
            payload = {name: value for name, value in payload.items() if name not in ("date", "from")}
        expires_at = self._clock.now() + LIFE.get(kind, A_DAY)
        update = Update(self._next_id, kind, payload, expires_at, self._faults.take_update("duplicate"))
        self._next_id += 1
        self._waiting.append(update)
        self.interrupt()
        return update.id

    def drop_pending(self) -> None:
        """Forget everything that waits."""
        self._waiting.clear()
        self._again.clear()

    def interrupt(self, error: ApiError | None = None) -> None:
        """End the getUpdates that is waiting: with an error, or with what there is."""
        if self._poll is None or self._poll.done():
            return
        if error:
            self._poll.set_exception(error)
        else:
            self._poll.set_result(None)

    async def poll(self, offset: int, limit: int, seconds: int) -> list[dict[str, Any]]:
        """getUpdates: confirm what is below `offset`, wait at most `seconds` for something to hand out.

        Raises ApiError 409 when a newer getUpdates takes over.
        """
        self.interrupt(conflict(OTHER_POLL))
        limit, seconds = self._held_back(offset, limit, seconds)
        self._confirm(offset)
        batch = self._batch(limit)
        if batch or seconds <= 0:
            return batch
        await self._wait(seconds)
        return self._batch(limit)

    async def _wait(self, seconds: int) -> None:
        poll = self._poll = asyncio.get_running_loop().create_future()
        try:
            async with asyncio.timeout(seconds):
                await poll
        except TimeoutError:
            return
        finally:
            if self._poll is poll:
                self._poll = None

    def _held_back(self, offset: int, limit: int, timeout: int) -> tuple[int, int]:
        """Within the bounds; slowed down when the same offset comes again at once (as the real server)."""
        limit = max(1, min(limit, MOST_UPDATES))
        timeout = max(0, min(timeout, LONGEST_POLL))
        if not self._hurried_polls:
            return limit, timeout
        now, again = time.monotonic(), offset == self._last_offset
        since, self._last_poll, self._last_offset = now - self._last_poll, now, offset
        return 1 if again and since < 0.5 else limit, max(timeout, 3) if again and since < 3 else timeout

    def _confirm(self, offset: int) -> None:
        """Forget what is below `offset`; a negative one keeps only that many of the newest."""
        self._forget_old()
        if offset < 0:
            offset = self._next_id + offset
        while self._waiting and self._waiting[0].id < offset:
            update = self._waiting.popleft()
            if update.twice:
                self._again.append(update)

    def _forget_old(self) -> None:
        now = self._clock.now()
        if any(update.expires_at <= now for update in self._waiting):
            self._waiting = deque(update for update in self._waiting if update.expires_at > now)

    def _batch(self, limit: int) -> list[dict[str, Any]]:
        again, self._again = self._again, []
        updates = (again + [self._waiting[i] for i in range(min(limit, len(self._waiting)))])[:limit]
        if len(updates) > 1 and self._faults.take_update("reorder"):
            updates.reverse()
        return [update.as_json() for update in updates]
