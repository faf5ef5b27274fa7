"""Who came by, and what came or suits: of a heading, of a place, and of what it was for."""

import pytest

from tests.phrases.cast import said, short


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Иванов перезвонил, говорит линзы подошли", ["log_interaction ivanov call in"]),
        ("звонила Гусева, говорит размеры подошли", ["log_interaction guseva call in"]),
        ("Гусева подошла в салон", ["log_interaction guseva visit"]),
        ("Ковальчук підійде завтра о 12", ["create_task kovalchuk visit 11.06 12:00"]),
        ("Гусева не подошла к телефону", ["log_interaction guseva call out"]),
        ("Иванов, шины пришли, берёт за 40 тысяч", ["create_deal ivanov 40000 RUB"]),
        ("Гусева, шторы приехали, заберёт завтра", ["create_task guseva visit 11.06 10:00"]),
        ("Гусева, наконец, пришла", ["log_interaction guseva visit"]),
        (
            "Smith came in for his exam yesterday he ordered frames for 640 call him on tuesday at 2 sorry at 3",
            ["log_interaction smith visit", "create_deal smith 640 RUB", "create_task smith 16.06 15:00"],
        ),
        (
            "ok so stopped by smiths place this morning he's taking 20 bags for 6 thousand, send it thursday",
            ["log_interaction smith visit", "create_deal smith 6000 RUB", "create_task smith 11.06 10:00"],
        ),
        ("place an order for Smith tomorrow", ["create_task smith 11.06 10:00"]),
    ],
)
async def test_what_came_is_told_from_who_came(text: str, wanted: list[str]) -> None:
    read = await said(text)
    assert [*([] if read.sure else ["draft"]), *(short(wish) for wish in read.wishes)] == wanted
