"""Wishes about sales targets."""

from datetime import date
from typing import Literal

from crm.rules.money import Money
from crm.wishes.wanted import Mention, Wanted


class SetTarget(Wanted):
    """So much is to be sold in the month that begins on `month`, by that colleague; None: by the whole company.

    `month` None: other days were said, and targets are kept by the month. `amount` None: what was set is taken away.
    """

    kind: Literal["set_target"] = "set_target"
    month: date | None
    amount: Money | None
    whose: Mention | None = None
