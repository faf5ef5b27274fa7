"""When a client is due back, and when nobody asks."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from crm.rules.returns import return_due, return_key
from storage.tables import Client, Workspace

VISIT = datetime(2026, 3, 2, 15, tzinfo=UTC)
DAY = timedelta(days=1)
TEN = VISIT.replace(hour=7)
"""Ten in the morning in Moscow."""


def salon(**more: Any) -> Workspace:
    known = {"name": "Ветка", "language": "ru", "zone": "Europe/Moscow", "country": "RU", "currency": "RUB"}
    return Workspace(**{**known, "kind": "salon", "return_days": 30, "created_at": VISIT, **more})


def client(**more: Any) -> Client:
    known = {"id": 1, "workspace_id": 1, "owner_id": 1, "name": "Анна", "full_name_key": "", "created_at": VISIT}
    return Client(**{**known, "last_visit_at": VISIT, **more})


@pytest.mark.parametrize(
    ("known", "days", "why"),
    [
        ({}, 30, "the workspace's interval"),
        ({"service_days": 21}, 21, "the service's"),
        ({"service_days": 21, "rhythm_days": 30}, 30, "the own rhythm goes before both"),
        ({"rhythm_days": 28}, 25, "every fourth Friday: before that Friday"),
        ({"rhythm_days": 7}, 4, "every week: before the next one"),
        (
            {"rhythm_days": 28, "invited_at": VISIT + 25 * DAY},
            81,
            "not after an invitation",
        ),
        ({"booked_at": VISIT + 10 * DAY}, 40, "a visit that is booked is where the clock starts"),
        ({"invited_at": VISIT + 31 * DAY}, 91, "after an invitation two intervals"),
        ({"invited_at": VISIT - DAY}, 30, "one before the visit is forgotten"),
        ({"invite_after": TEN + 37 * DAY}, 37, "later was said"),
        ({"missed_at": VISIT + 5 * DAY, "invited_at": VISIT + 6 * DAY}, 66, "written to after a no-show"),
        ({"service_days": 400}, 400, "once a year is a rhythm too"),
        ({"birth_month": 4, "birth_day": 1}, 31, "the day after the birthday"),
        ({"birth_month": 4, "birth_day": 2}, 30, "the day before it"),
        ({"service_days": 33, "birth_month": 4, "birth_day": 4}, 34, "due on the birthday itself"),
        ({"service_days": 400, "first_visit_at": VISIT - 330 * DAY}, 401, "the day after the anniversary"),
    ],
)
def test_due(known: dict[str, Any], days: int, why: str) -> None:
    assert return_due(client(**known), salon()) == TEN + days * DAY, why


@pytest.mark.parametrize(
    "known",
    [
        {"last_visit_at": None},
        {"opted_out_at": VISIT},
        {"archived_at": VISIT},
        {"merged_into_id": 2},
        {"missed_at": VISIT + DAY},
        {"invited_at": VISIT + 400 * DAY},
    ],
)
def test_never_due(known: dict[str, Any]) -> None:
    assert return_due(client(**known), salon()) is None


def test_sales_people_invite_nobody() -> None:
    assert return_due(client(), salon(kind="sales")) is None


def test_an_occasion_is_a_start_of_the_clock() -> None:
    keys = {
        return_key(client()),
        return_key(client(invited_at=VISIT + DAY)),
        return_key(client(invite_after=VISIT + DAY)),
    }
    assert len(keys) == 2, "later and sent on the same moment are one occasion"
    assert return_key(client(rhythm_days=7)) == return_key(client()), "another interval is no other occasion"
