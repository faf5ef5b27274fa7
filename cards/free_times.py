"""Cards of free times: when nobody is awaited on a day, by masters; each hour is a button that books it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from markupsafe import Markup, escape

from cards.card import Button, Card, plain, rows
from cards.masters import NOBODY, master_key
from cards.presses import press
from cards.services import lasting, names_of
from cards.voice import Voice
from crm.durations import duration_of, kept_free
from crm.free_times import FreeTimes, Gap, beginnings
from storage.tables import Client, Service

MOST_MASTERS = 3
"""Whose hours fit under one card; of more each has a button that opens theirs."""
MOST_HOURS = 12
HOURS_IN_ROW, HOURS_WITH_NAME = 4, 3
MINUTE = 60
"""Seconds."""


@dataclass(frozen=True)
class Sought:
    """What time is looked for: for these services, with that master or anybody, for a client if one was named.

    `at`: the very hour that was asked about.
    """

    services: Sequence[Service] = ()
    master: str | None = None
    client: Client | None = None
    at: datetime | None = None

    @property
    def length(self) -> timedelta:
        return kept_free(self.services)

    def said(self) -> tuple[str | int, ...]:
        """As a button says it: master, client, services."""
        master = master_key(self.master) if self.master else NOBODY
        return master, self.client.id if self.client else 0, *(one.id for one in self.services)


def free_times_card(free: FreeTimes, sought: Sought, voice: Voice) -> Card:
    """The gaps of each master, their hours to be tapped; the days before and after, and the bookings of this one."""
    lines: list[str] = [voice("free-title", day=_whom(voice.day(free.day), sought))]
    lines += [] if free.works else [voice("free-day-off")]
    lines += _answered(free, sought, voice)
    lines += ["", *(_line(master, gaps, free, voice) for master, gaps in free.gaps), "", _how(sought.services, voice)]
    turning = tuple(
        Button(f"{sign} {plain(voice.day(other))}", press("vf", other, *sought.said()))
        for sign, other in (("◀️", free.day - timedelta(days=1)), ("▶️", free.day + timedelta(days=1)))
        if other >= voice.today
    )
    booked = (Button(voice("free-button-bookings"), press("vd", free.day)),)
    return Card("\n".join(lines), (*_hours(free, sought, voice), turning, booked))


def free_days_card(days: Sequence[FreeTimes], sought: Sought, voice: Voice) -> Card:
    """The gaps of several days; each day opens with its hours."""
    when = voice.span(days[0].day, days[-1].day)
    lines: list[str] = [voice("free-title", day=_whom(when, sought)), ""]
    for free in days:
        heading = voice("agenda-day", day=voice.heading(free.day))
        gaps = [_line(master, gaps, free, voice) for master, gaps in free.gaps]
        lines += [heading, *(gaps if free.works else [voice("free-day-off")])]
    openers = [
        Button(voice.weekday(free.day), press("vf", free.day, *sought.said())) for free in days if free.has_room(None)
    ]
    return Card("\n".join([*lines, "", _how(sought.services, voice)]), rows(openers, 4))


def _whom(when: str, sought: Sought) -> str:
    return f"{when} · {sought.client.name}" if sought.client else when


def _answered(free: FreeTimes, sought: Sought, voice: Voice) -> list[str]:
    """Whether the hour that was asked about is free, and with whom."""
    if sought.at is None:
        return []
    able = [
        master
        for master, gaps in free.gaps
        if any(gap.start <= sought.at and sought.at + sought.length <= gap.end for gap in gaps)
    ]
    names = ", ".join(one for one in (able or [sought.master]) if one)
    key = "free-yes" if able and free.works else "free-no"
    when = voice.clock(sought.at)
    return [voice(f"{key}-with", time=when, masters=names) if names else voice(key, time=when)]


def _hours(free: FreeTimes, sought: Sought, voice: Voice) -> tuple[tuple[Button, ...], ...]:
    """The hours to book at; of many masters, who is to be looked at."""
    able = [(master, gaps) for master, gaps in free.gaps if gaps]
    if len(able) > MOST_MASTERS:
        masters = [
            Button(f"👤 {name}", press("vf", free.day, *replace(sought, master=name).said()))
            for name, _ in able
            if name is not None
        ]
        return rows(masters, 2)
    named = len(able) > 1
    return tuple(
        row
        for master, gaps in able
        for row in rows(
            [_hour(at, replace(sought, master=master), voice, named=named) for at in _offered(gaps, sought)],
            HOURS_WITH_NAME if named else HOURS_IN_ROW,
        )
    )


def _offered(gaps: Sequence[Gap], sought: Sought) -> Iterator[datetime]:
    hours = (at for gap in gaps for at in beginnings(gap, sought.length))
    return (at for _, at in zip(range(MOST_HOURS), hours, strict=False))


def _hour(at: datetime, sought: Sought, voice: Voice, *, named: bool) -> Button:
    label = f"{voice.clock(at)} {sought.master}" if named and sought.master else voice.clock(at)
    return Button(label, press("fb", int(at.timestamp()) // MINUTE, *sought.said()))


def _how(wanted: Sequence[Service], voice: Voice) -> Markup:
    """How long a visit is taken to last."""
    if duration_of(wanted) is None:
        return voice("free-how")
    return voice("free-how-for", length=lasting(kept_free(wanted), voice), services=names_of(wanted, voice.language))


def _line(master: str | None, gaps: Sequence[Gap], free: FreeTimes, voice: Voice) -> str:
    """«• Ира: 9:00–12:00, 15:00–18:00», «• Лена: не работает»."""
    none = voice("free-away" if master in free.away else "free-none")
    said = ", ".join(f"{voice.clock(gap.start)}–{voice.clock(gap.end)}" for gap in gaps) or none
    return f"• {escape(master)}: {said}" if master else f"• {said}"
