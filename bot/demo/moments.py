"""Where the clock is to go: `+30d`, `tomorrow 9:00`."""

import re
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from crm.rules.calendar import at_wall

AHEAD = re.compile(r"\+(\d{1,4})([mhdw])")
UNITS = {"m": "minutes", "h": "hours", "d": "days", "w": "weeks"}
AT = re.compile(r"(?:(tomorrow|today)\s*)?(?:(\d{1,2}):(\d{2}))?")


def moment_ahead(words: str, now: datetime, zone: ZoneInfo) -> datetime:
    """The moment meant, in UTC; days and weeks keep the wall clock. ValueError when it is none, or past."""
    words = words.strip().lower()
    if found := AHEAD.fullmatch(words):
        ahead = timedelta(**{UNITS[found[2]]: int(found[1])})
        return now + ahead if found[2] in "mh" else _same_clock(now, ahead, zone)
    found = AT.fullmatch(words)
    if not words or found is None:
        raise ValueError("say +30m, +1h, +30d, +2w, tomorrow 9:00, or 18:30")
    here = now.astimezone(zone)
    clock = time(int(found[2]), int(found[3])) if found[2] else time(9)
    day = here.date() + timedelta(days=found[1] == "tomorrow")
    moment = at_wall(day, clock, zone)
    if moment <= now and found[1] is None:
        moment = at_wall(day + timedelta(days=1), clock, zone)
    if moment <= now:
        raise ValueError("the clock only goes forward")
    return moment


def _same_clock(now: datetime, days: timedelta, zone: ZoneInfo) -> datetime:
    here = now.astimezone(zone)
    return at_wall(here.date() + days, here.time(), zone)
