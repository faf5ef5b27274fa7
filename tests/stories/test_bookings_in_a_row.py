"""A booking told behind another one: on its day, to its master; and what is done besides."""

import pytest

from tests.scenes import scene
from tests.town import Somebody, Town


@scene()
async def booked(salon: Somebody) -> Somebody:
    """Гусева is booked for Friday at 12 with Лена, right now."""
    for name in ("Анна Гусева", "Вера Кузнецова"):
        await salon.says(f"новый клиент {name}")
    await salon.says("запиши Гусеву на маникюр к Лене в пятницу в 12")
    return salon


@pytest.mark.parametrize(
    ("said", "with_whom"),
    [
        ("а Кузнецову на 13 к ней же", "Лена"),
        ("Кузнецову туда же на 13", "Лена"),
        ("и Кузнецову на 13 к Лене", "Лена"),
        ("і Кузнєцову туди ж на 13", "Лена"),
        ("а Кузнецову на 13 к Ире", "Ир"),
    ],
)
async def test_another_client_right_behind(pomni: Town, booked: Somebody, said: str, with_whom: str) -> None:
    await booked.says(said)
    booked.sees("📅 пт, 20 марта в 13:00 — Вера Кузнецова", with_whom)
    assert (await pomni.counts())["task"] == 0


async def test_a_client_and_an_hour_are_a_booking(pomni: Town, booked: Somebody) -> None:
    await booked.says("Кузнецову на 19 к Лене")
    booked.sees("📅 сегодня в 19:00 — Вера Кузнецова: Лена")
    assert (await pomni.counts())["task"] == 0


@pytest.mark.parametrize("said", ["ещё брови добавь", "добавь Гусевой брови", "Гусева ещё и брови хочет", "плюс брови"])
async def test_a_second_service(booked: Somebody, said: str) -> None:
    await booked.says(said)
    booked.sees("Запись изменена: пт, 20 марта в 12:00 — Анна Гусева: маникюр и брови · Лена")
    await booked.says("кто в пятницу")
    booked.sees("Анна Гусева: маникюр и брови · Лена")


async def test_a_second_service_of_nobody_who_is_booked_is_asked_about(booked: Somebody) -> None:
    await booked.says("Кузнецовой ещё брови")
    booked.sees("Записи нет: Вера Кузнецова")
