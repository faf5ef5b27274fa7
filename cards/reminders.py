"""Cards that come by themselves."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from cards.card import Button, Card, rows
from cards.deals import decisions, open_client, stage_name, sum_of
from cards.greetings import greeting_card, greeting_line
from cards.interactions import last_words
from cards.invitations import invitation_card, invitation_line
from cards.presses import press
from cards.put_off import because, reason
from cards.repeats import series_line
from cards.tasks import in_full, task_buttons, task_line, ticks, undone, what, whose
from cards.visits import visit_asked, visit_buttons
from cards.voice import Voice
from crm.day import LONGEST_LIST
from crm.greetings import Greeting
from crm.invitations import Invitation
from crm.rules.circles import circle_of
from crm.rules.habits import Habits
from crm.rules.touches import clock_start
from storage.tables import Client, ContactPerson, Deal, Interaction, Member, Reminder, Service, Stage, Task, Visit

DIGEST_BUTTONS = 8
SAME_MATTER = timedelta(hours=12)
WORDLESS = {"task", "asked_overdue", "visit_asked"}
"""Kinds beside which nobody needs to read what was written last."""
LATE = timedelta(minutes=10)
"""Said later than this, a task says when it was due."""


@dataclass(frozen=True)
class Subject:
    """What a reminder is about, as it stands now."""

    reminder: Reminder
    client: Client | None = None
    task: Task | None = None
    assignee: Member | None = None
    """Who was asked to do what is overdue."""
    deal: Deal | None = None
    stage: Stage | None = None
    last: Interaction | None = None
    first: Task | None = None
    """The first of the client's open tasks."""
    member: Member | None = None
    wanted: Habits | None = None
    visit: Visit | None = None
    services: Sequence[Service] = ()
    invitation: Invitation | None = None
    greeting: Greeting | None = None
    person: ContactPerson | None = None
    """The contact person whose birthday it is."""

    @property
    def habits(self) -> Habits:
        """How who is told wants to be reminded."""
        if self.wanted is None:
            raise LookupError("a reminder for nobody")
        return self.wanted

    @property
    def due_at(self) -> datetime:
        """When its task is due, or else the reminder itself."""
        return self.task.due_at if self.task else self.reminder.due_at


def reminder_card(subject: Subject, voice: Voice) -> Card:
    """One reminder, with its answers as buttons."""
    why = reason(subject.reminder.reason, voice)
    if subject.invitation is not None:
        return invitation_card(subject.invitation, voice).with_line(why)
    if subject.greeting is not None:
        return greeting_card(subject.greeting, subject.reminder, voice, last_words(subject.last, voice)).with_line(why)
    lines = [reminder_line(subject, voice)]
    if subject.task is not None and (series := series_line(subject.task, voice)):
        lines.append(series)
    lines += undone(subject.first, voice)
    words = last_words(subject.last, voice) if subject.reminder.kind not in WORDLESS else ""
    card = Card("\n".join(lines), (*_buttons(subject, voice), *_open(subject, voice)))
    return card.with_line(words).with_line(why)


def reminder_line(subject: Subject, voice: Voice) -> str:
    """What is to be remembered, in one line."""
    return LINES[subject.reminder.kind](subject, voice)


def _task(subject: Subject, voice: Voice) -> str:
    text, due_at = _what(subject, voice), subject.due_at
    when = voice("reminder-task-late", when=voice.moment(due_at)) if voice.now - due_at >= LATE else ""
    if subject.client is None:
        return voice("reminder-task", text=text) + when
    return voice("reminder-task-client", text=text, client=subject.client.name) + when


def _what(subject: Subject, voice: Voice) -> str:
    return in_full(subject.task, voice) if subject.task else voice("task-untitled")


def _asked_overdue(subject: Subject, voice: Voice) -> str:
    if subject.task is None:
        raise LookupError("nothing is overdue")
    when, who = voice.moment(subject.task.due_at), subject.assignee.name if subject.assignee else "—"
    return voice("reminder-asked-overdue", who=who, when=when, text=what(subject.task, voice))


def _greeting(subject: Subject, voice: Voice) -> str:
    if subject.greeting is None:
        raise LookupError("a greeting to nobody")
    return greeting_line(subject.greeting, voice)


def _stalled(subject: Subject, voice: Voice) -> str:
    if subject.deal is None or subject.stage is None:
        raise LookupError("a stalled deal without a deal")
    if _waits_for_answer(subject):
        return _quote(subject, voice)
    return voice(
        "reminder-stalled",
        days=voice.days_ago(subject.deal.quiet_since),
        client=_client(subject).name,
        sum=sum_of(subject.deal, voice),
        stage=stage_name(subject.stage, voice),
    )


def _waits_for_answer(subject: Subject) -> bool:
    """The last that happened with the deal is the quote, or the stage that it was moved to then."""
    client, deal = _client(subject), subject.deal
    return deal is not None and client.quoted_at is not None and deal.quiet_since - client.quoted_at < SAME_MATTER


def _contract(subject: Subject, voice: Voice) -> str:
    client = _client(subject)
    if client.contract_until is None:
        raise LookupError("a contract without an end")
    left = (client.contract_until - voice.today).days
    return voice(
        "reminder-contract", client=client.name, when=voice.birthday(client.contract_until.isoformat()), days=left
    )


def _touch(subject: Subject, voice: Voice) -> str:
    client = _client(subject)
    start = clock_start(client)
    days = voice.days_ago(start) if start is not None else 0
    circle = circle_of(client, subject.wanted).name if subject.wanted is not None else None
    named = voice("reminder-touch-circle", circle=circle) if circle else ""
    return voice(f"reminder-{subject.reminder.kind}", client=client.name, days=days, circle=named)


def _quote(subject: Subject, voice: Voice) -> str:
    client = _client(subject)
    if client.quoted_at is None:
        raise LookupError("no quote was sent")
    sum_ = sum_of(subject.deal, voice) if subject.deal is not None else ""
    return voice("reminder-quote", client=client.name, days=voice.days_ago(client.quoted_at), sum=sum_)


def _invitation(subject: Subject, voice: Voice) -> str:
    if subject.invitation is None:
        raise LookupError("an invitation that says nothing")
    return invitation_line(subject.invitation, voice)


def _visit_asked(subject: Subject, voice: Voice) -> str:
    if subject.visit is None:
        raise LookupError("a question about no visit")
    return visit_asked(subject.visit, _client(subject), subject.services, voice)


def _overdue(subject: Subject, voice: Voice) -> str:
    when = voice.moment(subject.due_at)
    return voice("reminder-overdue", text=_what(subject, voice), when=when, client=whose(subject.client))


def _meeting_ahead(subject: Subject, voice: Voice) -> str:
    minutes = max(1, round((subject.due_at - voice.now).total_seconds() / 60))
    told = {"at": voice.clock(subject.due_at), "text": _what(subject, voice), "client": whose(subject.client)}
    return voice("reminder-meeting-ahead", minutes=minutes, **told)


def _meeting_after(subject: Subject, voice: Voice) -> str:
    return voice("reminder-meeting-after", text=_what(subject, voice), client=whose(subject.client))


def _digest_waits(_: Subject, voice: Voice) -> str:
    return voice("reminder-digest-line")


LINES = {
    "asked_overdue": _asked_overdue,
    "meeting_ahead": _meeting_ahead,
    "meeting_after": _meeting_after,
    "digest": _digest_waits,
    "closing": _digest_waits,
    "task": _task,
    "overdue": _overdue,
    "birthday": _greeting,
    "birthday_ahead": _greeting,
    "anniversary": _greeting,
    "contract": _contract,
    "touch": _touch,
    "touch_vip": _touch,
    "quote": _quote,
    "stalled": _stalled,
    "return_visit": _invitation,
    "no_show": _invitation,
    "visit_asked": _visit_asked,
}


def _client(subject: Subject) -> Client:
    if subject.client is None:
        raise LookupError(f"a {subject.reminder.kind} reminder without a client")
    return subject.client


def _buttons(subject: Subject, voice: Voice) -> tuple[tuple[Button, ...], ...]:
    if subject.reminder.kind == "meeting_after":
        return _results(subject, voice)
    if subject.task is not None:
        return task_buttons(subject.task, voice)
    if subject.visit is not None:
        return visit_buttons(subject.visit, _client(subject), voice)
    number = subject.reminder.id
    return (
        (Button(voice("reminder-button-wrote"), press("rd", number)),),
        _next_steps(_client(subject), voice),
        _decisions(subject, voice),
        (
            Button(voice("task-button-tomorrow"), press("rt", number)),
            Button(voice("alert-button-snooze"), press("rz", number)),
        ),
    )


def _decisions(subject: Subject, voice: Voice) -> tuple[Button, ...]:
    """What may have become of the deal or the contract."""
    if subject.reminder.kind == "contract":
        return (Button(voice("contract-button-prolonged"), press("ct", _client(subject).id)),)
    return decisions(subject.deal, voice) if subject.deal is not None else ()


RESULTS = ("agreed", "thinking", "refused")
"""How a meeting may have gone; or it is moved."""


def _results(subject: Subject, voice: Voice) -> tuple[tuple[Button, ...], ...]:
    buttons = [
        Button(voice(f"meeting-button-{one}"), press("mg", subject.reminder.id, one)) for one in (*RESULTS, "moved")
    ]
    return rows(buttons, 2)


def _next_steps(client: Client, voice: Voice) -> tuple[Button, ...]:
    """What a reminder of a client is for: to be called, and to be planned with."""
    return (
        Button(voice("button-call"), press("l", client.id, "call")),
        Button(voice("done-button-next"), press("nt", client.id)),
    )


def _open(subject: Subject, voice: Voice) -> tuple[tuple[Button, ...], ...]:
    if subject.client is None:
        return ()
    return ((open_client(subject.client, voice),),)


def digest(
    subjects: Sequence[Subject], voice: Voice, *, more: int = 0, missed: bool = True, passed: Sequence[Subject] = ()
) -> Card:
    """Several in one message: what was missed while the program was away, or a flood. `more` are not shown.

    `passed`: what it is too late for, named nonetheless.
    """
    shown = list(enumerate(subjects[:LONGEST_LIST], 1))
    lines = [
        voice("reminder-digest" if missed else "reminder-flood"),
        *(f"{number}. {_digest_line(subject, voice)}" for number, subject in shown),
    ]
    if (more := more + max(0, len(subjects) - LONGEST_LIST)) > 0:
        lines.append(voice("today-more", count=more))
    if passed:
        lines += [voice("reminder-passed"), *dict.fromkeys(_passed_line(subject, voice) for subject in passed)]
    openers = dict.fromkeys(button for _, subject in (*shown, *enumerate(passed)) for button in _opener(subject, voice))
    done = ticks((number, subject.task) for number, subject in shown if subject.task is not None)
    return Card("\n".join(lines), (*rows(list(openers)[:DIGEST_BUTTONS], 1), *done))


def _passed_line(subject: Subject, voice: Voice) -> str:
    kind, day = voice(f"kind-of-{subject.reminder.kind}"), subject.reminder.due_at.astimezone(voice.zone).date()
    return voice("reminder-passed-line", kind=kind, when=voice.day(day), client=_client(subject).name)


def _digest_line(subject: Subject, voice: Voice) -> str:
    """A task says when it was due: the digest comes later."""
    if subject.task is None or subject.reminder.kind == "asked_overdue":
        return reminder_line(subject, voice) + because(subject.reminder.reason, voice)
    return f"⏰ {task_line(subject.task, voice, subject.client)}"


def _opener(subject: Subject, voice: Voice) -> tuple[Button, ...]:
    if subject.task is not None:
        return (Button(f"⏰ {what(subject.task, voice)}", press("t", subject.task.id)),)
    return _open(subject, voice)[0] if subject.client is not None else ()
