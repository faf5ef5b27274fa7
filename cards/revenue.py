"""The card of revenue: what arrived visits brought, by services and masters."""

from collections.abc import Mapping

from markupsafe import escape

from cards.agendas import named_period
from cards.card import Button, Card
from cards.masters import master_key
from cards.presses import press
from cards.services import names_of
from cards.voice import Voice
from crm.revenue import Revenue, Sum
from crm.services import among
from storage.tables import Service

MOST_LINES = 20
NOTHING = "—"


def revenue_card(revenue: Revenue, services: Mapping[int, Service], voice: Voice) -> Card:
    """The whole, its average, and what it is made of; how it is counted is said."""
    span = voice.span(revenue.period.first, revenue.period.last)
    when = " · ".join(one for one in (span, revenue.master) if one)
    lines = [voice("revenue-title", when=when), "", *_whole(revenue.whole, voice)]
    if revenue.whole.visits:
        lines += ["", voice("revenue-services")]
        lines += [_line(_named(ids, services, voice), one, voice) for ids, one in revenue.services[:MOST_LINES]]
        if revenue.master is None and any(name for name, _ in revenue.masters):
            lines += ["", voice("revenue-masters")]
            lines += [
                _line(name or voice("revenue-no-master"), one, voice) for name, one in revenue.masters[:MOST_LINES]
            ]
        lines += ["", voice("revenue-how", count=revenue.whole.unpriced)]
    return Card("\n".join(lines), (_turning(revenue, voice),))


def _whole(whole: Sum, voice: Voice) -> list[str]:
    if not whole.visits:
        return [voice("revenue-none")]
    lines: list[str] = [voice("revenue-whole", count=whole.visits, sum=voice.sums(whole.money) or NOTHING)]
    priced = whole.visits - whole.unpriced
    if priced and len(whole.money) == 1:
        currency, total = next(iter(whole.money.items()))
        lines.append(voice("revenue-average", sum=voice.money(round(total / priced), currency)))
    return lines


def _line(name: str, one: Sum, voice: Voice) -> str:
    return f"• {escape(name)} — {one.visits} · {voice.sums(one.money) or NOTHING}"


def _named(ids: tuple[int, ...], services: Mapping[int, Service], voice: Voice) -> str:
    return names_of(among(ids, services), voice.language) or voice("revenue-no-service")


def _turning(revenue: Revenue, voice: Voice) -> tuple[Button, ...]:
    period, whose = revenue.period, (master_key(revenue.master),) if revenue.master else ()
    beside = [("◀️", period.before())] + ([("▶️", period.after())] if period.last < voice.today else [])
    return tuple(Button(f"{sign} {named_period(other, voice)}", press("rv", other, *whose)) for sign, other in beside)
