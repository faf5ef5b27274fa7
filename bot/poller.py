"""The poller: fetches raw updates, and never dies silently."""

import asyncio
import json
import logging
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import urlencode

from telegram.error import Conflict, Forbidden, InvalidToken, NetworkError, RetryAfter, TelegramError
from telegram.request import BaseRequest

from bot.away import is_away
from bot.clock import Clock
from bot.intake import Intake, has_number
from bot.logs import where
from bot.transport import seconds_of

log = logging.getLogger(__name__)

ALLOWED_UPDATES = ("message", "edited_message", "callback_query", "my_chat_member")
LONG_POLL = 30
BREATH = 0.005
"""Seconds before asking for more: the answer to what has just come goes first."""
LONGEST_PAUSE = 30.0
PATIENCE = timedelta(minutes=5)
"""How long a refused token is tried before the program gives up."""


class GaveUpError(Exception):
    """Telegram refuses this bot; somebody has to mend the settings."""


class UnnumberedError(Exception):
    """Nothing but updates that can neither be kept nor acknowledged."""


@dataclass
class Supervision:
    """How the poller is doing, for /health."""

    last_success: datetime | None = None
    refused_since: datetime | None = None
    backoff: float = 0.0


class Poller:
    """Long polling over PTB's transport, which gives plain dictionaries: parsing comes after storing."""

    def __init__(self, base_url: str, request: BaseRequest, intake: Intake, clock: Clock) -> None:
        self._url = f"{base_url}/getUpdates"
        self._request = request
        self._intake = intake
        self._clock = clock
        self._offset: int | None = None
        self.state = Supervision()

    async def open(self) -> None:
        await self._request.initialize()

    async def close(self) -> None:
        await self._request.shutdown()

    async def run(self) -> None:
        """Fetch for ever; GaveUpError when Telegram has refused the token for too long."""
        while True:
            pause = await self.step()
            for _ in range(2):  # the first half ends with the update, which is worked off in one go; then it is said
                await asyncio.sleep((pause or BREATH) / 2)

    async def step(self, hold: int = LONG_POLL) -> float:
        """One round, whatever comes of it; gives the seconds to wait before the next."""
        try:
            await self.round(hold)
        except Exception as error:  # a poller that ends is a bot that is deaf
            self.state.backoff = self._back_off(error)
            _say(error, self.state.backoff)
        return self.state.backoff

    async def round(self, hold: int = LONG_POLL) -> None:
        """One getUpdates, held open for that many seconds: what came is kept, and acknowledged by the next."""
        await self._intake.secure()  # only now: the answer to what came last has flushed it meanwhile
        updates = await self._fetch(hold)
        await self._intake.keep(updates, self._clock.now())
        numbers = [update["update_id"] for update in updates if has_number(update)]
        if updates and not numbers:
            raise UnnumberedError
        if numbers:
            self._offset = max(numbers) + 1
        self.state = Supervision(last_success=self._clock.now())

    async def _fetch(self, hold: int) -> list[Any]:
        query: dict[str, Any] = {"timeout": hold, "allowed_updates": json.dumps(ALLOWED_UPDATES)}
        if self._offset is not None:
            query["offset"] = self._offset
        found = await self._request.post(f"{self._url}?{urlencode(query)}", read_timeout=hold + 10)
        return found if isinstance(found, list) else []

    def _back_off(self, error: Exception) -> float:
        """Seconds to wait: twice as long each time, or as long as Telegram says."""
        now = self._clock.now()
        if isinstance(error, (InvalidToken, Forbidden)):
            self.state.refused_since = self.state.refused_since or now
            if now - self.state.refused_since > PATIENCE:
                raise GaveUpError("Telegram refuses the token: check TELEGRAM_BOT_TOKEN") from error
        if isinstance(error, RetryAfter):
            return seconds_of(error)
        return min(LONGEST_PAUSE, max(1.0, self.state.backoff * 2))


def _say(error: Exception, wait: float) -> None:
    name = type(error).__name__
    if isinstance(error, Conflict):
        log.error("another program polls with this token; trying again in %.0f s", wait)
    elif isinstance(error, NetworkError):
        log.warning("Telegram cannot be reached (%s); trying again in %.0f s", name, wait)
    elif isinstance(error, TelegramError):
        log.error("getUpdates failed (%s); trying again in %.0f s", name, wait)
    elif is_away(error):
        log.error("the database is away (%s): nothing is acknowledged; trying again in %.0f s", name, wait)
    else:
        log.error("fetching failed: %s; trying again in %.0f s", where(error), wait)
