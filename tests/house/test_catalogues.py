"""Three languages say the same: the same messages, with the same values in them, all well written."""

from functools import cache

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from cards.voice import LANGUAGES, LOCALES

FIRST, *OTHERS = LANGUAGES
PLURALS = {"ru": {"one", "few"}, "uk": {"one", "few"}, "en": {"one"}}
"""What a choice by number must tell apart; everything else is its default (source: CLDR)."""
CATEGORIES = {"zero", "one", "two", "few", "many", "other"}


class Facts(Visitor):
    """What is asked about a catalogue."""

    def __init__(self) -> None:
        self.junk: list[str] = []
        self.keys: list[str] = []
        self.values: dict[str, set[str]] = {}
        """Shown, not only chosen by: a language may have its own reasons to choose."""
        self.choices: dict[str, list[set[str]]] = {}

    def visit_Junk(self, node: ast.Junk) -> None:  # noqa: N802 (the visitor's way)
        self.junk.append(node.content or "")

    def visit_Message(self, node: ast.Message) -> None:  # noqa: N802
        self.keys.append(node.id.name)
        self.values[node.id.name] = set()
        self.choices[node.id.name] = []
        self.generic_visit(node)

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.values[self.keys[-1]].add(node.id.name)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802
        names = {variant.key.name for variant in node.variants if isinstance(variant.key, ast.Identifier)}
        self.choices[self.keys[-1]].append(names)
        for variant in node.variants:
            self.visit(variant)


@cache
def catalogue(language: str) -> Facts:
    facts = Facts()
    for file in sorted((LOCALES / language).glob("*.ftl")):
        facts.visit(FluentParser().parse(file.read_text(encoding="utf-8")))
    return facts


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_catalogue_is_well_written(language: str) -> None:
    found = catalogue(language)
    assert found.junk == []
    assert sorted(found.keys) == sorted(set(found.keys)), "a message is there twice"


@pytest.mark.parametrize("language", OTHERS)
def test_the_messages_are_the_same(language: str) -> None:
    assert set(catalogue(language).keys) == set(catalogue(FIRST).keys)


@pytest.mark.parametrize("language", OTHERS)
def test_their_values_are_the_same(language: str) -> None:
    here, there = catalogue(language).values, catalogue(FIRST).values
    assert {key: values for key, values in here.items() if values != there.get(key)} == {}


@pytest.mark.parametrize("language", OTHERS)
def test_every_case_is_worded(language: str) -> None:
    assert cases(language) == cases(FIRST)


def cases(language: str) -> dict[str, set[str]]:
    """What each message tells apart by name: the channels, the kinds of reminders."""
    named = {key: set().union(*choices) - CATEGORIES for key, choices in catalogue(language).choices.items()}
    return {key: names for key, names in named.items() if names}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_choice_by_number_knows_all_its_forms(language: str) -> None:
    for key, choices in catalogue(language).choices.items():
        for names in choices:
            if names <= CATEGORIES and names & PLURALS[language]:
                assert names >= PLURALS[language], key


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_files_are_the_same(language: str) -> None:
    assert [file.name for file in sorted((LOCALES / language).iterdir())] == [
        file.name for file in sorted((LOCALES / FIRST).iterdir())
    ]
