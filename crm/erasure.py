"""Erasure: one client goes for good, with all that was ever written about it; only that it happened stays.

What a job has to remember of one that is under way is `Erasing`; it holds no word of the client.
"""

from collections.abc import Awaitable, Callable, Collection
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel

from crm.changing import Origin, changing
from crm.doer import Doer
from crm.handovers import hands_over
from crm.wishes import Mention
from names.redact import Somebody, somebody
from storage.book import Book
from storage.tables import Journal
from storage.tables.erasure import Weight

BATCH = 200
"""Rows in one transaction, so that answers come in between."""
WINDOW = 500
"""Numbers looked at in one."""
REFERENCES = ("client_id", "merged_into_id")
TEXTS = ("text", "title", "lost_reason")
"""Where a message's own words are kept; what others are called stays theirs."""


class Erasing(BaseModel):
    """An erasure under way: `stage` of `STAGES`, and the last number looked at there."""

    client: int
    source: str
    stage: int = 0
    after: int = 0
    guests: tuple[int, ...] = ()
    """Telegram numbers of the client, who came by a link."""
    weight: tuple[int, ...] = ()
    seen: dict[str, int] = {}
    """The last row that was looked at, of each table that is walked while the client is there."""
    left: tuple[tuple[int, int], ...] = ()
    """Questions that nobody has to answer any more: chat, and number of the letter."""
    message: int | None = None
    """The message that tells of it."""

    def payload(self) -> dict[str, Any]:
        return self.model_dump(mode="json")

    @property
    def gone(self) -> Weight:
        """What there was when it began."""
        return Weight(*self.weight)


@dataclass(frozen=True)
class ErasedSince:
    """All that a change was about was erased: it is not there to be taken back."""


@dataclass(frozen=True)
class Step:
    """One step of it: the client with those merged into it, and what they are known by."""

    erasing: Erasing
    book: Book
    doer: Doer
    numbers: list[int]
    who: Somebody


async def begin(client_id: int, source: str, book: Book) -> Erasing:
    """Nothing is erased yet."""
    numbers = await book.erasure.family(client_id)
    return Erasing(
        client=client_id,
        source=source,
        guests=tuple(await book.erasure.guests(numbers)),
        weight=tuple(await book.erasure.weight(numbers)),
    )


async def go_on(erasing: Erasing, book: Book, doer: Doer) -> bool:
    """One batch more; False when all is done."""
    numbers = await book.erasure.family(erasing.client)
    called = await book.erasure.called(numbers)
    step = Step(erasing, book, doer, numbers, somebody(*called))
    if not await STAGES[erasing.stage](step):
        erasing.stage, erasing.after = erasing.stage + 1, 0
    return erasing.stage < len(STAGES)


async def _call_letters_off(step: Step) -> bool:
    """What waits to be sent and shows the client is not sent, but for the file that was asked for before."""
    waiting = await step.book.traces.waiting(await _chats(step))
    belongings = await step.book.erasure.belongings(step.numbers) if waiting else {}
    showing = [
        number
        for number, payload, about in waiting
        if any((about or {}).get(name) in theirs for name, theirs in belongings.items()) or step.who.is_in(payload)
    ]
    await step.book.traces.call_off(showing)
    return False


async def _forget_questions(step: Step) -> bool:
    """Nobody is asked about the client any more."""
    erasing, traces = step.erasing, step.book.traces
    upto = erasing.after + WINDOW
    for question in await traces.questions(erasing.after, upto):
        offered = set(question.about.get("clients", ())) & set(step.numbers)
        if offered or _names(question.waiting, step) or step.who.is_in(question.about):
            question.state = "left"
            await step.book.save(question)
            erasing.left += ((question.chat_id, question.outbox_id),) if question.outbox_id is not None else ()
    await traces.forget_questions(erasing.after, upto)
    return await _walked(step, "question", upto)


async def _forget_changes(step: Step) -> bool:
    """What was said about the client, also beside others in one message, is forgotten."""
    erasing, traces = step.erasing, step.book.traces
    upto = erasing.after + WINDOW
    wished = dict(await traces.wishes(erasing.after, upto))
    wrote = await traces.changes_of(step.numbers, erasing.after, upto)
    touched = {number for number, wishes in wished.items() if _names(wishes, step)} | wrote
    await traces.forget_wishes([one for one in touched if not hands_over(wished.get(one, ()))], step.doer.now)
    if erasing.guests:
        await _forget_sources(touched, step)
    await _strike_out(touched, step)
    return await _walked(step, "change", upto)


async def _forget_sources(changes: Collection[int], step: Step) -> None:
    """The chat of a client who wrote to us stands in the key of what they wrote."""
    guests = {str(guest) for guest in step.erasing.guests}
    for number in changes:
        change = await step.book.changes.of(number)
        if change is not None and guests & set(change.source.split(":")):
            change.source = f"erased:{number}"
            await step.book.save(change)


async def _strike_out(changes: Collection[int], step: Step) -> None:
    """The same message may have written about somebody else, in all of its words."""
    for line, record in await step.book.traces.beside(changes, step.numbers):
        if _refers(line, step):
            await step.book.traces.drop(line)
            continue
        told = {name for name in TEXTS if name in (line.after or line.before or {})}
        if record is not None:
            for name in told:
                setattr(record, name, step.who.struck_from(getattr(record, name)))
            await step.book.save(record)
        line.before, line.after = _struck(line.before, told, step), _struck(line.after, told, step)
        await step.book.save(line)


def _struck(side: dict[str, Any] | None, told: Collection[str], step: Step) -> dict[str, Any] | None:
    """New only where something is struck out: what is equal is not written."""
    gone = {name: step.who.struck_from(side[name]) for name in told if side and name in side}
    return {**(side or {}), **gone} if gone else side


def _refers(line: Journal, step: Step) -> bool:
    return any((side or {}).get(name) in step.numbers for side in (line.before, line.after) for name in REFERENCES)


def _names(wishes: Any, step: Step) -> bool:
    """Whether wishes name the client, by number or in words."""
    return bool(_mentioned(wishes) & {str(number) for number in step.numbers}) or step.who.is_in(wishes)


def _mentioned(value: Any) -> set[str]:
    """The numbers of all mentions in JSON."""
    if isinstance(value, list):
        return {number for one in value for number in _mentioned(one)}
    if not isinstance(value, dict):
        return set()
    own = {str(number) for number in value.get("ids", ())} if set(Mention.model_fields) <= set(value) else set()
    return own | {number for one in value.values() for number in _mentioned(one)}


async def _erase(step: Step) -> bool:
    if not step.erasing.after:  # before the journal forgets their former names
        await step.book.erasure.forget_words(step.numbers, await step.book.erasure.called(step.numbers))
        step.erasing.after = 1
    return await step.book.erasure.erase(step.numbers, BATCH)


async def _end(step: Step) -> bool:
    """The client itself. Only that it was erased, by whom and when, stays."""
    erasing, book, doer = step.erasing, step.book, step.doer
    if not step.numbers:
        return False
    await _catch_up(step)
    await book.erasure.end(step.numbers, erasing.guests)
    async with changing(book, doer, Origin(erasing.source)) as change:
        pass  # what is erased is in no journal
    about: dict[str, Any] = {"workspace_id": book.workspace_id, "change_id": change.id}
    await book.save(Journal(**about, record="client", record_id=erasing.client, before={}))
    return False


async def _catch_up(step: Step) -> None:
    """What others said about the client while it was being erased."""
    await _call_letters_off(step)
    for table, forget in (("question", _forget_questions), ("change", _forget_changes)):
        step.erasing.after = step.erasing.seen.get(table, 0)
        while await forget(step):
            pass
    while await step.book.erasure.erase(step.numbers, BATCH):
        pass


async def _forget_letters(step: Step) -> bool:
    upto = step.erasing.after + WINDOW
    await step.book.traces.forget_guests("outbox", step.erasing.after, upto, step.erasing.guests)
    await step.book.traces.forget_outbox(step.erasing.after, upto, await _chats(step))
    return await _walked(step, "outbox", upto)


async def _forget_updates(step: Step) -> bool:
    upto = step.erasing.after + WINDOW
    await step.book.traces.forget_guests("inbox", step.erasing.after, upto, step.erasing.guests)
    await step.book.traces.forget_inbox(step.erasing.after, upto, await _chats(step))
    return await _walked(step, "inbox", upto)


async def _forget_jobs(step: Step) -> bool:
    upto = step.erasing.after + WINDOW
    await step.book.traces.forget_jobs(step.erasing.after, upto)
    return await _walked(step, "job", upto)


async def _walked(step: Step, table: str, upto: int) -> bool:
    """On to the next window, while there is one."""
    last = await step.book.traces.last(table)
    step.erasing.after = step.erasing.seen[table] = min(upto, last)
    return upto < last


async def _chats(step: Step) -> list[int]:
    """Where the company talks with us: its people, its groups, and the client who came by a link."""
    members = [member.telegram_id for member in await step.book.members.ever()]
    groups = [group.chat_id for group in await step.book.groups.all()]
    return [*members, *groups, *step.erasing.guests]


STAGES: tuple[Callable[[Step], Awaitable[bool]], ...] = (
    _call_letters_off,
    _forget_questions,
    _forget_changes,
    _erase,
    _end,
    _forget_letters,
    _forget_updates,
    _forget_jobs,
)
"""In their order: as long as the client is there, it tells by what it is found. Each says whether it has more to do."""
