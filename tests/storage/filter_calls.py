"""Calls of what is chosen by filters, narrowed by everything there is."""

from collections.abc import Awaitable, Callable
from typing import Any

from storage.book import Book
from storage.tables.filters import DealFilter
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

FILTER_CALLS: dict[str, Callable[[Book, Any], Awaitable[object]]] = {
    "deals.matching": lambda b, _: b.deals.matching(DEALS, limit=10),
    "interactions.last_with": lambda b, s: b.interactions.last_with(s.client.id, ["call"], s.owner.id),
    "deals.worth": lambda b, _: b.deals.worth(DEALS),
}
