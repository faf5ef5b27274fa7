"""Invitations: what one says, and what became of it, which restarts or stops the clock."""

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from crm.doer import Doer
from crm.interactions import message_to
from crm.keep import keep_contacts
from crm.outcomes import InvitationAnswered
from crm.rules.habits import company_habits
from crm.rules.hours import NOWHERE, OFFICE, Hours
from crm.rules.rhythm import REMEMBERED, Habit, at_open_times, habit_of
from crm.services import services_of
from crm.wishes import AnswerInvitation, Reply
from storage.book import Book
from storage.tables import Client, ContactPoint, Service, Visit, Workspace
from storage.tables.visit import Came

INVITING = ("return_visit", "no_show")


@dataclass(frozen=True)
class Invitation:
    """All that an invitation says: whom, how they usually come, and how they are reached.

    `language`: of the text to the client; `own_text`: the company's template, if it has one; `missed`: of a no-show.
    `hours`, `country`: on which days the company is open.
    """

    client: Client
    kind: str
    habit: Habit
    services: list[Service]
    last: Came | None
    last_services: list[Service]
    points: list[ContactPoint]
    language: str
    own_text: str | None = None
    missed: Visit | None = None
    hours: Hours = OFFICE
    country: str = NOWHERE


async def invitation_to(
    client: Client, kind: str, workspace: Workspace, book: Book, missed: Visit | None = None
) -> Invitation:
    """What is to be said to the client now."""
    came = await book.visits.came(client.id, REMEMBERED)
    company = company_habits(workspace)
    habit = at_open_times(habit_of(came, ZoneInfo(workspace.zone)), company.hours)
    language = client.language or workspace.language
    template = await book.templates.of(kind, language)
    return Invitation(
        client=client,
        kind=kind,
        habit=habit,
        services=await services_of(missed.service_ids if missed else habit.service_ids, book),
        last=came[0] if came else None,
        last_services=await services_of(came[0].service_ids if came else (), book),
        points=await book.clients.points(client.id),
        language=language,
        own_text=template.text if template else None,
        missed=missed,
        hours=company.hours,
        country=company.country if company.hours.holidays else NOWHERE,
    )


async def answer_invitation(wish: AnswerInvitation, client: Client, book: Book, doer: Doer) -> InvitationAnswered:
    """Sent: a message to the client, and the clock starts anew. Later: not before then. Never: it stops."""
    if wish.reply is Reply.SENT:
        await book.interactions.add(message_to(client, wish.text, doer))
        client.invited_at, client.invite_after = doer.moment, None
    elif wish.reply is Reply.LATER:
        client.invite_after = wish.until
    else:
        client.opted_out_at = doer.moment if wish.reply is Reply.NEVER else None
    await book.save(client)
    await keep_contacts(client, await book.deals.open_with(client.id), book)
    return InvitationAnswered(client, wish.reply, wish.until)
