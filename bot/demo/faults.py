"""Switches that make the local Telegram fail: before or after the effect, and in what it hands out."""

import asyncio
from collections import Counter
from dataclasses import dataclass, field
from typing import Literal

from bot.demo.errors import ApiError

Moment = Literal["before", "after"]
UpdateFault = Literal["duplicate", "reorder", "malformed"]


class DroppedConnectionError(Exception):
    """The connection is to be cut without an answer."""


@dataclass
class Fault:
    """One kind of failure for the next `times` calls of `method` (any letter case; None: every method).

    `error` refuses the call, `drop` cuts the connection, `delay` (seconds) holds it up first. "after" means
    that the effect has happened and only the answer suffers.
    """

    method: str | None = None
    times: int = 1
    when: Moment = "before"
    error: ApiError | None = None
    drop: bool = False
    delay: float = 0.0
    chat_id: int | None = None

    def meets(self, method: str, chat_id: str) -> bool:
        return (
            self.times > 0
            and (self.method is None or self.method.lower() == method.lower())
            and (self.chat_id is None or str(self.chat_id) == chat_id)
        )


@dataclass
class Faults:
    """The switches of a world; all off at first."""

    calls: list[Fault] = field(default_factory=list)
    updates: Counter[UpdateFault] = field(default_factory=Counter)
    stopping: asyncio.Event = field(default_factory=asyncio.Event)

    def refuse(self, method: str | None, code: int, text: str, *, times: int = 1, when: Moment = "before") -> Fault:
        """Answer the next calls with an error, such as 502 "Bad Gateway" or 404 "Not Found"."""
        return self.add(Fault(method, times, when, error=ApiError(code, text)))

    def flood(self, method: str | None, retry_after: int, *, times: int = 1) -> Fault:
        """Answer the next calls with 429 and `retry_after` seconds."""
        text = f"Too Many Requests: retry after {retry_after}"
        return self.add(Fault(method, times, error=ApiError(429, text, retry_after=retry_after)))

    def drop(self, method: str | None, *, times: int = 1, when: Moment = "before") -> Fault:
        """Cut the connection of the next calls; "after": what they asked for has been done."""
        return self.add(Fault(method, times, when, drop=True))

    def delay(self, method: str | None, seconds: float, *, times: int = 1, when: Moment = "before") -> Fault:
        """Hold the next calls up, before they are carried out or before they are answered."""
        return self.add(Fault(method, times, when, delay=seconds))

    def add(self, fault: Fault) -> Fault:
        self.calls.append(fault)
        return fault

    def on_updates(self, kind: UpdateFault, times: int = 1) -> None:
        """Spoil the next `times` updates: sent again once confirmed, out of order, or without their date."""
        self.updates[kind] += times

    def clear(self) -> None:
        """Everything works again."""
        self.calls.clear()
        self.updates.clear()

    def take(self, method: str, chat_id: str) -> Fault | None:
        """The fault this call runs into, counted as used."""
        if not self.calls:
            return None
        fault = next((one for one in self.calls if one.meets(method, chat_id)), None)
        if fault:
            fault.times -= 1
            self.calls = [one for one in self.calls if one.times > 0]
        return fault

    def take_update(self, kind: UpdateFault) -> bool:
        """Whether this update is to be spoilt so, counted as used."""
        if not self.updates[kind]:
            return False
        self.updates[kind] -= 1
        return True

    async def strike(self, fault: Fault | None, moment: Moment) -> None:
        """Do what the fault says at its moment: wait, cut, or refuse."""
        if fault is None or fault.when != moment:
            return
        if fault.delay:
            await self._hold(fault.delay)
        if fault.drop:
            raise DroppedConnectionError
        if fault.error:
            raise fault.error

    async def _hold(self, seconds: float) -> None:
        """Wait, but no longer than the server lives."""
        try:
            async with asyncio.timeout(seconds):
                await self.stopping.wait()
        except TimeoutError:
            return
