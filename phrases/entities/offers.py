"""A service as it is typed into the list: «Стрижка 2500, раз в 30 дней», "Haircut 40, every 3 weeks"."""

import re
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from crm.rules.money import Money
from phrases.entities.durations import cut_duration

_UNITS = {"д": 1, "d": 1, "н": 7, "т": 7, "w": 7, "м": 30, "m": 30, "г": 365, "р": 365, "y": 365}
"""Days of a unit, by its first letter in the three languages."""
_INTERVAL = re.compile(
    r"(?:раз\s+(?:в|на)|every|once\s+(?:a|in)|кажд\w+|кожн\w+|через)?\s*(?P<number>\d+)?\s*"
    r"\b(?P<unit>д(?:н|ен)\w*|недел\w*|тиж\w*|месяц\w*|місяц\w*|год(?!ин)\w*|рік|рок\w*|days?|weeks?|months?|years?)\b\.?",
    re.IGNORECASE,
)
_PRICE = re.compile(r"(?<!\w)(\d[\d\s\u00a0]*(?:[.,]\d{1,2})?)(?!\w)")
LONGEST_DAYS = 3650
LONGEST_NAME = 80


@dataclass(frozen=True)
class Offer:
    """`price` in the workspace's currency, how long it takes in `minutes`; None where nothing was said."""

    name: str
    price: Money | None
    days: int | None
    minutes: int | None = None


def read_offer(text: str, currency: str) -> Offer:
    """Name, price, duration and interval of a service; the name is what is left."""
    days = read_interval(text, bare=False)
    minutes, rest = cut_duration(_INTERVAL.sub(" ", text) if days else text)
    price = read_price(rest, currency)
    name = _PRICE.split(rest, maxsplit=1)[0] if price else rest
    return Offer(" ".join(name.split()).strip(" ,;:—–-·")[:LONGEST_NAME], price, days, minutes)


def read_price(text: str, currency: str) -> Money | None:
    """The first number of a text as a price; None when there is none."""
    found = _PRICE.search(text)
    if found is None:
        return None
    try:
        return Money.of(Decimal(re.sub(r"\s", "", found[1]).replace(",", ".")), currency)
    except (InvalidOperation, ValueError):
        return None


def read_interval(text: str, *, bare: bool = True) -> int | None:
    """«30», «3 недели», «раз в месяц»: days; a `bare` number is one of days."""
    found = _INTERVAL.search(text)
    if found is not None:
        days = int(found["number"] or 1) * _UNITS[found["unit"][0].lower()]
        return days if 0 < days <= LONGEST_DAYS else None
    number = re.search(r"\d+", text) if bare else None
    return int(number[0]) if number and 0 < int(number[0]) <= LONGEST_DAYS else None
