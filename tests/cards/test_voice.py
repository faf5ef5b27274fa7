"""How dates and money are said in each language."""

from datetime import UTC, datetime, timedelta

import pytest

from tests.cards.cast import DAY, NOW, voice_of


@pytest.mark.parametrize(
    ("away", "ru", "uk", "en"),
    [
        (2, "сегодня в 11:00", "сьогодні об 11:00", "today at 11:00"),
        (24, "завтра в 09:00", "завтра о 09:00", "tomorrow at 09:00"),
        (-24, "вчера в 09:00", "вчора о 09:00", "yesterday at 09:00"),
        (79, "чт, 19 марта в 16:00", "чт, 19 березня о 16:00", "Thu, March 19 at 16:00"),
        (-72, "13 марта в 09:00", "13 березня о 09:00", "March 13 at 09:00"),
        (24 * 365, "16 марта 2027 в 09:00", "16 березня 2027 о 09:00", "March 16, 2027 at 09:00"),
        (-24 * 80, "26 декабря 2025 в 09:00", "26 грудня 2025 о 09:00", "December 26, 2025 at 09:00"),
    ],
)
def test_moments(away: float, ru: str, uk: str, en: str) -> None:
    instant = NOW + timedelta(hours=away)
    assert [voice_of(language).moment(instant) for language in ("ru", "uk", "en")] == [ru, uk, en]


def test_a_day_is_the_persons_own() -> None:
    late = datetime(2026, 3, 16, 21, 30, tzinfo=UTC)
    assert voice_of("ru").moment(late) == "завтра в 00:30"
    assert voice_of("ru", late).moment(late) == "сегодня в 00:30"


@pytest.mark.parametrize(
    ("language", "heading", "birthday", "with_year"),
    [
        ("ru", "понедельник, 16 марта", "29 февраля", "7 мая 1988"),
        ("uk", "понеділок, 16 березня", "29 лютого", "7 травня 1988"),
        ("en", "Monday, March 16", "February 29", "May 7, 1988"),
    ],
)
def test_days(language: str, heading: str, birthday: str, with_year: str) -> None:
    voice = voice_of(language)
    assert (voice.heading(), voice.birthday("--02-29"), voice.birthday("1988-05-07")) == (heading, birthday, with_year)


@pytest.mark.parametrize(
    ("units", "currency", "ru", "uk", "en"),
    [
        (120_000_00, "RUB", "120 000 ₽", "120 000 ₽", "₽120,000"),
        (1_200_50, "UAH", "1 200,50 ₴", "1 200,50 ₴", "₴1,200.50"),
        (1_500_00, "USD", "1 500 $", "1 500 $", "$1,500"),
        (5, "EUR", "0,05 €", "0,05 €", "€0.05"),
        (1500, "JPY", "1 500 ¥", "1 500 ¥", "¥1,500"),
        (0, "RUB", "0 ₽", "0 ₽", "₽0"),
        (99_00, "PLN", "99 PLN", "99 PLN", "PLN 99"),
    ],
)
def test_money(units: int, currency: str, ru: str, uk: str, en: str) -> None:
    said = [voice_of(language).money(units, currency).replace("\u00a0", " ") for language in ("ru", "uk", "en")]
    assert said == [ru, uk, en]


@pytest.mark.parametrize(
    ("zone", "ru", "uk", "en"),
    [
        ("Europe/Moscow", "Москва", "Москва", "Moscow"),
        ("Europe/Kyiv", "Киев", "Київ", "Kyiv"),
        ("America/New_York", "Нью-Йорк", "Нью-Йорк", "New York"),
        ("UTC", "UTC", "UTC", "UTC"),
    ],
)
def test_cities(zone: str, ru: str, uk: str, en: str) -> None:
    assert [voice_of(language).city(zone) for language in ("ru", "uk", "en")] == [ru, uk, en]


def test_values_are_escaped_once() -> None:
    voice = voice_of("ru")
    assert voice("client-button", name="A&B <i>") == "👤 A&amp;B &lt;i&gt;"
    assert voice("client-button", name=voice("client-button", name="A&B")) == "👤 👤 A&amp;B"


def test_days_ago_are_days_of_the_calendar() -> None:
    voice = voice_of("ru")
    assert [voice.days_ago(NOW - away) for away in (0 * DAY, timedelta(hours=10), 8 * DAY, -DAY)] == [0, 1, 8, 0]


def test_a_value_may_be_as_long_as_a_message() -> None:
    long = "<я> & " * 1000
    said = voice_of("ru")("reminder-task-client", text=long, client="A&B")
    assert said.unescape() == f"⏰ {long} · <b>A&B</b>"
