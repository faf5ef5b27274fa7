"""The week of a salon: it works when its clients do not, on Saturday and until eight."""

from datetime import UTC, datetime

from tests.town import Somebody, Town

FRIDAY, SATURDAY, SUNDAY = 20, 21, 22


async def _until(pomni: Town, day: int, hour: int) -> None:
    """By the clock of Moscow, in March."""
    await pomni.until(datetime(2026, 3, day, hour - 3, tzinfo=UTC))


async def test_a_salon_is_wished_good_morning_on_saturday(pomni: Town, salon: Somebody) -> None:
    await salon.says("заказать краску в субботу в 12")
    await salon.says("заказать краску в воскресенье в 12")
    await _until(pomni, SATURDAY, 8)
    before = salon.heard("Доброе утро")
    await _until(pomni, SATURDAY, 9)
    assert salon.heard("Доброе утро") == before + 1
    await _until(pomni, SUNDAY, 11)
    assert salon.heard("Доброе утро") == before + 1, "Sunday is a day off"


async def test_choosing_the_kind_of_company_moves_what_is_planned(pomni: Town, maria: Somebody) -> None:
    await maria.says("заказать краску в субботу в 12")
    await _until(pomni, FRIDAY, 12)
    await maria.says("/settings")
    await maria.presses("🏷")
    await maria.presses("🩺")
    await _until(pomni, SATURDAY, 8)
    before = maria.heard("Доброе утро")
    await _until(pomni, SATURDAY, 9)
    assert maria.heard("Доброе утро") == before + 1


async def test_what_somebody_has_set_stays_when_the_kind_is_chosen(maria: Somebody) -> None:
    await maria.says("/settings")
    await maria.presses("🔔 Напоминания")
    await maria.presses("👥")
    await maria.presses("🌙 Тихие часы")
    await maria.presses("Вс — выходной")
    await maria.presses("💼 08:00–17:00")
    await maria.says("/settings")
    await maria.presses("🏷")
    await maria.presses("💇")
    await maria.says("окна на субботу")
    maria.sees("сб, 21 марта", "• 08:00–17:00")


async def test_the_day_is_summed_up_when_it_is_over(salon: Somebody) -> None:
    await salon.says("/settings")
    await salon.presses("🔔 Напоминания")
    await salon.presses("✓ 📊 Как прошёл день")
    salon.sees_buttons("✓ 20:00")
