"""Jobs: slow work after the commit, tried again, told when it cannot be done."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import event, update
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError
from sqlmodel import select

from bot.jobs import KINDS, MOST_STARTS
from storage.engine import AwayError
from storage.tables import Job
from tests.databases import only_postgresql
from tests.town import CODE, Somebody, Town, town

CARD = "BEGIN:VCARD\nVERSION:3.0\nFN:Анна Гусева\nTEL:+79123456789\nEND:VCARD\n".encode()


async def job(pomni: Town) -> Job:
    async with pomni.pomni.books.peek() as book:
        return (await book._session.exec(select(Job))).one()


async def later(pomni: Town, rounds: int) -> None:
    for _ in range(rounds):
        pomni.clock.move_by(timedelta(seconds=30))
        await pomni.settle()


async def test_a_file_is_fetched_after_the_answer(pomni: Town, maria: Somebody) -> None:
    maria.person.sends_document("anna.vcf", CARD, "text/vcard")
    await pomni.settle()
    assert (await job(pomni)).state == "done"
    maria.sees("Новый клиент", "Анна Гусева")


async def test_a_network_that_fails_is_tried_again(pomni: Town, maria: Somebody) -> None:
    pomni.world.faults.refuse("getFile", 502, "Bad Gateway", times=2)
    maria.person.sends_document("anna.vcf", CARD, "text/vcard")
    await pomni.settle()
    assert maria.heard("Новый клиент") == 0
    await later(pomni, 3)
    assert maria.heard("Новый клиент") == 1


async def test_after_the_last_attempt_the_person_is_told(pomni: Town, maria: Somebody) -> None:
    pomni.world.faults.refuse("getFile", 400, "Bad Request: file is too big", times=99)
    maria.person.sends_document("anna.vcf", CARD, "text/vcard")
    await later(pomni, MOST_STARTS + 2)
    found = await job(pomni)
    assert (found.state, found.starts) == ("dead", MOST_STARTS)
    maria.sees("Ничего не сохранено")


async def test_a_database_that_is_away_counts_no_attempt(pomni: Town, maria: Somebody, away: Any) -> None:
    maria.person.sends_document("anna.vcf", CARD, "text/vcard")
    await pomni.pomni.poller.round(hold=0)
    await pomni.pomni.worker.round()
    for _ in range(MOST_STARTS + 1):
        begun = await pomni.pomni.jobs.start()
        assert begun is not None
        with away(), pytest.raises(DBAPIError, match="database is locked"):
            await pomni.pomni.jobs.work_off(begun)
    assert (await job(pomni)).starts == 1
    await pomni.settle()
    assert ((await job(pomni)).state, maria.heard("Новый клиент")) == ("done", 1)


@only_postgresql
async def test_a_database_that_refuses_a_connection_counts_no_attempt(fresh_url: URL) -> None:
    """It is there again at the next moment, when an attempt would be counted."""
    async with town(fresh_url.render_as_string(hide_password=False)) as pomni:
        maria = pomni.comes("Мария", 1001)
        await maria.says(f"/start {CODE}")
        maria.person.sends_document("anna.vcf", CARD, "text/vcard")
        await pomni.pomni.poller.round(hold=0)
        await pomni.pomni.worker.round()
        for _ in range(MOST_STARTS + 1):
            begun = await pomni.pomni.jobs.start()
            assert begun is not None
            with refusing_once(pomni), pytest.raises(AwayError):
                await pomni.pomni.jobs.work_off(begun)
        assert (await job(pomni)).starts == 1
        await pomni.settle()
        assert ((await job(pomni)).state, maria.heard("Новый клиент")) == ("done", 1)


@contextmanager
def refusing_once(pomni: Town) -> Iterator[None]:
    """As a server does that is being started anew."""
    engine, left = pomni.pomni.books.engine.sync_engine, [ConnectionRefusedError("Connect call failed")]

    def refuse(*_: object) -> None:
        if left:
            raise left.pop()

    event.listen(engine, "checkout", refuse)
    try:
        yield
    finally:
        event.remove(engine, "checkout", refuse)


async def test_an_error_of_the_network_is_an_attempt(pomni: Town, maria: Somebody) -> None:
    """It looks like a database that is away, and must not stop everybody."""

    async def lost(*_: Any) -> bytes:
        raise ConnectionResetError

    maria.person.sends_document("anna.vcf", CARD, "text/vcard")
    await pomni.pomni.poller.round(hold=0)
    await pomni.pomni.worker.round()
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(KINDS, "vcard", (lost, KINDS["vcard"][1]))
        await later(pomni, MOST_STARTS + 1)
    assert (await job(pomni)).state == "dead"


async def test_a_job_the_program_dies_of_is_buried_and_told(pomni: Town, maria: Somebody) -> None:
    maria.person.sends_document("anna.vcf", CARD, "text/vcard")
    await pomni.pomni.poller.round(hold=0)
    await pomni.pomni.worker.round()
    async with pomni.pomni.books.open() as book:
        await book._session.exec(update(Job).values(starts=MOST_STARTS))
    await later(pomni, 1)
    assert ((await job(pomni)).state, maria.heard("Новый клиент")) == ("dead", 0)
    maria.sees("Ничего не сохранено")


async def test_a_kind_nobody_knows_stops_nobody(pomni: Town, maria: Somebody) -> None:
    maria.person.sends_document("anna.vcf", CARD, "text/vcard")
    await pomni.pomni.poller.round(hold=0)
    await pomni.pomni.worker.round()
    async with pomni.pomni.books.open() as book:
        await book._session.exec(update(Job).values(kind="of a newer program"))
    await later(pomni, MOST_STARTS + 1)
    assert (await job(pomni)).state == "dead"


async def test_the_loop_does_what_is_asked_and_stops(pomni: Town, maria: Somebody) -> None:
    maria.person.sends_document("anna.vcf", CARD, "text/vcard")
    await pomni.pomni.poller.round(hold=0)
    await pomni.pomni.worker.round()
    jobs = pomni.pomni.jobs
    pomni.pomni.to_send.clear()
    running = asyncio.create_task(jobs.run())
    await pomni.pomni.to_send.wait()
    jobs.loop.stop()
    await running
    assert (await job(pomni)).state == "done"
