"""Services: what a company of some kind offers at first, and what a visit costs."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from functools import cache
from pathlib import Path

from names.lists import read_list
from storage.book import Book
from storage.tables import Service, Workspace


@cache
def presets() -> Mapping[str, Mapping[str, int | None]]:
    """For each kind of company: the catalogue's keys of its usual services, with their usual intervals in days."""
    found: Mapping[str, Mapping[str, int | None]] = read_list(Path(__file__).with_suffix(".yaml"))
    return found


async def offer_presets(workspace: Workspace, book: Book, now: datetime) -> None:
    """The usual services of its kind, unless the company has some already."""
    if await book.services.all():
        return
    for key, days in presets().get(workspace.kind, {}).items():
        await book.services.add(
            Service(workspace_id=workspace.id, key=key, interval_days=days, currency=workspace.currency, created_at=now)
        )


def price_of(services: Sequence[Service], currency: str) -> int | None:
    """The sum of their prices in that currency's smallest unit; None when one of them is not known."""
    prices = [service.price if service.currency == currency else None for service in services]
    known = [price for price in prices if price is not None]
    return sum(known) if known and len(known) == len(prices) else None


async def services_of(numbers: Iterable[int], book: Book) -> list[Service]:
    """The services of these numbers, offered or not, in that order."""
    return among(numbers, await book.services.by_number())


def among(numbers: Iterable[int], known: Mapping[int, Service]) -> list[Service]:
    """Those of these numbers, in that order."""
    return [known[number] for number in numbers if number in known]
