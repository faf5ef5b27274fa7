"""Calls of what is chosen by filters, narrowed by everything there is."""

from collections.abc import Awaitable, Callable
from typing import Any

from storage.book import Book
from storage.tables import Client, Member
from storage.tables.filters import ClientFilter, ContactFilter, DealFilter
from tests.storage.seeds import NOW

DEALS = DealFilter(
    currency="RUB",
    least=1,
    most=2,
    quiet_before=NOW,
    opened_since=NOW,
    opened_before=NOW,
    unplanned=True,
    largest=True,
)

CLIENTS = (
    ClientFilter(),
    ClientFilter(tag="VIP"),
    ClientFilter(since=NOW, until=NOW, unplanned=True),
    ClientFilter(quiet_before=NOW),
    ClientFilter(missed_since=NOW, missed_until=NOW, missed_by="cm"),
)


async def _each_of_clients(asked: Callable[[ClientFilter], Awaitable[object]]) -> None:
    for chosen in CLIENTS:
        await asked(chosen)


def _contacts(owner: Member, client: Client | None = None) -> ContactFilter:
    return ContactFilter([owner.id], NOW, NOW, ["call"], "in", client.id if client else None)


FILTER_CALLS: dict[str, Callable[[Book, Any], Awaitable[object]]] = {
    "deals.matching": lambda b, _: b.deals.matching(DEALS, limit=10),
    "clients.matching": lambda b, _: _each_of_clients(lambda chosen: b.clients.matching(chosen, limit=10)),
    "clients.count": lambda b, _: _each_of_clients(b.clients.count),
    "interactions.matching": lambda b, s: b.interactions.matching(_contacts(s.owner, s.client), limit=10),
    "interactions.counted": lambda b, s: b.interactions.counted(_contacts(s.owner)),
    "interactions.saying": lambda b, s: b.interactions.saying(["скидк"], [s.owner.id], NOW, limit=9),
    "interactions.last_with": lambda b, s: b.interactions.last_with(s.client.id, ["call"], s.owner.id),
    "deals.worth": lambda b, _: b.deals.worth(DEALS),
}
