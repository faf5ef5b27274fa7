"""The list of the day is answered by its numbers."""

import pytest

from bot.demo.chats import Message
from tests.scenes import scene
from tests.town import Somebody, Town


@scene()
async def day(maria: Somebody) -> Message:
    """Monday, nine in the morning: three tasks are listed."""
    for words in ("сегодня в 11 отправить каталог", "сегодня в 12 заказать пропуск", "сегодня в 15 купить бумагу"):
        await maria.says(words)
    await maria.says("/today")
    return maria.sees("1. 11:00 — отправить каталог", "2. 12:00 — заказать пропуск", "3. 15:00 — купить бумагу")


async def test_each_line_has_its_own_answer_and_all_are_undone_together(maria: Somebody, day: Message) -> None:
    await maria.says("1 сделал, 2 на завтра, остальное в среду", reply_to=day)
    maria.sees("✅ Сделано: отправить каталог", "на завтра в 12:00", "на ср, 18 марта в 15:00")
    await maria.presses("↩️")
    await maria.says("/today")
    maria.sees("1. 11:00 — отправить каталог", "2. 12:00 — заказать пропуск", "3. 15:00 — купить бумагу")


async def test_all_of_them_are_done(maria: Somebody, day: Message) -> None:
    await maria.says("всё сделал", reply_to=day)
    maria.sees("отправить каталог", "заказать пропуск", "купить бумагу")
    await maria.says("/today")
    assert "отправить" not in maria.last.text


async def test_a_line_keeps_its_number_when_another_was_ticked(maria: Somebody, day: Message) -> None:
    await maria.presses("✅ 1", on=day)
    await maria.says("2 сделал", reply_to=day)
    maria.sees("✅ Сделано: заказать пропуск")


async def test_the_list_of_the_morning_is_answered_and_not_put_off(pomni: Town, maria: Somebody) -> None:
    await maria.says("завтра в 11 отправить каталог")
    await maria.says("завтра в 12 заказать пропуск")
    await pomni.passes(hours=24)
    digest = next(one for one in maria.said if "Доброе утро" in one.text)
    await maria.says("отложи всё на четверг", reply_to=digest)
    maria.sees("на чт, 19 марта в 11:00", "на чт, 19 марта в 12:00")


async def test_without_a_number_it_is_asked_which_is_meant(maria: Somebody, day: Message) -> None:
    await maria.says("готово", reply_to=day)
    maria.sees("К какому напоминанию")
    await maria.presses_part("заказать пропуск")
    maria.sees("✅ Сделано: заказать пропуск")


async def test_what_is_to_be_deleted_is_asked_as_well(maria: Somebody, day: Message) -> None:
    await maria.says("удали", reply_to=day)
    maria.sees("К какому напоминанию")
    await maria.presses_part("заказать пропуск")
    maria.sees("🗑 Задача снята: заказать пропуск")


@pytest.mark.parametrize("words", ["7 сделал", "1 сделал, 2 подумаю"])
async def test_what_is_not_clear_ticks_nothing(maria: Somebody, day: Message, words: str) -> None:
    await maria.says(words, reply_to=day)
    await maria.says("/today")
    maria.sees("1. 11:00 — отправить каталог", "2. 12:00 — заказать пропуск", "3. 15:00 — купить бумагу")
