"""Which time zone is meant: by its own name, by the city it is named for, or by a city people live in."""

from functools import cache
from pathlib import Path
from zoneinfo import available_timezones

import yaml

from names.fold import fold


def read_zone(text: str) -> str | None:
    """The IANA name of the zone; None when no such is known."""
    return _known().get(fold(text.strip()).replace(" ", "_"))


@cache
def _known() -> dict[str, str]:
    cities = yaml.safe_load(Path(__file__).with_suffix(".yaml").read_text(encoding="utf-8"))
    by_city = {fold(zone.rsplit("/", 1)[-1]): zone for zone in sorted(available_timezones(), reverse=True)}
    by_name = {fold(zone): zone for zone in available_timezones()}
    return {**by_city, **by_name, **{fold(city).replace(" ", "_"): zone for city, zone in cities.items()}}
