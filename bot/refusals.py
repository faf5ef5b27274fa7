"""What becomes of a call that did not go well: Telegram's refusals sorted into passing and permanent."""

import html
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import Enum, auto
from typing import Any

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.transport import AnswerLostError, NotSentError, seconds_of
from storage.outbox import Letter
from storage.tables.outbox import ANSWERING

MARK = "↻ "
"""Before a message that was perhaps delivered already."""
REPEATABLE = ("editMessageText", "editMessageReplyMarkup", "setMessageReaction", "deleteMessage")
"""Calls that change nothing when they are made twice."""
MOST_TRIES = 8
"""For calls that may be repeated, and while Telegram itself is out of order: four minutes."""
MOST_SENDS = 2
"""Of a message whose answer was lost."""
GONE = ("chat not found", "user not found", "peer_id_invalid")


class Fate(Enum):
    SENT = auto()
    AGAIN = auto()
    FAILED = auto()
    BLOCKED = auto()


@dataclass(frozen=True)
class Result:
    """`payload`, `chat_id`: what the next try says otherwise. `unsent`: it surely did not arrive.

    `hold`: for how many seconds its chat is to be left alone; `unreachable`: nobody can be reached at all.
    """

    fate: Fate
    message_id: int | None = None
    until: datetime | None = None
    error: str = ""
    payload: dict[str, Any] | None = None
    chat_id: int | None = None
    hold: float = 0.0
    unsent: bool = False
    unreachable: bool = False


class InterruptedSendError(Exception):
    """The process died while the letter was leaving."""


def judge(letter: Letter, error: Exception, now: datetime) -> Result:
    """The fate of a letter after this error, its try counted. Callback answers are tried once."""
    decide = next(decide for kind, decide in FATES if isinstance(error, kind))
    result = replace(decide(letter, error, now), error=_said(error))
    if letter.lane == ANSWERING and result.fate is Fate.AGAIN:
        return replace(result, fate=Fate.FAILED)
    return result


def _said(error: Exception) -> str:
    """Telegram's own words only where they tell what was wrong with the call."""
    return f"{type(error).__name__}: {error}" if isinstance(error, BadRequest) else type(error).__name__


def _hurried(_: Letter, error: Exception, now: datetime) -> Result:
    seconds = seconds_of(error) if isinstance(error, RetryAfter) else 1.0
    return Result(Fate.AGAIN, until=now + timedelta(seconds=seconds), hold=seconds, unsent=True)


def _moved(_: Letter, error: Exception, now: datetime) -> Result:
    new = error.new_chat_id if isinstance(error, ChatMigrated) else None
    return Result(Fate.AGAIN, until=now, chat_id=new, unsent=True)


def _blocked(_: Letter, __: Exception, ___: datetime) -> Result:
    return Result(Fate.BLOCKED)


def _refused(letter: Letter, error: Exception, now: datetime) -> Result:
    """A text whose HTML Telegram refuses goes once as plain text; an edit that changes nothing is done."""
    said, payload = str(error).lower(), letter.payload or {}
    if "not modified" in said:
        return Result(Fate.SENT)
    if "can't parse entities" in said and "parse_mode" in payload:
        return Result(Fate.AGAIN, until=now, payload=_plain(payload), unsent=True)
    if "thread not found" in said and "message_thread_id" in payload:
        return Result(Fate.AGAIN, until=now, payload=_untopical(payload), unsent=True)
    return Result(Fate.BLOCKED if any(words in said for words in GONE) else Fate.FAILED)


def _untopical(payload: dict[str, Any]) -> dict[str, Any]:
    """The topic is gone: said in the group all the same."""
    return {name: value for name, value in payload.items() if name != "message_thread_id"}


def _plain(payload: dict[str, Any]) -> dict[str, Any]:
    text = html.unescape(re.sub(r"<[^>]+>", "", str(payload.get("text", ""))))
    return {name: value for name, value in payload.items() if name != "parse_mode"} | {"text": text}


def _unsent(_: Letter, __: Exception, now: datetime) -> Result:
    return Result(Fate.AGAIN, until=now, unsent=True, unreachable=True)


def _interrupted(letter: Letter, _: Exception, now: datetime) -> Result:
    """However often the process dies, the answer is said."""
    return Result(Fate.AGAIN, until=now, payload=marked(letter))


def _lost(letter: Letter, _: Exception, now: datetime) -> Result:
    """Staff get it once more, marked; what changes nothing is simply repeated."""
    return _again(letter, now, MOST_TRIES if letter.method in REPEATABLE else MOST_SENDS)


def _out_of_order(letter: Letter, _: Exception, now: datetime) -> Result:
    """Telegram itself says that it failed: most likely nothing was delivered."""
    return _again(letter, now, MOST_TRIES)


def _again(letter: Letter, now: datetime, most: int) -> Result:
    if letter.tries >= most:
        return Result(Fate.FAILED)
    return Result(Fate.AGAIN, until=now + timedelta(seconds=2 ** (letter.tries - 1)), payload=marked(letter))


FATES: tuple[tuple[type[Exception], Callable[[Letter, Exception, datetime], Result]], ...] = (
    (RetryAfter, _hurried),
    (ChatMigrated, _moved),
    (Forbidden, _blocked),
    (BadRequest, _refused),
    (InvalidToken, _unsent),
    (NotSentError, _unsent),
    (InterruptedSendError, _interrupted),
    (AnswerLostError, _lost),
    (TimedOut, _lost),
    (NetworkError, _out_of_order),
    (TelegramError, _out_of_order),
    (Exception, _lost),
)
"""The first kind that fits."""


def marked(letter: Letter) -> dict[str, Any] | None:
    """What is said the second time. A reminder is written anew, and marked then."""
    if letter.reminder_ids or letter.method in REPEATABLE:
        return None
    return with_mark(letter.payload)


def with_mark(payload: dict[str, Any] | None) -> dict[str, Any] | None:
    """The message, marked as perhaps a second one."""
    for name in ("text", "caption"):
        text = (payload or {}).get(name)
        if payload is not None and isinstance(text, str) and not text.startswith(MARK):
            return {**payload, name: MARK + text}
    return payload
