"""One call of every method about services, masters, visits and their letters, for the query plans."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

from storage.book import Book
from tests.storage import seeds
from tests.storage.seeds import NOW, many

LATER = NOW + timedelta(days=30)

VISIT_CALLS: dict[str, Callable[[Book, Any], Awaitable[object]]] = {
    "services.all": lambda b, _: b.services.all(),
    "services.of": lambda b, s: b.services.of(s.service.id),
    "services.by_number": lambda b, _: b.services.by_number(),
    "services.add": lambda b, s: b.services.add(seeds.service(s.owner)),
    "absences.of": lambda b, s: b.absences.of(s.absence.id),
    "absences.since": lambda b, _: b.absences.since(NOW.date()),
    "absences.add": lambda b, s: b.absences.add(seeds.absence(s.owner)),
    "absences.remove": lambda b, s: b.absences.remove(s.absence),
    "visits.add": lambda b, s: b.visits.add(seeds.visit(s.owner, s.client)),
    "visits.of": lambda b, s: b.visits.of(s.visit.id),
    "visits.with_client": lambda b, s: b.visits.with_client(s.client.id, 10),
    "visits.booked_with": lambda b, s: b.visits.booked_with(s.client.id),
    "visits.masters": lambda b, _: b.visits.masters(NOW),
    "visits.takings": lambda b, _: b.visits.takings(NOW, LATER),
    "visits.first_booked_by": lambda b, s: b.visits.first_booked_by(many(s.owner.id), NOW),
    "visits.missing": lambda b, _: b.visits.missing(NOW, LATER, 10),
    "visits.taken": lambda b, _: b.visits.taken(NOW, LATER),
    "visits.awaited": lambda b, _: b.visits.awaited(NOW, LATER),
    "visits.several": lambda b, s: b.visits.several(many(s.visit.id)),
    "visits.between": lambda b, _: b.visits.between(NOW, LATER, 10),
    "visits.came": lambda b, s: b.visits.came(s.client.id, 10),
    "templates.of": lambda b, _: b.templates.of("return_visit", "ru"),
    "templates.keep": lambda b, _: b.templates.keep("return_visit", "ru", "[имя], ждём вас!"),
    "templates.forget": lambda b, _: b.templates.forget("return_visit", "ru"),
}
