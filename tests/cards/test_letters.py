"""The ready text of an invitation: in three languages, addressed as one speaks, without what is not known."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from cards.letters import address, elapsed, filled, letter
from cards.voice import LANGUAGES
from crm.rules.rhythm import DayPart, Habit
from tests.cards.cast import NOW, ZONE, client
from tests.cards.salon_gallery import COLORING, HAIRCUT, OWN, invitation, visit

MOSCOW = ZoneInfo(ZONE)


@pytest.mark.parametrize(
    ("days", "ru", "uk", "en"),
    [
        (1, "прошёл 1 день", "минув 1 день", "it has been 1 day"),
        (3, "прошло 3 дня", "минуло 3 дні", "it has been 3 days"),
        (6, "прошла почти неделя", "минув майже тиждень", "it has been almost a week"),
        (7, "прошла неделя", "минув тиждень", "it has been a week"),
        (10, "прошло больше недели", "минуло більше тижня", "it has been more than a week"),
        (11, "прошло почти две недели", "минуло майже два тижні", "it has been almost two weeks"),
        (14, "прошло 2 недели", "минуло 2 тижні", "it has been 2 weeks"),
        (21, "прошло 3 недели", "минуло 3 тижні", "it has been 3 weeks"),
        (28, "прошёл месяц", "минув місяць", "it has been a month"),
        (31, "прошёл месяц", "минув місяць", "it has been a month"),
        (42, "прошло полтора месяца", "минуло півтора місяця", "it has been six weeks"),
        (61, "прошло 2 месяца", "минуло 2 місяці", "it has been 2 months"),
        (150, "прошло 5 месяцев", "минуло 5 місяців", "it has been 5 months"),
        (183, "прошло полгода", "минуло пів року", "it has been half a year"),
        (366, "прошёл год", "минув рік", "it has been a year"),
        (550, "прошло полтора года", "минуло півтора року", "it has been a year and a half"),
        (740, "прошло 2 года", "минуло 2 роки", "it has been 2 years"),
        (1830, "прошло 5 лет", "минуло 5 років", "it has been 5 years"),
    ],
)
def test_time_is_said_as_people_round_it(days: int, ru: str, uk: str, en: str) -> None:
    assert [elapsed(days, language) for language in LANGUAGES] == [ru, uk, en]


@pytest.mark.parametrize(
    ("name", "language", "spoken"),
    [
        ("Громов Андрей Валерьевич", "ru", "Андрей Валерьевич"),
        ("Анна Гусева", "ru", "Анна"),
        ("Андрій Валерійович Громов", "uk", "Андрію Валерійовичу"),
        ("Олена Бондар", "uk", "Олено"),
        ("Соколов Андрей Валерьевич", "uk", "Андрію Валерійовичу"),
        ("Наталья Ивановна Бондаренко", "uk", "Наталіє Іванівно"),
        ("Дмитрий Алексеевич", "uk", "Дмитре Олексійовичу"),
        ("Елена Николаевна Кравец", "uk", "Олено Миколаївно"),
        ("Анна Григорьевна Петрова", "uk", "Анно Григорівно"),
        ("Анна Эммануиловна Петрова", "uk", "Анно"),
        ("Дарья Вячеславовна", "uk", "Дар'є В'ячеславівно"),
        ("Марія Петрівна Шевчук", "uk", "Маріє Петрівно"),
        ("Лена Мороз", "uk", "Лено"),
        ("Jane Miller", "en", "Jane"),
        ("ООО «Вектор»", "ru", ""),
    ],
)
def test_the_address(name: str, language: str, spoken: str) -> None:
    assert address(name, language) == spoken


WHOLE = {
    "ru": "Андрей Валерьевич, прошёл месяц с тех пор, как вы были у нас в последний раз. "
    "Приглашаем вас на стрижку, как обычно, в пятницу вечером.",
    "uk": "Андрію Валерійовичу, минув місяць, відколи ви були в нас востаннє. "
    "Запрошуємо вас на стрижку, як зазвичай, у п'ятницю увечері.",
    "en": "Андрей Валерьевич, it has been a month since you were last with us. "
    "We would love to see you for your haircut, as usual, on Friday evening.",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_whole_letter(language: str) -> None:
    assert letter(invitation(language=language), MOSCOW, NOW) == WHOLE[language]


@pytest.mark.parametrize(
    ("language", "invited"),
    [
        ("ru", "на стрижку, как обычно, в пятницу вечером, 27 марта."),
        ("uk", "на стрижку, як зазвичай, у п'ятницю увечері, 27 березня."),
        ("en", "for your haircut, as usual, on Friday evening, March 27."),
    ],
)
def test_on_a_friday_the_next_one_is_meant(language: str, invited: str) -> None:
    friday = NOW + timedelta(days=4)
    assert letter(invitation(language=language), MOSCOW, friday).endswith(invited)


def test_when_the_coming_one_is_a_holiday_the_next_open_one_is_named() -> None:
    before_may = datetime(2026, 4, 28, 7, tzinfo=UTC)
    closed = invitation(country="RU")
    assert letter(closed, MOSCOW, before_may).endswith("на стрижку, как обычно, в пятницу вечером, 8 мая.")
    assert letter(invitation(), MOSCOW, before_may).endswith("на стрижку, как обычно, в пятницу вечером.")


@pytest.mark.parametrize(
    ("known", "end"),
    [
        ({"habit": Habit()}, "Приглашаем вас на стрижку."),
        ({"habit": Habit(weekday=1)}, "Приглашаем вас на стрижку, как обычно, во вторник."),
        ({"habit": Habit(part=DayPart.MORNING)}, "Приглашаем вас на стрижку, как обычно, утром."),
        ({"habit": Habit(), "services": []}, "Приглашаем вас снова."),
        ({"services": []}, "Приглашаем вас снова, как обычно, в пятницу вечером."),
        ({"services": [HAIRCUT, COLORING], "habit": Habit()}, "Приглашаем вас на стрижку и окрашивание."),
        ({"services": [OWN], "habit": Habit()}, "Приглашаем вас на женскую стрижку & укладка <b>."),
    ],
)
def test_what_is_not_known_leaves_no_trace(known: dict[str, Any], end: str) -> None:
    assert letter(invitation(**known), MOSCOW, NOW).endswith(end)


def test_an_organisation_is_greeted() -> None:
    said = letter(invitation(client(9, "ООО «Вектор»", None)), MOSCOW, NOW)
    assert said.startswith("Здравствуйте, прошёл месяц")


def test_after_a_no_show() -> None:
    missed = invitation(kind="no_show", missed=visit(starts_at=NOW - timedelta(days=1)))
    assert letter(missed, MOSCOW, NOW).startswith("Андрей Валерьевич, мы ждали вас вчера.")
    older = replace(missed, missed=visit(starts_at=NOW - timedelta(days=4)))
    assert letter(older, MOSCOW, NOW).startswith("Андрей Валерьевич, мы ждали вас 12 марта.")
    in_english = replace(older, language="en")
    assert letter(in_english, MOSCOW, NOW).startswith("Андрей Валерьевич, we were expecting you on March 12.")
    today = replace(missed, missed=visit(starts_at=NOW - timedelta(hours=1)))
    assert letter(today, MOSCOW, NOW).startswith("Андрей Валерьевич, мы ждали вас сегодня.")


def test_a_template_takes_the_places_of_any_language() -> None:
    assert filled("[name], ждём [на услугу]!", {"name": "Анна", "service": "на стрижку"}) == "Анна, ждём на стрижку!"
    assert filled("Ждём вас, [имя].", {}) == "Ждём вас."
