"""Sums as people write them."""

import pytest

from phrases import read_sums
from tests.phrases.cast import frame


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("120 тыс", "120000 RUB"),
        ("1,5 млн", "1500000 RUB"),
        ("350к", "350000 RUB"),
        ("двести пятьдесят тысяч", "250000 RUB"),
        ("миллион двести", "1200000 RUB"),
        ("1млн 200тыс", "1200000 RUB"),
        ("2 млн 300", "2300000 RUB"),
        ("полтора ляма", "1500000 RUB"),
        ("полмиллиона", "500000 RUB"),
        ("2 000 000 руб.", "2000000 RUB"),
        ("5 тыс. руб.", "5000 RUB"),
        ("450000", "450000 RUB"),
        ("800 тысяч тенге", "800000 KZT"),
        ("тысяча двести гривен", "1200 UAH"),
        ("п'ятнадцять тисяч", "15000 RUB"),
        ("£2,500", "2500 GBP"),
        ("$12.5k", "12500 USD"),
        ("two grand", "2000 RUB"),
        ("тысяч 100 или 150", "100000 RUB, 150000 RUB"),
        ("100-150 тыс", "100000 RUB, 150000 RUB"),
        ("от 100 до 150 тысяч", "100000 RUB, 150000 RUB"),
        ("between 30 and 35k", "30000 RUB, 35000 RUB"),
        ("то ли 100, то ли 150 тыс", "100000 RUB, 150000 RUB"),
        ("18 тыр", "18000 RUB"),
        ("300 quid", "300 GBP"),
        ("-500 руб", ""),
        ("99999999999999999999999 руб", ""),
        ("дорого", ""),
        ("тысяч за 80 или 90", "80000 RUB, 90000 RUB"),
        ("встреча завтра в 12", ""),
    ],
)
def test_a_sum_is_read(text: str, amounts: str) -> None:
    assert ", ".join(f"{money.amount:.0f} {money.currency}" for money in read_sums(text, frame())) == amounts
