"""Edits: a message that was changed is compared with what it made, kind by kind in order."""

from collections import defaultdict
from collections.abc import Sequence
from itertools import zip_longest
from operator import itemgetter
from typing import Any

from crm.changing import kept, wishes_of
from crm.clients import POINTS, birthday_parts
from crm.deals import standing_deal
from crm.doer import Doer
from crm.masters import master_id_of
from crm.messages.answered import as_answered, booked_by_answer, with_answers
from crm.messages.carry_out import Progress, do
from crm.messages.changed_since import ChangedSince, changed_since
from crm.messages.closed_here import of_the_same_deal, stood_before, won_here
from crm.messages.retell import retell
from crm.messages.settle import Gap, first_gap
from crm.messages.standing import of_what_stands
from crm.messages.undo import client_in_use, keep_all, revert, trace
from crm.outcomes import AlreadyBooked, Done, Outcome, Trace
from crm.rules.series import planned
from crm.services import price_of, services_of
from crm.wishes import (
    BookVisit,
    CreateClient,
    CreateDeal,
    CreateTask,
    LogInteraction,
    Mention,
    Wish,
)
from storage.book import Book
from storage.tables import Change, Client, Interaction, Journal, Task, Visit
from storage.tables.row import Owned

Pair = tuple[int, Wish | None, Wish | None]

MAKES = {
    CreateClient: "client",
    LogInteraction: "interaction",
    CreateDeal: "deal",
    CreateTask: "task",
    BookVisit: "visit",
}
"""The record that a wish makes; an edit changes its fields. All other wishes are taken back and done anew."""


async def edit(change: Change, wishes: Sequence[Wish], book: Book, doer: Doer) -> Done | Gap | ChangedSince:
    """Make what a change did agree with the edited message; one change with the first sending.

    What would have to be done anew, and was changed by somebody since, is left: then nothing is edited.
    """
    entries = await book.journal.entries(change.id)
    won = won_here(change, entries)
    said = await with_answers(change, booked_by_answer(change, as_answered(change, wishes)), book)
    stands = await of_what_stands(said, book, doer, more=stood_before(won, entries))
    wishes = [of_the_same_deal(wish, change, entries, won) for wish in stands]
    last = max((entry.ordinal for entry in entries), default=-1)
    pairs = match(change, wishes, taken=last)
    with book.whole():  # whom the new words mean was settled above; what the old ones made is one's own
        left = await changed_since(change, _done_anew(pairs, entries), book)
    work = _Editing(change, book, doer)
    try:
        async with book.apart():  # what the old words did may be what the new ones are about
            with book.whole():
                await work.take_back(pairs)
            if gap := await _gap(wishes, pairs, book, doer):
                raise _UnsettledError(gap)
            if left:
                raise _UnsettledError(ChangedSince(left))
            with book.whole():
                return await work.finish(pairs)
    except _UnsettledError as error:
        return error.found


class _UnsettledError(Exception):
    """Something is to be asked or said first: what was taken back stands again."""

    def __init__(self, found: Gap | ChangedSince) -> None:
        self.found = found


async def _gap(wishes: Sequence[Wish], pairs: Sequence[Pair], book: Book, doer: Doer) -> Gap | None:
    """The first thing to be asked of what is said otherwise now."""
    settled = [place for place, wish in enumerate(wishes) if _is_settled(wish, pairs)]
    gap = await first_gap(wishes, book, doer, besides=settled)
    while gap is not None and _is_double_of_itself(gap, pairs, wishes):
        settled.append(gap.ordinal)
        gap = await first_gap(wishes, book, doer, besides=settled)
    return gap


def _done_anew(pairs: Sequence[Pair], entries: Sequence[Journal]) -> set[int]:
    """The places of wishes that said otherwise are taken back and done again: those that made no record of theirs."""
    made = {(entry.ordinal, entry.record) for entry in entries if entry.before is None}
    other = [(place, old) for place, old, new in pairs if old is not None and new is not None and old != new]
    return {place for place, old in other if (place, MAKES.get(type(old))) not in made}


def mark_corrected(change: Change) -> None:
    """A further message set it right: the words of the first are not what stands any more."""
    change.wishes = [{**said, "corrected": True} for said in change.wishes]


def is_corrected(change: Change) -> bool:
    return any(said.get("corrected") for said in change.wishes)


def _makes_no_client(pair: Pair) -> bool:
    """Clients are made first: the others may be about them."""
    return not isinstance(pair[2], CreateClient)


def _unmakes_client(pair: Pair) -> bool:
    """Clients go last: what was about them may be about others now."""
    _, old, new = pair
    return isinstance(old, CreateClient) and new is None


def _is_settled(wish: Wish, pairs: Sequence[Pair]) -> bool:
    """What stands already raises no question; nor does a client who would be a double of itself."""
    old = next(old for _, old, new in pairs if new is wish)
    return old == wish or (old is not None and isinstance(wish, CreateClient))


def _is_double_of_itself(gap: Gap, pairs: Sequence[Pair], wishes: Sequence[Wish]) -> bool:
    """A booking that was made and is now said otherwise is the one that stands."""
    before = next(old for _, old, new in pairs if new is wishes[gap.ordinal])
    return isinstance(gap.asked, AlreadyBooked) and before is not None


def match(change: Change, wishes: Sequence[Wish], *, taken: int = -1) -> list[Pair]:
    """What was wished and what is wished now: (ordinal, old, new), None where there is no counterpart."""
    before: dict[str, list[tuple[int, Wish]]] = defaultdict(list)
    now: dict[str, list[Wish]] = defaultdict(list)
    for item, wish in zip(change.wishes, wishes_of(change), strict=True):
        before[wish.kind].append((item["ordinal"], wish))
    for wish in wishes:
        now[wish.kind].append(wish)
    free = 1 + max(taken, *(item["ordinal"] for item in change.wishes), -1)
    pairs: list[Pair] = []
    for kind in [*before, *(kind for kind in now if kind not in before)]:
        for old, new in zip_longest(before[kind], now[kind]):
            ordinal, was = old if old is not None else (free, None)
            free += old is None
            pairs.append((ordinal, was, new))
    return pairs


class _Editing:
    """One edit at work."""

    def __init__(self, change: Change, book: Book, doer: Doer) -> None:
        self.change, self.book, self.doer = change, book, doer
        self.progress = Progress()
        self.anew: set[int] = set()
        self.outcomes: list[Outcome] = []
        self.withdrawn: list[Trace] = []
        self.left: list[Trace] = []
        self.touched: list[Owned] = []

    async def take_back(self, pairs: Sequence[Pair]) -> None:
        """Undo what is not said any more, or is done anew: the last first, for it may have changed the others."""
        self.book.changes.go_on(self.change)
        for ordinal, old, _ in pairs:
            await self._remember_client(ordinal, old)
        for ordinal, old, new in sorted(pairs, key=itemgetter(0), reverse=True):
            if old is None or _unmakes_client((ordinal, old, new)) or await self._stays(ordinal, old, new):
                continue
            await self._withdraw(ordinal, silent=new is not None and await self._made(ordinal, old) is None)
            self.anew.add(ordinal)
        await self.book.changes.pause()

    async def finish(self, pairs: Sequence[Pair]) -> Done:
        """Do what is said now; clients who are not spoken of any more go last."""
        self.book.changes.go_on(self.change)
        gone = [pair for pair in pairs if _unmakes_client(pair)]
        for ordinal, old, new in sorted((pair for pair in pairs if pair not in gone), key=_makes_no_client):
            await self._settle(ordinal, None if ordinal in self.anew else old, new)
        self.change.wishes = [kept(ordinal, new) for ordinal, _, new in pairs if new is not None]
        await self.book.changes.pause()
        await keep_all(self.touched, self.book, self.doer)
        self.book.changes.go_on(self.change)
        for ordinal, _, _ in gone:
            await self._withdraw_client(ordinal)
        await self.book.changes.pause()
        await self.book.save(self.change)
        changed = any(old != new for _, old, new in pairs)
        return Done(self.change, self.outcomes, self.withdrawn, self.left, changed)

    async def _settle(self, ordinal: int, old: Wish | None, new: Wish | None) -> None:
        """Do what is new, and change what stands."""
        if new is not None and old is None:
            self.outcomes.append(await do(ordinal, new, self.progress, self.book, self.doer))
        elif new is not None and old is not None:
            if old != new:
                await self._change(ordinal, old, new)
            await self._retell(ordinal, new)

    async def _retell(self, ordinal: int, wish: Wish) -> None:
        entries = await self.book.journal.entries(self.change.id)
        told = await retell(wish, [entry for entry in entries if entry.ordinal == ordinal], self.book)
        if told is not None:
            self.outcomes.append(told)

    async def _remember_client(self, ordinal: int, old: Wish | None) -> None:
        """The client that the message made: its other wishes may be about them."""
        if isinstance(old, CreateClient) and (entry := await self._making(ordinal, "client")) is not None:
            self.progress.client = await self.book.clients.of(entry.record_id)

    async def _stays(self, ordinal: int, old: Wish, new: Wish | None) -> bool:
        """Whether it is said still, or made a record that the new wish is of: a sum may be that of another deal."""
        if new is None or old == new:
            return new is not None
        made = await self._made(ordinal, old)
        if made is None or not isinstance(new, CreateDeal):
            return made is not None
        deal = await standing_deal(new, await self.book.clients.of(await self._client_id(new.client)), self.book)
        return deal is None or deal.id == made.record_id

    async def _made(self, ordinal: int, wish: Wish) -> Journal | None:
        record = MAKES.get(type(wish))
        return await self._making(ordinal, record) if record is not None else None

    async def _making(self, ordinal: int, record: str) -> Journal | None:
        for entry in reversed(await self.book.journal.entries(self.change.id)):
            if entry.ordinal == ordinal and entry.makes(record):
                return entry
        return None

    async def _withdraw(self, ordinal: int, *, silent: bool) -> None:
        await self.book.changes.at_wish(ordinal)
        entries = await self.book.journal.entries(self.change.id)
        reverted = await revert([e for e in entries if e.ordinal == ordinal], self.book, self.doer)
        self.left += reverted.left
        if not silent:
            self.withdrawn[:0] = reverted.gone

    async def _withdraw_client(self, ordinal: int) -> None:
        """Whom other messages are about stays."""
        entries = await self.book.journal.entries(self.change.id)
        making = next((entry for entry in entries if entry.ordinal == ordinal and entry.makes("client")), None)
        if making is not None and await client_in_use(entries, self.book):
            self.left.append(await trace(making, self.book))
        else:
            await self._withdraw(ordinal, silent=False)

    async def _change(self, ordinal: int, old: Wish, new: Wish) -> None:
        """Give the record the fields that the message says otherwise now."""
        entry = await self._making(ordinal, MAKES[type(old)])
        record = await self.book.journal.record(entry) if entry is not None else None
        if entry is None or record is None:
            return
        said = await self._fields(old, new)
        fields = {name: value for name, (was, value) in said.items() if was != value}
        standing = {name: value for name, value in fields.items() if getattr(record, name) == said[name][0]}
        if len(standing) < len(fields):
            self.left.append(await trace(entry, self.book))
        if standing:
            await self.book.changes.at_wish(ordinal)
            self.touched.append(record)
            await self._remember_former(record, standing)
            await self._set(record, standing)
        if isinstance(record, Client) and isinstance(old, CreateClient) and isinstance(new, CreateClient):
            await self._change_points(ordinal, record, old, new)

    async def _set(self, record: Owned, fields: dict[str, Any]) -> None:
        """Who has not been asked yet has accepted nothing, who was told another moment has not confirmed this one."""
        for name, value in fields.items():
            setattr(record, name, value)
        if isinstance(record, Task) and "assignee_id" in fields:
            record.accepted_at = None
        if isinstance(record, Visit) and fields.keys() & {"starts_at", "client_id"}:
            record.reminded_at = record.confirmed_at = None
        if "client_id" in fields:
            await self._belong(record)
        await self.book.save(record)

    async def _change_points(self, ordinal: int, client: Client, old: CreateClient, new: CreateClient) -> None:
        """Phones and addresses that the message says otherwise now."""
        await self.book.changes.at_wish(ordinal)
        self.touched.append(client)
        for kind in POINTS:
            before, after = getattr(old, kind), getattr(new, kind)
            if before != after and before:
                await self.book.clients.drop_point(client.id, kind, before)
            if before != after and after:
                await self.book.clients.add_point(client.id, kind, after)

    async def _remember_former(self, record: Owned, fields: dict[str, Any]) -> None:
        """Whoever the record was about before: the rules look at them again too."""
        former = await self.book.clients.of(getattr(record, "client_id", None)) if "client_id" in fields else None
        if former is not None:
            self.touched.append(former)

    async def _belong(self, record: Owned) -> None:
        """Told of somebody else, it belongs to that client's only open deal, and to nobody of the former's."""
        if isinstance(record, Interaction):
            record.person_id = None
        if isinstance(record, Interaction | Task):
            deals = await self.book.deals.open_with(record.client_id) if record.client_id else []
            record.deal_id = deals[0].id if len(deals) == 1 else None

    async def _fields(self, old: Wish, new: Wish) -> dict[str, tuple[Any, Any]]:
        """Columns of the record: what the old wish and what the new one gives them."""
        was, becomes = await self._columns(old), await self._columns(new)
        return {name: (was[name], becomes[name]) for name in was}

    async def _columns(self, wish: Wish) -> dict[str, Any]:
        if isinstance(wish, LogInteraction):
            return {
                "client_id": await self._client_id(wish.client),
                "channel": str(wish.channel),
                "direction": wish.direction and str(wish.direction),
                "reached": wish.reached,
                "happened_at": wish.happened_at or self.doer.moment,
                "text": wish.text,
                "quote": wish.quote,
            }
        if isinstance(wish, CreateTask):
            client_id = await self._client_id(wish.client) if wish.client else None
            whose = int(wish.assignee.ids[0]) if wish.assignee else self.doer.member.id
            asked = {"client_id": client_id, "assignee_id": whose, "text": wish.text}
            return {**asked, **planned(wish, self.doer.zone)}
        if isinstance(wish, CreateDeal):
            amount = wish.amount.units if wish.amount else None
            currency = wish.amount.currency if wish.amount else self.doer.workspace.currency
            client_id = await self._client_id(wish.client)
            return {"client_id": client_id, "title": wish.title, "amount": amount, "currency": currency}
        if isinstance(wish, CreateClient):
            year, month, day = birthday_parts(wish.birthday)
            birthday = {"birth_year": year, "birth_month": month, "birth_day": day}
            return {"name": wish.name, "company": wish.company, **birthday}
        if isinstance(wish, BookVisit):
            return await self._booking(wish)
        raise TypeError(wish.kind)

    async def _booking(self, wish: BookVisit) -> dict[str, Any]:
        services = await services_of(map(int, wish.services), self.book)
        currency = wish.price.currency if wish.price else self.doer.workspace.currency
        return {
            "client_id": await self._client_id(wish.client),
            "starts_at": wish.starts_at,
            "service_ids": [service.id for service in services],
            "master": wish.master,
            "master_id": await master_id_of(wish.master, self.book),
            "price": wish.price.units if wish.price else price_of(services, currency),
            "currency": currency,
            "text": wish.text,
        }

    async def _client_id(self, mention: Mention) -> int | None:
        if mention.new:
            return self.progress.client.id if self.progress.client else None
        return int(mention.ids[0]) if mention.ids else None
