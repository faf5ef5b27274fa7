"""A woman's verb tells that she is meant, and not the man whose surname hers may be a case of (C1)."""

import pytest

from bot.understand import CaseDirectory
from phrases import read
from tests.phrases.cast import KYIV, frame, short

MEN = CaseDirectory((("sokolov", "Андрей Соколов", None), ("kovalov", "Ігор Ковальов", None)))
UKRAINIAN = frame(zone=KYIV, language="uk", country="UA")


@pytest.mark.parametrize(
    ("text", "wish"),
    [
        ("Соколова пришла", "log_interaction ?Соколова visit"),
        ("вчера Соколова приходила", "log_interaction ?Соколова visit"),
        ("звонила Соколова, просила цену", "log_interaction ?Соколова call in"),
        ("соколова опоздала на 20 минут", "log_interaction ?Соколова note"),
        ("Ковальова прийшла", "log_interaction ?Ковальова visit"),
        ("дзвонила Ковальова", "log_interaction ?Ковальова call in"),
    ],
)
async def test_she_is_nobody_known(text: str, wish: str) -> None:
    found = await read(text, UKRAINIAN if "Ковальов" in text else frame(), MEN)
    assert [short(one) for one in found.wishes] == [wish]


@pytest.mark.parametrize(
    "text",
    [
        "встретила Соколова",
        "Соколова набрала",
        "Соколова записала на пятницу",
        "дочь Соколова пришла",
        "звонила секретарь Соколова",
        "от Соколова пришла посылка",
    ],
)
async def test_he_is_meant_by_what_is_done_to_him_or_is_his(text: str) -> None:
    found = await read(text, frame(), MEN)
    [wish] = found.wishes
    assert "sokolov" in short(wish).split()
