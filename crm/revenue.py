"""Revenue: what arrived visits brought in a period, by service and by master."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar
from zoneinfo import ZoneInfo

from crm.masters import same_master
from crm.rules.periods import Period
from storage.book import Book
from storage.tables.visit import Takings

K = TypeVar("K")


@dataclass
class Sum:
    """Visits, those of them without a price, and what the others brought by currency in smallest units."""

    visits: int = 0
    unpriced: int = 0
    money: dict[str, int] = field(default_factory=dict)

    def add(self, one: Takings) -> None:
        self.visits += one.visits
        self.unpriced += one.unpriced
        if one.money:
            self.money[one.currency] = self.money.get(one.currency, 0) + one.money

    @property
    def most(self) -> int:
        """What it is ordered by."""
        return max(self.money.values(), default=0)


@dataclass(frozen=True)
class Revenue:
    """Of a period. A visit for several services is counted under all of them together."""

    period: Period
    whole: Sum
    services: Sequence[tuple[tuple[int, ...], Sum]]
    masters: Sequence[tuple[str | None, Sum]]
    master: str | None = None
    """Whose alone it is."""


async def revenue_of(
    period: Period, master_id: int | None, zone: ZoneInfo, book: Book, master: str | None = None
) -> Revenue:
    """Of everybody, or of one master: a member, or whoever is called so."""
    whole, services, masters = Sum(), defaultdict[tuple[int, ...], Sum](Sum), defaultdict[str | None, Sum](Sum)
    for one in await book.visits.takings(*period.within(zone), master_id):
        if master is not None and not same_master(one.master or "", master):
            continue
        for total in (whole, services[one.service_ids], masters[one.master]):
            total.add(one)
    return Revenue(period, whole, _largest(services), _largest(masters), master)


def _largest(sums: Mapping[K, Sum]) -> list[tuple[K, Sum]]:
    return sorted(sums.items(), key=lambda one: (-one[1].most, -one[1].visits))
