"""The long kill test: kill -9 at many random moments, on SQLite and, where there is one, on PostgreSQL."""

import os
import random
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench.table import show
from tests.killing import Killing, Toll
from tests.processes import telegram

HEAD = ("database", "kills", "messages", "records", "marked ↻", "lost", "doubled", "unanswered", "disordered", "s")


async def kill_bench(kills: int, seed: int | None = None) -> bool:
    """Print what came of it; False when anything went wrong."""
    seed = seed if seed is not None else random.randrange(10**9)
    tolls = {}
    with TemporaryDirectory(prefix="pomni-kill-") as folder:
        tolls["SQLite"] = await _killed(f"sqlite:///{Path(folder) / 'pomni.db'}", kills, seed)
    if url := os.environ.get("TEST_DATABASE_URL"):
        tolls["PostgreSQL"] = await _killed(url, kills, seed)
    show(f"kill -9 at random moments (seed {seed})", HEAD, [_row(name, toll) for name, toll in tolls.items()])
    wrongs = [wrong for toll in tolls.values() for wrong in toll.wrongs]
    show("what went wrong", ("",), [(wrong,) for wrong in wrongs or ["nothing"]])
    return not wrongs


async def _killed(database: str, kills: int, seed: int) -> Toll:
    async with telegram() as local:
        return await Killing(local, database, seed).run(kills, people=max(12, kills))


def _row(name: str, toll: Toll) -> tuple[object, ...]:
    wrong = [len(getattr(toll, kind)) for kind in ("lost", "doubled", "unanswered", "disordered")]
    return name, toll.kills, toll.messages, toll.records, toll.marked, *wrong, round(toll.seconds)
