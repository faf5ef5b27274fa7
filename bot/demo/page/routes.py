"""The page over HTTP, on loopback: its files, its state, its orders and its stream."""

from collections.abc import Awaitable, Callable
from pathlib import Path
from urllib.parse import quote

from pydantic import ValidationError
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response, StreamingResponse
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from bot.demo.errors import ApiError
from bot.demo.files import is_image
from bot.demo.forms import read_form
from bot.demo.page import views
from bot.demo.page.guard import Guard
from bot.demo.page.orders import ORDERS, upload
from bot.demo.page.stage import OverError, Stage
from bot.demo.page.stream import cursor_in, stream

STATIC = Path(__file__).parent / "static"
Handler = Callable[[Request], Awaitable[Response]]


def stage_app(stage: Stage) -> Starlette:
    """The page, and below it the Bot API of the town that is played."""
    page = Page(stage)
    routes = [
        Route("/state", page.state),
        Route("/events", page.events),
        Route("/files/{file_id}", page.file),
        Route("/reset", page.reset, methods=["POST"]),
        Route("/upload", page.upload, methods=["POST"]),
        Route("/{order}", page.order, methods=["POST"]),
        Mount("/static", StaticFiles(directory=STATIC)),
    ]
    return Starlette(
        routes=[
            Route("/", index, middleware=[Middleware(Guard)]),
            Mount("/page", routes=routes, middleware=[Middleware(Guard)]),
            Mount("/", stage.telegram),
        ],
        exception_handlers={ValueError: refused, ApiError: refused, OverError: gone},
    )


class Page:
    """What the page asks for."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    async def state(self, _: Request) -> Response:
        return JSONResponse(views.state(await self._stage.scene()))

    async def events(self, request: Request) -> Response:
        scene = await self._stage.scene()
        heard = request.headers.get("last-event-id") or request.query_params.get("after", "")
        return StreamingResponse(stream(scene, cursor_in(scene, heard)), media_type="text/event-stream")

    async def order(self, request: Request) -> Response:
        kind = ORDERS.get(request.path_params["order"])
        if kind is None:
            return JSONResponse({"error": "no such order"}, 404)
        # Other sites may post plain text without being asked; JSON they may not.
        if request.headers.get("content-type") != "application/json":
            return JSONResponse({"error": "orders are JSON"}, 415)
        scene = await self._stage.scene()
        return JSONResponse(await kind.carry_out(scene, await request.body()))

    async def upload(self, request: Request) -> Response:
        fields, files = await read_form(request)
        if "file" not in files:
            return JSONResponse({"error": "no file"}, 400)
        scene = await self._stage.scene()
        return JSONResponse(upload(scene, str(fields.get("chat")), files["file"], str(fields.get("caption", ""))))

    async def reset(self, _: Request) -> Response:
        await (await self._stage.scene()).ends()
        return JSONResponse({"world": (await self._stage.scene()).id})

    async def file(self, request: Request) -> Response:
        """Pictures are shown, everything else is only kept: it may be a page itself."""
        stored = (await self._stage.scene()).town.world.files.by_id.get(request.path_params["file_id"])
        if stored is None:
            return JSONResponse({"error": "no such file"}, 404)
        if is_image(stored.content):
            kind = stored.content_type
            return Response(stored.content, media_type=kind if kind.startswith("image/") else "image/png")
        kept = {"Content-Disposition": f"attachment; filename*=UTF-8''{quote(stored.name)}"}
        return Response(stored.content, media_type="application/octet-stream", headers=kept)


async def index(_: Request) -> Response:
    return FileResponse(STATIC / "index.html")


async def refused(_: Request, error: Exception) -> Response:
    return JSONResponse({"error": in_words(error)}, 400)


def in_words(error: Exception) -> str:
    """What was wrong, without the values that were sent."""
    if not isinstance(error, ValidationError):
        return str(error)
    return "; ".join(f"{'.'.join(map(str, one['loc']))}: {one['msg']}" for one in error.errors())


async def gone(_: Request, __: Exception) -> Response:
    return JSONResponse({"error": "this town has been left"}, 409)
