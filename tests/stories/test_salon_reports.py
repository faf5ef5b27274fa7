"""What a salon asks: what was earned, and when somebody may still come."""

import pytest

from tests.town import Somebody, Town


async def _earns(salon: Somebody) -> None:
    """Monday, 16 March."""
    await salon.says("новый клиент Анна Гусева")
    await salon.says("новый клиент Яна Котова")
    await salon.says("Анна была на стрижке у Иры, 2500")
    await salon.says("Яна была на маникюре у Оли, 1500")
    await salon.says("Гусева была на маникюре")


@pytest.mark.parametrize(
    "asked", ["сколько заработали за месяц", "выручка по мастерам", "выручка за март", "виручка за місяць", "revenue"]
)
async def test_what_was_earned(salon: Somebody, asked: str) -> None:
    await _earns(salon)
    await salon.says(asked)
    salon.sees("💰 Выручка · март 2026", "3 визита · 4 000 ₽", "Средний чек: 2 000 ₽")
    salon.sees("По услугам", "• стрижка — 1 · 2 500 ₽", "• маникюр — 2 · 1 500 ₽")
    salon.sees("По мастерам", "• Ира — 1 · 2 500 ₽", "• Оля — 1 · 1 500 ₽", "• мастер не указан — 1 · —")
    salon.sees("Считаю визиты, которые состоялись. Без цены: 1.")
    await salon.presses("◀️ февраль 2026")
    salon.sees("💰 Выручка · февраль 2026", "Состоявшихся визитов нет")


async def test_of_a_week_and_a_day(pomni: Town, salon: Somebody) -> None:
    await _earns(salon)
    await salon.says("выручка за неделю")
    salon.sees("💰 Выручка · 10–16 марта", "4 000 ₽")
    await pomni.passes(days=1)
    await salon.says("сколько заработали сегодня")
    salon.sees("💰 Выручка · вторник, 17 марта", "Состоявшихся визитов нет")


async def test_a_master_sees_their_own(salon: Somebody, oleg: Somebody) -> None:
    await _earns(salon)
    await salon.says("Котова была на стрижке у Олега, 1000")
    await oleg.says("выручка за месяц")
    oleg.sees("1 визит · 1 000 ₽")
    assert "2 500" not in oleg.last.text


@pytest.mark.parametrize(
    "asked", ["когда свободно в пятницу", "окна на пятницу", "есть окно в пятницу?", "free slots on Friday"]
)
async def test_free_times(salon: Somebody, asked: str) -> None:
    """A visit takes an hour; what is shorter than that is no gap."""
    await salon.says("новый клиент Анна Гусева")
    await salon.says("запиши Гусеву на стрижку в пятницу в 12")
    await salon.says("запиши Гусеву на маникюр в пятницу в 13:30")
    await salon.says(asked)
    salon.sees("🕓 Свободно · пт, 20 марта", "• 10:00–12:00, 14:30–20:00", "визит считаю за час")
    await salon.presses("▶️")
    salon.sees("сб, 21 марта", "• 10:00–20:00")
    assert "выходной" not in salon.last.text
    await salon.presses("▶️")
    salon.sees("вс, 22 марта", "По настройкам это выходной", "• 10:00–20:00")
    await salon.presses("📅 Записи")
    salon.sees("Записи · вс, 22 марта")


async def test_free_times_of_each_master(salon: Somebody) -> None:
    await salon.says("новый клиент Анна Гусева")
    await salon.says("запиши Анну к Ире на стрижку в пятницу в 10")
    await salon.says("запиши Анну к Оле на маникюр в четверг в 12")
    await salon.says("свободные окна в пятницу")
    salon.sees("• Ира: 11:00–20:00", "• Оля: 10:00–20:00")


async def test_today_only_what_is_ahead(pomni: Town, salon: Somebody) -> None:
    await pomni.passes(hours=5)
    await salon.says("есть свободное время сегодня?")
    salon.sees("Свободно · сегодня", "• 14:00–20:00")


async def test_in_sales_a_window_is_a_window(maria: Somebody) -> None:
    await maria.says("окна на завтра")
    assert "Свободно" not in maria.last.text
