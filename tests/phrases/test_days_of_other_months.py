"""Days told by a month that is not named with them, or that may be of last year."""

import pytest

from crm.wishes import CreateTask, LogInteraction, WinDeal
from tests.phrases.cast import frame, said

NOVEMBER = frame("2026-11-22T11:20")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("в ноябре позвонить Попову", "2026-11-23"),
        ("позвонить Попову в ноябре", "2026-11-23"),
        ("в листопаді подзвонити Попову", "2026-11-23"),
        ("call smith in november", "2026-11-23"),
        ("позвонить Попову в декабре", "2026-12-01"),
        ("в октябре позвонить Попову", "2027-10-01"),
        ("до конца ноября позвонить Попову", "2026-11-30"),
        ("15 числа следующего месяца позвонить Попову", "2026-12-15"),
        ("в следующем месяце 3-го позвонить Попову", "2026-12-03"),
    ],
)
async def test_a_plan(text: str, day: str) -> None:
    [task] = (await said(text, NOVEMBER)).wishes
    assert isinstance(task, CreateTask)
    assert task.due_at is not None
    assert f"{task.due_at:%Y-%m-%d}" == day


@pytest.mark.parametrize(
    "text",
    [
        "в прошлом месяце 15 числа звонил Попову",
        "звонил Попову 15 числа прошлого месяца",
        "15-го числа прошлого месяца был у Попова",
        "15 числа минулого місяця дзвонив Попову",
    ],
)
async def test_a_report(text: str) -> None:
    [told] = (await said(text, NOVEMBER)).wishes
    assert isinstance(told, LogInteraction)
    assert told.happened_at is not None
    assert f"{told.happened_at:%Y-%m-%d}" == "2026-10-15"


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("выиграли Попова 1 декабря", False),
        ("встретились с Поповым 1 декабря", False),
        ("выиграли Попова 1 декабря прошлого года", True),
        ("выиграли Попова 20 ноября", True),
        ("звонил Попову 5 марта", True),
    ],
)
async def test_a_day_of_last_year_is_doubted(text: str, sure: bool) -> None:
    read = await said(text, NOVEMBER)
    assert isinstance(read.wishes[0], WinDeal | LogInteraction)
    assert read.sure is sure
