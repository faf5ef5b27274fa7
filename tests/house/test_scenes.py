"""What acts in the town of a story before it begins is a scene of tests/scenes.py, lest another story begin with it."""

import re

from tests.house.code import ROOT

ACTING = re.compile(r"@pytest\.fixture\b.*\n(async def \w+)\([^)]*\b(?:Somebody|Town|Group)\b")


def test_every_fixture_that_acts_is_a_scene() -> None:
    stories = (ROOT / "tests/stories").glob("test_*.py")
    acting = [f"{file.name}: {name}" for file in stories for name in ACTING.findall(file.read_text(encoding="utf-8"))]
    assert acting == [], "write @scene() in place of @pytest.fixture"
