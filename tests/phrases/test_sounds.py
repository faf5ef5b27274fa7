"""A name as the other language writes its sounds: «Крилова» is Крылова, «Лысенко» is Лисенко."""

import pytest

from bot.understand import CaseDirectory
from phrases import read
from tests.phrases.cast import KYIV, frame, short

BOTH = CaseDirectory(
    (
        ("krylova", "Софья Крылова", None),
        ("lysenko", "Олена Лисенко", None),
        ("nikitin", "Андрей Никитин", None),
        ("rybak_ru", "Пётр Рыбалко", None),
        ("rybak_uk", "Ігор Рибалко", None),
    )
)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Крилова дзвонила", "log_interaction krylova call in"),
        ("подзвонити Криловій завтра", "create_task krylova 23.11 10:00"),
        ("зустріч з Криловою завтра", "create_task krylova meeting 23.11 10:00"),
        ("позвонить Лысенко завтра", "create_task lysenko 23.11 10:00"),
        ("подзвонити Нікітіну завтра", "create_task nikitin 23.11 10:00"),
        ("call Krylova tomorrow", "create_task krylova 23.11 10:00"),
        ("call Lysenko tomorrow", "create_task lysenko 23.11 10:00"),
        ("Рыбалко звонил", "log_interaction rybak_ru call in"),
        ("Рибалко дзвонив", "log_interaction rybak_uk call in"),
    ],
)
async def test_whoever_is_written_so_is_meant_first(text: str, wanted: str) -> None:
    found = await read(text, frame("2026-11-22T09:00", KYIV, "uk", "UA"), BOTH)
    assert [short(wish) for wish in found.wishes] == [wanted]
