"""People who are called as a month is."""

import pytest

from bot.understand import CaseDirectory
from phrases import read
from tests.phrases.cast import frame, short

CALLED_AS_MONTHS = CaseDirectory(
    (("april", "April May", "May Bakery"), ("lin", "May Lin", None), ("mai", "Май Петров", None))
)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("call April on Friday at 3", "create_task april 27.11 15:00"),
        ("call April in April", "create_task april 01.04 10:00"),
        ("call April on April 3rd", "create_task april 03.04 10:00"),
        ("call May Lin by 5 May", "create_task lin 05.05 18:00"),
        ("April's birthday is May 5", "change_client april --05-05"),
        ("May Lin birthday 5 May", "change_client lin --05-05"),
        ("April called in May", "log_interaction april call in"),
        ("got a call from April", "log_interaction april call in"),
        ("позвонить Петрову 5 мая", "create_task mai 05.05 10:00"),
        ("позвонить Маю завтра", "create_task mai 23.11 10:00"),
    ],
)
async def test_a_month_beside_its_day_is_no_person_and_a_person_no_month(text: str, wanted: str) -> None:
    found = await read(text, frame("2026-11-22T09:00"), CALLED_AS_MONTHS)
    assert [short(wish) for wish in found.wishes] == [wanted]
