"""Repeats: rules of RFC 5545 without a start, counted by the wall clock, so that 9:00 stays 9:00 over a clock change.

The 29th to 31st fall on the last day of a shorter month, where the RFC alone would leave the month out.
"""

from datetime import date, datetime, time, timedelta

from dateutil.rrule import rruleset, rrulestr

DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
SHORTEST_MONTH = 28
BY = ("BYDAY", "BYMONTHDAY")


def parts_of(rule: str) -> dict[str, str]:
    """«FREQ=WEEKLY;BYDAY=MO» as its parts; ValueError when it is no rule."""
    return dict(_pair(part) for part in rule.split(";"))


def _pair(part: str) -> tuple[str, str]:
    name, _, value = part.partition("=")
    if not value:
        raise ValueError(f"no part of a rule: {part!r}")
    return name, value


def rule_of(parts: dict[str, str]) -> str:
    return ";".join(f"{name}={value}" for name, value in parts.items())


def completed(rule: str, first: date) -> str:
    """The rule with the day its first occurrence gives it: a bare «weekly» is on that weekday."""
    parts = parts_of(rule)
    if parts["FREQ"] == "DAILY" or any(name in parts for name in BY):
        return rule
    if parts["FREQ"] == "WEEKLY":
        return f"{rule};BYDAY={DAYS[first.weekday()]}"
    month = f";BYMONTH={first.month}" if parts["FREQ"] == "YEARLY" else ""
    return f"{rule}{month};BYMONTHDAY={first.day}"


def usual_rules(day: date) -> dict[str, str]:
    """What something on that day may repeat by, under short codes."""
    name, last = DAYS[day.weekday()], (day + timedelta(days=7)).month != day.month
    return {
        "d": "FREQ=DAILY",
        **({"w": f"FREQ=WEEKLY;BYDAY={','.join(DAYS[:5])}"} if day.weekday() < 5 else {}),
        "k": f"FREQ=WEEKLY;BYDAY={name}",
        "2": f"FREQ=WEEKLY;INTERVAL=2;BYDAY={name}",
        "m": f"FREQ=MONTHLY;BYMONTHDAY={day.day}",
        **({"l": f"FREQ=MONTHLY;BYDAY=-1{name}"} if last else {}),
        "y": f"FREQ=YEARLY;BYMONTH={day.month};BYMONTHDAY={day.day}",
    }


def first_of(rule: str, clock: time, start: date) -> datetime:
    """The first occurrence on `start` or later; an interval is counted from it."""
    every = {name: value for name, value in parts_of(rule).items() if name != "INTERVAL"}
    begin = datetime.combine(start, clock)
    return _after(rule_of(every), begin, begin - timedelta(minutes=1)) or begin


def following(rule: str, wall: datetime, after: datetime | None = None) -> datetime | None:
    """The occurrence that follows `wall`, itself one, or the first after a later moment; None behind year 9999."""
    return _after(rule, wall, max(wall, after or wall))


def missed(rule: str, wall: datetime, until: datetime) -> list[datetime]:
    """The occurrences behind `wall`, itself one, up to a moment."""
    return list(_expanded(rule, wall).between(wall, until + timedelta(microseconds=1)))


def _after(rule: str, wall: datetime, after: datetime) -> datetime | None:
    found: datetime | None = _expanded(rule, wall).after(after)
    return found


def _expanded(rule: str, wall: datetime) -> rruleset:
    """The rule from `wall` on, one for each day of the month it names."""
    parts, whole = parts_of(rule), rruleset(cache=False)
    for day in parts.get("BYMONTHDAY", "").split(","):
        whole.rrule(rrulestr(rule_of(parts | _clipped(day)), dtstart=wall))  # type: ignore[arg-type]  # one rule is no set
    return whole


def _clipped(day: str) -> dict[str, str]:
    """A day of the month as the last of those from the 28th on that the month has."""
    if not day or int(day) <= SHORTEST_MONTH:
        return {"BYMONTHDAY": day} if day else {}
    return {"BYMONTHDAY": ",".join(map(str, range(SHORTEST_MONTH, int(day) + 1))), "BYSETPOS": "-1"}
