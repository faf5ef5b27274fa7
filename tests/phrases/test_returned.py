"""Who came back after invitations is asked for, and is no news of somebody who did."""

from datetime import date

import pytest

from crm.rules.periods import Period
from crm.wishes import ShowReport
from tests.phrases.cast import said
from tests.phrases.test_prices import salon

MAY = Period(first=date(2026, 5, 1), last=date(2026, 5, 31))
ASKED = {
    "кто вернулся после приглашений": None,
    "сколько пришло по приглашениям?": None,
    "сколько клиентов записалось после приглашений в мае": MAY,
    "хто повернувся після запрошень": None,
    "скільки клієнтів прийшло за запрошеннями": None,
    "how many came after invitations": None,
}


@pytest.mark.parametrize(("text", "period"), ASKED.items())
async def test_it_is_a_report(text: str, period: Period | None) -> None:
    assert (await said(text, salon())).wishes == (ShowReport(name="returned", period=period),)


@pytest.mark.parametrize("text", ["Гусева пришла по приглашению", "пришла после приглашения Гусева, стрижка"])
async def test_who_came_is_told(text: str) -> None:
    assert not any(isinstance(wish, ShowReport) for wish in (await said(text, salon())).wishes)
