"""A booking set right by the words behind it, and a bare day or hour where visits are booked."""

from collections.abc import Collection
from datetime import timedelta

from crm.rules.shifts import moved_to_hour_of
from crm.wishes import BookVisit, Mention, MoveTask, MoveVisit, moved_visit
from handlers.carrying import carry
from handlers.desk import Desk
from handlers.heard import Heard
from handlers.pending import Pending
from handlers.said_before import anything_shown_since, said_before
from handlers.shown import at_hour_shown
from handlers.visits import show_bookings
from phrases.visits.continued import goes_on, to_the_same
from storage.tables import Change, Question, Visit

LATELY = timedelta(minutes=15)
"""So long «к Лене» is of the booking that was just made."""
A_DAY = timedelta(days=1)


async def amend_by_words(heard: Heard, desk: Desk) -> bool:
    """«к Лене», «завтра в 17» right behind a booking set it right; «в пятницу» by itself shows who is booked then.

    A reminder that nothing was written since is what such words answer.
    """
    wish, pending = heard.alone, heard.pending
    if not desk.workspace.keeps_visits:
        return False
    if isinstance(wish, BookVisit):
        return await _go_on(wish, pending, desk)
    if isinstance(wish, MoveVisit) and wish.visit is None:
        return await _amend(wish, pending, desk)
    if not isinstance(wish, MoveTask) or wish.client is not None or (wish.text and wish.by is None):
        return False
    if not wish.bare:  # «перенеси на час позже»
        return await _just_booked(desk) is not None and await _amend(moved_visit(wish), pending, desk)
    if wish.due_at is None or await _was_just_reminded(desk):
        return False
    if wish.day_only:
        await show_bookings(wish.due_at.astimezone(desk.doer.zone).date(), desk)
        return True
    at_hour = BookVisit(client=Mention(), starts_at=wish.due_at, hour_only=wish.hour_only, text=pending.text)
    return await _book_at_hour_shown(at_hour, pending, desk) or await _amend(moved_visit(wish), pending, desk)


async def _book_at_hour_shown(wish: BookVisit, pending: Pending, desk: Desk) -> bool:
    """«в 15» right behind free times: of their day."""
    shown = await at_hour_shown(wish, desk)
    if shown is not None:
        await carry(desk, pending.wanting(shown))
    return shown is not None


async def _amend(wish: MoveVisit, pending: Pending, desk: Desk) -> bool:
    """What was just booked, when it is of that client or nobody is named; of nobody else it is asked whom to book."""
    visit = await _just_booked(desk)
    named = wish.client is not None and not wish.has_moment and visit and wish.client.ids == (visit.client_id,)
    if visit is not None and (wish.client is None or named):
        await carry(desk, pending.wanting(wish.model_copy(update={"visit": visit.id})))
        return True
    if wish.client is not None or wish.by is not None:
        return False
    booked = {name: getattr(wish, name) for name in ("starts_at", "day_only", "master", "services")}
    await carry(desk, pending.wanting(BookVisit(client=Mention(), text=pending.text, **booked)))
    return True


async def _go_on(wish: BookVisit, pending: Pending, desk: Desk) -> bool:
    """«а Фомину на 13 к ней же» right behind a booking: on the same day, to the same master."""
    if wish.same_hour and wish.client == Mention():
        return await _once_more(wish, pending, desk)
    if await _book_at_hour_shown(wish, pending, desk):
        return True
    visit = await _just_booked(desk) if wish.hour_only and goes_on(pending.text) else None
    if visit is None or wish.starts_at is None:
        return False
    at = moved_to_hour_of(visit.starts_at, wish.starts_at, desk.doer.zone, desk.now)
    master = wish.master or (visit.master if to_the_same(pending.text) else None)
    await carry(desk, pending.wanting(wish.model_copy(update={"starts_at": at, "hour_only": False, "master": master})))
    return True


async def _once_more(wish: BookVisit, pending: Pending, desk: Desk) -> bool:
    """«в то же время через неделю» right behind a booking: whose it was."""
    visit = await _just_booked(desk, {"booked", "arrived"})
    if visit is None:
        return False
    await carry(desk, pending.wanting(wish.of(Mention(ids=(visit.client_id,)))))
    return True


async def _just_booked(desk: Desk, states: Collection[str] = ("booked",)) -> Visit | None:
    """The only visit that the newest message here booked or changed, while nothing else was shown since."""
    said: Change | Question | None = next(iter(await said_before(desk, LATELY)), None)
    if not isinstance(said, Change) or said.undone_at is not None or await anything_shown_since(said, desk):
        return None
    visits = {entry.record_id for entry in await desk.book.journal.entries(said.id) if entry.record == "visit"}
    visit = await desk.book.visits.of(next(iter(visits))) if len(visits) == 1 else None
    return visit if visit is not None and visit.state in states else None


async def _was_just_reminded(desk: Desk) -> bool:
    """Whether something was said by itself that waits for an answer, and nothing was written here since."""
    reminded = max(
        (one.sent_at for one in await desk.book.reminders.unanswered(desk.member.id) if one.sent_at), default=None
    )
    newest = next(iter(await said_before(desk, A_DAY)), None)
    said_at = None if newest is None else newest.made_at if isinstance(newest, Change) else newest.asked_at
    return reminded is not None and (said_at is None or said_at < reminded)
