"""The long kill test: kill -9 at many random moments, on SQLite and, where there is one, on PostgreSQL."""

import random
from pathlib import Path
from tempfile import TemporaryDirectory

import click
import pytest

from tests.bench.table import show
from tests.databases import KINDS, Databases
from tests.killing import Killing, Toll
from tests.nursery import nursery
from tests.processes import telegram

HEAD = ("database", "kills", "messages", "records", "marked ↻", "lost", "doubled", "unanswered", "disordered", "s")


async def kill_bench(kills: int, seed: int | None = None) -> bool:
    """Print what came of it; False when anything went wrong."""
    seed = seed if seed is not None else random.randrange(10**9)
    tolls = {}
    with TemporaryDirectory(prefix="pomni-kill-") as folder:
        databases = Databases(Path(folder))
        for kind in KINDS:
            try:
                async with databases.empty(kind) as url:
                    tolls[kind] = await _killed(url.render_as_string(hide_password=False), kills, seed)
            except pytest.skip.Exception as missing:
                click.echo(f"NOT TESTED on {kind}: {missing}")
    show(f"kill -9 at random moments (seed {seed})", HEAD, [_row(name, toll) for name, toll in tolls.items()])
    wrongs = [wrong for toll in tolls.values() for wrong in toll.wrongs]
    show("what went wrong", ("",), [(wrong,) for wrong in wrongs or ["nothing"]])
    return not wrongs


async def _killed(database: str, kills: int, seed: int) -> Toll:
    async with telegram() as local, nursery() as bots:
        return await Killing(local, bots, database, seed).run(kills, people=max(12, kills))


def _row(name: str, toll: Toll) -> tuple[object, ...]:
    wrong = [len(getattr(toll, kind)) for kind in ("lost", "doubled", "unanswered", "disordered")]
    return name, toll.kills, toll.messages, toll.records, toll.marked, *wrong, round(toll.seconds)
