"""Public holidays of a country, by the library `holidays` (MIT); loaded when first asked for."""

import sys
from datetime import date
from functools import cache
from importlib.util import find_spec, module_from_spec
from typing import Any


def is_holiday(country: str, day: date) -> bool:
    """Whether nobody works there on that day; a country that the library does not know has no holidays."""
    return day in _holidays(country, day.year)


@cache
def _holidays(country: str, year: int) -> Any:
    import holidays  # 4 MB that only the next working day needs

    _know_without_loading("holidays.countries")
    try:
        return frozenset(holidays.country_holidays(country, years=year))
    except NotImplementedError:
        return frozenset()


def _know_without_loading(package: str) -> None:
    """Let one country be loaded alone: the package itself would import all 250 of them (7 MB, 0.1 s)."""
    spec = find_spec(package)
    if spec is not None:
        sys.modules.setdefault(package, module_from_spec(spec))
