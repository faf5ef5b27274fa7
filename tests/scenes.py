"""Scenes: what many stories begin with is played once, and stands again as it was for each story after.

A scene is a fixture that acts in a town. Kept are the rows of the database, the Telegram around it, and what the scenes
gave; the program that goes on from there has just been started. Fixtures that are no scenes must leave the town alone.
"""

import asyncio
import inspect
import io
import pickle
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from inspect import Parameter
from itertools import count
from typing import Any, ClassVar

import pytest

from bot.demo.clock import MovableClock
from tests.databases import Copy, Databases
from tests.town import Town, town, working

Play = Callable[..., Awaitable[Any]]


@dataclass(frozen=True)
class Kept:
    """A town at the end of a scene."""

    rows: Copy
    town: bytes


class Scenes:
    """The towns of one story after another."""

    plays: ClassVar[dict[str, Play]] = {}

    def __init__(self, databases: Databases) -> None:
        self._databases = databases
        self._kept: dict[tuple[str, ...], Kept] = {}

    @asynccontextmanager
    async def after(self, scenes: list[str], kind: str) -> AsyncIterator[Town]:
        """A town on that kind of database, where as many of them have been played as were before."""
        known = ((kind, *scenes[:last]) for last in range(len(scenes), 0, -1))
        kept = next((self._kept[one] for one in known if one in self._kept), None)
        async with self._databases.fresh(kind, kept.rows if kept else None) as url:
            address = url.render_as_string(hide_password=False)
            if kept is None:
                async with town(address) as running:
                    yield running
                return
            again: Town = pickle.loads(kept.town)  # noqa: S301 (we have written it)
            async with working(again.world, address, again.clock) as again.pomni:
                yield again

    async def keep(self, running: Town) -> None:
        """Let others begin with the scenes that were played there."""
        url = running.pomni.books.engine.url
        kept = Kept(await self._databases.copy(url), _pickled(running))
        self._kept[url.get_backend_name(), *running.played] = kept


def scene(*, autouse: bool = False) -> Callable[[Play], Any]:
    """A fixture that acts in the town of a story: what it does is done once, wherever it follows the same scenes."""

    def staged(play: Play) -> Any:
        name = f"{play.__module__}:{play.__name__}"
        Scenes.plays[name] = play
        wanted = inspect.signature(play).parameters

        async def played(pomni: Town, scenes: Scenes, **given: Any) -> Any:
            if name not in pomni.played:
                given["pomni"] = pomni
                pomni.played[name] = await play(**{one: given[one] for one in wanted})
                await scenes.keep(pomni)
            return pomni.played[name]

        asked = [Parameter(one, Parameter.KEYWORD_ONLY) for one in dict.fromkeys(("pomni", "scenes", *wanted))]
        played.__signature__ = inspect.Signature(asked)  # type: ignore[attr-defined]  # what pytest goes by
        return pytest.fixture(autouse=autouse, name=play.__name__)(played)

    return staged


def scenes_before(request: pytest.FixtureRequest) -> list[str]:
    """Those a test begins with, in the order in which pytest will ask for them."""
    module = str(request.module.__name__)
    around = (module, f"{module.rpartition('.')[0]}.conftest")
    return list(dict.fromkeys(_unfolded(request.fixturenames, around)))


def _unfolded(wanted: Iterable[str], modules: tuple[str, ...]) -> Iterator[str]:
    for fixture in wanted:
        name = next((one for module in modules if (one := f"{module}:{fixture}") in Scenes.plays), None)
        if name is not None:
            yield from _unfolded(inspect.signature(Scenes.plays[name]).parameters, modules)
            yield name


def _pickled(running: Town) -> bytes:
    written = io.BytesIO()
    _Pickler(written).dump(running)
    return written.getvalue()


class _Pickler(pickle.Pickler):
    """Knows what pickle does not: counters; clocks, which stand still meanwhile; and who waits is nobody."""

    def reducer_override(self, thing: Any) -> Any:
        if isinstance(thing, count):
            return count, (int(repr(thing)[len("count(") : -1]),)
        if isinstance(thing, MovableClock):
            return MovableClock, (thing.now(),)
        if isinstance(thing, asyncio.Event):
            return asyncio.Event, ()
        return NotImplemented
