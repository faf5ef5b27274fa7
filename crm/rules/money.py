"""Money as the business counts it: whole smallest units of a currency."""

from decimal import ROUND_HALF_UP, Decimal

from babel.numbers import get_currency_precision
from pydantic import BaseModel, Field

LARGEST = 10**15
"""Smallest units. Ten trillion roubles: more is a typing mistake, and still fits BIGINT and a JSON number."""


class Money(BaseModel, frozen=True):
    """A sum in the smallest unit of its currency (kopecks, cents; whole yen)."""

    units: int = Field(ge=0, le=LARGEST)
    currency: str = Field(pattern=r"^[A-Z]{3}$")

    @classmethod
    def of(cls, amount: Decimal, currency: str) -> "Money":
        """From a decimal sum; ValueError when it is negative, not finite or beyond any deal."""
        if not amount.is_finite() or not 0 <= amount <= LARGEST:
            raise ValueError("no such sum of money")
        digits = get_currency_precision(currency)
        units = (amount * 10**digits).quantize(Decimal(1), rounding=ROUND_HALF_UP)
        return cls(units=int(units), currency=currency)

    @property
    def amount(self) -> Decimal:
        """The decimal sum, for the edges."""
        return decimal_of(self.units, self.currency)


def decimal_of(units: int, currency: str) -> Decimal:
    """Smallest units as a decimal sum; a total of many sums has no bound."""
    return Decimal(units).scaleb(-get_currency_precision(currency))
