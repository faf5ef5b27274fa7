"""Wishes about how a company keeps up with a client."""

from enum import StrEnum
from typing import Literal

from pydantic import AwareDatetime

from crm.wishes.wanted import Id, Mention, Wanted


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


class Greet(Wanted):
    """The client was greeted on their day with that text."""

    kind: Literal["greet"] = "greet"
    client: Mention
    text: str = ""
    reminder: Id | None = None
    """The reminder that is answered by it."""


class AnswerReminder(Wanted):
    """What a reminder was about is seen to; or (`until`) it is put off until then, for that reason."""

    kind: Literal["answer_reminder"] = "answer_reminder"
    reminder: Id
    until: AwareDatetime | None = None
    reason: str | None = None
