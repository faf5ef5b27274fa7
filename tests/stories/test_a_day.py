"""A day with Pomni: the morning, meetings, the evening."""

from datetime import UTC, datetime

from tests.town import Somebody, Town


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """In Moscow."""
    return datetime(2026, 3, day, hour - 3, minute, tzinfo=UTC)


async def test_the_morning_says_what_the_day_holds(pomni: Town, maria: Somebody) -> None:
    await maria.says("завтра в 11 сдать отчёт")
    await pomni.until(at(17, 8, 29))
    assert maria.heard("Доброе утро") == 0
    await pomni.until(at(17, 8, 31))
    maria.sees("Доброе утро", "сдать отчёт")


async def test_an_empty_day_begins_in_silence(pomni: Town, maria: Somebody) -> None:
    await maria.says("завтра в 11 сдать отчёт")
    await maria.says("готово")
    await pomni.passes(days=7)
    assert maria.heard("Доброе утро") == 0


async def test_nobody_is_woken_on_a_day_off(pomni: Town, maria: Somebody) -> None:
    await maria.says("21 марта в 11 сдать отчёт")  # a Saturday
    await pomni.until(at(21, 10))
    assert maria.heard("Доброе утро") == 1, "on Friday, about tomorrow"


async def test_what_is_overdue_for_long_is_said_once_a_week(pomni: Town, maria: Somebody) -> None:
    await maria.says("завтра в 11 сдать отчёт")
    await pomni.until(at(31, 12))
    assert [maria.heard("Доброе утро"), maria.heard("⌛")] == [4, 0], "17, 18, and two Mondays"


async def test_the_evening_is_closed_with_one_tap_each(pomni: Town, maria: Somebody) -> None:
    await maria.says("сегодня в 11 сдать отчёт")
    await maria.says("сегодня в 12 заказать картридж")
    await pomni.until(at(16, 18, 1))
    closing = maria.sees("К вечеру осталось 2 задачи", "сдать отчёт", "заказать картридж")
    await maria.presses("✅ 1")
    assert "заказать картридж" in closing.text
    assert "сдать отчёт" not in closing.text
    await maria.presses("➡️ 1")
    assert "На сегодня всё" in closing.text
    await pomni.until(at(17, 8, 31))
    maria.sees("Доброе утро", "заказать картридж")


async def test_a_day_well_done_ends_in_silence(pomni: Town, maria: Somebody) -> None:
    await maria.says("сегодня в 11 сдать отчёт")
    await pomni.until(at(16, 11, 1))
    await maria.says("готово")
    await pomni.passes(days=1)
    assert maria.heard("🌆") == 0


async def test_a_meeting_is_said_half_an_hour_ahead_and_asked_about(pomni: Town, maria: Somebody) -> None:
    await maria.says("новый клиент Ольга Белых")
    await maria.says("завтра в 15 встреча с Белых")
    await pomni.until(at(17, 14, 31))
    maria.sees("Через 30 минут, в 15:00", "Ольга Белых")
    said = len(maria.said)
    await pomni.until(at(17, 15, 30))
    assert len(maria.said) == said, "not once more when it begins"
    await pomni.until(at(17, 16, 1))
    maria.sees("Как прошло?", "Ольга Белых")
    await maria.presses("👍 Договорились")
    await maria.says("/find Белых")
    maria.sees("договорились")
    await pomni.passes(days=2)
    assert maria.heard("Доброе утро") == 1, "the meeting is done"


async def test_how_it_went_is_told_in_own_words(pomni: Town, maria: Somebody) -> None:
    await maria.says("новый клиент Ольга Белых")
    await maria.says("завтра в 15 встреча с Белых")
    await pomni.until(at(17, 16, 1))
    await maria.says("обсудили скидку, просит неделю", reply_to=maria.last)
    assert (await pomni.counts())["interaction"] == 1
    maria.sees("Встреча", "Ольга Белых", "обсудили скидку")


async def test_a_meeting_that_was_told_already_is_not_asked_about(pomni: Town, maria: Somebody) -> None:
    await maria.says("новый клиент Ольга Белых")
    await maria.says("завтра в 15 встреча с Белых")
    await pomni.until(at(17, 15, 30))
    await maria.says("встретился с Белых, всё хорошо")
    await pomni.until(at(17, 17))
    assert maria.heard("Как прошло") == 0


async def test_questions_that_wait_are_few_and_are_dropped_by_one_tap(maria: Somebody) -> None:
    for name in ("Сидорову", "Фёдорову", "Лукину", "Ёлкину", "Осипову", "Белову"):
        await maria.says(f"звонил {name}")
    await maria.says("/today")
    maria.sees("1. «звонил Белову»", "5. «звонил Фёдорову»", "… и ещё 1")
    await maria.presses("🧹")
    assert "Ждут ответа" not in maria.last.text
    await maria.says("/today")
    assert "Ждут ответа" not in maria.last.text
