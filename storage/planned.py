"""Whether there is a next step with a client, as SQL: an open task, or a booked visit."""

from typing import Any

from sqlalchemy import ColumnElement, exists, or_
from sqlmodel import col

from storage.tables import Task, Visit


def planned_with(client_id: Any) -> ColumnElement[bool]:
    """`client_id`: the column of the query that names the client."""
    task = exists().where(col(Task.client_id) == client_id, col(Task.closed_at).is_(None))
    visit = exists().where(col(Visit.client_id) == client_id, col(Visit.state) == "booked")
    return or_(task, visit)
