"""«когда свободно в пятницу», «есть окно завтра на маникюр после обеда», "any free slots on Saturday", of a salon."""

from datetime import date, datetime, time

from crm.free_times import EVENING
from crm.wishes import Id, ShowBookings
from phrases.clauses.clause import Clause
from phrases.entities.services import ServiceSaid, find_services
from phrases.questions.asked import words
from phrases.questions.periods import period_said
from phrases.scene import Scene, places
from phrases.thread import Thread
from phrases.visits.details import is_open
from phrases.words.tokens import word_at


def ask_free(scene: Scene, thread: Thread) -> bool:
    """A question of which every word is one of asking for free time; the nearest day when none is said."""
    if thread.frame.visits is None or scene.sums or len(scene.people) > 1 or _is_gone_to(scene):
        return False
    named = places(scene.people)
    if not asks_for_free_time(scene, thread, named):
        return False
    thread.add(0, free_asked(scene, thread, whom=bool(named)), "free times of a day are asked for")
    return True


def _is_gone_to(scene: Scene) -> bool:
    """«можно завтра к Гусевой»: of a client nobody asks for time."""
    return any(word_at(scene.tokens, said.start - 1) in words("towards") for said in scene.people)


def free_asked(scene: Scene, thread: Thread, *, master: str | None = None, whom: bool = False) -> ShowBookings:
    """When, to whom and for what; `whom`: a client is named who would come, else that of the card replied to."""
    day, hour = free_day(scene, thread), _hour_asked(scene, thread)
    part = _part_asked(scene, thread)
    said = period_said(scene, thread.frame).period
    until = said.last if said is not None and said.days > 1 and day is not None else None
    clients = thread.whom(Clause(scene, 0, len(scene.tokens)), None) if whom else ()
    return ShowBookings(
        day=hour.astimezone(thread.frame.zone).date() if hour is not None else day,
        until=until,
        at=hour,
        part=part,
        free=True,
        master=master,
        whom=clients[0] if len(clients) == 1 else thread.about,
        services=services_asked(scene, thread),
    )


def _hour_asked(scene: Scene, thread: Thread) -> datetime | None:
    """«занята ли Лена завтра в 15»."""
    exact = [when for when in scene.moments if when.clock is not None and not is_open(scene, when)]
    moment = thread.resolved(exact[0]) if len(exact) == len(scene.moments) == 1 else None
    return moment.at if moment is not None else None


def _part_asked(scene: Scene, thread: Thread) -> time | None:
    """«вечером в пятницу», «после 17»."""
    parts = [when for when in scene.moments if when.clock is not None and is_open(scene, when)]
    moment = thread.resolved(parts[0]) if len(parts) == 1 else None
    if moment is None or parts[0].clock is None:
        return None
    begins = moment.at.astimezone(thread.frame.zone).time()
    return begins if parts[0].clock.exact else min(begins, EVENING)


def asks_for_free_time(scene: Scene, thread: Thread, named: frozenset[int]) -> bool:
    """Whether nothing is said beside days, services, those `named` at these places, and words of asking for time.

    «можно ли завтра к Ире»: that it may be is asked of a day, a service or a master.
    """
    services = frozenset(place for one in _services(scene, thread) for place in range(one.start, one.end))
    said = period_said(scene, thread.frame)
    rest = said.beside(scene, named | services)
    wished = bool(rest & words("wishing")) and scene.text.rstrip().endswith("?") and bool(named | services)
    asked = bool(rest & words("free")) or (bool(rest & words("may")) and bool(said.places | named | services)) or wished
    return asked and rest <= words("free") | words("may") | words("free_aside")


def _services(scene: Scene, thread: Thread) -> tuple[ServiceSaid, ...]:
    return find_services(scene.tokens, thread.frame.visits.services if thread.frame.visits is not None else ())


def services_asked(scene: Scene, thread: Thread) -> tuple[Id, ...]:
    """What there is to be time for, by the numbers of the services."""
    return tuple(one.id for one in _services(scene, thread))


def free_day(scene: Scene, thread: Thread) -> date | None:
    """The day asked about, none that is over; None: not said."""
    today = thread.frame.moment.astimezone(thread.frame.zone).date()
    period = period_said(scene, thread.frame).period
    if period is not None:
        return max(period.first, today)
    dated = [when for when in scene.moments if when.day is not None and not when.vague]
    moment = thread.resolved(dated[0]) if len(dated) == 1 else None
    return max(moment.at.date(), today) if moment is not None else None
