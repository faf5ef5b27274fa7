"""Work: what one member did in a period, and what came of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from crm.doer import Doer
from crm.rules.periods import Period
from crm.rules.stalled import quiet_since
from storage.book import Book
from storage.tables import Client, Interaction, Member
from storage.tables.score import Score

PAGE = 10
"""Events of one page."""


@dataclass(frozen=True)
class Work:
    """One page of it, the newest event first; what is overdue and stands still is as of now."""

    member: Member
    period: Period
    score: Score
    events: Sequence[Interaction]
    clients: Mapping[int, Client]
    page: int = 0
    more: bool = False


async def work_of(member: Member, period: Period, page: int, book: Book, doer: Doer) -> Work:
    """What the member did on the days of that period, by the clock of who asks, up to now."""
    since, until = period.within(doer.zone)
    until = min(until, doer.now)
    scores = await book.summaries.between([member.id], since, until, quiet_since(doer.workspace.stall_days, until))
    found = await book.interactions.by_member(member.id, since, until, limit=PAGE + 1, skip=page * PAGE)
    shown = found[:PAGE]
    clients = await book.clients.several({event.client_id for event in shown})
    return Work(member, period, scores.get(member.id, Score()), shown, clients, page, len(found) > PAGE)
