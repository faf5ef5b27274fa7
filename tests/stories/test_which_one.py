"""Of two namesakes the one is named in any words; a question or a command names nobody."""

import pytest

from tests.scenes import scene
from tests.town import Somebody, Town


@scene(autouse=True)
async def namesakes(maria: Somebody) -> None:
    await maria.says("новый клиент Сергей Иванов, ООО Вектор")
    await maria.says("новый клиент Андрей Иванов, ООО Двор")


@pytest.mark.parametrize("answer", ["андрею", "Андрею", "второй", "который из двора", "the second one"])
async def test_the_one_meant_is_understood(maria: Somebody, answer: str) -> None:
    await maria.says("звонил Иванову")
    maria.sees_buttons("Андрей Иванов")
    order = [label for label in maria.last.labels if "Иванов" in label]
    await maria.says(answer)
    maria.sees("Звонок", order[1].split(" · ")[0] if "втор" in answer or "second" in answer else "Андрей Иванов")


@pytest.mark.parametrize(
    "said", ["кого я забыл", "новый клиент", "кому сегодня звонить", "и ещё просил образцы", "what's today"]
)
async def test_a_question_is_no_name(maria: Somebody, said: str) -> None:
    await maria.says("отправил")
    await maria.says(said)
    assert maria.heard("Не знаю клиента") == 0


@pytest.mark.parametrize("answer", ["записывай", "верно", "всё верно", "записуй", "correct"])
async def test_a_draft_is_confirmed_in_words(maria: Somebody, answer: str) -> None:
    await maria.says("завтра обед с Андреем Ивановым")
    maria.sees("Не уверен")
    await maria.says(answer)
    maria.sees("⏰", "обед с Андреем")


async def test_the_only_task_is_not_that_of_somebody_new(maria: Somebody) -> None:
    await maria.says("завтра в 10 сдать отчёт")
    await maria.says("Кравченко просит уборку перенести с субботы на воскресенье, на 11")
    await maria.presses("➕")
    maria.sees("Открытой задачи нет. Поставить новую на вс, 22 марта в 11:00?")
    await maria.presses("➕")
    maria.sees("Новый клиент: Кравченко", "вс, 22 марта в 11:00")


async def test_a_family_is_nobody_alone(pomni: Town, maria: Somebody) -> None:
    await maria.says("новый клиент Ольга Коваль")
    await maria.says("новый клиент Игорь Коваль")
    await maria.says("Ковалі приходили")
    assert (await pomni.counts())["interaction"] == 0


@pytest.mark.parametrize("told", ["Ивановы приходили", "Іванови приходили", "встретились с Ивановыми"])
async def test_of_a_family_it_is_asked_who(maria: Somebody, told: str) -> None:
    await maria.says(told)
    maria.sees_buttons("Андрей Иванов", "Сергей Иванов")
    await maria.presses("Андрей Иванов")
    maria.sees("Андрей Иванов")
