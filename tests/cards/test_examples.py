"""Every example that help shows is a sentence the bot understands in that language."""

from html import unescape

import pytest

from bot.understand import CaseDirectory
from cards.voice import LANGUAGES, speak
from phrases import Frame, Stage, read
from tests.cards.cast import KEYS, NOW

PLACES = {
    "ru": ("Europe/Moscow", "RU", "RUB"),
    "uk": ("Europe/Kyiv", "UA", "UAH"),
    "en": ("America/New_York", "US", "USD"),
}
KNOWN = {
    "ru": [("1", "Иван Иванов", None), ("2", "Мария Петрова", "Ромашка")],
    "uk": [("1", "Тарас Шевченко", None), ("2", "Марія Коваленко", "Ромашка")],
    "en": [("1", "John Smith", None), ("2", "Mary Brown", "Daisy Ltd")],
}
WANTED = [
    ["log_interaction", "create_deal", "create_task"],
    ["create_client"],
    ["log_interaction"],
    ["move_task"],
    ["lose_deal"],
    ["change_client"],
    ["change_client"],
    ["change_client"],
    ["find_clients"],
    ["show_report"],
]
EXAMPLES = [
    pytest.param(language, example[2:], wanted, id=example[2:])
    for language in LANGUAGES
    for example, wanted in zip(
        [line for line in unescape(speak(language, "help")).split("\n") if line.startswith("• ")], WANTED, strict=True
    )
]


@pytest.mark.parametrize(("language", "example", "wanted"), EXAMPLES)
async def test_an_example_is_understood(language: str, example: str, wanted: list[str]) -> None:
    zone, country, currency = PLACES[language]
    stages = tuple(Stage(id=key, name=str(speak(language, f"stage-{key}"))) for key in KEYS)
    frame = Frame(moment=NOW, zone=zone, country=country, currency=currency, stages=stages, language=language)
    found = await read(example, frame, CaseDirectory(KNOWN[language]))
    assert [wish.kind for wish in found.wishes] == wanted
    assert found.sure
