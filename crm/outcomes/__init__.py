"""Outcomes: what happened, or what has to be asked before anything is written. Cards show them."""

from dataclasses import dataclass, field

from crm.outcomes.clients import (
    ClientChanged,
    ClientCreated,
    ColleaguesClient,
    SameClient,
    UnknownClient,
    WhatName,
    WhichClient,
    WhoIsMeant,
)
from crm.outcomes.deals import (
    DealAmountSet,
    DealCreated,
    DealGiven,
    DealLost,
    DealMoved,
    DealStands,
    DealWon,
    NoDeal,
    WhichAmount,
    WhichDeal,
    WhichStage,
)
from crm.outcomes.interactions import InteractionLogged
from crm.outcomes.leads import LeadOpened, LeadTaken
from crm.outcomes.relations import Greeted, InvitationAnswered, ReminderAnswered
from crm.outcomes.tasks import (
    FullDay,
    NoTask,
    TaskAccepted,
    TaskCancelled,
    TaskCreated,
    TaskDeclined,
    TaskDone,
    TaskGiven,
    TaskMoved,
    TaskRepeated,
    WhichColleague,
    WhichDate,
    WhichDeed,
    WhichTask,
)
from crm.outcomes.undo import GoesBack, HasRecordsSince, NothingToUndo, Reverted, Trace
from crm.outcomes.visits import (
    AlreadyBooked,
    NoVisit,
    VisitArrived,
    VisitBooked,
    VisitCancelled,
    VisitConfirmed,
    VisitMissed,
    VisitMoved,
    WhichHour,
    WhichMaster,
    WhichVisit,
)
from storage.tables import Change

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


Asked = (
    WhichClient
    | UnknownClient
    | WhoIsMeant
    | WhatName
    | SameClient
    | ColleaguesClient
    | WhichColleague
    | WhichDate
    | WhichDeed
    | WhichAmount
    | WhichStage
    | WhichDeal
    | NoDeal
    | WhichTask
    | NoTask
    | WhichVisit
    | NoVisit
    | WhichHour
    | WhichMaster
    | AlreadyBooked
)

__all__ = [
    "AlreadyBooked",
    "Asked",
    "ClientChanged",
    "ClientCreated",
    "ColleaguesClient",
    "DealAmountSet",
    "DealCreated",
    "DealGiven",
    "DealLost",
    "DealMoved",
    "DealStands",
    "DealWon",
    "Done",
    "FullDay",
    "GoesBack",
    "Greeted",
    "HasRecordsSince",
    "InteractionLogged",
    "InvitationAnswered",
    "LeadOpened",
    "LeadTaken",
    "NoDeal",
    "NoTask",
    "NoVisit",
    "NothingToUndo",
    "Outcome",
    "ReminderAnswered",
    "Reverted",
    "SameClient",
    "TaskAccepted",
    "TaskCancelled",
    "TaskCreated",
    "TaskDeclined",
    "TaskDone",
    "TaskGiven",
    "TaskMoved",
    "TaskRepeated",
    "Trace",
    "UnknownClient",
    "VisitArrived",
    "VisitBooked",
    "VisitCancelled",
    "VisitConfirmed",
    "VisitMissed",
    "VisitMoved",
    "WhatName",
    "WhichAmount",
    "WhichClient",
    "WhichColleague",
    "WhichDate",
    "WhichDeal",
    "WhichDeed",
    "WhichHour",
    "WhichMaster",
    "WhichStage",
    "WhichTask",
    "WhichVisit",
    "WhoIsMeant",
]
