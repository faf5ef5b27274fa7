"""Undo: what a message did is taken back, all of it but what somebody changed since."""

from collections.abc import Sequence
from dataclasses import replace

from crm.deals import deal_with_client
from crm.doer import Doer
from crm.erasure import ErasedSince
from crm.handovers import is_hand_over
from crm.keep import keep_birthday, keep_birthday_of, keep_contacts, keep_contract, keep_plans, keep_quiet
from crm.outcomes import GoesBack, HasRecordsSince, NothingToUndo, Reverted, Trace
from crm.reminders import bring_back, follow_task
from crm.visit_reminders import follow_visit
from storage.book import Book
from storage.tables import (
    Change,
    Client,
    ContactPerson,
    ContactPoint,
    Deal,
    Interaction,
    Journal,
    Reminder,
    Service,
    StageChange,
    Task,
    Visit,
)
from storage.tables.row import Owned

Undone = Reverted | GoesBack | HasRecordsSince | ErasedSince | NothingToUndo


async def undo_newest(book: Book, doer: Doer) -> Undone:
    """Take back the member's newest change that still stands."""
    change = await book.changes.newest(doer.member.id)
    return NothingToUndo() if change is None else await undo(change, book, doer)


async def undo(change: Change, book: Book, doer: Doer, *, keep_client: bool | None = None) -> Undone:
    """Take a change back. A client with records since is asked about first: keep it, or put it into the archive."""
    if change.undone_at is not None:
        return NothingToUndo()
    if is_hand_over(change):
        change.undone_at = doer.now
        await book.save(change)
        return GoesBack(change)
    if change.erased_at is not None and not await book.journal.entries(change.id):
        change.undone_at = doer.now  # the next Undo takes the change before
        await book.save(change)
        return ErasedSince()
    with book.whole():  # a change of one's own is taken back, even about a client who is a colleague's by now
        return await _undo(change, book, doer, keep_client=keep_client)


async def _undo(change: Change, book: Book, doer: Doer, *, keep_client: bool | None) -> Reverted | HasRecordsSince:
    entries = await book.journal.entries(change.id)
    kept = await client_in_use(entries, book)
    if kept is not None and keep_client is None:
        return HasRecordsSince(change, kept)
    await book.changes.pause()
    reverted = await revert([entry for entry in entries if not _makes(entry, kept)], book, doer)
    if kept is not None and not keep_client:
        kept.archived_at = doer.now
        keep_birthday(kept, doer.today)
        await book.save(kept)
    change.undone_at = doer.now
    await book.save(change)
    return Reverted(change, reverted.gone, reverted.left)


def _makes(entry: Journal, client: Client | None) -> bool:
    """Whether the entry is the making of that client, or of how it is reached."""
    if client is None or entry.before is not None:
        return False
    point_of = (entry.after or {}).get("client_id") == client.id and entry.record == "contact_point"
    return point_of or (entry.record == "client" and entry.record_id == client.id)


async def client_in_use(entries: Sequence[Journal], book: Book) -> Client | None:
    """The client this change made, when something was written about it since, or changed of what was."""
    own = await _as_left(entries, book)
    for entry in entries:
        if entry.makes("client"):
            client = await book.clients.of(entry.record_id)
            if client is not None and await book.clients.records(client.id) - own:
                return client
    return None


async def _as_left(entries: Sequence[Journal], book: Book) -> set[tuple[str, int]]:
    """What the change wrote, but for records that somebody changed since: those stay."""
    last = {entry.about: entry for entry in entries}
    found = {key: await book.journal.record(entry) for key, entry in last.items()}
    return {key for key, row in found.items() if row is None or not book.journal.differs(row, last[key].after or {})}


TIMES = {"task": "due_at", "visit": "starts_at"}
OWNERS = ("client", "deal")
BELONGINGS = {"contact_point", "contact_person", "stage_change"}


class _Reverting:
    """The work of one reverting: what went, what stayed, what rules must look at again.

    What was made and changed since by the same message is named once, as it was last.
    """

    def __init__(self, entries: Sequence[Journal]) -> None:
        self.made = {entry.about for entry in entries if entry.before is None}
        last = {entry.about: entry for entry in entries}
        self.gone_before = {key for key in self.made if last[key].after is None}
        """What an edit of the message had taken back already: Undo says nothing of it."""
        self.latest: dict[tuple[str, int], Trace] = {}
        self.orphans: set[tuple[str, int]] = set()
        """What was made for a client whom the same message has taken back since: it goes from whom it is of now."""
        self.gone: list[Trace] = []
        self.left: list[Trace] = []
        self.touched: list[Owned] = []

    def took_away(self, entry: Journal, told: Trace) -> None:
        if entry.about in self.gone_before:
            return
        latest = self.latest.get(entry.about)
        whole = replace(told, client=latest.client, facts={**told.facts, **latest.facts}) if latest else told
        self.gone.append(whole)


async def revert(entries: Sequence[Journal], book: Book, doer: Doer) -> _Reverting:
    """Take entries back, the last first, then let the rules work out what follows from it."""
    work = _Reverting(entries)
    staying = await _staying(entries, book)
    for entry in reversed(entries):
        if not _belongs(entry, staying):
            await _revert_one(entry, book, work, doer)
    await keep_all(work.touched, book, doer)
    work.gone.reverse()
    return work


async def _staying(entries: Sequence[Journal], book: Book) -> set[tuple[str, int]]:
    """Clients and deals made here that somebody changed since: they stay, with the first of what belongs to them."""
    last = {entry.about: entry for entry in entries}
    staying = set()
    for entry in entries:
        record = await book.journal.record(entry) if entry.before is None else None
        facts = last[entry.about].after or {}
        if record is not None and entry.record in OWNERS and book.journal.differs(record, facts):
            staying.add(entry.about)
    return staying


def _belongs(entry: Journal, staying: set[tuple[str, int]]) -> bool:
    """How a client is reached, how a deal began: made with it, and gone only with it."""
    facts = entry.after or {}
    owners = {(owner, facts.get(f"{owner}_id")) for owner in OWNERS}
    return entry.before is None and entry.record in BELONGINGS and bool(owners & staying)


async def _revert_one(entry: Journal, book: Book, work: _Reverting, doer: Doer) -> None:
    record = await book.journal.record(entry)
    if entry.after is None:
        work.touched.append(await book.journal.bring_again(entry))
    elif record is None:
        return
    elif entry.before is None and isinstance(record, Service):
        record.archived_at = doer.now  # visits may name it already: it is offered no more
        work.gone.append(await trace(entry, book))
    elif entry.before is None:
        await _take_away(entry, record, book, work)
    else:
        await _put_back(entry, record, book, work)


async def _take_away(entry: Journal, record: Owned, book: Book, work: _Reverting) -> None:
    facts = entry.after or {}
    told = facts.keys() - ({"client_id"} if entry.about in work.orphans else set())
    if book.journal.differs(record, {name: facts[name] for name in told}):
        work.left.append(await trace(entry, book))
        return
    work.took_away(entry, await trace(entry, book))
    work.touched.append(record)
    await book.journal.take_away(record)


async def _put_back(entry: Journal, record: Owned, book: Book, work: _Reverting) -> None:
    changed = book.journal.differs(record, entry.after or {})
    standing = {name: value for name, value in (entry.before or {}).items() if name not in changed}
    if changed:
        work.left.append(await trace(entry, book))
    if standing.get("client_id") and await _goes(standing["client_id"], book, work, changed=bool(changed)):
        work.orphans.add(entry.about)
        del standing["client_id"]
    if standing:
        if entry.about in work.made:
            work.latest.setdefault(entry.about, await trace(entry, book))
        former = await book.clients.of(getattr(record, "client_id", None)) if "client_id" in standing else None
        work.touched += [former] if former is not None else []
        await book.journal.put_back(record, standing)
        at = getattr(record, TIMES[entry.record]) if standing.keys() & set(TIMES.values()) else None
        if entry.about not in work.made:
            work.gone.append(replace(await trace(entry, book), at=at))
        work.touched.append(record)


async def _goes(client_id: int, book: Book, work: _Reverting, *, changed: bool) -> bool:
    """Whether a record has no way back to a client: gone, or about to go, while the record was changed and stays."""
    return (changed and ("client", client_id) in work.made) or await book.clients.of(client_id) is None


async def trace(entry: Journal, book: Book) -> Trace:
    """What an entry did, in a form that a card can name."""
    record = await book.journal.record(entry)
    facts = {**(entry.before or {}), **(entry.after or {})}
    if isinstance(record, Task):
        facts.setdefault("text", record.text)
    if isinstance(record, Interaction):
        facts.setdefault("channel", record.channel)
    if isinstance(record, Deal):
        facts.setdefault("currency", record.currency)
    client_id = entry.record_id if entry.record == "client" else getattr(record, "client_id", facts.get("client_id"))
    client = await book.clients.of(client_id)
    return Trace(entry.record, facts, made=entry.before is None, client=client.name if client else None)


async def keep_all(touched: Sequence[Owned], book: Book, doer: Doer) -> None:
    """Everything that rules keep for these records, whether they still exist or not."""
    client_ids: set[int] = set()
    for record in touched:
        if isinstance(record, (Task, Reminder)):
            await _keep_planned(record, book, doer)
        if isinstance(record, (Interaction, Deal, ContactPerson, ContactPoint, Visit)):
            client_ids.add(record.client_id)
        if isinstance(record, (Deal, StageChange)):
            await _keep_deal(record.id if isinstance(record, Deal) else record.deal_id, book)
        if isinstance(record, Client):
            client_ids.add(record.id)
        if isinstance(record, Service):
            await book.returns.change_service(record.id, record.interval_days, doer.now)
    for number in sorted(client_ids):
        if (client := await book.clients.of(number)) is not None:
            await _keep_client(client, book, doer)
    for visit in {record.id: record for record in touched if isinstance(record, Visit)}.values():
        await _follow_visit(visit, book, doer)


async def _keep_client(client: Client, book: Book, doer: Doer) -> None:
    keep_birthday(client, doer.today)
    for person in await book.clients.persons(client.id):
        keep_birthday_of(person, doer.today)
    keep_contract(client)
    await book.clients.learn_words(client)
    await keep_contacts(client, await book.deals.open_with(client.id), book)


async def _keep_planned(planned: Task | Reminder, book: Book, doer: Doer) -> None:
    if isinstance(planned, Task):
        await _keep_task(planned, book, doer)
    else:
        await bring_back(planned, book, doer.now)


async def _keep_task(task: Task, book: Book, doer: Doer) -> None:
    """One that is gone silences no deal of its client any more."""
    client = await book.clients.of(task.client_id)
    if await book.tasks.of(task.id) is not None:
        await follow_task(task, book, doer.now)
    elif client is not None:
        keep_plans(client, await book.deals.open_with(client.id), doer.now)


async def _follow_visit(visit: Visit, book: Book, doer: Doer) -> None:
    client = await book.clients.of(visit.client_id)
    if client is not None and await book.visits.of(visit.id) is not None:
        await follow_visit(visit, book, doer.now)


async def _keep_deal(deal_id: int, book: Book) -> None:
    if found := await deal_with_client(deal_id, book):
        await keep_quiet(*found, book)
