"""What became of a client, and what is asked before one is made, changed or meant."""

from collections.abc import Sequence
from dataclasses import dataclass

from crm.wishes import ChangeClient, CreateClient, Wish
from storage.tables import (
    Client,
    ContactPoint,
    Member,
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
