"""The town the stories play in: the real program, the real database, a Telegram that answers locally.

Nothing runs by itself: after each step the town works off what arrived and delivers what was said.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any

from pydantic import SecretStr
from sqlalchemy import func, make_url
from sqlmodel import select
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.app import Pomni, assembled
from bot.demo.chats import Chat, Message
from bot.demo.clock import MovableClock
from bot.demo.limits import UNLIMITED
from bot.demo.people import Person
from bot.demo.serve import serving
from bot.demo.stillness import go_on_to
from bot.demo.world import World
from bot.settings import Settings
from cards.habits import MINE
from crm.rules.stages import STAGES
from crm.summaries import expect_summaries
from storage.tables import Client, Deal, Interaction, Member, Task, Workspace
from tests.kept import kept

TOKEN = "7000001:town"
CODE = "open-sesame"
MONDAY = datetime(2026, 3, 16, 6, 0, tzinfo=UTC)
"""Nine in the morning in Moscow."""


A_WHILE = timedelta(seconds=5)
"""What it takes to write a line or to find a button."""


class Somebody:
    """A person who writes to the bot, presses its buttons and reads its answers."""

    def __init__(self, town: "Town", person: Person) -> None:
        self.town, self.person = town, person

    async def says(self, text: str, *, reply_to: Message | None = None) -> Message:
        self.town.clock.move_by(A_WHILE)
        message = self.person.sends(text, reply_to=reply_to)
        await self.town.settle()
        return message

    async def edits(self, message: Message, text: str) -> None:
        self.person.edits(message, text)
        await self.town.settle()

    async def presses(self, label: str, *, on: Message | None = None) -> str:
        """Press the newest button that begins so; gives what the bot remarked."""
        message = on or next(m for m in reversed(self.said) if any(b.startswith(label) for b in m.labels))
        found = next(b for b in message.labels if b.startswith(label))
        self.town.clock.move_by(A_WHILE)
        self.person.presses(message, found)
        await self.town.settle()
        return found

    async def presses_part(self, part: str) -> None:
        """Press the newest button whose label holds this."""
        label = next(b for m in reversed(self.said) for b in m.labels if part in b)
        await self.presses(label)

    async def presses_data(self, message: Message, data: str) -> None:
        """Press a button as it was before the message changed."""
        self.person.presses_data(message, data)
        await self.town.settle()

    async def turns_off(self, *kinds: str) -> None:
        """Have reminders of these kinds no more, by the buttons of the settings."""
        await self.says("/settings")
        for kind in kinds:
            await self.presses_data(self.last, f"k:{MINE}:{kind}:on:0")

    async def shares_clients(self) -> None:
        """An owner lets reps see all clients of the company."""
        await self.says("/settings")
        await self.presses("👁")
        await self.presses("Всех")

    @property
    def remarks(self) -> list[str]:
        """What popped up over the chat after presses."""
        events = self.person.chat.events.since(0)
        return [str(event.data.get("text", "")) for event in events if event.kind == "answered"]

    @property
    def said(self) -> list[Message]:
        """What the bot said to them, in order."""
        return self.person.chat.from_bot()

    @property
    def last(self) -> Message:
        return self.said[-1]

    def sees(self, *parts: str) -> Message:
        """The bot's last message holds all of this."""
        text = self.last.text.replace("\u00a0", " ")
        for part in parts:
            assert part in text, f"{part!r} is not in:\n{text}"
        return self.last

    def sees_buttons(self, *labels: str) -> None:
        for label in labels:
            assert any(shown.startswith(label) for shown in self.last.labels), f"{label!r} not in {self.last.labels}"

    def sees_no_button(self, part: str) -> None:
        assert not any(part in shown for shown in self.last.labels), self.last.labels

    def heard(self, part: str) -> int:
        """How many of the bot's messages hold this."""
        return sum(part in message.text.replace("\u00a0", " ") for message in self.said)


@dataclass(frozen=True)
class Group:
    """A group with the bot in it; each of its people is somebody who writes there."""

    town: "Town"
    chat: Chat

    def seen_by(self, somebody: Somebody, topic: Message | None = None) -> Somebody:
        """The same person, in the group."""
        return Somebody(self.town, Person(self.town.world, somebody.person.user, self.chat, topic))

    @property
    def said(self) -> list[Message]:
        return self.chat.from_bot()


class Town:
    """One running bot and its people."""

    def __init__(self, world: World, pomni: Pomni, clock: MovableClock) -> None:
        self.world, self.pomni, self.clock = world, pomni, clock
        self.played: dict[str, Any] = {}
        """The scenes of tests/scenes.py that were played here, and what came of each."""

    def __getstate__(self) -> dict[str, Any]:
        return vars(self) | {"pomni": None}  # a program is not kept: another one works in a town that stands again

    def comes(self, name: str, number: int, **user: Any) -> Somebody:
        """Somebody opens a chat with the bot."""
        return Somebody(self, Person(self.world, self.world.add_user(name, number, **user)))

    def gathers(self, title: str, *people: Somebody, **group: Any) -> Group:
        """A group of these people and the bot, which is told that the first of them has added it."""
        users = [one.person.user for one in people]
        chat = self.world.add_group(title, users, bots=[], **group)
        self.world.add_bot_to(chat, users[0])
        return Group(self, chat)

    async def joins(self, name: str, number: int, *, company_of: "Somebody") -> Somebody:
        """A colleague, as the issue on teams will invite them."""
        somebody = self.comes(name, number)
        async with self.pomni.books.open() as book:
            boss = await book.members.known(company_of.person.user.id)
            assert boss is not None
            book.enter(boss.workspace_id)
            await book.members.welcome(
                Member(workspace_id=boss.workspace_id, telegram_id=number, name=name, created_at=self.clock.now())
            )
            await expect_summaries(book, self.clock.now())
        return somebody

    async def founds_company(self, somebody: "Somebody") -> None:
        """A second company on the same bot."""
        async with self.pomni.books.open() as book:
            workspace = await book.workspaces.found(
                Workspace(
                    name="Другая",
                    language="ru",
                    zone="Europe/Moscow",
                    country="RU",
                    currency="RUB",
                    created_at=self.clock.now(),
                ),
                list(STAGES),
            )
            user = somebody.person.user
            await book.members.welcome(
                Member(
                    workspace_id=workspace.id,
                    telegram_id=user.id,
                    name=user.first_name,
                    role="owner",
                    created_at=self.clock.now(),
                )
            )
        await somebody.says("/help")

    async def counts(self) -> dict[str, int]:
        """How many records there are, of each kind a sentence may write."""
        tables = {"client": Client, "interaction": Interaction, "deal": Deal, "task": Task}
        async with AsyncSession(self.pomni.books.engine) as session:
            return {
                name: (await session.exec(select(func.count()).select_from(table))).one()
                for name, table in tables.items()
            }

    async def settle(self) -> None:
        """Fetch, work off, deliver, until nothing moves."""
        if len(self.world.bot.updates):
            await self.pomni.poller.round(hold=0)
        await self._work_off()
        await self.pomni.delivery.drain()

    async def _work_off(self) -> None:
        """What has arrived or is to be tried again, then the jobs, should any have been asked for."""
        pomni = self.pomni
        more = pomni.arrived.is_set() or bool(pomni.worker._begun)
        pomni.arrived.clear()
        while more:
            more = await pomni.worker.round()
        while pomni.asked.is_set() and (await pomni.jobs.round() or await pomni.long_jobs.round()):
            pass

    @staticmethod
    def hours(number: float) -> timedelta:
        return timedelta(hours=number)

    async def passes(self, **time: float) -> None:
        """Time goes by; what is due on the way is said at its moment."""
        await self.until(self.clock.now() + timedelta(**time))

    async def until(self, moment: datetime) -> None:
        await self.tick()
        while (following := await self._next_moment()) is not None and following <= moment:
            go_on_to(following, self.clock)
            await self.tick()
        if moment > self.clock.now():
            go_on_to(moment, self.clock)
            await self.tick()

    async def tick(self) -> None:
        await self.pomni.ticks.plan()
        await self.pomni.ticks.sweep()
        await self.settle()

    async def _next_moment(self) -> datetime | None:
        return await self.pomni.next_moment()


def settings(url: str, database: str) -> Settings:
    return _settings().model_copy(update={"telegram_api_url": url, "database_url": database})


@cache
def _settings() -> Settings:
    return Settings(_env_file=None, telegram_bot_token=SecretStr(TOKEN), setup_code=SecretStr(CODE))


@asynccontextmanager
async def town(database: str, start: datetime = MONDAY) -> AsyncIterator[Town]:
    """A fresh town on that database."""
    clock = MovableClock(start)
    world = World(clock, UNLIMITED)
    world.add_bot(TOKEN, "pomni_bot", "Помни")
    async with working(world, database, clock) as pomni:
        yield Town(world, pomni, clock)


@asynccontextmanager
async def working(world: World, database: str, clock: MovableClock) -> AsyncIterator[Pomni]:
    """The bot of that world, on that database."""
    database = kept(make_url(database)).render_as_string(hide_password=False)
    async with serving(world) as url, assembled(settings(url, database), clock) as pomni:
        await pomni.poller.open()
        try:
            yield pomni
        finally:
            await pomni.delivery.stop()
            await pomni.poller.close()
