"""The three catalogues say the same things."""

import re
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from cards.help import COMMANDS, menu
from cards.voice import LANGUAGES, LOCALES, speak
from handlers.routes import COMMANDS as HEARD

OWN_VARIABLES = {("uk", "day-at", "hour"), ("uk", "repeat-clock", "hour")}
"""What the grammar of one language needs: «об 11:00», but «о 10:00»."""
PLURALS = {"ru": {"one", "few", "many"}, "uk": {"one", "few", "many", "other"}, "en": {"one", "other"}}


class Variables(Visitor):
    """The names of all variables of a message, and the forms its plurals tell apart."""

    def __init__(self) -> None:
        self.names: set[str] = set()
        self.plurals: list[set[str]] = []

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 (the library's name)
        self.names.add(node.id.name)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802 (the library's name)
        keys = {variant.key.name for variant in node.variants if isinstance(variant.key, ast.Identifier)}
        if "one" in keys:
            self.plurals.append(keys)
        self.generic_visit(node)


def messages(file: Path) -> dict[str, Variables]:
    found = {}
    for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body:
        assert not isinstance(entry, ast.Junk), f"{file.name}: {entry.content}"
        if isinstance(entry, ast.Message):
            assert entry.id.name not in found, f"{entry.id.name} stands twice in {file}"
            found[entry.id.name] = Variables()
            found[entry.id.name].visit(entry)
    return found


FILES = sorted(file.name for file in (LOCALES / "ru").glob("*.ftl"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_files(language: str) -> None:
    assert sorted(file.name for file in (LOCALES / language).glob("*.ftl")) == FILES


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "ru"])
@pytest.mark.parametrize("name", FILES)
def test_keys_and_variables_are_equal(language: str, name: str) -> None:
    ours, theirs = messages(LOCALES / "ru" / name), messages(LOCALES / language / name)
    assert list(ours) == list(theirs)
    for key, variables in ours.items():
        own = {name for spoken, where, name in OWN_VARIABLES if (spoken, where) == (language, key)}
        assert theirs[key].names - own == variables.names, key


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", FILES)
def test_plurals_tell_apart_what_the_language_does(language: str, name: str) -> None:
    for key, variables in messages(LOCALES / language / name).items():
        assert all(forms == PLURALS[language] for forms in variables.plurals), key


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("ru", {1: "1 день", 3: "3 дня", 5: "5 дней", 11: "11 дней", 21: "21 день", 112: "112 дней"}),
        ("uk", {1: "1 день", 3: "3 дні", 5: "5 днів", 11: "11 днів", 21: "21 день", 112: "112 днів"}),
        ("en", {1: "1 day", 3: "3 days", 21: "21 days"}),
    ],
)
def test_numbers_bend_their_nouns(language: str, said: dict[int, str]) -> None:
    assert {days: str(speak(language, "settings-days", days=days)) for days in said} == said


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_language_lends_letters_to_another(language: str) -> None:
    foreign = {"ru": "[іїєґІЇЄҐ]", "uk": "[ыэёъЫЭЁЪ]", "en": "[а-яёіїєґ]"}[language]
    for file in (LOCALES / language).glob("*.ftl"):
        for line in file.read_text(encoding="utf-8").splitlines():
            if not line.startswith(("language-", "#")):
                assert not re.search(foreign, line, re.IGNORECASE), line


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_menu_has_every_command(language: str) -> None:
    shown = menu(language)
    assert {command["command"] for command in shown} == set(HEARD) - {"start"} == set(COMMANDS)
    assert all(1 <= len(command["description"]) <= 256 for command in shown)


@pytest.mark.parametrize("language", LANGUAGES)
def test_help_names_every_command(language: str) -> None:
    named = set(re.findall(r"/(\w+)", re.sub(r"</\w+>", "", speak(language, "help"))))
    assert named == set(COMMANDS) - {"help", "cancel"}


def test_a_missing_text_or_value_is_an_error() -> None:
    with pytest.raises(KeyError):
        speak("ru", "no-such-text")
    with pytest.raises(KeyError):
        speak("ru", "client-created")
