"""In sight: what a member sees who sees only their own. Who that is, `crm.rights` decides; this is the rule as SQL.

A client is seen by whoever looks after it, has a deal with it, is to be visited by it, or has an open task about it (a
colleague's, asked of them); and by everybody as long as it is a lead that nobody has taken.
Whatever is written about a client is seen with it.
"""

from typing import Any

from sqlalchemy import ColumnElement, exists, or_
from sqlmodel import col

from storage.tables import Client, Deal, Lead, Task, Visit


def in_sight(member: Any) -> ColumnElement[bool]:
    """Whether a client is one of theirs; `member` is a number, or the parameter of a statement built once."""
    has_deal = exists().where(col(Deal.client_id) == col(Client.id), col(Deal.owner_id) == member)
    has_task = exists().where(
        col(Task.client_id) == col(Client.id), col(Task.assignee_id) == member, col(Task.closed_at).is_(None)
    )
    has_visit = exists().where(col(Visit.client_id) == col(Client.id), col(Visit.master_id) == member)
    untaken = exists().where(col(Lead.client_id) == col(Client.id), col(Lead.taken_by).is_(None))
    return or_(col(Client.owner_id) == member, has_deal, has_task, has_visit, untaken)


def seen_by(member: int | None) -> tuple[ColumnElement[bool], ...]:
    """What narrows a query over clients; None sees them all, and the query stays as it was."""
    return () if member is None else (in_sight(member),)


def of_those_seen_by(member: int | None, client_id: Any) -> tuple[ColumnElement[bool], ...]:
    """The same over what is written about clients."""
    return () if member is None else (exists().where(col(Client.id) == client_id, in_sight(member)),)
