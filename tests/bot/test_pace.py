"""How fast one may speak."""

from datetime import timedelta

import pytest

from bot.pace import Pace
from tests.town import MONDAY


def leave(
    pace: Pace, calls: int, *, chat: int = 5, push: bool = False, after: float = 0, method: str = "sendMessage"
) -> int:
    """How many of so many calls may leave at that second."""
    now = MONDAY + timedelta(seconds=after)
    return sum(pace.wait(chat, method, push=push, now=now) == 0 for _ in range(calls))


def test_answers_come_from_a_bucket_of_twenty_refilled_once_a_second() -> None:
    pace = Pace()
    assert [leave(pace, 50, after=second) for second in (0, 0.5, 1, 4)] == [20, 0, 1, 3]
    assert leave(pace, 50, after=3600) == 20


def test_answers_have_no_limit_over_all_chats() -> None:
    pace = Pace()
    assert sum(leave(pace, 1, chat=chat) for chat in range(1, 1001)) == 1000


def test_pushes_go_once_a_second_to_a_chat() -> None:
    pace = Pace()
    assert [leave(pace, 5, push=True, after=second) for second in (0, 0.9, 1, 10)] == [1, 0, 1, 1]


def test_pushes_go_thirty_a_second_in_all() -> None:
    pace = Pace()
    assert sum(leave(pace, 1, chat=chat, push=True) for chat in range(1, 101)) == 30
    assert pace.wait_for_pushes(MONDAY) == pytest.approx(1 / 30)
    assert sum(leave(pace, 1, chat=chat, push=True, after=0.5) for chat in range(101, 201)) == 15


def test_pushes_leave_the_answers_alone() -> None:
    pace = Pace()
    assert leave(pace, 1, push=True) + leave(pace, 20) == 21


def test_a_group_hears_twenty_a_minute_from_both_lanes_together() -> None:
    pace = Pace()
    heard = leave(pace, 15, chat=-100) + sum(leave(pace, 1, chat=-100, push=True, after=second) for second in range(9))
    assert heard == 15 + 7
    assert leave(pace, 50, chat=-100, after=60) in {17, 18}


@pytest.mark.parametrize("method", ["setMessageReaction", "deleteMessage"])
def test_what_puts_no_message_into_a_chat_is_free(method: str) -> None:
    assert leave(Pace(), 100, method=method) == 100


def test_a_refusal_holds_its_chat() -> None:
    pace = Pace()
    pace.refused(5, 7, MONDAY)
    assert pace.wait(5, "setMessageReaction", push=False, now=MONDAY) == 7
    assert (leave(pace, 1, chat=6), leave(pace, 1, after=6.9), leave(pace, 1, after=7)) == (1, 0, 1)


@pytest.mark.parametrize(("chat", "seconds", "all_held"), [(6, 0.9, True), (6, 1.1, False), (5, 0.5, False)])
def test_refusals_of_two_chats_within_a_second_hold_all(chat: int, seconds: float, all_held: bool) -> None:
    pace = Pace()
    pace.refused(5, 7, MONDAY)
    now = MONDAY + timedelta(seconds=seconds)
    pace.refused(chat, 3, now)
    assert (pace.wait_for_all(now) == 3) is all_held


def test_a_shorter_hold_does_not_end_a_longer_one() -> None:
    pace = Pace()
    pace.hold(MONDAY + timedelta(seconds=9))
    pace.hold(MONDAY + timedelta(seconds=2))
    assert pace.wait_for_all(MONDAY) == 9


def test_full_buckets_are_forgotten_and_others_are_not() -> None:
    pace = Pace()
    for chat in (*range(1, 100), -1):
        leave(pace, 1, chat=chat)
    leave(pace, 20, chat=500)
    pace.refused(501, 60, MONDAY)
    pace.forget_idle(MONDAY + timedelta(seconds=10))
    assert pace.remembered == 2
    pace.forget_idle(MONDAY + timedelta(seconds=61))
    assert pace.remembered == 0
