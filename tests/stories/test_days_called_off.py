"""«Отмени задачи на завтра»: all that is planned on a day is shown and called off by one tap."""

import pytest

from tests.town import Somebody


@pytest.mark.parametrize(
    "asked",
    [
        "отмени задачи на завтра",
        "удали все дела на завтра",
        "скасуй усі справи на завтра",
        "cancel all tasks for tomorrow",
    ],
)
async def test_the_plans_of_a_day_are_called_off_together(maria: Somebody, asked: str) -> None:
    await maria.says("завтра в 11 позвонить в банк")
    await maria.says("завтра в 15 забрать договор")
    await maria.says("в пятницу в 12 сдать отчёт")
    await maria.says(asked)
    maria.sees("11:00 — позвонить в банк", "15:00 — забрать договор")
    assert "отчёт" not in maria.last.text
    await maria.presses("🗑 Снять всё")
    maria.sees("позвонить в банк", "забрать договор")
    await maria.says("план на завтра")
    assert "в банк" not in maria.last.text
    await maria.says("план на пятницу")
    maria.sees("сдать отчёт")


async def test_nothing_is_called_off_without_the_tap(maria: Somebody) -> None:
    await maria.says("завтра в 11 позвонить в банк")
    await maria.says("отмени задачи на завтра")
    await maria.presses("✖️ Не надо")
    await maria.says("план на завтра")
    maria.sees("позвонить в банк")


async def test_a_day_without_plans_is_shown(maria: Somebody) -> None:
    await maria.says("завтра в 11 позвонить в банк")
    await maria.says("отмени задачи на пятницу")
    maria.sees("пятница, 20 марта")
    assert "Снять" not in maria.last.text


@pytest.mark.parametrize(
    ("asked", "called_off", "left"),
    [
        ("отмени встречи на завтра", "встреча с бухгалтером", "позвонить в банк"),
        ("отмени все встречи на завтра", "заехать на склад", "позвонить в банк"),
        ("скасуй усі дзвінки на завтра", "позвонить в банк", "встреча с бухгалтером"),
        ("cancel all meetings for tomorrow", "встреча с бухгалтером", "позвонить в банк"),
    ],
)
async def test_only_the_meetings_or_the_calls_of_a_day_are_called_off(
    maria: Somebody, asked: str, called_off: str, left: str
) -> None:
    await maria.says("завтра в 11 позвонить в банк")
    await maria.says("завтра в 13 заехать на склад")
    await maria.says("завтра в 15 встреча с бухгалтером")
    await maria.says(asked)
    maria.sees(called_off)
    assert left not in maria.last.text
    await maria.presses("🗑 Снять всё")
    await maria.says("план на завтра")
    maria.sees(left)
    assert called_off not in maria.last.text


async def test_what_went_to_another_day_meanwhile_stays(maria: Somebody) -> None:
    await maria.says("завтра в 11 позвонить в банк")
    await maria.says("завтра в 15 забрать договор")
    await maria.says("отмени задачи на завтра")
    asked = maria.last
    await maria.says("перенеси позвонить в банк на пятницу")
    await maria.presses("🗑 Снять всё", on=asked)
    await maria.says("план на пятницу")
    maria.sees("позвонить в банк")
    await maria.says("план на завтра")
    assert "договор" not in maria.last.text


async def test_when_nothing_of_it_is_left_that_is_said(maria: Somebody) -> None:
    await maria.says("завтра в 11 позвонить в банк")
    await maria.says("отмени задачи на завтра")
    asked = maria.last
    await maria.says("позвонить в банк сделал")
    await maria.presses("🗑 Снять всё", on=asked)
    maria.sees("ничего не запланировано")
