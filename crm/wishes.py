"""Wishes: what a person wants done. Made by phrases and buttons, carried out by the actions of this package.

A wish may still have gaps (two Ivanovs, no date): it is then asked about, never guessed.
"""

from datetime import date
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import AwareDatetime, Field

from crm.asking_wishes import EraseClient as EraseClient
from crm.asking_wishes import FindClients as FindClients
from crm.asking_wishes import ShowBookings as ShowBookings
from crm.asking_wishes import ShowReport as ShowReport
from crm.asking_wishes import ShowScreen as ShowScreen
from crm.asking_wishes import UndoLast as UndoLast
from crm.money import Money
from crm.relation_wishes import AnswerReminder, Greet
from crm.visit_wishes import AddService as AddService
from crm.visit_wishes import BookVisit as BookVisit
from crm.visit_wishes import CancelVisit as CancelVisit
from crm.visit_wishes import ConfirmVisit as ConfirmVisit
from crm.visit_wishes import MarkNoShow as MarkNoShow
from crm.visit_wishes import MoveVisit as MoveVisit
from crm.visit_wishes import RecordVisit as RecordVisit
from crm.visit_wishes import SetDuration as SetDuration
from crm.visit_wishes import SetPrice as SetPrice
from crm.visit_wishes import ShowServices as ShowServices
from crm.visit_wishes import TakeDaysOff as TakeDaysOff
from crm.wanted import Id as Id
from crm.wanted import Mention as Mention
from crm.wanted import Shift as Shift
from crm.wanted import Wanted as Wanted

THOUSAND = 1_000


class Channel(StrEnum):
    CALL = "call"
    MEETING = "meeting"
    VISIT = "visit"
    MESSAGE = "message"
    EMAIL = "email"
    NOTE = "note"


class Direction(StrEnum):
    IN = "in"
    OUT = "out"


class CreateClient(Wanted):
    """Birthday: `YYYY-MM-DD`, or `--MM-DD` when the year is not known. Phones are E.164."""

    kind: Literal["create_client"] = "create_client"
    name: str
    company: str | None = None
    phone: str | None = None
    email: str | None = None
    birthday: str | None = None
    telegram: str | None = None
    source: str | None = None
    """Where they came from: a site, an advertisement, somebody's advice."""
    unread: str | None = None
    """What was meant as a phone and is none in any country near by: shown, never dropped silently."""
    anyway: bool = False
    """The person was asked about a likely double, and wants a new client all the same."""


class ChangeClient(Wanted):
    """Only the fields that change are set; they are written as in `CreateClient`."""

    kind: Literal["change_client"] = "change_client"
    client: Mention
    name: str | None = None
    company: str | None = None
    phone: str | None = None
    email: str | None = None
    birthday: str | None = None
    person: str | None = None
    """The contact person of the client whom the phone and the e-mail are of; known or not. None: the client's own."""
    position: str | None = None
    contract_until: str | None = None
    """The last day of the contract, `YYYY-MM-DD`."""
    circle: str | None = None
    """How closely the client is kept in touch with: vip, others, or a circle of the company's own."""
    unread: str | None = None
    """As in `CreateClient`."""


class LogInteraction(Wanted):
    """`happened_at` None is the moment of the message; `text` is the person's own words."""

    kind: Literal["log_interaction"] = "log_interaction"
    client: Mention
    channel: Channel
    direction: Direction | None = None
    reached: bool = True
    happened_at: AwareDatetime | None = None
    text: str = ""
    deal: Id | None = None
    """The deal it is about; None: the client's only open one."""
    quote: bool = False
    """Whether a quote went to the client with it."""


class CreateDeal(Wanted):
    """A new deal, or (`agreed`) a sum agreed on, which is that of the client's only open deal when there is one.

    Several `alternatives` and no `amount`: the sum is to be asked.
    """

    kind: Literal["create_deal"] = "create_deal"
    client: Mention
    title: str | None = None
    amount: Money | None = None
    alternatives: tuple[Money, ...] = ()
    agreed: bool = True
    bare: bool = False
    """The amount is a small number without a unit: «250» of a deal of 175 000 are thousands, else it is asked."""
    sets: bool = False
    """The sum of a deal that stands is another now: of `deal`, or of the client's only open one."""
    deal: Id | None = None

    @property
    def offered(self) -> tuple[Money, ...]:
        """The sums that may be meant, when it is to be asked which."""
        if not self.bare or self.amount is None:
            return self.alternatives
        return (self.amount, Money(units=self.amount.units * THOUSAND, currency=self.amount.currency))


class MoveDeal(Wanted):
    """`stage` None: which one is to be asked. `deal` None: the client's only open one."""

    kind: Literal["move_deal"] = "move_deal"
    client: Mention
    stage: str | None = None
    deal: Id | None = None


class WinDeal(Wanted):
    kind: Literal["win_deal"] = "win_deal"
    client: Mention
    deal: Id | None = None


class LoseDeal(Wanted):
    kind: Literal["lose_deal"] = "lose_deal"
    client: Mention
    reason: str | None = None
    deal: Id | None = None


class GiveDeal(Wanted):
    """The deal, and its client with it, is somebody else's to look after."""

    kind: Literal["give_deal"] = "give_deal"
    client: Mention
    deal: Id
    to: Id
    """The member who gets it."""


class OpenLead(Wanted):
    """The client has just turned to us: who takes them? `link`, `account`: by which link, from which account."""

    kind: Literal["open_lead"] = "open_lead"
    client: Mention
    link: int | None = None
    account: int | None = None


class TakeLead(Wanted):
    """The member looks after the lead from here on."""

    kind: Literal["take_lead"] = "take_lead"
    client: Mention
    lead: Id
    to: Id


class CreateTask(Wanted):
    """`client` None: an office chore. `due_at` None: to be asked. `repeat`: an RRULE without DTSTART.

    `by_clock` False: in so many hours, whatever the clock shows then. `assignee`: the colleague it is asked of; None:
    one's own.
    """

    kind: Literal["create_task"] = "create_task"
    client: Mention | None = None
    due_at: AwareDatetime | None = None
    text: str = ""
    repeat: str | None = None
    channel: Channel | None = None
    """How somebody will be met, when that was said."""
    by_clock: bool = True
    assignee: Mention | None = None


class MoveTask(Wanted):
    """`task` None: the client's only open one."""

    kind: Literal["move_task"] = "move_task"
    client: Mention | None = None
    due_at: AwareDatetime | None = None
    by: Shift | None = None
    """«на час позже»: counted from the task itself, when no moment is said."""
    text: str = ""
    """What is to be done then, should there be no such task yet."""
    by_clock: bool = True
    """As in `CreateTask`."""
    day_only: bool = False
    """No hour was said: a visit keeps its own, a task is for the usual one (D3)."""
    hour_only: bool = False
    """No day was said: what is moved keeps its own, as long as that hour of it is ahead."""
    task: Id | None = None


class FinishTask(Wanted):
    """«Сделал», «готово»: the task in sight is done."""

    kind: Literal["finish_task"] = "finish_task"
    client: Mention | None = None
    task: Id | None = None


class CancelTask(Wanted):
    """The task need not be done any more: of a series all, or (`whole` False) this one only.

    `task` None: the one that the words and the client tell. `told`: only if there is one, a note says the rest.
    `on`: all of that day, where the words name none of them; `only` those contacts of it, if any are said.
    """

    kind: Literal["cancel_task"] = "cancel_task"
    client: Mention | None = None
    task: Id | None = None
    text: str = ""
    whole: bool = True
    told: bool = False
    on: date | None = None
    only: tuple[Channel, ...] = ()


class GiveTask(Wanted):
    """The task is asked of that member from here on."""

    kind: Literal["give_task"] = "give_task"
    task: Id
    to: Id


class AnswerTask(Wanted):
    """Whoever was asked agrees to do it, or does not: then it goes back to who asked."""

    kind: Literal["answer_task"] = "answer_task"
    task: Id
    accepts: bool


class RepeatTask(Wanted):
    """A task is to come again by that rule; None: only once."""

    kind: Literal["repeat_task"] = "repeat_task"
    task: Id
    repeat: str | None = None


class MoveClock(Wanted):
    """A task is to go by the clock of another zone: at the same hour there."""

    kind: Literal["move_clock"] = "move_clock"
    task: Id
    zone: str


class SayWhere(Wanted):
    """«я в Алматы»: the person's clock is that of this zone."""

    kind: Literal["say_where"] = "say_where"
    zone: str


def moved_visit(wish: MoveTask) -> MoveVisit:
    """What is moved turns out to be a visit."""
    shared = ("client", "by", "day_only", "hour_only", "text")
    return MoveVisit(starts_at=wish.due_at, **{name: getattr(wish, name) for name in shared})


class Reply(StrEnum):
    """What became of an invitation: sent, put off, not wanted any more, or wanted again."""

    SENT = "sent"
    LATER = "later"
    NEVER = "never"
    AGAIN = "again"


class AnswerInvitation(Wanted):
    """`until`: of «later»; `text`: what was sent."""

    kind: Literal["answer_invitation"] = "answer_invitation"
    client: Mention
    reply: Reply
    until: AwareDatetime | None = None
    text: str = ""


class HandOver(Wanted):
    """Clients go to another member: those named, or (nobody named) all that is `whose`; empty: the speaker's own.

    `to`, `whose`: members; several are those who may be meant, and it is asked. No `to`: whoever is chosen.
    """

    kind: Literal["hand_over"] = "hand_over"
    to: tuple[Id, ...] = ()
    whose: tuple[Id, ...] = ()
    clients: tuple[Mention, ...] = ()


ASKING = (
    FindClients, ShowReport, ShowBookings, ShowScreen, ShowServices, UndoLast, SayWhere, HandOver, EraseClient,
    SetPrice, SetDuration, AddService, TakeDaysOff,
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
    | ShowBookings
    | SetPrice
    | SetDuration
    | AddService
    | TakeDaysOff
    | ShowServices
    | ShowScreen
    | UndoLast,
    Field(discriminator="kind"),
]
