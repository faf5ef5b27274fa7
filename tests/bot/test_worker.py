"""The worker: one transaction an update, in order per chat; what fails is tried again, then told."""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import update
from sqlmodel import col, func, select
from telegram import Update
from telegram.ext import TypeHandler

from bot.worker import MOST_STARTS
from handlers.context import Context
from storage.tables import Client, Inbox, Outbox
from tests.bot.rows import inbox, states
from tests.town import Somebody, Town

NEW_CLIENT = "новый клиент Анна Гусева"


@contextmanager
def failing(pomni: Town, times: int, error: type[Exception] = RuntimeError) -> Iterator[list[int]]:
    """A handler in front of all others that fails so often for texts with «взрыв», after it has spoken."""
    fallen: list[int] = []

    async def explode(heard: Update, context: Context) -> None:
        if heard.message and "взрыв" in (heard.message.text or "") and len(fallen) < times:
            fallen.append(heard.update_id)
            await context.desk.answer_press("no press")
            raise error("взрыв")

    handler = TypeHandler(Update, explode)
    pomni.pomni.app.add_handler(handler, group=-2)
    yield fallen
    pomni.pomni.app.remove_handler(handler, group=-2)


async def test_a_failure_that_passes_leaves_one_record(pomni: Town, maria: Somebody) -> None:
    with failing(pomni, times=2):
        await maria.says(f"{NEW_CLIENT}, взрыв")
        for _ in range(9):
            pomni.clock.move_by(timedelta(seconds=1))
            await pomni.settle()
    assert (await inbox(pomni))[-1].failures == 2
    assert await clients(pomni) == 1
    assert maria.heard("Новый клиент") == 1


async def test_after_three_failures_within_ten_seconds_the_person_is_told_in_their_own_words(
    pomni: Town, maria: Somebody
) -> None:
    with failing(pomni, times=9) as fallen:
        await maria.says("взрыв <b>у</i> «Рогов & Ко»")
        for _ in range(10):
            pomni.clock.move_by(timedelta(seconds=1))
            await pomni.settle()
    row = (await inbox(pomni))[-1]
    assert (len(fallen), row.state, row.starts, row.error) == (3, "dead", 1, "RuntimeError")
    maria.sees("ничего не сохранено", "взрыв <b>у</i> «Рогов & Ко»")
    assert await said_by_the_failed(pomni) == 0


async def said_by_the_failed(pomni: Town) -> int:
    """What the handler said before it fell was taken back with all the rest."""
    async with pomni.pomni.books.peek() as book:
        query = select(func.count()).select_from(Outbox).where(Outbox.method == "answerCallbackQuery")
        return (await book._session.exec(query)).one()


async def test_its_chat_waits_and_the_others_go_on(pomni: Town, maria: Somebody, oleg: Somebody) -> None:
    with failing(pomni, times=1):
        maria.person.sends("новый клиент Иван Взрывов, взрыв")
        maria.person.sends("новый клиент Пётр Второй")
        await oleg.says(NEW_CLIENT)
        assert (oleg.heard("Новый клиент"), maria.heard("Новый клиент")) == (1, 0)
        pomni.clock.move_by(timedelta(seconds=1))
        await pomni.settle()
    told = [message.text for message in maria.said if "Новый клиент" in message.text]
    assert ["Взрывов" in told[0], "Второй" in told[1]] == [True, True]


async def test_an_error_of_the_machine_in_a_handler_is_an_attempt(pomni: Town, maria: Somebody) -> None:
    """It looks like a database that is away, and must not stop everybody."""
    with failing(pomni, times=9, error=ConnectionError):
        await maria.says("взрыв")
    assert (await inbox(pomni))[-1].failures == 1


async def test_a_database_that_is_away_counts_no_attempt(pomni: Town, maria: Somebody, away: Any) -> None:
    maria.person.sends(NEW_CLIENT)
    await pomni.pomni.poller.round(hold=0)
    for _ in range(9):
        with away(), pytest.raises(Exception, match="database is locked"):
            await pomni.pomni.worker.round()
    await pomni.settle()
    row = (await inbox(pomni))[-1]
    assert (row.state, row.failures, row.starts) == ("done", 0, 1)
    assert maria.heard("Новый клиент") == 1


async def test_the_loop_outlives_a_database_that_is_away(pomni: Town, maria: Somebody, away: Any) -> None:
    maria.person.sends(NEW_CLIENT)
    await pomni.pomni.poller.round(hold=0)
    with away():
        working = asyncio.create_task(pomni.pomni.worker.run())
        await asyncio.sleep(0)
        pomni.pomni.worker.loop.stop()
        await working
    assert (await states(pomni))[-1] == "new"


async def begun(pomni: Town, starts: int) -> None:
    """As if so many lives of the program had begun everything that waits."""
    async with pomni.pomni.books.open() as book:
        await book._session.exec(update(Inbox).where(col(Inbox.state) == "new").values(starts=starts))


async def test_an_update_the_program_dies_of_is_buried_and_told(pomni: Town, maria: Somebody) -> None:
    maria.person.sends(NEW_CLIENT)
    await pomni.pomni.poller.round(hold=0)
    await begun(pomni, MOST_STARTS)
    await pomni.settle()
    assert (await states(pomni))[-1] == "dead"
    maria.sees("ничего не сохранено", NEW_CLIENT)


async def test_what_an_earlier_life_began_goes_alone(pomni: Town, maria: Somebody, oleg: Somebody) -> None:
    maria.person.sends(NEW_CLIENT)
    await pomni.pomni.poller.round(hold=0)
    await begun(pomni, 1)
    oleg.person.sends("новый клиент Илья Кораблёв")
    await pomni.pomni.poller.round(hold=0)
    await pomni.pomni.worker.round()
    assert (await states(pomni))[-2:] == ["done", "new"]


SPOKEN = {"message_id": 900, "date": 1773640800, "text": NEW_CLIENT}
PRIVATE = {"id": 1001, "type": "private", "first_name": "Мария"}
CHANNEL = {"id": -1001, "type": "channel", "title": "Новости"}
MARIA = {"id": 1001, "is_bot": False, "first_name": "Мария"}
OTHERS: list[dict[str, Any]] = [
    {"channel_post": {**SPOKEN, "chat": CHANNEL}},
    {"edited_channel_post": {**SPOKEN, "chat": CHANNEL, "edit_date": 1773640801}},
    {"business_message": {**SPOKEN, "chat": PRIVATE, "from": MARIA, "business_connection_id": "b"}},
    {"edited_business_message": {**SPOKEN, "chat": PRIVATE, "from": MARIA, "business_connection_id": "b"}},
    {"guest_message": {**SPOKEN, "chat": PRIVATE, "from": MARIA}},
    {"message": {**SPOKEN, "chat": {"id": -5, "type": "group", "title": "Отдел"}, "from": MARIA}},
]


@pytest.mark.parametrize("heard", OTHERS, ids=[next(iter(one)) for one in OTHERS])
async def test_what_is_not_said_to_the_bot_makes_nothing(pomni: Town, maria: Somebody, heard: dict[str, Any]) -> None:
    said = len(maria.said)
    await pomni.pomni.intake.keep([{"update_id": 99, **heard}], pomni.clock.now())
    await pomni.settle()
    assert (await states(pomni))[-1] == "done"
    assert (await clients(pomni), len(maria.said)) == (0, said)


async def clients(pomni: Town) -> int:
    async with pomni.pomni.books.peek() as book:
        return (await book._session.exec(select(func.count()).select_from(Client))).one()


async def test_jobs_are_woken_only_when_one_is_asked_for(pomni: Town, maria: Somebody) -> None:
    asked: Callable[[], bool] = pomni.pomni.asked.is_set
    await maria.says(NEW_CLIENT)
    assert not asked()
    maria.person.sends_document("people.vcf", b"BEGIN:VCARD\nVERSION:3.0\nFN:X\nEND:VCARD\n", "text/vcard")
    await pomni.settle()
    assert asked()
