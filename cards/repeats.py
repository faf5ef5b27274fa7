"""How a repeat is said: «по понедельникам в 09:00», «каждый месяц 31-го», «в последнюю пятницу месяца»."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from babel.lists import format_list

from cards.voice import Voice
from crm.rules.repeats import DAYS, parts_of
from crm.rules.series import occurrence
from crm.rules.zones import is_elsewhere
from storage.tables import Task

WORKDAYS = ",".join(DAYS[:5])


def series_line(task: Task, voice: Voice) -> str:
    """«🔁 по понедельникам в 09:00», where the clock hangs if that is elsewhere, and how often it was missed."""
    if task.repeat is None or task.closed_at is not None:
        return ""
    wall = occurrence(task, ZoneInfo(task.zone) if task.zone else voice.zone)
    clock = voice("repeat-clock", hour=wall.hour, time=f"{wall:%H:%M}")
    line = voice("series", when=f"{every(task.repeat, wall, voice)} {clock}")
    if is_elsewhere(task, voice.zone):
        line += voice("series-zone", city=voice.city(task.zone or ""))
    return f"{line}\n{voice('series-missed', count=task.missed)}" if task.missed else str(line)


def every(rule: str, wall: datetime, voice: Voice) -> str:
    """The rule in words, without the hour."""
    parts = parts_of(rule)
    times = int(parts.get("INTERVAL", 1))
    return SAID[parts["FREQ"]](parts, times, wall.date(), voice)


def _daily(_: dict[str, str], times: int, __: date, voice: Voice) -> str:
    return voice("repeat-daily", times=times)


def _weekly(parts: dict[str, str], times: int, day: date, voice: Voice) -> str:
    days = parts.get("BYDAY", DAYS[day.weekday()])
    if days == WORKDAYS and times == 1:
        return voice("repeat-workdays")
    names = format_list([str(voice("repeat-weekdays", day=name)) for name in days.split(",")], locale=voice.language)
    return voice("repeat-weekly", times=times, days=names)


def _monthly(parts: dict[str, str], times: int, day: date, voice: Voice) -> str:
    if "BYDAY" in parts:
        place, name = int(parts["BYDAY"][:-2] or 1), parts["BYDAY"][-2:]
        return voice("repeat-monthly-weekday", times=times, place=place, day=name)
    numbers = [int(number) for number in parts.get("BYMONTHDAY", str(day.day)).split(",")]
    if numbers == [-1]:
        return voice("repeat-monthly-last", times=times)
    said = format_list([str(voice("repeat-day", day=number)) for number in numbers], locale=voice.language)
    return voice("repeat-monthly", times=times, days=said, short="yes" if max(numbers) > 28 else "no")


def _yearly(_: dict[str, str], times: int, day: date, voice: Voice) -> str:
    return voice("repeat-yearly", times=times, day=voice.month_day(day))


SAID = {"DAILY": _daily, "WEEKLY": _weekly, "MONTHLY": _monthly, "YEARLY": _yearly}
