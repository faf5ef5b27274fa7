"""Wishes: what a person wants done. Made by phrases and buttons, carried out by the actions of `crm`.

A wish may still have gaps (two Ivanovs, no date): it is then asked about, never guessed.
"""

from typing import Annotated

from pydantic import Field

from crm.wishes.asking import (
    AskColleague,
    FindClients,
    ShowBookings,
    ShowClients,
    ShowContacts,
    ShowDeals,
    ShowReport,
    ShowScreen,
    SpeakLanguage,
    TellFact,
    UndoLast,
)
from crm.wishes.clients import ChangeClient, CreateClient, EraseClient, HandOver
from crm.wishes.deals import CreateDeal, GiveDeal, LoseDeal, MoveDeal, SetStall, WinDeal
from crm.wishes.interactions import Channel, Direction, LogInteraction
from crm.wishes.leads import OpenLead, TakeLead
from crm.wishes.relations import AnswerInvitation, AnswerReminder, Greet, Reply
from crm.wishes.targets import SetTarget
from crm.wishes.tasks import (
    AnswerTask,
    CancelTask,
    CreateTask,
    FinishTask,
    GiveTask,
    MoveClock,
    MoveTask,
    RepeatTask,
    SayWhere,
)
from crm.wishes.visits import (
    AddService,
    BookVisit,
    CancelVisit,
    ConfirmVisit,
    MarkNoShow,
    MoveVisit,
    RearrangeVisits,
    RecordVisit,
    SetDuration,
    SetPrice,
    Shown,
    ShowServices,
    TakeDaysOff,
    TellHours,
    WelcomeMaster,
    moved_visit,
)
from crm.wishes.wanted import Id, Mention, Shift, Wanted

ASKING = (
    FindClients, ShowReport, ShowDeals, ShowBookings, ShowScreen, ShowServices, SpeakLanguage, UndoLast, SayWhere,
    HandOver, EraseClient, SetPrice, SetDuration, AddService, TakeDaysOff, TellHours, RearrangeVisits,
    TellFact, ShowClients, ShowContacts, SetTarget, SetStall, AskColleague, WelcomeMaster,
)  # fmt: skip
"""Wishes that record nothing about a client: each is answered by itself."""


Wish = Annotated[
    CreateClient
    | ChangeClient
    | LogInteraction
    | CreateDeal
    | MoveDeal
    | WinDeal
    | LoseDeal
    | GiveDeal
    | OpenLead
    | TakeLead
    | CreateTask
    | MoveTask
    | FinishTask
    | CancelTask
    | GiveTask
    | AnswerTask
    | RepeatTask
    | MoveClock
    | SayWhere
    | BookVisit
    | RecordVisit
    | MoveVisit
    | CancelVisit
    | ConfirmVisit
    | MarkNoShow
    | AnswerInvitation
    | Greet
    | AnswerReminder
    | HandOver
    | EraseClient
    | FindClients
    | ShowReport
    | ShowDeals
    | ShowClients
    | ShowContacts
    | TellFact
    | ShowBookings
    | SetPrice
    | SetDuration
    | AddService
    | TakeDaysOff
    | RearrangeVisits
    | WelcomeMaster
    | TellHours
    | SetTarget
    | SetStall
    | AskColleague
    | ShowServices
    | ShowScreen
    | SpeakLanguage
    | UndoLast,
    Field(discriminator="kind"),
]

__all__ = [
    "ASKING",
    "AddService",
    "AnswerInvitation",
    "AnswerReminder",
    "AnswerTask",
    "AskColleague",
    "BookVisit",
    "CancelTask",
    "CancelVisit",
    "ChangeClient",
    "Channel",
    "ConfirmVisit",
    "CreateClient",
    "CreateDeal",
    "CreateTask",
    "Direction",
    "EraseClient",
    "FindClients",
    "FinishTask",
    "GiveDeal",
    "GiveTask",
    "Greet",
    "HandOver",
    "Id",
    "LogInteraction",
    "LoseDeal",
    "MarkNoShow",
    "Mention",
    "MoveClock",
    "MoveDeal",
    "MoveTask",
    "MoveVisit",
    "OpenLead",
    "RearrangeVisits",
    "RecordVisit",
    "RepeatTask",
    "Reply",
    "SayWhere",
    "SetDuration",
    "SetPrice",
    "SetStall",
    "SetTarget",
    "Shift",
    "ShowBookings",
    "ShowClients",
    "ShowContacts",
    "ShowDeals",
    "ShowReport",
    "ShowScreen",
    "ShowServices",
    "Shown",
    "SpeakLanguage",
    "TakeDaysOff",
    "TakeLead",
    "TellFact",
    "TellHours",
    "UndoLast",
    "Wanted",
    "WelcomeMaster",
    "WinDeal",
    "Wish",
    "moved_visit",
]
