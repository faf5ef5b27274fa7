"""Wishes about deals."""

from datetime import datetime
from typing import Literal

from crm.rules.money import Money
from crm.wishes.wanted import Id, Mention, Wanted

THOUSAND = 1_000
COUNTED_IN_THOUSANDS = frozenset({"RUB", "KZT", "UZS", "KGS", "AMD", "UAH"})
"""Currencies in which nobody makes a deal of some hundreds."""


def in_thousands(amount: Money) -> Money:
    """«250» is 250 000."""
    return Money(units=amount.units * THOUSAND, currency=amount.currency)


class CreateDeal(Wanted):
    """A new deal, or (`agreed`) a sum agreed on, which is that of the client's only open deal when there is one.

    Several `alternatives` and no `amount`: the sum is to be asked.
    """

    kind: Literal["create_deal"] = "create_deal"
    client: Mention
    title: str | None = None
    amount: Money | None = None
    alternatives: tuple[Money, ...] = ()
    agreed: bool = True
    bare: bool = False
    """A small number without a unit was said: «250» of a deal of 175 000 are thousands, else it is asked."""
    sets: bool = False
    """The sum of a deal that stands is another now: of `deal`, or of the client's only open one."""
    bought: bool = False
    """«купила на 32 тыс», "sold Greg 38k": of a deal that stands it is the win."""
    pieces: int | None = None
    """The amount is the price of one times so many: «40 штук по 3500»."""
    wished: str | None = None
    """What the client only wants, in the words of the message: a note, where a deal is open already."""
    deal: Id | None = None

    @property
    def of_thousands(self) -> bool:
        """«согласна на 210»: most likely 210 000, and asked where no open deal gives a scale."""
        return self.bare and self.amount is not None and self.amount.currency in COUNTED_IN_THOUSANDS

    @property
    def offered(self) -> tuple[Money, ...]:
        """The sums that may be meant, when it is to be asked which."""
        said = self.alternatives or tuple(filter(None, [self.amount]))
        return (*said, *map(in_thousands, said)) if self.bare else said


class MoveDeal(Wanted):
    """`stage` None: which one is to be asked. `deal` None: the client's only open one."""

    kind: Literal["move_deal"] = "move_deal"
    client: Mention
    stage: str | None = None
    back: bool = False
    """The deal lost last goes back to work where none is open: to its stage before, unless one is named."""
    reopens: bool = False
    """A deal is asked back in so many words: it may be one that was won by mistake, too."""
    deal: Id | None = None


class WinDeal(Wanted):
    """`closed_at`: when it was won, if that is not now. `told`: «купила», in the words of the message, is a note where
    no deal is open."""

    kind: Literal["win_deal"] = "win_deal"
    client: Mention
    told: str | None = None
    deal: Id | None = None
    closed_at: datetime | None = None


class LoseDeal(Wanted):
    """`closed_at`: when it was lost, if that is not now."""

    kind: Literal["lose_deal"] = "lose_deal"
    client: Mention
    reason: str | None = None
    deal: Id | None = None
    closed_at: datetime | None = None


class GiveDeal(Wanted):
    """The deal, and its client with it, is somebody else's to look after."""

    kind: Literal["give_deal"] = "give_deal"
    client: Mention
    deal: Id
    to: Id
    """The member who gets it."""


class SetStall(Wanted):
    """A deal stands still after so many quiet days; `told`: so long after its owner those who lead hear of it."""

    kind: Literal["set_stall"] = "set_stall"
    days: int
    told: bool = False
