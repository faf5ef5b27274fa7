"""What is said in passing, in one breath with other things: how many are needed, what it came to, what was shipped."""

import pytest

from tests.phrases.cast import KYIV, frame, said, short

ENGLISH = frame(language="en", country="GB")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Попову нужно 20 коробок", ["create_deal popov"]),
        ("гусевой нужны 3 двери", ["create_deal guseva"]),
        ("Ковальчук потрібно 5 вікон", ["create_deal kovalchuk"]),
        ("smith needs two signs", ["create_deal smith"]),
        ("гусевой нужно 20 минут", ["draft", "log_interaction guseva note"]),
        ("попову нужно отправить 20 коробок", ["create_task popov"]),
    ],
)
async def test_so_many_things_that_are_needed_are_an_order(text: str, wanted: list[str]) -> None:
    assert await read(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "был у попова посчитали вышло 340",
            ["draft", "log_interaction popov visit", "create_deal popov 340 RUB"],
        ),
        ("попов согласен на 210", ["create_deal popov 210 RUB"]),
        (
            "с гусевой договорились на четыре плиты по пятнадцать тысяч всего шестьдесят",
            ["create_deal guseva 60000 RUB"],
        ),
        ("smith agreed at nine hundred", ["create_deal smith 900 RUB"]),
        (
            "smith rang wants the gate at nine hundred sketch to him by friday",
            ["draft", "log_interaction smith call in"],
        ),
    ],
)
async def test_a_bare_number_is_what_it_came_to(text: str, wanted: list[str]) -> None:
    assert (await read(text))[: len(wanted)] == wanted


@pytest.mark.parametrize(
    "text",
    [
        "отгрузили гусевой 20 мешков вчера",
        "сдали объект гусевой",
        "здали роботу Ковальчук",
        "гусева слилась боится боли",
    ],
)
async def test_what_was_done_for_a_client_is_not_surely_a_visit_and_pain_no_plan(text: str) -> None:
    found = await read(text)
    assert len([one for one in found if one != "draft"]) == 1
    assert found[0] == "draft" or found == ["lose_deal guseva"]


async def read(text: str) -> list[str]:
    at = (
        ENGLISH if text.isascii() else frame(zone=KYIV, language="uk", country="UA") if set(text) & set("іїє") else None
    )
    whole = await said(text, at)
    return [*([] if whole.sure else ["draft"]), *(short(wish) for wish in whole.wishes)]
