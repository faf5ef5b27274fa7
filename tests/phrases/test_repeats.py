"""What comes again and again: the rule said and its first occurrence, on Monday, 16 March 2026, at noon."""

import pytest

from crm.wishes import CreateTask
from tests.phrases.cast import frame, said

NOON = frame("2026-03-16T12:00")


@pytest.mark.parametrize(
    ("text", "rule", "first"),
    [
        ("каждый понедельник в 9 планёрка", "FREQ=WEEKLY;BYDAY=MO", "03-23 09:00"),
        ("каждый понедельник в 15 планёрка", "FREQ=WEEKLY;BYDAY=MO", "03-16 15:00"),
        ("по будням в 10 звонить Гусевой", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "03-17 10:00"),
        ("по выходным в 12 поливать цветы", "FREQ=WEEKLY;BYDAY=SA,SU", "03-21 12:00"),
        ("раз в две недели по вторникам и четвергам созвон", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH", "03-17 10:00"),
        ("каждый пн ср и пт в 9 планёрка", "FREQ=WEEKLY;BYDAY=MO,WE,FR", "03-18 09:00"),
        ("по пн ср пт в 9 планёрка", "FREQ=WEEKLY;BYDAY=MO,WE,FR", "03-18 09:00"),
        ("кожен вівторок четвер о 9 планірка", "FREQ=WEEKLY;BYDAY=TU,TH", "03-17 09:00"),
        ("every mon wed and fri at 9am standup", "FREQ=WEEKLY;BYDAY=MO,WE,FR", "03-18 09:00"),
        ("каждый понедельник, среду и пятницу в 9 планёрка", "FREQ=WEEKLY;BYDAY=MO,WE,FR", "03-18 09:00"),
        ("каждые 3 дня в 9 поливать цветы", "FREQ=DAILY;INTERVAL=3", "03-17 09:00"),
        ("каждого 31-го сдавать отчёт", "FREQ=MONTHLY;BYMONTHDAY=31", "03-31 10:00"),
        ("каждое 1 и 15 число платить аренду", "FREQ=MONTHLY;BYMONTHDAY=1,15", "04-01 10:00"),
        ("в последнюю пятницу месяца сдать отчёт", "FREQ=MONTHLY;BYDAY=-1FR", "03-27 10:00"),
        ("в последнюю пятницу каждого месяца сдать отчёт", "FREQ=MONTHLY;BYDAY=-1FR", "03-27 10:00"),
        ("каждый месяц в первый понедельник сверка", "FREQ=MONTHLY;BYDAY=1MO", "04-06 10:00"),
        ("каждый последний день месяца закрыть кассу", "FREQ=MONTHLY;BYMONTHDAY=-1", "03-31 10:00"),
        ("ежеквартально 10 числа отчёт", "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=10", "04-10 10:00"),
        ("каждые полгода звонить Гусевой", "FREQ=MONTHLY;INTERVAL=6", "03-17 10:00"),
        ("каждый год 5 апреля поздравить Гусеву", "FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=5", "04-05 10:00"),
        ("каждое 5 апреля поздравить Гусеву", "FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=5", "04-05 10:00"),
        ("щодня о 9 перевірити касу", "FREQ=DAILY", "03-17 09:00"),
        ("остання п'ятниця кожного місяця о 15 звіт", "FREQ=MONTHLY;BYDAY=-1FR", "03-27 15:00"),
        ("every other Tuesday at 10 call Smith", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "03-17 10:00"),
        ("on the last Friday of every month send the report", "FREQ=MONTHLY;BYDAY=-1FR", "03-27 10:00"),
        ("every month on the 31st pay rent", "FREQ=MONTHLY;BYMONTHDAY=31", "03-31 10:00"),
        ("в последнюю пятницу апреля сдать отчёт", None, "04-24 10:00"),
        ("в последнюю пятницу этого месяца сдать отчёт", None, "03-27 10:00"),
        ("в последний день месяца закрыть кассу", None, "03-31 18:00"),
    ],
)
async def test_a_repeat_is_a_rule_and_its_first_time(text: str, rule: str | None, first: str) -> None:
    (wish,) = (await said(text, NOON)).wishes
    assert isinstance(wish, CreateTask)
    assert wish.repeat == rule
    assert wish.due_at is not None
    assert f"{wish.due_at:%m-%d %H:%M}" == first


async def test_the_31st_of_a_short_month_is_its_last_day() -> None:
    (wish,) = (await said("каждого 31-го сдавать отчёт", frame("2026-04-01T12:00"))).wishes
    assert isinstance(wish, CreateTask)
    assert wish.due_at is not None
    assert f"{wish.due_at:%m-%d}" == "04-30"


@pytest.mark.parametrize(
    ("text", "by_clock"), [("через 2 часа сдать отчёт", False), ("завтра позвонить Гусевой", True)]
)
async def test_in_so_many_hours_is_not_by_the_clock(text: str, by_clock: bool) -> None:
    (wish,) = (await said(text, NOON)).wishes
    assert isinstance(wish, CreateTask)
    assert wish.by_clock is by_clock


@pytest.mark.parametrize(
    "text",
    [
        "Гусева на массаж по средам в 10, шесть раз",
        "курс из 6 процедур для Гусевой каждую среду в 10",
        "Гусєва на процедуру щосереди о 10, п'ять разів",
        "Smith comes every Wednesday at 10, six times",
    ],
)
async def test_what_is_to_be_so_many_times_is_not_repeated_without_end(text: str) -> None:
    assert not (await said(text)).sure


@pytest.mark.parametrize(
    "text", ["звонить Гусевой 2 раза в неделю по вторникам и четвергам", "сверка каждую среду в 10"]
)
async def test_how_often_it_is_repeated_is_sure(text: str) -> None:
    assert (await said(text)).sure
