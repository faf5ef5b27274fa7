"""A town for each story: on SQLite, and on PostgreSQL where the story says so."""

from collections.abc import AsyncIterator

import pytest
from sqlalchemy.engine import URL

from tests.statements import keeping_statements
from tests.town import CODE, Somebody, Town, town


@pytest.fixture
async def pomni(fresh_url: URL) -> AsyncIterator[Town]:
    """A bot nobody has spoken to yet."""
    url = keeping_statements(fresh_url)
    async with town(url.render_as_string(hide_password=False)) as running:
        yield running


@pytest.fixture
async def maria(pomni: Town) -> Somebody:
    """The owner of a new company."""
    somebody = pomni.comes("Мария", 1001)
    await somebody.says(f"/start {CODE}")
    return somebody


@pytest.fixture
async def oleg(pomni: Town, maria: Somebody) -> Somebody:
    """A rep of Мария's company."""
    return await pomni.joins("Олег", 1002, company_of=maria)
