"""Cards of sales targets: what is set, and how it stands."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from markupsafe import escape

from cards.card import Card
from cards.colleagues import called
from cards.undo import undo_button
from cards.voice import Voice
from crm.rules.targets import Progress
from crm.targets import Standing, TargetSet
from storage.tables import Member


def target_set(outcome: TargetSet, voice: Voice) -> Card:
    """«🎯 План на декабрь 2026: 300 000 ₽ (было 250 000 ₽)»."""
    target, change = outcome.target, outcome.change
    line = voice("target-set", month=voice.month(target.month), sum=voice.money(target.amount, target.currency))
    whose = [voice("target-whose", who=called(outcome.whose, voice))] if outcome.whose is not None else []
    again = outcome.before not in {None, target.amount}
    before = [voice("target-before", sum=voice.money(outcome.before or 0, target.currency))] if again else []
    return Card("\n".join([line, *whose, *before]), ((undo_button(change.id, voice),),))


def target_dropped(outcome: TargetSet, voice: Voice) -> Card:
    """«🎯 План снят: декабрь 2026 — 300 000 ₽»."""
    target = outcome.target
    sum_ = voice.money(target.amount, target.currency)
    line = voice("target-dropped", month=voice.month(target.month), sum=sum_)
    whose = [voice("target-whose", who=called(outcome.whose, voice))] if outcome.whose is not None else []
    return Card("\n".join([line, *whose]), ((undo_button(outcome.change.id, voice),),))


def no_target(month: date, whose: Member | None, voice: Voice) -> Card:
    """There was none to take away."""
    named = [voice("target-whose", who=called(whose, voice))] if whose is not None else []
    return Card("\n".join([voice("target-none", month=voice.month(month)), *named]))


def standing_lines(standing: Standing, voice: Voice) -> list[str]:
    """Each target with what was sold, and what is left to sell in so many working days; nothing where none is set."""
    if not standing.targets:
        return []
    lines: list[str] = [voice("target-title", month=voice.month(standing.month.first))]
    lines += [_line(one, voice) for one in standing.targets]
    if standing.days_left and any(one.left for one in standing.targets):
        lines.append(voice("target-days-left", days=standing.days_left))
    return lines


def above(lines: Sequence[str], card: Card) -> Card:
    """A card of what was sold, under the targets of its month."""
    return replace(card, text="\n".join([*lines, "", card.text])) if lines else card


def below(card: Card, lines: Sequence[str]) -> Card:
    """A summary, with the targets at its end."""
    return replace(card, text="\n".join([card.text, "", *lines])) if lines else card


def _line(one: Progress, voice: Voice) -> str:
    """«Олег: 312 000 из 500 000 ₽, 62 %»."""
    name = voice("target-company") if one.whose is None else escape(called(one.whose, voice))
    sold, whole = voice.money(one.reached, one.target.currency), voice.money(one.target.amount, one.target.currency)
    left = voice.money(one.left, one.target.currency)
    key = "target-line" if one.left else "target-line-reached"
    others = [voice.money(total, currency) for currency, total in one.sold.items() if currency != one.target.currency]
    beside = f" (+ {' + '.join(others)})" if others else ""
    return voice(key, who=name, sold=sold, whole=whole, percent=one.percent, left=left) + beside


def refused(leaders: Sequence[Member], voice: Voice) -> Card:
    """Who may set a target, instead."""
    return Card(voice("target-not-yours", who=", ".join(called(one, voice) for one in leaders)))
