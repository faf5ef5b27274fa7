"""When a client has not been heard of for too long, and of whom nothing is said."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from crm.rules.anniversaries import is_celebrated
from crm.rules.habits import habits_of
from crm.rules.touches import touch_due, touch_key
from storage.tables import Client, Workspace

SPOKE = datetime(2026, 3, 2, 15, tzinfo=UTC)
DAY = timedelta(days=1)
TEN = SPOKE.replace(hour=7)
"""Ten in the morning in Moscow."""
HABITS = habits_of(
    None,
    Workspace(name="Ветка", language="ru", zone="Europe/Moscow", country="RU", currency="RUB", created_at=SPOKE),
)


def client(**more: Any) -> Client:
    known = {"id": 1, "workspace_id": 1, "owner_id": 1, "name": "Анна", "full_name_key": "", "created_at": SPOKE}
    return Client(**{**known, "last_contact_at": SPOKE, **more})


@pytest.mark.parametrize(
    ("known", "after", "due", "times"),
    [
        ({}, 0, 90, 1),
        ({}, 89, 90, 1),
        ({}, 91, 90, 1),
        ({}, 181, 180, 2),
        ({"tags": ["VIP"]}, 0, 14, 1),
        ({"tags": ["VIP"]}, 20, 14, 1),
        ({"tags": ["VIP"]}, 29, 28, 2),
        ({"tags": ["опт", "VIP"]}, 800, 798, 57),
        ({"tags": ["VIP"], "last_contact_at": None}, 3, 14, 1),
    ],
)
def test_due(known: dict[str, Any], after: int, due: int, times: int) -> None:
    assert touch_due(client(**known), HABITS, SPOKE + after * DAY) == (TEN + due * DAY, times)


@pytest.mark.parametrize(
    "known",
    [
        {"last_contact_at": None},
        {"last_contact_at": SPOKE - 366 * DAY},
        {"archived_at": SPOKE},
        {"merged_into_id": 2},
        {"opted_out_at": SPOKE, "tags": ["VIP"]},
    ],
)
def test_nobody_is_pestered(known: dict[str, Any]) -> None:
    assert touch_due(client(**known), HABITS, SPOKE + DAY) is None


def test_each_time_is_said_once() -> None:
    assert touch_key(client(), 1) == touch_key(client(), 1)
    assert len({touch_key(client(), 1), touch_key(client(), 2), touch_key(client(last_contact_at=TEN), 1)}) == 3


@pytest.mark.parametrize(
    ("known", "celebrated"),
    [
        ({}, True),
        ({"last_visit_at": SPOKE}, False),
        ({"last_visit_at": SPOKE + DAY, "first_visit_at": SPOKE}, True),
        ({"opted_out_at": SPOKE}, False),
        ({"archived_at": SPOKE}, False),
    ],
)
def test_who_is_thanked_for_a_year(known: dict[str, Any], celebrated: bool) -> None:
    usual = {"first_visit_at": SPOKE, "last_visit_at": SPOKE + 100 * DAY}
    assert is_celebrated(client(**{**usual, **known}), SPOKE + 365 * DAY) is celebrated


@pytest.mark.parametrize(
    ("known", "after", "due", "times"),
    [
        ({"tags": ["Опт"]}, 0, 30, 1),
        ({"tags": ["Опт"]}, 61, 60, 2),
        ({"tags": ["Опт"], "last_contact_at": None}, 0, 30, 1),
        ({"tags": ["Опт"]}, 800, 780, 26),
        ({"tags": ["Опт", "Дилеры"]}, 0, 7, 1),
        ({"tags": ["Опт", "VIP"]}, 0, 14, 1),
        ({"tags": ["Бывшая группа"]}, 0, 90, 1),
    ],
)
def test_due_in_a_circle_of_the_companys_own(known: dict[str, Any], after: int, due: int, times: int) -> None:
    habits = HABITS.changed({"circles": {"Опт": 30, "Дилеры": 7}})
    assert touch_due(client(**known), habits, SPOKE + after * DAY) == (TEN + due * DAY, times)


def test_a_tag_without_a_circle_alone_is_no_reason() -> None:
    assert touch_due(client(tags=["Бывшая группа"], last_contact_at=None), HABITS, SPOKE + DAY) is None
