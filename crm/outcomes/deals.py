"""What became of a deal, and what is asked about deals."""

from dataclasses import dataclass

from crm.rules.money import Money
from crm.wishes import Wish
from storage.tables import (
    Client,
    Deal,
    Member,
    Stage,
)


@dataclass(frozen=True)
class DealCreated:
    client: Client
    deal: Deal
    stage: Stage


@dataclass(frozen=True)
class DealAmountSet:
    client: Client
    deal: Deal
    before: Money | None


@dataclass(frozen=True)
class DealStands:
    """Nothing new was said of the deal that is open with the client: no second one is opened."""

    client: Client
    deal: Deal


@dataclass(frozen=True)
class DealMoved:
    client: Client
    deal: Deal
    stage: Stage
    back: bool = False
    """It was lost, and is in work again."""


@dataclass(frozen=True)
class DealWon:
    client: Client
    deal: Deal


@dataclass(frozen=True)
class DealLost:
    client: Client
    deal: Deal


@dataclass(frozen=True)
class DealGiven:
    client: Client
    deal: Deal
    owner: Member


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
    lost: Deal | None = None
    """The client's last deal, when it was lost: is it that one?"""
