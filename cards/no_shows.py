"""Cards of no-shows: who was booked in a period and did not come."""

from collections.abc import Iterator, Sequence
from itertools import chain

from cards.agendas import named_period
from cards.card import Button, Card, plain, rows
from cards.presses import press
from cards.services import dated_line
from cards.voice import Voice
from crm.no_shows import NoShows
from crm.rules.periods import Period
from crm.services import among
from storage.tables import Visit


def no_shows_card(found: NoShows, voice: Voice) -> Card:
    """Each with when, what for and to whom, and a button; then those of whom nobody said whether they came."""
    lines: list[str] = [voice("no-shows-title", when=voice.span(found.period.first, found.period.last)), ""]
    lines += _lines(found.missed, found, voice)
    if found.unsaid:
        lines += [*([""] if found.missed else []), voice("no-shows-unsaid"), *_lines(found.unsaid, found, voice)]
    if not found.missed and not found.unsaid:
        lines.append(voice("no-shows-none" if found.booked else "no-shows-nobody"))
    lines += ["", voice("no-shows-more")] if found.more else []
    buttons = [_button(visit, found, voice) for visit in chain(found.missed, found.unsaid) if _is_known(visit, found)]
    return Card(
        "\n".join(lines),
        (*rows(buttons, 1), all_came(found.period, len(found.unsaid), voice), tuple(_turning(found, voice))),
    )


def all_came(period: Period, count: int, voice: Voice) -> tuple[Button, ...]:
    """One tap for all of whom nobody has said it."""
    return (Button(voice("no-shows-button-all-came", count=count), press("vz", period)),) if count > 1 else ()


def _lines(visits: Sequence[Visit], found: NoShows, voice: Voice) -> list[str]:
    return [
        dated_line(visit, found.clients[visit.client_id], among(visit.service_ids, found.services), voice)
        for visit in visits
        if _is_known(visit, found)
    ]


def _is_known(visit: Visit, found: NoShows) -> bool:
    return visit.client_id in found.clients


def _button(visit: Visit, found: NoShows, voice: Voice) -> Button:
    label = f"{plain(voice.moment(visit.starts_at))} — {found.clients[visit.client_id].name}"
    return Button(f"{'🚫' if visit.state == 'no_show' else '❔'} {label}", press("v", visit.id))


def _turning(found: NoShows, voice: Voice) -> Iterator[Button]:
    before, after = found.period.before(), found.period.after()
    yield Button(f"◀️ {named_period(before, voice)}", press("vq", before))
    if found.period.last < voice.today:
        yield Button(f"▶️ {named_period(after, voice)}", press("vq", after))
