"""Serving HTTP inside the running event loop; signals stay with their owner."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, cast

import uvicorn
from starlette.types import ASGIApp
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol


@asynccontextmanager
async def served(app: ASGIApp, host: str, port: int = 0, **more: Any) -> AsyncIterator[str]:
    """Serve an app for as long as the context lasts; gives the root URL, without a slash.

    Port 0 takes a free one; OSError when a named one is taken. `more` goes to uvicorn.
    """
    listener = listen(host, port)
    server = uvicorn.Server(_config(app, **more))
    await _start(server, listener)
    try:
        yield f"http://{_shown(host)}:{listener.getsockname()[1]}"
    finally:
        await _stop(server)


def listen(host: str, port: int) -> socket.socket:
    """A listening socket that names TCP: without it asyncio sets no TCP_NODELAY, and answers take 40 ms."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
    except OSError:
        listener.close()
        raise
    listener.listen(1024)
    return listener


def _shown(host: str) -> str:
    return f"[{host}]" if ":" in host else host


def _config(app: ASGIApp, **more: Any) -> uvicorn.Config:
    quiet = {"log_config": None, "access_log": False, "server_header": False, "date_header": False}
    plain = {"ws": "none", "lifespan": "off", "proxy_headers": False, "timeout_keep_alive": 75}
    return uvicorn.Config(app, **{"http": HttpToolsProtocol, **quiet, **plain, **more})


async def _start(server: uvicorn.Server, listener: socket.socket) -> None:
    """Only the part of uvicorn's serve() that listens: no signal handlers, no ticking loop."""
    server.config.load()
    server.lifespan = server.config.lifespan_class(server.config)
    await server.startup(sockets=[listener])


async def _stop(server: uvicorn.Server) -> None:
    """Let running requests end, close every connection; faster than uvicorn's own, which sleeps."""
    for listener in server.servers:
        listener.close()
    connections = [cast("HttpToolsProtocol", one) for one in server.server_state.connections]
    for connection in connections:
        connection.shutdown()
    await asyncio.gather(*server.server_state.tasks)
    async with asyncio.timeout(1):
        while server.server_state.connections:  # noqa: ASYNC110 (uvicorn has no event for it)
            await asyncio.sleep(0)
    for listener in server.servers:
        await listener.wait_closed()
