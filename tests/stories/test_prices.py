"""A salon's prices and its day, by one sentence each."""

from tests.scenes import scene
from tests.town import Somebody


@scene()
async def booked(salon: Somebody) -> Somebody:
    """A salon with two guests booked for tomorrow."""
    for sentence in ("новый клиент Анна Гусева", "новый клиент Ольга Белых"):
        await salon.says(sentence)
    await salon.says("записать Гусеву на маникюр завтра в 12 к Ире")
    await salon.says("записать Белых на стрижку завтра в 14:30")
    return salon


async def test_a_price_is_said_and_taken_back(booked: Somebody) -> None:
    await booked.says("маникюр теперь стоит 3000")
    booked.sees("Маникюр", "3 000 ₽")
    await booked.says("/services")
    booked.sees("Маникюр", "3 000 ₽")
    await booked.says("цена на маникюр 3500")
    await booked.presses("↩️ Отменить")
    await booked.says("/services")
    booked.sees("3 000 ₽")
    await booked.says("отмени")
    await booked.says("/services")
    assert "₽" not in booked.last.text


async def test_a_rep_sets_no_price(booked: Somebody, oleg: Somebody) -> None:
    await oleg.says("цена на маникюр 10")
    oleg.sees("только владелец")
    await booked.says("/services")
    assert "₽" not in booked.last.text


async def test_who_comes_tomorrow(booked: Somebody) -> None:
    await booked.says("завтра в 10 заказать краску")
    await booked.says("кто завтра?")
    booked.sees("12:00", "Анна Гусева: маникюр · Ира", "14:30 Ольга Белых: стрижка")
    assert "краску" not in booked.last.text
