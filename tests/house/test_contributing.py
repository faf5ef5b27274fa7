"""CONTRIBUTING.md speaks of the code as it is."""

import re

from tests.house.code import PACKAGES, ROOT

WRITTEN = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
IN_CODE = re.findall(r"`([^`\n]+)`", WRITTEN)


def test_every_file_it_names_exists() -> None:
    named = [text for text in IN_CODE if re.fullmatch(r"[\w./*-]+(\.\w+|/)", text) and "/" in text]
    assert len(named) > 20
    assert [name for name in named if not any(ROOT.glob(name.rstrip("/")))] == []


def test_every_constant_it_names_exists() -> None:
    folders = [ROOT / package for package in (*PACKAGES, "tests")]
    code = "".join(file.read_text(encoding="utf-8") for folder in folders for file in folder.rglob("*.py"))
    named = {text for text in IN_CODE if re.fullmatch(r"_?[A-Z_]{4,}|_[a-z]+", text)}
    assert {"COMMANDS", "INTENTS", "KINDS", "RECORDS", "MAKES"} <= named
    assert {name for name in named if not re.search(rf"\b{name}\b", code) and name != "LANGUAGE"} == set()
