"""The morning's digest: overdue, today, tomorrow, and what waits for an answer."""

from datetime import datetime, timedelta

from cards.card import Card
from cards.day import morning
from cards.reminders import Subject
from cards.voice import Voice
from crm.bookings import bookings_ahead
from crm.day import end_of_day, is_news, plans_of
from crm.no_shows import unsaid_of_late
from crm.rules.calendar import stamp
from scheduler.kinds.kind import Kind
from scheduler.looking import Looked, Saying, Scene, first_plans
from storage.book import Book
from storage.tables.lookout import DIGESTS, Row


def look(member: Row, scene: Scene) -> Looked:
    """Said in the morning when something is open until the end of tomorrow; else looked at when something will be."""
    if scene.owner is None or scene.ahead is None:
        return Looked(None)
    habits = scene.habits
    again = habits.next_time("digest", max(scene.now, scene.ahead - timedelta(days=2)))
    if scene.ahead >= end_of_day(scene.now, habits.zone, days=1):
        return Looked(again)
    return Looked(again, Saying(f"digest:{member.id}:{stamp(member.look)}", member.look))


async def makes_sense(subject: Subject, book: Book, now: datetime) -> bool:
    zone = subject.habits.zone
    plans = await plans_of(subject.reminder.member_id, end_of_day(now, zone, days=1), book)
    days = await bookings_ahead(now, zone, book)
    booked = [visit.starts_at for day in days for visit in day.visits if visit.state == "booked"]
    unsaid = [visit.starts_at for visit in (await unsaid_of_late(now, zone, book)).visits]
    return is_news([*plans.moments, *(at for at in booked if at > now), *unsaid], now, subject.habits)


async def write(subject: Subject, book: Book, voice: Voice) -> Card:
    since, until = (end_of_day(voice.now, voice.zone, days=days) for days in (-1, 1))
    plans = await plans_of(subject.reminder.member_id, until, book, since=since)
    days = await bookings_ahead(voice.now, voice.zone, book)
    return morning(plans, voice, days, await unsaid_of_late(voice.now, voice.zone, book))


DIGEST = Kind("digest", makes_sense, DIGESTS, look, first_plans, write=write)
