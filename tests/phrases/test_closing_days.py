"""When a deal was won or lost: a past day that is said of it, and never one to come. «Now» is Wednesday 10 June."""

import pytest

from crm.wishes import LoseDeal, WinDeal
from tests.phrases.cast import said

CLOSED = [
    ("вчера выиграли Иванова", "09.06"),
    ("выиграли Иванова в пятницу", "05.06"),
    ("в пятницу выиграли Иванова на 175 тысяч", "05.06"),
    ("20 мая Гусева отказалась, нет бюджета", "20.05"),
    ("позавчера Гусева отказалась", "08.06"),
    ("вчера Гусева подписала договор, сделка наша", "09.06"),
    ("в пятницу звонил Гусевой, отказалась", "05.06"),
    ("вчора Гусєва відмовилась, дорого", "09.06"),
    ("yesterday we won the Ivanov deal", "09.06"),
    ("Гусева отказалась, дорого", None),
    ("сегодня Гусева отказалась", "10.06"),
    ("Гусева отказалась, уехали до августа", None),
]


@pytest.mark.parametrize(("text", "day"), CLOSED)
async def test_the_day_of_a_closing(text: str, day: str | None) -> None:
    read = await said(text)
    [closing] = [wish for wish in read.wishes if isinstance(wish, WinDeal | LoseDeal)]
    assert (closing.closed_at and f"{closing.closed_at:%d.%m}") == day


@pytest.mark.parametrize("text", ["20 мая Гусева отказалась нет бюджета", "Гусева отказалась в пятницу: нет бюджета"])
async def test_the_day_is_no_reason(text: str) -> None:
    read = await said(text)
    assert [wish.reason for wish in read.wishes if isinstance(wish, LoseDeal)] == ["нет бюджета"]
