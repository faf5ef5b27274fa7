"""Dictated in one breath: of two reports, or of two plans of a list, each has a day of its own."""

import pytest

from crm.wishes import LogInteraction
from tests.phrases.cast import KYIV, frame, said, short

UKRAINIAN = frame(zone=KYIV, language="uk", country="UA")
ENGLISH = frame(language="en", country="US")
TOLD = {
    "во вторник был у гусевой на складе в четверг созвонились с ней": [("visit", "09.06"), ("call", "04.06")],
    "был у иванова вчера сегодня созвонились по смете": [("visit", "09.06"), ("call", "10.06")],
    "вчера звонил гусевой сегодня написал ей": [("call", "09.06"), ("message", "10.06")],
    "в понедельник звонил иванову не взял в среду написал ему": [("call", "08.06"), ("message", "03.06")],
    "у вівторок був у ковальчук у четвер зідзвонились": [("visit", "09.06"), ("call", "04.06")],
    "met smith monday called him tuesday": [("meeting", "08.06"), ("call", "09.06")],
    "monday met smith tuesday emailed him the quote": [("meeting", "08.06"), ("email", "09.06")],
}
PLANNED = {
    "иванову 25 июня отгрузка в 8 и 27го ой нет 28го акт сверки гусевой 2 июля в 9 30 звонок": [
        "create_task ivanov 25.06 08:00",
        "create_task ivanov 28.06 10:00",
        "create_task guseva 02.07 09:30",
    ],
    "в пятницу отгрузка иванову в понедельник звонок гусевой": [
        "create_task ivanov 12.06 10:00",
        "create_task guseva 15.06 10:00",
    ],
    "вчера был у гусевой до пятницы ждёт смету": ["log_interaction guseva visit", "create_task guseva 12.06 18:00"],
}


@pytest.mark.parametrize("text", TOLD)
async def test_each_report_has_its_day(text: str) -> None:
    at = ENGLISH if text.isascii() else UKRAINIAN if "і" in text else frame()
    wishes = (await said(text, at)).wishes
    contacts = [wish for wish in wishes if isinstance(wish, LogInteraction)]
    assert len(contacts) == len(wishes)
    assert [(one.channel, f"{one.happened_at:%d.%m}") for one in contacts] == TOLD[text]


@pytest.mark.parametrize("text", PLANNED)
async def test_each_plan_has_its_day(text: str) -> None:
    assert [short(wish) for wish in (await said(text)).wishes] == PLANNED[text]


AWAITED = {
    "иванов прислал на почту инвойс накладную жду от него к 21 июня": "накладную жду от него",
    "гусева прислала макет правки ждём до среды": "правки ждём",
    "иванов скинул реквизиты предоплату жду завтра": "предоплату жду",
    "иванов прислал договор жду оплату до пятницы": "жду оплату",
}


@pytest.mark.parametrize("text", AWAITED)
async def test_what_is_waited_for_is_in_the_task(text: str) -> None:
    contact, task = (await said(text)).wishes
    assert contact.kind == "log_interaction"
    assert getattr(task, "text", "") == AWAITED[text]
