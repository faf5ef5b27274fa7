"""The kinds of reminders, as they are told unless somebody set it otherwise."""

from dataclasses import dataclass
from datetime import time, timedelta
from enum import StrEnum


class Tact(StrEnum):
    """When something may be said."""

    MOMENT = "moment"
    """At its moment, whatever the hour."""
    AWAKE = "awake"
    """Not in quiet hours."""
    WORKING = "working"
    """In working hours of a working day."""


DAYS, MINUTES = timedelta(days=1), timedelta(minutes=1)


@dataclass(frozen=True)
class Usual:
    """`at`: the time of day; None: it has a moment of its own. `lead`: how many `unit`s before or after it is said.

    `lasts`: later than that it is not worth saying any more; `owned_up`: but that it was missed is said.
    `goes_on`: it is about a state, which is as true today as when it began.
    """

    tact: Tact
    on: bool = True
    at: time | None = None
    lead: int | None = None
    leads: tuple[int, ...] = ()
    unit: timedelta = DAYS
    lasts: timedelta = timedelta(days=30)
    owned_up: bool = False
    goes_on: bool = False


USUAL: dict[str, Usual] = {
    "task": Usual(Tact.MOMENT, lasts=timedelta(days=3650)),
    "overdue": Usual(Tact.WORKING, at=time(9), lasts=timedelta(days=7)),
    "asked_overdue": Usual(Tact.AWAKE),
    "meeting_ahead": Usual(Tact.MOMENT, lead=30, leads=(10, 15, 30, 60, 120), unit=MINUTES, lasts=timedelta(hours=1)),
    "meeting_after": Usual(Tact.AWAKE, lead=60, leads=(30, 60, 120, 180), unit=MINUTES, lasts=timedelta(days=2)),
    "birthday": Usual(Tact.AWAKE, at=time(9), lasts=timedelta(days=3), owned_up=True),
    "birthday_ahead": Usual(Tact.AWAKE, at=time(10), lead=3, leads=(1, 2, 3, 5, 7), lasts=timedelta(days=2)),
    "anniversary": Usual(Tact.AWAKE, at=time(10), lasts=timedelta(days=3), owned_up=True),
    "contract": Usual(Tact.WORKING, at=time(10), lead=30, leads=(7, 14, 30, 45, 60), goes_on=True),
    "touch_vip": Usual(Tact.WORKING, at=time(10), lead=14, leads=(7, 14, 21, 30), goes_on=True),
    "touch": Usual(Tact.WORKING, at=time(10), lead=90, leads=(30, 60, 90, 120, 180), goes_on=True),
    "quote": Usual(Tact.WORKING, at=time(10), lead=7, leads=(3, 5, 7, 10, 14), goes_on=True),
    "stalled": Usual(Tact.WORKING, at=time(10), lead=7, leads=(3, 5, 7, 14, 30), goes_on=True),
    "return_visit": Usual(Tact.WORKING, at=time(10), lead=30, leads=(14, 21, 30, 45, 60, 90), goes_on=True),
    "visit_asked": Usual(Tact.MOMENT, lasts=timedelta(days=3), owned_up=True),
    "no_show": Usual(Tact.AWAKE, at=time(10), lasts=timedelta(days=7), owned_up=True),
    "digest": Usual(Tact.AWAKE, at=time(8, 30), lasts=timedelta(hours=4)),
    "closing": Usual(Tact.AWAKE, at=time(18), lasts=timedelta(hours=3)),
    "summary": Usual(Tact.MOMENT, at=time(18, 30), lasts=timedelta(hours=6)),
}
