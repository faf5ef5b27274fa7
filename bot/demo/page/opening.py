"""The demo in a browser: served on loopback, opened where there is a screen, ended by Ctrl-C."""

import asyncio
import os
import sys
import webbrowser
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date

import click

from bot.demo.page.routes import stage_app
from bot.demo.page.stage import Stage
from bot.demo.serve import LOOPBACK, CuttableProtocol
from bot.demo.signals import ended_by_signals
from bot.serving import listen, served
from bot.settings import Settings

PORTS = range(8000, 8100)


async def demo(settings: Settings) -> int:
    """Serve the page until a signal comes; the exit code."""
    stop = asyncio.Event()
    with ended_by_signals(stop.set):
        async with staged(settings, free_port()) as stage:
            click.echo(f"Pomni without Telegram: open {stage.url}/ in a browser. Ctrl-C ends it; nothing is kept.")
            if has_screen():
                await asyncio.to_thread(webbrowser.open, f"{stage.url}/")
            await asyncio.wait({stage.playing, asyncio.create_task(stop.wait())}, return_when=asyncio.FIRST_COMPLETED)
    return 0


@asynccontextmanager
async def staged(settings: Settings, port: int = 0, day: date | None = None) -> AsyncIterator[Stage]:
    """The page on that port (0: any) with a town behind it, ready. OSError when the port is taken.

    `day`: the town's clock begins at nine in the morning of that day; of today unless told.
    """
    stage = Stage(settings, day)
    async with served(stage_app(stage), LOOPBACK, port, http=CuttableProtocol) as stage.url, stage.played():
        yield stage


def free_port() -> int:
    """The first that nobody listens on; 0, which is any, when all are taken."""
    for port in PORTS:
        try:
            listen(LOOPBACK, port).close()
        except OSError:
            continue
        return port
    return 0


def has_screen() -> bool:
    """Whether somebody sits before this terminal, with a screen a browser can open on."""
    seen = sys.platform in {"darwin", "win32"} or any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY")))
    return bool(seen) and sys.stdout.isatty()
