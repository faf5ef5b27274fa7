"""Wishes about visits, in a company that keeps them, and about what is offered there."""

from datetime import date
from typing import Literal

from pydantic import AwareDatetime

from crm.rules.money import Money
from crm.rules.periods import Period
from crm.wishes.tasks import MoveTask
from crm.wishes.wanted import Id, Mention, Shift, Wanted


class BookVisit(Wanted):
    """`starts_at` None: to be asked. `services` are the workspace's own; `master` is a name in the nominative.

    `day_only`: only the day of `starts_at` was said, the hour is to be asked; `part_only`: only a part of that day
    («вечером», «после 17»), of which it is to be chosen.
    `hour_only`: no day was said. `usual`: as this client usually comes; `agreed`: for what they usually come for,
    being invited. `anyway`: beside a booking that was shown. `new_master`: whoever nobody has come to yet was meant.
    `same_hour`: as the visit before, on the day of `starts_at`, or so many `weeks` after that visit.
    """

    kind: Literal["book_visit"] = "book_visit"
    client: Mention
    starts_at: AwareDatetime | None = None
    day_only: bool = False
    part_only: bool = False
    hour_only: bool = False
    usual: bool = False
    agreed: bool = False
    same_hour: bool = False
    weeks: int = 0
    anyway: bool = False
    services: tuple[Id, ...] = ()
    master: str | None = None
    new_master: bool = False
    price: Money | None = None
    text: str = ""


class RecordVisit(Wanted):
    """The client came: the visit that was booked for that day, or one that was not. Fields as in `BookVisit`.

    Neither `client` nor `visit`: the only one who is awaited just now.
    `sets`: a price is only set right; who has not come is awaited as before.
    """

    kind: Literal["record_visit"] = "record_visit"
    client: Mention | None = None
    visit: Id | None = None
    happened_at: AwareDatetime | None = None
    services: tuple[Id, ...] = ()
    master: str | None = None
    new_master: bool = False
    price: Money | None = None
    sets: bool = False
    text: str = ""


class Shown(Wanted):
    """When and with whom a booking stood when it was shown."""

    starts_at: AwareDatetime
    master: str | None = None


class MoveVisit(Wanted):
    """To another moment, master or services. `visit` None: the client's only one that is booked; where none is, an open
    task of the client's moves.
    """

    kind: Literal["move_visit"] = "move_visit"
    client: Mention | None = None
    visit: Id | None = None
    starts_at: AwareDatetime | None = None
    by: Shift | None = None
    day_only: bool = False
    hour_only: bool = False
    """`by`, `day_only` and `hour_only` as in `MoveTask`."""
    on: date | None = None
    """The day it was booked for, when that was said."""
    shown: Shown | None = None
    """What it was when it was shown among all that are rearranged."""
    master: str | None = None
    new_master: bool = False
    services: tuple[Id, ...] = ()
    """Instead of those it was booked for; of the services `instead` alone, where some were named."""
    instead: tuple[Id, ...] = ()
    adds: bool = False
    """`services` beside those it was booked for."""
    text: str = ""

    @property
    def has_moment(self) -> bool:
        """Whether it goes to another moment, and not only to another master or for other services."""
        return self.starts_at is not None or self.by is not None


class CancelVisit(Wanted):
    """The client will not come; `visit`, `on` and `shown` as in `MoveVisit`."""

    kind: Literal["cancel_visit"] = "cancel_visit"
    client: Mention | None = None
    visit: Id | None = None
    on: date | None = None
    shown: Shown | None = None


class ConfirmVisit(Wanted):
    """The client will come, as they say; `visit` and `on` as in `MoveVisit`, of several the next one.

    `asked`: so far they were only written to, with `text`.
    """

    kind: Literal["confirm_visit"] = "confirm_visit"
    client: Mention | None = None
    visit: Id | None = None
    on: date | None = None
    asked: bool = False
    text: str = ""


class MarkNoShow(Wanted):
    """The client did not come; `client` and `visit` as in `RecordVisit`."""

    kind: Literal["mark_no_show"] = "mark_no_show"
    client: Mention | None = None
    visit: Id | None = None


class SetPrice(Wanted):
    """What a service of the workspace costs from here on."""

    kind: Literal["set_price"] = "set_price"
    service: Id
    price: Money


class SetDuration(Wanted):
    """How long a service of the workspace takes from here on, in minutes."""

    kind: Literal["set_duration"] = "set_duration"
    service: Id
    minutes: int


class TakeDaysOff(Wanted):
    """A master does not work: on all days from the first to the last one, or on `weekdays` (Monday is 0) from then on;
    neither: not any more.

    `master` is a name as visits know it; "": whoever speaks.
    """

    kind: Literal["take_days_off"] = "take_days_off"
    master: str
    first: date
    last: date | None = None
    weekdays: tuple[int, ...] = ()


class WelcomeMaster(Wanted):
    """Somebody works here from now on, under that name."""

    kind: Literal["welcome_master"] = "welcome_master"
    master: str


class RearrangeVisits(Wanted):
    """All bookings of some days, of one master or of all, go elsewhere: to another day at their hours, by so much, to
    another master; `calls_off`: nowhere.

    `period` None: of today, else of the next day that has any.
    """

    kind: Literal["rearrange_visits"] = "rearrange_visits"
    period: Period | None = None
    master: str | None = None
    to: date | None = None
    by: Shift | None = None
    to_master: str | None = None
    calls_off: bool = False


class TellHours(Wanted):
    """Hours are told that are set in the settings, or of which nothing is kept."""

    kind: Literal["tell_hours"] = "tell_hours"


class AddService(Wanted):
    """What is offered from here on; `days`: after how many it is usually due again; `minutes`: how long it takes."""

    kind: Literal["add_service"] = "add_service"
    name: str
    price: Money | None = None
    days: int | None = None
    minutes: int | None = None


class ShowServices(Wanted):
    """What these services cost, and how long they take."""

    kind: Literal["show_services"] = "show_services"
    services: tuple[Id, ...]


def moved_visit(wish: MoveTask) -> MoveVisit:
    """What is moved turns out to be a visit."""
    shared = ("client", "by", "day_only", "hour_only", "text")
    return MoveVisit(starts_at=wish.due_at, **{name: getattr(wish, name) for name in shared})
