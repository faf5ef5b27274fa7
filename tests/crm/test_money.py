"""Money is whole smallest units."""

from decimal import Decimal

import pytest

from crm.rules.money import LARGEST, Money


@pytest.mark.parametrize(
    ("amount", "currency", "units"),
    [
        ("120000", "RUB", 12_000_000),
        ("0.015", "USD", 2),
        ("1500", "JPY", 1500),
        ("1.234", "KWD", 1234),
        ("0", "UAH", 0),
    ],
)
def test_a_sum_in_smallest_units(amount: str, currency: str, units: int) -> None:
    assert Money.of(Decimal(amount), currency).units == units


@pytest.mark.parametrize("amount", ["-1", "1e99", "Infinity", "NaN", str(LARGEST)])
def test_sums_that_cannot_be(amount: str) -> None:
    with pytest.raises(ValueError):
        Money.of(Decimal(amount), "RUB")


def test_there_and_back() -> None:
    assert Money.of(Decimal("1200.50"), "UAH").amount == Decimal("1200.50")
