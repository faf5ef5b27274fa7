"""Outcomes: what happened, or what has to be asked first. Cards show them."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from crm.deal_outcomes import DealAmountSet, DealCreated, DealGiven, DealLost, DealMoved, DealStands, DealWon
from crm.delegation_outcomes import TaskAccepted, TaskDeclined, TaskGiven, WhichColleague
from crm.relation_outcomes import Greeted, InvitationAnswered, ReminderAnswered
from crm.visit_outcomes import NoVisit, WhichHour, WhichVisit
from crm.wishes import ChangeClient, CreateClient, MoveTask, Wish
from storage.tables import (
    Absence,
    Change,
    Client,
    ContactPoint,
    Deal,
    Interaction,
    Lead,
    Member,
    Service,
    Stage,
    Task,
    Visit,
)


@dataclass(frozen=True)
class ClientCreated:
    client: Client
    points: list[ContactPoint]
    resembles: Client | None = None
    """A client whose name is one letter away: created all the same, but said."""


@dataclass(frozen=True)
class ClientChanged:
    client: Client
    wish: ChangeClient
    new: tuple[str, ...] = ()
    """The fields that were not so before."""


@dataclass(frozen=True)
class InteractionLogged:
    client: Client
    interaction: Interaction


@dataclass(frozen=True)
class FullDay:
    """A day that one more task makes full, and a freer one."""

    day: date
    freer: date | None


@dataclass(frozen=True)
class LeadOpened:
    client: Client
    lead: Lead


@dataclass(frozen=True)
class LeadTaken:
    client: Client
    owner: Member


@dataclass(frozen=True)
class TaskCreated:
    client: Client | None
    task: Task
    full: FullDay | None = None
    assignee: Member | None = None
    """The colleague it is asked of; None: it is one's own."""


@dataclass(frozen=True)
class TaskMoved:
    client: Client | None
    task: Task
    before: datetime
    again: Task | None = None
    """The next one, when one of a series was moved."""
    full: FullDay | None = None
    put_off: bool = False
    """To a later day: how often so far is counted on the task."""


@dataclass(frozen=True)
class TaskDone:
    client: Client | None
    task: Task
    again: Task | None = None
    """The next one, when the task repeats."""


@dataclass(frozen=True)
class TaskCancelled:
    client: Client | None
    task: Task
    again: Task | None = None
    """The next one, when only one of a series was."""


@dataclass(frozen=True)
class TaskRepeated:
    """By another rule, or only once from now on."""

    client: Client | None
    task: Task


@dataclass(frozen=True)
class VisitBooked:
    client: Client
    visit: Visit
    services: list[Service]
    clash: Client | None = None
    """Somebody else whom the same master awaits at that time: booked all the same, but said."""
    away: Absence | None = None
    """The days off of the master of which that is one: the same."""


@dataclass(frozen=True)
class VisitMoved:
    client: Client
    visit: Visit
    services: list[Service]
    before: datetime
    clash: Client | None = None
    away: Absence | None = None


@dataclass(frozen=True)
class VisitArrived:
    client: Client
    visit: Visit
    services: list[Service]


@dataclass(frozen=True)
class VisitCancelled:
    client: Client
    visit: Visit
    services: list[Service]


@dataclass(frozen=True)
class VisitMissed:
    client: Client
    visit: Visit
    services: list[Service]


@dataclass(frozen=True)
class VisitConfirmed:
    """`asked`: the client was written to, and has not answered."""

    client: Client
    visit: Visit
    services: list[Service]
    asked: bool = False


Outcome = (
    ClientCreated
    | ClientChanged
    | InteractionLogged
    | DealCreated
    | DealAmountSet
    | DealStands
    | DealMoved
    | DealWon
    | DealLost
    | DealGiven
    | LeadOpened
    | LeadTaken
    | TaskCreated
    | TaskMoved
    | TaskDone
    | TaskCancelled
    | TaskRepeated
    | TaskGiven
    | TaskAccepted
    | TaskDeclined
    | VisitBooked
    | VisitMoved
    | VisitArrived
    | VisitCancelled
    | VisitMissed
    | VisitConfirmed
    | InvitationAnswered
    | Greeted
    | ReminderAnswered
)


@dataclass(frozen=True)
class Done:
    """A message carried out, all of it."""

    change: Change
    outcomes: list[Outcome]
    withdrawn: list["Trace"] = field(default_factory=list)
    """What an edited message does not say any more."""
    left: list["Trace"] = field(default_factory=list)
    """What an edit could not change, since somebody else did meanwhile."""
    changed: bool = True
    """False: an edit that says the same as before."""


# Questions: nothing is written until they are answered


@dataclass(frozen=True)
class WhichClient:
    """Several are known by these words."""

    name: str
    clients: list[Client]


@dataclass(frozen=True)
class UnknownClient:
    """Nobody is known by this name: is it a new client?"""

    name: str


@dataclass(frozen=True)
class WhoIsMeant:
    """Nobody was named where somebody is needed: those the member wrote about last are offered."""

    wish: Wish
    recent: Sequence[Client] = ()


@dataclass(frozen=True)
class WhatName:
    """Nobody can be called as was said: without a letter, or with too many."""

    wish: CreateClient | ChangeClient


@dataclass(frozen=True)
class SameClient:
    """A client like the one to be created is known already."""

    wish: CreateClient
    clients: list[Client]


@dataclass(frozen=True)
class ColleaguesClient:
    """A colleague has a client like the one to be created; None: which colleague is not told."""

    wish: CreateClient
    owner: Member | None


@dataclass(frozen=True)
class WhichDate:
    wish: Wish
    client: Client | None


@dataclass(frozen=True)
class WhichAmount:
    wish: Wish
    client: Client | None


@dataclass(frozen=True)
class WhichStage:
    wish: Wish
    client: Client
    stages: list[Stage]


@dataclass(frozen=True)
class WhichDeal:
    wish: Wish
    client: Client
    deals: list[Deal]


@dataclass(frozen=True)
class NoDeal:
    """There is no open deal to move, win or lose: make one?"""

    wish: Wish
    name: str
    """Of the client, who may be about to be made."""


@dataclass(frozen=True)
class WhichTask:
    wish: Wish
    client: Client | None
    tasks: list[Task]


@dataclass(frozen=True)
class NoTask:
    """There is no open task to move or finish."""

    wish: MoveTask | Wish
    client: Client | None


Asked = (
    WhichClient
    | UnknownClient
    | WhoIsMeant
    | WhatName
    | SameClient
    | ColleaguesClient
    | WhichColleague
    | WhichDate
    | WhichAmount
    | WhichStage
    | WhichDeal
    | NoDeal
    | WhichTask
    | NoTask
    | WhichVisit
    | NoVisit
    | WhichHour
)


@dataclass(frozen=True)
class Trace:
    """What was done to one record: its table, its facts, and whether it was made or changed; when it is, if moved."""

    record: str
    facts: dict[str, Any]
    made: bool
    client: str | None = None
    at: datetime | None = None


@dataclass(frozen=True)
class Reverted:
    """What an Undo took back, and what it had to leave because it was changed since."""

    change: Change
    gone: list[Trace] = field(default_factory=list)
    left: list[Trace] = field(default_factory=list)


@dataclass(frozen=True)
class GoesBack:
    """An Undo that takes a while: what was handed over is given back in batches."""

    change: Change


@dataclass(frozen=True)
class NothingToUndo:
    pass


@dataclass(frozen=True)
class HasRecordsSince:
    """The client of an undone message got records since: is it to go with them?"""

    change: Change
    client: Client
