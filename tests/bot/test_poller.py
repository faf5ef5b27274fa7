"""The poller backs off, recovers, and gives up aloud."""

import json
from datetime import timedelta
from typing import Any

import pytest
from telegram.request import BaseRequest, RequestData

from bot.poller import ALLOWED_UPDATES, PATIENCE, GaveUpError, Poller
from tests.town import Somebody, Town

CONFLICT = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"


async def pauses(pomni: Town, steps: int) -> list[float]:
    """How long it waits after each of so many rounds; the time goes by."""
    waits = []
    for _ in range(steps):
        waits.append(await pomni.pomni.poller.step(hold=0))
        pomni.clock.move_by(timedelta(seconds=waits[-1]))
    return waits


async def test_another_poller_makes_it_wait_not_die(pomni: Town, maria: Somebody) -> None:
    pomni.world.faults.refuse("getUpdates", 409, CONFLICT, times=2)
    assert await pauses(pomni, 3) == [1, 2, 0]
    await maria.says("новый клиент Анна Гусева")
    assert maria.heard("Новый клиент") == 1


async def test_while_the_network_is_down_it_tries_ever_more_rarely(pomni: Town) -> None:
    pomni.world.faults.drop("getUpdates", times=7)
    assert await pauses(pomni, 9) == [1, 2, 4, 8, 16, 30, 30, 0, 0]


async def test_it_waits_as_long_as_telegram_says(pomni: Town) -> None:
    pomni.world.faults.flood("getUpdates", 7)
    assert await pauses(pomni, 2) == [7, 0]


@pytest.mark.parametrize(("code", "text"), [(401, "Unauthorized"), (404, "Not Found")])
async def test_a_refused_token_is_tried_for_five_minutes_then_given_up(pomni: Town, code: int, text: str) -> None:
    begun = pomni.clock.now()
    pomni.world.faults.refuse("getUpdates", code, text, times=1000)
    with pytest.raises(GaveUpError, match="TELEGRAM_BOT_TOKEN"):
        await pauses(pomni, 1000)
    assert PATIENCE < pomni.clock.now() - begun < PATIENCE * 1.2


async def test_a_token_that_is_taken_again_is_forgiven(pomni: Town) -> None:
    pomni.world.faults.refuse("getUpdates", 401, "Unauthorized", times=6)
    await pauses(pomni, 7)
    assert pomni.pomni.poller.state.refused_since is None
    pomni.world.faults.refuse("getUpdates", 401, "Unauthorized", times=6)
    assert (await pauses(pomni, 7))[-1] == 0


async def test_it_says_what_it_wants_to_hear(pomni: Town) -> None:
    await pomni.pomni.poller.round(hold=0)
    assert pomni.world.bot.updates.allowed == sorted(ALLOWED_UPDATES)


class Canned(BaseRequest):
    """A Telegram that always says the same."""

    def __init__(self, result: Any) -> None:
        self.asked: list[str] = []
        self._result = result

    @property
    def read_timeout(self) -> float:
        return 1

    async def initialize(self) -> None: ...

    async def shutdown(self) -> None: ...

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *_: Any, **__: Any
    ) -> tuple[int, bytes]:
        self.asked.append(f"{method} {url} {request_data}")
        return 200, json.dumps({"ok": True, "result": self._result}).encode()


@pytest.mark.parametrize("result", [[None, "text", {"message": {}}], [{"update_id": 2**80}]])
async def test_nothing_but_rubbish_does_not_make_it_spin(pomni: Town, result: Any) -> None:
    poller = Poller("http://nowhere/bot1:a", Canned(result), pomni.pomni.intake, pomni.clock)
    assert [await poller.step(hold=0) for _ in range(3)] == [1, 2, 4]


async def test_what_is_not_a_list_is_nothing(pomni: Town) -> None:
    poller = Poller("http://nowhere/bot1:a", Canned({"odd": True}), pomni.pomni.intake, pomni.clock)
    assert await poller.step(hold=0) == 0


async def test_the_first_fetch_names_no_offset_and_the_next_is_one_behind_the_last(pomni: Town) -> None:
    request = Canned([{"update_id": 7}, {"update_id": 5}])
    poller = Poller("http://nowhere/bot1:a", request, pomni.pomni.intake, pomni.clock)
    await poller.round(hold=0)
    await poller.round(hold=0)
    assert ["offset=8" in asked for asked in request.asked] == [False, True]
