"""A service typed into the list: its name, its price, how often people come for it."""

import pytest

from phrases import read_interval, read_offer


@pytest.mark.parametrize(
    ("text", "name", "units", "days"),
    [
        ("Стрижка 2500, раз в 30 дней", "Стрижка", 2500_00, 30),
        ("Стрижка", "Стрижка", None, None),
        ("Маникюр с покрытием 2 000", "Маникюр с покрытием", 2000_00, None),
        ("Кератин, раз в 3 месяца", "Кератин", None, 90),
        ("Чистка зубов 4500,50 каждые полгода", "Чистка зубов", 4500_50, None),
        ("Манікюр 550 раз на 3 тижні", "Манікюр", 550_00, 21),
        ("Haircut 40, every 5 weeks", "Haircut", 40_00, 35),
        ("ТО раз в год", "ТО", None, 365),
        ("Ламінування вій 900, півтори години", "Ламінування вій", 900_00, None),
        ("Манікюр 550, 2 години, раз на 3 тижні", "Манікюр", 550_00, 21),
    ],
)
def test_an_offer(text: str, name: str, units: int | None, days: int | None) -> None:
    offer = read_offer(text, "RUB")
    assert (offer.name, offer.price.units if offer.price else None, offer.days) == (name, units, days)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("30", 30),
        ("3 недели", 21),
        ("через месяц", 30),
        ("every 2 weeks", 14),
        ("часто", None),
        ("0", None),
        ("99999", None),
    ],
)
def test_an_interval(text: str, days: int | None) -> None:
    assert read_interval(text) == days
