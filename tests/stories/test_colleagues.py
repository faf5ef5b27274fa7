"""Who leads asks what a colleague did and plans; everybody asks about themselves."""

from datetime import UTC, datetime

import pytest

from tests.town import Somebody, Town


async def _works(oleg: Somebody) -> None:
    """Monday, 16 March."""
    await oleg.says("новый клиент Иван Громов")
    await oleg.says("звонил Громову, обсудили поставку")
    await oleg.says("сделка Громов на 120 тыс")
    await oleg.says("/win Громов")
    await oleg.says("завтра в 11 отправить договор Громову")


@pytest.mark.parametrize("asked", ["что сделал Олег на этой неделе", "как дела у Олега", "отчёт по Олегу"])
async def test_what_a_colleague_did(maria: Somebody, oleg: Somebody, asked: str) -> None:
    await _works(oleg)
    await maria.says(asked)
    maria.sees("📊 Олег · 16–22 марта", "1 контакт", "🎉 выиграно 1 (120 000 ₽)")
    maria.sees("События", "📞 Звонок · Иван Громов: звонил Громову, обсудили поставку")
    await maria.presses("◀️")
    maria.sees("📊 Олег · 9–15 марта", "контактов нет")
    await maria.presses("▶️")
    await maria.presses("📅 План")
    maria.sees("📅 16–22 марта · Олег", "вторник, 17 марта", "11:00 — отправить договор")


@pytest.mark.parametrize("asked", ["что у Олега завтра", "задачи Олега на завтра", "план Олега на завтра"])
async def test_what_a_colleague_plans(maria: Somebody, oleg: Somebody, asked: str) -> None:
    await _works(oleg)
    await maria.says(asked)
    maria.sees("📅 вторник, 17 марта · Олег", "1. 11:00 — отправить договор")


@pytest.mark.parametrize("asked", ["что сделала Мария на этой неделе", "задачи Марии", "что сделала Рита за неделю"])
async def test_a_rep_is_told_whose_it_is_to_know(maria: Somebody, oleg: Somebody, asked: str) -> None:
    """One sentence, whoever is asked about, known or not."""
    await maria.says("завтра в 11 проверить кассу")
    await oleg.says(asked)
    oleg.sees("Планы и итоги коллег видят владелец и руководители")
    assert "кассу" not in oleg.last.text


async def test_everybody_asks_about_themselves(maria: Somebody, oleg: Somebody) -> None:
    await _works(oleg)
    await maria.says("новый клиент Пётр Смирнов")
    await maria.says("звонил Смирнову, думает")
    await oleg.says("что я сделал сегодня")
    oleg.sees("📊 Олег · понедельник, 16 марта", "Иван Громов")
    await oleg.says("что сделал Олег на этой неделе")
    oleg.sees("📊 Олег · 16–22 марта")
    await oleg.says("задачи Олега")
    oleg.sees("Завтра", "отправить договор")
    await maria.says("что мы сделали за неделю")
    maria.sees("За 7 дней", "• Мария · 1 контакт", "• Олег · 1 контакт")


async def test_a_name_that_is_nobodys(maria: Somebody, oleg: Somebody) -> None:
    await _works(oleg)
    await maria.says("что сделал Вася на этой неделе")
    maria.sees("В команде нет такого: «Вася»")
    await maria.presses("Олег")
    maria.sees("📊 Олег", "16–22 марта")


async def test_two_of_one_name(pomni: Town, maria: Somebody, oleg: Somebody) -> None:
    await pomni.joins("Олег Сомов", 1009, company_of=maria)
    await _works(oleg)
    await maria.says("что сделал Олег")
    maria.sees("Кто имеется в виду")
    maria.sees_buttons("Олег", "Олег Сомов")
    await maria.says("что сделал Сомов")
    maria.sees("📊 Олег Сомов")


async def test_roads_to_it(maria: Somebody, oleg: Somebody) -> None:
    """From the report of everybody, and from the colleague's own card."""
    await _works(oleg)
    await maria.says("отчёт за неделю")
    await maria.presses("👤 Олег")
    maria.sees("📊 Олег · 10–16 марта", "Иван Громов")
    await maria.says("/team")
    await maria.presses_part("Олег")
    await maria.presses("📅 План")
    maria.sees("📅 16–22 марта · Олег")


async def test_the_report_of_a_period(pomni: Town, maria: Somebody, oleg: Somebody) -> None:
    await _works(oleg)
    await pomni.passes(days=20)
    await maria.says("отчёт за прошлый месяц")
    maria.sees("📊 март 2026", "• Олег · 1 контакт")
    await maria.says("отчёт за прошлую неделю")
    maria.sees("📊 23–29 марта", "ни контактов, ни сделанных задач")


async def test_a_client_is_no_colleague(maria: Somebody, oleg: Somebody) -> None:
    """What is asked of a client is answered with the client."""
    await _works(oleg)
    await maria.says("что у Громова завтра")
    maria.sees("Иван Громов", "Последний контакт")


async def test_in_a_group_nobodys_work_is_told(pomni: Town, maria: Somebody, oleg: Somebody) -> None:
    await _works(oleg)
    group = pomni.gathers("Отдел", maria)
    here = group.seen_by(maria)
    await here.says("/connect")
    await here.says("@pomni_bot что сделал Олег на этой неделе")
    assert not any("поставку" in message.text for message in group.said)


@pytest.mark.parametrize("asked", ["план команды на неделю", "что у всех на этой неделе", "team plan for this week"])
async def test_the_plans_of_the_team(maria: Somebody, oleg: Somebody, asked: str) -> None:
    """How much each has to do, and a button that opens it; whoever leads nobody is told so."""
    await _works(oleg)
    await maria.says(asked)
    maria.sees("📅 16–22 марта · команда", "• Мария — ничего", "• Олег — 1 задача")
    await maria.presses("Олег")
    maria.sees("📅 16–22 марта · Олег", "11:00 — отправить договор")
    await oleg.says(asked)
    oleg.sees("Планы и итоги коллег видят владелец и руководители")


async def test_a_colleagues_plan_begins_with_what_is_overdue(pomni: Town, maria: Somebody, oleg: Somebody) -> None:
    """On the Sunday behind, too, and what is due that day stands in it."""
    await _works(oleg)
    await oleg.says("22 марта в 18 закрыть неделю")
    await pomni.until(datetime(2026, 3, 22, 9, tzinfo=UTC))
    await maria.says("задачи Олега")
    maria.sees("📅 22–29 марта · Олег", "вторник, 17 марта\n1. 11:00 🔥 — отправить договор")
    maria.sees("воскресенье, 22 марта\n2. 18:00 — закрыть неделю")


async def test_what_a_colleague_did_tomorrow_is_their_plan(maria: Somebody, oleg: Somebody) -> None:
    await _works(oleg)
    await maria.says("что сделал Олег завтра")
    maria.sees("📅 вторник, 17 марта · Олег", "1. 11:00 — отправить договор")


@pytest.mark.parametrize("asked", ["сделки Олега", "покажи все сделки Олега", "угоди Олега", "show Oleg's deals"])
async def test_the_deals_of_a_colleague(maria: Somebody, oleg: Somebody, asked: str) -> None:
    """Who leads may ask; a rep may not."""
    await maria.says("новый клиент Яна Котова")
    await maria.says("сделка с Котовой на 70 тыс")
    await oleg.says("новый клиент Анна Белых")
    await oleg.says("сделка с Белых на 120 тыс")
    await maria.says(asked)
    maria.sees("💼 Открытые сделки · Олег", "Анна Белых", "Всего: 1 сделка · 120 000 ₽")
    assert "Котова" not in maria.last.text
    await maria.presses("💼 Анна Белых")
    maria.sees("Анна Белых", "120 000 ₽")
    await oleg.says("сделки Марии")
    assert "Котова" not in oleg.last.text


async def test_many_deals_of_a_colleague_are_paged(maria: Somebody, oleg: Somebody) -> None:
    await oleg.says("новый клиент Анна Белых")
    for number in range(12):
        await oleg.says(f"новая сделка с Белых на {100 + number} тыс")
    await maria.says("сделки Олега")
    maria.sees("100 000 ₽", "Всего: 12 сделок")
    await maria.presses("▶️")
    maria.sees("111 000 ₽", "Всего: 12 сделок")
