"""The fate of a letter after each error, as a table."""

from datetime import timedelta
from typing import Any

import pytest
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.refusals import Fate, InterruptedSendError, Result, judge
from bot.transport import AnswerLostError, NotSentError
from storage.outbox import Letter
from storage.tables.outbox import ANSWER, ANSWERING
from tests.town import MONDAY

SAID = {"text": "<b>Рога</b> &amp; Копыта", "parse_mode": "HTML"}


def fate(error: Exception, *, tries: int = 1, lane: int = ANSWER, method: str = "sendMessage", **rest: Any) -> Result:
    letter = Letter(1, 42, 5, lane, method, SAID, None, None, rest.get("reminder_ids"), tries, None)
    return judge(letter, error, MONDAY)


TABLE: list[tuple[Exception, int, Fate]] = [
    (RetryAfter(5), 99, Fate.AGAIN),
    (ChatMigrated(-100), 99, Fate.AGAIN),
    (NotSentError("refused"), 99, Fate.AGAIN),
    (InvalidToken("401"), 99, Fate.AGAIN),
    (InterruptedSendError(), 99, Fate.AGAIN),
    (AnswerLostError("cut"), 1, Fate.AGAIN),
    (AnswerLostError("cut"), 2, Fate.FAILED),
    (TimedOut("read"), 1, Fate.AGAIN),
    (TimedOut("read"), 2, Fate.FAILED),
    (ValueError("what?"), 2, Fate.FAILED),
    (NetworkError("Bad Gateway"), 7, Fate.AGAIN),
    (NetworkError("Bad Gateway"), 8, Fate.FAILED),
    (TelegramError("odd"), 7, Fate.AGAIN),
    (Conflict("odd"), 8, Fate.FAILED),
    (Forbidden("bot was blocked by the user"), 1, Fate.BLOCKED),
    (BadRequest("Chat not found"), 1, Fate.BLOCKED),
    (BadRequest("Message is not modified: specified new content is the same"), 1, Fate.SENT),
    (BadRequest("Can't parse entities: unclosed tag"), 1, Fate.AGAIN),
    (BadRequest("Message is too long"), 1, Fate.FAILED),
    (BadRequest("Message thread not found"), 1, Fate.FAILED),
]


@pytest.mark.parametrize(("error", "tries", "expected"), TABLE, ids=[f"{type(e).__name__} {n}" for e, n, _ in TABLE])
def test_each_refusal_has_its_fate(error: Exception, tries: int, expected: Fate) -> None:
    assert fate(error, tries=tries).fate is expected


@pytest.mark.parametrize("error", [error for error, *_ in TABLE if "modified" not in str(error)])
def test_callback_answers_are_tried_once(error: Exception) -> None:
    assert fate(error, lane=ANSWERING, method="answerCallbackQuery").fate in {Fate.FAILED, Fate.BLOCKED}


@pytest.mark.parametrize(
    ("error", "unsent"),
    [
        (RetryAfter(5), True),
        (ChatMigrated(-100), True),
        (NotSentError("refused"), True),
        (BadRequest("Can't parse entities"), True),
        (TimedOut("read"), False),
        (NetworkError("Bad Gateway"), False),
        (InterruptedSendError(), False),
    ],
)
def test_only_what_perhaps_arrived_is_marked(error: Exception, unsent: bool) -> None:
    found = fate(error)
    text = (found.payload or SAID)["text"]
    assert (found.unsent, text.startswith("↻ ")) == (unsent, not unsent)


def test_what_changes_nothing_is_repeated_unmarked() -> None:
    found = fate(TimedOut("read"), tries=5, method="editMessageText")
    assert (found.fate, found.payload) == (Fate.AGAIN, None)


def test_a_mark_is_put_once() -> None:
    marked = fate(TimedOut("read")).payload
    letter = Letter(1, 42, 5, ANSWER, "sendMessage", marked, None, None, None, 2, None)
    assert judge(letter, InterruptedSendError(), MONDAY).payload == marked


def test_what_belongs_to_a_topic_that_is_gone_is_said_in_the_group() -> None:
    letter = Letter(
        1, 42, -100, ANSWER, "sendMessage", {"text": "да", "message_thread_id": 7}, None, None, None, 1, None
    )
    found = judge(letter, BadRequest("Message thread not found"), MONDAY)
    assert (found.fate, found.payload) == (Fate.AGAIN, {"text": "да"})


def test_refused_html_becomes_plain_text_and_only_once() -> None:
    plain = fate(BadRequest("Can't parse entities: unclosed tag")).payload
    assert plain == {"text": "Рога & Копыта"}
    letter = Letter(1, 42, 5, ANSWER, "sendMessage", plain, None, None, None, 1, None)
    assert judge(letter, BadRequest("Can't parse entities"), MONDAY).fate is Fate.FAILED


def test_a_429_is_waited_for_as_long_as_it_says_without_a_warning() -> None:
    found = fate(RetryAfter(timedelta(seconds=5)))
    assert (found.hold, found.until) == (5.0, MONDAY + timedelta(seconds=5))


def test_without_a_connection_all_wait() -> None:
    assert [fate(error).unreachable for error in (NotSentError("x"), InvalidToken("x"), TimedOut("x"))] == [
        True,
        True,
        False,
    ]
