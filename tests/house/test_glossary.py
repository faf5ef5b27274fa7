"""GLOSSARY.md and the code use the same words."""

import re

from storage import tables
from tests.house.code import PACKAGES, ROOT, classes

ROWS = [line for line in (ROOT / "GLOSSARY.md").read_text(encoding="utf-8").splitlines() if line.startswith("| ")]
TERMS = [[cell.strip() for cell in row.strip("|").split("|")] for row in ROWS if not row.startswith("| term ")]
NAMED = {name for *_, name in TERMS if name}


def test_every_term_has_a_translation_and_a_meaning() -> None:
    assert [term for term in TERMS if len(term) != 4 or not all(term[:3])] == []
    assert len({term[0] for term in TERMS}) == len(TERMS)


def test_every_class_of_the_glossary_exists() -> None:
    assert {name for name in NAMED if name.strip("`") not in classes(*PACKAGES)} == set()


def test_every_class_in_a_meaning_exists() -> None:
    spoken_of = {name for term in TERMS for name in re.findall(r"`([A-Z][a-z]+[A-Z]\w+)`", term[2])}
    assert spoken_of
    assert spoken_of <= classes(*PACKAGES)


def test_every_table_is_in_the_glossary() -> None:
    assert {name for name in tables.__all__ if f"`{name}`" not in NAMED} == set()
