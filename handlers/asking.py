"""What answers a wish that asks for something, and records nothing about a client: each by its kind."""

from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

from cards.talk import no_such_report
from crm.rules.periods import Period
from crm.wishes import (
    AddService,
    AskColleague,
    ChangeClient,
    Channel,
    EraseClient,
    FindClients,
    HandOver,
    Mention,
    RearrangeVisits,
    SayWhere,
    SetDuration,
    SetPrice,
    SetStall,
    SetTarget,
    ShowBookings,
    ShowClients,
    ShowContacts,
    ShowDeals,
    ShowReport,
    ShowScreen,
    ShowServices,
    SpeakLanguage,
    TakeDaysOff,
    TellFact,
    TellHours,
    UndoLast,
    WelcomeMaster,
    Wish,
)
from handlers.absences import act_on_days_off, act_on_welcome, say_how_hours_are_kept
from handlers.agendas import show_plans, show_plans_of_team
from handlers.carrying import carry
from handlers.chosen_clients import show_clients_chosen
from handlers.chosen_contacts import show_contacts
from handlers.chosen_deals import show_deals_chosen
from handlers.client_lists import ALL, OWN, QUIET, TAGGED, show_clients
from handlers.closed import CARDS, show_closed
from handlers.comparing import show_compared
from handlers.confirmations import show_reminding
from handlers.deals import show_deals
from handlers.desk import Desk
from handlers.enquiries import ask_colleague
from handlers.erasure import erase_meant
from handlers.errands import show_errands, show_undone
from handlers.facts import tell_fact
from handlers.free_times import show_free
from handlers.handovers import hand_over
from handlers.no_shows import show_no_shows
from handlers.overdue import show_overdue
from handlers.pending import Pending
from handlers.rearranging import act_on_rearranging
from handlers.recall import show_recall
from handlers.reports import show_birthdays, show_stalled
from handlers.returned import show_returned
from handlers.revenue import show_revenue
from handlers.screens import show_screen
from handlers.services import act_on_services
from handlers.settings import speak_to_me
from handlers.shown import show_further
from handlers.stalls import act_on_stall
from handlers.taking_leads import show_waiting_leads
from handlers.targets import act_on_target
from handlers.undo import undo_newest_of
from handlers.visits import show_bookings, show_bookings_of_days
from handlers.work import find_anybody, show_work
from handlers.zones import arrive
from phrases import read_phone


async def answer(wish: Wish, pending: Pending, desk: Desk) -> None:
    """Show or do what such a wish asks for."""
    answers = ANSWERS.get(type(wish))
    if answers is not None:
        await answers(wish, pending, desk)


async def _find(query: str, pending: Pending, desk: Desk) -> None:
    """A phone that nobody has is asked about: whose is it?"""
    phone = read_phone(query, desk.workspace.country)
    if phone == query and not await desk.book.clients.search(query, 1):
        await carry(desk, pending.wanting(ChangeClient(client=Mention(), phone=phone)))
    else:
        await find_anybody(query, desk)


async def _show_day(wish: ShowBookings, desk: Desk) -> None:
    if wish.further is not None and await show_further(wish, wish.further, desk):
        return
    if wish.remind:
        await show_reminding(wish.day, desk)
    elif wish.free:
        await show_free(wish, desk)
    elif wish.day is not None and wish.until is not None:
        await show_bookings_of_days(Period(first=wish.day, last=wish.until), desk, wish.master)
    else:
        await show_bookings(wish.day, desk, wish.master)


async def _show_report(wish: ShowReport, desk: Desk) -> None:
    """What a report is in this kind of business; of a colleague, of the days that were said."""
    visited = VISITED.get(wish.name) if desk.workspace.keeps_visits else None
    if wish.name == "errands":
        await show_errands(wish, desk)
    elif wish.name == "compared":
        await show_compared(wish, desk)
    elif wish.whose is not None:
        await show_work(wish, wish.whose, desk)
    elif visited is not None:
        await visited(wish, desk)
    elif wish.name in CARDS:
        await show_closed(wish, None, desk)
    elif wish.name in OF_DAYS:
        await OF_DAYS[wish.name](wish.period, desk)
    else:
        await REPORTS.get(wish.name, _say_no_report)(desk)


async def _show_who_stayed_away(wish: ShowReport, desk: Desk) -> None:
    """«кто не был два месяца»: of the days that were said; else whoever is due back."""
    away = wish.period if wish.period is not None and wish.period.last <= desk.doer.today else None
    if away is None or wish.master or wish.services:
        await show_recall(desk, wish)
    else:
        await show_clients_chosen(ShowClients(untouched=away, channels=(Channel.VISIT,)), desk)


async def _say_no_report(desk: Desk) -> None:
    """Understood, and not yet made: said so, rather than another report shown."""
    await desk.say(no_such_report(desk.voice))


ANSWERS: dict[type[Any], Callable[[Any, Pending, Desk], Awaitable[None]]] = {
    FindClients: lambda wish, pending, desk: _find(wish.query, pending, desk),
    EraseClient: lambda wish, _, desk: erase_meant(wish.client, desk),
    UndoLast: lambda wish, pending, desk: undo_newest_of(desk, wish, pending),
    SayWhere: lambda wish, _, desk: arrive(wish.zone, desk),
    SpeakLanguage: lambda wish, _, desk: speak_to_me(wish.language, desk),
    ShowScreen: lambda wish, _, desk: show_screen(wish, desk),
    ShowBookings: lambda wish, _, desk: _show_day(wish, desk),
    ShowReport: lambda wish, _, desk: _show_report(wish, desk),
    TellFact: tell_fact,
    ShowDeals: lambda wish, _, desk: show_deals_chosen(wish, desk),
    ShowClients: lambda wish, _, desk: show_clients_chosen(wish, desk),
    ShowContacts: lambda wish, _, desk: show_contacts(wish, desk),
    HandOver: hand_over,
    AskColleague: ask_colleague,
    TakeDaysOff: act_on_days_off,
    WelcomeMaster: act_on_welcome,
    RearrangeVisits: act_on_rearranging,
    SetTarget: act_on_target,
    SetStall: lambda wish, _, desk: act_on_stall(wish, desk),
    TellHours: lambda _, __, desk: say_how_hours_are_kept(desk),
    **dict.fromkeys((SetPrice, SetDuration, AddService, ShowServices), act_on_services),
}
"""What answers a wish that asks; those that write are carried out together."""
VISITED = {"no_visit": _show_who_stayed_away, "sales": show_revenue}
"""Reports that are others where visits are kept."""
OF_DAYS = {
    "birthdays": show_birthdays,
    "no_shows": show_no_shows,
    "returned": show_returned,
    "tasks": show_plans,
    "team_tasks": show_plans_of_team,
}
"""Reports of the days that are said."""
REPORTS: dict[str, Callable[[Desk], Awaitable[None]]] = {
    "clients": partial(show_clients, ALL),
    "own_clients": partial(show_clients, OWN),
    "vip": partial(show_clients, TAGGED),
    "no_visit": partial(show_clients, QUIET),
    "pipeline": show_deals,
    "stalled": show_stalled,
    "undone": show_undone,
    "leads": show_waiting_leads,
    "overdue": partial(show_overdue, None),
}
