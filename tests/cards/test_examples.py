"""Every example that help shows is a sentence the bot understands in that language."""

from html import unescape

import pytest

from bot.understand import CaseDirectory
from cards.voice import LANGUAGES, speak
from phrases import Colleague, Frame, Service, Stage, Visits, read
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
SOLD = [
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
BOOKING = ["book_visit"], ["record_visit"], ["move_visit"], ["cancel_visit"]
ASKING = ["show_bookings"], ["show_bookings"], ["rearrange_visits"], ["take_days_off"], ["show_report"], ["show_report"]
WANTED = {"sales": SOLD, **{kind: [*BOOKING, *ASKING] for kind in ("salon", "clinic", "garage")}}
FURTHER = {
    "asked-sales": [["show_clients"], ["find_clients"], ["show_deals"]],
    "lead": [["show_report"], ["set_target"], ["create_task"], ["ask_colleague"]],
}
SERVICES = tuple(
    Service(id=number, name=key, other_names=tuple(str(speak(language, f"service-{key}")) for language in LANGUAGES))
    for number, key in enumerate(("manicure", "consultation", "tyres"), 1)
)
EXAMPLES = [
    pytest.param(language, kind, example[2:], wanted, id=f"{kind}: {example[2:]}")
    for language in LANGUAGES
    for kind in WANTED
    for example, wanted in zip(unescape(speak(language, f"help-{kind}")).split("\n"), WANTED[kind], strict=True)
]
FURTHER_EXAMPLES = [
    pytest.param(language, example[2:], wanted, id=example[2:])
    for language in LANGUAGES
    for kind, kinds in FURTHER.items()
    for example, wanted in zip(unescape(speak(language, f"help-{kind}")).split("\n")[1:], kinds, strict=True)
]
TEAM = {name: (Colleague(id=1, name=name), Colleague(id=2, name="Марк", speaks=True)) for name in ("Олег", "Oleg")}
MASTERS = {"ru": ("Ира", "Смирнова", "Игорь"), "uk": ("Іра", "Бондар", "Ігор"), "en": ("Ira", "Taylor", "Igor")}


def _frame(language: str) -> Frame:
    zone, country, currency = PLACES[language]
    stages = tuple(Stage(id=key, name=str(speak(language, f"stage-{key}"))) for key in KEYS)
    return Frame(moment=NOW, zone=zone, country=country, currency=currency, stages=stages, language=language)


@pytest.mark.parametrize(("language", "example", "wanted"), FURTHER_EXAMPLES)
async def test_what_may_be_asked_and_ordered_is_understood(language: str, example: str, wanted: list[str]) -> None:
    frame = _frame(language).model_copy(update={"colleagues": TEAM["Oleg" if language == "en" else "Олег"]})
    found = await read(example, frame, CaseDirectory(KNOWN[language]))
    assert [wish.kind for wish in found.wishes] == wanted
    assert found.sure


@pytest.mark.parametrize(("language", "kind", "example", "wanted"), EXAMPLES)
async def test_an_example_is_understood(language: str, kind: str, example: str, wanted: list[str]) -> None:
    frame = _frame(language)
    if kind != "sales":
        frame = frame.model_copy(update={"visits": Visits(services=SERVICES, masters=MASTERS[language])})
    found = await read(example, frame, CaseDirectory(KNOWN[language]))
    assert [wish.kind for wish in found.wishes] == wanted
    assert found.sure
