"""What a company's spreadsheet lists: client by client, one query a sheet, read in batches.

To be asked of a book that was opened to peek: all sheets are of one moment, and nobody waits for it.
"""

from collections.abc import AsyncIterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Select, select
from sqlmodel import col

from storage.export import points_of_clients, points_of_persons
from storage.shelf import Shelf
from storage.tables import Client, ContactPerson, Deal, Interaction, Service, Task, Visit
from storage.tables.row import Owned

BATCH = 500
Fields = Mapping[Any, Any]
Batches = AsyncIterator[Sequence[Fields]]

OF_CLIENTS: Mapping[str, tuple[type[Owned], str]] = {
    "persons": (ContactPerson, "id client_id name position birth_year birth_month birth_day"),
    "deals": (Deal, "client_id title amount currency stage_id lost_reason owner_id created_at closed_at"),
    "interactions": (Interaction, "client_id person_id member_id channel direction reached happened_at text"),
    "visits": (Visit, "client_id service_ids master price currency starts_at state text"),
    "tasks": (
        Task,
        "client_id creator_id assignee_id due_at wall text repeat created_at done_at cancelled_at",
    ),
}
"""Sheets of what belongs to clients, each by the client's name."""
ABOUT_CLIENTS = (
    "id name company birth_year birth_month birth_day tags source owner_id last_contact_at contract_until created_at"
    " archived_at"
)
OF_SERVICES = "id price currency minutes interval_days archived_at"


class Spreadsheets(Shelf):
    """Of the whole workspace."""

    async def rows(self, sheet: str) -> Batches:
        """The rows of a sheet, each with `client_name` when it belongs to one, and `points` when it can be reached."""
        for query in self._queries(sheet):
            async for batch in self._batches(query):
                yield await self._reached(sheet, batch)

    def _queries(self, sheet: str) -> tuple[Select[Any], ...]:
        ours = self._scope.workspace_id
        if sheet == "clients":
            clients = select(*_columns(Client, ABOUT_CLIENTS)).where(col(Client.workspace_id) == ours)
            return (clients.order_by(col(Client.name), col(Client.id)),)
        if sheet == "services":
            return (select(*_columns(Service, OF_SERVICES)).where(col(Service.workspace_id) == ours),)
        return (self._of_clients(sheet), *((self._of_nobody(),) if sheet == "tasks" else ()))

    def _of_clients(self, sheet: str) -> Select[Any]:
        table, names = OF_CLIENTS[sheet]
        columns = (*_columns(table, names), col(Client.name).label("client_name"))
        query = select(*columns).select_from(Client).join(table, col(table.client_id) == col(Client.id))  # type: ignore[attr-defined]  # all in OF_CLIENTS have one
        if table is Interaction:
            query = query.outerjoin(ContactPerson, col(ContactPerson.id) == col(Interaction.person_id))
            query = query.add_columns(col(ContactPerson.name).label("person_name"))
        return query.where(col(Client.workspace_id) == self._scope.workspace_id).order_by(
            col(Client.name), col(Client.id)
        )

    def _of_nobody(self) -> Select[Any]:
        """Tasks that are about no client."""
        ours = (col(Task.workspace_id) == self._scope.workspace_id, col(Task.client_id).is_(None))
        return select(*_columns(*OF_CLIENTS["tasks"])).where(*ours).order_by(col(Task.due_at))

    async def _batches(self, query: Select[Any]) -> Batches:
        connection = await self._session.connection()
        async with connection.stream(query, execution_options={"yield_per": BATCH}) as found:
            async for batch in found.mappings().partitions():
                yield batch

    async def _reached(self, sheet: str, batch: Sequence[Fields]) -> Sequence[Fields]:
        points = {"clients": points_of_clients, "persons": points_of_persons}.get(sheet)
        if points is None:
            return batch
        known = await points(await self._session.connection(), [row["id"] for row in batch])
        return [{**row, "points": known[row["id"]]} for row in batch]


def _columns(table: type[Owned], names: str) -> list[Any]:
    return [getattr(table, name) for name in names.split()]
