"""Open deals by what they are like: sums, stages, what is missing, whose."""

import pytest

from tests.scenes import scene
from tests.town import Somebody, Town


@scene()
async def deals(pomni: Town, maria: Somebody, oleg: Somebody) -> None:
    """Oleg has an old large one and a small one with a task, Maria one of her own."""
    for line in ("новый клиент Илья Громов", "сделка с Громовым на 240 тыс", "переведи сделку Громова на этап договор"):
        await oleg.says(line)
    await pomni.passes(days=12)
    for line in ("новый клиент Анна Белых", "сделка с Белых на 50 тыс", "позвонить Белых завтра в 11"):
        await oleg.says(line)
    for line in ("новый клиент Яна Котова", "сделка с Котовой на 700 тыс"):
        await maria.says(line)


@pytest.mark.parametrize(
    ("asked", "title", "clients", "worth"),
    [
        ("сделки больше 100 тысяч", "от 100 000 ₽", "Громов", "1 сделка · 240 000 ₽"),
        ("сделки дороже 200", "от 200 000 ₽", "Громов", "1 сделка · 240 000 ₽"),
        ("сделки до 60к", "до 60 000 ₽", "Белых", "1 сделка · 50 000 ₽"),
        ("что на стадии договор", "Договор", "Громов", "1 сделка · 240 000 ₽"),
        ("сделки без следующего шага", "без следующего шага", "Громов", "1 сделка · 240 000 ₽"),
        ("висят больше 10 дней", "тихо дольше 10 дней", "Громов", "1 сделка · 240 000 ₽"),
        ("сделки старше недели", "старше 7 дней", "Громов", "1 сделка · 240 000 ₽"),
        ("мои крупные сделки", "сначала крупные", "Громов Белых", "2 сделки · 290 000 ₽"),
        ("сделки с Белых", "Анна Белых", "Белых", "1 сделка · 50 000 ₽"),
        ("deals over 100k", "от 100 000 ₽", "Громов", "1 сделка · 240 000 ₽"),
        ("угоди без завдань", "без следующего шага", "Громов", "1 сделка · 240 000 ₽"),
    ],
)
@pytest.mark.usefixtures("deals")
async def test_a_rep_is_shown_their_own(oleg: Somebody, asked: str, title: str, clients: str, worth: str) -> None:
    await oleg.says(asked)
    text = oleg.sees("Открытые сделки", title, worth, *clients.split()).text
    assert [name for name in ("Громов", "Белых", "Котова") if name in text] == clients.split()
    await oleg.presses("💼")
    oleg.sees(clients.split()[0])


@pytest.mark.usefixtures("deals")
async def test_who_leads_is_shown_everybodys_or_a_colleagues(maria: Somebody, oleg: Somebody) -> None:
    await maria.says("сделки больше 100 тысяч")
    maria.sees("Илья Громов · 240 000 ₽ · Договор · тихо 12 дней · Олег", "Яна Котова", "2 сделки · 940 000 ₽")
    await maria.says("крупные сделки Олега")
    maria.sees("Олег", "сначала крупные", "Всего: 2 сделки · 290 000 ₽")
    assert "Котова" not in maria.last.text
    await maria.says("сделки Олега больше 100 тысяч на стадии договор")
    maria.sees("Олег · Договор · от 100 000 ₽", "Громов", "Всего: 1 сделка")
    await oleg.says("крупные сделки Марии")
    oleg.sees("видят владелец и руководители")


@pytest.mark.usefixtures("deals")
async def test_nothing_found_leads_to_all_and_a_bare_number_to_the_other_sum(maria: Somebody) -> None:
    await maria.says("сделки больше 5 млн")
    maria.sees("от 5 000 000 ₽", "Таких сделок нет.")
    await maria.presses("💼 Все открытые")
    maria.sees("Всего: 3 сделки · 990 000 ₽")
    await maria.says("сделки дороже 900")
    maria.sees("от 900 000 ₽", "Таких сделок нет.")
    await maria.presses("от 900 ₽")
    maria.sees("от 900 ₽", "Всего: 3 сделки")


@pytest.mark.usefixtures("deals")
async def test_what_is_not_understood_is_said(maria: Somebody) -> None:
    await maria.says("покажи сделки по стройке больше 100 тысяч")
    maria.sees("Не понял «стройке»", "от 100 000 ₽", "2 сделки")
    await maria.says("сделки с Кузнецовым")
    maria.sees("никого не нашёл")


async def test_many_are_paged(maria: Somebody, oleg: Somebody) -> None:
    for number in range(9):
        await oleg.says(f"сделка с Громовым на {200 + number} тыс")
        if not number:
            await oleg.presses("➕")
    await maria.says("сделки Олега больше 100 тысяч")
    maria.sees("Всего: 9 сделок")
    await maria.presses("▶️")
    maria.sees("Олег · от 100 000 ₽", "Всего: 9 сделок")
    assert maria.last.text.count("• ") == 1


async def test_a_client_who_is_booked_has_a_next_step(maria: Somebody) -> None:
    """Where visits are kept."""
    await maria.says("/settings")
    await maria.presses("🏷")
    await maria.presses("💇")
    for line in ("новый клиент Анна Белых", "сделка с Белых на 50 тыс", "запиши Белых на завтра в 12"):
        await maria.says(line)
    await maria.says("сделки без следующего шага")
    maria.sees("Таких сделок нет.")
