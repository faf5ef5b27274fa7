"""Cards of recall: who is due back, the worklist of the front desk."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta

from markupsafe import Markup

from cards.card import Button, Card, rows
from cards.letters import elapsed
from cards.masters import master_key
from cards.presses import press, short
from cards.services import names_of, service_name
from cards.voice import Voice
from storage.tables import Client, Service

MOST_FILTERS = 6
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def recall(
    counts: Sequence[tuple[int | None, str | None, int]],
    services: dict[int, Service],
    voice: Voice,
    first: Sequence[Client] = (),
    following: str = "ra",
    phones: Mapping[int, str] | None = None,
) -> Card:
    """How many are due, by service and by master, the `first` by name and phone; a tap goes through them one by one.

    `following`: the press of the first one, of a master's or a service's alone where they were chosen.
    """
    total = sum(number for _, _, number in counts)
    if not total:
        return Card(voice("recall-none"))
    by_service, by_master = Counter[int](), Counter[str]()
    for service_id, master, number in counts:
        if service_id is not None:
            by_service[service_id] += number
        if master is not None:
            by_master[master] += number
    filters = [
        Button(
            voice("recall-service", service=service_name(services[key], voice.language), count=number), press("rs", key)
        )
        for key, number in list(by_service.items())[:MOST_FILTERS]
        if key in services
    ]
    masters = [
        Button(voice("recall-master", master=name, count=number), press("rm", master_key(name)))
        for name, number in list(by_master.items())[:MOST_FILTERS]
    ]
    everybody = (Button(voice("recall-all"), following),)
    lines = [
        voice("recall-title", count=total),
        *(_due_line(client, services, phones or {}, voice) for client in first),
    ]
    lines += [voice("today-more", count=total - len(first))] if 0 < len(first) < total else []
    if following != press("ra"):
        return Card("\n".join(lines), (everybody,))
    return Card("\n".join(lines), (everybody, *rows(filters, 2), *rows(masters, 2)))


def _due_line(client: Client, services: dict[int, Service], phones: Mapping[int, str], voice: Voice) -> Markup:
    """«• Анна Гусева: прошёл месяц · маникюр · Ира · +79161234567»."""
    service = services.get(client.last_service_id or 0)
    passed = elapsed(voice.days_ago(client.last_visit_at), voice.language) if client.last_visit_at else None
    known = (
        passed,
        names_of([service], voice.language) if service else None,
        client.last_master,
        phones.get(client.id),
    )
    return voice("recall-line", client=client.name, what=" · ".join(one for one in known if one))


def cursor(client: Client) -> tuple[str, str]:
    """Behind whom the next one stands: when they were due, and their number."""
    due = client.return_due_at or EPOCH
    return short((due - EPOCH) // timedelta(microseconds=1)), short(client.id)


def nobody_left(voice: Voice) -> Card:
    return Card(voice("recall-end"))
