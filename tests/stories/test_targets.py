"""Sales targets: who leads sets them, reports and the evening tell how they stand."""

from datetime import UTC, datetime

from tests.town import Somebody, Town

EVENING = datetime(2026, 3, 16, 15, 31, tzinfo=UTC)
"""A minute past half past six in Moscow, on Monday."""


async def _wins(who: Somebody, name: str, thousands: int) -> None:
    await who.says(f"новый клиент Анна {name}")
    await who.says(f"сделка {name} на {thousands} тыс")
    await who.says(f"/win {name}")


async def test_a_target_is_set_and_what_is_left_of_it_told(pomni: Town, maria: Somebody, oleg: Somebody) -> None:
    await maria.says("план продаж на месяц 500 тысяч")
    maria.sees("🎯 План: март 2026 — 500 000 ₽")
    await maria.says("план Олега 300 тысяч")
    maria.sees("300 000 ₽", "👤 Олег")
    await _wins(oleg, "Белых", 312)
    await maria.says("сколько до плана?")
    maria.sees("🎯 План: март 2026", "Компания: 312 000 ₽ из 500 000 ₽, 62 % · осталось 188 000 ₽")
    maria.sees("🎉 Олег: 312 000 ₽ из 300 000 ₽, 104 %", "⏳ Осталось 12 рабочих дней", "💰 Продажи")
    await maria.says("продажи")
    maria.sees("Компания: 312 000 ₽ из 500 000 ₽")
    await oleg.says("как идём по плану")
    oleg.sees("🎉 Олег: 312 000 ₽ из 300 000 ₽")
    assert "Компания" not in oleg.last.text
    await pomni.until(EVENING)
    maria.sees("📊 Итоги дня", "🎯 План: март 2026", "Компания: 312 000 ₽ из 500 000 ₽, 62 %")


async def test_it_is_changed_and_taken_back(maria: Somebody) -> None:
    await maria.says("план на апрель 400 тысяч")
    await maria.says("план на апрель 450")
    maria.sees("апрель 2026", "450 000 ₽", "(было 400 000 ₽)")
    await maria.presses("↩")
    await maria.says("какой план продаж на апрель")
    maria.sees("из 400 000 ₽", "⏳ Осталось 22 рабочих дня")
    await maria.says("отмени")
    maria.sees("Отменено: план продаж")
    await maria.says("план продаж на апрель")
    maria.sees("Плана на этот месяц ещё нет")


async def test_who_may_not_set_it_hears_who_may(maria: Somebody, oleg: Somebody) -> None:
    await oleg.says("мой план на месяц 100 тысяч")
    oleg.sees("План ставят владелец и руководитель: Мария")
    await maria.says("план на год 6 млн")
    maria.sees("План ставится на месяц")
    await oleg.says("сколько до плана")
    oleg.sees("Плана на этот месяц ещё нет")


async def test_where_visits_are_kept_they_count(maria: Somebody) -> None:
    await maria.says("/settings")
    await maria.presses("🏷")
    await maria.presses("💇")
    await maria.says("план на месяц 100 тысяч")
    await maria.says("новый клиент Ольга Титова")
    await maria.says("Титова заплатила 3000")
    await maria.says("сколько осталось до плана")
    maria.sees("Компания: 3 000 ₽ из 100 000 ₽, 3 %", "осталось 97 000 ₽")


async def test_nothing_is_no_target(maria: Somebody) -> None:
    await maria.says("план на апрель 0 рублей")
    assert maria.heard("🎯 План") == 0
    assert maria.heard("ошибки") == 0


async def test_one_is_taken_away_and_put_back(maria: Somebody, oleg: Somebody) -> None:
    await maria.says("план Олега 300 тысяч")
    await oleg.says("убери план Олега")
    oleg.sees("План ставят владелец и руководитель: Мария")
    await maria.says("убери план Олега")
    maria.sees("🎯 План снят: март 2026 (был 300 000 ₽)", "👤 Олег")
    await maria.says("сколько до плана")
    maria.sees("Плана на этот месяц ещё нет")
    await maria.says("убери план Олега")
    maria.sees("Плана продаж на март 2026 и так нет", "👤 Олег")
    await maria.says("отмени")
    maria.sees("Отменено")
    await maria.says("сколько до плана")
    maria.sees("Олег: 0 ₽ из 300 000 ₽")
