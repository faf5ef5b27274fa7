"""What was asked about a message and answered once: its edited words mean the same, and are not asked about again."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from crm.changing import wishes_of
from crm.wishes import BookVisit, CreateClient, Mention, MoveVisit, Wish
from storage.book import Book
from storage.tables import Change


def as_answered(change: Change, wishes: Sequence[Wish]) -> list[Wish]:
    """Who was meant by a name, and at what hour, was asked once: the same name in the edited message means the same
    client.
    """
    known = {said.name: said for wish in wishes_of(change) if (said := wish.mention) and said.certain}
    hours = [wish.starts_at for wish in wishes_of(change) if isinstance(wish, BookVisit) and wish.starts_at is not None]
    return [_at_hour(_meaning(wish, known), hours) for wish in wishes]


def _at_hour(wish: Wish, hours: Sequence[datetime]) -> Wish:
    """The hour of a booking was asked once: it stays as long as the day does."""
    if not isinstance(wish, BookVisit) or not (wish.day_only or wish.part_only) or wish.starts_at is None:
        return wish
    day, zone = wish.starts_at.date(), wish.starts_at.tzinfo
    answered = next((at for at in hours if at.astimezone(zone).date() == day), None)
    return wish.model_copy(update={"starts_at": answered, "day_only": False, "part_only": False}) if answered else wish


def _meaning(wish: Wish, known: dict[str, Mention]) -> Wish:
    mention = wish.mention
    if mention is None or mention.certain or mention.name not in known:
        return wish
    return wish.of(known[mention.name])


async def with_answers(change: Change, wishes: Sequence[Wish], book: Book) -> list[Wish]:
    """Clients that an answer made stay, as long as the edited message is still about them."""
    meant = {said.ids for wish in wishes if (said := wish.mention) is not None}
    made = [(entry.record_id,) for entry in await book.journal.entries(change.id) if entry.makes("client")]
    kept = [wish for wish in wishes_of(change) if isinstance(wish, CreateClient)]
    still = [wish for wish, ids in zip(kept, made, strict=False) if ids in meant]
    return [*(wish for wish in still if not any(isinstance(other, CreateClient) for other in wishes)), *wishes]


def booked_by_answer(change: Change, wishes: Sequence[Wish]) -> list[Wish]:
    """There was nothing to move, and a booking was made instead: the same words in the edited message mean it."""
    booked = {wish.client: wish for wish in wishes_of(change) if isinstance(wish, BookVisit)}
    return [_as_booked(wish, booked) for wish in wishes]


def _as_booked(wish: Wish, booked: Mapping[Mention, BookVisit]) -> Wish:
    if not isinstance(wish, MoveVisit) or wish.starts_at is None or wish.client is None or wish.visit is not None:
        return wish
    made = booked.get(wish.client)
    return made.model_copy(update={"starts_at": wish.starts_at, "day_only": wish.day_only}) if made else wish
