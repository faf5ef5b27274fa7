"""What becomes of a call that did not go well: Telegram's refusals sorted into passing and permanent."""

import html
import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum, auto
from typing import Any

from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, RetryAfter

from bot.transport import NotSentError
from storage.outbox import ANSWERING, Letter

MARK = "↻ "
"""Before a message that was perhaps delivered already."""
REPEATABLE = ("editMessageText", "editMessageReplyMarkup", "setMessageReaction", "deleteMessage")
"""Calls that change nothing when they are made twice."""
MOST_TRIES = 5
AMBIGUOUS_TRIES = 2


class Fate(Enum):
    SENT = auto()
    AGAIN = auto()
    FAILED = auto()
    BLOCKED = auto()


@dataclass(frozen=True)
class Result:
    """`payload`, `chat_id`: what the next try says otherwise."""

    fate: Fate
    message_id: int | None = None
    until: datetime | None = None
    error: str = ""
    payload: dict[str, Any] | None = None
    chat_id: int | None = None
    retry_after: float = 0.0


def judge(letter: Letter, error: Exception, now: datetime) -> Result:
    """The fate of a letter after this error. Callback answers are tried once."""
    said = f"{type(error).__name__}: {error}" if isinstance(error, BadRequest) else type(error).__name__
    if isinstance(error, BadRequest) and "not modified" in str(error).lower():
        return Result(Fate.SENT)
    if letter.lane == ANSWERING:
        return Result(Fate.FAILED, error=said)
    if isinstance(error, RetryAfter):
        wait = error.retry_after
        seconds = wait.total_seconds() if isinstance(wait, timedelta) else float(wait)
        return Result(Fate.AGAIN, until=now + timedelta(seconds=seconds), error=said, retry_after=seconds)
    if isinstance(error, ChatMigrated):
        return Result(Fate.AGAIN, until=now, error=said, chat_id=error.new_chat_id)
    if isinstance(error, Forbidden):
        return Result(Fate.BLOCKED, error=said)
    if isinstance(error, BadRequest):
        return _malformed(letter, error, said, now)
    if isinstance(error, (NotSentError, InvalidToken)):
        return Result(Fate.AGAIN, until=now + _backoff(letter), error=said)
    return _perhaps_delivered(letter, said, now)


def _malformed(letter: Letter, error: BadRequest, said: str, now: datetime) -> Result:
    """A text whose HTML Telegram refuses goes once as plain text."""
    payload = letter.payload or {}
    if "can't parse entities" in str(error).lower() and "parse_mode" in payload:
        plain = {**payload, "text": html.unescape(re.sub(r"<[^>]+>", "", str(payload.get("text", ""))))}
        del plain["parse_mode"]
        return Result(Fate.AGAIN, until=now, error=said, payload=plain)
    return Result(Fate.FAILED, error=said)


def _perhaps_delivered(letter: Letter, said: str, now: datetime) -> Result:
    """Staff get it once more, marked; what changes nothing is simply repeated."""
    if letter.method in REPEATABLE:
        again = letter.tries < MOST_TRIES
        return Result(Fate.AGAIN if again else Fate.FAILED, until=now + _backoff(letter), error=said)
    if letter.tries > AMBIGUOUS_TRIES:
        return Result(Fate.FAILED, error=said)
    return Result(Fate.AGAIN, until=now + _backoff(letter), error=said, payload=marked(letter.payload))


def marked(payload: dict[str, Any] | None) -> dict[str, Any] | None:
    """The message, marked as perhaps a second one."""
    text = (payload or {}).get("text")
    if payload is None or not isinstance(text, str) or text.startswith(MARK):
        return payload
    return {**payload, "text": MARK + text}


def _backoff(letter: Letter) -> timedelta:
    return timedelta(seconds=min(60, 2 ** min(letter.tries, 6)))
