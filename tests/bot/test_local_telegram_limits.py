"""429 of the local Telegram: who is refused, and that the pace of our own delivery never is."""

from datetime import timedelta

import pytest

from bot.demo.calls import Call
from bot.demo.chats import Chat
from bot.demo.clock import MovableClock
from bot.demo.errors import ApiError
from bot.demo.limits import UNLIMITED, Bucket, Limits, Rate
from bot.demo.people import Person
from bot.demo.world import World
from tests.bot.local_telegram import START, Refusal, local_telegram


class Still(MovableClock):
    """A clock that stands until moved, so that a test knows every second."""

    def __init__(self) -> None:
        self.moment = START

    def now(self):  # type: ignore[no-untyped-def] # as its parent
        return self.moment

    def move_by(self, time: timedelta) -> None:
        self.moment += time


def world(limits: Limits | None = None) -> World:
    made = World(Still(), limits)
    made.add_bot("42:TEST")
    return made


def refusals(world: World, chats: list[Chat], times: int) -> int:
    """How many of so many messages to each chat, all at once, are refused."""
    refused = 0
    for chat in chats * times:
        try:
            Call(world, world.bot, {}).pace(chat)
        except ApiError:
            refused += 1
    return refused


async def test_a_chat_written_to_too_fast_says_how_long_to_wait() -> None:
    async with local_telegram(Limits(private=Rate(burst=2, per_second=0.1))) as telegram:
        answers = [await telegram.say("ок") for _ in range(3)]
        assert answers[2] == Refusal(429, "Too Many Requests: retry after 10", {"retry_after": 10})
        assert len(telegram.oleg.chat.from_bot()) == 2
        telegram.clock.move_by(timedelta(seconds=10))
        assert (await telegram.say("ок"))["text"] == "ок"


def test_both_lanes_of_delivery_at_full_pace_are_never_refused() -> None:
    """A chat's 20 answers at once, then 1 answer and 1 push a second, for ten minutes."""
    here = world()
    oleg = Person(here, here.add_user("Олег"))
    oleg.sends("привет")
    assert refusals(here, [oleg.chat], 21) == 0
    for _ in range(600):
        here.clock.move_by(timedelta(seconds=1))  # type: ignore[attr-defined] # a Still
        assert refusals(here, [oleg.chat], 2) == 0


def test_a_bot_that_does_not_pace_itself_is_refused() -> None:
    here = world()
    oleg = Person(here, here.add_user("Олег"))
    oleg.sends("привет")
    assert refusals(here, [oleg.chat], 60) > 30


def test_a_group_takes_20_a_minute() -> None:
    here = world()
    group = here.add_group("Менеджеры", [here.add_user("Олег")])
    assert refusals(here, [group], 20) == 0
    for _ in range(10):
        here.clock.move_by(timedelta(minutes=1))  # type: ignore[attr-defined] # a Still
        assert refusals(here, [group], 20) == 0
    assert refusals(here, [group], 20) > 10


@pytest.mark.parametrize(("prompted", "refused"), [(True, False), (False, True)])
def test_only_what_nobody_asked_for_counts_as_bulk(prompted: bool, refused: bool) -> None:
    here = world()
    people = [Person(here, here.add_user(f"Клиент {number}")) for number in range(100)]
    if prompted:
        for person in people:
            person.sends("привет")
    assert (refusals(here, [person.chat for person in people], 1) > 0) is refused


def test_answers_after_a_long_outage_are_no_bulk() -> None:
    here = world()
    people = [Person(here, here.add_user(f"Клиент {number}")) for number in range(100)]
    for person in people:
        person.sends("привет")
    here.clock.move_by(timedelta(hours=2))  # type: ignore[attr-defined] # a Still
    chats = [person.chat for person in people]
    assert refusals(here, chats, 1) == 0
    assert refusals(here, chats, 1) > 0


def test_30_pushes_a_second_are_never_refused() -> None:
    here = world()
    chats = [here.private_chat(here.add_user(f"Клиент {number}")) for number in range(30)]
    for _ in range(60):
        assert refusals(here, chats, 1) == 0
        here.clock.move_by(timedelta(seconds=1))  # type: ignore[attr-defined] # a Still


def test_the_limits_can_be_switched_off() -> None:
    here = world(UNLIMITED)
    assert refusals(here, [here.private_chat(here.add_user("Олег"))], 1000) == 0


def test_a_refused_message_takes_nothing_from_the_bucket() -> None:
    bucket = Bucket(Rate(1, 1.0), tokens=0.5, at=0.0)
    assert bucket.wait() == 0.5
    bucket.refill(0.25)
    assert (bucket.tokens, bucket.wait()) == (0.75, 0.25)
