"""What it costs to understand a message, and how that grows with the number of known clients.

    python -m tests.bench.phrases_bench [1000 100000]

Reads every message of the corpus, and as many about clients of the town, through the book on an SQLite file of each
size, with all caches as they are after the start; prints milliseconds, then the memory that understanding takes.
A file of 100,000 clients takes some minutes to build.
"""

import asyncio
import gc
import json
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from zoneinfo import ZoneInfo

import click

from bot.__main__ import SELDOM
from handlers.directory import BookDirectory
from storage.engine import Books, database_url, make_engine
from storage.migrate import walk
from tests.bench.search_bench import Person, Town, fill
from tests.bench.table import show
from tests.storage.seeds import NOW, found

CORPUS = Path(__file__).parents[1] / "phrases" / "corpus"
SIZES = (1_000, 100_000)
SENTENCES = (
    "звонил {}у, договорились на {} тыс, завтра в 11 отправить КП",
    "встретился с {}ым, показал образцы, в пятницу созвон",
    "{} отказался, дорого",
    "через неделю заехать к {}у на замер",
    "{} просил перезвонить до {}-го",
)


def corpus() -> list[str]:
    """The messages of all corpus files."""
    return [json.loads(line)["text"] for file in sorted(CORPUS.glob("*.jsonl")) for line in file.open(encoding="utf-8")]


def about_clients(people: Sequence[Person], number: int) -> Iterator[str]:
    """Sentences that name clients of the town."""
    dice = random.Random(3)
    for n in range(number):
        who = dice.choice(people)
        yield SENTENCES[n % len(SENTENCES)].format(who.surname, dice.randrange(2, 28))


async def timings(books: Books, workspace_id: int, texts: Sequence[str]) -> tuple[list[float], list[float]]:
    """Milliseconds for each text, each in a book of its own as an update has it: on the clock, and of the processor."""
    from phrases import Frame, read

    frame = Frame(moment=NOW, zone=ZoneInfo("Europe/Moscow"))
    took: list[float] = []
    worked: list[float] = []
    for text in texts:
        async with books.open() as book:
            book.enter(workspace_id)
            start, begun = time.perf_counter(), time.process_time()
            await read(text, frame, BookDirectory(book))
            took.append((time.perf_counter() - start) * 1000)
            worked.append((time.process_time() - begun) * 1000)
    return took, worked


async def one_size(size: int, folder: Path) -> list[tuple[list[float], list[float]]]:
    """Timings at a number of clients: the first time each message is read, and again."""
    url = database_url(f"sqlite:///{folder / f'{size}.db'}")
    await walk(url, "head")
    people = list(islice(Town().people(), size))
    books = Books(make_engine(url))
    async with books.open() as book:
        owner = await found(book)
    async with books.engine.begin() as connection:
        await fill(connection, people, owner.workspace_id, owner.id)
    told = corpus()
    texts = [*told, *about_clients(people, len(told))]
    random.Random(5).shuffle(texts)
    gc.collect()
    gc.freeze()  # what was made to fill the file is no part of the program, and must not be walked through
    first, again = [await timings(books, owner.workspace_id, texts) for _ in range(2)]
    await books.close()
    return [first, again]


def resident() -> float:
    """Megabytes of memory this process holds."""
    kilobytes = Path("/proc/self/status").read_text().partition("VmRSS:")[2].split()[0]
    return int(kilobytes) / 1024


def cells(took: Sequence[float]) -> list[str]:
    cuts = statistics.quantiles(took, n=100)
    return [f"{statistics.median(took):.2f}", f"{cuts[94]:.1f}", f"{cuts[98]:.1f}", f"{max(took):.0f}"]


def growth(few: Sequence[float], many: Sequence[float]) -> list[str]:
    """How many times more each of the figures is."""
    return [f"{float(more) / float(less):.2f}×" for less, more in zip(cells(few), cells(many), strict=True)]


async def main(sizes: Sequence[int]) -> None:
    before = resident()
    from phrases import warm_up

    warm_up()
    loaded = resident()
    gc.set_threshold(*SELDOM)
    rows: list[list[str]] = []
    grown: dict[str, list[list[float]]] = {"first time": [], "again": []}
    with tempfile.TemporaryDirectory() as folder:
        for size in sizes:
            first, again = await one_size(size, Path(folder))
            for when, (took, worked) in (("first time", first), ("again", again)):
                rows.append([f"{size:,} clients, {when}", *cells(took)])
                rows.append(["  of it the processor", *cells(worked)])
                grown[when].append(worked)
    for when, each in grown.items():
        rows.append([f"growth of the processor's, {when}", *growth(each[0], each[-1])])
    show("Understanding a message, ms", ["", "median", "p95", "p99", "max"], rows)
    click.echo(f"\nMemory: {loaded - before:.0f} MB for dictionaries and lexicons")


if __name__ == "__main__":
    asyncio.run(main([int(size) for size in sys.argv[1:]] or SIZES))
