"""Reminders that are put off: with the reason, taken back, and shown where they come back."""

from datetime import UTC, datetime

import pytest

from tests.scenes import scene
from tests.town import Somebody, Town


@scene()
async def told(pomni: Town, maria: Somebody) -> Somebody:
    """Who has just been told that a quote got no answer: on Monday, March 23, at ten."""
    await maria.says("новый клиент Андрей Громов")
    await maria.says("отправил КП Громову")
    await pomni.until(datetime(2026, 3, 23, 7, 5, tzinfo=UTC))
    maria.sees("📄 КП отправлено неделю назад, ответа нет: Андрей Громов")
    return maria


async def _is_back(pomni: Town, told: Somebody) -> bool:
    before = told.heard("ответа нет")
    await pomni.passes(minutes=1)
    return told.heard("ответа нет") == before + 1


async def test_tomorrow_is_taken_back_by_the_button(pomni: Town, told: Somebody) -> None:
    await told.presses("📅 Завтра")
    told.sees("⏱ Напомню завтра в 10:00")
    await told.presses("↩️ Отменить")
    told.sees("↩️ Отменено: ответ на напоминание — Андрей Громов")
    assert await _is_back(pomni, told)
    told.sees_buttons("✅ Готово", "📅 Завтра", "⏱ Отложить до…")
    await pomni.passes(days=2)
    assert told.heard("ответа нет") == 2, "not once more the next morning"


async def test_done_is_taken_back_by_a_word(pomni: Town, told: Somebody) -> None:
    await told.presses("✅ Готово")
    told.sees("✅ Принято")
    await told.says("отмени")
    told.sees("↩️ Отменено: ответ на напоминание")
    assert await _is_back(pomni, told)


async def test_words_put_it_off_and_are_taken_back(pomni: Town, told: Somebody) -> None:
    await told.says("завтра")
    told.sees("⏱ Напомню завтра")
    await told.says("отмена")
    assert await _is_back(pomni, told)


async def test_the_words_that_put_it_off_are_edited(pomni: Town, told: Somebody) -> None:
    words = await told.says("завтра")
    await told.edits(words, "послезавтра")
    told.sees("✏️ Исправлено", "⏱ Напомню ср, 25 марта в 10:00")
    await pomni.until(datetime(2026, 3, 24, 18, 0, tzinfo=UTC))
    assert told.heard("ответа нет") == 1
    await pomni.until(datetime(2026, 3, 25, 18, 0, tzinfo=UTC))
    assert told.heard("ответа нет") == 2


async def test_a_second_putting_off_taken_back_leaves_the_first_reason(pomni: Town, told: Somebody) -> None:
    for words in ("до 30 марта, ждут бюджет", "до 6 апреля, директор в отпуске"):
        await told.presses("⏱ Отложить до…")
        await told.says(words)
        told.sees("⏱ Напомню", f"⏱ Вы отложили: {words}")
        if "бюджет" in words:
            await pomni.until(datetime(2026, 3, 30, 20, 0, tzinfo=UTC))
            told.sees("ответа нет", "⏱ Вы отложили: до 30 марта, ждут бюджет")
    await told.presses("↩️ Отменить")
    assert await _is_back(pomni, told)
    told.sees("⏱ Вы отложили: до 30 марта, ждут бюджет")


async def test_an_answer_given_since_stays(pomni: Town, told: Somebody) -> None:
    await told.presses("📅 Завтра")
    putting_off = told.last
    await pomni.passes(days=1)
    await told.presses("✅ Готово")
    await told.presses("↩️ Отменить", on=putting_off)
    told.sees("Не тронул, потому что это изменили позже: ответ на напоминание")
    assert not await _is_back(pomni, told)


async def test_it_comes_when_it_was_said_to_also_on_a_day_off(pomni: Town, told: Somebody) -> None:
    await pomni.until(datetime(2026, 3, 27, 16, 30, tzinfo=UTC))
    await told.says("через час", reply_to=next(m for m in told.said if "ответа нет" in m.text))
    told.sees("⏱ Напомню сегодня в 20:30")
    await pomni.passes(minutes=61)
    assert told.heard("ответа нет") == 2
    await told.presses("📅 Завтра")
    await pomni.until(datetime(2026, 3, 28, 18, 0, tzinfo=UTC))
    assert told.heard("ответа нет") == 3, "on Saturday, as it was said"


async def test_the_day_shows_what_comes_back_and_why(pomni: Town, told: Somebody) -> None:
    await told.says("завтра в 15 сдать отчёт")
    await told.presses("⏱ Отложить до…")
    await told.says("до завтра 12:00, ждут бюджет")
    await told.says("/today")
    told.sees("📅 Завтра\n• 12:00 — 📄 КП без ответа · Андрей Громов (до завтра 12:00, ждут бюджет)\n1. 15:00")
    await pomni.until(datetime(2026, 3, 24, 6, 0, tzinfo=UTC))
    told.sees("☀️ Доброе утро!", "📌 Сегодня\n• 12:00 — 📄 КП без ответа · Андрей Громов (до завтра 12:00, ждут")
    await pomni.until(datetime(2026, 3, 24, 10, 0, tzinfo=UTC))
    await told.says("/today")
    told.sees("📄 КП без ответа · Андрей Громов")
    await told.says("звонил Громову, думает")
    await told.says("/today")
    assert "КП без ответа" not in told.last.text


async def test_of_several_at_once_each_says_why_it_was_put_off(pomni: Town, told: Somebody) -> None:
    await told.presses("⏱ Отложить до…")
    await told.says("до завтра 12:00, ждут бюджет")
    pomni.clock.move_to(datetime(2026, 3, 25, 9, 0, tzinfo=UTC))
    await told.says("через 1 минуту позвонить маме")
    pomni.clock.move_by(Town.hours(0.5))
    await pomni.tick()
    told.sees("Пока меня не было", "ответа нет: Андрей Громов (до завтра 12:00, ждут бюджет)")


async def test_a_greeting_taken_back_is_offered_again(pomni: Town, maria: Somebody) -> None:
    await maria.says("новый клиент Анна Гусева, день рождения 20 марта")
    await pomni.until(datetime(2026, 3, 20, 6, 5, tzinfo=UTC))
    await maria.presses("🎉 Поздравили")
    await maria.presses("↩️ Отменить")
    before = maria.heard("Сегодня день рождения: Анна Гусева")
    await pomni.passes(minutes=1)
    assert maria.heard("Сегодня день рождения: Анна Гусева") == before + 1


@pytest.mark.parametrize("words", ["позже", "не напоминай про Громова"])
async def test_until_when_is_asked_where_no_day_is_said(pomni: Town, told: Somebody, words: str) -> None:
    alert, counted = told.last, await pomni.counts()
    await told.says(words, reply_to=alert if words == "позже" else None)
    told.sees("До какого дня отложить")
    await told.says("до завтра 12:00")
    told.sees("⏱ Напомню завтра в 12:00")
    assert (await pomni.counts())["interaction"] == counted["interaction"]
