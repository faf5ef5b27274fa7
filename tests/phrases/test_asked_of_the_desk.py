"""Bookings of several days, whether an hour is free, and for whom: asked where visits are booked; the master first."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from crm.rules.periods import Period
from crm.wishes import ShowBookings, ShowReport
from phrases import Frame, Visits
from tests.phrases.cast import frame, said


def salon() -> Frame:
    """Wednesday, 10 June 2026, in Moscow. A client is called Лариса Гусева too."""
    return frame().model_copy(update={"visits": Visits(masters=("Лена", "Ира", "Лариса", "Olena"))})


def june(day: int) -> date:
    return date(2026, 6, day)


def at(day: int, hour: int) -> datetime:
    return datetime(2026, 6, day, hour - 3, tzinfo=UTC)


ASKED: dict[str, dict[str, Any]] = {
    "записи на неделю": {"day": june(10), "until": june(14)},
    "записи на следующую неделю": {"day": june(15), "until": june(21)},
    "кто записан на этой неделе": {"day": june(10), "until": june(14)},
    "записи Лены на неделю": {"day": june(10), "until": june(14), "master": "Лена"},
    "записи на пятницу": {"day": june(12)},
    "кто у Ларисы завтра": {"day": june(11), "master": "Лариса"},
    "кто у Лены": {"day": june(10), "master": "Лена"},
    "кто был у Лены вчера": {"day": june(9), "master": "Лена"},
    "кто был у Ларисы в пятницу": {"day": june(5), "master": "Лариса"},
    "хто був у Лени вчора": {"day": june(9), "master": "Лена"},
    "когда свободна Лена": {"free": True, "master": "Лена"},
    "занята ли Лена в 15": {"free": True, "master": "Лена", "day": june(10), "at": at(10, 15)},
    "свободна ли Лариса завтра в 15": {"free": True, "master": "Лариса", "day": june(11), "at": at(11, 15)},
    "чи вільна Лена завтра о 15": {"free": True, "master": "Лена", "day": june(11), "at": at(11, 15)},
    "is Olena busy tomorrow at 3 pm": {"free": True, "master": "Olena", "day": june(11), "at": at(11, 15)},
    "свободно ли завтра в 15": {"free": True, "day": june(11), "at": at(11, 15)},
    "свободное время на неделе": {"free": True, "day": june(10), "until": june(14)},
    "свободное время на этой неделе у Лены": {"free": True, "day": june(10), "until": june(14), "master": "Лена"},
    "окна на следующей неделе": {"free": True, "day": june(15), "until": june(21)},
    "bookings next week": {"day": june(15), "until": june(21)},
    "что-нибудь есть в субботу?": {"free": True, "day": june(13)},
    "у п'ятницю є щось вільне?": {"free": True, "day": june(12)},
    "anything free on Friday?": {"free": True, "day": june(12)},
    "а вчера?": {"day": june(9), "further": Period(first=june(9), last=june(9))},
    "а в пятницу?": {"day": june(12), "further": Period(first=june(5), last=june(5))},
    "and last week?": {"day": june(1), "until": june(7), "further": Period(first=june(1), last=june(7))},
    "а минулого тижня?": {"day": june(1), "until": june(7), "further": Period(first=june(1), last=june(7))},
    "записи на тиждень": {"day": june(10), "until": june(14)},
    "кого обзвонить из-за Ларисы": {"day": june(10), "master": "Лариса"},
    "кому звонить, Лена заболела": {"day": june(10), "master": "Лена"},
    "Лариса завтра болеет, кого надо обзвонить?": {"day": june(11), "master": "Лариса"},
    "Лена на больничном, кого переносить в пятницу": {"day": june(12), "master": "Лена"},
    "кого предупредить, если Лена завтра не выйдет": {"day": june(11), "master": "Лена"},
    "кому дзвонити, Лена захворіла": {"day": june(10), "master": "Лена"},
    "who should I call, Olena is ill": {"day": june(10), "master": "Olena"},
    "who do I need to move tomorrow, Olena is off sick": {"day": june(11), "master": "Olena"},
}


@pytest.mark.parametrize(("text", "wanted"), ASKED.items())
async def test_what_is_asked_of_the_desk(text: str, wanted: dict[str, Any]) -> None:
    assert (await said(text, salon())).wishes == (ShowBookings(**wanted),)


@pytest.mark.parametrize(
    ("text", "master"),
    [
        ("Гусева спрашивает, когда есть окно у Лены", "Лена"),
        ("есть окно для Гусевой завтра", None),
        ("звонит Гусева, хочет к Ире в четверг после шести, есть окошко?", "Ира"),
        ("Гусева хочет к Лене завтра вечером, что есть?", "Лена"),
        ("Гусева хотела бы прийти на выходных, есть что-нибудь?", None),
        ("когда можно записать Гусеву к Ире", "Ира"),
    ],
)
async def test_for_whom_time_is_asked(text: str, master: str | None) -> None:
    (wish,) = (await said(text, salon())).wishes
    assert isinstance(wish, ShowBookings)
    assert wish.free
    assert wish.master == master
    assert wish.whom is not None
    assert wish.whom.ids == ("guseva",)


@pytest.mark.parametrize(
    ("text", "master"),
    [
        ("кого пригласить", None),
        ("кого пора пригласить из Лениных", "Лена"),
        ("кого из клиентов Ларисы пригласить", "Лариса"),
        ("кого запросити з клієнтів Лени", "Лена"),
        ("whom to invite of Olena's clients", "Olena"),
    ],
)
async def test_whom_to_invite_is_asked(text: str, master: str | None) -> None:
    assert (await said(text, salon())).wishes == (ShowReport(name="no_visit", master=master),)


async def test_what_a_master_earned_is_asked() -> None:
    (wish,) = (await said("выручка Лены за май", salon())).wishes
    assert isinstance(wish, ShowReport)
    assert (wish.name, wish.master) == ("sales", "Лена")


@pytest.mark.parametrize(
    "text",
    [
        "запиши Гусеву к Лене завтра в 15",
        "Гусева была у Лены вчера",
        "что у Гусевой",
        "напиши Гусевой на неделе",
        "кому позвонить, Лена придёт завтра",
        "позвонить Гусевой, Лена заболела",
    ],
)
async def test_what_is_not_asked(text: str) -> None:
    assert not any(isinstance(wish, ShowBookings) for wish in (await said(text, salon())).wishes)


@pytest.mark.parametrize(
    ("text", "name"),
    [("takings for the week?", "sales"), ("who is due back?", "no_visit"), ("who should we invite back", "no_visit")],
)
async def test_takings_and_who_is_due_are_asked_in_english(text: str, name: str) -> None:
    [wish] = (await said(text, salon())).wishes
    assert isinstance(wish, ShowReport)
    assert wish.name == name
