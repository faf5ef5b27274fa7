"""Sales targets: how much of what is to be sold in a month was sold, and how long the month still is."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from crm.rules.habits import Habits
from crm.rules.periods import DAY, Period
from storage.tables import Member, Target


@dataclass(frozen=True)
class Progress:
    """How a target stands. `whose` None: the company's. `sold`: by currency, in smallest units."""

    target: Target
    whose: Member | None
    sold: Mapping[str, int]

    @property
    def reached(self) -> int:
        """In the target's own currency: others are not converted."""
        return self.sold.get(self.target.currency, 0)

    @property
    def left(self) -> int:
        return max(self.target.amount - self.reached, 0)

    @property
    def percent(self) -> int:
        """Of the target, rounded down: a hundred is said when it is reached."""
        return 100 * self.reached // self.target.amount


def working_days_left(month: Period, today: date, company: Habits) -> int:
    """The company's working days of a month that are not over, today among them."""
    first = max(month.first, today)
    days = (first + number * DAY for number in range((month.last - first).days + 1))
    return sum(company.working_day(day) == day for day in days)
