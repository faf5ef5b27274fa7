"""Leads: somebody turns to the company, somebody takes them, and calls; otherwise those who lead hear of it."""

from datetime import datetime, timedelta

from crm.doer import Doer
from crm.outcomes import LeadOpened, LeadTaken
from crm.rules.calendar import stamp
from crm.wishes import OpenLead, TakeLead
from storage.book import Book
from storage.tables import Client, Deal, Interaction, Lead, LeadLink, Member, Workspace

LONGEST_SOURCE = 60


async def open_lead(wish: OpenLead, client: Client, book: Book, doer: Doer) -> LeadOpened:
    """Who takes them? Asked at once, and told to those who lead when nobody does; of who comes again, anew."""
    lead = await book.leads.of_client(client.id) or Lead(
        workspace_id=book.workspace_id, client_id=client.id, arrived_at=doer.now
    )
    lead.link_id, lead.telegram_id = wish.link or lead.link_id, wish.account or lead.telegram_id
    lead.arrived_at, lead.taken_by, lead.taken_at = doer.now, None, None
    await book.leads.add(lead)
    late = doer.now + patience(doer.workspace)
    await book.announcements.plan_all(
        [_announcement("lead", lead, doer.now), _announcement("lead_untaken", lead, late)]
    )
    return LeadOpened(client, lead)


def patience(workspace: Workspace) -> timedelta:
    """How long a lead may wait: to be taken, and then to be called."""
    return timedelta(minutes=workspace.lead_minutes)


async def take_lead(wish: TakeLead, client: Client, book: Book, doer: Doer) -> LeadTaken:
    """The client is theirs from here on. Whose press was first is looked at before; who leads may give it again."""
    lead = await book.leads.of(int(wish.lead))
    taker = await book.members.of(int(wish.to))
    if lead is None or taker is None:
        raise LookupError("no such lead or member")
    if lead.taken_by != taker.id:
        lead.taken_by, lead.taken_at = taker.id, doer.now
        client.owner_id = taker.id
        await book.save(lead, client)
        await book.announcements.plan_all([_announcement("lead_unanswered", lead, doer.now + patience(doer.workspace))])
    return LeadTaken(client, taker)


async def wait_again(lead: Lead, book: Book, doer: Doer) -> None:
    """Taken back, they wait as from now on, unless it is still to be told that nobody took them."""
    planned = await book.announcements.called(lead_key("lead_untaken", lead))
    if lead.taken_by is None and (planned is None or planned.state != "waiting"):
        late = _announcement("lead_untaken", lead, doer.now + patience(doer.workspace))
        await book.announcements.plan_all([late | {"key": f"{late['key']}:{stamp(doer.now)}"}])


def is_answered(lead: Lead, last: Interaction | None) -> bool:
    """Somebody turned to them after they were taken: what they write themselves, and notes, are no answer."""
    told = last is not None and last.channel != "note" and last.direction != "in"
    return last is not None and told and last.happened_at >= _waits_since(lead)


def is_dealt_with(lead: Lead, deal: Deal) -> bool:
    """What was agreed on or refused since they were taken was spoken of with them."""
    return deal.stage_since >= _waits_since(lead)


def _waits_since(lead: Lead) -> datetime:
    return lead.taken_at or lead.arrived_at


def _announcement(kind: str, lead: Lead, due_at: datetime) -> dict[str, object]:
    return {
        "workspace_id": lead.workspace_id,
        "kind": kind,
        "key": lead_key(kind, lead),
        "client_id": lead.client_id,
        "due_at": due_at,
    }


def lead_key(kind: str, lead: Lead) -> str:
    """Taken back and taken again, it is waited for again."""
    since = lead.taken_at if kind == "lead_unanswered" else None
    return f"{kind}:{lead.id}:{stamp(since or lead.arrived_at)}"


async def make_link(source: str, token: str, book: Book, doer: Doer) -> LeadLink:
    """A link for that source."""
    return await book.leads.make_link(
        LeadLink(
            workspace_id=book.workspace_id,
            token=token,
            source=source[:LONGEST_SOURCE],
            created_by=doer.member.id,
            created_at=doer.now,
        )
    )


async def who_answers_for(link: LeadLink, book: Book) -> Member | None:
    """Whose hand the leads of a link come into: its maker's, or an owner's once they are gone."""
    maker = await book.members.of(link.created_by)
    if maker is not None and maker.active:
        return maker
    return next((one for one in await book.members.active() if one.role == "owner"), None)
