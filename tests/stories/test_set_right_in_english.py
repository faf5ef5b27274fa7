"""What was just written is set right in a word or two, as English says it."""

import pytest

from tests.scenes import scene
from tests.town import Somebody


@scene(autouse=True)
async def a_meeting_just_told(maria: Somebody) -> None:
    await maria.says("новый клиент Linda Marsh")
    await maria.says("новый клиент Dave Whitfield")
    await maria.says("met Dave Whitfield, he's in for 20k, follow up thurs 10am")


@pytest.mark.parametrize(
    ("said", "seen"),
    [
        ("25k not 20", "25 000"),
        ("not 20, 25k", "25 000"),
        ("make it 25k", "25 000"),
        ("actually make it 25", "25 000"),
        ("make that fri", "чт, 11 июня"),
        ("no, Friday at 11 actually", "11:00"),
        ("not Dave, that was for Linda", "Linda Marsh"),
        ("wrong client, it was Linda", "Linda Marsh"),
        ("не тот клиент, это была Linda", "Linda Marsh"),
    ],
)
async def test_what_was_written_is_set_right(maria: Somebody, said: str, seen: str) -> None:
    await maria.says(said)
    maria.sees("Исправлено", *([] if said == "make that fri" else [seen]))


async def test_a_bare_number_is_of_the_scale_nearest_to_the_sum(maria: Somebody) -> None:
    await maria.says("make it 6k")
    await maria.says("make it 12")
    maria.sees("12 000")


async def test_the_plan_is_pushed_back(maria: Somebody) -> None:
    await maria.says("push it back an hour")
    maria.sees("11:00", "было")


@pytest.mark.parametrize("said", ["not keen on the price", "Dave not answering", "не готово, брак"])
async def test_what_corrects_nothing(maria: Somebody, said: str) -> None:
    await maria.says(said)
    assert "Исправлено" not in maria.last.text


async def test_the_win_is_undone(maria: Somebody) -> None:
    await maria.says("Dave signed!")
    maria.sees("Сделка выиграна")
    await maria.says("actually he's not signed yet, undo the win")
    maria.sees("Отменено")


async def test_whose_card_was_looked_at_is_meant(maria: Somebody) -> None:
    await maria.says("Dave Whitfield")
    await maria.says("he's not interested in the downlights, only the panels")
    maria.sees("Заметка", "Dave Whitfield")
    await maria.says("Dave Whitfield")
    await maria.says("won it, 24k")
    maria.sees("Сделка выиграна", "24 000")


async def test_a_lost_deal_is_back_on(maria: Somebody) -> None:
    await maria.says("Dave bailed, too pricey")
    await maria.says("Dave's back on")
    maria.sees("Снова в работе")


@pytest.mark.parametrize(
    ("said", "seen"),
    [
        ("make it 6", "18:00"),
        ("let's make it 3", "15:00"),
        ("зроби на 6", "18:00"),
        ("нехай о 15", "15:00"),
        ("сделай на 5", "17:00"),
    ],
)
async def test_a_bare_number_is_an_hour_where_no_sum_was_told(maria: Somebody, said: str, seen: str) -> None:
    await maria.says("call Linda on Saturday at noon")
    await maria.says(said)
    maria.sees("Исправлено", seen, "сб")


async def test_a_number_that_is_no_hour_sets_no_plan_right(maria: Somebody) -> None:
    await maria.says("call Linda on Saturday at noon")
    await maria.says("make it 260")
    assert "Исправлено" not in maria.last.text
