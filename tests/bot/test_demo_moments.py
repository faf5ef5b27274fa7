"""Where `:clock` goes."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.demo.moments import moment_ahead

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 3, 27, 9, 30, tzinfo=UTC)
"""Half past ten in Berlin, two days before its clocks go forward."""


@pytest.mark.parametrize(
    ("words", "day", "clock"),
    [
        ("+15m", 27, "10:45"),
        ("+1h", 27, "11:30"),
        ("+30h", 28, "16:30"),
        ("+2d", 29, "10:30"),
        ("+3d", 30, "10:30"),
        ("tomorrow 9:00", 28, "09:00"),
        ("Tomorrow", 28, "09:00"),
        ("today 18:30", 27, "18:30"),
        ("18:30", 27, "18:30"),
        ("8:00", 28, "08:00"),
    ],
)
def test_the_moment_is_told_by_the_wall_clock(words: str, day: int, clock: str) -> None:
    moment = moment_ahead(words, NOW, BERLIN)
    assert moment.tzinfo is UTC
    assert f"{moment.astimezone(BERLIN):%d %H:%M}" == f"{day} {clock}"


@pytest.mark.parametrize("words", ["", "+", "+1y", "-1d", "+1.5h", "25:00", "10:75", "today 8:00", "now", "+99999d"])
def test_no_other_words_move_it(words: str) -> None:
    with pytest.raises(ValueError, match=r"say|forward|must be in"):
        moment_ahead(words, NOW, BERLIN)
