"""Durations: how long a visit takes is what its services take together."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import timedelta

from crm.services import among
from storage.tables import Service

VISIT = timedelta(hours=1)
"""Of a visit of which nobody has said how long it takes."""
LONGEST_MINUTES = 12 * 60
LONGEST = timedelta(minutes=LONGEST_MINUTES)
"""A service takes no longer; a visit that began so long ago is over."""


def duration_of(services: Sequence[Service]) -> timedelta | None:
    """One behind the other; None when it is not known of one of them, or there is none."""
    known = [service.minutes for service in services if service.minutes is not None]
    return timedelta(minutes=sum(known)) if known and len(known) == len(services) else None


def kept_free(services: Sequence[Service]) -> timedelta:
    """The time nobody else is booked for: what is known of it, an hour at least when not all is."""
    said = timedelta(minutes=sum(service.minutes or 0 for service in services))
    return duration_of(services) or max(said, VISIT)


def kept_free_for(service_ids: Iterable[int], offered: Mapping[int, Service]) -> timedelta:
    """The same of services by their numbers; `offered`: all there ever were."""
    return kept_free(among(service_ids, offered))
