"""What somebody who leads asks in the middle of the day."""

import pytest

from tests.town import Somebody, Town

SURNAMES = ["Белых", "Орлова", "Гусева", "Котова", "Зуева", "Фомина", "Титова", "Рогова", "Сомова"]


async def test_which_deals_stand_still(pomni: Town, maria: Somebody, oleg: Somebody) -> None:
    """A deal with a step ahead does not stand; a colleague's says whose it is; a rep sees their own."""
    for name in SURNAMES[:3]:
        await oleg.says(f"новый клиент Анна {name}")
        await oleg.says(f"сделка {name} на 120 тыс")
    await maria.says("новый клиент Пётр Смирнов")
    await maria.says("сделка Смирнов на 40 тыс")
    await pomni.passes(days=8)
    await oleg.says("звонил Белых")
    await oleg.says("через месяц позвонить Орловой")
    await maria.says("какие сделки зависли?")
    maria.sees(
        "🐌 Стоят дольше 7 дней", "• Анна Гусева · 120 000 ₽ · тихо 8 дней · Олег", "• Пётр Смирнов · 40 000 ₽ ·"
    )
    assert "Белых" not in maria.last.text
    assert "Орлова" not in maria.last.text
    await oleg.says("какие сделки зависли?")
    oleg.sees("• Анна Гусева · 120 000 ₽ · тихо 8 дней")
    assert "Смирнов" not in oleg.last.text
    await maria.presses("💼 Анна Гусева")
    maria.sees("Анна Гусева", "120 000 ₽")


async def test_nothing_stands_still(maria: Somebody) -> None:
    await maria.says("какие сделки зависли?")
    maria.sees("Ничего не стоит")


async def test_many_are_paged(pomni: Town, maria: Somebody) -> None:
    for name in SURNAMES:
        await maria.says(f"новый клиент Анна {name}")
        await maria.says(f"сделка {name} на 10 тыс")
    await pomni.passes(days=8)
    await maria.says("какие сделки зависли?")
    await maria.presses("▶️")
    maria.sees("🐌", "Сомова")
    maria.sees_buttons("💼 Анна Сомова", "◀️")


async def test_what_was_done(pomni: Town, maria: Somebody, oleg: Somebody) -> None:
    """Who leads sees what everybody did, today and in seven days; a rep, their own."""
    await maria.says("отчёт за неделю")
    maria.sees("За последние 7 дней ничего не записано")
    await oleg.says("новый клиент Анна Белых")
    await oleg.says("звонил Белых")
    await pomni.passes(days=2)
    await maria.says("новый клиент Пётр Смирнов")
    await maria.says("встретились со Смирновым")
    await maria.says("отчёт за неделю")
    maria.sees("📊 Итоги дня: сегодня", "Мария · 1 контакт", "За 7 дней", "• Олег · 1 контакт")
    await oleg.says("отчёт за неделю")
    oleg.sees("За 7 дней", "• Олег · 1 контакт")
    assert "Мария" not in oleg.last.text


async def test_what_was_sold(pomni: Town, maria: Somebody, oleg: Somebody) -> None:
    """This month and the one before, by person; a closed deal counts in the month it was closed in."""
    await maria.says("сколько продали за месяц?")
    maria.sees("закрытых сделок нет")
    for name, closing in zip(SURNAMES, ("/win", "/lose"), strict=False):
        await oleg.says(f"новый клиент Анна {name}")
        await oleg.says(f"сделка {name} на 120 тыс")
        await oleg.says(f"{closing} {name}" + (" дорого" if closing == "/lose" else ""))
    await pomni.passes(days=20)
    await maria.says("новый клиент Пётр Смирнов")
    await maria.says("сделка Смирнов на 40 тыс")
    await maria.says("/win Смирнов")
    await maria.says("сколько продали за месяц?")
    maria.sees("💰 Продажи: апрель 2026\n• Мария · 🎉 выиграно 1 (40 000 ₽)")
    maria.sees("💰 Продажи: март 2026\n• Олег · 🎉 выиграно 1 (120 000 ₽) · 📉 отказов 1 (120 000 ₽)")


@pytest.mark.parametrize(
    "asked",
    ["какая конверсия", "кто лучший", "лучший менеджер", "средний чек", "прогноз на месяц", "what is our conversion"],
)
async def test_how_sales_go(maria: Somebody, oleg: Somebody, asked: str) -> None:
    """The best first; the share of won deals among the closed ones, their average, and what the open ones may bring."""
    for who, name, closing in ((maria, "Смирнов", "/win"), (oleg, "Белых", "/win"), (oleg, "Орлов", "/lose")):
        await who.says(f"новый клиент Пётр {name}")
        await who.says(f"сделка {name} на {'40' if who is maria else '120'} тыс")
        await who.says(f"{closing} {name}" + (" дорого" if closing == "/lose" else ""))
    await oleg.says("новый клиент Яна Котова")
    await oleg.says("сделка Котова на 300 тыс")
    await maria.says(asked)
    maria.sees("• Олег · 🎉 выиграно 1 (120 000 ₽) · 📉 отказов 1 (120 000 ₽)\n• Мария · 🎉 выиграно 1 (40 000 ₽)")
    maria.sees("Конверсия: 67% (выиграно 2 из 3 закрытых)", "Средний чек: 80 000 ₽")
    maria.sees("💼 В работе 1 сделка (300 000 ₽)", "за 90 дней (67% закрытых): ≈ 200 000 ₽")
    await oleg.says(asked)
    oleg.sees("Конверсия: 50%")
    assert "Мария" not in oleg.last.text


async def test_sales_of_a_period(pomni: Town, maria: Somebody) -> None:
    await maria.says("новый клиент Пётр Смирнов")
    await maria.says("сделка Смирнов на 40 тыс")
    await maria.says("/win Смирнов")
    await pomni.passes(days=40)
    await maria.says("сколько продали за март")
    maria.sees("💰 Продажи: март 2026", "40 000 ₽")
    await maria.says("продажи за прошлую неделю")
    maria.sees("За эти дни закрытых сделок нет")
