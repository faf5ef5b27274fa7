"""The voice of a card: one language, one zone, and how dates and money are said in them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, get_timezone_location
from babel.numbers import format_currency, get_currency_precision, get_currency_symbol
from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser
from markupsafe import Markup, escape

from crm.rules.money import decimal_of
from crm.rules.periods import EVER

LOCALES = Path(__file__).parent / "locales"
LANGUAGES = ("ru", "uk", "en")
LONGEST_VALUE = 2000
SIGNS = {"RUB": "₽", "UAH": "₴", "KZT": "₸", "USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥"}
"""The short signs, which Babel keeps for the countries of each."""

DAY = timedelta(days=1)
KYIV = {"Europe/Kyiv", "Europe/Kiev"}
"""The one city that Babel does not name since its zone was renamed."""


ENTRY = re.compile(r"^(?=[a-z][\w-]* *=)", re.MULTILINE)
"""Where a text begins."""


class Catalogue:
    """All texts of a language, each parsed when it is said for the first time: all at once would take 0.1 s."""

    def __init__(self, language: str) -> None:
        self._bundle, self._parser = FluentBundle([language], use_isolating=False), FluentParser(with_spans=False)
        files = sorted((LOCALES / language).glob("*.ftl"))
        texts = [text for file in files for text in ENTRY.split(file.read_text(encoding="utf-8"))]
        self._texts = {text.partition("=")[0].rstrip(): text for text in texts if "=" in text}

    def say(self, key: str, values: dict[str, Any]) -> str:
        """The text with its values; KeyError when it is not there, or asks for more."""
        if not self._bundle.has_message(key):
            self._bundle.add_resource(self._parser.parse(self._texts[key]))
        pattern = self._bundle.get_message(key).value
        if pattern is None:
            raise KeyError(key)
        shown, errors = self._bundle.format_pattern(pattern, values)
        if errors:
            raise KeyError(f"{key}: {errors[0]}")
        return str(shown)


@cache
def catalogue(language: str) -> Catalogue:
    """Read once."""
    return Catalogue(language)


def speak(language: str, key: str, **values: Any) -> Markup:
    """A text of the catalogue; KeyError when it is not there. Values are escaped for HTML, once."""
    said = _escaped(values)
    long = _long(said)
    text = catalogue(language).say(key, said | {name: _place(name) for name in long})
    for name, value in long.items():
        text = text.replace(_place(name), value)
    return Markup(text)  # noqa: S704 (the catalogue is ours, the values are escaped)


def speak_to(language: str | None, key: str, **values: Any) -> Markup:
    """The same to somebody of whom we know no more than this: in their language, if it is one of ours."""
    return speak(language if language in LANGUAGES else LANGUAGES[0], key, **values)


def _escaped(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: str(escape(value)) if isinstance(value, str) else value for name, value in values.items()}


def _long(values: Mapping[str, Any]) -> dict[str, str]:
    """Values put in after the rest: Fluent refuses strings of more than 2,500 characters."""
    return {name: value for name, value in values.items() if isinstance(value, str) and len(value) > LONGEST_VALUE}


def _place(name: str) -> str:
    return f"\N{NULL}{name}\N{NULL}"


@dataclass(frozen=True)
class Voice:
    """How one person is spoken to. `now` is the moment of speaking, for «сегодня» and «завтра».

    `discreet`: in a group that sees names and sums, and nobody's words.
    """

    language: str
    zone: ZoneInfo
    now: datetime
    discreet: bool = False

    def __call__(self, key: str, **values: Any) -> Markup:
        return speak(self.language, key, **values)

    def words(self, said: str | None) -> str:
        """What somebody wrote, as far as it may be read here."""
        return "" if self.discreet or said is None else said

    @property
    def today(self) -> date:
        return self.now.astimezone(self.zone).date()

    def day(self, day: date) -> str:
        """«вчера», «завтра», «20 марта», what lies ahead as «пт, 20 марта»; with the year when it is another."""
        near = {-1: "yesterday", 0: "today", 1: "tomorrow"}.get((day - self.today).days)
        if near is not None:
            return self(f"day-{near}")
        if day.year != self.today.year:
            return self._written(day, "date-year")
        return self._written(day, "date-ahead" if day > self.today else "date-past")

    def month_day(self, day: date) -> str:
        """«5 марта», of any year."""
        return self._written(day, "date-past")

    def month(self, first: date) -> str:
        """«март 2026»."""
        return self._written(first, "date-month")

    def day_at(self, instant: datetime) -> str:
        """The day of that moment, by the person's clock."""
        return self.day(instant.astimezone(self.zone).date())

    def heading(self, day: date | None = None) -> str:
        """«понедельник, 16 марта»: today in full, or another day."""
        return self._written(day or self.today, "date-heading")

    def weekday(self, day: date) -> str:
        """«пн 16»: one of a row of days."""
        return self._written(day, "date-weekday")

    def span(self, first: date, last: date) -> str:
        """«16–22 марта», «30 марта – 5 апреля», «март 2026», «2026 год»; one day as in full."""
        if first == last:
            return self.heading(first)
        if first == EVER:
            return self("span-ever")
        if first.day == 1 and (first.year, first.month) == (last.year, last.month) and (last + DAY).day == 1:
            return self.month(first)
        if (first, last) == (date(first.year, 1, 1), date(first.year, 12, 31)):
            return self("span-year", year=str(first.year))
        if first.year != last.year:
            return f"{self._written(first, 'date-year')} – {self._written(last, 'date-year')}"
        if first.month != last.month:
            return f"{self.month_day(first)} – {self.month_day(last)}"
        return f"{self._written(first, 'date-span-from')}–{self._written(last, 'date-span-to')}"

    def _written(self, day: date, pattern: str) -> str:
        return format_date(day, str(self(pattern)), locale=self.language)

    def moment(self, instant: datetime) -> str:
        """«завтра в 11:00»."""
        wall = instant.astimezone(self.zone)
        return self("day-at", day=self.day(wall.date()), hour=wall.hour, time=f"{wall:%H:%M}")

    def clock(self, instant: datetime) -> str:
        return f"{instant.astimezone(self.zone):%H:%M}"

    def birthday(self, written: str) -> str:
        """From `YYYY-MM-DD` or `--MM-DD`."""
        year, month, day = written.rsplit("-", 2)
        known = year.isdigit()
        stand_in = date(int(year) if known else 2000, int(month), int(day))
        return self._written(stand_in, "date-year" if known else "date-past")

    def money(self, units: int, currency: str) -> str:
        """«120 000 ₽», with kopecks only when there are some."""
        amount = decimal_of(units, currency)
        whole = amount == amount.to_integral_value()
        pattern = Locale.parse(self.language).currency_formats["standard"].pattern
        shown = format_currency(
            amount,
            currency,
            pattern.replace(".00", "") if whole else pattern,
            locale=self.language,
            currency_digits=not whole,
        )
        sign = SIGNS.get(currency, f"{currency}\N{NO-BREAK SPACE}" if pattern.startswith("¤") else currency)
        return shown.replace(get_currency_symbol(currency, self.language), sign)

    def sums(self, totals: Mapping[str, int]) -> str:
        """«120 000 ₽ + 300 €», of totals by currency; "" where there are none."""
        return " + ".join(self.money(total, currency) for currency, total in totals.items() if total)

    def sums_beside(self, totals: Mapping[str, int]) -> str:
        """The same in brackets, behind a number of deals."""
        return f" ({sums})" if (sums := self.sums(totals)) else ""

    def about(self, units: int, currency: str) -> str:
        """An average or a forecast: without kopecks."""
        digits = get_currency_precision(currency)
        return self.money(round(units, -digits), currency)

    def city(self, zone: str) -> str:
        """«Москва» for Europe/Moscow."""
        if zone in KYIV:
            return self("city-kyiv")
        return get_timezone_location(zone, locale=self.language, return_city=True)

    def country(self, code: str) -> str:
        """«Россия» for RU."""
        return str(Locale.parse(self.language).territories.get(code, code))

    def days_ago(self, instant: datetime) -> int:
        """Whole days of the person's calendar between then and now."""
        return max(0, (self.today - instant.astimezone(self.zone).date()) // timedelta(days=1))
