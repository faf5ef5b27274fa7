"""Cards of days off: when a master does not work, and who is booked for those days all the same."""

from collections.abc import Mapping, Sequence

from markupsafe import Markup

from cards.card import Button, Card, plain, rows
from cards.presses import press
from cards.repeats import every
from cards.services import dated_line
from cards.undo import undo_button
from cards.voice import Voice
from crm.absences import DaysOffTaken, is_gone
from crm.rules.repeats import DAYS
from crm.services import among
from storage.tables import Absence, Change, Service, Visit

MOST = 20
"""Bookings shown, and days off; more is no list for a phone."""


def hours_not_kept(voice: Voice) -> Card:
    """What is kept instead, and in which words it is said."""
    return Card(voice("hours-not-kept"), ((Button(voice("settings-button-absences"), press("vo")),),))


def days_taken_off(taken: DaysOffTaken, services: Mapping[int, Service], voice: Voice) -> Card:
    """What was kept, and each booking that is to be moved as a button."""
    shown = [visit for visit in taken.visits if visit.client_id in taken.clients][:MOST]
    lines: list[str] = [voice("absence-taken", master=taken.absence.master, off=off(taken.absence, voice))]
    if taken.visits:
        lines += ["", voice("absence-booked", count=len(taken.visits))]
    for visit in shown:
        client = taken.clients[visit.client_id]
        lines.append(dated_line(visit, client, among(visit.service_ids, services), voice))
    buttons = [Button(_booking(visit, taken, voice), press("v", visit.id)) for visit in shown]
    return Card("\n".join(lines), (*rows(buttons, 1), _after(taken.change, voice)))


def master_welcomed(absence: Absence, change: Change, voice: Voice) -> Card:
    """Who works here from now on, and how her days are said."""
    return Card(voice("master-welcomed", master=absence.master), (_after(change, voice),))


def _booking(visit: Visit, taken: DaysOffTaken, voice: Voice) -> str:
    return f"📅 {plain(voice.moment(visit.starts_at))} — {taken.clients[visit.client_id].name}"


def works_after_all(absence: Absence, change: Change, voice: Voice) -> Card:
    text = voice("absence-ended", master=absence.master, off=off(absence, voice))
    return Card(text, ((undo_button(change.id, voice),),))


def _after(change: Change, voice: Voice) -> tuple[Button, ...]:
    return (undo_button(change.id, voice), Button(voice("absence-button-all"), press("vo")))


def absences(known: Sequence[Absence], voice: Voice) -> Card:
    """All that are not over, each with a button that takes it back."""
    back = (Button(voice("settings-back"), press("s")),)
    if not known:
        return Card(voice("absences-none"), (back,))
    said = [(absence, voice("absence-line", master=absence.master, off=off(absence, voice))) for absence in known]
    buttons = [Button(f"✖️ {plain(line)}", press("vox", absence.id)) for absence, line in said[:MOST]]
    lines = [voice("absences-title"), "", *(f"• {line}" for _, line in said)]
    return Card("\n".join(lines), (*rows(buttons, 1), back))


def off(absence: Absence, voice: Voice) -> Markup:
    """«не работает 1–10 декабря», «не работает по средам»; where it is shorter «работает только по средам»."""
    if is_gone(absence):
        return voice("absence-gone", when=voice.day(absence.first_day))
    if absence.weekdays == []:
        return voice("absence-always")
    if absence.weekdays is None:
        first, last = absence.first_day, absence.last_day or absence.first_day
        return voice("absence-off", when=voice.day(first) if first == last else voice.span(first, last))
    on = [day for day in range(len(DAYS)) if day not in absence.weekdays]
    if 0 < len(on) < len(absence.weekdays):
        return voice("absence-works", when=weekdays(on, voice))
    return voice("absence-off", when=weekdays(absence.weekdays, voice))


def weekdays(days: Sequence[int], voice: Voice) -> str:
    """«по средам и пятницам», «по будням»; Monday is 0."""
    return every(f"FREQ=WEEKLY;BYDAY={','.join(DAYS[day] for day in days)}", voice.now, voice)
