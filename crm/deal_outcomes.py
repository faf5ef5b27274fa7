"""What became of a deal."""

from dataclasses import dataclass

from crm.money import Money
from storage.tables import Client, Deal, Member, Stage


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
