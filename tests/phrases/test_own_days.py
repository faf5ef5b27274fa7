"""Whole days on which a client is busy or away: nothing is to be done then; the plan beside has its own day."""

import pytest

from tests.phrases.cast import said, short


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Гусева завтра занята, позвонить в пятницу в 10", ["create_task guseva 12.06 10:00"]),
        ("Гусева завтра занята", ["draft", "create_task guseva 11.06 10:00"]),
        ("Гусева занята завтра и послезавтра, набрать её в пятницу", ["create_task guseva 12.06 10:00"]),
        ("Иванов в отпуске с понедельника, позвонить 15 июня", ["create_task ivanov 15.06 10:00"]),
        ("Иванов до пятницы в отпуске, перезвонить в понедельник", ["create_task ivanov 15.06 10:00"]),
        ("Попов в четверг на объекте, встреча в пятницу в 11", ["create_task popov meeting 12.06 11:00"]),
        ("Ковальчук завтра зайнята, подзвонити у п'ятницю", ["create_task kovalchuk 12.06 10:00"]),
        ("Smith is busy tomorrow, call him on Friday at 10", ["create_task smith 12.06 10:00"]),
        ("Smith is out of office until Monday, ring him Tuesday", ["create_task smith 16.06 10:00"]),
        (
            "Попов завтра на смене, набрать в пятницу",
            ["draft", "create_task popov 11.06 10:00", "create_task popov 12.06 10:00"],
        ),
        ("Гусева завтра болеет, записать на пятницу в 12", ["create_task guseva 12.06 12:00"]),
        ("Иванов завтра занят, позвонить", ["draft", "create_task ivanov 11.06 10:00"]),
        ("я завтра занят, позвонить Иванову в пятницу", ["create_task ivanov 12.06 10:00"]),
        ("Петрова в среду в командировке, КП отправить завтра", ["create_task petrova 11.06 10:00"]),
    ],
)
async def test_a_day_on_which_somebody_is_away_is_no_task(text: str, wanted: list[str]) -> None:
    read = await said(text)
    assert [*([] if read.sure else ["draft"]), *(short(wish) for wish in read.wishes)] == wanted
