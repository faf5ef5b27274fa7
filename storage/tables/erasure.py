from typing import NamedTuple


class Weight(NamedTuple):
    """How much goes when a client is erased."""

    contacts: int
    interactions: int
    deals: int
    tasks: int
    visits: int
    lines: int
    """Of the journal."""


class Called(NamedTuple):
    """All that a client and its contact persons are or were known by."""

    names: frozenset[str]
    companies: frozenset[str]
    reached: frozenset[str]


class Shown(NamedTuple):
    """A message of ours that shows the client."""

    bot_id: int
    chat_id: int
    message_id: int
