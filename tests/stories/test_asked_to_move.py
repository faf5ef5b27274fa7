"""«Петрова просит в 14» of a meeting that is planned: it goes there by one tap, and is no plan of its own."""

import pytest

from tests.scenes import scene
from tests.town import Somebody, Town


@scene(autouse=True)
async def planned(maria: Somebody) -> None:
    for name in ("Ольга Петрова", "Илья Громов"):
        await maria.says(f"новый клиент {name}")
    await maria.says("завтра в 11 отправить КП Петровой")
    await maria.says("встреча с Петровой завтра в 11")


@pytest.mark.parametrize(
    ("said", "due"),
    [
        ("а петрова просит в 14", "завтра в 14:00"),
        ("Петрова может только в 14", "завтра в 14:00"),
        ("ей удобнее в 14", "завтра в 14:00"),
        ("Петрова сможет только в среду", "ср, 18 марта в 11:00"),
        ("Петрова предлагает в пятницу в 9", "пт, 20 марта в 09:00"),
        ("Петрова хоче о 14", "завтра в 14:00"),
        ("petrova can only do friday", "пт, 20 марта в 11:00"),
        ("Петровой в 14", "завтра в 14:00"),
    ],
)
async def test_the_meeting_goes_where_the_client_asks(pomni: Town, maria: Somebody, said: str, due: str) -> None:
    counted = await pomni.counts()
    await maria.says(said)
    maria.sees("Записать так?", f"перенос задачи «встреча с Петровой» · {due}")
    assert (await pomni.counts())["task"] == counted["task"]
    await maria.presses("✅ Записать")
    maria.sees(f"Перенесено на {due} (было завтра в 11:00)", "встреча с Петровой")
    await maria.says("/undo")
    await maria.says("план на завтра")
    maria.sees("11:00 — встреча с Петровой")


async def test_a_day_later_the_only_meeting_is_meant(maria: Somebody) -> None:
    await maria.says("встреча с Громовым в четверг в 12")
    await maria.town.passes(hours=1)
    await maria.says("Громов просит в 16")
    maria.sees("перенос задачи «встреча с Громовым» · чт, 19 марта в 16:00")


@pytest.mark.parametrize("said", ["Петрова просит счёт в пятницу", "Громов просит в 14", "Петрова просит 14 ламп"])
async def test_what_else_is_asked_for_moves_nothing(maria: Somebody, said: str) -> None:
    await maria.says(said)
    assert "перенос" not in maria.last.text
