"""How somebody wants to be reminded: `k:<scope>[:<kind or hours>[:<what>:<value>]]`."""

from datetime import time

from cards.card import Card
from cards.habits import ALL, DAYS_OFF, EVENINGS, MINE, QUIET, TIMES, WORK, hours_card, kind_of_reminder, reminding
from cards.presses import Press
from crm.replanning import plan_anew
from crm.rights import Right, may
from crm.rules.habits import habits_of, set_hours, set_manner
from crm.rules.kinds import USUAL
from handlers.desk import Desk
from storage.tables import Member, Workspace


async def on_habits_pressed(press: Press, desk: Desk) -> None:
    """Shows what is set; with a value, sets it. Only an owner sets for everybody."""
    scope, name, what, value = (press.further(place) for place in range(4))
    if scope != ALL or not may(desk.member, Right.SET_UP):
        scope = MINE
    owner: Member | Workspace = desk.workspace if scope == ALL else desk.member
    said = bool(value) and _set(name, what, value, owner)
    if said:
        await desk.book.save(owner)
        members = [desk.member] if scope == MINE else await desk.book.members.everybody()
        await plan_anew(name, members, desk.book, desk.now)
    await desk.answer_press(desk.voice("settings-saved") if said else None)
    await desk.redraw(_card(scope, name, desk))


def _card(scope: str, name: str, desk: Desk) -> Card:
    habits = habits_of(desk.member if scope == MINE else None, desk.workspace)
    if name in USUAL:
        return kind_of_reminder(name, habits, scope, desk.voice)
    if name == "hours":
        return hours_card(habits.hours, scope, desk.voice)
    sets_up, leads = may(desk.member, Right.SET_UP), may(desk.member, Right.LEAD)
    return reminding(habits, desk.workspace, scope, desk.voice, leads=sets_up, summaries=leads)


def _set(name: str, what: str, value: str, owner: Member | Workspace) -> bool:
    """Keep one value that a button offered; False when none did."""
    if name == "hours":
        return _set_hours(what, value, owner)
    usual = USUAL.get(name)
    if usual is None:
        return False
    if what == "on" and value in {"0", "1"}:
        set_manner(owner, name, on=value == "1")
    elif what == "at" and value in TIMES + EVENINGS and usual.at is not None:
        set_manner(owner, name, at=_clock(value))
    elif what == "lead" and value in map(str, usual.leads):
        set_manner(owner, name, lead=int(value))
    else:
        return False
    return True


def _set_hours(what: str, value: str, owner: Member | Workspace) -> bool:
    span = value[:4], value[4:]
    if what == "quiet" and span in QUIET:
        set_hours(owner, quiet_from=_clock(span[0]), quiet_to=_clock(span[1]))
    elif what == "work" and span in WORK:
        set_hours(owner, work_from=_clock(span[0]), work_to=_clock(span[1]))
    elif what == "off" and (days := value.replace("n", "")) in DAYS_OFF:
        set_hours(owner, days_off=[int(day) for day in days])
    elif what in {"holidays", "night"} and value in {"0", "1"}:
        set_hours(owner, **{{"holidays": "holidays", "night": "own_at_night"}[what]: value == "1"})
    else:
        return False
    return True


def _clock(written: str) -> time:
    return time(int(written[:2]), int(written[2:]))
