"""Cards of a company's groups, leads and summaries, hung with their titles."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from cards import alerts, closed, compared, groups, leads, reports, summaries, targets
from cards.card import Card
from cards.clients import Dossier, client_card
from cards.closed import Closed
from cards.compared import Stretch
from cards.deals import deal_card
from cards.voice import Voice
from crm.groups import NEWS
from crm.news import News
from crm.revenue import Sum
from crm.rules.losses import Loss
from crm.rules.periods import Period, month_of
from crm.rules.sales import Pipeline
from crm.rules.targets import Progress
from crm.targets import Standing, TargetSet
from crm.wishes import ShowReport
from storage.tables import GroupChat, Lead, LeadLink, Target
from storage.tables.score import Score
from tests.cards.cast import (
    CHANGE,
    DAY,
    HOUR,
    IVAN,
    MARIA,
    NOW,
    OWNER,
    POINTS,
    STAGES,
    client,
    deal,
    event,
    task,
    workspace,
)

GROUP = GroupChat(
    id=1,
    workspace_id=1,
    chat_id=-100,
    title="Отдел",
    wants=[*NEWS[:2], "summary"],
    thread_id=7,
    connected_by=1,
    connected_at=NOW,
)

MINUTE = HOUR / 60
WORDS = "показал образцы <b>& прайс</b>, думает"


def cards_in_groups(voice: Voice) -> Iterator[tuple[str, Card]]:
    company = workspace()
    yield "a group", groups.group_card(GROUP, company, voice)
    yield "a group offered", groups.group_offered("Свет & точка", voice)
    yield "a group nobody connected", groups.group_unknown(voice)
    yield "a group left", groups.group_left(voice)
    yield "help in a group", groups.group_help("pomni_bot", voice)
    yield "what is private", groups.in_private("pomni_bot", voice)
    yield "how to connect a group", groups.add_to_group("pomni_bot", workspace(), voice)
    told = event(text="просит набрать +7 912 345-67-89 или maria@romashka.ru после 1 234 567 ₽")
    known = Dossier(MARIA, points=POINTS, events=[told])
    shown = client_card(groups.discreet(known, company), voice)
    yield "a client in a group", groups.for_group(shown, company)
    names = workspace().model_copy(update={"group_shows": "names"})
    still = groups.in_group(voice, names)
    yield (
        "a client in a group that sees names",
        client_card(
            groups.discreet(replace(known, deals=[deal(title="Витрины")], stages=STAGES, tasks=[task()]), names), still
        ),
    )
    lost = deal(title="Витрины", status="lost", lost_reason="дорого", closed_at=NOW)
    yield "a deal in a group that sees names", deal_card(lost, MARIA, STAGES, still, private=False)
    yield "an answer in a group that sees names", alerts.owner_said("Олег", "ждут", still)
    yield "said: group-not-yours", Card(voice("group-not-yours"))


def cards_of_alerts(voice: Voice) -> Iterator[tuple[str, Card]]:
    company, last = workspace(), event(text=WORDS, at=NOW - 9 * DAY)
    news = News(deal(quiet_since=NOW - 9 * DAY), MARIA, STAGES[1], OWNER, company, last)
    yield "when a deal stands still", alerts.stall_set(news.workspace, voice)
    yield "a stalled deal, to who leads", alerts.stalled_alert(news, 5, voice)
    late = task(text="отправить КП", due_at=NOW - DAY)
    yield "a stalled deal with a task undone", alerts.stalled_alert(replace(news, first=late), 5, voice)
    orphan = News(deal(amount=None), IVAN, STAGES[0], None, company)
    yield "a stalled deal nobody looks after", alerts.stalled_alert(orphan, 5, voice)
    yield "give it to", alerts.give_to(5, [OWNER], voice)
    yield "its owner is asked", alerts.asked_owner(news, "Мария & Ко", voice)
    yield "its owner answered", alerts.owner_said("Олег <Антонов>", "ждут & думают", voice)
    yield "put off", alerts.snoozed(MARIA.name, "20.03", voice)
    yield "a deal given", alerts.given(news, "Мария & Ко", voice)
    lost = deal(status="lost", lost_reason="дорого & долго", closed_at=NOW - DAY)
    yield "a deal lost", alerts.closing(News(lost, MARIA, STAGES[5], OWNER, company), voice)
    won = deal(status="won", closed_at=NOW)
    yield "a big win", alerts.closing(News(won, MARIA, STAGES[4], OWNER, company), voice)
    for key in ("alert-answer-passed", "alert-snooze-ask", "alert-snooze-again", "alert-settled"):
        yield f"said: {key}", Card(voice(key))


def cards_of_leads(voice: Voice) -> Iterator[tuple[str, Card]]:
    lead = Lead(id=5, workspace_id=1, client_id=1, arrived_at=NOW - 16 * MINUTE, taken_at=NOW - 15 * MINUTE)
    site = client(source="сайт & Ко")
    arrival = leads.Arrival(lead, site, POINTS, OWNER)
    yield "who takes the lead", leads.who_takes(arrival, voice)
    yield "a lead taken", leads.taken(arrival, voice)
    yield "the lead as it stands", leads.as_it_stands(leads.Arrival(lead, site, POINTS), voice)
    yield "several leads wait", leads.which_lead([arrival, leads.Arrival(Lead(id=6), IVAN)], voice)
    yield "leads that wait", leads.waiting([arrival], voice)
    yield "no lead waits", leads.waiting([], voice)
    yield "nobody took the lead", leads.nobody_took(leads.Arrival(lead, IVAN), voice)
    yield "nobody called the lead", leads.nobody_called(arrival, voice)
    yield "the lead is yours", leads.lead_is_yours(MARIA, client_card(Dossier(MARIA), voice), voice)
    yield "give the lead to", leads.give_lead(lead, [OWNER], voice)
    yield "the lead leaves a number", leads.left_number(MARIA, "+79123456789", voice)
    yield "the lead writes", leads.wrote(MARIA, "нужен свет <срочно> & много", voice)
    link = LeadLink(id=1, workspace_id=1, token="Zk3_-a", source="сайт & Ко", created_by=1, created_at=NOW)
    yield "links for leads", leads.links([(link, 12)], "pomni_bot", voice)
    yield "no links for leads", leads.links([], "pomni_bot", voice)
    yield "a lead is thanked", leads.thanks("Свет & точка", voice.language)
    yield "a lead is thanked for the number", leads.thanks_for_number(voice.language)
    yield "a lead is thanked for words", leads.thanks_for_words(voice.language)
    yield "said: lead-link-own", Card(voice("lead-link-own"))


def cards_of_summaries(voice: Voice) -> Iterator[tuple[str, Card]]:
    busy = Score(12, 3, 2, 1, {("won", "RUB"): 64_000_000, ("won", "USD"): 120_000, ("lost", "RUB"): 0}, 1, 4)
    people = [(OWNER, busy), (OWNER, Score(1, 1)), (OWNER, Score(overdue=5))]
    yield "a day", summaries.summary(NOW.date(), people, voice)
    yield "what was done", summaries.activity(people, people[:1], (), voice)
    yield "nothing was done", summaries.activity([], [], (), voice)
    yield from _targets(summaries.summary(NOW.date(), people, voice), voice)
    march, pipeline = month_of(NOW.date()), Pipeline(5, {"RUB": 64_000_000, "USD": 0}, 0.4)
    ended = [(deal(status="won", closed_at=NOW - DAY, lost_reason="дорого & долго"), MARIA)]
    named = {status: Closed(status, march, None, ended, {OWNER.id: OWNER}, more=True) for status in ("won", "lost")}
    none = {status: Closed(status, march, None, [], {}) for status in ("won", "lost")}
    yield "what was sold", summaries.sales([(march, people[:2]), (march.before(), [])], named["won"], pipeline, voice)
    this_month = summaries.sales([(march, people[:1])], named["won"], pipeline, voice, dated=True)
    yield "what is expected in a month", this_month
    yield "nothing was sold", summaries.sales([(march, []), (march.before(), [])], none["won"], Pipeline(0, {}), voice)
    yield "nothing was sold on these days", summaries.sales([(march.before(), [])], none["won"], Pipeline(1, {}), voice)
    yield "deals that were won", closed.closed_card(named["won"], 1, voice)
    yield "one colleague's lost deals", closed.closed_card(replace(named["lost"], whose=OWNER, owners={}), 0, voice)
    yield "which days are asked about", closed.which_days(ShowReport(name="sales"), None, voice)
    still = [(deal(quiet_since=NOW - 9 * DAY), MARIA, None), (deal(2, amount=None), IVAN, OWNER)]
    yield "deals that stand still", reports.stalled(still, 7, 0, voice, more=True)
    yield "no deal stands still", reports.stalled([], 7, 0, voice, more=False)
    lost = [Loss("дорого & долго", 3, Counter(RUB=64_000_000, USD=120_000)), Loss(None, 1)]
    yield (
        "why deals were lost",
        reports.losses([(march, lost), (march.before(), lost[1:])], named["lost"], voice),
    )
    yield "nothing was lost", reports.losses([(march, []), (march.before(), [])], none["lost"], voice)
    yield "nothing was lost in a period", reports.losses([(march, [])], none["lost"], voice)
    born = [(date(2026, 3, 16), MARIA), (date(2026, 4, 2), client(2, "Анна <Гусева>", birth_year=1990))]
    did = Score(contacts=4, tasks=2, won=1, sums={("won", "RUB"): 31_200_000})
    yield "two months compared", compared.compared(Stretch(march.before(), Score(), 3), Stretch(march, did, 5), voice)
    was, became = (
        Stretch(march.before(), Score(), 3, people=[(OWNER, Score())]),
        Stretch(march, did, 5, people=[(OWNER, did)]),
    )
    yield "two months compared by name", compared.compared(was, became, voice)
    taken = Sum(visits=12, money={"RUB": 5_400_000})
    weeks = [Period(first=one, last=one + 6 * DAY) for one in (date(2026, 2, 2), date(2026, 2, 9))]
    before, after = (Stretch(one, did, 1, taken) for one in weeks)
    yield "two weeks of visits compared", compared.compared(before, after, voice, own=True)
    yield "birthdays ahead", reports.birthdays(born, 0, voice, more=True)
    yield "no birthdays ahead", reports.birthdays([], 0, voice, more=False)
    week = Period(first=NOW.date(), last=NOW.date() + 6 * DAY)
    yield "birthdays of a week", reports.birthdays(born, 0, voice, more=True, period=week)
    yield "no birthdays of a week", reports.birthdays([], 0, voice, more=False, period=week)


def _targets(summary: Card, voice: Voice) -> Iterator[tuple[str, Card]]:
    march = month_of(NOW.date())
    whole, own = (
        Target(id=number, workspace_id=1, month=march.first, amount=50_000_000, currency="RUB") for number in (1, 2)
    )
    yield "a target is set", targets.target_set(TargetSet(own, OWNER, CHANGE, 40_000_000), voice)
    yield "the company's target is set", targets.target_set(TargetSet(whole, None, CHANGE, None), voice)
    yield "a target is taken away", targets.target_dropped(TargetSet(own, OWNER, CHANGE, 50_000_000), voice)
    yield "no target to take away", targets.no_target(march.first, OWNER, voice)
    told = [Progress(whole, None, {"RUB": 31_200_000, "USD": 120_000}), Progress(own, OWNER, {"RUB": 50_000_000})]
    lines = targets.standing_lines(Standing(march, told, 8), voice)
    yield "sales under their targets", targets.above(lines, summary)
    yield "a day with its targets", targets.below(summary, lines)
    yield "who may set targets", targets.refused([OWNER], voice)
