"""Cards of deals that were asked for by what they are like: «сделки Олега от 100 000 ₽ на этапе Договор»."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from markupsafe import Markup, escape

from cards.card import Button, Card
from cards.colleagues import called
from cards.deals import open_deals, quiet_of, stage_name, sum_of, worth_line
from cards.facets import days_before, facets_of, is_narrowed, span_of, turning
from cards.presses import press
from cards.voice import Voice
from crm.rules.money import Money
from crm.rules.stages import stage_of
from storage.tables import Client, Deal, Member, Stage
from storage.tables.filters import DealFilter


@dataclass(frozen=True)
class ChosenDeals:
    """One page of them, with what all are worth: (currency, number, sum). `owners`: those to be named beside a deal."""

    chosen: DealFilter
    deals: Sequence[tuple[Deal, Client]]
    totals: Sequence[tuple[str, int, int]]
    stages: Sequence[Stage]
    page: int = 0
    more: bool = False
    owner: Member | None = None
    client: Client | None = None
    owners: dict[int, Member] = field(default_factory=dict)
    unread: str = ""
    """What of the question was not understood."""
    other_sum: Money | None = None
    """What the least sum may be as well."""


def chosen_deals(asked: ChosenDeals, voice: Voice) -> Card:
    """What was understood, the deals with a button each, how many there are and what they are worth."""
    title = Markup(" · ").join([voice("deals-chosen"), *facets_said(asked, voice)])
    lines = [f"<b>{title}</b>", *([voice("unread-part", words=asked.unread)] if asked.unread else []), ""]
    lines += [_line(deal, client, asked, voice) for deal, client in asked.deals]
    lines += ["", worth_line(asked.totals, voice)] if asked.totals else [voice("deals-chosen-none")]
    pages = turning("df", asked.chosen, asked.page, more=asked.more)
    return Card("\n".join(lines), (*open_deals(asked.deals, voice), pages, *_beside(asked, voice)))


def facets_said(asked: ChosenDeals, voice: Voice) -> Iterator[Markup]:
    """Each thing by which they were chosen."""
    chosen = asked.chosen
    if asked.owner is not None:
        yield escape(called(asked.owner, voice))
    if asked.client is not None:
        yield escape(asked.client.name)
    yield from (escape(stage_name(stage, voice)) for stage in asked.stages if stage.id == chosen.stage_id)
    yield from _sums(chosen, voice)
    yield from _ages(chosen, voice)
    if chosen.unplanned:
        yield voice("facet-unplanned")
    if chosen.largest:
        yield voice("facet-largest")


def _sums(chosen: DealFilter, voice: Voice) -> Iterator[Markup]:
    if chosen.least is not None:
        yield voice("facet-least", sum=voice.money(chosen.least, chosen.currency or ""))
    if chosen.most is not None:
        yield voice("facet-most", sum=voice.money(chosen.most, chosen.currency or ""))


def _ages(chosen: DealFilter, voice: Voice) -> Iterator[Markup]:
    if chosen.quiet_before is not None:
        yield voice("facet-quiet", days=days_before(chosen.quiet_before, voice))
    if chosen.opened_before is None:
        return
    if chosen.opened_since is None:
        yield voice("facet-older", days=days_before(chosen.opened_before, voice))
    else:
        yield voice("facet-opened", when=span_of(chosen.opened_since, chosen.opened_before, voice))


def _line(deal: Deal, client: Client, asked: ChosenDeals, voice: Voice) -> str:
    """«• Мария Петрова · 120 000 ₽ · Договор · тихо 9 дней · Олег»."""
    stage = "" if asked.chosen.stage_id else f" · {escape(stage_name(stage_of(deal, asked.stages), voice))}"
    owner = asked.owners.get(deal.owner_id)
    whose = f" · {escape(called(owner, voice))}" if owner is not None else ""
    return f"• {escape(client.name)}{sum_of(deal, voice)}{stage}{quiet_of(deal, voice)}{whose}"


def _beside(asked: ChosenDeals, voice: Voice) -> tuple[tuple[Button, ...], ...]:
    """The same with the other sum that may be meant; of nothing found all that are open."""
    chosen = asked.chosen
    other: tuple[Button, ...] = ()
    if asked.other_sum is not None:
        label = voice("facet-least", sum=voice.money(asked.other_sum.units, asked.other_sum.currency))
        other = (Button(label, press("df", *facets_of(replace(chosen, least=asked.other_sum.units)), 0)),)
    everything = not asked.totals and is_narrowed(chosen)
    return (other, (Button(voice("deals-chosen-all"), press("df", 0)),) if everything else ())
