"""Serving a world on loopback inside the running event loop."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import cast

import uvicorn
from starlette.routing import BaseRoute
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from bot.demo.server import bot_api
from bot.demo.world import World

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
    listener = listen(port)
    server = uvicorn.Server(config(world, *more))
    world.open()
    await start(server, listener)
    try:
        yield f"http://{LOOPBACK}:{listener.getsockname()[1]}"
    finally:
        world.close()
        await stop(server)


def listen(port: int) -> socket.socket:
    """A listening socket that names TCP: without it asyncio sets no TCP_NODELAY, and answers take 40 ms."""
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((LOOPBACK, port))
    except OSError:
        listener.close()
        raise
    listener.listen(1024)
    return listener


def config(world: World, *more: BaseRoute) -> uvicorn.Config:
    return uvicorn.Config(
        bot_api(world, *more),
        http=CuttableProtocol,
        ws="none",
        lifespan="off",
        log_config=None,
        access_log=False,
        server_header=False,
        date_header=False,
        proxy_headers=False,
        timeout_keep_alive=75,
    )


async def start(server: uvicorn.Server, listener: socket.socket) -> None:
    """Only the part of uvicorn's serve() that listens: no signal handlers, no ticking loop."""
    server.config.load()
    server.lifespan = server.config.lifespan_class(server.config)
    await server.startup(sockets=[listener])


async def stop(server: uvicorn.Server) -> None:
    """Let running requests end, close every connection; faster than uvicorn's own, which sleeps."""
    for listener in server.servers:
        listener.close()
    connections = [cast("CuttableProtocol", one) for one in server.server_state.connections]
    for connection in connections:
        connection.shutdown()
    await asyncio.gather(*server.server_state.tasks)
    async with asyncio.timeout(1):
        while server.server_state.connections:  # noqa: ASYNC110 - uvicorn has no event for it
            await asyncio.sleep(0)
    for listener in server.servers:
        await listener.wait_closed()
