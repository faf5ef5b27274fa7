"""The seeded world: two companies with months behind them, told to the real actions as it happened."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from bot.settings import Settings
from crm.changing import Origin
from crm.doer import Doer
from crm.groups import connect
from crm.messages.carry_out import carry_out
from crm.outcomes import ClientCreated, Done
from crm.rules.calendar import at_wall
from crm.rules.money import Money
from crm.rules.stages import STAGES
from crm.services import offer_presets
from crm.summaries import expect_summaries
from crm.wishes import (
    BookVisit,
    Channel,
    CreateClient,
    CreateDeal,
    CreateTask,
    FinishTask,
    LogInteraction,
    LoseDeal,
    Mention,
    MoveDeal,
    RecordVisit,
    WinDeal,
    Wish,
)
from names.lists import read_list
from scheduler.kinds.birthday import BIRTHDAY
from scheduler.kinds.closing import CLOSING
from scheduler.kinds.digest import DIGEST
from scheduler.kinds.return_visit import RETURN_VISIT
from scheduler.planning import plan
from storage.book import Book
from storage.engine import Books
from storage.tables import Member, Workspace

SEEDS = Path(__file__).parent / "seeds"
FIRST_DAY = timedelta(days=100)
"""How long ago both companies began."""
EVERYBODY = 1000
Facts = Mapping[str, Any]


def read_seed(language: str) -> dict[str, Any]:
    """The world as it is told in that language; `seeds/ru.yaml` says how to read one."""
    seed: dict[str, Any] = read_list(SEEDS / f"{language}.yaml")
    return seed


def at_home(settings: Settings, seed: Facts) -> Settings:
    """Country, currency and zone of that world, where the environment names no others."""
    own = {"country": seed["country"], "currency": seed["currency"], "timezone": seed["zone"]}
    return settings.model_copy(
        update={name: value for name, value in own.items() if name not in settings.model_fields_set}
    )


async def sow(books: Books, seed: Facts, telegram_ids: Mapping[str, int], settings: Settings, now: datetime) -> None:
    """Fill an empty database: what happened up to `now`, and what was said about it in its time."""
    for company in seed["workspaces"]:
        async with books.open() as book:
            await _live_through(company, seed["people"], telegram_ids, book, settings, now)
    async with books.open() as book:
        await _say_what_was_due(book, now)


async def connect_group(books: Books, chat_id: int, title: str, telegram_id: int, now: datetime) -> None:
    """The group of those who lead is told the news of the company, as that person has set it up."""
    async with books.open() as book:
        member = await book.members.known(telegram_id)
        if member is None:
            raise LookupError("nobody to connect the group")
        book.enter(member.workspace_id)
        await connect(chat_id, title, None, book, Doer(await book.workspaces.current(), member, now, now))


@dataclass(frozen=True)
class Happening:
    """One thing somebody told the bot, and the client it was about."""

    at: datetime
    who: str
    client: str
    facts: Facts


async def _live_through(
    company: Facts, people: Facts, telegram_ids: Mapping[str, int], book: Book, settings: Settings, now: datetime
) -> None:
    workspace = await _found(company, book, settings, now)
    members = {
        key: await _welcome(role, people[key], telegram_ids[key], book, now) for key, role in company["members"].items()
    }
    if len(members) > 1:
        await expect_summaries(book, now)
    await _offer(company.get("prices", {}), workspace, book, now)
    teller = Teller(book, workspace, settings.currency, now)
    for number, happening in enumerate(sorted(_happenings(company, teller), key=lambda one: one.at)):
        await teller.tell(happening, members[happening.who], number)


async def _found(company: Facts, book: Book, settings: Settings, now: datetime) -> Workspace:
    workspace = Workspace(
        name=company["name"],
        kind=company["kind"],
        language=settings.language,
        zone=settings.timezone,
        country=settings.country,
        currency=settings.currency,
        created_at=now - FIRST_DAY,
    )
    return await book.workspaces.found(workspace, list(STAGES))


async def _offer(prices: Facts, workspace: Workspace, book: Book, now: datetime) -> None:
    """The usual services of its kind, with what they cost here; those without a price are not offered."""
    await offer_presets(workspace, book, now - FIRST_DAY)
    for service in await book.services.all():
        price = prices.get(str(service.key))
        service.price = Money.of(Decimal(price), service.currency).units if price is not None else None
        service.archived_at = None if price is not None else now - FIRST_DAY
        await book.save(service)


async def _welcome(role: str, person: Facts, telegram_id: int, book: Book, now: datetime) -> Member:
    return await book.members.welcome(
        Member(
            workspace_id=book.workspace_id,
            telegram_id=telegram_id,
            name=person["name"],
            role=role,
            created_at=now - FIRST_DAY,
        )
    )


def _happenings(company: Facts, teller: "Teller") -> Iterator[Happening]:
    """The story of every client; a client is made a minute before the first thing that happened."""
    for client in company["clients"]:
        told = [Happening(teller.moment(facts["at"]), client["by"], client["name"], facts) for facts in client["story"]]
        yield Happening(told[0].at - timedelta(minutes=1), client["by"], client["name"], {"client": client})
        yield from told


class Teller:
    """Tells one company's happenings to the actions, each as of its own moment."""

    def __init__(self, book: Book, workspace: Workspace, currency: str, now: datetime) -> None:
        self._book = book
        self._workspace = workspace
        self._currency = currency
        self._zone = ZoneInfo(workspace.zone)
        self._today = now.astimezone(self._zone).date()
        self._ids: dict[str, int] = {}

    async def tell(self, happening: Happening, member: Member, number: int) -> None:
        doer = Doer(self._workspace, member, happening.at, happening.at)
        wish = await self._wish(happening)
        done = await carry_out([wish], self._book, doer, Origin(f"seed:{self._workspace.id}:{number}"))
        if not isinstance(done, Done):
            raise ValueError(f"the seed leaves something open: {happening}")
        for outcome in done.outcomes:
            if isinstance(outcome, ClientCreated):
                self._ids[happening.client] = outcome.client.id

    def moment(self, written: str) -> datetime:
        """«-9 11:30»: nine days ago at half past eleven by the company's clock."""
        days, clock = written.split()
        return at_wall(self._day(int(days)), time.fromisoformat(clock), self._zone)

    def _day(self, days: int) -> date:
        return self._today + timedelta(days=days)

    async def _wish(self, happening: Happening) -> Wish:
        facts = happening.facts
        if "client" in facts:
            return self._new_client(facts["client"])
        client = Mention(ids=(self._ids[happening.client],), name=happening.client)
        if self._workspace.keeps_visits and ("visit" in facts or "book" in facts):
            return await self._visit_wish(client, facts)
        if channel := next((one for one in Channel if one in facts), None):
            return LogInteraction(
                client=client,
                channel=channel,
                direction=facts.get("way"),
                reached=facts.get("reached", True),
                text=facts[channel],
            )
        if "task" in facts:
            return CreateTask(client=client, text=facts["task"], due_at=self.moment(facts["due"]))
        if "done" in facts:
            return FinishTask(client=client)
        return self._deal_wish(client, facts)

    def _new_client(self, client: Facts) -> CreateClient:
        known = {name: client.get(name) for name in ("name", "company", "phone", "email")}
        return CreateClient.model_validate({**known, "birthday": self._birthday(client.get("birthday"))})

    def _birthday(self, birthday: Facts | None) -> str | None:
        if birthday is None:
            return None
        day = self._day(birthday["in"])
        return f"{birthday.get('year', '-')}-{day:%m-%d}"

    async def _visit_wish(self, client: Mention, facts: Facts) -> Wish:
        services = {service.key: service.id for service in await self._book.services.all()}
        numbers = tuple(services[key] for key in facts.get("of", ()))
        if "visit" in facts:
            return RecordVisit(client=client, services=numbers, master=facts.get("with"), text=facts["visit"])
        starts_at = self.moment(facts["due"])
        return BookVisit(
            client=client, services=numbers, master=facts.get("with"), starts_at=starts_at, text=facts["book"]
        )

    def _deal_wish(self, client: Mention, facts: Facts) -> Wish:
        if "deal" in facts:
            return CreateDeal(client=client, title=facts["deal"], amount=self._money(facts["amount"]), agreed=False)
        if "agreed" in facts:
            return CreateDeal(client=client, amount=self._money(facts["agreed"]))
        if "stage" in facts:
            return MoveDeal(client=client, stage=facts["stage"])
        if "won" in facts:
            return WinDeal(client=client)
        if "lost" in facts:
            return LoseDeal(client=client, reason=facts["lost"])
        raise ValueError(f"the seed names nothing known: {facts}")

    def _money(self, amount: int) -> Money:
        return Money.of(Decimal(amount), self._currency)


async def _say_what_was_due(book: Book, now: datetime) -> None:
    """The bot was there all along: what came due before today is not news any more.

    Deals are left to the first pass, so that the one that stands still is said before one's eyes.
    """
    for kind in (BIRTHDAY, RETURN_VISIT, DIGEST, CLOSING):
        while await plan(kind, book, now):
            pass
    said_at: dict[datetime, list[int]] = defaultdict(list)
    for reminder in await book.reminders.due_to(now, EVERYBODY):
        said_at[reminder.due_at].append(reminder.id)
    for moment, numbers in said_at.items():
        await book.reminders.set_state(numbers, "queued")
        await book.reminders.mark_sent(numbers, moment)
