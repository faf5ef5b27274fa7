"""A town for each story, on one of the databases: always the same one, by the name of the story.

STORIES_ON=other plays each on the other one, STORIES_ON=both on both; `.ci/run` has them all on both.
"""

import os
from collections.abc import AsyncIterator, Sequence
from zlib import crc32

import pytest

from tests.databases import KINDS, Databases
from tests.scenes import Scenes, scene, scenes_before
from tests.town import CODE, Somebody, Town


@pytest.hookimpl(tryfirst=True)
def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Choose the database of a story that does not name it."""
    named = any("database_kind" in mark.args[0] for mark in metafunc.definition.iter_markers("parametrize"))
    if "database_kind" in metafunc.fixturenames and not named:
        kinds = _kinds(metafunc.function.__name__, os.environ.get("STORIES_ON", "one"))
        metafunc.definition.add_marker(pytest.mark.parametrize("database_kind", kinds, indirect=True))


def _kinds(story: str, where: str) -> Sequence[str]:
    number = crc32(story.encode()) % len(KINDS)
    return {"one": [KINDS[number]], "other": [KINDS[1 - number]], "both": KINDS}[where]


@pytest.fixture(scope="session")
def scenes(databases: Databases) -> Scenes:
    """What was played before, for others."""
    return Scenes(databases)


@pytest.fixture
async def pomni(request: pytest.FixtureRequest, scenes: Scenes, database_kind: str) -> AsyncIterator[Town]:
    """A bot nobody has spoken to yet, but in the scenes that the story begins with."""
    async with scenes.after(scenes_before(request), database_kind) as running:
        yield running


@scene()
async def maria(pomni: Town) -> Somebody:
    """The owner of a new company."""
    somebody = pomni.comes("Мария", 1001)
    await somebody.says(f"/start {CODE}")
    return somebody


@scene()
async def oleg(pomni: Town, maria: Somebody) -> Somebody:
    """A rep of Мария's company."""
    return await pomni.joins("Олег", 1002, company_of=maria)


@scene()
async def salon(maria: Somebody) -> Somebody:
    """Марія keeps a salon."""
    await maria.says("/settings")
    await maria.presses("🏷")
    await maria.presses("💇")
    return maria


@scene()
async def desk(salon: Somebody) -> Somebody:
    """The salon's front desk; clients come to Ира and to Лена."""
    await salon.says("новый клиент Анна Гусева")
    await salon.says("новый клиент Елена Жукова")
    await salon.says("запиши Жукову на стрижку к Ире 20 марта в 10")
    await salon.says("запиши Жукову на стрижку к Лене 21 марта в 10")
    return salon
