"""Cards of questions: what is asked, what waits for the answer, and the answers one can tap."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, time
from html import unescape
from typing import Any

from markupsafe import escape

from cards.card import Button, Card
from cards.clients import named, told_apart
from cards.deals import deal_choice, reasons, stage_name, sum_of
from cards.fitting import shorten
from cards.interactions import OFFERED
from cards.masters import master_key
from cards.presses import press
from cards.services import details, lasts_from
from cards.tasks import task_line
from cards.visits import visit_choice
from cards.voice import Voice
from cards.wishes import NONE, wish_line
from crm import outcomes
from crm.outcomes import Asked, NoVisit, WhichColleague, WhichHour, WhichVisit
from crm.wishes import CancelTask, ChangeClient, CreateDeal, CreateTask, MoveTask, MoveVisit, Wish
from names.person import LONGEST
from storage.tables import Service, Task

DATES = ("hour", "today", "tomorrow", "week")
EXACTLY = "@"
"""Before the seconds of a moment that a button names by itself."""
MOST_ALIKE = 5
LABELS = {"hour": "ask-in-hour", "today": "ask-today", "tomorrow": "ask-tomorrow", "week": "ask-in-week"}
EVENING = time(18)
"""When «today» is, among the choices."""

LIKELY = ("call", "meeting", "note", "task", "deal")
"""What a draft may also be, one tap away."""
DRAFTED = {"create_task": "task", "create_deal": "deal"}

Choices = Sequence[Sequence[tuple[str, str]]]
"""Rows of (label, answer)."""


def question_card(asked: Asked, question_id: int, wishes: Sequence[Wish], voice: Voice) -> Card:
    """The question, with everything that waits for it."""
    text, choices = ASK[type(asked)](asked, voice)
    waiting = ["", voice("ask-waits"), *_list(wishes, voice)] if len(wishes) > 1 else []
    return _asking("\n".join([text, *waiting]), question_id, choices, voice)


def only_said(asked: Asked, voice: Voice) -> Card | None:
    """A card without a question where no answer could help: nobody is awaited, nothing is to be done. Else None."""
    if not isinstance(asked, NoVisit | outcomes.NoTask):
        return None
    text, choices = ASK[type(asked)](asked, voice)
    return None if choices else Card(text)


def _buttons(question_id: int, choices: Choices) -> tuple[tuple[Button, ...], ...]:
    return tuple(tuple(Button(label, press("q", question_id, answer)) for label, answer in row) for row in choices)


def _asking(text: str, question_id: int, choices: Choices, voice: Voice) -> Card:
    """With a way out of it below the answers."""
    return Card(text, _buttons(question_id, [*choices, [(voice("ask-cancel"), "no")]]))


def _list(wishes: Sequence[Wish], voice: Voice, services: Mapping[int, Service] = NONE) -> list[str]:
    return [f"• {wish_line(wish, voice, services)}" for wish in wishes]


def _which_client(asked: outcomes.WhichClient, voice: Voice) -> tuple[str, Choices]:
    people = [[(label, str(client.id))] for label, client in told_apart(asked.clients, voice)]
    return voice("ask-which-client", name=asked.name), [*people, [(voice("ask-no-new"), "create")]]


def _unknown_client(asked: outcomes.UnknownClient, voice: Voice) -> tuple[str, Choices]:
    row = [(voice("ask-yes-create"), "create"), (voice("ask-other-name"), "name")]
    return voice("ask-unknown-client", name=asked.name), [row]


def _who(asked: outcomes.WhoIsMeant, voice: Voice) -> tuple[str, Choices]:
    people: Choices = [[(label, str(one.id))] for label, one in told_apart(asked.recent, voice)]
    if isinstance(asked.wish, ChangeClient) and asked.wish.phone is not None:
        return voice("ask-whose-phone", phone=asked.wish.phone), [[(voice("ask-new-client"), "create")], *people]
    return voice("ask-who"), people


def _what_name(asked: outcomes.WhatName, voice: Voice) -> tuple[str, Choices]:
    if asked.wish.name:
        return voice("ask-what-name", most=LONGEST), []
    return voice("ask-name-spelt" if isinstance(asked.wish, ChangeClient) else "ask-name-new"), []


def _same_client(asked: outcomes.SameClient, voice: Voice) -> tuple[str, Choices]:
    """Several: each has its button; one: he is named in the question."""
    clients = asked.clients[:MOST_ALIKE]
    if len(clients) == 1:
        text = f"{voice('ask-same-client')}\n{escape(named(clients[0]))}"
        same: Choices = [[(voice("ask-yes-same"), str(clients[0].id))]]
    else:
        text = voice("ask-same-clients")
        same = [[(f"✅ {label}", str(client.id))] for label, client in told_apart(clients, voice)]
    return text, [*same, [(voice("ask-no-new"), "create")]]


def _colleagues_client(asked: outcomes.ColleaguesClient, voice: Voice) -> tuple[str, Choices]:
    """Nothing of the client is told, but that it is known."""
    colleague = asked.owner
    text = voice("ask-colleagues-client", name=colleague.name) if colleague else voice("ask-somebodys-client")
    return text, [[(voice("ask-create-anyway"), "create")]]


def _which_colleague(asked: WhichColleague, voice: Voice) -> tuple[str, Choices]:
    asking = asked.wish.assignee if isinstance(asked.wish, CreateTask) else None
    unknown = asking is not None and not asking.ids
    text = voice("ask-unknown-colleague", name=asking.name) if asking and unknown else voice("ask-which-colleague")
    text = voice("ask-gone-colleague", name=asked.gone.name) if asked.gone is not None else text
    return text, [[(one.name, str(one.id))] for one in asked.colleagues]


def _date(asked: outcomes.WhichDate, voice: Voice) -> tuple[str, Choices]:
    if isinstance(asked.wish, MoveVisit) and asked.client is not None:
        return voice("ask-moved", client=asked.client.name), date_choices(voice)
    text, no_such = getattr(asked.wish, "text", ""), getattr(asked.wish, "no_such_day", "")
    question = voice("ask-date-of", text=shorten(text)) if text else voice("ask-date")
    return (f"{voice('ask-no-such-day', day=no_such)} {question}" if no_such else question), date_choices(voice)


def _deed(asked: outcomes.WhichDeed, voice: Voice) -> tuple[str, Choices]:
    whom = asked.wish.assignee if isinstance(asked.wish, CreateTask) else None
    return voice("ask-deed", name=whom.name if whom else ""), []


def date_choices(voice: Voice) -> Choices:
    """Moments to choose from; «today» only while its evening lies ahead."""
    late = voice.now.astimezone(voice.zone).time() >= EVENING
    labels = [(voice(LABELS[choice]), choice) for choice in DATES if not (choice == "today" and late)]
    return _in_rows(labels)


def _amount(asked: outcomes.WhichAmount, voice: Voice) -> tuple[str, Choices]:
    sums = asked.wish.offered if isinstance(asked.wish, CreateDeal) else ()
    return voice("ask-amount"), [[(voice.money(s.units, s.currency), str(place)) for place, s in enumerate(sums)]]


def _stage(asked: outcomes.WhichStage, voice: Voice) -> tuple[str, Choices]:
    buttons = [(stage_name(stage, voice), stage.key) for stage in asked.stages]
    return voice("ask-stage", client=asked.client.name), _in_rows(buttons)


def _which_deal(asked: outcomes.WhichDeal, voice: Voice) -> tuple[str, Choices]:
    deals: Choices = [[(deal_choice(deal, voice), str(deal.id))] for deal in asked.deals]
    if isinstance(asked.wish, CreateDeal) and not asked.wish.sets and asked.wish.amount is not None:
        total = voice.money(asked.wish.amount.units, asked.wish.amount.currency)
        return voice("ask-sum-of-deal", client=asked.client.name, sum=total), [*deals, [(voice("ask-new-deal"), "new")]]
    return voice("ask-which-deal", client=asked.client.name), deals


def _no_deal(asked: outcomes.NoDeal, voice: Voice) -> tuple[str, Choices]:
    if asked.lost is not None:
        back = [(voice("ask-deal-back"), "back"), (voice("deal-button-won"), "won")]
        text = voice("ask-lost-deal", client=asked.name, sum=sum_of(asked.lost, voice))
        return text, [back, [(voice("ask-new-deal"), "create")]]
    return voice("ask-no-deal", client=asked.name), [[(voice("ask-yes-create"), "create")]]


def _which_task(asked: outcomes.WhichTask, voice: Voice) -> tuple[str, Choices]:
    tasks: Choices = [[(task_line(task, voice), str(task.id))] for task in asked.tasks[:8]]
    return voice("ask-which-task"), tasks


def _no_task(asked: outcomes.NoTask, voice: Voice) -> tuple[str, Choices]:
    if isinstance(asked.wish, MoveTask) and asked.wish.due_at is not None:
        when = voice.moment(asked.wish.due_at)
        return voice("ask-no-task", when=when), [[(voice("ask-yes-create"), "create")]]
    if isinstance(asked.wish, CancelTask):
        return voice("ask-no-task-to-cancel"), []
    return voice("ask-no-task-at-all"), []


def _which_visit(asked: WhichVisit, voice: Voice) -> tuple[str, Choices]:
    visits: Choices = [[(visit_choice(visit, asked.clients, voice), str(visit.id))] for visit in asked.visits[:8]]
    return voice("ask-which-visit"), visits


def _no_visit(asked: NoVisit, voice: Voice) -> tuple[str, Choices]:
    if isinstance(asked.wish, MoveVisit) and asked.wish.starts_at is not None and asked.client is not None:
        day = voice.day_at(asked.wish.starts_at)
        when = day if asked.wish.day_only else voice.moment(asked.wish.starts_at)
        text = voice("ask-no-visit-of", client=asked.client.name, when=when)
        return text, [[(voice("ask-yes-create"), "create")]]
    if asked.client is not None:
        text = voice("ask-no-visit-at-all", client=asked.client.name)
        return text, [[(voice("button-note"), "note")]]
    return voice("ask-no-visit"), []


def _already_booked(asked: outcomes.AlreadyBooked, voice: Voice) -> tuple[str, Choices]:
    """To that moment, or one more."""
    when = lasts_from(asked.visit, asked.services, voice)
    text = voice(
        "ask-already-booked", client=asked.client.name, when=when, what=details(asked.visit, asked.services, voice)
    )
    moved = [(voice("ask-booking-move", when=voice.moment(asked.moved_to)), f"move{asked.visit.id}")]
    stands = asked.moved_to == asked.visit.starts_at
    return text, [[] if stands else moved, [(voice("ask-booking-anyway"), "anyway")]]


def _which_master(asked: outcomes.WhichMaster, voice: Voice) -> tuple[str, Choices]:
    """Those who work here, two in a row, or somebody new."""
    masters = [(name, master_key(name)) for name in asked.masters]
    new = [(voice("ask-new-master", name=asked.name), "new")]
    return voice("ask-which-master", name=asked.name), [*_in_rows(masters), new]


def _which_hour(asked: WhichHour, voice: Voice) -> tuple[str, Choices]:
    """The free hours of the day, four in a row."""
    day = voice.day_at(asked.wish.starts_at) if asked.wish.starts_at else ""
    name = asked.client.name if asked.client else asked.wish.client.name
    when = " · ".join(part for part in (day, asked.wish.master) if part)
    lines = [voice("ask-hour", client=name, when=when)]
    lines += [] if asked.free else [voice("ask-hour-full")]
    hours = [(voice.clock(at), f"{EXACTLY}{int(at.timestamp())}") for at in asked.free]
    return "\n".join(lines), _in_rows(hours, 4)


ASK: dict[type[Any], Callable[[Any, Voice], tuple[str, Choices]]] = {
    outcomes.WhichClient: _which_client,
    outcomes.UnknownClient: _unknown_client,
    outcomes.WhoIsMeant: _who,
    outcomes.WhatName: _what_name,
    outcomes.SameClient: _same_client,
    outcomes.ColleaguesClient: _colleagues_client,
    WhichColleague: _which_colleague,
    outcomes.WhichDate: _date,
    outcomes.WhichDeed: _deed,
    outcomes.WhichAmount: _amount,
    outcomes.WhichStage: _stage,
    outcomes.WhichDeal: _which_deal,
    outcomes.NoDeal: _no_deal,
    outcomes.WhichTask: _which_task,
    outcomes.NoTask: _no_task,
    WhichVisit: _which_visit,
    NoVisit: _no_visit,
    WhichHour: _which_hour,
    outcomes.WhichMaster: _which_master,
    outcomes.AlreadyBooked: _already_booked,
}


def draft(
    question_id: int,
    wishes: Sequence[Wish],
    voice: Voice,
    services: Mapping[int, Service] = NONE,
    namesake: str | None = None,
) -> Card:
    """What was understood but not surely: one tap to write it, or to say what it was.

    `services`: those of visits by number. `namesake`: the master who is called as the client is.
    """
    unsure = voice("ask-draft-namesake", master=namesake) if namesake else voice("ask-draft-unsure")
    lines = [unsure, *_list(wishes, voice, services)]
    yes = [(voice("ask-draft-yes"), "yes"), (voice("ask-cancel"), "no")]
    choices = [yes, *(_instead_of(wishes[0], voice) if len(wishes) == 1 else [])]
    return Card("\n".join(lines), _buttons(question_id, choices))


def already_written(change_id: int, wishes: Sequence[Wish], voice: Voice) -> Card:
    """The same words once more: nothing was written, one tap does it all the same."""
    lines = [voice("written-already"), *_list(wishes, voice)]
    return Card("\n".join(lines), ((Button(voice("written-again"), press("rw", change_id)),),))


def written_anew(question_id: int, wishes: Sequence[Wish], voice: Voice) -> Card:
    """A message that was edited after its Undo: one tap writes it as it says now."""
    return one_tap(question_id, [voice("ask-anew"), *_list(wishes, voice)], "ask-anew-yes", voice)


def cancels_all(question_id: int, tasks: Sequence[Task], voice: Voice) -> Card:
    """All that is planned on a day, called off by one tap."""
    lines = [voice("ask-cancel-all"), *(f"• {escape(task_line(task, voice))}" for task in tasks)]
    return one_tap(question_id, lines, "ask-cancel-all-yes", voice)


def one_tap(question_id: int, lines: Sequence[str], yes: str, voice: Voice) -> Card:
    """What is done by one tap, labelled by the key `yes`."""
    choices: Choices = [[(voice(yes), "yes"), (voice("ask-cancel"), "no")]]
    return Card("\n".join(lines), _buttons(question_id, choices))


def what_was_it(question_id: int, name: str, voice: Voice) -> Card:
    """A client is clear, what happened is not."""
    return _asking(voice("ask-draft-what", client=name), question_id, kinds(voice), voice)


def kinds(voice: Voice) -> Choices:
    """What a message may have been."""
    ways = [(voice(f"button-{channel}"), str(channel)) for channel in OFFERED]
    more = [(voice("ask-draft-task"), "task"), (voice("ask-draft-deal"), "deal")]
    return [ways[:3], [*ways[3:], more[0]], [more[1]]]


def _instead_of(wish: Wish, voice: Voice) -> Choices:
    """What else a draft may have been: what it is not yet, the rarer channels left out."""
    drafted = DRAFTED.get(wish.kind, getattr(wish, "channel", None))
    ways = [(label, answer) for row in kinds(voice) for label, answer in row]
    return _in_rows([(label, answer) for label, answer in ways if answer in LIKELY and answer != drafted])


def asks(key: str, question_id: int, voice: Voice, *, skip: bool = False, **values: str) -> Card:
    """A question answered by typing."""
    row = [(voice("ask-skip"), "skip")] if skip else []
    return Card(voice(key, **values), _buttons(question_id, [[*row, (voice("ask-cancel"), "no")]]))


def _in_rows(choices: Sequence[tuple[str, str]], width: int = 2) -> Choices:
    return [choices[at : at + width] for at in range(0, len(choices), width)]


def asks_reason(question_id: int, client: str, voice: Voice) -> Card:
    """Why a deal is lost: by one tap, or in one's own words."""
    end = [(voice("ask-skip"), "skip"), (voice("ask-cancel"), "no")]
    choices: Choices = [*_in_rows(reasons(voice)), end]
    return Card(voice("lose-ask", client=client), _buttons(question_id, choices))


def asks_booking(question_id: int, client: str, usual: Sequence[datetime], voice: Voice) -> Card:
    """For when, with the moments that are usual for the client."""
    offered: Choices = [[(voice.moment(at), f"{EXACTLY}{int(at.timestamp())}")] for at in usual]
    return _asking(voice("ask-booking", client=client), question_id, [*offered, *date_choices(voice)], voice)


def asks_again(question_id: int, text: str, voice: Voice) -> Card:
    """The same question once more, answered by replying to it."""
    return _asking(text, question_id, [], voice)


def asks_date(question_id: int, voice: Voice, *, task: str = "", key: str = "ask-date") -> Card:
    """When, and of which task."""
    text = voice("ask-date-of", text=shorten(task)) if voice.words(task) else voice(key)
    return _asking(text, question_id, date_choices(voice), voice)


def which_reminder(question_id: int, choices: Sequence[tuple[int, str]], voice: Voice) -> Card:
    """Several were said and not answered: which one is meant? `choices`: task numbers and their lines in HTML."""
    listed: Choices = [[(unescape(label), str(number))] for number, label in choices]
    return _asking(voice("reminder-which"), question_id, listed, voice)


def closed(text: str, answer: str, voice: Voice) -> Card:
    """A question that was answered keeps its words, shows the answer, and loses its buttons."""
    shown = [text or voice("ask-closed"), *([f"→ {escape(shorten(answer))}"] if answer else [])]
    return Card("\n".join(shown))
