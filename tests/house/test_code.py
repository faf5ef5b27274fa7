"""Rules of the house that no linter knows. Each names its offenders, and what to do instead."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.house.code import PACKAGES, ROOT, called, files, nodes, shown, spoken

LONGEST = 400
CLOCKS = {
    f"{owner}.{way}"
    for owner in ("datetime", "date", "time")
    for way in ("now", "utcnow", "today", "time", "monotonic")
}
DRAWERS = {"utils", "helpers", "common", "base", "manager", "misc", "util", "helper"}
"""A service is what a salon offers here, and no place for odds and ends."""
CYRILLIC = re.compile("[а-яёіїєґ]", re.IGNORECASE)
NAMES_OF_DOMAINS = "bot/demo/entities.py"
MACHINE_OR_REGISTRY = re.compile(r"/(root|home)/[a-z]|https?://[a-z.]*(pypi|pythonhosted)\.")


def reads_a_clock(file: Path) -> bool:
    return not CLOCKS.isdisjoint(called(file))


def test_no_file_is_too_long() -> None:
    """Split it by subject."""
    lengths = {shown(file): len(file.read_text(encoding="utf-8").splitlines()) for file in files(*PACKAGES, "tests")}
    assert {name: length for name, length in lengths.items() if length > LONGEST} == {}


def test_nothing_sleeps_in_a_thread() -> None:
    """Wait for the event itself; in a coroutine, await."""
    assert [shown(file) for file in files(*PACKAGES, "tests") if "time.sleep" in called(file)] == []


def test_time_is_an_argument() -> None:
    """Take `now` as an argument: only bot/clock.py reads the clock, and the demo, which makes one."""
    readers = {shown(file) for file in files(*PACKAGES) if reads_a_clock(file)}
    assert {name for name in readers if not name.startswith("bot/demo/")} == {"bot/clock.py"}


def test_no_drawer_of_odds_and_ends() -> None:
    """Name a module by its subject."""
    assert [
        shown(file) for file in files(*PACKAGES, "tests") if not DRAWERS.isdisjoint(re.split(r"[/.]", shown(file)))
    ] == []


def test_people_are_spoken_to_by_the_catalogues() -> None:
    """Texts for people stand in cards/locales, words that people say in the lexicons."""
    speakers = [
        file
        for file in files("bot", "handlers", "scheduler", "cards", "crm", "storage")
        if shown(file) != NAMES_OF_DOMAINS
    ]
    assert {shown(file): text for file in speakers for text in spoken(file) if CYRILLIC.search(text)} == {}


def test_every_folder_of_tests_is_a_package_with_tests() -> None:
    """An empty folder beside a full package promises what is not there."""
    folders = {file.parent for file in files("tests")}
    assert [shown(folder) for folder in folders if not (folder / "__init__.py").exists()] == []
    assert [shown(folder) for folder in folders if not any(checks_in(folder))] == []


def checks_in(folder: Path) -> Iterator[Path]:
    yield from folder.rglob("test_*.py")
    yield from folder.rglob("*_bench.py")


def test_the_repository_names_no_machine_and_no_registry() -> None:
    written = [ROOT / "Makefile", ROOT / ".ci" / "run", *ROOT.glob("*.lock"), *ROOT.glob("*.md"), *files(*PACKAGES)]
    assert [shown(file) for file in written if MACHINE_OR_REGISTRY.search(file.read_text(encoding="utf-8"))] == []


def test_functions_stay_small() -> None:
    """Half of all functions have ten lines or fewer, and none is a page long."""
    lengths = sorted(
        (node.end_lineno or node.lineno) - node.lineno + 1
        for file in files(*PACKAGES)
        for node in nodes(file)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    )
    assert lengths[len(lengths) // 2] <= 10
    assert lengths[-1] <= 50
