"""`python -m tests.bench`: what the program can bear, in figures and ratios. Nothing fails on an absolute time."""

import asyncio
import gc
import sys

import click

from bot.__main__ import SELDOM


@click.group(invoke_without_command=True)
@click.pass_context
def bench(context: click.Context) -> None:
    """Without a command: all of them."""
    gc.set_threshold(*SELDOM)  # as the program does
    if context.invoked_subcommand is None:
        for command in bench.commands.values():
            context.invoke(command)


@bench.command()
@click.option("--people", default=1000, show_default=True)
@click.option("--seconds", default=15, show_default=True, help="How long each steady load lasts.")
def speed(people: int, seconds: int) -> None:
    """Updates a second, and the wait for an answer, beside a bare echo bot."""
    from tests.bench.speed import speed_bench

    asyncio.run(speed_bench(people, seconds))


@bench.command()
def starting() -> None:
    """Seconds to the first getUpdates, and resident memory."""
    from tests.bench.starting import starting_bench

    asyncio.run(starting_bench())


@bench.command()
@click.argument("sizes", type=int, nargs=-1)
def cards(sizes: tuple[int, ...]) -> None:
    """The card of a client among 1,000, 10,000 and 100,000."""
    from tests.bench.cards import cards_bench
    from tests.bench.search_bench import SIZES

    asyncio.run(cards_bench(sizes or SIZES))


@bench.command()
@click.argument("sizes", type=int, nargs=-1)
def search(sizes: tuple[int, ...]) -> None:
    """Finding a client among 1,000, 10,000 and 100,000."""
    from tests.bench.search_bench import SIZES, main

    asyncio.run(main(sizes or SIZES))


@bench.command()
@click.argument("sizes", type=int, nargs=-1)
def understanding(sizes: tuple[int, ...]) -> None:
    """Understanding a message with 1,000 and 100,000 clients known."""
    from tests.bench.phrases_bench import SIZES, main

    asyncio.run(main(sizes or SIZES))


@bench.command()
@click.option("--clients", default=5000, show_default=True)
def handovers(clients: int) -> None:
    """Handing over thousands of clients while others are answered."""
    from tests.bench.handovers import handovers_bench

    asyncio.run(handovers_bench(clients))


@bench.command()
@click.argument("sizes", type=int, nargs=-1)
def reminders(sizes: tuple[int, ...]) -> None:
    """Planning and sweeping with 10,000 and 100,000 clients; `reminders 1000000` takes minutes."""
    from tests.bench.reminders import SIZES, reminders_bench

    asyncio.run(reminders_bench(sizes or SIZES))


@bench.command()
@click.option("--clients", default=20_000, show_default=True)
def spreadsheet(clients: int) -> None:
    """Everything of a company as a spreadsheet while others are answered."""
    from tests.bench.spreadsheet import spreadsheet_bench

    asyncio.run(spreadsheet_bench(clients))


@bench.command()
@click.option("--kills", default=60, show_default=True)
@click.option("--seed", type=int, default=None, help="The same moments again.")
def kill(kills: int, seed: int | None) -> None:
    """kill -9 at random moments under load."""
    from tests.bench.kill import kill_bench

    if not asyncio.run(kill_bench(kills, seed)):
        sys.exit(1)


if __name__ == "__main__":
    bench()
