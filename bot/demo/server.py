"""The Bot API over HTTP: `/bot<token>/<method>` and `/file/bot<token>/<path>`."""

import inspect
import json
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route
from starlette.types import Receive, Scope, Send

from bot.demo import methods
from bot.demo.calls import METHODS, Call
from bot.demo.chats import BotAccount
from bot.demo.errors import ApiError
from bot.demo.faults import DroppedConnectionError
from bot.demo.forms import read_form
from bot.demo.world import World

__all__ = ["bot_api", "methods"]  # importing the methods enters them into METHODS

encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


class CutConnection(Response):
    """No answer at all: the connection is cut, as when a network or a proxy fails."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002 - ASGI's signature
        scope["extensions"]["connection"]["cut"]()
        while (await receive())["type"] != "http.disconnect":
            pass


def bot_api(world: World, *more: BaseRoute) -> Starlette:
    """The app that serves a world; `more` routes stand beside it."""

    async def call(request: Request) -> Response:
        return await answer(world, request)

    async def download(request: Request) -> Response:
        return file_answer(world, request)

    return Starlette(
        routes=[
            Route("/bot{token}/{method}", call, methods=["GET", "POST"]),
            Route("/file/bot{token}/{path:path}", download),
            *more,
        ],
        exception_handlers={404: not_found},
    )


async def answer(world: World, request: Request) -> Response:
    """Carry a call out, with the faults that are switched on."""
    try:
        return respond(200, {"ok": True, "result": await carried_out(world, request)})
    except ApiError as refusal:
        return respond(refusal.code, refusal.as_json())
    except DroppedConnectionError:
        return CutConnection()


async def carried_out(world: World, request: Request) -> Any:
    bot = bot_of(world, request)
    fields, files = await read_form(request)
    name = request.path_params["method"]
    method = METHODS.get(name.lower())
    fault = world.faults.take(name, str(fields.get("chat_id", "")))
    await world.faults.strike(fault, "before")
    if method is None:
        raise ApiError(404, "Not Found: method not found")
    bot.sent_fields.setdefault(method.name, set()).update(fields, files)
    result = method.run(Call(world, bot, fields, files))
    if inspect.isawaitable(result):
        result = await result
    await world.faults.strike(fault, "after")
    return result


def bot_of(world: World, request: Request) -> BotAccount:
    bot = world.bots.get(request.path_params["token"])
    if bot is None:
        raise ApiError(401, "Unauthorized")
    return bot


def file_answer(world: World, request: Request) -> Response:
    try:
        bot_of(world, request)
    except ApiError as refusal:
        return respond(refusal.code, refusal.as_json())
    file = world.files.by_path.get(request.path_params["path"])
    return Response(file.content, media_type="application/octet-stream") if file else nothing_here()


async def not_found(request: Request, error: Exception) -> Response:  # noqa: ARG001 - Starlette's signature
    return nothing_here()


def nothing_here() -> Response:
    return respond(404, {"ok": False, "error_code": 404, "description": "Not Found"})


def respond(code: int, body: dict[str, Any]) -> Response:
    return Response(encode(body).encode(), code, media_type="application/json")
