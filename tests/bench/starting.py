"""From the command to the first getUpdates, and the memory when both morphologies are loaded and the bot has worked."""

import asyncio
import time
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from tests.bench.crowd import Crowd, settle_in, tell_of_anna
from tests.bench.table import show
from tests.processes import Program, Telegram, program, telegram

STARTS = 5


async def starting_bench() -> None:
    """Print the median of some starts, and the memory after a while."""
    with TemporaryDirectory(prefix="pomni-start-") as folder:
        database = f"sqlite:///{Path(folder) / 'pomni.db'}"
        async with telegram("--no-limits") as local:
            crowd = Crowd(local, await local.order("users", count=200))
            await settle_in(database, crowd.people)
            took = [await _one_start(local, database, crowd) for _ in range(STARTS)]
            running = await program(local, database)
            fresh, worked = await _memory(running, local, crowd)
            await running.stops()
    rows = [
        ("start to first getUpdates, s (median)", f"{median(took):.2f}", "≤ 2"),
        ("resident memory, both morphologies loaded, MB", f"{fresh:.0f}", "≤ 200"),
        ("the same after 1,000 messages of 200 people, MB", f"{worked:.0f}", "≤ 200"),
    ]
    show("starting", ("", "measured", "goal"), rows)


async def _one_start(local: Telegram, database: str, crowd: Crowd) -> float:
    """Until what somebody wrote before is fetched and acknowledged."""
    await local.order("send", user_id=crowd.people[-1], text="/help")
    begun = time.monotonic()
    running = await program(local, database)
    await _fetches(local)
    took = time.monotonic() - begun
    await running.stops()
    return took


async def _fetches(local: Telegram) -> None:
    waiting = 1
    async with asyncio.timeout(60):
        while waiting:
            await asyncio.sleep(0.01)
            waiting = (await local.order("state"))["pending"]


async def _memory(running: Program, local: Telegram, crowd: Crowd) -> tuple[float, float]:
    await tell_of_anna(local, crowd.people)
    fresh = resident(running.pid)
    for _ in range(5):
        await crowd.at_once()
    return fresh, resident(running.pid)


def resident(pid: int) -> float:
    """Megabytes of a process, by the kernel's own count."""
    status = Path(f"/proc/{pid}/status").read_text(encoding="ascii", errors="replace")
    line = next(line for line in status.splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024
