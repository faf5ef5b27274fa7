"""Updates are stored before they are acknowledged, whatever they are."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import event

from bot.intake import chat_key, has_number
from tests.bot.rows import inbox, states
from tests.town import Somebody, Town

NEW_CLIENT = "новый клиент Анна Гусева"


async def test_an_update_is_acknowledged_only_after_it_is_stored(pomni: Town, maria: Somebody) -> None:
    maria.person.sends(NEW_CLIENT)
    await pomni.pomni.poller.round(hold=0)
    assert (await states(pomni))[-1] == "new"
    assert len(pomni.world.bot.updates) == 1
    await pomni.pomni.poller.round(hold=0)
    assert len(pomni.world.bot.updates) == 0


async def test_what_could_not_be_committed_is_not_acknowledged_and_comes_again(pomni: Town, maria: Somebody) -> None:
    def fail(_: object) -> None:
        raise OSError("the disk is gone")

    maria.person.sends(NEW_CLIENT)
    engine = pomni.pomni.books.engine.sync_engine
    event.listen(engine, "commit", fail)
    assert await pomni.pomni.poller.step(hold=0) == 1
    event.remove(engine, "commit", fail)
    assert len(pomni.world.bot.updates) == 1
    await pomni.settle()
    assert maria.heard("Новый клиент") == 1


async def test_a_database_that_is_away_makes_the_poller_wait(pomni: Town, maria: Somebody, away: Any) -> None:
    maria.person.sends(NEW_CLIENT)
    with away():
        assert [await pomni.pomni.poller.step(hold=0) for _ in range(3)] == [1, 2, 4]
    assert await pomni.pomni.poller.step(hold=0) == 0
    await pomni.settle()
    assert maria.heard("Новый клиент") == 1


async def test_an_update_that_comes_twice_is_worked_off_once(pomni: Town, maria: Somebody) -> None:
    pomni.world.faults.on_updates("duplicate")
    await maria.says(NEW_CLIENT)
    await pomni.settle()
    await pomni.settle()
    assert maria.heard("Новый клиент") == 1


async def test_updates_out_of_order_are_all_worked_off(pomni: Town, maria: Somebody) -> None:
    pomni.world.faults.on_updates("reorder")
    for name in ("Анна Гусева", "Илья Кораблёв"):
        maria.person.sends(f"новый клиент {name}")
    await pomni.settle()
    assert maria.heard("Анна Гусева") == maria.heard("Илья Кораблёв") == 1
    assert set(await states(pomni)) == {"done"}


def message(number: int, **fields: Any) -> dict[str, Any]:
    chat = {"id": 1001, "type": "private", "first_name": "Мария"}
    sender = {"id": 1001, "is_bot": False, "first_name": "Мария"}
    return {"message_id": number, "date": 1773640800, "chat": chat, "from": sender, **fields}


MALFORMED: list[Any] = [
    {"update_id": 1, "message": "not an object"},
    {"update_id": 2, "message": {"message_id": 1, "chat": {"id": 1001, "type": "private"}}},
    {"update_id": 3, "message": message(2, chat={"id": 10**30, "type": "private"}, text="большой номер")},
    {"update_id": 4, "message": message(3, **{"from": "nobody"})},
    {"update_id": 5, "callback_query": {"id": "1"}},
]


@pytest.mark.parametrize("spoilt", MALFORMED, ids=[str(one["update_id"]) for one in MALFORMED])
async def test_a_malformed_update_dies_alone(pomni: Town, maria: Somebody, spoilt: dict[str, Any]) -> None:
    good = {"update_id": 99, "message": message(900, text=NEW_CLIENT)}
    await pomni.pomni.intake.keep([spoilt, good], pomni.clock.now())
    for _ in range(8):
        await pomni.settle()
        pomni.clock.move_by(timedelta(seconds=1))
    rows = {row.update_id: row.state for row in await inbox(pomni)}
    assert (rows[spoilt["update_id"]], rows[99]) == ("dead", "done")
    assert maria.heard("Новый клиент") == 1


async def test_what_is_no_update_is_refused_and_the_rest_is_kept(pomni: Town, maria: Somebody) -> None:
    good = {"update_id": 99, "message": message(900, text=NEW_CLIENT)}
    nothing: list[Any] = [None, "text", 7, [], {}, {"message": message(5)}, {"update_id": "1"}, {"update_id": 2**70}]
    await pomni.pomni.intake.keep([*nothing, good], pomni.clock.now())
    await pomni.settle()
    assert [row.update_id for row in await inbox(pomni)][1:] == [99]
    assert maria.heard("Новый клиент") == 1


async def test_half_a_surrogate_pair_can_be_stored(pomni: Town, maria: Somebody) -> None:
    update = {"update_id": 99, "message": message(900, text="новый клиент Анна \ud83d Гусева \x00")}
    await pomni.pomni.intake.keep([update], pomni.clock.now())
    await pomni.settle()
    assert (await states(pomni))[-1] == "done"
    assert maria.heard("Анна") == 1


KEYS: list[tuple[dict[str, Any], int]] = [
    ({"message": {"chat": {"id": 5}}}, 5),
    ({"edited_message": {"chat": {"id": -5}}}, -5),
    ({"channel_post": {"chat": {"id": -100}}}, -100),
    ({"callback_query": {"from": {"id": 7}, "message": {"chat": {"id": 5}}}}, 5),
    ({"callback_query": {"from": {"id": 7}, "inline_message_id": "x"}}, 7),
    ({"my_chat_member": {"chat": {"id": 5}, "from": {"id": 7}}}, 5),
    ({"poll": {"id": "1"}}, 0),
    ({"message": {"chat": "nonsense"}}, 0),
]


@pytest.mark.parametrize(("update", "key"), KEYS)
def test_an_update_waits_in_the_line_of_its_chat(update: dict[str, Any], key: int) -> None:
    assert chat_key({"update_id": 1, **update}) == key


def test_a_number_is_what_an_update_needs() -> None:
    assert [has_number(one) for one in ({"update_id": 0}, {"update_id": -1}, {}, None)] == [True, False, False, False]
