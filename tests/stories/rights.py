"""What the table of rights is tried on: three companies' worth of people, and the records of each."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sqlalchemy import bindparam, select
from sqlmodel import SQLModel

from cards.tasks import version
from crm.changing import Origin
from crm.doer import Doer
from crm.messages.carry_out import carry_out
from crm.outcomes import ClientCreated, DealCreated, Done, TaskCreated
from crm.rules.money import Money
from crm.rules.stages import STAGES
from crm.wishes import Channel, CreateClient, CreateDeal, CreateTask, LogInteraction, Mention, Wish
from handlers.pending import Pending
from storage.book import Book
from storage.tables import (
    Announcement,
    Briefing,
    Change,
    Client,
    Invite,
    Journal,
    Lead,
    LeadLink,
    Member,
    Question,
    Reminder,
    Visit,
    Workspace,
)
from tests.town import Somebody, Town

ROLES = ("rep", "manager", "owner")
NEW = Mention(new=True)


@dataclass(frozen=True)
class Records:
    """One of everything that a member may have; `secret` stands in each."""

    name: str
    secret: str
    phone: str
    ids: dict[str, int]

    def told_in(self, text: str) -> bool:
        return self.secret in text

    def named_in(self, text: str) -> bool:
        return self.secret in text or self.name in text


async def joins(town: Town, workspace_id: int, number: int, role: str) -> Somebody:
    """Somebody of that role."""
    somebody = town.comes(role.title(), number)
    async with town.pomni.books.open() as book:
        book.enter(workspace_id)
        who = Member(
            workspace_id=workspace_id, telegram_id=number, name=f"N{number}", role=role, created_at=town.clock.now()
        )
        await book.members.welcome(who)
    return somebody


async def found(town: Town, name: str) -> int:
    async with town.pomni.books.open() as book:
        workspace = Workspace(
            name=name, language="ru", zone="Europe/Moscow", country="RU", currency="RUB", created_at=town.clock.now()
        )
        return (await book.workspaces.found(workspace, list(STAGES))).id


async def records_of(town: Town, number: int, name: str, secret: str, phone: str) -> Records:
    """Whatever that person would have after a day of work."""
    async with town.pomni.books.open() as book:
        member = await book.members.known(number)
        assert member is not None
        book.enter(member.workspace_id)
        doer = Doer(await book.workspaces.current(), member, town.clock.now(), town.clock.now())
        ids = await _work(book, doer, name, secret, phone)
        ids |= await _ask(book, doer, ids["client"], name, secret)
        ids["member"], ids["workspace"] = member.id, member.workspace_id
        return Records(name, secret, phone, ids)


async def _work(book: Book, doer: Doer, name: str, secret: str, phone: str) -> dict[str, int]:
    wishes: list[Wish] = [
        CreateClient(name=name, company=secret, phone=phone, anyway=True),
        LogInteraction(client=NEW, channel=Channel.CALL, text=f"звонил, {secret}"),
        CreateDeal(client=NEW, title=secret, amount=Money(units=500_00, currency="RUB"), agreed=False),
        CreateTask(client=NEW, text=f"передать {secret}", due_at=doer.now + timedelta(hours=5)),
    ]
    done = await carry_out(wishes, book, doer, Origin(f"rights:{secret}", chat_id=doer.member.telegram_id))
    assert isinstance(done, Done)
    made = {type(outcome): outcome for outcome in done.outcomes}
    client, deal, task = made[ClientCreated], made[DealCreated], made[TaskCreated]
    assert isinstance(client, ClientCreated)
    assert isinstance(deal, DealCreated)
    assert isinstance(task, TaskCreated)
    reminder = (await book.reminders.of_task(task.task.id))[0]
    reminder.state = "sent"
    await book.save(reminder)
    alert = Announcement(
        workspace_id=book.workspace_id,
        kind="stalled",
        key=secret,
        client_id=client.client.id,
        deal_id=deal.deal.id,
        due_at=doer.now,
        state="said",
    )
    await book.save(alert)
    visit = Visit(
        workspace_id=book.workspace_id,
        client_id=client.client.id,
        starts_at=doer.now + timedelta(hours=3),
        text=secret,
        currency="RUB",
        creator_id=doer.member.id,
        created_at=doer.now,
    )
    await book.visits.add(visit)
    ids = {
        "version": version(task.task),
        "visit": visit.id,
        "alert": alert.id,
        "client": client.client.id,
        "deal": deal.deal.id,
        "task": task.task.id,
    }
    greeting = Reminder(
        workspace_id=book.workspace_id,
        kind="birthday",
        key=f"birthday:{client.client.id}:{doer.today}",
        client_id=client.client.id,
        member_id=doer.member.id,
        due_at=doer.now,
        state="sent",
    )
    await book.save(greeting)
    return ids | {"change": done.change.id, "reminder": reminder.id, "greeting": greeting.id}


async def _ask(book: Book, doer: Doer, client_id: int, name: str, secret: str) -> dict[str, int]:
    """A question that waits for its answer, and an invite that stands."""
    wish = CreateTask(client=Mention(ids=(client_id,), name=name), text=secret)
    waiting = Pending(source=f"asked:{secret}", moment=doer.now, text=secret, wishes=(wish,))
    whose: dict[str, Any] = {"workspace_id": book.workspace_id, "member_id": doer.member.id}
    asked = await book.questions.ask(
        Question(**whose, chat_id=doer.member.telegram_id, kind="WhichDate", waiting=waiting.kept(), asked_at=doer.now)
    )
    invite = Invite(
        workspace_id=book.workspace_id,
        code=f"code-{secret}",
        created_by=doer.member.id,
        expires_at=doer.now + timedelta(days=1),
    )
    return {"question": asked.id, "invite": (await book.invites.add(invite)).id}


async def turns_to_us(town: Town, records: Records) -> None:
    """The client is a lead that nobody has taken, come by a link."""
    async with town.pomni.books.open() as book:
        book.enter(workspace := records.ids["workspace"])
        author, client, now = records.ids["member"], records.ids["client"], town.clock.now()
        made = LeadLink(workspace_id=workspace, token=records.secret, source="сайт", created_by=author, created_at=now)
        link = await book.leads.make_link(made)
        lead = await book.leads.add(Lead(workspace_id=workspace, client_id=client, link_id=link.id, arrived_at=now))
        records.ids.update(lead=lead.id, link=link.id)


async def is_asked(town: Town, records: Records) -> None:
    """The task is asked of its person by somebody of their company."""
    async with town.pomni.books.open() as book:
        book.enter(records.ids["workspace"])
        task = await book.tasks.of(records.ids["task"])
        others = [one for one in await book.members.everybody() if one.id != records.ids["member"]]
        if task is not None and others:
            task.creator_id = others[0].id
            await book.save(task)


async def is_briefed(town: Town, records: Records) -> None:
    """Two clients were given to their person: one to read of, one with whom nothing is open."""
    here: dict[str, Any] = {"workspace_id": records.ids["workspace"]}
    whose, client, now = records.ids["member"], records.ids["client"], town.clock.now()
    async with town.pomni.books.open() as book:
        book.enter(here["workspace_id"])
        given = Change(**here, member_id=whose, source=f"given:{records.secret}", made_at=now)
        await book.save(given)
        quiet = await book.clients.add(
            Client(**here, name=records.name, owner_id=whose, created_at=now, full_name_key="")
        )
        line: dict[str, Any] = {**here, "change_id": given.id, "record": "client", "before": {"owner_id": whose}}
        briefing = Briefing(**here, change_id=given.id, client_id=client, member_id=whose, former_id=whose)
        told: dict[str, Any] = {"kind": "unread", "key": f"unread:{records.secret}", "due_at": now}
        announcement = Announcement(**here, **told, change_id=given.id, member_id=whose)
        await book.save(Journal(**line, record_id=client), Journal(**line, record_id=quiet.id), briefing, announcement)
        records.ids.update(given=given.id, briefing=briefing.id, unread=announcement.id)


async def has_moved_a_booking(town: Town, records: Records) -> None:
    """Whose client is to be told."""
    ids = records.ids
    async with town.pomni.books.open() as book:
        book.enter(ids["workspace"])
        moved: dict[str, Any] = {"record": "visit", "record_id": ids["visit"], "after": {"starts_at": "2026-03-17"}}
        await book.save(Journal(workspace_id=ids["workspace"], change_id=ids["change"], **moved))


async def is_lost(town: Town, records: Records) -> None:
    """The deal was lost, and nobody has said why."""
    async with town.pomni.books.open() as book:
        book.enter(records.ids["workspace"])
        deal = await book.deals.of(records.ids["deal"])
        lost = next(stage for stage in await book.workspaces.stages() if stage.key == "lost")
        if deal is not None:
            deal.status, deal.stage_id, deal.closed_at = "lost", lost.id, town.clock.now()
            await book.save(deal)


async def suspend(town: Town, records: Records) -> None:
    async with town.pomni.books.open() as book:
        book.enter(records.ids["workspace"])
        member = await book.members.of(records.ids["member"])
        assert member is not None
        member.active = False
        await book.save(member)


BY_NUMBER = ("client", "deal", "task", "visit", "reminder", "question", "change", "member", "invite")
OF_CLIENT = ("interaction", "deal", "task", "reminder", "contact_point", "announcement")


def _rows(of: str, column: str) -> Any:
    """Built once: it is asked thousands of times."""
    table = SQLModel.metadata.tables[of]
    return select(table).where(table.c[column] == bindparam("number"))


STANDING = [
    *((_rows(name, "id"), name) for name in BY_NUMBER),
    *((_rows(name, "client_id"), "client") for name in OF_CLIENT),
]
"""What is asked, and by whose number."""


async def as_they_stand(town: Town, records: Records) -> list[Any]:
    """All fields of these records, and whatever else is written about the client."""
    async with town.pomni.books.open() as book:
        connection = await book.connection()
        asked = [await connection.execute(query, {"number": records.ids[whose]}) for query, whose in STANDING]
        return [tuple(row) for found in asked for row in found]


def heard(somebody: Somebody, since: int) -> str:
    """All that the bot told them since then: texts, buttons, remarks, edits."""
    events = somebody.person.chat.events.since(since)
    told = [event for event in events if event.by_bot or event.kind == "answered"]
    return " ".join(f"{event.data.get('text', '')} {event.data.get('reply_markup', '')}" for event in told)


def has_shown(somebody: Somebody, since: int) -> bool:
    """Whether the bot said or changed a message, rather than only remarking on a press."""
    return any(
        event.by_bot and event.kind in {"message", "edited"} for event in somebody.person.chat.events.since(since)
    )
