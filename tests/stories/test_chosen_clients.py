"""Clients and contacts by what they are like, and how many: lists with their number, each client a tap away."""

import pytest

from tests.scenes import scene
from tests.town import Somebody, Town


@scene()
async def people(pomni: Town, maria: Somebody, oleg: Somebody) -> None:
    """An old client and a new one of Oleg's, one of Maria's; calls and a meeting."""
    for line in ("новый клиент Илья Громов", "Громов — VIP", "звонил Громову, думает"):
        await oleg.says(line)
    await pomni.passes(days=40)
    for line in ("новый клиент Анна Белых", "звонил Белых, не взяла трубку", "встреча с Белых прошла отлично"):
        await oleg.says(line)
    for line in ("новый клиент Яна Котова", "звонила Котовой, договорились", "позвонить Котовой завтра в 11"):
        await maria.says(line)


@pytest.mark.parametrize(
    ("asked", "title", "count", "names"),
    [
        ("сколько у нас клиентов", "👥 Клиенты", 3, "Белых Громов Котова"),
        ("сколько клиентов у Олега", "👥 Клиенты · Олег", 2, "Белых Громов"),
        ("VIP клиенты Олега", "Олег · ⭐ VIP", 1, "Громов"),
        ("новые клиенты за неделю", "добавлены: ", 2, "Белых Котова"),
        ("новые клиенты Олега за неделю", "Олег · добавлены: ", 1, "Белых"),
        ("клиенты без задач", "без следующего шага", 2, "Белых Громов"),
        ("кому не звонили больше месяца", "тихо дольше 30 дней", 1, "Громов"),
        ("кому не звонили на этой неделе", "без звонков: ", 1, "Громов"),
        ("с кем Олег не встречался на этой неделе", "Олег · без встреч, визитов: ", 1, "Громов"),
        ("кто новый за неделю", "добавлены: ", 2, "Белых Котова"),
        ("скільки клієнтів в Олега", "Олег", 2, "Белых Громов"),
        ("how many new clients this week", "добавлены: ", 2, "Белых Котова"),
    ],
)
@pytest.mark.usefixtures("people")
async def test_who_leads_counts_everybodys(maria: Somebody, asked: str, title: str, count: int, names: str) -> None:
    await maria.says(asked)
    text = maria.sees(title, f"Всего: {count}").text
    assert sorted(name for name in ("Громов", "Белых", "Котова") if name in text) == sorted(names.split())
    await maria.presses("1. ")
    maria.sees("Последний контакт")


@pytest.mark.usefixtures("people")
async def test_a_rep_counts_their_own(oleg: Somebody) -> None:
    await oleg.says("сколько у нас клиентов")
    oleg.sees("Всего: 2", "Белых", "Громов")
    await oleg.says("новые клиенты за неделю")
    oleg.sees("Всего: 1", "Белых")
    await oleg.says("сколько клиентов у Марии")
    oleg.sees("видят владелец и руководители")
    await oleg.says("новые клиенты за январь")
    oleg.sees("Таких клиентов нет")
    await oleg.presses("👥 Все")
    oleg.sees("Громов")


async def test_many_clients_are_paged(maria: Somebody) -> None:
    for name in (
        "Белых",
        "Орлова",
        "Гусева",
        "Котова",
        "Зуева",
        "Фомина",
        "Титова",
        "Рогова",
        "Сомова",
        "Юдина",
        "Ершова",
    ):
        await maria.says(f"новый клиент Анна {name}")
    await maria.says("новые клиенты за неделю")
    maria.sees("Всего: 11", "10. Анна")
    await maria.presses("▶️")
    maria.sees("Всего: 11", "11. Анна Белых")


@pytest.mark.usefixtures("people")
async def test_contacts_of_a_kind(maria: Somebody, oleg: Somebody) -> None:
    await maria.says("сколько звонков сегодня")
    maria.sees("📞 Звонки", "Всего: 2 · без ответа: 1", "• Олег: 1", "• Мария: 1", "Яна Котова: звонила Котовой")
    await maria.says("с кем встречался Олег на этой неделе")
    maria.sees("🤝 Встречи, 🚪 Визиты · Олег", "Всего: 1", "Анна Белых")
    await maria.presses("👤 Анна Белых")
    maria.sees("История")
    await maria.says("кому я звонила вчера")
    maria.sees("📞 Звонки · Мария", "ничего такого не записано")
    await oleg.says("кому я звонил сегодня")
    oleg.sees("Всего: 1", "Анна Белых")
    await oleg.says("сколько звонков сегодня")
    oleg.sees("Всего: 1")
    assert "Котова" not in oleg.last.text
    await oleg.says("сколько раз звонили Громову за 2 месяца")
    oleg.sees("Илья Громов", "Всего: 1")
    await oleg.says("с кем встречалась Мария вчера")
    oleg.sees("видят владелец и руководители")


async def test_many_contacts_are_paged(maria: Somebody) -> None:
    await maria.says("новый клиент Анна Белых")
    for number in range(9):
        await maria.says(f"звонил Белых, обсудили вопрос {number + 1}")
    await maria.says("сколько звонков сегодня")
    maria.sees("Всего: 9", "вопрос 9")
    await maria.presses("▶️")
    maria.sees("Всего: 9", "вопрос 1")
    assert "вопрос 9" not in maria.last.text
