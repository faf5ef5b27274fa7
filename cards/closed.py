"""Cards of closed deals: which ones were won or lost in a period, by name; of which period is asked."""

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import escape

from cards.card import Button, Card, pager, rows
from cards.colleagues import called
from cards.deals import open_deals, sum_of
from cards.presses import press
from cards.voice import Voice
from crm.rules.periods import Period, month_of, week_of
from crm.wishes import ShowReport
from storage.tables import Client, Deal, Member

PAGE = 8
NOBODY = 0


@dataclass(frozen=True)
class Closed:
    """Deals of a period with one status, won or lost, the last closed first; `whose`: of one member alone.

    `owners`: those to be named, where deals of several are seen.
    """

    status: str
    period: Period
    whose: Member | None
    deals: Sequence[tuple[Deal, Client]]
    owners: dict[int, Member]
    more: bool = False


def closed_lines(closed: Closed, voice: Voice) -> list[str]:
    """«• Мария Петрова · 120 000 ₽ · 12 ноября · Олег — дорого»."""
    return [_line(deal, client, closed, voice) for deal, client in closed.deals]


def closed_buttons(closed: Closed, page: int, voice: Voice) -> tuple[tuple[Button, ...], ...]:
    """Each deal, and the pages around this one."""
    whose = closed.whose.id if closed.whose is not None else NOBODY
    about = (closed.status, whose, closed.period.first, closed.period.last)
    return (*open_deals(closed.deals, voice), pager("dk", about, page, more=closed.more))


def closed_card(closed: Closed, page: int, voice: Voice) -> Card:
    """One page of them."""
    title = voice(f"closed-{closed.status}", when=voice.span(closed.period.first, closed.period.last))
    lines = [*whose_line(closed.whose, voice), title, *closed_lines(closed, voice)]
    return Card("\n".join(lines), closed_buttons(closed, page, voice))


def whose_line(whose: Member | None, voice: Voice) -> list[str]:
    """Of whom alone it is told."""
    return [] if whose is None else [f"👤 <b>{escape(called(whose, voice))}</b>"]


def which_days(report: ShowReport, whose: Member | None, voice: Voice) -> Card:
    """The days that were said are not understood: the nearest that may be meant."""
    month = month_of(voice.today)
    year = Period(first=month.first.replace(month=1), last=month.first.replace(month=12, day=31))
    offered = [week_of(voice.today), month, month.before(), year]
    number = whose.id if whose is not None else NOBODY
    buttons = [Button(voice.span(one.first, one.last), press("rp", report.name, number, one)) for one in offered]
    return Card(voice("which-days"), rows(buttons, 2))


def _line(deal: Deal, client: Client, closed: Closed, voice: Voice) -> str:
    owner = closed.owners.get(deal.owner_id)
    when = f" · {voice.day_at(deal.closed_at)}" if deal.closed_at is not None else ""
    reason = voice.words(deal.lost_reason) if closed.status == "lost" else ""
    whose = f" · {escape(called(owner, voice))}" if owner is not None else ""
    return f"• {escape(client.name)}{sum_of(deal, voice)}{when}{whose}{f' — {escape(reason)}' if reason else ''}"
