"""Clients, how they are reached, and the words they are known by."""

import json
from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Text, and_, cast, exists, func, inspect, or_, text
from sqlmodel import col, select
from sqlmodel.sql.expression import SelectOfScalar

from names.fold import digits, fold
from storage import words
from storage.known import known_as, known_like
from storage.planned import planned_with
from storage.search import search
from storage.shelf import Shelf
from storage.sight import seen_by
from storage.tables import (
    Client,
    ContactPerson,
    ContactPoint,
    Deal,
    Interaction,
    Task,
    Visit,
)
from storage.tables.client import TAGGED, Known
from storage.tables.filters import CHANNELS, MOST_COUNTED, ClientFilter

YEAR = 1300
"""Days of a year numbered by month and day, 228 for 28 February: the first of the next comes behind them."""


def contact_key(kind: str, value: str) -> str:
    """What two spellings of the same phone, e-mail or Telegram name have in common."""
    return digits(value) if kind == "phone" else fold(value).lstrip("@")


class Clients(Shelf):
    async def add(self, client: Client) -> Client:
        client.full_name_key = full_name_key(client.name)
        await self._add(client)
        await self.learn_words(client)
        return client

    async def of(self, number: int | None) -> Client | None:
        """The client of that number; one merged into another is found as that other."""
        client = await self._find(Client, number)
        while client is not None and client.merged_into_id is not None:
            client = await self._find(Client, client.merged_into_id)
        return client if client is None or self._is_theirs(client.owner_id) or await self._sees(client.id) else None

    async def several(self, numbers: Collection[int]) -> dict[int, Client]:
        """Those of these clients that are ours, by number."""
        if not numbers:
            return {}
        theirs = self._several(Client, numbers).where(*seen_by(self._scope.only))
        return {client.id: client for client in await self._session.exec(theirs)}

    async def matching(self, chosen: ClientFilter, *, limit: int, skip: int = 0) -> list[Client]:
        """Those who fit; of a reader who sees only their own, those they look after. By name, with a tag or new the
        newest first, quiet ones and those nobody was in touch with the quietest.
        """
        order: Any = (col(Client.name),)
        if chosen.tag is not None or chosen.since is not None:
            order = (col(Client.created_at).desc(),)
        elif chosen.quiet_before is not None:
            order = (col(Client.last_contact_at),)
        elif chosen.missed_since is not None:
            order = (col(Client.last_contact_at).nulls_first(),)
        query = self._own(Client).where(*self._fitting(chosen)).order_by(*order, col(Client.id))
        return list(await self._session.exec(query.limit(limit).offset(skip)))

    async def count(self, chosen: ClientFilter) -> int:
        """How many fit; one more than `MOST_COUNTED` of more than those."""
        query = select(Client.id).where(Client.workspace_id == self._scope.workspace_id, *self._fitting(chosen))
        bounded = query.limit(MOST_COUNTED + 1).subquery()
        return (await self._session.exec(select(func.count()).select_from(bounded))).one()

    def _fitting(self, chosen: ClientFilter) -> list[Any]:
        fits: list[Any] = [*words.present()]
        if (whose := self._scope.only or chosen.owner_id) is not None:
            fits.append(Client.owner_id == whose)
        if chosen.tag is not None:
            fits += [text(TAGGED), _tagged(chosen.tag)]
        if chosen.since is not None:
            fits.append(col(Client.created_at) >= chosen.since)
        if chosen.until is not None:
            fits.append(col(Client.created_at) < chosen.until)
        if chosen.quiet_before is not None:
            fits.append(col(Client.last_contact_at) < chosen.quiet_before)
        if chosen.missed_since is not None and chosen.missed_until is not None:
            fits.append(~_touched(chosen.missed_since, chosen.missed_until, chosen.missed_by))
        return [*fits, *([~planned_with(col(Client.id))] if chosen.unplanned else [])]

    async def count_of(self, member_id: int) -> int:
        """How many clients a member looks after."""
        query = select(func.count()).select_from(self._present().where(Client.owner_id == member_id).subquery())
        return (await self._session.exec(query)).one()

    async def points(self, client_id: int) -> list[ContactPoint]:
        """Phones, e-mails and Telegram names, the newest of each kind first."""
        if not await self._sees(client_id):
            return []
        query = self._own(ContactPoint).where(ContactPoint.client_id == client_id)
        return list(await self._session.exec(query.order_by(col(ContactPoint.kind), col(ContactPoint.id).desc())))

    async def phones_of(self, numbers: Collection[int]) -> dict[int, str]:
        """By client: the newest phone of their own, else that of a contact person."""
        whose = select(col(Client.id)).where(*self._these(Client, numbers), *seen_by(self._scope.only))
        query = select(ContactPoint).where(ContactPoint.kind == "phone", col(ContactPoint.client_id).in_(whose))
        found = await self._session.exec(query.order_by(col(ContactPoint.person_id).is_(None), col(ContactPoint.id)))
        return {point.client_id: point.value for point in found}

    async def add_point(self, client_id: int, kind: str, value: str, person_id: int | None = None) -> ContactPoint:
        """Add a phone (E.164), an e-mail or a Telegram name, of the client or of a contact person; one that is
        there already stays as it is."""
        key = contact_key(kind, value)
        same = self._own(ContactPoint).where(
            ContactPoint.client_id == client_id, ContactPoint.kind == kind, ContactPoint.key == key
        )
        if (there := (await self._session.exec(same)).first()) is not None:
            return there
        tail = key[::-1] if kind == "phone" else None
        workspace = self._scope.workspace_id
        return await self._add(
            ContactPoint(
                workspace_id=workspace,
                client_id=client_id,
                person_id=person_id,
                kind=kind,
                value=value,
                key=key,
                tail=tail,
            )
        )

    async def drop_point(self, client_id: int, kind: str, value: str) -> None:
        """Take away a phone, an e-mail or a Telegram name."""
        for point in await self.points(client_id):
            if point.kind == kind and point.key == contact_key(kind, value):
                await self._session.delete(point)
        await self._session.flush()

    async def persons(self, client_id: int) -> list[ContactPerson]:
        if not await self._sees(client_id):
            return []
        query = self._own(ContactPerson).where(ContactPerson.client_id == client_id)
        return list(await self._session.exec(query.order_by(col(ContactPerson.id))))

    async def person(self, number: int | None) -> ContactPerson | None:
        """The contact person of that number, seen with their client."""
        person = await self._find(ContactPerson, number)
        return person if person is not None and await self._sees(person.client_id) else None

    async def add_person(self, client: Client, name: str, position: str | None = None) -> ContactPerson:
        """A further person of a client, by whom the client is found from now on."""
        person = await self._add(
            ContactPerson(workspace_id=self._scope.workspace_id, client_id=client.id, name=name, position=position)
        )
        await self.learn_words(client)
        return person

    async def reached_by(self, kind: str, value: str) -> list[Client]:
        """Clients with this phone, e-mail or Telegram name."""
        query = (
            self._present()
            .join(ContactPoint, col(ContactPoint.client_id) == Client.id)
            .where(
                ContactPoint.workspace_id == self._scope.workspace_id,
                ContactPoint.kind == kind,
                ContactPoint.key == contact_key(kind, value),
            )
        )
        return list((await self._session.exec(query.order_by(col(Client.id)))).unique())

    async def called(self, name: str) -> list[Client]:
        """Clients of exactly this name: any order of its words, any letter case, ё = е."""
        query = self._present().where(Client.full_name_key == full_name_key(name))
        return list(await self._session.exec(query.order_by(col(Client.id))))

    async def born_in(self, spans: Sequence[tuple[int, int, int]], *, limit: int, skip: int = 0) -> list[Client]:
        """Whose birthday is on one of these days (month, first, last), in the order of the days."""
        month, day = col(Client.birth_month), col(Client.birth_day)
        theirs = or_(*(and_(month == number, day.between(first, last)) for number, first, last in spans))
        order = (month * 100 + day - (spans[0][0] * 100 + spans[0][1]) + YEAR) % YEAR
        query = self._present().where(theirs).order_by(order, col(Client.id)).limit(limit).offset(skip)
        return list(await self._session.exec(query))

    async def search(self, query: str, limit: int) -> list[Client]:
        """Clients that answer a query by name, company or phone, the best first."""
        numbers = await search(
            await self._session.connection(), self._scope.workspace_id, query, limit, self._scope.only
        )
        found = await self.several(numbers)
        return [found[number] for number in numbers]

    async def rename(self, client: Client) -> None:
        """Save a client whose name or company may have changed, with the words it is known by."""
        client.full_name_key = full_name_key(client.name)
        renamed = bool(changed_fields(client))
        self._session.add(client)
        await self._session.flush()
        if renamed:
            await self.learn_words(client)

    async def records(self, client_id: int) -> set[tuple[str, int]]:
        """Everything written about a client: (table, number)."""
        found: set[tuple[str, int]] = set()
        for table in (Interaction, Deal, Task, Visit, ContactPoint, ContactPerson):
            query = select(table.id).where(table.workspace_id == self._scope.workspace_id, table.client_id == client_id)
            found |= {(str(table.__tablename__), number) for number in await self._session.exec(query)}
        return found

    def _present(self) -> SelectOfScalar[Client]:
        return self._own(Client).where(*words.present(), *seen_by(self._scope.only))

    # The words they are known by

    async def learn_words(self, client: Client) -> None:
        """Work out anew what a client is found by: its key, its forms, its search words, its contact persons'."""
        client.full_name_key = full_name_key(client.name)
        self._session.add(client)
        await self._session.flush()
        await words.learn(await self._session.connection(), client, await self.persons(client.id))

    async def known_as(self, said: Collection[str]) -> Sequence[Known]:
        """Whom one of these folded words names in some case form, with the forms that do."""
        return await known_as(await self._session.connection(), self._scope.workspace_id, said, self._scope.only)

    async def known_like(self, words: Collection[str]) -> Sequence[Known]:
        """Whom one of these folded words may be a misspelt name of."""
        return await known_like(await self._session.connection(), self._scope.workspace_id, words, self._scope.only)


def _tagged(tag: str) -> ColumnElement[bool]:
    """As SQLite keeps it as text, and PostgreSQL as JSONB."""
    written = sorted({json.dumps(tag), json.dumps(tag, ensure_ascii=False)})
    return or_(*(cast(col(Client.tags), Text).contains(one, autoescape=True) for one in written))


def changed_fields(row: Client) -> set[str]:
    """The fields that were changed and not saved yet."""
    state = inspect(row)
    return {name for name in ("name", "company") if state.attrs[name].history.has_changes()}


def full_name_key(name: str) -> str:
    """The folded words of a name in a fixed order."""
    return " ".join(sorted(fold(name).split()))


def _touched(since: datetime, until: datetime, letters: str | None) -> ColumnElement[bool]:
    """Whether there was a contact with the client then, by these channels; a note is none."""
    when, channel = col(Interaction.happened_at), col(Interaction.channel)
    by = channel.in_([CHANNELS[letter] for letter in letters if letter in CHANNELS]) if letters else channel != "note"
    return exists().where(col(Interaction.client_id) == col(Client.id), when >= since, when < until, by)
