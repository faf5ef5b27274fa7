"""A list of things to do under a colleague's name: each line is asked of whoever stands above it."""

import pytest

from crm.wishes import CreateTask
from phrases.frame import Colleague
from phrases.tasks.delegated_lists import delegated_list
from tests.phrases.cast import frame, said

# Wednesday, 10 June 2026
TEAM = (Colleague(id=1, name="Мария", speaks=True), Colleague(id=2, name="Егор Сомов"), Colleague(id=3, name="Раиса"))
HERE = frame().model_copy(update={"colleagues": TEAM})

LISTS = [
    (
        "Егор, завтра:\n- позвонить Иванову\n- отправить КП Петровой",
        ["Егор Сомов 11.06 10:00 позвонить Иванову", "Егор Сомов 11.06 10:00 отправить КП Петровой"],
    ),
    (
        "Задачи Егору на пятницу:\n1. в 11 позвонить Иванову\n2. в понедельник проверить склад",
        ["Егор Сомов 12.06 11:00 позвонить Иванову", "Егор Сомов 15.06 10:00 проверить склад"],
    ),
    (
        "Егор:\nпозвони Иванову завтра\nподготовь договор",
        ["Егор Сомов 11.06 10:00 позвони Иванову", "Егор Сомов — подготовь договор"],
    ),
    (
        "Егор, завтра:\n• забрать образцы\nРаиса:\n• отправить счёт Петровой в пятницу",
        ["Егор Сомов 11.06 10:00 забрать образцы", "Раиса 12.06 10:00 отправить счёт Петровой"],
    ),
    (
        "Єгор, завтра:\n- зателефонувати Іванову",
        ["Егор Сомов 11.06 10:00 зателефонувати Іванову"],
    ),
    (
        "Egor, tomorrow:\n- call Smith\n- send the quote to Smith",
        ["Егор Сомов 11.06 10:00 call Smith", "Егор Сомов 11.06 10:00 send the quote to Smith"],
    ),
    (
        "Егор, до пятницы: отправить Иванову договор и выставить счёт",
        ["Егор Сомов 12.06 18:00 отправить Иванову договор и выставить счёт"],
    ),
    ("Егору: напомни про счёт Петровой в пятницу", ["Егор Сомов 12.06 10:00 про счёт Петровой"]),
    ("Раиса, завтра в 10:30: позвонить Иванову", ["Раиса 11.06 10:30 позвонить Иванову"]),
    ("Єгор, завтра: зателефонувати Іванову", ["Егор Сомов 11.06 10:00 зателефонувати Іванову"]),
    ("Egor, by Friday: send the quote to Smith", ["Егор Сомов 12.06 18:00 send the quote to Smith"]),
]


@pytest.mark.parametrize(("text", "tasks"), LISTS)
async def test_each_line_is_asked_of_whoever_stands_above_it(text: str, tasks: list[str]) -> None:
    read = await said(text, HERE)
    assert read.sure
    assert [_told(wish) for wish in read.wishes if isinstance(wish, CreateTask)] == tasks
    assert len(read.wishes) == len(tasks)


@pytest.mark.parametrize(
    "text",
    [
        "Егор сказал:\nИванов думает",
        "Егор, завтра:\nИванов звонил\nПетрова отказалась",
        "завтра:\n- позвонить Иванову",
        "Иванов, завтра:\n- позвонить",
        "Егор и Громов, завтра:\n- позвонить Иванову",
        "Егор, завтра: Иванов не может",
        "Егор сказал: позвонить Иванову",
    ],
)
def test_what_is_no_list_for_a_colleague(text: str) -> None:
    assert delegated_list(text, TEAM) == ()


def _told(wish: CreateTask) -> str:
    due = f"{wish.due_at:%d.%m %H:%M}" if wish.due_at else "—"
    return f"{wish.assignee.name if wish.assignee else ''} {due} {wish.text}"
