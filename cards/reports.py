"""Cards of reports: what was asked for about many."""

from collections import Counter
from collections.abc import Sequence
from datetime import date

from markupsafe import escape

from cards.card import Card, pager, rows
from cards.clients import age_on
from cards.closed import Closed, closed_buttons, closed_lines, whose_line
from cards.colleagues import called
from cards.deals import open_client, open_deals, sum_of
from cards.groups import HIDDEN
from cards.voice import Voice
from crm.rules.losses import Loss
from crm.rules.periods import Period
from storage.tables import Client, Deal, Member


def stalled(
    deals: Sequence[tuple[Deal, Client, Member | None]], limit_days: int, page: int, voice: Voice, *, more: bool
) -> Card:
    """One page of the deals that stand still; of a colleague's it says whose. `limit_days`: the company's."""
    if not deals and not page:
        return Card(voice("stalled-none"))
    lines: list[str] = [voice("stalled-title", days=limit_days)]
    lines += [_stalled_line(deal, client, owner, voice) for deal, client, owner in deals]
    buttons = open_deals([(deal, client) for deal, client, _ in deals], voice)
    return Card("\n".join(lines), (*buttons, pager("dq", [], page, more=more)))


def losses(periods: Sequence[tuple[Period, Sequence[Loss]]], lost: Closed, voice: Voice) -> Card:
    """Of each period, why deals were lost, and what they would have brought; which ones were lost last."""
    told = [_lost(period, why, voice) for period, why in periods if why]
    none = "lost-none" if len(periods) > 1 else "lost-none-of-period"
    named = ["\n".join([voice("lost-deals-title"), *closed_lines(lost, voice)])] if lost.deals else []
    parts = [*whose_line(lost.whose, voice), *(told or [voice(none)]), *named]
    return Card("\n\n".join(parts), closed_buttons(lost, 0, voice))


def _lost(period: Period, why: Sequence[Loss], voice: Voice) -> str:
    count, sums = sum(loss.count for loss in why), sum((loss.sums for loss in why), Counter[str]())
    span, beside = voice.span(period.first, period.last), voice.sums_beside(sums)
    title = voice("lost-month", month=span, count=count, sum=beside)
    lines = [
        voice("lost-line", reason=_why(loss, voice), count=loss.count, sum=voice.sums_beside(loss.sums)) for loss in why
    ]
    return "\n".join([title, *lines])


def _why(loss: Loss, voice: Voice) -> str:
    return voice("lost-no-reason") if loss.reason is None else voice.words(loss.reason) or HIDDEN


def birthdays(
    clients: Sequence[tuple[date, Client]], page: int, voice: Voice, *, more: bool, period: Period | None = None
) -> Card:
    """One page of those whose birthday is in those days, else soon, each with the day."""
    when = voice.span(period.first, period.last) if period is not None else ""
    if not clients and not page:
        return Card(voice("birthdays-none-then", when=when) if when else voice("birthdays-none"))
    lines: list[str] = [voice("birthdays-title-of", when=when) if when else voice("birthdays-title")]
    lines += [_birthday_line(day, client, voice) for day, client in clients]
    buttons = [open_client(client, voice) for _, client in clients]
    days = [period.first, period.last] if period is not None else []
    return Card("\n".join(lines), (*rows(buttons, 2), pager("bq", days, page, more=more)))


def _birthday_line(day: date, client: Client, voice: Voice) -> str:
    """«• пт, 20 марта — Анна Гусева · 39 лет»."""
    return f"• {voice.day(day)} — {escape(client.name)}{age_on(day, client, voice)}"


def _stalled_line(deal: Deal, client: Client, owner: Member | None, voice: Voice) -> str:
    """«• Мария Петрова · 120 000 ₽ · тихо 9 дней · Олег»."""
    whose = f" · {escape(called(owner, voice))}" if owner is not None else ""
    quiet = voice("deal-quiet", days=voice.days_ago(deal.quiet_since))
    return f"• {escape(client.name)}{sum_of(deal, voice)}{quiet}{whose}"
