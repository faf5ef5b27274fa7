"""What is put off, by how much, and what only tells that something else was."""

import pytest

from crm.wishes import MoveTask, Shift
from tests.phrases.cast import frame, said, short

ENGLISH = frame(language="en", country="US")


@pytest.mark.parametrize(
    ("text", "wishes"),
    [
        ("гусева звонила, вылет сдвинули", ["log_interaction guseva call in"]),
        ("иванов писал, сроки сдвинули", ["log_interaction ivanov message in"]),
        (
            "гусева звонила, рейс перенесли, перенеси встречу с ней на 20-е в 16:30",
            ["log_interaction guseva call in", "move_task guseva 20.06 16:30"],
        ),
        ("панчук дзвонила, виліт посунули", ["log_interaction panchuk_f call in"]),
        ("гусева звонила, встречу перенесли", ["log_interaction guseva call in", "move_task guseva"]),
        (
            "иванов звонил, встречу перенесли на пятницу",
            ["log_interaction ivanov call in", "move_task ivanov 12.06 10:00"],
        ),
        ("перенеси монтаж у Гусевой", ["move_task guseva"]),
        ("пусть будет пятница", ["move_task 12.06 10:00"]),
        ("тогда в пятницу", ["move_task 12.06 10:00"]),
        ("нехай буде п'ятниця", ["move_task 12.06 10:00"]),
        ("let it be friday", ["move_task 12.06 10:00"]),
        ("Гусева оплатила сегодня", ["log_interaction guseva note"]),
        ("перенеси гусеву на 14 в 10", ["move_task guseva 14.06 10:00"]),
        ("перенеси Иванова часов на 15", ["move_task ivanov 10.06 15:00"]),
        ("перенеси Гусеву на завтра на два часа дня", ["move_task guseva 11.06 14:00"]),
        ("перенеси Гусеву на завтра на два часа", ["move_task guseva 11.06 14:00"]),
        ("перенеси Гусеву на три часа дня", ["move_task guseva 10.06 15:00"]),
        ("перенеси Ковальчук на дві години дня", ["move_task kovalchuk 10.06 14:00"]),
        ("приболел Иванов перенеси его на пятницу", ["move_task ivanov 12.06 10:00"]),
        ("перенеси встречу с этой недели на 20-е", ["move_task 20.06 10:00"]),
    ],
)
async def test_only_what_is_ours_is_put_off(text: str, wishes: list[str]) -> None:
    assert [short(wish) for wish in (await said(text)).wishes] == wishes


async def test_a_flight_that_moves_is_no_task_of_ours() -> None:
    told = await said("smith called, his flight was pushed back, call him Friday", ENGLISH)
    assert [short(wish) for wish in told.wishes] == ["log_interaction smith call in", "create_task smith 12.06 10:00"]


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("перенеси Иванова минут на 15", Shift(minutes=15)),
        ("отложи Иванова часа на два", Shift(minutes=120)),
        ("перенеси Ковальчук хвилин на 20", Shift(minutes=20)),
        ("перенеси Ковальчук години на дві", Shift(minutes=120)),
        ("перенеси Иванова на два часа позже", Shift(minutes=120)),
        ("перенеси Иванова на час-два", Shift(minutes=60)),
        ("push smith's meeting by 15-20 minutes", Shift(minutes=15)),
    ],
)
async def test_about_how_far_something_moves(text: str, by: Shift) -> None:
    [wish] = (await said(text)).wishes
    assert isinstance(wish, MoveTask)
    assert (wish.by, wish.due_at) == (by, None)
