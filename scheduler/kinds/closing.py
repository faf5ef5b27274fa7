"""The evening's list: what is left of the day, each done or put off with one tap."""

from datetime import datetime

from cards.card import Card
from cards.evening import evening
from cards.reminders import Subject
from cards.voice import Voice
from crm.day import end_of_day, plans_of
from crm.no_shows import unsaid_of_late
from crm.rules.calendar import stamp
from scheduler.kinds.kind import Kind
from scheduler.looking import Looked, Saying, Scene, first_plans
from storage.book import Book
from storage.tables.lookout import CLOSINGS, Row


def look(member: Row, scene: Scene) -> Looked:
    """Said in the evening when something was due by then; else looked at when something will be."""
    if scene.owner is None or scene.ahead is None:
        return Looked(None)
    habits = scene.habits
    again = habits.next_time("closing", max(scene.now, scene.ahead))
    if scene.ahead >= end_of_day(scene.now, habits.zone):
        return Looked(again)
    return Looked(again, Saying(f"closing:{member.id}:{stamp(member.look)}", member.look))


async def makes_sense(subject: Subject, book: Book, now: datetime) -> bool:
    """Something of today is left, or not marked: what is older was in the lists of its days."""
    plans = await plans_of(subject.reminder.member_id, end_of_day(now, subject.habits.zone), book)
    today = end_of_day(now, subject.habits.zone, days=-1)
    unsaid = [visit.starts_at for visit in (await unsaid_of_late(now, subject.habits.zone, book)).visits]
    return any(moment >= today for moment in [*plans.moments, *unsaid])


async def write(subject: Subject, book: Book, voice: Voice) -> Card:
    plans = await plans_of(subject.reminder.member_id, end_of_day(voice.now, voice.zone), book)
    return evening(plans, voice, await unsaid_of_late(voice.now, voice.zone, book))


CLOSING = Kind("closing", makes_sense, CLOSINGS, look, first_plans, write=write)
