"""How people are reminded is theirs to say."""

from datetime import UTC, datetime

from tests.town import Somebody, Town


async def test_a_kind_is_turned_off_for_oneself_only(pomni: Town, maria: Somebody, oleg: Somebody) -> None:
    for somebody in (maria, oleg):
        await somebody.says("завтра в 11 сдать отчёт")
    await oleg.says("/settings")
    await oleg.presses("🔔 Напоминания")
    oleg.sees("Мои напоминания")
    await oleg.presses("✓ ☀️ Утренняя сводка")
    await oleg.presses("🔕 Выключить")
    await pomni.until(datetime(2026, 3, 17, 6, 0, tzinfo=UTC))
    assert [maria.heard("Доброе утро"), oleg.heard("Доброе утро")] == [1, 0]
    await pomni.until(datetime(2026, 3, 18, 7, 0, tzinfo=UTC))
    assert [maria.heard("⌛"), oleg.heard("⌛ Не сделано: сдать отчёт")] == [0, 1], (
        "without a digest it is said by itself"
    )


async def test_the_morning_comes_at_the_hour_one_likes(pomni: Town, maria: Somebody) -> None:
    await maria.says("завтра в 11 сдать отчёт")
    await maria.says("/settings")
    await maria.presses("🔔 Напоминания")
    await maria.presses("✓ ☀️")
    await maria.presses("10:00")
    await pomni.until(datetime(2026, 3, 16, 7, 2, tzinfo=UTC))
    assert maria.heard("Доброе утро") == 1, "still this morning, about tomorrow"
    await pomni.until(datetime(2026, 3, 17, 6, 59, tzinfo=UTC))
    assert maria.heard("Доброе утро") == 1
    await pomni.until(datetime(2026, 3, 17, 7, 2, tzinfo=UTC))
    assert maria.heard("Доброе утро") == 2


async def test_what_an_owner_sets_for_everybody_holds_for_a_rep(pomni: Town, maria: Somebody, oleg: Somebody) -> None:
    await oleg.says("завтра в 11 сдать отчёт")
    await maria.says("/settings")
    await maria.presses("🔔 Напоминания")
    await maria.presses("👥 Для всех")
    await maria.presses("✓ ☀️")
    await maria.presses("🔕 Выключить")
    await pomni.until(datetime(2026, 3, 17, 7, 0, tzinfo=UTC))
    assert oleg.heard("Доброе утро") == 0


async def test_a_rep_does_not_set_for_everybody(pomni: Town, maria: Somebody, oleg: Somebody) -> None:
    await maria.says("завтра в 11 сдать отчёт")
    await oleg.says("/settings")
    await oleg.presses("🔔 Напоминания")
    await oleg.presses_data(oleg.last, "k:a:digest:on:0")
    await pomni.until(datetime(2026, 3, 17, 7, 0, tzinfo=UTC))
    assert maria.heard("Доброе утро") == 1


async def test_quiet_hours_are_set_with_a_tap(maria: Somebody) -> None:
    await maria.says("/settings")
    await maria.presses("🔔 Напоминания")
    await maria.presses("🌙 Тихие часы")
    await maria.presses("🌙 23:00–09:00")
    maria.sees_buttons("✓ 🌙 23:00–09:00", "✓ 💼 09:00–18:00", "✓ Сб и вс")


async def set_lead(somebody: Somebody, lead: str) -> None:
    """How long before a meeting it is said."""
    await somebody.says("/settings")
    await somebody.presses("🔔 Напоминания")
    await somebody.presses("✓ 🤝 Перед встречей")
    await somebody.presses(lead)


async def test_what_is_planned_already_follows_the_new_lead(pomni: Town, maria: Somebody) -> None:
    await maria.says("новый клиент Пётр Смирнов")
    await maria.says("сегодня в 16 встреча со Смирновым")
    await set_lead(maria, "120 мин")
    await pomni.until(datetime(2026, 3, 16, 10, 59, tzinfo=UTC))
    assert maria.heard("🤝 Через") == 0
    await pomni.until(datetime(2026, 3, 16, 11, 1, tzinfo=UTC))
    maria.sees("🤝 Через 120 минут, в 16:00", "Смирнов")
    await pomni.until(datetime(2026, 3, 16, 12, 59, tzinfo=UTC))
    assert maria.heard("🤝 Через") == 1, "said once"


async def test_what_would_have_been_said_by_now_is_said_at_once(pomni: Town, maria: Somebody) -> None:
    await maria.says("новый клиент Пётр Смирнов")
    await maria.says("сегодня в 16 встреча со Смирновым")
    await pomni.until(datetime(2026, 3, 16, 12, 0, tzinfo=UTC))
    await set_lead(maria, "120 мин")
    await pomni.passes(minutes=1)
    assert maria.heard("🤝 Через") == 1


async def test_the_morning_moves_with_the_person(pomni: Town, maria: Somebody, oleg: Somebody) -> None:
    for somebody in (maria, oleg):
        await somebody.says("завтра в 15 сдать отчёт")
    await oleg.says("я в Алматы")
    await pomni.until(datetime(2026, 3, 17, 3, 32, tzinfo=UTC))
    assert [maria.heard("Доброе утро"), oleg.heard("Доброе утро")] == [0, 1], "half past eight comes earlier there"
    await pomni.until(datetime(2026, 3, 17, 5, 32, tzinfo=UTC))
    assert [maria.heard("Доброе утро"), oleg.heard("Доброе утро")] == [1, 1]


async def test_what_everybody_set_otherwise_moves_for_everybody(pomni: Town, maria: Somebody, oleg: Somebody) -> None:
    await oleg.says("/settings")
    await oleg.presses("🔔 Напоминания")
    await oleg.presses("✓ ☀️")
    await oleg.presses("🔕 Выключить")
    await oleg.says("сегодня в 15 сдать отчёт")
    await maria.says("/settings")
    await maria.presses("🔔 Напоминания")
    await maria.presses("👥 Для всех")
    await maria.presses("✓ ⌛")
    await maria.presses("10:00")
    await pomni.until(datetime(2026, 3, 17, 6, 30, tzinfo=UTC))
    assert oleg.heard("⌛") == 0
    await pomni.until(datetime(2026, 3, 17, 7, 1, tzinfo=UTC))
    oleg.sees("⌛ Не сделано: сдать отчёт")


async def test_a_birthday_is_said_as_long_ahead_as_one_says(pomni: Town, maria: Somebody) -> None:
    await maria.says("новый клиент Пётр Смирнов, день рождения 25 марта")
    await maria.says("/settings")
    await maria.presses("🔔 Напоминания")
    await maria.presses("✓ 🎁")
    await maria.presses("7 дней")
    await pomni.until(datetime(2026, 3, 18, 6, 59, tzinfo=UTC))
    assert maria.heard("Скоро день рождения (ср, 25 марта)") == 0
    await pomni.until(datetime(2026, 3, 18, 7, 1, tzinfo=UTC))
    assert maria.heard("Скоро день рождения (ср, 25 марта)") == 1
