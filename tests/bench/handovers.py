"""A member with thousands of clients is handed over, while somebody else goes on writing."""

import asyncio
import tempfile
from pathlib import Path
from statistics import quantiles
from time import perf_counter

from sqlalchemy import insert

from storage.engine import database_url
from storage.migrate import upgrade
from storage.tables import Client, Deal, Reminder, Task
from tests.bench.table import show
from tests.town import CODE, MONDAY, Somebody, Town, town


async def handovers_bench(many: int) -> None:
    """Seconds there and back, and the other person's wait for an answer meanwhile."""
    with tempfile.TemporaryDirectory() as folder:
        database = f"sqlite:///{Path(folder) / 'handover.db'}"
        await upgrade(database_url(database), MONDAY)
        async with town(database) as pomni:
            maria = pomni.comes("Мария", 1001)
            await maria.says(f"/start {CODE}")
            for number, name in ((1002, "Олег"), (1003, "Ира"), (1004, "Зоя")):
                await pomni.joins(name, number, company_of=maria)
            zoya = Somebody(pomni, pomni.comes("Зоя", 1004).person)
            await zoya.says("новый клиент Анна Гусева")
            await _fill(pomni, many)
            await maria.says("передай всё Иры Олегу")
            there = await _pressed(pomni, maria, "📤 Передать", zoya)
            back = await _pressed(pomni, maria, "↩️", zoya)
    show(
        f"A hand-over of {many} clients",
        ("", "seconds", "longest batch, ms", "answers meanwhile", "p50, ms", "longest, ms"),
        [("given", *there), ("given back", *back)],
    )


async def _fill(pomni: Town, many: int) -> None:
    """Ira's clients; each third has a deal, each fifth a task with a reminder."""
    now, third, fifth = pomni.clock.now(), range(0, many, 3), range(0, many, 5)
    same = {"workspace_id": 1, "created_at": now}
    async with pomni.pomni.books.engine.begin() as connection:
        clients = [
            {**same, "id": 100 + n, "name": f"Клиент {n}", "full_name_key": f"{n} клиент", "owner_id": 3, "tags": []}
            for n in range(many)
        ]
        deal = {**same, "currency": "RUB", "stage_id": 1, "owner_id": 3, "stage_since": now, "quiet_since": now}
        task = {**same, "creator_id": 3, "assignee_id": 3, "due_at": now.replace(year=2030), "text": "позвонить"}
        reminder = {"workspace_id": 1, "kind": "task", "member_id": 3, "due_at": now.replace(year=2030)}
        await connection.execute(insert(Client), clients)
        await connection.execute(insert(Deal), [{**deal, "status": "open", "client_id": 100 + n} for n in third])
        tasks = [{**task, "id": 100 + n, "client_id": 100 + n, "missed": 0, "moves": 0} for n in fifth]
        await connection.execute(insert(Task), tasks)
        reminders = [{**reminder, "key": f"task:{n}", "task_id": 100 + n, "state": "waiting"} for n in fifth]
        await connection.execute(insert(Reminder), reminders)


async def _pressed(pomni: Town, boss: Somebody, label: str, other: Somebody) -> tuple[str, ...]:
    boss.person.presses(boss.last, next(found for found in boss.last.labels if found.startswith(label)))
    await _answered(pomni)
    batches: list[float] = []
    begun = perf_counter()
    working = asyncio.create_task(_work(pomni, batches))
    waits = []
    while not working.done():
        asked = perf_counter()
        other.person.sends("звонил Гусевой, думает")
        await _answered(pomni)
        waits.append((perf_counter() - asked) * 1000)
    seconds = perf_counter() - begun
    await pomni.settle()
    middle = quantiles(waits, n=2)[0] if len(waits) > 1 else waits[0]
    return (f"{seconds:.2f}", f"{max(batches):.0f}", f"{len(waits)}", f"{middle:.0f}", f"{max(waits):.0f}")


async def _work(pomni: Town, batches: list[float]) -> None:
    """The jobs' own loop, and how long each batch took."""
    more = True
    while more:
        begun = perf_counter()
        more = await pomni.pomni.jobs.round()
        batches.append((perf_counter() - begun) * 1000)
        await asyncio.sleep(0)


async def _answered(pomni: Town) -> None:
    await pomni.pomni.poller.round(hold=0)
    while await pomni.pomni.worker.round():
        pass
    await pomni.pomni.delivery.drain()
