"""What happened, in order, for those who watch: a test, the terminal, the page."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from bot.demo.chats import Chat

EventKind = Literal["message", "edited", "deleted", "reaction", "pressed", "answered", "action", "blocked"]


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened in a chat. `data` is the message as it was then, or what was said else."""

    number: int
    at: datetime
    kind: EventKind
    chat: "Chat"
    message_id: int | None
    by_bot: bool
    data: dict[str, Any]


class Feed:
    """Events in order; `number` is the position of the newest, from 1."""

    def __init__(self) -> None:
        self._events: list[Event] = []
        self._watchers: set[asyncio.Future[None]] = set()

    @property
    def number(self) -> int:
        """How many events there have been: the cursor for "from now on"."""
        return len(self._events)

    def publish(self, event: Event) -> None:
        self._events.append(event)
        watchers, self._watchers = self._watchers, set()
        for watcher in watchers:
            if not watcher.done():
                watcher.set_result(None)

    def since(self, cursor: int) -> list[Event]:
        """Everything after the first `cursor` events."""
        return self._events[cursor:]

    async def next(self, wanted: Callable[[Event], bool], *, after: int | None = None, seconds: float = 30.0) -> Event:
        """The first wanted event after a cursor (default: from now on), past or to come.

        TimeoutError when it does not happen within `seconds` of real time.
        """
        cursor = self.number if after is None else after
        async with asyncio.timeout(seconds):
            while True:
                for event in self._events[cursor:]:
                    cursor += 1
                    if wanted(event):
                        return event
                await self._change()

    async def _change(self) -> None:
        watcher: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._watchers.add(watcher)
        try:
            await watcher
        finally:
            self._watchers.discard(watcher)
