"""Days further off than next week, and days that everybody dates by: holidays, the week after next, a fortnight."""

import pytest

from crm.wishes import CreateTask
from phrases import read_moment
from tests.phrases.cast import frame, said, short

SUNDAY = frame("2026-11-22T09:00")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("in a fortnight", "2026-12-06 10:00"),
        ("a fortnight on Tuesday at 3", "2026-12-08 15:00"),
        ("the week after next", "2026-11-30 10:00"),
        ("in the week after next", "2026-11-30 10:00"),
        ("on Tuesday the week after next", "2026-12-01 10:00"),
        ("the weekend after next", "2026-12-05 10:00"),
        ("the Monday after next", "2026-11-30 10:00"),
        ("a week today", "2026-11-29 10:00"),
        ("a week tomorrow at 9", "2026-11-30 09:00"),
        ("tomorrow week", "2026-11-30 10:00"),
        ("two weeks from Friday", "2026-12-11 10:00"),
        ("Weds at 3", "2026-11-25 15:00"),
        ("next weds", "2026-11-25 10:00"),
        ("mid next week", "2026-11-25 10:00"),
        ("early next week", "2026-11-23 10:00"),
        ("mid December", "2026-12-15 10:00"),
        ("close of play today", "2026-11-22 18:00"),
        ("by close of business on Friday", "2026-11-27 18:00"),
        ("by COB tomorrow", "2026-11-23 18:00"),
        ("first thing Monday", "2026-11-23 09:00"),
        ("tomorrow first thing", "2026-11-23 09:00"),
        ("first thing in the morning on Tuesday", "2026-11-24 09:00"),
        ("last thing Friday", "2026-11-27 18:00"),
        ("Sat 1-2", "2026-11-28 13:00"),
        ("завтра 3-4", "2026-11-23 15:00"),
        ("tomorrow at 5ish", "2026-11-23 17:00"),
        ("after Christmas", "2026-12-27 10:00"),
        ("on Christmas Eve at 10", "2026-12-24 10:00"),
        ("the coming Friday", "2026-11-27 10:00"),
        ("в ближайшую пятницу", "2026-11-27 10:00"),
        ("after the New Year", "2027-01-02 10:00"),
        ("за два тижні в середу", "2026-12-09 10:00"),
        ("за тиждень у вівторок о 12", "2026-12-01 12:00"),
        ("наступного тижня в середу", "2026-11-25 10:00"),
        ("посеред тижня", "2026-11-25 10:00"),
        ("найближчої п’ятниці", "2026-11-27 10:00"),
        ("після Різдва", "2026-12-26 10:00"),
        ("після Нового року о 12", "2027-01-02 12:00"),
        ("у понеділок першою справою", "2026-11-23 09:00"),
        ("у понеділок з самого ранку", "2026-11-23 09:00"),
        ("завтра по обіді", "2026-11-23 14:00"),
        ("за десять хвилин четверта", "2026-11-22 15:50"),
        ("десять по третій", "2026-11-22 15:10"),
        ("за годинку", "2026-11-22 10:00"),
        ("после Рождества", "2027-01-09 10:00"),
        ("после нг", "2027-01-09 10:00"),
        ("после майских в 11", "2027-05-10 11:00"),
        ("в понедельник первым делом", "2026-11-23 09:00"),
        ("в середине месяца", "2026-12-15 10:00"),
        ("в середине следующей недели", "2026-11-25 10:00"),
    ],
)
def test_a_day_is_dated_as_people_do(text: str, wanted: str) -> None:
    moment = read_moment(text, SUNDAY)
    assert moment is not None
    assert f"{moment:%Y-%m-%d %H:%M}" == wanted


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("call Smith before Christmas", "24.12 18:00"),
        ("call Smith by New Year's Eve", "31.12 18:00"),
        ("подзвонити Ковальчук наприкінці червня", "30.06 18:00"),
        ("подзвонити Ковальчук перед Новим роком", "31.12 18:00"),
        ("позвонить Гусевой до Нового года", "31.12 18:00"),
    ],
)
async def test_the_eve_of_a_feast_is_a_deadline(text: str, due: str) -> None:
    [task] = (await said(text)).wishes
    assert isinstance(task, CreateTask)
    assert task.due_at is not None
    assert f"{task.due_at:%d.%m %H:%M}" == due


@pytest.mark.parametrize(
    "text",
    [
        "Linda wants gifts for Christmas",
        "after the Christmas party",
        "поздравить с Новым годом",
        "подарунки на Різдво",
        "the first thing to mend",
        "первым делом спросить",
        "early delivery",
        "close of them",
    ],
)
def test_a_feast_and_a_beginning_by_themselves_are_no_day(text: str) -> None:
    assert read_moment(text, SUNDAY) is None


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("call Smith in the week after next", "call Smith"),
        ("block Sat 1-2", "block"),
        ("bring Smith tomorrow 2-3 boxes", "bring Smith 2-3 boxes"),
        ("принести Ковальчук завтра 3-4 коробки", "принести Ковальчук 3-4 коробки"),
        ("call Smith first thing Monday", "call Smith"),
        ("подзвонити Ковальчук у понеділок з самого ранку", "подзвонити Ковальчук"),
        ("подзвонити Ковальчук кожної другої п’ятниці", "подзвонити Ковальчук"),
        ("call Smith once a fortnight on Monday", "call Smith"),
        ("позвонить Гусевой после Нового года", "позвонить Гусевой"),
    ],
)
async def test_no_word_of_a_day_is_left_in_the_task(text: str, wanted: str) -> None:
    [task] = (await said(text)).wishes
    assert isinstance(task, CreateTask)
    assert task.text == wanted


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("who did I call the week before last?", "2026-05-25"),
        ("кому я звонил на позапрошлой неделе?", "2026-05-25"),
        ("кому я дзвонив позаминулого тижня?", "2026-05-25"),
        ("how many calls in the last fortnight?", "2026-05-28"),
    ],
)
async def test_a_question_knows_the_week_before_last(text: str, first: str) -> None:
    [wish] = (await said(text)).wishes
    assert str(wish.model_dump()["period"]["first"]) == first


async def test_a_person_may_be_called_as_a_feast_is() -> None:
    assert [short(wish) for wish in (await said("Noel Christmas called")).wishes] == [
        "log_interaction ?Noel Christmas call in"
    ]
