"""Cards of how somebody wants to be reminded."""

from cards.card import Button, Card, rows
from cards.presses import press
from cards.voice import Voice
from crm.rules.habits import COLUMNS, Habits
from crm.rules.hours import Hours
from crm.rules.kinds import MINUTES, USUAL
from storage.tables import Workspace

MINE, ALL = "m", "a"
"""For whom something is set: for oneself, or for everybody who has set nothing else."""
VISITS = {"return_visit", "visit_asked", "no_show", "anniversary"}
TIMES = ("0730", "0800", "0830", "0900", "0930", "1000")
EVENINGS = ("1700", "1800", "1830", "1900", "2000", "2100")
IN_THE_EVENING = {"closing", "summary"}
QUIET = (("2100", "0700"), ("2200", "0800"), ("2300", "0900"), ("0000", "0000"))
WORK = (("0800", "1700"), ("0900", "1800"), ("0900", "2000"), ("1000", "1900"), ("1000", "2000"), ("1000", "2100"))
DAYS_OFF = ("56", "6", "")


def reminding(
    habits: Habits, workspace: Workspace, scope: str, voice: Voice, *, leads: bool, summaries: bool = False
) -> Card:
    """Every kind with whether it is on, and the hours. `summaries`: for whoever is told how the day went."""
    hidden = (set() if workspace.keeps_visits else VISITS) | (set() if summaries else {"summary"})
    kinds = [kind for kind in USUAL if kind not in hidden]
    buttons = [Button(_ticked(kind, habits, voice), press("k", scope, kind)) for kind in kinds]
    hours = Button(voice("habits-button-hours"), press("k", scope, "hours"))
    other = MINE if scope == ALL else ALL
    whose = [Button(voice(f"habits-button-scope-{other}"), press("k", other))] if leads else []
    back = Button(voice("settings-back"), press("s"))
    return Card(voice(f"habits-title-{scope}"), (*rows(buttons, 2), (hours,), (*whose, back)))


def _ticked(kind: str, habits: Habits, voice: Voice) -> str:
    return f"{'✓' if habits.manner(kind).on else '✗'} {voice(f'kind-of-{kind}')}"


def kind_of_reminder(kind: str, habits: Habits, scope: str, voice: Voice) -> Card:
    """One kind: on or off, its time, its lead."""
    manner = habits.manner(kind)
    turned = Button(
        voice("habits-off" if manner.on else "habits-on"), press("k", scope, kind, "on", int(not manner.on))
    )
    back = Button(voice("settings-back"), press("k", scope))
    times = _times(kind, habits, scope) if manner.on else []
    leads = _leads(kind, habits, scope, voice) if manner.on else []
    text = f"<b>{voice(f'kind-of-{kind}')}</b>\n{voice(f'about-{kind}')}"
    return Card(text, ((turned,), *rows(times, 3), *rows(leads, 3), (back,)))


def _times(kind: str, habits: Habits, scope: str) -> list[Button]:
    at = habits.manner(kind).at
    if at is None:
        return []
    offered = EVENINGS if kind in IN_THE_EVENING else TIMES
    return [
        Button(_chosen(f"{one[:2]}:{one[2:]}", f"{at:%H%M}" == one), press("k", scope, kind, "at", one))
        for one in offered
    ]


def _leads(kind: str, habits: Habits, scope: str, voice: Voice) -> list[Button]:
    """What other rules use too is the company's."""
    if scope == MINE and kind in COLUMNS:
        return []
    unit = "habits-minutes" if USUAL[kind].unit == MINUTES else "settings-days"
    key = "minutes" if unit == "habits-minutes" else "days"
    lead = habits.manner(kind).lead
    return [
        Button(_chosen(voice(unit, **{key: one}), one == lead), press("k", scope, kind, "lead", str(one)))
        for one in USUAL[kind].leads
    ]


def hours_card(hours: Hours, scope: str, voice: Voice) -> Card:
    """Quiet hours, working hours, days off, holidays, and own tasks at night."""
    quiet = [_span("quiet", one, (f"{hours.quiet_from:%H%M}", f"{hours.quiet_to:%H%M}"), scope, voice) for one in QUIET]
    work = [_span("work", one, (f"{hours.work_from:%H%M}", f"{hours.work_to:%H%M}"), scope, voice) for one in WORK]
    mine = "".join(map(str, hours.days_off))
    off = [
        Button(
            _chosen(voice(f"habits-off-{one or 'none'}"), one == mine), press("k", scope, "hours", "off", one or "n")
        )
        for one in DAYS_OFF
    ]
    toggles = [
        Button(_chosen(voice(f"habits-{name}"), on), press("k", scope, "hours", name, int(not on)))
        for name, on in (("holidays", hours.holidays), ("night", hours.own_at_night))
    ]
    back = Button(voice("settings-back"), press("k", scope))
    return Card(voice("habits-hours"), (*rows(quiet, 2), *rows(work, 2), tuple(off), *rows(toggles, 1), (back,)))


def _span(name: str, span: tuple[str, str], now: tuple[str, str], scope: str, voice: Voice) -> Button:
    first, last = span
    shown = voice(f"habits-{name}", first=f"{first[:2]}:{first[2:]}", last=f"{last[:2]}:{last[2:]}")
    label = voice("habits-never-quiet") if first == last else shown
    return Button(_chosen(label, span == now), press("k", scope, "hours", name, first + last))


def _chosen(label: str, chosen: bool) -> str:
    return f"✓ {label}" if chosen else label
