"""«план Олега на декабрь 300к», «убери план Олега»: what is to be sold in a month is set, or taken away again."""

from datetime import date

from dateutil.relativedelta import relativedelta

from crm.rules.money import Money
from crm.rules.periods import Period, month_of
from crm.wishes import SetTarget
from crm.wishes.deals import COUNTED_IN_THOUSANDS, in_thousands
from phrases.dates.vocabulary import valued
from phrases.entities.money import SMALLEST_BARE, Sum
from phrases.questions.asked import words
from phrases.questions.periods import SHORTEST_MONTH, PeriodSaid
from phrases.questions.periods import period_said as days_said
from phrases.questions.work import speaker, whom
from phrases.scene import Scene, places
from phrases.thread import Thread

LEAST = 50
"""Bare numbers from here on may be thousands; what is less counts something else."""
BACK = 3
"""So many months before this one a month's name may mean one that is over."""


def set_target(scene: Scene, thread: Thread) -> bool:
    """A message of which every word is one of a target, a colleague's name, a month, and a sum."""
    said = scene.vocabulary
    if not said & words("target_words") or len(scene.sums) != 1 or thread.about or scene.text.rstrip().endswith("?"):
        return False
    asked = whom(scene, thread.frame.colleagues)
    if not asked.known or not places([*scene.people, *scene.strangers]) <= asked.places:
        return False
    month, amount = month_said(scene, thread), _amount(scene.sums[0])
    rest = month.beside(scene, asked.places | places(scene.sums))
    if amount is None or not rest <= words("target_words") | words("target_aside"):
        return False
    whose = asked.mention or speaker(rest & words("target_own") and words("me"), thread.frame.colleagues)
    thread.add(
        0, SetTarget(month=month.period and month.period.first, amount=amount, whose=whose), "a sales target is set"
    )
    return True


def drop_target(scene: Scene, thread: Thread) -> bool:
    """«убери план Олега на декабрь»: of a colleague, a month or of sales; «убери план» alone may be of the day."""
    said = scene.vocabulary
    if not (said & words("target_off") and said & words("target_words")) or scene.sums or thread.about:
        return False
    asked = whom(scene, thread.frame.colleagues)
    if not asked.known or not places([*scene.people, *scene.strangers]) <= asked.places:
        return False
    month = month_said(scene, thread)
    rest = month.beside(scene, asked.places)
    if month.period is None or not rest <= words("target_off") | words("target_words") | words("target_aside"):
        return False
    if asked.mention is None and not month.places and said.isdisjoint(words("of_targets")):
        return False
    thread.add(0, SetTarget(month=month.period.first, amount=None, whose=asked.mention), "a sales target is taken away")
    return True


def month_said(scene: Scene, thread: Thread) -> PeriodSaid:
    """The month that is named, the nearest one of that name; this one where none is. Other days: no period."""
    today = thread.frame.moment.astimezone(thread.frame.zone).date()
    named = {at: months[token.word] for at, token in enumerate(scene.tokens) if token.word in (months := _months())}
    if len(named) == 1:
        place, number = next(iter(named.items()))
        before = scene.tokens[place - 1].word if place else ""
        within = {place, *([place - 1] if before in words("before") else [])}
        return PeriodSaid(_nearest(number, today), frozenset(within))
    said = days_said(scene, thread.frame)
    if said.period is None and not said.places and not named:
        return PeriodSaid(month_of(today), frozenset())
    whole = said.period is not None and said.period.is_month
    return said if whole else PeriodSaid(None, said.places, unread=True)


def _months() -> dict[str, int]:
    return {word: number for word, number in valued("months").items() if len(word) >= SHORTEST_MONTH}


def _nearest(number: int, today: date) -> Period:
    """In March «декабрь» lies ahead, «январь» is over."""
    ahead = (number - today.month + BACK) % 12 - BACK
    return month_of(today.replace(day=1) + relativedelta(months=ahead))


def _amount(said: Sum) -> Money | None:
    """«план 500» is of thousands, where nobody sells for hundreds."""
    amount = said.amounts[0]
    if len(said.amounts) > 1 or said.each or said.things or not amount.units:
        return None
    if not said.unitless or amount.amount >= SMALLEST_BARE:
        return amount
    thousands = amount.currency in COUNTED_IN_THOUSANDS and amount.amount >= LEAST
    return in_thousands(amount) if thousands else None
