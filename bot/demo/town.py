"""The demo's town: people who have worked with the bot for months, the bot itself, and one clock for all."""

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import date, datetime, time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from zoneinfo import ZoneInfo

from pydantic import SecretStr

from bot.app import Pomni, assembled
from bot.demo.chats import Chat
from bot.demo.clock import MovableClock
from bot.demo.guide import read_guide
from bot.demo.people import Person
from bot.demo.seed import at_home, connect_group, read_seed, sow
from bot.demo.serve import serving
from bot.demo.stillness import Stillness, go_on_to
from bot.demo.world import World
from bot.settings import Settings
from crm.rules.calendar import at_wall
from storage.engine import Books, database_url, make_engine
from storage.migrate import upgrade

TOKEN = "7000001:local"  # noqa: S105 - known to the local server only
MORNING = time(9)
IN_GROUP = ("maria", "oleg")
"""Who is in the managers' group, with the bot; the first of them owns it."""
Host = Callable[[World], AbstractAsyncContextManager[str]]
"""Serves a world for as long as the context lasts; gives the root URL of its Bot API."""


class Town:
    """Everybody and everything of one demo, running."""

    def __init__(
        self, world: World, pomni: Pomni, clock: MovableClock, people: Mapping[str, Person], group: Chat
    ) -> None:
        self.world, self.pomni, self.clock, self.people, self.group = world, pomni, clock, people, group
        self._stillness = Stillness(world, pomni, clock)

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.pomni.settings.timezone)

    def in_group(self, key: str) -> Person | None:
        """That person in the managers' group; None when they are not in it."""
        person = self.people[key]
        return Person(self.world, person.user, self.group) if person.user in self.group.users else None

    async def settles(self) -> None:
        """Wait until the bot has worked off and said everything."""
        await self._stillness.comes()

    async def looks_round(self) -> None:
        """What is to be planned and what is due by now, all said."""
        await self.notes_what_is_due()
        await self.settles()

    async def notes_what_is_due(self) -> None:
        """It is said as soon as the bot works."""
        await self.pomni.ticks.plan()
        await self.pomni.ticks.sweep()

    async def passes_until(self, moment: datetime, meanwhile: Callable[[], None]) -> None:
        """Time goes by: the clock stops wherever something is planned or due, as it would have come."""
        while (following := await self.pomni.next_moment()) is not None and following <= moment:
            go_on_to(following, self.clock)
            await self.looks_round()
            meanwhile()
        go_on_to(moment, self.clock)
        await self.looks_round()
        meanwhile()

    async def close(self) -> None:
        await self._stillness.close()


@asynccontextmanager
async def living(settings: Settings, day: date | None = None, host: Host = serving) -> AsyncIterator[Town]:
    """A seeded town in a temporary folder, from nine in the morning of that day (today) on; gone afterwards.

    `host` serves its Telegram.
    """
    seed = read_seed(settings.language)
    settings = at_home(settings, seed)
    zone = ZoneInfo(settings.timezone)
    start = at_wall(day or datetime.now(zone).date(), MORNING, zone)
    clock = MovableClock(start)
    world = World(clock)
    world.add_bot(TOKEN, "pomni_demo_bot")
    people = settle_in(world, seed["people"], settings.language)
    group = world.add_group(read_guide(settings.language)["group"], [people[key].user for key in IN_GROUP])
    ids = {key: person.user.id for key, person in people.items()}
    with TemporaryDirectory(prefix="pomni-") as folder:
        file = Path(folder) / "pomni.db"
        await sown(file, ids, settings, start)
        async with host(world) as url, assembled(local(settings, url, file), clock) as pomni:
            await connect_group(pomni.books, group.id, str(group.json["title"]), ids[IN_GROUP[0]], start)
            town = Town(world, pomni, clock, people, group)
            try:
                await pomni.announce()
                await town.notes_what_is_due()
                async with pomni.working():
                    yield town
            finally:
                await town.close()


_SOWN: dict[object, bytes] = {}


async def sown(file: Path, ids: Mapping[str, int], settings: Settings, start: datetime) -> None:
    """A database with the seeded world in that file. It is told once in the life of the program, then copied."""
    same = (settings.language, settings.country, settings.currency, settings.timezone, start, *ids.items())
    if same in _SOWN:
        await asyncio.to_thread(file.write_bytes, _SOWN[same])
        return
    url = database_url(f"sqlite:///{file}")
    await upgrade(url, start)
    books = Books(make_engine(url))
    try:
        await sow(books, read_seed(settings.language), ids, settings, start)
    finally:
        await books.close()
    _SOWN[same] = await asyncio.to_thread(file.read_bytes)  # all of it: the last connection has emptied the WAL


def settle_in(world: World, people: Mapping[str, Any], language: str) -> dict[str, Person]:
    """Everybody of the seed as a user of the local Telegram."""
    return {
        key: Person(world, world.add_user(facts["name"], last_name=facts.get("surname"), language_code=language))
        for key, facts in people.items()
    }


def local(settings: Settings, url: str, file: Path) -> Settings:
    """The same settings, on this server and this file alone: never the token or the database of the user."""
    own = {
        "telegram_bot_token": SecretStr(TOKEN),
        "telegram_api_url": url,
        "database_url": f"sqlite:///{file}",
        "setup_code": None,
        "http_port": None,
    }
    return settings.model_copy(update=own)
