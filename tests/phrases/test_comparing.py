"""Two stretches of time asked for side by side."""

import pytest

from crm.wishes import ShowReport
from tests.phrases.cast import frame, said

AT_WORK = frame(moment="2026-11-22T11:20")
COMPARED = [
    ("сравни октябрь и ноябрь", "01.10.2026-31.10.2026 01.11.2026-30.11.2026"),
    ("сравни продажи за сентябрь и октябрь", "01.09.2026-30.09.2026 01.10.2026-31.10.2026"),
    ("сравни этот месяц с прошлым", "01.11.2026-30.11.2026 01.10.2026-31.10.2026"),
    ("сравни эту неделю с прошлой", "16.11.2026-22.11.2026 09.11.2026-15.11.2026"),
    ("порівняй жовтень і листопад", "01.10.2026-31.10.2026 01.11.2026-30.11.2026"),
    ("compare October and November", "01.10.2026-31.10.2026 01.11.2026-30.11.2026"),
    ("compare this month with last month", "01.11.2026-30.11.2026 01.10.2026-31.10.2026"),
    ("сравни первый квартал и второй квартал", "01.01.2026-31.03.2026 01.04.2026-30.06.2026"),
    ("сравни октябрь с сентябрём", "01.10.2026-31.10.2026 01.09.2026-30.09.2026"),
    ("сколько продали в октябре по сравнению с сентябрём", "01.10.2026-31.10.2026 01.09.2026-30.09.2026"),
    ("сколько отказов в этом месяце по сравнению с прошлым", "01.11.2026-30.11.2026 01.10.2026-31.10.2026"),
    ("скільки продали в жовтні порівняно з вереснем", "01.10.2026-31.10.2026 01.09.2026-30.09.2026"),
    ("how much did we sell in October compared to September", "01.10.2026-31.10.2026 01.09.2026-30.09.2026"),
    ("сравни ноябрь 2025 и ноябрь 2026", "01.11.2025-30.11.2025 01.11.2026-30.11.2026"),
]


@pytest.mark.parametrize(("text", "periods"), COMPARED)
async def test_both_stretches_are_read(text: str, periods: str) -> None:
    read = await said(text, AT_WORK)
    [wish] = read.wishes
    assert isinstance(wish, ShowReport)
    assert wish.name == "compared"
    assert wish.against is not None
    both = [one for one in (wish.period, wish.against) if one is not None]
    assert " ".join(f"{one.first:%d.%m.%Y}-{one.last:%d.%m.%Y}" for one in both) == periods


@pytest.mark.parametrize(
    "text",
    [
        "сравни октябрь",
        "сравни Иванова и Петрову",
        "Иванов сравнивает октябрь и ноябрь",
        "сравнить цены конкурентов в октябре и ноябре для Иванова",
        "сравни ноябрь и ноябрь",
    ],
)
async def test_what_compares_no_two_stretches(text: str) -> None:
    assert not any(getattr(wish, "name", "") == "compared" for wish in (await said(text, AT_WORK)).wishes)


@pytest.mark.parametrize(
    ("text", "each"),
    [
        ("сравни октябрь и ноябрь по менеджерам", True),
        ("сколько продали в октябре по сравнению с сентябрём по людям", True),
        ("compare October and November by rep", True),
        ("сколько продали в октябре по сравнению с сентябрём", False),
        ("сравни октябрь и ноябрь всех менеджеров", False),
    ],
)
async def test_everybody_is_named_where_it_is_asked_for(text: str, each: bool) -> None:
    [wish] = (await said(text, AT_WORK)).wishes
    assert isinstance(wish, ShowReport)
    assert wish.each is each
