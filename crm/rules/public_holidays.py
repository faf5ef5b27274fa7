"""Public holidays of a country, by the library `holidays` (MIT); loaded when first asked for."""

from datetime import date
from functools import cache
from typing import Any


def is_holiday(country: str, day: date) -> bool:
    """Whether nobody works there on that day; a country that the library does not know has no holidays."""
    return day in _holidays(country, day.year)


@cache
def _holidays(country: str, year: int) -> Any:
    import holidays  # 20 MB that only the next working day needs

    try:
        return frozenset(holidays.country_holidays(country, years=year))
    except NotImplementedError:
        return frozenset()
