"""One town after another at the same address: "start over" ends the one and begins the next."""

import asyncio
import secrets
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from datetime import date
from typing import Any, TypeVar

from starlette.types import ASGIApp, Receive, Scope, Send

from bot.demo.guide import read_guide
from bot.demo.people import Person
from bot.demo.server import bot_api, nothing_here
from bot.demo.town import Town, living
from bot.demo.world import World
from bot.settings import Settings

T = TypeVar("T")


class OverError(Exception):
    """This town has been left; a newer one may be there."""


class Scene:
    """One town as the page sees it: chats by key, each as one person sees it.

    `id` tells it from those before; `busy` is held while time passes.
    """

    def __init__(self, town: Town) -> None:
        self.town = town
        self.guide = read_guide(town.pomni.settings.language)
        self.views = {**town.people, **grouped(town)}
        self.id = secrets.token_hex(4)
        self.busy = asyncio.Lock()
        self.again = asyncio.Event()
        self.over = asyncio.Event()

    async def unless_over(self, work: Coroutine[Any, Any, T]) -> T:
        """Do the work while the town is there; OverError, and the work cancelled, when it is left."""
        doing, over = asyncio.ensure_future(work), asyncio.ensure_future(self.over.wait())
        try:
            await asyncio.wait({doing, over}, return_when=asyncio.FIRST_COMPLETED)
            if not doing.done():
                raise OverError
            return doing.result()
        finally:
            doing.cancel()
            over.cancel()
            await asyncio.wait({doing, over})

    async def ends(self) -> None:
        """Start over, once whatever passes time is through."""
        async with self.busy:
            self.again.set()
        await self.over.wait()


def grouped(town: Town) -> dict[str, Person]:
    """The managers' group, as each of its people sees it: its owner as `group`, the others by their keys."""
    seen = {f"group-{key}": person for key in town.people if (person := town.in_group(key)) is not None}
    owner = next(key for key, person in seen.items() if person.user is town.group.users[0])
    return {"group": seen.pop(owner), **seen}


class Stage:
    """Where the towns are played; `url` is known once it is served, `playing` is the task that does it."""

    url: str
    playing: asyncio.Task[None]

    def __init__(self, settings: Settings, day: date | None = None) -> None:
        self.settings = settings
        self._day = day
        self._telegram: ASGIApp | None = None
        self._scene: Scene | None = None
        self._known = asyncio.Event()

    async def scene(self) -> Scene:
        """The town that is played now, or as soon as it is ready; OverError when there will be none."""
        await self._known.wait()
        if self._scene is None:
            raise OverError
        return self._scene

    @asynccontextmanager
    async def played(self) -> AsyncIterator[None]:
        """Inside, one town after another is played, and the first is ready; what fails there is raised."""
        self.playing = asyncio.create_task(self._play())
        try:
            await self._known.wait()
            yield
        finally:
            self.playing.cancel()
            await asyncio.wait({self.playing})
        if not self.playing.cancelled():
            self.playing.result()

    async def _play(self) -> None:
        try:
            while True:
                async with living(self.settings, self._day, self._hosted) as town:
                    await self._perform(Scene(town))
        finally:
            self._known.set()

    async def _perform(self, scene: Scene) -> None:
        self._scene = scene
        self._known.set()
        try:
            await scene.again.wait()
        finally:
            self._scene = None
            self._known.clear()
            scene.over.set()

    @asynccontextmanager
    async def _hosted(self, world: World) -> AsyncIterator[str]:
        """The world's Bot API at this address, for as long as its town is there."""
        self._telegram = bot_api(world)
        world.open()
        try:
            yield self.url
        finally:
            world.close()
            self._telegram = None

    async def telegram(self, scope: Scope, receive: Receive, send: Send) -> None:
        """The Bot API of the town that is played, as an ASGI app."""
        await (self._telegram or nothing_here())(scope, receive, send)
