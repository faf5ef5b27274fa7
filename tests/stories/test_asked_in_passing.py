"""Questions between two doors: whom do I meet tomorrow, what did I promise, how is a colleague doing."""

import pytest

from tests.scenes import scene
from tests.town import Somebody, Town


@scene(autouse=True)
async def gromov(maria: Somebody) -> None:
    await maria.says("новый клиент Илья Громов")
    await maria.says("звонил Громову, обещал скидку")
    await maria.says("завтра в 12 встреча с Громовым")


@pytest.mark.parametrize("asked", ["с кем у меня встречи завтра", "с кем я завтра встречаюсь", "кому я завтра звоню"])
async def test_whom_i_meet_is_a_question_and_no_task(pomni: Town, maria: Somebody, asked: str) -> None:
    counted = await pomni.counts()
    await maria.says(asked)
    maria.sees("вторник, 17 марта", "12:00", "встреча с Громовым")
    assert await pomni.counts() == counted


@pytest.mark.parametrize("asked", ["что я обещал Громову", "что мы решили с Громовым"])
async def test_what_i_promised_is_told_of_the_client(pomni: Town, maria: Somebody, asked: str) -> None:
    counted = await pomni.counts()
    await maria.says(asked)
    maria.sees("Илья Громов", "обещал скидку")
    assert await pomni.counts() == counted


async def test_a_colleague_is_no_client_who_was_not_found(maria: Somebody, oleg: Somebody) -> None:
    await maria.says("какие задачи просрочены у Олега")
    maria.sees("👤 Олег\n👍 Просроченных задач нет")
    await oleg.says("сколько клиентов у Марии")
    assert "📊" not in oleg.last.text


async def test_a_client_of_a_colleagues_name_is_found_first(maria: Somebody, oleg: Somebody) -> None:  # noqa: ARG001 (a colleague)
    await maria.says("новый клиент Олег Сомов")
    await maria.says("найди Олега")
    maria.sees("👤 Олег Сомов")


async def test_remind_a_colleague(maria: Somebody, oleg: Somebody) -> None:
    await maria.says("напомни Олегу про Громова завтра в 9")
    maria.sees("👥 Поручено: Олег", "завтра в 09:00")
    oleg.sees("Мария поручает вам")
    await maria.says("напомни мне завтра в 10 про счёт")
    assert "Поручено" not in maria.last.text
