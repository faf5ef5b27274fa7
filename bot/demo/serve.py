"""Serving a world on loopback inside the running event loop."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from starlette.routing import BaseRoute
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from bot.demo.server import bot_api
from bot.demo.world import World
from bot.serving import served

LOOPBACK = "127.0.0.1"


class CuttableProtocol(HttpToolsProtocol):
    """Lets a request cut its own connection, which ASGI has no word for."""

    def on_message_begin(self) -> None:
        super().on_message_begin()
        self.scope["extensions"] = {"connection": {"cut": self.transport.abort}}


@asynccontextmanager
async def serving(world: World, port: int = 0, *more: BaseRoute) -> AsyncIterator[str]:
    """Serve the world on loopback for as long as the context lasts; gives the root URL, without a slash.

    Port 0 takes a free one; OSError when a named one is taken. Signals stay with their owner.
    """
    async with served(bot_api(world, *more), LOOPBACK, port, http=CuttableProtocol) as url:
        world.open()
        try:
            yield url
        finally:
            world.close()
