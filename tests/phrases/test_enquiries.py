"""A colleague is asked about something; what is to be done, or asked of a client, is a task."""

import pytest

from crm.wishes import AskColleague
from phrases import Colleague
from tests.phrases.cast import frame, said

COLLEAGUES = (
    Colleague(id=2, name="Олег Сомов"),
    Colleague(id=3, name="Анна"),
    Colleague(id=1, name="Мария", speaks=True),
)
AT_WORK = frame().model_copy(update={"colleagues": COLLEAGUES})
ASKED = [
    ("спроси у Олега, как дела с Петровой", "Олег Сомов: как дела с Петровой (petrova)"),
    ("узнай у Олега, что с Петровой", "Олег Сомов: что с Петровой (petrova)"),
    ("Спроси Олега про Петрову", "Олег Сомов: про Петрову (petrova)"),
    ("уточни у Анны звонил ли он Петровой", "Анна: звонил ли он Петровой (petrova)"),
    ("пусть Олег напишет, когда оплатят", "Олег Сомов: когда оплатят"),
    ("пусть Анна скажет мне, сколько стоит", "Анна: сколько стоит"),
    ("запитай в Олега, як справи з Петровою", "Олег Сомов: як справи з Петровою (petrova)"),
    ("нехай Олег відповість, коли заплатять", "Олег Сомов: коли заплатять"),
    ("ask Oleg how it is going with Petrova", "Олег Сомов: how it is going with Petrova (petrova)"),
    ("find out from Oleg when they pay", "Олег Сомов: when they pay"),
]


@pytest.mark.parametrize(("text", "told"), ASKED)
async def test_a_colleague_is_asked(text: str, told: str) -> None:
    [wish] = (await said(text, AT_WORK)).wishes
    assert isinstance(wish, AskColleague)
    client = f" ({wish.client.ids[0]})" if wish.client else ""
    assert f"{wish.whom.name}: {wish.text}{client}" == told


async def test_several_are_asked_each() -> None:
    wishes = (await said("спроси у Олега и Анны, когда сдадут отчёты", AT_WORK)).wishes
    assert [one.whom.ids for one in wishes if isinstance(one, AskColleague)] == [(2,), (3,)]


@pytest.mark.parametrize(
    "text",
    [
        "спроси у Петровой, когда придёт",
        "спроси у Анны Петровой, когда придёт",
        "ask Oleg to call Petrova tomorrow",
        "пусть Олег позвонит Петровой завтра",
        "пусть Олег напишет Петровой, когда оплатят",
        "спроси у Олега завтра цену",
        "узнай цену",
        "спросил у Олега, как дела с Петровой",
    ],
)
async def test_and_these_are_other_things(text: str) -> None:
    assert not any(isinstance(one, AskColleague) for one in (await said(text, AT_WORK)).wishes)
