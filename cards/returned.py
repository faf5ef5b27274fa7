"""Who came back after invitations: how many were invited, came, are booked, and the first ones by name."""

from collections.abc import Sequence

from cards.card import Card, rows
from cards.deals import open_client
from cards.voice import Voice
from crm.rules.periods import Period
from storage.tables import Client
from storage.tables.client import Answered


def returned_card(period: Period, found: Answered, came: Sequence[Client], voice: Voice) -> Card:
    """«Пригласили: 12. Пришли: 5, записаны: 2, пока не ответили: 5», and who came."""
    when = voice.span(period.first, period.last)
    if not found.invited:
        return Card(voice("returned-none", when=when))
    silent = found.invited - found.came - found.booked
    told = voice("returned-told", invited=found.invited, came=found.came, booked=found.booked, silent=silent)
    lines = [voice("returned-title", when=when), told]
    days = [voice.day_at(one.last_visit_at) if one.last_visit_at else "" for one in came]
    lines += [voice("returned-line", client=one.name, when=day) for one, day in zip(came, days, strict=True)]
    lines += [voice("today-more", count=found.came - len(came))] if 0 < len(came) < found.came else []
    return Card("\n".join(lines), rows([open_client(one, voice) for one in came], 2))
