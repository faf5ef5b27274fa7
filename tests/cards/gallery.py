"""Every card there is, hung with its title: what the golden texts show and the rules are tried on."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

from cards import clients, deals, done, questions, reminders, settings, tasks
from cards.card import Card
from cards.day import today
from cards.voice import Voice
from crm import outcomes
from crm.day import Plans
from crm.outcomes import WhichColleague, WhichDeed
from crm.rules.money import Money
from crm.wishes import (
    AnswerTask,
    CancelTask,
    ChangeClient,
    Channel,
    CreateClient,
    CreateDeal,
    CreateTask,
    FinishTask,
    GiveDeal,
    GiveTask,
    LogInteraction,
    LoseDeal,
    Mention,
    MoveDeal,
    MoveTask,
    MoveVisit,
    OpenLead,
    RepeatTask,
    TakeLead,
    WinDeal,
    Wish,
)
from storage.tables import LearnedWord, Question
from tests.cards.asked_gallery import (
    cards_of_a_salons_day,
    cards_of_agendas,
    cards_of_chosen_clients,
    cards_of_chosen_contacts,
    cards_of_chosen_deals,
    cards_of_client_lists,
    cards_of_facts,
    cards_of_work,
)
from tests.cards.audit_gallery import cards_of_the_audit
from tests.cards.cast import (
    CHANGE,
    DAY,
    HOUR,
    IVAN,
    MARIA,
    NOW,
    OLD,
    OTHER_IVAN,
    OWN_STAGE,
    OWNER,
    PERSONS,
    POINTS,
    STAGES,
    client,
    deal,
    event,
    reminder,
    series,
    task,
    voice_of,
    workspace,
)
from tests.cards.day_gallery import cards_of_habits, cards_of_the_day, reminder_subjects
from tests.cards.delegation_gallery import cards_of_delegation
from tests.cards.erasure_gallery import cards_of_erasure
from tests.cards.front_desk_gallery import front_desk
from tests.cards.greeting_gallery import cards_of_greetings, greeting_subjects, keeping_subjects
from tests.cards.group_gallery import cards_in_groups, cards_of_alerts, cards_of_leads, cards_of_summaries
from tests.cards.handover_gallery import cards_of_hand_overs
from tests.cards.salon_gallery import salon
from tests.cards.spreadsheet_gallery import cards_of_the_spreadsheet
from tests.cards.talk_gallery import cards_of_talk, cards_of_zones
from tests.cards.team_gallery import cards_of_the_team
from tests.cards.undo_gallery import TRACES, cards_of_undo

Hung = Iterator[tuple[str, Card]]
WORDS = "показал образцы <b>& прайс</b>, ей понравилось, думает до пятницы"
MENTION = Mention(ids=(1,), name="Мария Петрова")
IN_A_YEAR = datetime(2027, 5, 7, 13, 30, tzinfo=UTC)


def gallery(language: str) -> Hung:
    """All cards in one language."""
    voice = voice_of(language)
    for hang in HALLS:
        yield from hang(voice)


def _done(voice: Voice) -> Hung:
    for title, made in DONE.items():
        yield f"done: {title}", done.done(outcomes.Done(CHANGE, list(made)), voice)
    met = outcomes.Done(CHANGE, [outcomes.TaskDone(MARIA, task(text="встреча в офисе"))])
    yield "done: a meeting to be logged", done.done(met, voice, done.Offers(contact=Channel.MEETING))
    called = outcomes.Done(CHANGE, [CALL])
    yield "done: a call with a phone", done.done(called, voice, done.Offers(phone="+79161234567"))
    traces = [TRACES[0], TRACES[5]]
    changed = outcomes.Done(CHANGE, [outcomes.TaskCreated(MARIA, task())], withdrawn=traces, left=[TRACES[2]])
    yield "edited", done.edited(changed, voice)


RULES = (
    "FREQ=DAILY",
    "FREQ=DAILY;INTERVAL=3",
    "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
    "FREQ=WEEKLY;BYDAY=MO",
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH",
    "FREQ=WEEKLY;INTERVAL=3;BYDAY=SU",
    "FREQ=MONTHLY;BYMONTHDAY=5",
    "FREQ=MONTHLY;BYMONTHDAY=31",
    "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=1,15",
    "FREQ=MONTHLY;BYMONTHDAY=-1",
    "FREQ=MONTHLY;BYDAY=-1FR",
    "FREQ=MONTHLY;BYDAY=1MO",
    "FREQ=MONTHLY;INTERVAL=2;BYDAY=3WE",
    "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=17",
)
TOMORROW = (NOW + DAY).date()
CALL = outcomes.InteractionLogged(MARIA, event(text="договорились на 120 тыс & скидку"))
NEW_DEAL = outcomes.DealCreated(MARIA, deal(), STAGES[0])
NEW_TASK = outcomes.TaskCreated(MARIA, task())
DONE: dict[str, tuple[outcomes.Outcome, ...]] = {
    "a call, a deal, a task": (CALL, NEW_DEAL, NEW_TASK),
    "a call without a next step": (CALL,),
    "a call in few words": (outcomes.InteractionLogged(MARIA, event(text="звонил Марии")),),
    "a call nobody answered": (outcomes.InteractionLogged(MARIA, event(reached=False)),),
    "a meeting that was not": (outcomes.InteractionLogged(MARIA, event("meeting", reached=False, at=NOW - DAY)),),
    "a letter last week": (outcomes.InteractionLogged(MARIA, event("email", WORDS, NOW - 5 * DAY, direction="in")),),
    "two clients": (CALL, outcomes.InteractionLogged(IVAN, event("visit", WORDS))),
    "a new client": (outcomes.ClientCreated(IVAN, []),),
    "a new client with all": (outcomes.ClientCreated(MARIA, POINTS, resembles=OLD),),
    "a changed client": (
        outcomes.ClientChanged(
            MARIA,
            ChangeClient(
                client=MENTION,
                company="A&B <i>",
                phone="+79123456789",
                birthday="1986-03-12",
                contract_until="2027-03-15",
                circle="vip",
            ),
            new=("company", "phone", "birthday", "contract_until", "circle"),
        ),
    ),
    "a client as before": (outcomes.ClientChanged(MARIA, ChangeClient(client=MENTION, phone="+79123456789")),),
    "a deal without a sum": (outcomes.DealCreated(MARIA, deal(amount=None), OWN_STAGE),),
    "a first sum": (outcomes.DealAmountSet(MARIA, deal(amount=1_500_00, currency="USD"), None),),
    "another sum": (
        outcomes.DealAmountSet(MARIA, deal(amount=1_200_50, currency="UAH"), Money(units=90_000_00, currency="USD")),
    ),
    "a moved deal": (outcomes.DealMoved(MARIA, deal(stage=2), STAGES[2]),),
    "a deal that is in work again": (outcomes.DealMoved(MARIA, deal(stage=2), STAGES[2], back=True),),
    "a won deal": (outcomes.DealWon(MARIA, deal(stage=4, status="won")),),
    "a lost deal": (outcomes.DealLost(MARIA, deal(stage=5, status="lost")),),
    "a lost deal and why": (outcomes.DealLost(MARIA, deal(stage=5, status="lost", lost_reason="дорого <и> долго")),),
    "an office chore": (outcomes.TaskCreated(None, task(client_id=None, text="купить бумагу", due_at=IN_A_YEAR)),),
    **{f"repeats: {rule}": (outcomes.TaskCreated(MARIA, series(rule)),) for rule in RULES},
    "a moved task": (outcomes.TaskMoved(MARIA, task(due_at=NOW + 3 * DAY), before=NOW + HOUR),),
    "a task put off for the third time": (
        outcomes.TaskMoved(MARIA, task(due_at=NOW + 3 * DAY, moves=3), before=NOW + HOUR, put_off=True),
    ),
    "the sixth task of a day": (outcomes.TaskCreated(MARIA, task(), outcomes.FullDay(TOMORROW, TOMORROW + 2 * DAY)),),
    "the sixth task of a day, none freer": (outcomes.TaskCreated(MARIA, task(), outcomes.FullDay(TOMORROW, None)),),
    "a task done": (outcomes.TaskDone(MARIA, task()),),
    "one of a series done": (outcomes.TaskDone(MARIA, task(), again=task(2, due_at=NOW + 7 * DAY)),),
    "one of a series moved": (
        outcomes.TaskMoved(MARIA, task(due_at=NOW + 3 * DAY), before=NOW + HOUR, again=task(2, due_at=NOW + 7 * DAY)),
    ),
    "one of a series cancelled": (outcomes.TaskCancelled(MARIA, task(), again=task(2, due_at=NOW + 7 * DAY)),),
    "a task that repeats from now on": (outcomes.TaskRepeated(MARIA, series("FREQ=DAILY")),),
    "a task that does not repeat any more": (outcomes.TaskRepeated(MARIA, task()),),
    "a task cancelled": (outcomes.TaskCancelled(MARIA, task(text="")),),
}


def _clients(voice: Voice) -> Hung:
    open_deals = [deal(), deal(2, 45_000_00, stage=2, title="Окна & двери")]
    events = [event("meeting", WORDS), event(reached=False, at=NOW - DAY), event("note", "думает", NOW - 90 * DAY)]
    full = clients.Dossier(
        MARIA, POINTS, PERSONS, open_deals, STAGES, [task(), task(2, "встреча", NOW + 4 * DAY)], events, True
    )
    yield "a client with everything", clients.client_card(full, voice)
    yield "a client's seldom steps", clients.client_card(full, voice, seldom=True)
    yield "a client nobody knows yet", clients.client_card(clients.Dossier(IVAN), voice)
    yield "a client in the archive", clients.client_card(clients.Dossier(OLD), voice)
    closed = [deal(3, stage=5, status="lost", lost_reason="дорого & далеко", closed_at=NOW - DAY)]
    closed += [deal(4, stage=4, status="won", closed_at=NOW - 40 * DAY)]
    yield "a client with closed deals", clients.client_card(clients.Dossier(IVAN, stages=STAGES, closed=closed), voice)
    many = [deal(number, stage=1) for number in range(1, 13)]
    yield "a client with many deals", clients.client_card(clients.Dossier(IVAN, deals=many, stages=STAGES), voice)
    yield "the second page of a history", clients.client_history(full, 1, voice)
    yield "an empty history", clients.client_history(clients.Dossier(IVAN), 0, voice)
    yield "found several", clients.found("Иван", [IVAN, OTHER_IVAN, MARIA], 10, voice)
    crowd = [client(number, f"Клиент {number}") for number in range(1, 11)]
    yield "found too many", clients.found("<клиент>", crowd, 10, voice)
    yield "found nobody", clients.nobody_found("A&B <i>", 36, voice)


def _deals(voice: Voice) -> Hung:
    yield "an open deal", deals.deal_card(deal(stage=1), MARIA, STAGES, voice)
    yield "a deal of today", deals.deal_card(deal(stage_since=NOW, amount=None), MARIA, STAGES, voice)
    lost = deal(stage=5, status="lost", lost_reason="дорого", closed_at=NOW - 21 * DAY)
    yield "a closed deal", deals.deal_card(lost, MARIA, STAGES, voice)
    totals = [("new", "RUB", 1, 120_000_00), ("new", "USD", 2, 3_000_00), ("contract", "RUB", 5, 0)]
    yield "deals by stage", deals.deals_by_stage(totals, STAGES, voice)
    yield "no deals", deals.deals_by_stage([], STAGES, voice)


def _tasks(voice: Voice) -> Hung:
    yield "a task", tasks.task_card(series("FREQ=DAILY"), MARIA, voice)
    yield "a series nobody ticks", tasks.task_card(series("FREQ=DAILY", missed=3, zone="Asia/Almaty"), MARIA, voice)
    yield "which repeat", tasks.which_repeat(series("FREQ=DAILY"), voice)
    yield "which of a series is deleted", tasks.which_deleted(series("FREQ=WEEKLY;BYDAY=TU"), voice)
    yield "a task done before", tasks.task_card(task(closed_at=NOW, done_at=NOW), MARIA, voice)
    yield "a task cancelled before", tasks.task_card(task(closed_at=NOW, cancelled_at=NOW), None, voice)
    day = [
        task(1, "сдать отчёт", NOW - 3 * DAY),
        task(2, "закрыть кассу", NOW + 9 * HOUR, client_id=None),
        task(3, "планёрка <с чаем>", NOW + DAY),
    ]
    asked = [_question(5, voice("ask-which-client", name="Иванов")), _question(8, voice("ask-date"))]
    yield "today", today(Plans(day, {1: MARIA}, asked), voice)
    long = [task(number, f"позвонить {number}", NOW + number * HOUR) for number in range(1, 21)]
    yield "a long day", today(Plans(long, {1: MARIA}, [], more=1), voice)
    yield "nothing today", today(Plans([], {}, []), voice)


def _question(number: int, text: str) -> Question:
    about = {"text": str(text)}
    return Question(id=number, workspace_id=1, member_id=1, chat_id=1, kind="", about=about, waiting={}, asked_at=NOW)


def _reminders(voice: Voice) -> Hung:
    subjects = dict(_subjects())
    for title, subject in (subjects | dict(reminder_subjects()) | dict(keeping_subjects())).items():
        yield f"reminder: {title}", reminders.reminder_card(subject, voice)
    yield from cards_of_greetings(voice)
    yield from cards_of_the_day(voice)
    yield from cards_of_agendas(voice)
    yield from cards_of_work(voice)
    yield from cards_of_a_salons_day(voice)
    yield from cards_of_client_lists(voice)
    yield from cards_of_chosen_deals(voice)
    yield from cards_of_chosen_clients(voice)
    yield from cards_of_chosen_contacts(voice)
    yield from cards_of_facts(voice)
    yield from cards_of_habits(voice)
    yield "digest", reminders.digest(list(subjects.values()), voice)
    passed = [reminders.Subject(reminder("birthday", due_at=NOW - 7 * DAY), client=MARIA)]
    yield "a digest after a week away", reminders.digest(list(subjects.values())[:1], voice, passed=passed)
    yield "nothing to say in time any more", reminders.digest([], voice, passed=passed)
    yield "a flood", reminders.digest(list(subjects.values()), voice, more=3, missed=False)
    crowd = [
        reminders.Subject(reminder("task", n), task=task(n, f"позвонить {n}", NOW - n * HOUR)) for n in range(1, 41)
    ]
    yield "a long digest", reminders.digest(crowd, voice)


def _subjects() -> Iterator[tuple[str, reminders.Subject]]:
    last = event(text=WORDS)
    yield "a task", reminders.Subject(reminder("task"), MARIA, task(due_at=NOW), last=last)
    yield (
        "one of a series",
        reminders.Subject(reminder("task"), MARIA, series("FREQ=DAILY", id=3, due_at=NOW, missed=1)),
    )
    yield "a task come late", reminders.Subject(reminder("task"), None, task(2, "купить бумагу", NOW - 20 * HOUR))
    yield from greeting_subjects()
    yield "a stalled deal", reminders.Subject(reminder("stalled"), MARIA, deal=deal(), stage=STAGES[1], last=last)


def _questions(voice: Voice) -> Hung:
    wish = CreateTask(client=MENTION, text="отправить договор")
    for title, asked in ASKED.items():
        yield f"question: {title}", questions.question_card(asked, 35, [wish], voice)
    yield "question: all that waits", questions.question_card(ASKED["which client"], 35, WAITING, voice)
    yield "why lost", questions.asks_reason(35, "A & B", voice)
    yield "draft of one", questions.draft(35, WAITING[:1], voice)
    yield "draft of several", questions.draft(35, WAITING, voice)
    yield "written already", questions.already_written(35, WAITING[:1], voice)
    yield "written anew", questions.written_anew(35, WAITING[:1], voice)
    yield "cancels all of a day", questions.cancels_all(35, [task(), task(2, "A & B < C", NOW + 4 * DAY)], voice)
    yield "what was it", questions.what_was_it(35, "Мария & Ко", voice)
    for key, values in ASKS.items():
        yield f"asks: {key}", questions.asks(key, 35, voice, skip=key in SKIPPED, **values)
    for key in ("ask-date", "ask-date-again", "ask-date-past"):
        yield f"asks: {key}", questions.asks_date(35, voice, key=key)
    yield "asks again", questions.asks_again(35, str(voice("ask-who")), voice)
    evening = voice_of(voice.language, NOW + 10 * HOUR)
    yield "asks a date in the evening", questions.asks_date(35, evening)
    choices = [(1, str(tasks.task_line(task(text="A & B"), voice))), (2, str(tasks.task_line(task(2), voice)))]
    yield "which reminder", questions.which_reminder(35, choices, voice)
    yield "closed", questions.closed(str(voice("ask-who")), "Мария <b>", voice)
    yield "closed without words", questions.closed("", "", voice)


WISH = CreateDeal(
    client=MENTION, alternatives=(Money(units=100_000_00, currency="RUB"), Money(units=1, currency="USD"))
)
AGREED = CreateDeal(client=MENTION, amount=Money(units=3_500_00, currency="RUB"))
MOVE = MoveTask(client=MENTION, due_at=NOW + 3 * DAY, text="встреча")
ASKED: dict[str, outcomes.Asked] = {
    "which client": outcomes.WhichClient("Иванов", [IVAN, OTHER_IVAN, MARIA]),
    "unknown client": outcomes.UnknownClient("Сидоров & <сын>"),
    "who": outcomes.WhoIsMeant(WISH),
    "what name": outcomes.WhatName(CreateClient(name="😀")),
    "the same client": outcomes.SameClient(CreateClient(name="Мария Петрова"), [MARIA]),
    "one of the same": outcomes.SameClient(CreateClient(name="Иван Иванов"), [IVAN, OTHER_IVAN]),
    "a colleague's client": outcomes.ColleaguesClient(CreateClient(name="Мария Петрова"), OWNER),
    "some colleague's client": outcomes.ColleaguesClient(CreateClient(name="Мария Петрова"), None),
    "which colleague": WhichColleague(CreateTask(), [OWNER]),
    "which deed": WhichDeed(CreateTask(assignee=Mention(ids=(1,), name="Олег"))),
    "unknown colleague": WhichColleague(CreateTask(assignee=Mention(name="Петя")), [OWNER]),
    "whose phone": outcomes.WhoIsMeant(ChangeClient(client=Mention(), phone="+79031112233"), [MARIA, IVAN]),
    "what name of a new client": outcomes.WhatName(CreateClient(name="")),
    "how a name is spelt": outcomes.WhatName(ChangeClient(client=MENTION, name="")),
    "which date": outcomes.WhichDate(CreateTask(client=MENTION, text="отправить <договор>"), MARIA),
    "to which date a booking is moved": outcomes.WhichDate(MoveVisit(client=MENTION), MARIA),
    "which date of what": outcomes.WhichDate(CreateTask(), None),
    "which amount": outcomes.WhichAmount(WISH, MARIA),
    "which stage": outcomes.WhichStage(MoveDeal(client=MENTION), MARIA, [*STAGES, OWN_STAGE]),
    "which deal": outcomes.WhichDeal(WinDeal(client=MENTION), MARIA, [deal(), deal(2, None, title="Окна & двери")]),
    "a sum far from that of the deal": outcomes.WhichDeal(AGREED, MARIA, [deal(2, None, title="Окна")]),
    "no deal": outcomes.NoDeal(WinDeal(client=MENTION), MARIA.name),
    "no deal but a lost one": outcomes.NoDeal(WinDeal(client=MENTION), MARIA.name, deal(stage=5, status="lost")),
    "which task": outcomes.WhichTask(MOVE, MARIA, [task(), task(2, "A & B < C", NOW + 4 * DAY)]),
    "no task": outcomes.NoTask(MOVE, MARIA),
    "no task at all": outcomes.NoTask(FinishTask(), None),
}
WAITING: list[Wish] = [
    LogInteraction(client=MENTION, channel=Channel.CALL, reached=False, happened_at=NOW - DAY),
    CreateClient(name="Олег & Ко", company="A<B", phone="+79031112233", birthday="--05-07"),
    ChangeClient(client=MENTION, email="m@romashka.ru"),
    CreateDeal(client=MENTION, amount=Money(units=120_000_00, currency="RUB")),
    MoveDeal(client=MENTION, stage="contract"),
    WinDeal(client=MENTION),
    LoseDeal(client=MENTION, reason="дорого & долго"),
    GiveDeal(client=MENTION, deal=1, to=2),
    OpenLead(client=MENTION),
    TakeLead(client=MENTION, lead=1, to=2),
    CreateTask(client=MENTION, due_at=NOW + DAY, text="отправить <КП>", assignee=Mention(ids=(3,), name="Олег & Ко")),
    *(GiveTask(task=1, to=3), AnswerTask(task=1, accepts=True)),
    MOVE,
    FinishTask(),
    CancelTask(task=1),
    RepeatTask(task=1),
]
NAMES = ("new", "call", "meeting", "visit", "note", "deal", "move", "win", "lose", "task")
ASKS: dict[str, dict[str, str]] = {
    **{f"command-{name}-ask": {} for name in NAMES},
    "find-ask": {},
    "settings-zone-ask": {},
    "settings-name-ask": {},
    "ask-name-again": {},
    "ask-amount-again": {},
    "log-ask": {"client": MARIA.name, "channel": "📞"},
    "task-ask": {"client": "A & B"},
    "deal-ask": {"client": "A & B"},
}
SKIPPED = {"log-ask"}


LEARNED = LearnedWord(id=7, workspace_id=1, word="пингануть <b>", meaning="call", member_id=1, learned_at=NOW)


def _settings(voice: Voice) -> Hung:
    company, salon = workspace(), workspace("salon", "UA", "Europe/Kyiv")
    yield "welcome", settings.welcome(OWNER, voice)
    for name in settings.STEPS:
        yield f"first minute: {name}", settings.step(name, company, voice)
    yield "ready", settings.ready(voice)
    yield "settings", settings.settings(OWNER, company, 0, voice)
    yield "settings of a salon", settings.settings(OWNER, salon, 2, voice)
    yield "no words taught", settings.words([], voice)
    yield "words taught", settings.words([LEARNED], voice)
    for name in ("language", "zone", "kind", "stall", "return", "sight", "double"):
        yield f"setting: {name}", settings.setting(name, salon, voice)


HALLS: tuple[Callable[[Voice], Hung], ...] = (
    _done, _clients, _deals, _tasks, _reminders, _questions, cards_of_undo, _settings, cards_of_the_team,
    cards_of_hand_overs, cards_of_the_audit, cards_in_groups, cards_of_alerts, cards_of_leads, cards_of_summaries,
    cards_of_delegation, cards_of_erasure, cards_of_the_spreadsheet, cards_of_talk, cards_of_zones, salon, front_desk,
)  # fmt: skip
