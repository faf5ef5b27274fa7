"""The same message sent twice is written down once; a second time after one tap."""

import pytest

from tests.scenes import scene
from tests.town import Somebody, Town


@scene(autouse=True)
async def clients(maria: Somebody) -> None:
    await maria.says("новый клиент Илья Громов")


@pytest.mark.parametrize(
    "said",
    [
        "завтра в 10 позвонить Громову",
        "был у Громова",
        "через час позвонить Громову",
        "сделка с Громовым на 100 тыс",
        "дзвонив Громову",
        "called Gromov",
    ],
)
async def test_the_same_words_are_written_once(pomni: Town, maria: Somebody, said: str) -> None:
    await maria.says(said)
    counted = await pomni.counts()
    await maria.says(f"{said}.")
    maria.sees("Уже записано")
    assert await pomni.counts() == counted


async def test_a_tap_writes_it_once_more(pomni: Town, maria: Somebody) -> None:
    await maria.says("был у Громова")
    await maria.says("был у Громова")
    counted = await pomni.counts()
    await maria.presses("➕")
    maria.sees("Визит", "Илья Громов")
    assert (await pomni.counts())["interaction"] == counted["interaction"] + 1


async def test_another_hour_from_now_is_another_reminder(maria: Somebody) -> None:
    await maria.says("через час позвонить Громову")
    await maria.says("через полчаса позвонить Громову")
    assert "Уже записано" not in maria.last.text


@pytest.mark.parametrize("other", ["завтра в 11 позвонить Громову", "завтра в 10 позвонить Громову и Козлову"])
async def test_other_words_are_written(maria: Somebody, other: str) -> None:
    await maria.says("новый клиент Павел Козлов")
    await maria.says("завтра в 10 позвонить Громову")
    await maria.says(other)
    assert "Уже записано" not in maria.last.text


@pytest.mark.parametrize("since", ["удали задачу", "перенеси на четверг", "/win Громов"])
async def test_what_no_longer_stands_as_it_was_told_is_written(maria: Somebody, since: str) -> None:
    said = "сделка с Громовым на 100 тыс" if since.startswith("/win") else "завтра в 10 позвонить Громову"
    await maria.says(said)
    await maria.says(since)
    await maria.says(said)
    assert "Уже записано" not in maria.last.text


async def test_after_undo_and_after_a_while_it_is_written(maria: Somebody) -> None:
    await maria.says("был у Громова")
    await maria.says("/undo")
    await maria.says("был у Громова")
    maria.sees("Визит")
    await maria.town.passes(hours=1)
    await maria.says("был у Громова")
    maria.sees("Визит")


@pytest.mark.parametrize("said", ["звонил Зайцеву", "Громову обои"])
async def test_the_same_words_are_asked_about_in_one_place(maria: Somebody, said: str) -> None:
    await maria.says(said)
    first = maria.last
    await maria.says(said)
    assert (bool(maria.last.labels), bool(first.labels)) == (True, False)
    await maria.presses("✖️")
    await maria.says("/today")
    assert "Ждут ответа" not in maria.last.text
