"""Nothing is acknowledged or said before the disk has it.

What was committed only to the system's cache is lost in a power cut: who heard of it would have been told a lie.
"""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager

import pytest

from storage import sqlite
from tests.bot.rows import write
from tests.town import Somebody, Town


@pytest.fixture
def broken(monkeypatch: pytest.MonkeyPatch) -> Callable[[], AbstractContextManager[None]]:
    """While it lasts the disk takes nothing."""

    def fail(_: int) -> None:
        raise OSError("the disk is gone")

    @contextmanager
    def disk() -> Iterator[None]:
        with monkeypatch.context() as patched:
            patched.setattr(sqlite, "put_on_disk", fail)
            yield

    return disk


async def test_an_update_is_not_acknowledged(
    pomni: Town, maria: Somebody, broken: Callable[[], AbstractContextManager[None]]
) -> None:
    maria.person.sends("новый клиент Анна Гусева")
    await pomni.pomni.books.flush()
    with broken():
        assert [await pomni.pomni.poller.step(hold=0) for _ in range(3)] == [0, 1, 2]
    assert len(pomni.world.bot.updates) == 1
    await pomni.settle()
    assert maria.heard("Новый клиент") == 1


async def test_an_answer_does_not_leave_and_is_said_unmarked_later(
    pomni: Town, broken: Callable[[], AbstractContextManager[None]]
) -> None:
    anna = pomni.comes("Анна", 2001)
    await write(pomni, anna, "записано")
    with broken(), pytest.raises(OSError, match="disk"):
        await pomni.pomni.delivery.round()
    assert anna.said == []
    await pomni.pomni.delivery.drain()
    assert [message.text for message in anna.said] == ["записано"]
