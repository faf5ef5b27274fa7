"""The voice of a card: one language, one zone, and how dates and money are said in them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_skeleton
from babel.numbers import format_currency
from fluent.runtime import FluentBundle, FluentResource
from markupsafe import Markup, escape

from crm.money import Money

LOCALES = Path(__file__).parent / "locales"
LANGUAGES = ("ru", "uk", "en")


@cache
def catalogue(language: str) -> FluentBundle:
    """All texts of a language."""
    bundle = FluentBundle([language], use_isolating=False)
    for file in sorted((LOCALES / language).glob("*.ftl")):
        bundle.add_resource(FluentResource(file.read_text(encoding="utf-8")))
    return bundle


def speak(language: str, key: str, **values: Any) -> Markup:
    """A text of the catalogue; KeyError when it is not there. Values are escaped for HTML, once."""
    bundle = catalogue(language)
    pattern = bundle.get_message(key).value
    if pattern is None:
        raise KeyError(key)
    text, errors = bundle.format_pattern(pattern, _escaped(values))
    if errors:
        raise KeyError(f"{key}: {errors[0]}")
    return Markup(text)  # noqa: S704 (the catalogue is ours, the values are escaped)


def _escaped(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: str(escape(value)) if isinstance(value, str) else value for name, value in values.items()}


@dataclass(frozen=True)
class Voice:
    """How one person is spoken to. `now` is the moment of speaking, for «сегодня» and «завтра»."""

    language: str
    zone: ZoneInfo
    now: datetime

    def __call__(self, key: str, **values: Any) -> Markup:
        return speak(self.language, key, **values)

    @property
    def today(self) -> date:
        return self.now.astimezone(self.zone).date()

    def day(self, day: date) -> str:
        """«сегодня», «завтра», «пт, 20 марта», with the year when it is another."""
        near = {-1: "yesterday", 0: "today", 1: "tomorrow"}.get((day - self.today).days)
        if near is not None:
            return self(f"day-{near}")
        skeleton = "MMMEd" if day.year == self.today.year else "yMMMd"
        return str(format_skeleton(skeleton, datetime(day.year, day.month, day.day), locale=self.language))  # noqa: DTZ001 (a day, no instant)

    def moment(self, instant: datetime) -> str:
        """«завтра в 11:00»."""
        wall = instant.astimezone(self.zone)
        return self("day-at", day=self.day(wall.date()), time=f"{wall:%H:%M}")

    def clock(self, instant: datetime) -> str:
        return f"{instant.astimezone(self.zone):%H:%M}"

    def birthday(self, written: str) -> str:
        """From `YYYY-MM-DD` or `--MM-DD`."""
        year, month, day = written.rsplit("-", 2)
        known = year.isdigit()
        stand_in = date(int(year) if known else 2000, int(month), int(day))
        pattern = "d MMMM y" if known else "d MMMM"
        return format_date(stand_in, pattern, locale=self.language)

    def money(self, units: int, currency: str) -> str:
        """«120 000 ₽», with kopecks only when there are some."""
        amount = Money(units=units, currency=currency).amount
        whole = amount == amount.to_integral_value()
        return format_currency(
            amount,
            currency,
            "#,##0\u00a0¤" if whole else None,
            locale=self.language,
            currency_digits=not whole,
        )

    def days_ago(self, instant: datetime) -> int:
        """Whole days of the person's calendar between then and now."""
        return max(0, (self.today - instant.astimezone(self.zone).date()) // timedelta(days=1))
