"""The day of a company, in the evening: what was done, beside what came of it."""

from datetime import UTC, datetime

from tests.town import Somebody, Town

EVENING = datetime(2026, 3, 16, 15, 31, tzinfo=UTC)
"""A minute past half past six in Moscow."""


async def work(oleg: Somebody) -> None:
    for name, amount in (("Белых", 120), ("Гусева", 40), ("Орлова", 75)):
        await oleg.says(f"новый клиент Анна {name}")
        await oleg.says(f"сделка {name} на {amount} тыс")
        await oleg.says(f"звонил {name}, думает")
    await oleg.says("не дозвонился до Белых")
    await oleg.says("/win Белых")
    await oleg.says("/lose Гусева дорого")
    await oleg.says("через час отправить КП Орловой")
    await oleg.says("через 2 часа отправить договор Орловой")


async def test_a_day_is_told_to_who_leads(pomni: Town, maria: Somebody, oleg: Somebody) -> None:
    await work(oleg)
    await maria.says("новый клиент Пётр Смирнов")
    await maria.says("встретились со Смирновым")
    await pomni.passes(hours=1.5)
    await oleg.presses("✅ Сделано")
    await pomni.until(EVENING)
    maria.sees(
        "📊 Итоги дня: сегодня", "Олег · 3 контакта · 1 задача сделана", "Мария · 1 контакт · сделанных задач нет"
    )
    maria.sees("🎉 выиграно 1 (120 000 ₽) · 📉 отказов 1 (40 000 ₽) · 🔥 просрочено 1")
    assert oleg.heard("📊") == 0


async def test_it_goes_to_the_group_that_wants_it(pomni: Town, maria: Somebody, oleg: Somebody) -> None:
    group = pomni.gathers("Руководители", maria, oleg)
    await group.seen_by(maria).says("/connect")
    await work(oleg)
    await pomni.until(EVENING)
    group.seen_by(maria).sees("📊 Итоги дня", "Олег")
    assert maria.heard("📊") == 0


async def test_a_day_without_anything_is_not_told(pomni: Town, maria: Somebody, oleg: Somebody) -> None:
    await work(oleg)
    await pomni.passes(days=20)
    assert maria.heard("📊") == 1
    await oleg.says("звонил Орловой")
    await pomni.passes(days=1)
    assert maria.heard("📊") == 2
    maria.sees("Олег · 1 контакт")


async def test_what_stands_still_is_counted(pomni: Town, maria: Somebody, oleg: Somebody) -> None:
    await oleg.says("новый клиент Анна Белых")
    await oleg.says("сделка Белых на 120 тыс")
    await oleg.says("новый клиент Пётр Смирнов")
    await pomni.passes(days=9)
    await oleg.says("звонил Смирнову")
    await pomni.passes(hours=12)
    maria.sees("Олег · 1 контакт", "🐌 стоит 1")


async def test_who_works_alone_needs_none(pomni: Town, maria: Somebody) -> None:
    await work(maria)
    await pomni.passes(days=2)
    assert maria.heard("📊") == 0


async def test_a_day_that_was_missed_is_over(pomni: Town, maria: Somebody, oleg: Somebody) -> None:
    await work(oleg)
    await pomni.tick()
    pomni.clock.move_by(pomni.hours(40))
    await pomni.tick()
    assert maria.heard("📊") == 0


async def test_each_is_told_at_their_own_hour(pomni: Town, maria: Somebody, oleg: Somebody) -> None:
    lida = await pomni.joins("Лида", 1003, company_of=maria)
    await maria.says("/team")
    await maria.presses("👤 Лида")
    await maria.presses_part("уководител")
    await work(oleg)
    await maria.says("/settings")
    await maria.presses("🔔")
    await maria.presses_part("Как прошёл день")
    await maria.presses("20:00")
    await pomni.until(EVENING)
    assert (maria.heard("📊 Итоги дня:"), lida.heard("📊 Итоги дня:")) == (0, 1)
    await pomni.passes(hours=2)
    assert (maria.heard("📊 Итоги дня:"), lida.heard("📊 Итоги дня:")) == (1, 1)
    await lida.says("/settings")
    await lida.presses("🔔")
    await lida.presses_part("Как прошёл день")
    await lida.presses("🔕")
    await oleg.says("звонил Орловой")
    await pomni.passes(days=1)
    assert (maria.heard("📊 Итоги дня:"), lida.heard("📊 Итоги дня:")) == (2, 1)
    await oleg.says("/settings")
    await oleg.presses("🔔")
    assert not [label for label in oleg.last.labels if "Как прошёл день" in label]


async def test_a_group_has_its_own_hour(pomni: Town, maria: Somebody, oleg: Somebody) -> None:
    group = pomni.gathers("Руководители", maria, oleg)
    here = group.seen_by(maria)
    await here.says("/connect")
    await here.presses("📊 Итоги дня в 18:30")
    here.sees_buttons("📊 Итоги дня в 19:00")
    await work(oleg)
    await pomni.until(EVENING)
    assert here.heard("📊 Итоги дня:") == 0
    await pomni.passes(minutes=30)
    assert here.heard("📊 Итоги дня:") == 1


async def test_what_is_done_late_is_of_the_next_day(pomni: Town, maria: Somebody, oleg: Somebody) -> None:
    await oleg.says("новый клиент Анна Орлова")
    await pomni.until(EVENING)
    await oleg.says("звонил Орловой")
    await pomni.passes(days=2)
    assert maria.heard("📊") == 1
    maria.sees("Олег · 1 контакт")


async def test_the_week_is_told_on_its_last_working_day(pomni: Town, maria: Somebody, oleg: Somebody) -> None:
    """Of a week without work nothing, and on a Friday without work the week alone."""
    await work(oleg)
    await pomni.until(EVENING + pomni.hours(72))
    assert maria.heard("📅 За 7 дней") == 0
    await pomni.passes(days=1)
    maria.sees("📅 За 7 дней", "• Олег · 3 контакта · сделанных задач нет · 🎉 выиграно 1 (120 000 ₽)")
    assert "📊" not in maria.last.text
    await pomni.passes(days=6)
    await oleg.says("звонил Орловой")
    await pomni.passes(days=1)
    assert maria.heard("📅 За 7 дней") == 2
    maria.sees("📊 Итоги дня", "Олег · 1 контакт", "📅 За 7 дней")
