"""Whose birthday is on the days that are said."""

import pytest

from tests.scenes import scene
from tests.town import Somebody


@scene()
async def born(maria: Somebody) -> Somebody:
    """Гусева is born on 18 March, Кузнецова on 2 April, Титов on 10 June; it is 16 March."""
    for client in ("Анна Гусева, др 18 марта", "Вера Кузнецова, др 2 апреля", "Олег Титов, др 10 июня"):
        await maria.says(f"новый клиент {client}")
    return maria


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("у кого день рождения на этой неделе", "Анна Гусева"),
        ("у кого др в апреле", "Вера Кузнецова"),
        ("дни рождения в июне", "Олег Титов"),
        ("дні народження цього тижня", "Анна Гусева"),
    ],
)
async def test_birthdays_of_those_days_alone(born: Somebody, said: str, who: str) -> None:
    await born.says(said)
    born.sees("🎂 Дни рождения", who)
    assert born.last.text.count("•") == 1


async def test_nobody_is_born_then(born: Somebody) -> None:
    await born.says("у кого день рождения завтра")
    born.sees("Дней рождения нет: вторник, 17 марта")
