"""Delivery: order per chat, answers before pushes, and what becomes of each refusal."""

import asyncio
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import event
from sqlmodel import col, select

from bot.app import assembled
from bot.delivery import Delivery
from bot.demo.clock import MovableClock
from bot.demo.limits import UNLIMITED
from bot.demo.people import Person
from bot.demo.serve import serving
from bot.demo.world import World
from bot.pace import Pace
from scheduler.telling import Told
from storage.book import Book
from storage.tables import Outbox, Reminder
from storage.tables.outbox import ANSWERING, PUSH
from tests.bot.rows import outbox, write
from tests.town import MONDAY, TOKEN, Somebody, Town, settings


@pytest.fixture
def anna(pomni: Town) -> Somebody:
    """Somebody with a chat, that is all: delivery asks for no more."""
    return pomni.comes("Анна", 2001)


@pytest.fixture
def ilya(pomni: Town) -> Somebody:
    return pomni.comes("Илья", 2002)


async def deliver(pomni: Town, **later: float) -> None:
    """Let time pass, then send all that may leave."""
    pomni.clock.move_by(timedelta(**later))
    await pomni.pomni.delivery.drain()


async def last(pomni: Town) -> Outbox:
    return (await outbox(pomni))[-1]


def heard(somebody: Somebody) -> list[str]:
    return [message.text for message in somebody.said]


# -- order and lanes


async def test_a_chat_hears_everything_in_order(pomni: Town, anna: Somebody) -> None:
    for number in range(5):
        await write(pomni, anna, f"{number}")
    await deliver(pomni)
    assert heard(anna) == ["0", "1", "2", "3", "4"]


async def test_answers_overtake_pushes(pomni: Town, anna: Somebody) -> None:
    for number in range(3):
        await write(pomni, anna, f"push {number}", lane=PUSH)
    await write(pomni, anna, "answer")
    await deliver(pomni)
    assert heard(anna)[0] == "answer"


async def test_an_answer_does_not_wait_for_a_push_that_keeps_the_pace(pomni: Town, anna: Somebody) -> None:
    for number in range(3):
        await write(pomni, anna, f"push {number}", lane=PUSH)
    await deliver(pomni)
    await write(pomni, anna, "answer")
    await deliver(pomni)
    assert heard(anna) == ["push 0", "answer"]
    await deliver(pomni, seconds=1)
    await deliver(pomni, seconds=1)
    assert heard(anna) == ["push 0", "answer", "push 1", "push 2"]


async def test_callback_answers_go_ahead_and_are_tried_once(pomni: Town, anna: Somebody) -> None:
    pomni.world.faults.refuse("answerCallbackQuery", 400, "Bad Request: query is too old", times=5)
    pomni.world.faults.drop("sendMessage", when="before")
    await write(pomni, anna, "answer")
    press = await write(pomni, anna, lane=ANSWERING, method="answerCallbackQuery", payload={"callback_query_id": "1"})
    await pomni.pomni.delivery.round()
    states = {row.id: row.state for row in await outbox(pomni)}
    assert states[press] == "sending"
    for _ in range(3):
        await deliver(pomni, seconds=60)
    row = next(row for row in await outbox(pomni) if row.id == press)
    assert (row.state, row.tries) == ("failed", 1)
    assert len(pomni.world.faults.calls) == 1


async def test_a_backlog_of_pushes_does_not_hold_an_answer_up(pomni: Town, anna: Somebody) -> None:
    others = [pomni.comes(f"User {number}", 5000 + number) for number in range(200)]
    for other in others:
        await write(pomni, other, "mailing", lane=PUSH)
    await write(pomni, anna, "answer")
    began = pomni.clock.now()
    await pomni.pomni.delivery.round()
    assert (await last(pomni)).state == "sending"
    await deliver(pomni)
    passed = (pomni.clock.now() - began).total_seconds()
    told = sum(len(other.said) for other in others)
    assert heard(anna) == ["answer"]
    assert 30 <= told <= 31 + 30 * passed


async def test_chats_take_turns_at_pushes(pomni: Town, anna: Somebody, ilya: Somebody) -> None:
    for number in range(60):
        await write(pomni, anna, f"{number}", lane=PUSH)
    await write(pomni, ilya, "one", lane=PUSH)
    await deliver(pomni)
    assert heard(ilya) == ["one"]


# -- refusals


async def test_a_429_holds_that_chat_only(pomni: Town, anna: Somebody, ilya: Somebody) -> None:
    pomni.world.faults.flood("sendMessage", 5)
    await write(pomni, anna, "one")
    await write(pomni, anna, "two")
    await deliver(pomni)
    await write(pomni, ilya, "other")
    await deliver(pomni, seconds=4)
    assert (heard(anna), heard(ilya)) == ([], ["other"])
    await deliver(pomni, seconds=1)
    assert heard(anna) == ["one", "two"]


async def test_429s_of_several_chats_hold_all(pomni: Town, anna: Somebody, ilya: Somebody) -> None:
    petr = pomni.comes("Пётр", 2003)
    pomni.world.faults.flood("sendMessage", 5, times=2)
    await write(pomni, anna, "one")
    await write(pomni, ilya, "one")
    await deliver(pomni)
    await write(pomni, petr, "one")
    await deliver(pomni, seconds=4)
    assert petr.said == []
    await deliver(pomni, seconds=1)
    assert len(petr.said) == len(ilya.said) == len(heard(anna)) == 1


@pytest.mark.parametrize(
    ("moment", "shown"), [("after", ["записано", "↻ записано", "дальше"]), ("before", ["↻ записано", "дальше"])]
)
async def test_a_lost_answer_of_telegram_means_once_more_marked(
    pomni: Town, anna: Somebody, moment: Any, shown: Sequence[str]
) -> None:
    pomni.world.faults.drop("sendMessage", when=moment)
    await write(pomni, anna, "записано")
    await write(pomni, anna, "дальше")
    await deliver(pomni)
    await deliver(pomni, seconds=1)
    assert heard(anna) == shown


async def test_it_is_not_said_a_third_time(pomni: Town, anna: Somebody) -> None:
    pomni.world.faults.drop("sendMessage", when="after", times=9)
    await write(pomni, anna, "записано")
    for _ in range(9):
        await deliver(pomni, seconds=10)
    assert heard(anna) == ["записано", "↻ записано"]
    assert (await last(pomni)).state == "failed"


async def test_a_telegram_out_of_order_is_tried_for_minutes(pomni: Town, anna: Somebody) -> None:
    pomni.world.faults.refuse("sendMessage", 502, "Bad Gateway", times=6)
    await write(pomni, anna, "записано")
    for _ in range(7):
        await deliver(pomni, seconds=40)
    assert heard(anna) == ["↻ записано"]


async def test_without_a_connection_it_is_tried_until_it_works_unmarked(file: Any) -> None:
    clock = MovableClock(MONDAY)
    world = World(clock, UNLIMITED)
    world.add_bot(TOKEN)
    person = Person(world, world.add_user("Мария", 1001))
    async with serving(world) as url:
        running = assembled(settings(url, f"sqlite:///{file}"), clock)
        pomni = Town(world, await running.__aenter__(), clock)
    for text in ("one", "two"):
        await write(pomni, person.chat.id, text)
    for _ in range(12):
        await deliver(pomni, seconds=30)
    assert {(row.state, row.tries) for row in await outbox(pomni)} == {("new", 0)}
    async with serving(world, int(url.rpartition(":")[2])):
        await deliver(pomni, seconds=30)
        await running.__aexit__(None, None, None)
    assert [message.text for message in person.chat.from_bot()] == ["one", "two"]


async def test_who_blocked_the_bot_is_left_alone_until_they_write(pomni: Town, oleg: Somebody) -> None:
    for minutes, where in ((10, "банк"), (30, "школу")):
        await oleg.says(f"напомни через {minutes} минут позвонить в {where}")
    oleg.person.blocks()
    pomni.world.bot.updates.drop_pending()
    tried = len(await outbox(pomni))
    await pomni.passes(hours=1)
    assert (await reminders(pomni), await is_reachable(pomni, oleg)) == (["held", "held"], False)
    assert len(await outbox(pomni)) == tried + 1
    await oleg.says("напомни через 10 минут позвонить в банк")
    assert await is_reachable(pomni, oleg)
    await pomni.tick()
    assert "Пока меня не было" in heard(oleg)[-1]
    await pomni.passes(minutes=11)
    assert await reminders(pomni) == ["sent", "sent", "sent"]


async def reminders(pomni: Town) -> list[str]:
    """What became of them, in order."""
    async with pomni.pomni.books.peek() as book:
        found = await book._session.exec(select(Reminder).where(Reminder.kind == "task").order_by(col(Reminder.id)))
        return [reminder.state for reminder in found]


async def is_reachable(pomni: Town, whose: Somebody) -> bool:
    async with pomni.pomni.books.peek() as book:
        member = await book.members.known(whose.person.user.id)
        return member is not None and member.unreachable_since is None


async def test_a_group_that_became_a_supergroup_hears_the_rest_there(pomni: Town, anna: Somebody) -> None:
    group = pomni.world.add_group("Отдел", [anna.person.user], type="group")
    new = pomni.world.upgrade(group)
    for number in range(3):
        await write(pomni, group.id, f"{number}")
    await deliver(pomni)
    assert [message.text for message in new.from_bot()] == ["0", "1", "2"]


async def test_an_edit_that_changes_nothing_is_done(pomni: Town, anna: Somebody) -> None:
    first = await write(pomni, anna, "записано")
    await write(pomni, anna, "записано", method="editMessageText", edits_id=first)
    await deliver(pomni)
    assert (await last(pomni)).state == "sent"


async def test_html_that_telegram_refuses_goes_as_plain_text(pomni: Town, anna: Somebody) -> None:
    payload = {"text": "<b>Рога &amp; Копыта", "parse_mode": "HTML"}
    await write(pomni, anna, payload=payload)
    await deliver(pomni)
    assert heard(anna) == ["Рога & Копыта"]


async def test_what_telegram_refuses_for_good_holds_nobody_up(pomni: Town, anna: Somebody) -> None:
    await write(pomni, anna, "")
    await write(pomni, anna, "дальше")
    await deliver(pomni)
    assert heard(anna) == ["дальше"]


# -- edits


async def test_an_edit_waits_for_its_message(pomni: Town, anna: Somebody) -> None:
    pushed = await write(pomni, anna, "напоминание", lane=PUSH, not_before=pomni.clock.now() + timedelta(minutes=1))
    await write(pomni, anna, "сделано", method="editMessageText", edits_id=pushed)
    await deliver(pomni)
    assert heard(anna) == []
    await deliver(pomni, minutes=1)
    await deliver(pomni, seconds=1)
    assert (heard(anna), anna.last.earlier[0]["text"]) == (["сделано"], "напоминание")


async def test_an_edit_of_what_was_never_said_is_dropped(pomni: Town, anna: Somebody) -> None:
    refused = await write(pomni, anna, "")
    await write(pomni, anna, "сделано", method="editMessageText", edits_id=refused)
    await deliver(pomni)
    assert (await last(pomni)).state == "cancelled"


# -- after a crash


async def another_life(pomni: Town) -> Delivery:
    parts = pomni.pomni
    return Delivery(parts.books, parts.app.bot, parts.clock, asyncio.Event(), parts.delivery._tell)


@pytest.mark.parametrize("tries", [1, 2, 9])
async def test_what_was_leaving_at_a_crash_is_said_marked_however_often(
    pomni: Town, anna: Somebody, tries: int
) -> None:
    await write(pomni, anna, "записано", state="sending", tries=tries)
    await write(pomni, anna, "дальше")
    await (await another_life(pomni)).drain()
    assert heard(anna) == ["↻ записано", "дальше"]


async def test_an_edit_that_was_leaving_at_a_crash_is_simply_repeated(pomni: Town, anna: Somebody) -> None:
    first = await write(pomni, anna, "записано")
    await deliver(pomni)
    await write(pomni, anna, "исправлено", method="editMessageText", edits_id=first, state="sending", tries=1)
    await (await another_life(pomni)).drain()
    assert heard(anna) == ["исправлено"]


async def test_a_press_that_was_being_answered_at_a_crash_is_let_go(pomni: Town, anna: Somebody) -> None:
    payload = {"callback_query_id": "1"}
    await write(pomni, anna, lane=ANSWERING, method="answerCallbackQuery", payload=payload, state="sending", tries=1)
    await (await another_life(pomni)).drain()
    assert (await last(pomni)).state == "failed"


async def test_a_commit_that_fails_sends_nothing_and_marks_nothing(pomni: Town, anna: Somebody) -> None:
    def fail(_: object) -> None:
        event.remove(engine, "commit", fail)
        raise OSError("the disk is gone")

    await write(pomni, anna, "записано")
    engine = pomni.pomni.books.engine.sync_engine
    event.listen(engine, "commit", fail)
    with pytest.raises(OSError, match="disk"):
        await pomni.pomni.delivery.round()
    await deliver(pomni)
    assert heard(anna) == ["записано"]


async def test_a_commit_that_was_in_doubt_sends_unmarked(pomni: Town, anna: Somebody) -> None:
    """The rows say that they are leaving, and nothing is on its way: surely not sent."""
    await deliver(pomni)
    pomni.pomni.delivery._unsure = True
    await write(pomni, anna, "записано", state="sending", tries=1)
    await deliver(pomni)
    assert heard(anna) == ["записано"]


# -- reminders


async def test_a_reminder_that_cannot_be_written_holds_nobody_up(pomni: Town, anna: Somebody, ilya: Somebody) -> None:
    async def tell(reminder_ids: Sequence[int], book: Book, now: datetime) -> Told | None:  # noqa: ARG001 (as Tell)
        if list(reminder_ids) == [1]:
            raise LookupError("a reminder for nobody")
        return Told({"text": "напоминание"}, {})

    parts = pomni.pomni
    delivery = Delivery(parts.books, parts.app.bot, parts.clock, asyncio.Event(), tell)
    spoilt = await write(pomni, anna, payload=None, lane=PUSH, reminder_ids=[1])
    await write(pomni, ilya, payload=None, lane=PUSH, reminder_ids=[2])
    await write(pomni, anna, "ответ")
    for _ in range(4):
        await delivery.drain()
        pomni.clock.move_by(timedelta(minutes=1))
    assert (heard(anna), heard(ilya)) == (["ответ"], ["напоминание"])
    assert next(row for row in await outbox(pomni) if row.id == spoilt).state == "failed"


async def test_a_reminder_perhaps_said_already_is_marked(pomni: Town, anna: Somebody) -> None:
    async def tell(reminder_ids: Sequence[int], book: Book, now: datetime) -> Told | None:  # noqa: ARG001 (as Tell)
        return Told({"text": f"напоминание {now:%H:%M}"}, {})

    parts = pomni.pomni
    delivery = Delivery(parts.books, parts.app.bot, parts.clock, asyncio.Event(), tell)
    pomni.world.faults.drop("sendMessage", when="after")
    await write(pomni, anna, payload=None, lane=PUSH, reminder_ids=[1])
    await delivery.drain()
    pomni.clock.move_by(timedelta(minutes=1))
    await delivery.drain()
    said = heard(anna)
    assert said[1].startswith("↻ напоминание")
    assert said[0] != said[1].removeprefix("↻ ")


# -- memory and stopping


async def test_it_forgets_whom_it_spoke_to(pomni: Town) -> None:
    parts, pace = pomni.pomni, Pace()
    delivery = Delivery(parts.books, parts.app.bot, parts.clock, asyncio.Event(), parts.delivery._tell, pace)
    for number in range(50):
        await write(pomni, pomni.comes("User", 6000 + number), "hello")
    await delivery.drain()
    assert pace.remembered == 50
    pomni.clock.move_by(timedelta(minutes=2))
    await delivery.round()
    assert (pace.remembered, delivery.leaves_next, len(delivery._sending)) == (0, None, 0)


async def test_stopping_lets_what_is_on_its_way_arrive(pomni: Town, anna: Somebody) -> None:
    pomni.world.faults.delay("sendMessage", 0.05)
    await write(pomni, anna, "записано")
    await pomni.pomni.delivery.round()
    await pomni.pomni.delivery.stop()
    assert ((await last(pomni)).state, heard(anna)) == ("sent", ["записано"])
