"""The local Telegram as a process of its own: it keeps its state while the bot is killed and restarted."""

import asyncio
import signal

import click

from bot.demo.clock import MovableClock
from bot.demo.control import control
from bot.demo.limits import UNLIMITED, Limits
from bot.demo.serve import serving
from bot.demo.world import World


@click.command()
@click.option("--port", default=0, help="Port on loopback; 0 takes a free one.")
@click.option("--token", "tokens", multiple=True, default=("42:LOCAL",), help="A bot's token; may be repeated.")
@click.option("--limits/--no-limits", default=True, help="Whether to refuse a bot that speaks too fast.")
def main(port: int, tokens: tuple[str, ...], limits: bool) -> None:
    """Serve a local Telegram until SIGTERM or Ctrl-C; the first line printed is its URL."""
    world = World(MovableClock(), Limits() if limits else UNLIMITED)
    for number, token in enumerate(tokens, start=1):
        world.add_bot(token, "pomni_bot" if number == 1 else f"pomni{number}_bot")
    asyncio.run(serve(world, port))


async def serve(world: World, port: int) -> None:
    stopped = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stopped.set)
    async with serving(world, port, control(world)) as url:
        click.echo(url)
        await stopped.wait()


if __name__ == "__main__":
    main()
