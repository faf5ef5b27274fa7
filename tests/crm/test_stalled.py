"""When a deal stands still."""

from datetime import UTC, datetime, timedelta

import pytest

from crm.rules.stalled import is_stalled, look_next, quiet_since, stall_key
from storage.tables import Deal

NOW = datetime(2026, 3, 18, 12, tzinfo=UTC)
LIMIT = 7


def deal(quiet_days: float, status: str = "open") -> Deal:
    since = NOW - timedelta(days=quiet_days)
    return Deal(
        id=5,
        workspace_id=1,
        client_id=1,
        currency="RUB",
        stage_id=1,
        owner_id=1,
        status=status,
        created_at=since,
        stage_since=since,
        quiet_since=since,
    )


@pytest.mark.parametrize(
    ("quiet_days", "status", "ahead_days", "stalled"),
    [
        (6.9, "open", None, False),
        (7, "open", None, True),
        (30, "open", None, True),
        (30, "won", None, False),
        (30, "lost", None, False),
        (30, "open", 1, False),
        (30, "open", -1, True),
    ],
)
def test_stalled(quiet_days: float, status: str, ahead_days: int | None, stalled: bool) -> None:
    ahead = NOW + timedelta(days=ahead_days) if ahead_days is not None else None
    assert is_stalled(deal(quiet_days, status), ahead, LIMIT, NOW) is stalled


def test_it_is_looked_at_when_the_limit_is_reached() -> None:
    quiet = deal(3)
    assert look_next(quiet, LIMIT) == NOW + timedelta(days=4)
    assert look_next(deal(3, "won"), LIMIT) is None
    assert quiet_since(LIMIT, NOW) == NOW - timedelta(days=7)


def test_a_new_quiet_is_a_new_occasion() -> None:
    assert stall_key(deal(7)) != stall_key(deal(8))
