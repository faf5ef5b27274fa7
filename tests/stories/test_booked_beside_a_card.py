"""Who is named behind «запиши» is booked, and not whose card the words reply to."""

from tests.town import Somebody


async def test_somebody_unknown_is_not_whose_card_it_is(salon: Somebody) -> None:
    await salon.says("новый клиент Анна Гусева")
    card = await salon.says("найди Гусеву") and salon.last
    await salon.says("запиши Лизу на завтра в 12", reply_to=card)
    salon.sees("Не знаю клиента «Лиза»")
    await salon.presses("➕ Создать")
    salon.sees("📅 завтра в 12:00 — Лиза")
    await salon.says("запиши на завтра в 13", reply_to=card)
    salon.sees("📅 завтра в 13:00 — Анна Гусева")
