"""The cards of a company that books visits, hung with their titles."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

from cards import (
    absences,
    confirmations,
    done,
    invitations,
    letters,
    no_shows,
    questions,
    recall,
    reminders,
    returned,
    services,
    templates,
    visits,
)
from cards.card import Card
from cards.confirmations import Reminding
from cards.day import today
from cards.presses import press
from cards.voice import Voice
from crm import outcomes
from crm.absences import DaysOffTaken
from crm.bookings import Bookings
from crm.day import Plans
from crm.invitations import Invitation
from crm.no_shows import NoShows
from crm.outcomes import Greeted, InvitationAnswered, NoVisit, ReminderAnswered, WhichHour, WhichVisit
from crm.rules.money import Money
from crm.rules.periods import month_of, week_of
from crm.rules.rhythm import DayPart, Habit
from crm.wishes import (
    AnswerInvitation,
    AnswerReminder,
    BookVisit,
    CancelVisit,
    ConfirmVisit,
    Greet,
    MarkNoShow,
    Mention,
    MoveVisit,
    RecordVisit,
    Reply,
    Wish,
)
from storage.tables import Absence, Client, ContactPoint, Reminder, Service, Visit
from storage.tables.client import Answered
from storage.tables.visit import Came
from tests.cards.cast import CHANGE, DAY, HOUR, IVAN, MARIA, NOW, POINTS, client, reminder

Hung = Iterator[tuple[str, Card]]
FRIDAY_EVENING = NOW - 31 * DAY + 10 * HOUR + timedelta(minutes=30)
ANDREY = client(7, "Андрей Валерьевич Громов", None, last_visit_at=FRIDAY_EVENING)


def service(number: int, key: str | None, price: int | None = None, days: int | None = None, **more: Any) -> Service:
    known: dict[str, Any] = {"workspace_id": 1, "currency": "RUB", "created_at": NOW}
    return Service(id=number, key=key, price=price, interval_days=days, **(known | more))


def visit(number: int = 1, *, starts_at: Any = NOW + 3 * HOUR, state: str = "booked", **more: Any) -> Visit:
    known: dict[str, Any] = {"workspace_id": 1, "client_id": 1, "currency": "RUB", "creator_id": 1, "created_at": NOW}
    return Visit(id=number, starts_at=starts_at, state=state, **(known | {"service_ids": [1]} | more))


def absence(master: str, number: int = 1, **more: Any) -> Absence:
    known: dict[str, Any] = {"workspace_id": 1, "creator_id": 1, "created_at": NOW, "last_day": NOW.date() + 9 * DAY}
    return Absence(id=number, master=master, first_day=NOW.date(), **(known | more))


HAIRCUT = service(1, "haircut", 2_500_00, 35)
COLORING = service(2, "coloring", days=42, minutes=180)
OWN = service(3, None, 1_200_50, 30, minutes=40, name="Женская стрижка & укладка <b>")
HABIT = Habit((1,), weekday=4, part=DayPart.EVENING, hour=19, rhythm_days=28)
PHONE: list[ContactPoint] = POINTS[:1]


def invitation(to: Client = ANDREY, language: str = "ru", **more: Any) -> Invitation:
    known: dict[str, Any] = {
        "client": to,
        "kind": "return_visit",
        "habit": HABIT,
        "services": [HAIRCUT],
        "last": Came(FRIDAY_EVENING, (1,), "Ира"),
        "last_services": [HAIRCUT],
        "points": PHONE,
        "language": language,
    }
    return Invitation(**(known | more))


def salon(voice: Voice) -> Hung:
    """All of them in one language."""
    for title, outcome in DONE.items():
        yield f"done: {title}", done.done(outcomes.Done(CHANGE, [outcome]), voice)
    yield from _visits(voice)
    yield from _invitations(voice)
    yield from _services(voice)
    yield from _days_off(voice)
    yield from _no_shows(voice)
    yield from _questions(voice)


DONE: dict[str, outcomes.Outcome] = {
    "a booking": outcomes.VisitBooked(MARIA, visit(price=2_500_00, master="Ира"), [HAIRCUT]),
    "a booking beside another": outcomes.VisitBooked(MARIA, visit(master="Ира"), [HAIRCUT], clash=IVAN),
    "a booking of nothing known": outcomes.VisitBooked(MARIA, visit(), []),
    "a long booking": outcomes.VisitBooked(MARIA, visit(), [COLORING]),
    "a booking moved beside another": outcomes.VisitMoved(
        MARIA, visit(master="Ира"), [COLORING], before=NOW - DAY, clash=IVAN
    ),
    "a booking when all are taken": outcomes.VisitBooked(MARIA, visit(), [HAIRCUT], full=True),
    "a booking when it is closed": outcomes.VisitBooked(MARIA, visit(), [HAIRCUT], closed=True),
    "a booking of another master": outcomes.VisitMoved(MARIA, visit(master="Ира"), [HAIRCUT], before=visit().starts_at),
    "a booking on a day off": outcomes.VisitBooked(MARIA, visit(master="Ира"), [HAIRCUT], away=absence("Ира")),
    "a booking moved": outcomes.VisitMoved(MARIA, visit(), [HAIRCUT, COLORING], before=NOW - DAY),
    "a visit": outcomes.VisitArrived(MARIA, visit(starts_at=NOW, price=2_500_00), [HAIRCUT]),
    "a visit of yesterday": outcomes.VisitArrived(MARIA, visit(starts_at=NOW - DAY), [OWN]),
    "a booking cancelled": outcomes.VisitCancelled(MARIA, visit(), [HAIRCUT]),
    "a booking confirmed": outcomes.VisitConfirmed(MARIA, visit(), [HAIRCUT]),
    "a client reminded": outcomes.VisitConfirmed(MARIA, visit(), [HAIRCUT], asked=True),
    "a no-show": outcomes.VisitMissed(MARIA, visit(starts_at=NOW - HOUR), [HAIRCUT]),
    "an invitation sent": InvitationAnswered(MARIA, Reply.SENT),
    "an invitation put off": InvitationAnswered(
        MARIA.model_copy(update={"return_due_at": NOW + 7 * DAY}), Reply.LATER, NOW + 7 * DAY
    ),
    "an invitation put off, not due before": InvitationAnswered(MARIA, Reply.LATER, NOW + 7 * DAY),
    "an invitation put off beside a booking": InvitationAnswered(
        MARIA.model_copy(update={"booked_at": NOW + 3 * DAY}), Reply.LATER, NOW + 7 * DAY
    ),
    "no more invitations": InvitationAnswered(MARIA, Reply.NEVER),
    "a greeting": Greeted(MARIA),
    "a reminder seen to": ReminderAnswered(MARIA, reminder("touch", state="done")),
    "a reminder put off": ReminderAnswered(MARIA, reminder("touch", due_at=NOW + DAY)),
    "a reminder put off for a reason": ReminderAnswered(MARIA, reminder("quote", due_at=NOW + DAY, reason="ждут <b>")),
    "invitations again": InvitationAnswered(MARIA, Reply.AGAIN),
}


def _visits(voice: Voice) -> Hung:
    for state in ("booked", "arrived", "no_show", "cancelled"):
        yield f"a visit, {state}", visits.visit_card(visit(state=state, master="Ира"), MARIA, [HAIRCUT], voice)
    begun = visit(starts_at=NOW - HOUR)
    yield "a visit that has begun", visits.visit_card(begun, IVAN, [HAIRCUT], voice)
    asked = reminder("visit_asked")
    yield "reminder: did they come", reminders.reminder_card(_asked(asked, begun, MARIA), voice)
    yield (
        "reminder: did they come yesterday",
        reminders.reminder_card(_asked(asked, visit(starts_at=NOW - DAY), client(8, "ООО «Вектор»", None)), voice),
    )
    day = Bookings(
        voice.today,
        [visit(1, state="arrived"), visit(2, starts_at=NOW + 4 * HOUR, client_id=2, service_ids=[2, 3])],
        {1: MARIA, 2: IVAN},
        {1: HAIRCUT, 2: COLORING, 3: OWN},
    )
    yield "bookings of a day", visits.bookings(day, voice)
    yield "no bookings", visits.bookings(Bookings(voice.today + timedelta(days=1), [], {}, {}), voice)
    several = [day, Bookings(voice.today + DAY, day.visits, day.clients, day.services)]
    yield "bookings of several days", visits.bookings_of_several_days(several, week_of(NOW.date()), "Ира & Ко", voice)
    yield "no bookings of several days", visits.bookings_of_several_days([], week_of(NOW.date()), None, voice)
    full = replace(day, visits=[visit(number) for number in range(1, 46)])
    yield "the last page of a full day", visits.bookings(full, voice, page=2)
    yield "a full day in a salon", today(Plans([], {}, []), voice, [full])
    yield "today in a salon", today(Plans([], {}, []), voice, [day])


def _asked(asked: Reminder, begun: Visit, whom: Client) -> reminders.Subject:
    return reminders.Subject(asked, whom, visit=begun, services=[HAIRCUT])


def _invitations(voice: Voice) -> Hung:
    language = voice.language
    usual = invitation(language=language)
    yield "an invitation", invitations.invitation_card(usual, voice)
    yield (
        "reminder: an invitation",
        reminders.reminder_card(reminders.Subject(reminder("return_visit"), ANDREY, invitation=usual), voice),
    )
    bare = invitation(
        MARIA, language, habit=Habit(), services=[], last=Came(NOW - 21 * DAY, (), None), last_services=[], points=[]
    )
    yield "an invitation without habits", invitations.invitation_card(bare, voice, following=press("ra", "1", "2"))
    long = invitation(language=language, own_text="[имя], " + "у нас новый мастер! " * 20, points=POINTS)
    yield "an invitation in own words", invitations.invitation_card(long, voice)
    missed = invitation(MARIA, language, kind="no_show", missed=visit(starts_at=NOW - DAY), points=POINTS)
    yield "after a no-show", invitations.invitation_card(missed, voice)
    yield "recall", recall.recall([(1, "Ира", 3), (2, None, 1), (None, None, 2)], {1: HAIRCUT, 2: COLORING}, voice)
    due = client(9, "Вера <Кузнецова>", None, last_visit_at=NOW - 40 * DAY, last_service_id=1, last_master="Ира")
    counts = [(1, "Ира", 3)]
    phones = {9: "+79161234567"}
    yield "recall with names", recall.recall(counts, {1: HAIRCUT}, voice, [due, ANDREY], press("rs", 1), phones)
    yield "said: recall-how", Card(voice("recall-how"))
    yield "recall of nobody", recall.recall([], {}, voice)
    month, came = month_of(voice.today), [client(5, "Анна Гусева", None, last_visit_at=NOW - 26 * HOUR)]
    yield "back after invitations", returned.returned_card(month, Answered(12, 3, 2), came, voice)
    yield "nobody was invited", returned.returned_card(month, Answered(0, 0, 0), [], voice)
    yield "recall at its end", recall.nobody_left(voice)
    for kind in templates.PLACES:
        yield f"a template: {kind}", templates.template_card(kind, None, language, 35, voice)
    yield "an own template", templates.template_card("return_visit", long.own_text, language, 35, voice)
    yield "a template kept", templates.template_kept(CHANGE, letters.letter(usual, voice.zone, voice.now), voice)
    yield "a template forgotten", templates.template_forgotten(CHANGE, voice)
    yield "said: recall-not-here", Card(voice("recall-not-here"))


def _services(voice: Voice) -> Hung:
    yield "services", services.services([HAIRCUT, COLORING, OWN], voice)
    yield "no services", services.services([], voice)
    yield "what services cost", services.prices([HAIRCUT, COLORING], voice)
    yield "a service", services.service_card(HAIRCUT, voice)
    yield "a service of which little is known", services.service_card(service(4, "styling"), voice)
    yield "a service kept", services.service_kept(OWN, CHANGE, voice)
    yield "a service offered no more", services.service_archived(OWN, CHANGE, voice)
    for key in ("new", "name", "price", "duration", "interval", "again"):
        yield f"asks: service-ask-{key}", questions.asks(f"service-ask-{key}", 35, voice)
    yield "said: services-not-here", Card(voice("services-not-here"))


MENTION = Mention(ids=(1,), name="Мария Петрова")
MOVE = MoveVisit(client=MENTION, starts_at=NOW + DAY)
WAITING: list[Wish] = [
    BookVisit(client=MENTION, starts_at=NOW + DAY, master="Ира", price=Money(units=2_500_00, currency="RUB")),
    RecordVisit(client=MENTION),
    MOVE,
    CancelVisit(client=MENTION),
    ConfirmVisit(client=MENTION),
    MarkNoShow(client=MENTION),
    AnswerInvitation(client=MENTION, reply=Reply.SENT),
    Greet(client=MENTION),
    AnswerReminder(reminder=1),
]


def _no_shows(voice: Voice) -> Hung:
    week, known = week_of(NOW.date()), ({1: MARIA, 2: IVAN}, {1: HAIRCUT, 2: COLORING})
    missed = [visit(starts_at=NOW - HOUR, state="no_show", master="Ира"), visit(2, starts_at=NOW - HOUR, client_id=2)]
    told = NoShows(week, missed[:1], missed[1:], *known, booked=True, more=True)
    yield "no-shows", no_shows.no_shows_card(told, voice)
    yield "nobody said whether they came", no_shows.no_shows_card(NoShows(week, [], missed[1:], *known, True), voice)
    yield "everybody came", no_shows.no_shows_card(NoShows(week, [], [], *known, booked=True), voice)
    yield "nobody was booked", no_shows.no_shows_card(NoShows(week.before(), [], [], *known, booked=False), voice)


def _days_off(voice: Voice) -> Hung:
    ira, day = absence("Ира & Ко"), absence("Лена", 2, last_day=NOW.date())
    weekly = absence("Оля", 3, last_day=None, weekdays=[0, 1, 3, 5, 6])
    yield "days off, nobody booked", absences.days_taken_off(DaysOffTaken(day, CHANGE, [], {}), {}, voice)
    booked = [visit(service_ids=[2]), visit(2, starts_at=NOW + DAY, client_id=2)]
    moved = DaysOffTaken(ira, CHANGE, booked, {1: MARIA, 2: IVAN})
    yield "days off, with bookings", absences.days_taken_off(moved, {1: HAIRCUT, 2: COLORING}, voice)
    yield "all days off", absences.absences([ira, day, weekly, absence("Ира", 4, last_day=None, weekdays=[0])], voice)
    yield "a master is new", absences.master_welcomed(absence("Катя <b>", 5, last_day=None, weekdays=[]), CHANGE, voice)
    left, always = absence("Катя", 6, last_day=None), absence("Катя", 5, last_day=None, weekdays=[])
    yield "masters that come and go", absences.absences([left, always], voice)
    yield "no days off", absences.absences([], voice)
    yield "hours of work told", absences.hours_not_kept(voice)
    yield "a day off taken back", absences.works_after_all(weekly, CHANGE, voice)
    yield "said: absence-not-yours", Card(voice("absence-not-yours"))


def _questions(voice: Voice) -> Hung:
    several = WhichVisit(MOVE, [visit(), visit(2, client_id=2)], {1: MARIA, 2: IVAN})
    yield "question: which visit", questions.question_card(several, 35, [MOVE], voice)
    yield "question: no visit to move", questions.question_card(NoVisit(MOVE, MARIA), 35, [MOVE], voice)
    yield "question: no visit", questions.question_card(NoVisit(MarkNoShow(), None), 35, [MOVE], voice)
    cancelling = CancelVisit(client=MENTION)
    yield "question: no visit of a client", questions.question_card(NoVisit(cancelling, MARIA), 35, [cancelling], voice)
    today = BookVisit(client=MENTION, starts_at=NOW, day_only=True, master="Ира")
    hours = [NOW + hour * HOUR for hour in range(1, 7)]
    yield "question: which hour", questions.question_card(WhichHour(today, MARIA, hours), 35, [today], voice)
    unknown = outcomes.WhichMaster(today, "Зина <b>", ["Ира", "Лена", "Катя"])
    yield "question: which master", questions.question_card(unknown, 35, [today], voice)
    already = outcomes.AlreadyBooked(today, MARIA, visit(master="Ира"), [HAIRCUT], NOW + DAY)
    yield "question: already booked", questions.question_card(already, 35, [today], voice)
    yield "question: which hour of none", questions.question_card(WhichHour(today, MARIA, []), 35, [today], voice)
    reminding = Reminding(visit(), MARIA, [HAIRCUT], POINTS, voice.language, voice.zone, 2)
    yield "the day before", confirmations.reminding_card(reminding, voice, press("wn", "2026-03-17", 1))
    yield "nobody to remind", confirmations.nobody_to_remind(voice.today, voice)
    yield "all are reminded", confirmations.all_reminded(voice)
    yield "draft of visits", questions.draft(35, WAITING, voice)
    yield "draft of a master's namesake", questions.draft(35, WAITING[:1], voice, namesake="Ира")
    yield "asks a booking", questions.asks_booking(35, MARIA.name, [NOW + 4 * DAY], voice)
    for key, when in (("visit-closed", ""), ("visit-moved-already", "18:00")):
        yield f"said: {key}", Card(voice(key, **({"when": when} if when else {})))
