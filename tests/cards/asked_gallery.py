"""What is asked about many: plans, colleagues, lists."""

from collections.abc import Iterator
from dataclasses import replace

from cards import (
    agendas,
    chosen_clients,
    chosen_contacts,
    chosen_deals,
    client_lists,
    facts,
    free_times,
    mentioned,
    overdue,
    revenue,
    summaries,
    work,
)
from cards.card import Card
from cards.chosen_clients import ChosenClients
from cards.chosen_contacts import ChosenContacts
from cards.chosen_deals import ChosenDeals
from cards.clients import Dossier
from cards.facts import Fact
from cards.free_times import Sought
from cards.voice import Voice
from crm.agenda import Agenda
from crm.free_times import FreeTimes, Gap
from crm.revenue import Revenue, Sum
from crm.rules.money import Money
from crm.rules.periods import day_of, month_of, week_of
from crm.wishes import Channel, Mention, ShowReport, TellFact
from crm.work import Work
from storage.tables import ContactPoint, Service
from storage.tables.filters import ClientFilter, DealFilter
from storage.tables.score import Score
from tests.cards.cast import DAY, HOUR, IVAN, MARIA, NOW, OLD, OTHER_IVAN, OWNER, STAGES, deal, event, task


def cards_of_work(voice: Voice) -> Iterator[tuple[str, Card]]:
    """What a colleague did, and who is meant."""
    today = NOW.astimezone(voice.zone).date()
    week = week_of(today)
    score = Score(contacts=12, tasks=5, won=1, sums={("won", "RUB"): 120_000_00}, overdue=2, stalled=1)
    said = event("call", text="думает & <считает>")
    done = Work(OWNER, week, score, [said, event("call", reached=False)], {1: MARIA}, more=True)
    yield "a colleague's work", work.work_card(done, voice, own=False)
    yield "one's own work", work.work_card(Work(OWNER, week.before(), Score(), [], {}), voice, own=True)
    opens = work.opens_work(ShowReport(name="activity"), OWNER, today)
    yield "nobody of that name", work.which_work(Mention(name="Вася"), [(OWNER.name, opens)], voice)
    opens = work.opens_work(ShowReport(name="tasks"), OWNER, today)
    yield "whose plans", work.which_work(Mention(ids=(1, 2), name="Мария"), [(OWNER.name, opens)], voice)
    yield "what a week's work was", summaries.activity([(OWNER, score)], [], {1}, voice)
    yield "what a month's work was", summaries.activity_of(month_of(today), [(OWNER, score)], {1}, voice)
    yield "nothing done in a month", summaries.activity_of(month_of(today), [], (), voice)


def cards_of_client_lists(voice: Voice) -> Iterator[tuple[str, Card]]:
    """All clients, those out of touch, and lists of nobody."""
    everybody = [MARIA, IVAN, OTHER_IVAN]
    yield "all clients", client_lists.clients_card("a", everybody, 1, "amqv", voice, more=True)
    yield "clients out of touch", client_lists.clients_card("q", [OLD, MARIA], 0, "aqv", voice, more=False)
    for which in "amqv":
        yield f"a list of nobody: {which}", client_lists.clients_card(which, [], 0, "amqv", voice, more=False)


def cards_of_a_salons_day(voice: Voice) -> Iterator[tuple[str, Card]]:
    """Free times, and what visits brought."""
    day = NOW.astimezone(voice.zone).date()
    gaps = [Gap(NOW, NOW + 2 * HOUR), Gap(NOW + 4 * HOUR, NOW + 8 * HOUR)]
    busy = FreeTimes(day, [("Ира & Ко", gaps), ("Оля", []), ("Лена", [])], works=False, away=frozenset({"Лена"}))
    cut = Service(id=1, workspace_id=1, key="haircut", currency="RUB", minutes=90, created_at=NOW)
    yield "free times by masters", free_times.free_times_card(busy, Sought(), voice)
    open_day, asked = FreeTimes(day + DAY, [(None, gaps[:1])]), Sought([cut], client=MARIA, at=NOW)
    yield "a free day", free_times.free_times_card(open_day, asked, voice)
    taken = Sought(master="Ира & Ко", at=NOW + 3 * HOUR)
    yield "an hour that is taken", free_times.free_times_card(replace(busy, works=True), taken, voice)
    many = FreeTimes(day, [(f"Мастер {number}", gaps) for number in range(1, 5)])
    yield "free times of many masters", free_times.free_times_card(many, Sought(), voice)
    yield "free times of several days", free_times.free_days_card([busy, open_day], Sought([cut]), voice)
    yield "said: free-taken", Card(voice("free-taken"))
    whole, part = Sum(3, 1, {"RUB": 5_000_00}), Sum(1, 0, {"RUB": 2_500_00})
    made = Revenue(month_of(day), whole, [((1,), part), ((), whole)], [("Ира & Ко", part), (None, whole)])
    yield "revenue", revenue.revenue_card(made, {1: cut}, voice)
    yield "no revenue", revenue.revenue_card(Revenue(week_of(day).before(), Sum(), [], []), {}, voice)


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
    plans = [(OWNER, 3), (OWNER.model_copy(update={"id": 2, "name": "Олег & Ко"}), 0)]
    late = [(tasks[0], OWNER, None), (tasks[-1], plans[1][0], None)]
    yield "what is overdue", overdue.overdue_card(overdue.Overdue(late, None, more=True), OWNER, voice)
    yield "nothing is overdue", overdue.overdue_card(overdue.Overdue([], OWNER), OWNER, voice)
    yield "the team's week", agendas.team_card(week, plans, {OWNER.id: 2}, OWNER.id, voice)
    yield "a week in a salon", agendas.agenda_card(Agenda(week, tasks[1:], clients, more=True), booked, None, voice)


def cards_of_chosen_deals(voice: Voice) -> Iterator[tuple[str, Card]]:
    """By one thing, by everything, and none."""
    page = [(deal(), MARIA), (deal(2, None, quiet_since=NOW), IVAN), (deal(3, quiet_since=NOW - DAY), OLD)]
    owned, totals = DealFilter(owner_id=OWNER.id), [("RUB", 12, 990_000_00)]
    theirs = ChosenDeals(owned, page, totals, STAGES, 1, more=True, owner=OWNER)
    yield "a colleague's deals", chosen_deals.chosen_deals(theirs, voice)
    yield "a colleague without deals", chosen_deals.chosen_deals(ChosenDeals(owned, [], [], STAGES, owner=OWNER), voice)
    least = DealFilter(stage_id=2, currency="RUB", least=100_000_00, most=200_000_00, unplanned=True, largest=True)
    whose = {OWNER.id: OWNER}
    other = Money(units=100_00, currency="RUB")
    narrow = ChosenDeals(
        least, page, totals, STAGES, client=MARIA, owners=whose, unread="по & стройке", other_sum=other
    )
    yield "deals by much", chosen_deals.chosen_deals(narrow, voice)
    since, until = month_of(NOW.date()).within(voice.zone)
    quiet = DealFilter(quiet_before=since, opened_before=since)
    yield "old and quiet deals", chosen_deals.chosen_deals(ChosenDeals(quiet, page[:1], totals, STAGES), voice)
    opened = DealFilter(opened_since=since, opened_before=until)
    yield "deals opened in a month", chosen_deals.chosen_deals(ChosenDeals(opened, [], [], STAGES), voice)


def cards_of_facts(voice: Voice) -> Iterator[tuple[str, Card]]:
    """Each thing of a client that is known, and of one of whom nothing is."""
    point = ContactPoint(id=1, workspace_id=1, client_id=1, kind="phone", value="+79123456789", key="")
    mail = ContactPoint(id=2, workspace_id=1, client_id=1, kind="email", value="a&b@mail.ru", key="")
    client = MARIA.model_copy(update={"contract_until": NOW.date()})
    known = Dossier(client, [point, mail], deals=[deal(), deal(2)], stages=STAGES, tasks=[task(1, "КП & счёт", NOW)])
    for name in facts.TOLD:
        yield f"{name} of a client", facts.fact_card(Fact(name, known, owner="Олег", last=event("call")), voice)
        yield f"{name} not known", facts.fact_card(Fact(name, Dossier(IVAN)), voice)
    wish = TellFact(client=Mention(ids=(2, 3), name="Иванов"), fact="last", channels=(Channel.CALL,))
    yield "a fact of which client", facts.which_client(wish, [IVAN, OTHER_IVAN], voice)
    yield "a fact of nobody", facts.of_nobody(voice)


def cards_of_chosen_clients(voice: Voice) -> Iterator[tuple[str, Card]]:
    """Of a colleague, new ones, quiet ones, and very many."""
    owned, (since, until) = ClientFilter(owner_id=OWNER.id), month_of(NOW.date()).within(voice.zone)
    everybody, many = [MARIA, IVAN], 10_001
    theirs = ChosenClients(owned, everybody, 12, owner=OWNER)
    yield "a colleague's clients", chosen_clients.chosen_clients(theirs, voice)
    yield "a colleague without clients", chosen_clients.chosen_clients(replace(theirs, clients=[], count=0), voice)
    said = [event("call", text="просит скидку & <срочно>")] * (mentioned.PAGE + 1)
    yield "who said it", mentioned.mentioned("просил <скидку>", said, {1: MARIA}, voice)
    yield "said: mentioned-none", Card(voice("mentioned-none", words="просил <скидку>"))
    missed = ClientFilter(missed_since=since, missed_until=until, missed_by="cm")
    yield "clients nobody called", chosen_clients.chosen_clients(ChosenClients(missed, [OLD], 1), voice)
    new = ChosenClients(ClientFilter(tag="VIP", since=since, until=until), [IVAN], 1, unread="с & сайта")
    yield "new clients", chosen_clients.chosen_clients(new, voice)
    quiet = ChosenClients(ClientFilter(quiet_before=since, unplanned=True), [OLD], 1)
    yield "quiet clients", chosen_clients.chosen_clients(quiet, voice)
    yield "very many clients", chosen_clients.chosen_clients(ChosenClients(ClientFilter(), everybody, many, 1), voice)


def cards_of_chosen_contacts(voice: Voice) -> Iterator[tuple[str, Card]]:
    """Of several people, of one, and none."""
    week, other = week_of(NOW.date()), OWNER.model_copy(update={"id": 2, "name": "Олег & Ко"})
    said = [event("call", text="думает & <считает>"), event("call", reached=False)]
    counts, members = {1: (9, 2), 2: (3, 0)}, {1: OWNER, 2: other}
    calls = ChosenContacts(week, [Channel.CALL], said, counts, {1: MARIA}, members, page=1, more=True)
    yield "calls of a week", chosen_contacts.chosen_contacts(calls, voice)
    met = ChosenContacts(
        week.before(), [Channel.MEETING, Channel.VISIT], said[:1], {2: (1, 0)}, {1: MARIA}, whose=other
    )
    yield "whom a colleague met", chosen_contacts.chosen_contacts(replace(met, client=MARIA), voice)
    none = ChosenContacts(week.before(), [], [], {}, {}, incoming=True)
    yield "no contacts", chosen_contacts.chosen_contacts(none, voice)
