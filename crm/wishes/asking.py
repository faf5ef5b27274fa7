"""Wishes that write nothing: something is looked for, shown, or taken back."""

from datetime import date, time
from typing import Literal

from pydantic import AwareDatetime

from crm.rules.money import Money
from crm.rules.periods import Period
from crm.wishes.interactions import Channel
from crm.wishes.wanted import Id, Mention, Wanted


class FindClients(Wanted):
    kind: Literal["find_clients"] = "find_clients"
    query: str


class TellFact(Wanted):
    """One thing of one client: phone email birthday stage amount debt owner company contract next promised last.

    `client` without a number: whoever was shown last. Of `last`: by which `channels`, none: by any; `whose` contact.
    """

    kind: Literal["tell_fact"] = "tell_fact"
    client: Mention
    fact: str
    channels: tuple[Channel, ...] = ()
    whose: Mention | None = None


class ShowReport(Wanted):
    """`name`: pipeline sales targets activity stalled overdue birthdays tasks team_tasks no_visit no_shows returned
    lost leads compared; lists: clients own_clients vip.

    `period`: of which days, when it was said; `whose`: about which colleague, None: whatever the asker sees.
    """

    kind: Literal["show_report"] = "show_report"
    name: str
    period: Period | None = None
    whose: Mention | None = None
    unread: bool = False
    """Days were said, and it was not understood which."""
    master: str | None = None
    """Of sales where visits are booked: those of that master alone; of whom to invite, who came to them last."""
    services: tuple[Id, ...] = ()
    """Of whom to invite: who came for these last."""
    against: Period | None = None
    """What those days are compared with."""
    each: bool = False
    """Everybody's by name, too."""


class ShowDeals(Wanted):
    """Open deals by what they are like; None: not said.

    `or_least`: what the least sum, said without its unit («200»), may be as well.
    """

    kind: Literal["show_deals"] = "show_deals"
    whose: Mention | None = None
    client: Mention | None = None
    stage: str | None = None
    least: Money | None = None
    most: Money | None = None
    or_least: Money | None = None
    quiet_days: int | None = None
    """0: as many as the company's rule of stalled deals has."""
    older_days: int | None = None
    period: Period | None = None
    """When they were opened."""
    unplanned: bool = False
    largest: bool = False
    unread: str = ""
    """Words of the question that are not understood."""


class ShowClients(Wanted):
    """Clients by what they are like, and how many; None: not said. `period`: in which they were added.

    `untouched`: in which there was no contact with them by these `channels`, of none by any.
    """

    kind: Literal["show_clients"] = "show_clients"
    whose: Mention | None = None
    tag: str | None = None
    period: Period | None = None
    untouched: Period | None = None
    channels: tuple[Channel, ...] = ()
    quiet_days: int | None = None
    unplanned: bool = False
    unread: str = ""
    """Words of the question that are not understood."""


class ShowContacts(Wanted):
    """Contacts of a period by these channels, of none by any; of everybody in sight where nobody is named."""

    kind: Literal["show_contacts"] = "show_contacts"
    channels: tuple[Channel, ...] = ()
    period: Period
    whose: Mention | None = None
    client: Mention | None = None
    incoming: bool = False


class ShowBookings(Wanted):
    """Who is booked on that day; None: today. `free`: when nobody is, for as long as `services` take; `master`: to
    them alone.

    `remind`: those who are still to be reminded, of tomorrow when no day is said.
    """

    kind: Literal["show_bookings"] = "show_bookings"
    day: date | None = None
    free: bool = False
    remind: bool = False
    until: date | None = None
    """The last of several days."""
    at: AwareDatetime | None = None
    """The hour of which it is asked whether it is free."""
    part: time | None = None
    """When the part of the day begins that is asked about: «вечером», «после 17»."""
    whom: Mention | None = None
    """Who is to be booked then."""
    master: str | None = None
    services: tuple[Id, ...] = ()
    further: Period | None = None
    """«а вчера?»: what was asked just before, of these days; as days that are over."""


class ShowScreen(Wanted):
    """What a command shows: help, settings, team, services or days off; who sees whose clients; what to do before a
    leave.

    `whose`: of the team, that colleague's own card.
    """

    kind: Literal["show_screen"] = "show_screen"
    name: str
    whose: Mention | None = None


class SpeakLanguage(Wanted):
    """In which language the person is spoken to from now on."""

    kind: Literal["speak_language"] = "speak_language"
    language: Literal["ru", "uk", "en"]


class AskColleague(Wanted):
    """A colleague is to say something, about that client if it is about one."""

    kind: Literal["ask_colleague"] = "ask_colleague"
    whom: Mention
    text: str
    client: Mention | None = None


class UndoLast(Wanted):
    """`client`: their booking that was just taken off stands again; None: whatever was done last.

    `what`: only what was of that kind. `restores`: right behind an Undo that is what is taken back.
    """

    kind: Literal["undo_last"] = "undo_last"
    client: Mention | None = None
    what: Literal["win_deal"] | None = None
    restores: bool = False
