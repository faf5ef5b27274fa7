"""Cards of deals."""

from collections.abc import Sequence

from cards.card import Button, Card, plain, rows
from cards.presses import press
from cards.voice import Voice
from crm.outcomes import DealAmountSet, DealCreated, DealGiven, DealLost, DealMoved, DealStands, DealWon
from crm.rules.stages import stage_of
from storage.tables import Client, Deal, Stage

PAGE = 8
REASONS = ("price", "competitor", "budget", "later", "silent", "unneeded")
"""What a loss is explained by with one tap; each is a text of the catalogue."""


def sum_of(deal: Deal, voice: Voice) -> str:
    """« · 120 000 ₽», or nothing while no sum is known."""
    return f" · {voice.money(deal.amount, deal.currency)}" if deal.amount is not None else ""


def stage_name(stage: Stage, voice: Voice) -> str:
    return stage.name or voice(f"stage-{stage.key}")


def deal_created(outcome: DealCreated, voice: Voice) -> str:
    title, stage = voice.words(outcome.deal.title), stage_name(outcome.stage, voice)
    what = f"{f' · {title}' if title else ''}{sum_of(outcome.deal, voice)}"
    return voice("deal-created", client=outcome.client.name, sum=what, stage=stage)


def deal_amount_set(outcome: DealAmountSet, voice: Voice) -> str:
    deal = outcome.deal
    total = voice.money(deal.amount or 0, deal.currency)
    if outcome.before is None:
        return voice("deal-amount-set", client=outcome.client.name, sum=total)
    before = voice.money(outcome.before.units, outcome.before.currency)
    return voice("deal-amount-changed", client=outcome.client.name, sum=total, before=before)


def deal_stands(outcome: DealStands, voice: Voice) -> str:
    return voice("deal-stands", client=outcome.client.name, sum=sum_of(outcome.deal, voice))


def deal_moved(outcome: DealMoved, voice: Voice) -> str:
    stage, total = stage_name(outcome.stage, voice), sum_of(outcome.deal, voice)
    return voice("deal-back" if outcome.back else "deal-moved", client=outcome.client.name, stage=stage, sum=total)


def deal_won(outcome: DealWon, voice: Voice) -> str:
    return voice(
        "deal-won", client=outcome.client.name, sum=f"{sum_of(outcome.deal, voice)}{closed_before(outcome.deal, voice)}"
    )


def closed_before(deal: Deal, voice: Voice) -> str:
    """« · вчера», where it was closed on a day before."""
    closed = deal.closed_at
    return f" · {voice.day_at(closed)}" if closed is not None and voice.days_ago(closed) else ""


def deal_lost(outcome: DealLost, voice: Voice) -> str:
    client, reason = outcome.client.name, voice.words(outcome.deal.lost_reason)
    total = f"{sum_of(outcome.deal, voice)}{closed_before(outcome.deal, voice)}"
    if reason:
        return voice("deal-lost-reason", client=client, sum=total, reason=reason)
    return voice("deal-lost", client=client, sum=total)


def deal_given(outcome: DealGiven, voice: Voice) -> str:
    return voice("deal-given", client=outcome.client.name, sum=sum_of(outcome.deal, voice), owner=outcome.owner.name)


def deal_title(deal: Deal, client: Client | None, voice: Voice) -> str:
    return voice.words(deal.title) or (client.name if client else voice("deal-untitled"))


def deal_line(deal: Deal, client: Client | None, stage: Stage, voice: Voice) -> str:
    return voice(
        "deal-line",
        title=deal_title(deal, client, voice),
        sum=sum_of(deal, voice),
        stage=stage_name(stage, voice),
    )


def closed_line(deal: Deal, voice: Voice) -> str:
    """«📉 Трековый свет · 120 000 ₽ · отказ вчера: дорого»."""
    title, when = deal_title(deal, None, voice), voice.day_at(deal.closed_at or deal.stage_since)
    told = voice(f"deal-line-{deal.status}", title=title, sum=sum_of(deal, voice), when=when)
    reason = voice.words(deal.lost_reason)
    return f"{told}: {reason}" if reason else told


def deal_choice(deal: Deal, voice: Voice) -> str:
    """A deal told from the client's others; a closed one by when and why, too."""
    if deal.status != "open":
        return plain(closed_line(deal, voice))
    return f"💼 {deal_title(deal, None, voice)}{sum_of(deal, voice)}"


def deal_card(deal: Deal, client: Client, stages: Sequence[Stage], voice: Voice, *, private: bool = True) -> Card:
    """One deal, with a button for each stage it may go to; `private`: in no group."""
    here = stage_of(deal, stages)
    lines = [
        f"<b>{voice('client-button', name=client.name)}</b>",
        deal_line(deal, client, here, voice),
        *_standing(deal, voice),
    ]
    about = (open_client(client, voice), *((audit_button("deal", deal.id, voice),) if private else ()))
    return Card("\n".join(lines), (*deal_buttons(deal, stages, voice), about))


def _standing(deal: Deal, voice: Voice) -> list[str]:
    """How long it has stood at its stage, or when and why it was closed."""
    if deal.closed_at is None:
        return [voice("deal-card-since", days=voice.days_ago(deal.stage_since))]
    closed = voice("deal-card-closed", when=voice.day_at(deal.closed_at))
    reason = voice.words(deal.lost_reason)
    return [closed, *([voice("deal-card-reason", reason=reason)] if reason else [])]


def deal_buttons(deal: Deal, stages: Sequence[Stage], voice: Voice) -> tuple[tuple[Button, ...], ...]:
    """To every other stage, from a loss too; each button names its target, so pressing twice does nothing more."""
    if deal.status == "won":
        return ()
    open_stages = [stage for stage in stages if stage.key not in {"won", "lost"} and stage.id != deal.stage_id]
    moves = [Button(stage_name(stage, voice), press("dm", deal.id, stage.key)) for stage in open_stages]
    return (*rows(moves, 2), decisions(deal, voice) if deal.status == "open" else decisions(deal, voice)[:1])


def decisions(deal: Deal, voice: Voice) -> tuple[Button, ...]:
    """It is won, or lost."""
    return win_button(deal, voice), Button(voice("deal-button-lost"), press("dl", deal.id))


def win_button(deal: Deal, voice: Voice) -> Button:
    return Button(voice("deal-button-won"), press("dm", deal.id, "won"))


def reasons(voice: Voice) -> list[tuple[str, str]]:
    """Why deals are lost mostly: what the button says, and which one it is."""
    return [(voice(f"loss-{reason}"), reason) for reason in REASONS]


def reason_buttons(deal: Deal, voice: Voice) -> tuple[tuple[Button, ...], ...]:
    """Under a loss that nobody has explained."""
    if deal.status != "lost" or deal.lost_reason is not None:
        return ()
    return rows([Button(label, press("dr", deal.id, reason)) for label, reason in reasons(voice)], 2)


def open_client(client: Client, voice: Voice) -> Button:
    return Button(voice("client-button", name=client.name), press("c", client.id))


def open_deal(deal: Deal, client: Client, voice: Voice) -> Button:
    """By its client's name."""
    return Button(voice("deal-button", title=client.name), press("d", deal.id))


def deals_by_stage(totals: Sequence[tuple[str, str, int, int]], stages: Sequence[Stage], voice: Voice) -> Card:
    """How many deals stand where, and what they are worth: (stage key, currency, number, sum)."""
    if not totals:
        return Card(voice("deals-none"))
    named = {stage.key: stage_name(stage, voice) for stage in stages}
    lines: list[str] = [voice("deals-title"), ""]
    lines += [
        voice(
            "deals-stage",
            stage=named[key],
            count=number,
            sum=f" · {voice.money(total, currency)}" if total else "",
        )
        for key, currency, number, total in totals
    ]
    keys = list(dict.fromkeys(key for key, *_ in totals))
    if len(keys) > 1:
        lines += ["", worth_line([(currency, number, total) for _, currency, number, total in totals], voice)]
    buttons = [Button(named[key], press("ds", key, 0)) for key in keys]
    return Card("\n".join(lines), rows(buttons, 2))


def worth_line(totals: Sequence[tuple[str, int, int]], voice: Voice) -> str:
    """How many there are, and their worth in each currency: (currency, number, sum)."""
    worth: dict[str, int] = {}
    for currency, _, total in totals:
        worth[currency] = worth.get(currency, 0) + (total or 0)
    sums = "".join(f" · {voice.money(total, currency)}" for currency, total in worth.items() if total)
    return voice("deals-all", count=sum(number for _, number, _ in totals), sum=sums)


def open_deals(deals: Sequence[tuple[Deal, Client]], voice: Voice) -> tuple[tuple[Button, ...], ...]:
    """A button for each deal, by its client."""
    return rows([open_deal(deal, client, voice) for deal, client in deals], 2)


def quiet_of(deal: Deal, voice: Voice) -> str:
    """« · тихо 5 дней»."""
    days = voice.days_ago(deal.quiet_since)
    return voice("deal-quiet", days=days) if days else ""


def audit_button(kind: str, number: int, voice: Voice) -> Button:
    """Opens who changed what of a record."""
    return Button(voice("audit-button"), press("hy", kind, number, 0))
