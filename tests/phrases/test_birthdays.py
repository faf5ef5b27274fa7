"""Birthdays as they are told: misspelt, abbreviated, with the year of birth or without."""

from datetime import date

import pytest

from crm.rules.periods import Period
from crm.wishes import ShowReport
from tests.phrases.cast import said, short


@pytest.mark.parametrize(
    ("text", "wish"),
    [
        ("у Гусевой день рожденя 3 ноября 1978", "change_client guseva 1978-11-03"),
        ("у Гусевой день раждения 3 ноября", "change_client guseva --11-03"),
        ("день рожденния гусевой 3 ноября", "change_client guseva --11-03"),
        ("гусевой день рожд 3 ноября", "change_client guseva --11-03"),
        ("у Гусевой др 3 ноября 78 года", "change_client guseva 1978-11-03"),
        ("у Гусевой др 03.11.78", "change_client guseva 1978-11-03"),
        ("у Ковальчук день народженя 3 листопада 1978", "change_client kovalchuk 1978-11-03"),
        ("у Ковальчук день народженння 3 листопада 78 року", "change_client kovalchuk 1978-11-03"),
        ("у Ковальчук деньнародження 3 листопада", "change_client kovalchuk --11-03"),
        ("Smith's birtday is 3 November 1978", "change_client smith 1978-11-03"),
        ("smith birhday 3 november", "change_client smith --11-03"),
    ],
)
async def test_a_birthday_is_known_by_a_misspelt_word(text: str, wish: str) -> None:
    assert [short(one) for one in (await said(text)).wishes] == [wish]


async def test_another_day_is_no_birthday() -> None:
    [wish] = (await said("у Гусевой день расписания 3 ноября")).wishes
    assert wish.kind == "create_task"


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("дни рождения в ближайшие две недели", date(2026, 6, 23)),
        ("дни рождения на 2 недели вперёд", date(2026, 6, 23)),
        ("у кого день рождения в ближайшие 3 дня", date(2026, 6, 12)),
        ("у кого др в следующие 2 месяца", date(2026, 8, 9)),
        ("дні народження в найближчі два тижні", date(2026, 6, 23)),
        ("birthdays over the next 10 days", date(2026, 6, 19)),
    ],
)
async def test_birthdays_are_of_as_many_days_as_are_asked_for(text: str, last: date) -> None:
    [wish] = (await said(text)).wishes
    assert isinstance(wish, ShowReport)
    assert (wish.name, wish.period) == ("birthdays", Period(first=date(2026, 6, 10), last=last))
