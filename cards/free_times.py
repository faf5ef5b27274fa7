"""Cards of free times: when nobody is awaited on a day, by masters."""

from collections.abc import Sequence
from datetime import timedelta

from markupsafe import Markup, escape

from cards.card import Button, Card, plain
from cards.presses import press
from cards.services import lasting, names_of
from cards.voice import Voice
from crm.durations import duration_of, kept_free
from crm.free_times import FreeTimes, Gap
from storage.tables import Service


def free_times_card(free: FreeTimes, wanted: Sequence[Service], voice: Voice) -> Card:
    """The gaps of each master, for the services that are wanted; the days before and after, and its bookings."""
    lines: list[str] = [voice("free-title", day=voice.day(free.day))]
    lines += [] if free.works else [voice("free-day-off")]
    lines += ["", *(_line(master, gaps, free, voice) for master, gaps in free.gaps), "", _how(wanted, voice)]
    turning = tuple(
        Button(f"{sign} {plain(voice.day(other))}", press("vf", other, *(one.id for one in wanted)))
        for sign, other in (("◀️", free.day - timedelta(days=1)), ("▶️", free.day + timedelta(days=1)))
        if other >= voice.today
    )
    return Card("\n".join(lines), (turning, (Button(voice("free-button-bookings"), press("vd", free.day)),)))


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
