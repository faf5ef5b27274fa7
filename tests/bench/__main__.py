"""`python -m tests.bench`: what the program can bear, in figures and ratios. Nothing fails on an absolute time."""

import asyncio
import sys

import click


@click.group(invoke_without_command=True)
@click.pass_context
def bench(context: click.Context) -> None:
    """Without a command: all of them."""
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
@click.option("--kills", default=60, show_default=True)
@click.option("--seed", type=int, default=None, help="The same moments again.")
def kill(kills: int, seed: int | None) -> None:
    """kill -9 at random moments under load."""
    from tests.bench.kill import kill_bench

    if not asyncio.run(kill_bench(kills, seed)):
        sys.exit(1)


if __name__ == "__main__":
    bench()
