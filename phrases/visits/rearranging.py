"""«Лена заболела, перенеси её записи на завтра», «отмени записи на пятницу»: all bookings of some days at once."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise

from crm.rules.periods import Period, day_of, week_of
from crm.wishes import RearrangeVisits, Shift
from names.fold import fold
from names.forms import Case
from phrases.clauses.clause import Clause
from phrases.dates.days import StartOf
from phrases.dates.lengths import duration
from phrases.dates.when import When
from phrases.entities.colleagues import answers_to, possessed_by
from phrases.questions.periods import period_said
from phrases.scene import Scene, places
from phrases.tasks.moves import shift_said
from phrases.thread import Thread
from phrases.words.small_words import small_table, small_words
from phrases.words.tokens import Kind, word_at

MOVING, CALLING_OFF, GIVING = (small_words("rearranging", name) for name in ("moving", "calling_off", "giving"))
THINGS, EVERYBODY = small_words("rearranging", "things"), small_words("rearranging", "everybody")
BECAUSE, ASIDE = small_words("rearranging", "because"), small_words("rearranging", "aside")
TO, FROM, TOWARDS = (small_words("rearranging", name) for name in ("to", "from", "towards"))
OF_DAYS = {word: int(days) for days, words in small_table("rearranging", "of_days").items() for word in words}
BY = frozenset({"by", "for"})
ORDERS = MOVING | CALLING_OFF | GIVING
BEFORE_THINGS = ORDERS | EVERYBODY | OF_DAYS.keys() | small_words("moving_all", "all")
WEEK = 7


@dataclass(frozen=True, slots=True)
class _Masters:
    """Whose bookings, to whom they go, and the places of their names."""

    whose: str | None
    to: str | None
    places: frozenset[int]


def rearrange_visits(scene: Scene, thread: Thread) -> bool:
    """A message of which every word is an order, bookings in the plural, a master, why, or days."""
    if thread.frame.visits is None or thread.about or scene.sums:
        return False
    said = scene.vocabulary
    if said.isdisjoint(ORDERS) or said.isdisjoint(THINGS | EVERYBODY):
        return False
    order = next(place for place, token in enumerate(scene.tokens) if token.word in ORDERS)
    masters = _masters(scene, thread.frame.visits.masters, order)
    if masters is None or not places([*scene.people, *scene.strangers]) <= masters.places | _other_words(scene):
        return False
    wish = _wish(scene, thread, order, masters)
    if wish is not None:
        thread.add(0, wish, "all bookings of some days are rearranged")
    return wish is not None


def moves_bookings(scene: Scene) -> bool:
    """«сдвинь все записи …», whatever else is said of it; not «перенеси рассылку для клиентов»."""
    said = [token.word for token in scene.tokens]
    return any(word in THINGS and before in BEFORE_THINGS for before, word in pairwise(said))


def _other_words(scene: Scene) -> frozenset[int]:
    """Small words are nobody's names."""
    return frozenset(
        place for place, token in enumerate(scene.tokens) if token.word in ORDERS | THINGS | BECAUSE | ASIDE
    )


def _wish(scene: Scene, thread: Thread, order: int, masters: _Masters) -> RearrangeVisits | None:
    if any(when.clock is not None or when.repeat for when in scene.moments):
        return None
    if scene.tokens[order].word not in CALLING_OFF and (later := _later(scene)) is not None:
        return _by_so_much(scene, later, thread, masters)
    days = period_said(scene, thread.frame)
    rest = days.beside(scene, masters.places)
    if days.unread or not rest <= ORDERS | THINGS | EVERYBODY | BECAUSE | ASIDE | OF_DAYS.keys():
        return None
    named = _day_named(rest, thread)
    if scene.tokens[order].word in CALLING_OFF:
        period = named or days.period
        dated = period is not None or masters.whose is not None  # «отмени все записи» may be meant of tasks
        return RearrangeVisits(calls_off=True, period=period, master=masters.whose) if dated else None
    goal = next((when for when in reversed(scene.moments) if _leads_to(scene, when, order)), None)
    other = replace(scene, moments=tuple(when for when in scene.moments if when is not goal))
    period = named or (period_said(other, thread.frame).period if other.moments else None)
    by = _by(scene, goal, period is not None)
    to = _day(goal, thread) if goal is not None and by is None else None
    if to is None and by is None and masters.to is None:
        return None
    if goal is not None and isinstance(goal.day, StartOf) and by is not None and period is None:
        period = _rest_of_week(thread)
    return RearrangeVisits(period=period, to=to, by=by, master=masters.whose, to_master=masters.to)


def _later(scene: Scene) -> When | None:
    """By how much, beside the days: «на пятницу на час» is no hour to which all of them could go."""
    days = [when for when in scene.moments if when.day is not None]
    said = next((when for when in scene.moments if when.shift and when.elapsed is not None), None)
    return next((found for when in days if (found := said or _behind(scene, when))), None)


def _behind(scene: Scene, day: When) -> When | None:
    found = duration(scene.tokens, day.end + 1) if word_at(scene.tokens, day.end) in TO | BY else None
    return replace(found, start=day.end) if found is not None and found.elapsed is not None else None


def _by_so_much(scene: Scene, later: When, thread: Thread, masters: _Masters) -> RearrangeVisits | None:
    """«записи на пятницу на час позже»: the days are those they stand on."""
    dated = places(scene.moments) | frozenset(range(later.start, later.end))
    days = period_said(
        replace(scene, moments=tuple(when for when in scene.moments if when.day is not None)), thread.frame
    )
    rest = days.beside(scene, masters.places | dated)
    if later.elapsed is None or days.period is None or not rest <= ORDERS | THINGS | EVERYBODY | BECAUSE | ASIDE:
        return None
    by = Shift(minutes=int(later.elapsed.total_seconds() // 60))
    return RearrangeVisits(period=days.period, by=by, master=masters.whose, to_master=masters.to)


def _day_named(said: frozenset[str], thread: Thread) -> Period | None:
    """«завтрашние записи»."""
    away = next((OF_DAYS[word] for word in said if word in OF_DAYS), None)
    today = thread.frame.moment.astimezone(thread.frame.zone).date()
    return day_of(today + timedelta(days=away)) if away is not None else None


def _leads_to(scene: Scene, when: When, order: int) -> bool:
    """«на пятницу» behind the order; not «с завтра», nor «завтрашние записи»."""
    opening = {word_at(scene.tokens, when.start), word_at(scene.tokens, when.start - 1)}
    return when.start > order and bool(opening & TO or when.shift) and not opening & FROM


def _by(scene: Scene, goal: When | None, dated: bool) -> Shift | None:
    """«на час позже», «на следующую неделю»: the same weekday of it."""
    if goal is None:
        return None
    if isinstance(goal.day, StartOf):
        return Shift(days=WEEK) if goal.day.unit == "week" and not dated else None
    return shift_said(Clause(scene, 0, len(scene.tokens)))


def _rest_of_week(thread: Thread) -> Period:
    today = thread.frame.moment.astimezone(thread.frame.zone).date()
    return Period(first=today, last=max(week_of(today).last, today))


def _day(goal: When, thread: Thread) -> date | None:
    moment = thread.resolved(goal)
    return moment.at.astimezone(thread.frame.zone).date() if moment is not None else None


def _masters(scene: Scene, known: Sequence[str], order: int) -> _Masters | None:
    """One at most whose bookings they are, and one at most to whom they go; None: more are named."""
    named = list(_named(scene, known))
    to = {name for place, name in named if _goes_to(scene, place, name, order)}
    whose = {name for place, name in named if not _goes_to(scene, place, name, order)}
    if len(to) > 1 or len(whose) > 1:
        return None
    return _Masters(next(iter(whose), None), next(iter(to), None), frozenset(place for place, _ in named))


def _named(scene: Scene, known: Sequence[str]) -> Iterator[tuple[int, str]]:
    for place, token in enumerate(scene.tokens):
        if token.kind is Kind.WORD and token.word not in ORDERS | THINGS | ASIDE:
            meant = (name for name in known if answers_to(name, token.word) or possessed_by(name, token.word))
            name = next(meant, None)
            if name is not None:
                yield place, name


def _goes_to(scene: Scene, place: int, name: str, order: int) -> bool:
    """«к Ире», «на Иру»; with «отдай» also «Ире»."""
    if place < order:
        return False
    word, before = fold(scene.tokens[place].text), word_at(scene.tokens, place - 1)
    given = scene.tokens[order].word in GIVING and answers_to(name, word, Case.DATIVE) and before not in FROM
    return before in TOWARDS or given
