"""Who did not come is asked; and what says so of somebody, or asks for somebody else."""

from datetime import date

import pytest

from crm.rules.periods import Period, day_of, week_of
from crm.wishes import MarkNoShow, ShowReport
from tests.phrases.cast import said
from tests.phrases.test_prices import salon

YESTERDAY, TODAY = date(2026, 6, 9), date(2026, 6, 10)
ASKED = {
    "кто не пришёл на этой неделе?": week_of(TODAY),
    "кто не пришёл вчера": day_of(YESTERDAY),
    "кто вчера не пришел": day_of(YESTERDAY),
    "кто не пришёл": None,
    "кто не явился за неделю": Period(first=date(2026, 6, 4), last=TODAY),
    "сколько клиентов не пришло вчера": day_of(YESTERDAY),
    "неявки за вчера": day_of(YESTERDAY),
    "покажи неявки": None,
    "хто не прийшов учора": day_of(YESTERDAY),
    "хто не прийшов цього тижня?": week_of(TODAY),
    "who didn't come yesterday": day_of(YESTERDAY),
    "who did not show up this week?": week_of(TODAY),
    "no-shows this week": week_of(TODAY),
}


@pytest.mark.parametrize(("text", "period"), ASKED.items())
async def test_who_did_not_come(text: str, period: Period | None) -> None:
    wishes = (await said(text, salon())).wishes
    assert wishes == (ShowReport(name="no_shows", period=period),)


@pytest.mark.parametrize(
    "text", ["кто давно не приходил", "Гусева вчера не пришла", "кто не придёт завтра", "кто пришёл вчера", "не пришла"]
)
async def test_what_asks_for_no_no_shows(text: str) -> None:
    wishes = (await said(text, salon())).wishes
    assert not any(isinstance(wish, ShowReport) and wish.name == "no_shows" for wish in wishes)


async def test_who_is_said_not_to_have_come_is_marked() -> None:
    assert isinstance((await said("не пришла", salon())).wishes[0], MarkNoShow)


@pytest.mark.parametrize("text", ["Гусева пришла Петрова не пришла", "Петрова не пришла Гусева пришла"])
async def test_who_came_is_never_said_to_have_stayed_away(text: str) -> None:
    read = await said(text, salon())
    [wish] = read.wishes
    assert isinstance(wish, MarkNoShow)
    assert wish.client is not None
    assert wish.client.name == "Петрова"
    assert not read.sure


async def test_an_hour_beside_the_day_of_somebody_else_is_asked_about() -> None:
    read = await said("Лена завтра не работает, перезвонить Гусевой в 15", salon())
    assert read.wishes
    assert not read.sure
