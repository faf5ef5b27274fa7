"""Meetings that took place, and what came of them, in one breath."""

import pytest

from tests.phrases.cast import said, short


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "переговоры с ивановым прошли норм договорились на 2,4 млн в пн в 11 подписание",
            ["log_interaction ivanov meeting", "create_deal ivanov 2400000 RUB", "create_task ivanov 15.06 11:00"],
        ),
        (
            "встреча с гусевой прошла хорошо договорились на 120 тыс",
            ["log_interaction guseva meeting", "create_deal guseva 120000 RUB"],
        ),
        (
            "зустріч з ковальчук пройшла добре домовились на 90 тисяч",
            ["log_interaction kovalchuk meeting", "create_deal kovalchuk 90000 RUB"],
        ),
        (
            "meeting with smith went well agreed on 12k",
            ["log_interaction smith meeting", "create_deal smith 12000 RUB"],
        ),
        ("had a call with smith agreed 5k", ["log_interaction smith call", "create_deal smith 5000 RUB"]),
        ("встреча с Ивановым была перенесена на пятницу", ["move_task ivanov 12.06 10:00"]),
        ("встреча с Ивановым была назначена на пятницу", ["create_task ivanov meeting 12.06 10:00"]),
        ("встреча с Ивановым должна была состояться в среду", ["create_task ivanov 17.06 10:00"]),
        ("договорились с Ивановым на встречу в пятницу", ["create_task ivanov meeting 12.06 10:00"]),
        ("замер у гусевой прошёл берут за 80 тысяч", ["log_interaction guseva visit", "create_deal guseva 80000 RUB"]),
        (
            "переговоры с Поповым провели договорились на 300к",
            ["log_interaction popov meeting", "create_deal popov 300000 RUB"],
        ),
    ],
)
async def test_what_took_place_is_logged_beside_what_came_of_it(text: str, wanted: list[str]) -> None:
    read = await said(text)
    assert [*([] if read.sure else ["draft"]), *(short(wish) for wish in read.wishes)] == wanted
