"""Asked of a card just shown: «а вчера?» behind revenue, «на 18:30» behind free times; where visits are booked."""

import pytest

from tests.town import Somebody


async def test_an_hour_behind_free_times_is_of_their_day(salon: Somebody) -> None:
    """Monday, 16 March: a client rings, wants Thursday, and takes an hour of it."""
    await salon.says("новый клиент Анна Гусева")
    await salon.says("запиши Гусеву на стрижку к Ире завтра в 12")
    await salon.says("звонит Гусева, хочет маникюр к Ире в четверг после шести, есть окошко?")
    salon.sees("Свободно · чт, 19 марта · Анна Гусева", "18:00–20:00")
    await salon.says("запиши её на 18:30")
    salon.sees("📅 чт, 19 марта в 18:30 — Анна Гусева: маникюр · Ира")


@pytest.mark.parametrize(
    "asked", ["Гусева хочет маникюр в пятницу, что есть?", "Гусєва питає, чи є щось на манікюр у п'ятницю"]
)
async def test_an_hour_alone_is_of_the_client_who_asked(salon: Somebody, asked: str) -> None:
    await salon.says("новый клиент Анна Гусева")
    await salon.says(asked)
    salon.sees("пт, 20 марта · Анна Гусева")
    await salon.says("в 15")
    salon.sees("📅 пт, 20 марта в 15:00 — Анна Гусева: маникюр")


async def test_other_days_of_free_times(salon: Somebody) -> None:
    await salon.says("в пятницу после 17 есть что-нибудь?")
    salon.sees("Свободно · пт, 20 марта")
    await salon.says("а в субботу?")
    salon.sees("Свободно · сб, 21 марта")


@pytest.mark.parametrize(
    "asked", ["сколько мы сегодня сделали денег", "сколько денег за сегодня", "what did we take today"]
)
async def test_other_days_of_revenue(salon: Somebody, asked: str) -> None:
    await salon.says("новый клиент Анна Гусева")
    await salon.says("Гусева была на стрижке вчера, 2500")
    await salon.says(asked)
    salon.sees("Выручка · понедельник, 16 марта", "Состоявшихся визитов нет")
    await salon.says("а вчера?")
    salon.sees("Выручка · воскресенье, 15 марта", "2 500")
    await salon.says("а за прошлую неделю?")
    salon.sees("Выручка · 9–15 марта", "2 500")


async def test_behind_nothing_of_the_kind_the_bookings_of_a_day_are_shown(salon: Somebody) -> None:
    await salon.says("новый клиент Вера Кузнецова")
    await salon.says("а вчера?")
    salon.sees("Записи · вчера")
