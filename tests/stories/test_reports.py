"""What somebody who leads asks in the middle of the day."""

from datetime import UTC, datetime

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
    maria.sees("За последние 7 дней — ни контактов, ни сделанных задач")
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
    await maria.says("сколько продали?")
    maria.sees("закрытых сделок нет")
    for name, closing in zip(SURNAMES, ("/win", "/lose"), strict=False):
        await oleg.says(f"новый клиент Анна {name}")
        await oleg.says(f"сделка {name} на 120 тыс")
        await oleg.says(f"{closing} {name}" + (" дорого" if closing == "/lose" else ""))
    await pomni.passes(days=20)
    await maria.says("новый клиент Пётр Смирнов")
    await maria.says("сделка Смирнов на 40 тыс")
    await maria.says("/win Смирнов")
    await maria.says("сколько продали?")
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


async def test_what_is_expected_in_a_month_is_of_all_open_deals(maria: Somebody) -> None:
    """No deal says by when it closes, and the sum does not pretend to; of a month that is over nothing is expected."""
    for name in ("Смирнов", "Белых", "Орлов", "Котов"):
        await maria.says(f"новый клиент Пётр {name}")
        await maria.says(f"сделка {name} на 100 тыс")
    for name in ("Смирнов", "Белых", "Орлов"):
        await maria.says(f"/win {name}")
    await maria.says("прогноз на апрель")
    maria.sees("💼 В работе 1 сделка (100 000 ₽)", "Это обо всех открытых сделках")
    await maria.says("какая ожидаемая сумма")
    assert "Это обо всех" not in maria.sees("💼 В работе").text
    await maria.says("сколько продали в феврале")
    assert "В работе" not in maria.last.text


async def test_sales_of_a_period(pomni: Town, maria: Somebody) -> None:
    await maria.says("новый клиент Пётр Смирнов")
    await maria.says("сделка Смирнов на 40 тыс")
    await maria.says("/win Смирнов")
    await pomni.passes(days=40)
    await maria.says("сколько продали за март")
    maria.sees("💰 Продажи: март 2026", "40 000 ₽")
    await maria.says("продажи за прошлую неделю")
    maria.sees("За эти дни закрытых сделок нет")


async def test_why_deals_were_lost(pomni: Town, maria: Somebody, oleg: Somebody) -> None:
    """This month and the one before, by reason however it was written; a rep sees their own."""
    await maria.says("почему отказываются?")
    maria.sees("отказов нет")
    for name, reason in zip(SURNAMES, ("дорого", "Дорого.", "выбрали других", ""), strict=False):
        await oleg.says(f"новый клиент Анна {name}")
        await oleg.says(f"сделка {name} на 120 тыс")
        await oleg.says(f"/lose {name} {reason}")
    await pomni.passes(days=20)
    await maria.says("новый клиент Пётр Смирнов")
    await maria.says("сделка Смирнов на 40 тыс")
    await maria.says("/lose Смирнов нет бюджета")
    await maria.says("сколько потеряли?")
    assert maria.last.text.replace("\u00a0", " ").split("\n\n📉 Кого потеряли")[0] == (
        "📉 Отказы: апрель 2026 · 1 (40 000 ₽)\n"
        "• нет бюджета — 1 (40 000 ₽)\n\n"
        "📉 Отказы: март 2026 · 4 (480 000 ₽)\n"
        "• Дорого — 2 (240 000 ₽)\n"
        "• выбрали других — 1 (120 000 ₽)\n"
        "• причина не названа — 1 (120 000 ₽)"
    )
    await oleg.says("причины отказов")
    oleg.sees("📉 Отказы: март 2026 · 4 (480 000 ₽)")
    assert "апрель" not in oleg.last.text


async def test_whose_birthday_is_soon(maria: Somebody) -> None:
    await maria.says("у кого скоро день рождения?")
    maria.sees("дней рождения нет")
    born = ("16 марта 1990", "15 апреля", "16 апреля", "2 апреля 1988", "15 марта", "28 марта", "29 марта")
    for name, day in zip(SURNAMES, born, strict=False):
        await maria.says(f"новый клиент Анна {name}, др {day}")
    await maria.says("у кого скоро день рождения?")
    assert maria.last.text.splitlines() == [
        "🎂 Дни рождения: ближайшие 30 дней",
        "• сегодня — Анна Белых · 36 лет",
        "• сб, 28 марта — Анна Фомина",
        "• вс, 29 марта — Анна Титова",
        "• чт, 2 апреля — Анна Котова · 38 лет",
        "• ср, 15 апреля — Анна Орлова",
    ]
    await maria.presses("👤 Анна Котова")
    maria.sees("Анна Котова")


async def test_birthdays_of_many_are_paged_over_the_year_and_29_february(pomni: Town, maria: Somebody) -> None:
    await pomni.until(datetime(2026, 12, 20, 9, tzinfo=UTC))
    for number, name in enumerate(SURNAMES):
        await maria.says(
            f"новый клиент Анна {name}, др {27 + number} декабря"
            if number < 5
            else f"новый клиент Анна {name}, др {number} января"
        )
    await maria.says("дни рождения")
    await maria.presses("▶️")
    maria.sees("• 8 января 2027 — Анна Сомова")
    await pomni.until(datetime(2027, 2, 1, 9, tzinfo=UTC))
    await maria.says("новый клиент Пётр Смирнов, др 29 февраля")
    await maria.says("дни рождения")
    maria.sees("• вс, 28 февраля — Пётр Смирнов")


@pytest.mark.parametrize("done", ["🗑 Убрать из команды", "⏸ Приостановить"])
async def test_what_was_earned_stays_the_companys(maria: Somebody, oleg: Somebody, done: str) -> None:
    """Whoever closed it works here no more: it is in every total, under the name; the lists stay open to who leads."""
    await oleg.says("новый клиент Анна Белых")
    await oleg.says("сделка Белых на 310 тыс")
    await oleg.says("/win Белых")
    await maria.says("/team")
    await maria.presses("👤 Олег")
    await maria.presses(done)
    gone = "Олег (доступ приостановлен)"
    if "Убрать" in done:
        await maria.presses("🗑 Убрать, клиенты остаются")
        gone = "Олег (не в команде)"
    for asked in ("кто сколько закрыл", "выручка за год", "отчет за неделю"):
        await maria.says(asked)
        maria.sees(gone, "🎉 выиграно 1 (310 000 ₽)")
    await maria.says("что сделал олег")
    maria.sees(f"📊 {gone}", "выиграно 1")
    await maria.says("клиенты олега")
    maria.sees(f"👥 Клиенты · {gone}", "Анна Белых")


async def _sell(oleg: Somebody, pomni: Town) -> None:
    """Oleg wins one in March and one in April, and loses one in April."""
    for name, closing in (("Белых", "/win"), ("Орлова", "/win"), ("Гусева", "/lose")):
        await oleg.says(f"новый клиент Анна {name}")
        await oleg.says(f"сделка {name} на {'120' if name == 'Белых' else '300'} тыс")
        await oleg.says(f"{closing} {name}" + (" дорого" if closing == "/lose" else ""))
        if name == "Белых":
            await pomni.passes(days=20)


@pytest.mark.parametrize(
    ("asked", "shown"),
    [
        ("выручка с 1 марта", "💰 Продажи: 1 марта – 5 апреля"),
        ("сколько выручки за март и апрель", "💰 Продажи: 1 марта – 30 апреля"),
        ("продажи за март-апрель", "💰 Продажи: 1 марта – 30 апреля"),
        ("продажи с 1 марта по сегодня", "💰 Продажи: 1 марта – 5 апреля"),
        ("sales from March to April", "💰 Продажи: 1 марта – 30 апреля"),
        ("выручка за 2026 год", "💰 Продажи: 2026 год"),
        ("выручка за все время", "💰 Продажи: за всё время"),
    ],
)
async def test_sales_of_just_the_days_that_were_said(
    pomni: Town, maria: Somebody, oleg: Somebody, asked: str, shown: str
) -> None:
    await _sell(oleg, pomni)
    await maria.says(asked)
    maria.sees(shown, "🎉 выиграно 2 (420 000 ₽) · 📉 отказов 1 (300 000 ₽)")
    maria.sees("🎉 Выиграно\n• Анна Орлова · 300 000 ₽ · сегодня · Олег\n• Анна Белых · 120 000 ₽")


async def test_days_that_are_not_understood_are_asked(pomni: Town, maria: Somebody, oleg: Somebody) -> None:
    """Never another period than was asked for: the nearest are buttons."""
    await _sell(oleg, pomni)
    await maria.says("продажи за январь и апрель")
    maria.sees("Не понял, за какие дни")
    await maria.presses("март 2026")
    maria.sees("💰 Продажи: март 2026", "• Анна Белых · 120 000 ₽")
    assert "Орлова" not in maria.last.text


async def test_sales_of_one_colleague(pomni: Town, maria: Somebody, oleg: Somebody) -> None:
    """Money of one member: their sales, refusals and deals of those days; to whoever leads them and to themselves."""
    await _sell(oleg, pomni)
    await maria.says("сколько закрыл олег в апреле")
    maria.sees("👤 Олег", "💰 Продажи: апрель 2026", "• Анна Орлова · 300 000 ₽")
    assert "март" not in maria.last.text
    await maria.says("причины отказов олега")
    maria.sees("👤 Олег", "• дорого — 1 (300 000 ₽)", "📉 Кого потеряли\n• Анна Гусева · 300 000 ₽ · сегодня — дорого")
    await oleg.says("сколько я продал в марте")
    oleg.sees("💰 Продажи: март 2026", "120 000 ₽")
    await oleg.says("сколько продала мария")
    oleg.sees("Планы и итоги коллег видят")


async def test_there_are_no_targets(pomni: Town, maria: Somebody, oleg: Somebody) -> None:
    await _sell(oleg, pomni)
    await maria.says("выполнение плана продаж за апрель")
    maria.sees("Плана на этот месяц ещё нет", "💰 Продажи: апрель 2026")


async def test_won_deals_are_turned(maria: Somebody) -> None:
    for name in SURNAMES:
        await maria.says(f"новый клиент Анна {name}")
        await maria.says(f"сделка {name} на 10 тыс")
        await maria.says(f"/win {name}")
    await maria.says("выигранные сделки")
    await maria.presses("▶️")
    maria.sees("🎉 Выигранные сделки: ", "• Анна Белых · 10 000 ₽")
    await maria.presses("◀️")
    maria.sees("Сомова")


async def test_what_is_overdue(pomni: Town, maria: Somebody, oleg: Somebody) -> None:
    """Tasks whose moment is past, by rep to who leads, with what opens and ticks them; a rep, their own."""
    await oleg.says("завтра в 11 отправить КП")
    await maria.says("завтра в 12 позвонить в банк")
    await maria.says("просроченные задачи")
    maria.sees("👍 Просроченных задач нет")
    await pomni.passes(days=2)
    await maria.says("кто что просрочил")
    maria.sees(
        "🔥 Просроченные задачи\n\nМария\n1. вчера в 12:00 — позвонить в банк\n\nОлег\n2. вчера в 11:00 — отправить КП"
    )
    await maria.presses("✅ 1")
    await maria.says("что просрочено у олега")
    maria.sees("1. вчера в 11:00 — отправить КП")
    await maria.says("что на сегодня у команды")
    maria.sees("Олег — ничего · 🔥 просрочено 1")
    await maria.presses("🔥 Просроченные")
    maria.sees("отправить КП")
    await oleg.says("что горит")
    oleg.sees("1. вчера в 11:00 — отправить КП")
    assert "Мария" not in oleg.last.text
    await oleg.says("что просрочено у марии")
    oleg.sees("Планы и итоги коллег видят")


async def test_two_months_stand_side_by_side(pomni: Town, maria: Somebody, oleg: Somebody) -> None:
    """What was won, done and new in each; a rep sees their own, and what is not over is said."""
    await oleg.says("новый клиент Анна Белых")
    await oleg.says("сделка Белых на 312 тыс")
    await oleg.says("/win Белых")
    await pomni.passes(days=20)
    for who, name in ((oleg, "Орлова"), (maria, "Гусева")):
        await who.says(f"новый клиент Анна {name}")
        await who.says(f"сделка {name} на 50 тыс")
        await who.says(f"/win {name}")
    await oleg.says("звонил Орловой")
    await maria.says("сравни апрель и март")
    maria.sees("⚖️ март 2026 → апрель 2026", "🎉 Выиграно: 1 (312 000 ₽) → 2 (100 000 ₽)", "📉 Отказы: 0 → 0")
    maria.sees("📞 Контакты: 0 → 1", "👤 Новые клиенты: 1 → 2", "⏳ апрель 2026: дни ещё не кончились")
    assert "• Олег" not in maria.last.text
    await maria.says("сколько продали в апреле по сравнению с мартом по менеджерам?")
    maria.sees("⚖️ март 2026 → апрель 2026", "• Мария: 🎉 0 → 1 (50 000 ₽) · 📉 0 → 0 · 📞 0 → 0")
    maria.sees("• Олег: 🎉 1 (312 000 ₽) → 1 (50 000 ₽) · 📉 0 → 0 · 📞 0 → 1")
    await oleg.says("порівняй березень і квітень")
    oleg.sees("Ваши сделки", "Выиграно: 1 (312 000 ₽) → 1 (50 000 ₽)", "Новые клиенты: 1 → 1")


async def test_where_visits_are_kept_they_are_compared(pomni: Town, maria: Somebody) -> None:
    await maria.says("/settings")
    await maria.presses("🏷")
    await maria.presses("💇")
    await maria.says("новый клиент Ольга Титова")
    await maria.says("Титова заплатила 3000")
    await pomni.passes(days=20)
    await maria.says("Титова заплатила 4500")
    await maria.says("сравни март и апрель")
    maria.sees("💰 Выручка: 3 000 ₽ → 4 500 ₽", "Визиты: 1 → 1")
    assert "Выиграно" not in maria.last.text
