"""Several clients in one sentence: who of them did it, who only told of it, and who took the call."""

import pytest

from crm.wishes import LogInteraction, LoseDeal
from tests.phrases.cast import said, short


@pytest.mark.parametrize(
    ("text", "reached"),
    [
        ("Иванов взял трубку", True),
        ("поднял трубку Иванов", True),
        ("звонил Иванову, взял трубку", True),
        ("Ковальчук взяла слухавку", True),
        ("Козлов взял трубку", True),
        ("Иванов не взял трубку", False),
        ("Иванов трубку не берёт", False),
        ("Иванов перестал брать трубку", False),
        ("Ковальчук не взяла слухавку", False),
    ],
)
async def test_who_takes_the_call_is_reached(text: str, reached: bool) -> None:
    found = await said(text)
    [call] = [wish for wish in found.wishes if isinstance(wish, LogInteraction)]
    assert (found.sure, call.reached, short(call).split()[-2:]) == (True, reached, ["call", "out"])


@pytest.mark.parametrize("text", ["взяла трубку жена Иванова", "Иванов берёт трубку"])
async def test_somebody_who_answers_or_would_is_asked_about(text: str) -> None:
    assert not (await said(text)).sure


@pytest.mark.parametrize(
    ("text", "wishes"),
    [
        ("Попов от Иванова взял 50 тысяч", ["create_deal popov 50000 RUB"]),
        ("по совету Иванова Попов взял на 60 тысяч", ["create_deal popov 60000 RUB"]),
        ("муж Гусевой Иванов взял на 80 тысяч", ["create_deal ivanov 80000 RUB"]),
        ("Иванов для Гусевой взял на 80 тысяч", ["create_deal ivanov 80000 RUB"]),
        ("Иванов сказал Гусева купила на 200 тысяч", ["create_deal guseva 200000 RUB"]),
        ("сказал Иванов, что Гусева купила на 200 тысяч", ["create_deal guseva 200000 RUB"]),
        ("Гусева купила на 100 тысяч, Иванов тоже купил", ["create_deal guseva 100000 RUB"]),
        ("Гусева не хочет Иванов тоже хочет 100 тысяч", ["create_deal ivanov 100000 RUB"]),
        ("написал Гусевой Иванов отказ", ["log_interaction guseva message out", "lose_deal ivanov"]),
    ],
)
async def test_what_may_be_of_another_is_a_draft(text: str, wishes: list[str]) -> None:
    found = await said(text)
    assert (found.sure, [short(wish) for wish in found.wishes]) == (False, wishes)


@pytest.mark.parametrize(
    ("text", "wishes"),
    [
        ("Гусева и Иванов взяли на 100 тысяч", ["create_deal guseva 100000 RUB", "create_deal ivanov 100000 RUB"]),
        ("Иванов сказал перезвонить завтра. Гусева купила на 200 тысяч",
         ["create_task ivanov 11.06 10:00", "create_deal guseva 200000 RUB"]),
        ("отправил Гусевой КП Иванову договор",
         ["log_interaction guseva message out", "log_interaction ivanov message out"]),
    ],
)  # fmt: skip
async def test_what_is_plainly_of_each_is_written(text: str, wishes: list[str]) -> None:
    found = await said(text)
    assert (found.sure, [short(wish) for wish in found.wishes]) == (True, wishes)


@pytest.mark.parametrize(
    ("text", "reasons"),
    [
        ("Иванов отказался Попов тоже отказался", [None, None]),
        ("Гусева тоже отказалась, дорого", ["дорого"]),
        ("Smith refused too", [None]),
        ("Smith refused, too expensive", ["too expensive"]),
    ],
)
async def test_too_is_no_reason(text: str, reasons: list[str | None]) -> None:
    assert [wish.reason for wish in (await said(text)).wishes if isinstance(wish, LoseDeal)] == reasons


@pytest.mark.parametrize(
    ("text", "tasks"),
    [
        ("встреча с Ивановым завтра в 10 Попов в 12 Гусева в 14",
         ["встреча с Ивановым", "встреча Попов", "встреча Гусева"]),
        ("позвонить Иванову завтра в 10 Гусева в 12", ["позвонить Иванову", "Гусева"]),
    ],
)  # fmt: skip
async def test_an_event_is_named_once_for_those_with_an_hour(text: str, tasks: list[str]) -> None:
    assert [getattr(wish, "text", "") for wish in (await said(text)).wishes] == tasks
