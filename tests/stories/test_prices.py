"""A salon's prices and its day, by one sentence each."""

from tests.scenes import scene
from tests.town import Somebody


@scene()
async def salon(maria: Somebody) -> Somebody:
    """Maria's, with two guests booked for tomorrow."""
    await maria.says("/settings")
    await maria.presses("🏷")
    await maria.presses("💇")
    for sentence in ("новый клиент Анна Гусева", "новый клиент Ольга Белых"):
        await maria.says(sentence)
    await maria.says("записать Гусеву на маникюр завтра в 12 к Ире")
    await maria.says("записать Белых на стрижку завтра в 14:30")
    return maria


async def test_a_price_is_said_and_taken_back(salon: Somebody) -> None:
    await salon.says("маникюр теперь стоит 3000")
    salon.sees("Маникюр", "3 000 ₽")
    await salon.says("/services")
    salon.sees("Маникюр", "3 000 ₽")
    await salon.says("цена на маникюр 3500")
    await salon.presses("↩️ Отменить")
    await salon.says("/services")
    salon.sees("3 000 ₽")
    await salon.says("отмени")
    await salon.says("/services")
    assert "₽" not in salon.last.text


async def test_a_rep_sets_no_price(salon: Somebody, oleg: Somebody) -> None:
    await oleg.says("цена на маникюр 10")
    oleg.sees("только владелец")
    await salon.says("/services")
    assert "₽" not in salon.last.text


async def test_who_comes_tomorrow(salon: Somebody) -> None:
    await salon.says("завтра в 10 заказать краску")
    await salon.says("кто завтра?")
    salon.sees("12:00", "Анна Гусева: маникюр · Ира", "14:30 Ольга Белых: стрижка")
    assert "краску" not in salon.last.text
