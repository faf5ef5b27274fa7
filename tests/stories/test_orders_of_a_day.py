"""A question or an order with a day in it is answered or done, and is no task of that name."""

import pytest

from tests.scenes import scene
from tests.town import Somebody, Town


@scene(autouse=True)
async def plans(maria: Somebody) -> None:
    await maria.says("сегодня в 15 сдать отчёт")
    await maria.says("завтра в 11 забрать каталоги")


@pytest.mark.parametrize(
    "said",
    [
        "что осталось на сегодня",
        "что сегодня осталось",
        "что сегодня ещё",
        "що залишилось на сьогодні",
        "what's left for today",
    ],
)
async def test_what_is_left_is_a_question(pomni: Town, maria: Somebody, said: str) -> None:
    counted = await pomni.counts()
    await maria.says(said)
    maria.sees("сдать отчёт")
    assert await pomni.counts() == counted


@pytest.mark.parametrize(
    "said",
    [
        "удали всё на завтра",
        "сними всё с завтра",
        "скасуй усе на завтра",
        "відміни все на завтра",
        "delete everything for tomorrow",
    ],
)
async def test_everything_of_a_day_is_called_off_by_one_tap(pomni: Town, maria: Somebody, said: str) -> None:
    counted = await pomni.counts()
    await maria.says(said)
    maria.sees("Снять всё это?", "забрать каталоги")
    assert await pomni.counts() == counted
    await maria.presses("🗑")
    await maria.says("что завтра")
    assert "каталоги" not in maria.last.text


@pytest.mark.parametrize(
    "said", ["выключи напоминания на выходные", "вимкни нагадування на вихідні", "turn off reminders for the weekend"]
)
async def test_reminders_are_switched_in_the_settings(pomni: Town, maria: Somebody, said: str) -> None:
    counted = await pomni.counts()
    await maria.says(said)
    maria.sees_buttons("🔔")
    assert await pomni.counts() == counted


async def test_what_can_be_done_for_a_leave_is_said(pomni: Town, maria: Somebody) -> None:
    counted = await pomni.counts()
    await maria.says("я в отпуске с 1 по 7 апреля")
    maria.sees("Хорошего отдыха", "перенеси всё")
    assert await pomni.counts() == counted


async def test_an_order_to_the_program_is_no_task_without_asking(maria: Somebody) -> None:
    await maria.says("отключи сигнализацию завтра в 9")
    maria.sees("Не уверен", "отключи сигнализацию")
