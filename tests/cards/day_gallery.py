"""What comes by itself in the course of a day."""

from collections.abc import Iterator

from cards import circles, evening, habits
from cards import day as day_cards
from cards.card import Card
from cards.reminders import Subject, digest, reminder_card
from cards.voice import Voice
from crm.day import Coming, Plans
from crm.no_shows import Unsaid
from crm.rules.habits import company_habits, habits_of
from crm.rules.periods import Period
from tests.cards.cast import DAY, HOUR, MARIA, NOW, OWNER, client, reminder, task, workspace
from tests.cards.salon_gallery import visit


def reminder_subjects() -> Iterator[tuple[str, Subject]]:
    meeting = task(4, "встреча с <b>Петровой</b>", NOW + HOUR / 2, channel="meeting")
    yield "a meeting ahead", Subject(reminder("meeting_ahead"), MARIA, meeting)
    yield "a meeting ahead, with nobody known", Subject(reminder("meeting_ahead"), None, meeting)
    yield "a meeting is over", Subject(reminder("meeting_after"), MARIA, meeting)
    yield "a task not done", Subject(reminder("overdue"), MARIA, task(5, "отправить КП", NOW - DAY))


def cards_of_the_day(voice: Voice) -> Iterator[tuple[str, Card]]:
    tasks = [task(1, "отправить КП", NOW - DAY), task(2, "позвонить & спросить", NOW + 2 * HOUR)]
    clients = {1: MARIA}
    yield "the morning", day_cards.morning(Plans(tasks, clients, []), voice)
    yield "the evening", evening.evening(Plans(tasks, clients, []), voice)
    many = [task(number, f"позвонить {number}", NOW + number * HOUR / 10) for number in range(1, 21)]
    day = NOW.astimezone(voice.zone).date()
    unsaid = Unsaid(Period(first=day - 14 * DAY, last=day), [visit(), visit(2)])
    yield "the evening of a salon", evening.evening(Plans(tasks, clients, []), voice, unsaid)
    yield "who came, in the evening", evening.evening(Plans([], {}, []), voice, Unsaid(unsaid.period, [visit()]))
    yield "the evening of a long day", evening.evening(Plans(many, clients, [], more=2), voice)
    series = task(3, "закрыть кассу", NOW - DAY, repeat="FREQ=DAILY")
    coming = [Coming(series, series.due_at + DAY * 1.1), Coming(series, series.due_at + DAY * 2.1)]
    yield "a morning with a series", day_cards.morning(Plans([series], {}, [], coming=coming), voice)
    put_off = reminder("quote", due_at=NOW + HOUR, reason="ждут <бюджет>")
    yield "a morning with what was put off", day_cards.morning(Plans([], clients, [], put_off=[put_off]), voice)
    several = [Subject(put_off, client(1, quoted_at=NOW - 8 * DAY)), Subject(reminder("digest"))]
    yield "what was put off among others", digest(several, voice)
    yield "a morning among others", digest([Subject(reminder("digest")), Subject(reminder("closing"))], voice)
    yield "nothing left in the evening", evening.evening(Plans([], {}, []), voice)


def cards_of_habits(voice: Voice) -> Iterator[tuple[str, Card]]:
    """How somebody wants to be reminded, and how closely clients are kept in touch with."""
    company, salon = workspace(), workspace("salon")
    own = {"Опт & <розница>": 30, "Дилеры": 7}
    company.habits = {"circles": own}
    yield "groups of clients", circles.circles(company_habits(company), voice)
    yield "a group of clients", circles.circle_card("Опт & <розница>", 30, voice)
    yield "which group", circles.which_circle(client(1, tags=["Дилеры"]), own, voice)
    wholesale = client(2, tags=["Опт & <розница>"], last_contact_at=NOW - 31 * DAY)
    yield (
        "out of touch in a group",
        reminder_card(Subject(reminder("touch"), wholesale, wanted=company_habits(company)), voice),
    )
    company.habits = None
    mine = habits_of(OWNER, company)
    yield "my reminders", habits.reminding(mine, company, habits.MINE, voice, leads=False)
    yield (
        "everybody's reminders",
        habits.reminding(habits_of(None, salon), salon, habits.ALL, voice, leads=True, summaries=True),
    )
    for kind in ("stalled", "meeting_ahead", "closing", "task"):
        yield f"a kind of reminder: {kind}", habits.kind_of_reminder(kind, mine, habits.ALL, voice)
    yield "a lead that is the company's", habits.kind_of_reminder("stalled", mine, habits.MINE, voice)
    yield "quiet hours", habits.hours_card(mine.hours, habits.MINE, voice)
