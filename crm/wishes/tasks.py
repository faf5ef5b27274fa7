"""Wishes about tasks, and about the clock they go by."""

from datetime import date
from typing import Literal

from pydantic import AwareDatetime

from crm.wishes.interactions import Channel
from crm.wishes.wanted import Id, Mention, Shift, Wanted


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
    no_such_day: str = ""
    """«31 ноября»: a day was said that no calendar has."""
    assignee: Mention | None = None

    @property
    def wordless(self) -> bool:
        """«поручи Олегу завтра»: a colleague is asked, and not told what for."""
        return self.assignee is not None and not self.text


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
    """No hour was said: what was planned by the clock keeps its own; `due_at` has the usual one (D3)."""
    hour_only: bool = False
    """No day was said: what is moved keeps its own, as long as that hour of it is ahead."""
    bare: bool = False
    """Nothing but a moment was said, and not what is to be moved."""
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
    `hush`: the client is not to be reminded of at all.
    """

    kind: Literal["cancel_task"] = "cancel_task"
    client: Mention | None = None
    task: Id | None = None
    text: str = ""
    whole: bool = True
    told: bool = False
    on: date | None = None
    only: tuple[Channel, ...] = ()
    hush: bool = False


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
