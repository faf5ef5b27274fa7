"""«когда свободно в пятницу», «есть окно завтра на маникюр после обеда», "any free slots on Saturday", of a salon."""

from datetime import date

from crm.wishes import Id, ShowBookings
from phrases.entities.services import ServiceSaid, find_services
from phrases.questions.asked import words
from phrases.questions.periods import period_said
from phrases.scene import Scene
from phrases.thread import Thread


def ask_free(scene: Scene, thread: Thread) -> bool:
    """A question of which every word is one of asking for free time; the nearest day when none is said."""
    if thread.frame.visits is None or scene.people or scene.sums or thread.about:
        return False
    if not asks_for_free_time(scene, thread):
        return False
    asked = ShowBookings(day=free_day(scene, thread), free=True, services=services_asked(scene, thread))
    thread.add(0, asked, "free times of a day are asked for")
    return True


def asks_for_free_time(scene: Scene, thread: Thread, masters: frozenset[int] = frozenset()) -> bool:
    """Whether nothing is said beside days, services, the `masters` at these places, and words of asking for time.

    «можно ли завтра к Ире»: that it may be is asked of a day, a service or a master.
    """
    services = frozenset(place for one in _services(scene, thread) for place in range(one.start, one.end))
    said = period_said(scene, thread.frame)
    rest = said.beside(scene, masters | services)
    asked = bool(rest & words("free")) or (bool(rest & words("may")) and bool(said.places | masters | services))
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
