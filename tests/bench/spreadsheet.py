"""A company takes all of its data out, while somebody else goes on writing."""

import asyncio
import tempfile
from pathlib import Path
from statistics import quantiles
from time import perf_counter

from sqlalchemy import insert

from storage.engine import database_url
from storage.migrate import upgrade
from storage.tables import Client, ContactPoint, Deal, Interaction, Task
from tests.bench.table import show
from tests.town import CODE, MONDAY, Somebody, Town, town

EACH = 3
"""Contacts of a client; each has a phone and a task, each third a deal."""


async def spreadsheet_bench(many: int) -> None:
    """Seconds, memory and bytes, and the other person's wait for an answer meanwhile."""
    with tempfile.TemporaryDirectory() as folder:
        database = f"sqlite:///{Path(folder) / 'spreadsheet.db'}"
        await upgrade(database_url(database), MONDAY)
        async with town(database) as pomni:
            maria = pomni.comes("Мария", 1001)
            await maria.says(f"/start {CODE}")
            oleg = await pomni.joins("Олег", 1002, company_of=maria)
            await oleg.says("новый клиент Анна Гусева")
            await _fill(pomni, many)
            figures = await _taken_out(pomni, maria, oleg)
    show(
        f"Everything of {many} clients as a spreadsheet",
        ("seconds", "file, MB", "memory before, MB", "most, MB", "answers meanwhile", "p50, ms", "longest, ms"),
        [figures],
    )


async def _fill(pomni: Town, many: int) -> None:
    now = pomni.clock.now()
    same = {"workspace_id": 1, "created_at": now}
    async with pomni.pomni.books.engine.begin() as connection:
        for first in range(0, many, 10_000):
            some = range(first, min(first + 10_000, many))
            client = {**same, "owner_id": 2, "tags": [], "company": "ООО Ромашка"}
            rows = [{**client, "id": 100 + n, "name": f"Клиент {n}", "full_name_key": f"{n} клиент"} for n in some]
            await connection.execute(insert(Client), rows)
            phones = [{"workspace_id": 1, "client_id": 100 + n, "kind": "phone", "value": f"+7912{n:07}"} for n in some]
            await connection.execute(insert(ContactPoint), [{**one, "key": one["value"]} for one in phones])
            said = {"workspace_id": 1, "member_id": 2, "channel": "call", "reached": True, "happened_at": now}
            words = [
                {**said, "client_id": 100 + n, "text": f"звонил, обсудили поставку {n} и скидку {turn} на витрины"}
                for n in some
                for turn in range(EACH)
            ]
            await connection.execute(insert(Interaction), words)
            task = {**same, "creator_id": 2, "assignee_id": 2, "due_at": now, "missed": 0, "moves": 0}
            await connection.execute(insert(Task), [{**task, "client_id": 100 + n, "text": "позвонить"} for n in some])
            deal = {**same, "currency": "RUB", "stage_id": 1, "owner_id": 2, "stage_since": now, "quiet_since": now}
            deals = [{**deal, "status": "open", "amount": n * 100, "client_id": 100 + n} for n in some if n % 3 == 0]
            await connection.execute(insert(Deal), deals)


async def _taken_out(pomni: Town, boss: Somebody, other: Somebody) -> tuple[str, ...]:
    boss.person.sends("/export")
    await _answered(pomni)
    before = most = own_memory()
    begun = perf_counter()
    working = asyncio.create_task(pomni.pomni.long_jobs.round())
    waits = []
    while not working.done():
        asked = perf_counter()
        other.person.sends("звонил Гусевой, думает")
        await _answered(pomni)
        waits.append((perf_counter() - asked) * 1000)
        most = max(most, own_memory())
        await asyncio.sleep(0.2)
    seconds = perf_counter() - begun
    await pomni.settle()
    file = pomni.world.files.by_id[boss.last.json["document"]["file_id"]]
    middle = quantiles(waits, n=2)[0] if len(waits) > 1 else waits[0]
    sizes = (len(file.content) / 1024**2, before, most)
    return (
        f"{seconds:.1f}",
        *(f"{size:.1f}" for size in sizes),
        f"{len(waits)}",
        f"{middle:.0f}",
        f"{max(waits):.0f}",
    )


def own_memory() -> float:
    """Megabytes that are this process's own: without the pages of the database file that it has mapped."""
    kilobytes = Path("/proc/self/status").read_text().partition("RssAnon:")[2].split()[0]
    return int(kilobytes) / 1024


async def _answered(pomni: Town) -> None:
    await pomni.pomni.poller.round(hold=0)
    while await pomni.pomni.worker.round():
        pass
    await pomni.pomni.delivery.drain()
