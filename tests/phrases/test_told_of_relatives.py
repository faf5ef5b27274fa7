"""Relatives who call for a client, and what they refuse."""

import pytest

from tests.phrases.cast import said, short


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("отец Панчука вчера позвонил", ["log_interaction panchuk_m call in"]),
        ("жена Иванова вчера вечером звонила, просит перезвонить", ["log_interaction ivanov call in"]),
        ("батько Ковальчук вчора подзвонив", ["log_interaction kovalchuk call in"]),
        ("мама Поповой утром написала", ["log_interaction popova message in"]),
        ("Smith's wife yesterday called", ["log_interaction smith call in"]),
        ("сын Гусевой сегодня утром звонил", ["log_interaction guseva call in"]),
        ("вчера звонила дочь Гусевой", ["log_interaction guseva call in"]),
        (
            "муж Гусевой вчера звонил от кухни отказались слишком дорого",
            ["log_interaction guseva call in", "lose_deal guseva"],
        ),
        ("Гусева от ремонта отказалась потому что дорого", ["lose_deal guseva"]),
        ("від пластинки відмовились бо дорого", ["lose_deal ?"]),
        ("Ковальчук від пластинки відмовилась бо дорого", ["lose_deal kovalchuk"]),
        ("Иванов от монтажа отказался, говорит дорого", ["lose_deal ivanov"]),
    ],
)
async def test_a_relative_acts_for_the_client(text: str, wanted: list[str]) -> None:
    read = await said(text)
    assert [*([] if read.sure else ["draft"]), *(short(wish) for wish in read.wishes)] == wanted
