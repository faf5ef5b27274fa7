"""Wishes to log what took place."""

from enum import StrEnum
from typing import Literal

from pydantic import AwareDatetime

from crm.wishes.wanted import Id, Mention, Wanted


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
