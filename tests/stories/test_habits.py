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
