"""Cards of what one person did: counts, what came of them, and the events one by one."""

from collections.abc import Sequence
from datetime import date

from markupsafe import escape

from cards.agendas import named_period, opens
from cards.card import Button, Card, rows
from cards.colleagues import called
from cards.fitting import shorten
from cards.interactions import channel_name
from cards.presses import press
from cards.summaries import MOST_NAMED, done, outcome, shows
from cards.voice import Voice
from crm.rules.periods import EVER, coming_week, from_today, week_of
from crm.wishes import Mention, ShowReport
from crm.work import Work
from storage.tables import Client, Interaction, Member


def work_card(work: Work, voice: Voice, *, own: bool) -> Card:
    """What they did in the period; the periods around it, and what is planned."""
    when = voice.span(work.period.first, work.period.last)
    lines = [voice("work-title", who=called(work.member, voice), when=when), "", done(work.score, voice)]
    if came := outcome(work.score, voice, still=work.period.holds(voice.today)):
        lines.append(came)
    if work.events:
        lines += [
            "",
            voice("work-events"),
            *(event_line(event, work.clients.get(event.client_id), voice) for event in work.events),
        ]
    return Card("\n".join(lines), _around(work, voice, own=own))


def event_line(event: Interaction, client: Client | None, voice: Voice) -> str:
    """«• вчера, 11:00 · 📞 Звонок · Мария Петрова: думает»."""
    day = voice.day_at(event.happened_at)
    said = f": {escape(shorten(words))}" if (words := voice.words(event.text)) else ""
    name = f" · {escape(client.name)}" if client is not None else ""
    missed = "" if event.reached else voice("interaction-not-reached")
    return f"• {day}, {voice.clock(event.happened_at)} · {channel_name(event, voice)}{missed}{name}{said}"


def _around(work: Work, voice: Voice, *, own: bool) -> tuple[tuple[Button, ...], ...]:
    number, period = work.member.id, work.period
    more = (Button(voice("agenda-button-more"), shows(number, period, work.page + 1)),) if work.more else ()
    back = [("◀️", period.before())] if period.first > EVER else []
    beside = [*back, *([("▶️", period.after())] if period.last < voice.today else [])]
    turning = tuple(Button(f"{sign} {named_period(other, voice)}", shows(number, other)) for sign, other in beside)
    plans = opens(coming_week(voice.today), None) if own else opens(from_today(voice.today), work.member)
    return (more, turning, (Button(voice("work-button-plans"), plans),))


LISTS_OF = {"clients": "cw", "pipeline": "dw", "errands": "ao"}
"""What opens a colleague's list."""


def which_work(whose: Mention, opening: Sequence[tuple[str, str]], voice: Voice) -> Card:
    """Whose is meant? Those who answer to the name; where nobody does, everybody who may be asked about.

    `opening`: each one's name, and the data of a button that shows what was asked for.
    """
    buttons = [Button(name, data) for name, data in opening[:MOST_NAMED]]
    return Card(voice("work-which" if whose.ids else "work-nobody", name=whose.name), rows(buttons, 2))


def opens_work(wish: ShowReport, colleague: Member, today: date) -> str:
    """What a button says that shows what was asked for, of that colleague."""
    if wish.name in LISTS_OF:
        return press(LISTS_OF[wish.name], colleague.id, 0)
    if wish.name == "tasks":
        return opens(wish.period or from_today(today), colleague)
    return shows(colleague.id, wish.period or week_of(today))
