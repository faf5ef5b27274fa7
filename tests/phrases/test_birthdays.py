"""Birthdays as they are told: misspelt, abbreviated, with the year of birth or without."""

import pytest

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
