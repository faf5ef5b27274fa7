"""What is asked about many: plans, colleagues, lists."""

from collections.abc import Iterator

from cards import agendas
from cards.card import Card
from cards.voice import Voice
from crm.agenda import Agenda
from crm.periods import day_of, month_of, week_of
from tests.cards.cast import DAY, HOUR, MARIA, NOW, OWNER, task


def cards_of_agendas(voice: Voice) -> Iterator[tuple[str, Card]]:
    """A day, a week and a month of one's own, and a colleague's."""
    today = NOW.astimezone(voice.zone).date()
    week, clients = week_of(today), {1: MARIA}
    tasks = [task(1, "отправить КП", NOW - HOUR), task(2, "позвонить & спросить", NOW + 2 * DAY)]
    nothing, booked = agendas.NOTHING, agendas.Booked(counts=[(today + DAY, 3)])
    yield (
        "an agenda of a week",
        agendas.agenda_card(Agenda(week, tasks, clients, overdue=True), nothing, None, voice),
    )
    yield (
        "an agenda of a day",
        agendas.agenda_card(Agenda(day_of(today + 2 * DAY), tasks[1:], clients), nothing, None, voice),
    )
    yield "an empty month", agendas.agenda_card(Agenda(month_of(today), [], {}), nothing, None, voice)
    yield "a colleague's week", agendas.agenda_card(Agenda(week.after(), [], {}, page=1), nothing, OWNER, voice)
    yield "a week in a salon", agendas.agenda_card(Agenda(week, tasks[1:], clients, more=True), booked, None, voice)
