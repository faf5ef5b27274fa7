"""Cards of reports: what was asked for about many."""

from collections.abc import Sequence

from markupsafe import escape

from cards.card import Button, Card, rows
from cards.deals import pager, sum_of
from cards.presses import press
from cards.voice import Voice
from storage.tables import Client, Deal, Member


def stalled(
    deals: Sequence[tuple[Deal, Client, Member | None]], limit_days: int, page: int, voice: Voice, *, more: bool
) -> Card:
    """One page of the deals that stand still; of a colleague's it says whose. `limit_days`: the company's."""
    if not deals and not page:
        return Card(voice("stalled-none"))
    lines: list[str] = [voice("stalled-title", days=limit_days)]
    lines += [_stalled_line(deal, client, owner, voice) for deal, client, owner in deals]
    buttons = [Button(voice("deal-button", title=client.name), press("d", deal.id)) for deal, client, _ in deals]
    return Card("\n".join(lines), (*rows(buttons, 2), pager("dq", [], page, more=more)))


def _stalled_line(deal: Deal, client: Client, owner: Member | None, voice: Voice) -> str:
    """«• Мария Петрова · 120 000 ₽ · тихо 9 дней · Олег»."""
    whose = f" · {escape(owner.name)}" if owner is not None else ""
    quiet = voice("deal-quiet", days=voice.days_ago(deal.quiet_since))
    return f"• {escape(client.name)}{sum_of(deal, voice)}{quiet}{whose}"
