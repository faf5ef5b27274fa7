"""Wishes about how a company keeps up with a client."""

from typing import Literal

from crm.wanted import Mention, Wanted


class Greet(Wanted):
    """The client was greeted on their day with that text."""

    kind: Literal["greet"] = "greet"
    client: Mention
    text: str = ""
