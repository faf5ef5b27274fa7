"""kill -9 at random moments: no update lost, no record doubled, no answer missing."""

from sqlalchemy.engine import URL

from tests.killing import Killing
from tests.nursery import Nursery
from tests.processes import telegram

SEED = 20260316
KILLS = 3


async def test_nobody_notices_that_the_bot_was_killed(fresh_url: URL, bots: Nursery) -> None:
    async with telegram() as local:
        toll = await Killing(local, bots, fresh_url.render_as_string(hide_password=False), SEED).run(KILLS, people=8)
    print(toll)  # noqa: T201 - the seed, when it fails
    assert toll.wrongs == []
    assert toll.kills == KILLS
    assert toll.messages > KILLS * 3
