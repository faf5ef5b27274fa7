"""«Лена в отпуске с 1 по 10 декабря», «у Иры выходной в пятницу», «Лена работает по средам»: days off of a master."""

from collections.abc import Iterator
from datetime import date
from itertools import combinations, pairwise

from crm.masters import same_master
from crm.rules.periods import Period
from crm.wishes import ShowScreen, TakeDaysOff
from names.fold import fold
from names.parts import is_given
from names.person import nominative
from phrases.dates.days import Away, InMonth
from phrases.dates.when import When
from phrases.entities.colleagues import answers_to, called_so
from phrases.questions.periods import PeriodSaid, period_said
from phrases.scene import Scene, places
from phrases.thread import Thread
from phrases.visits.new_masters import tell_of_masters
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind, word_at

AWAY, WORKS, NOT, THERE = (small_words("absences", name) for name in ("away", "works", "not", "there"))
ASIDE = small_words("absences", "aside") | small_words("new_masters", "role")
OWN = small_words("absences", "own")
ILL = small_words("absences", "ill")
SINCE, TILL = small_words("dates_grammar", "from_day"), small_words("dates_absolute", "to_day")
AND, DASHES = small_words("dates_repeats", "and_day") | {","}, frozenset("-–—")
WEEK = frozenset(range(7))


def tell_of_days_off(scene: Scene, thread: Thread) -> bool:
    """A message of which every word is a master's name, whole days, or one of not working; of the speaker too.

    Or that somebody works here from now on, or does not any more.
    """
    if tell_of_masters(scene, thread):
        return True
    if thread.frame.visits is None or scene.sums or thread.about or scene.text.rstrip().endswith("?"):
        return False
    whose = _whose(scene, thread)
    if whose is None:
        return _tell_of_somebody_new(scene, thread)
    if not places([*scene.people, *scene.strangers]) <= whose[1]:
        return False
    off = _weekly(scene, thread, *whose) or _whole_days(scene, thread, *whose)
    if off is not None:
        thread.add(0, off, "a master does not work on these days")
    return off is not None


def _tell_of_somebody_new(scene: Scene, thread: Thread) -> bool:
    """«Катя теперь работает по средам»: a given name that nobody here has yet."""
    said = scene.strangers[0] if len(scene.strangers) == 1 and not scene.people else None
    if said is None or said.end - said.start != 1 or scene.vocabulary.isdisjoint(WORKS):
        return False
    name = nominative([scene.tokens[said.start].text])
    off = _weekly(scene, thread, name, places([said])) if is_given(fold(name)) else None
    if off is not None:
        thread.add(0, off, "a new master works on these days")
    return off is not None


def tell_of_own_leave(scene: Scene, thread: Thread) -> bool:
    """«я в отпуске с 1 по 7 декабря» where no visits are kept: no task, and nothing that is kept."""
    if (
        scene.vocabulary.isdisjoint(OWN)
        or thread.about
        or scene.people
        or scene.sums
        or scene.text.rstrip().endswith("?")
    ):
        return False
    own = frozenset(place for place, token in enumerate(scene.tokens) if token.word in OWN)
    if not scene.moments or _whole_days(scene, thread, "", own) is None:
        return False
    thread.add(0, ShowScreen(name="leave"), "one is away on these days")
    return True


def _whose(scene: Scene, thread: Thread) -> tuple[str, frozenset[int]] | None:
    """The only master who answers to a word, or the one whose very name it is, and where; "": the speaker."""
    own = frozenset(place for place, token in enumerate(scene.tokens) if token.word in OWN)
    found = dict(_masters(scene, thread)) or ({"": own} if own else {})
    if len(found) > 1:
        found = {
            name: at for name, at in found.items() if any(called_so(name, scene.tokens[place].word) for place in at)
        }
    if not found or any(not same_master(*names) for names in combinations(found, 2)):
        return None
    return next(iter(found)), frozenset().union(*found.values())


def _masters(scene: Scene, thread: Thread) -> Iterator[tuple[str, frozenset[int]]]:
    words = [(place, token.word) for place, token in enumerate(scene.tokens) if token.kind is Kind.WORD]
    for name in thread.frame.visits.masters if thread.frame.visits is not None else ():
        if answering := frozenset(place for place, word in words if answers_to(name, word)):
            yield name, answering


def _weekly(scene: Scene, thread: Thread, master: str, named: frozenset[int]) -> TakeDaysOff | None:
    """«работает по средам и пятницам»: off on all the others; «выходной по средам»: off on those."""
    when = scene.moments[0] if len(scene.moments) == 1 else None
    repeat = when.repeat if when is not None and when.day is None and when.clock is None else None
    if repeat is None or not repeat.weekdays or "INTERVAL" in repeat.rule:
        return None
    said = _words(scene, named | places(scene.moments))
    works = bool(said & WORKS) and said <= WORKS | ASIDE
    days = WEEK - repeat.weekdays if works else repeat.weekdays
    if not days or not (works or _is_away(scene, said)):
        return None
    today = thread.frame.moment.astimezone(thread.frame.zone).date()
    return TakeDaysOff(master=master, first=today, weekdays=tuple(sorted(days)))


def _whole_days(scene: Scene, thread: Thread, master: str, named: frozenset[int]) -> TakeDaysOff | None:
    """«в отпуске до 10-го», «не работает завтра»; not «с понедельника» without an end, nor a part of a day.

    «заболела»: today.
    """
    said = period_said(scene, thread.frame)
    words = _words(scene, named | said.places)
    if any(when.clock for when in scene.moments) or not _is_away(scene, words):
        return None
    today = thread.frame.moment.astimezone(thread.frame.zone).date()
    period = _adjacent(scene, said, today) if _are_listed(scene) else _one_period(scene, said)
    if words & ILL and not (scene.moments or said.places):
        period = Period(first=today, last=today)
    if period is None or period.last < today:
        return None
    return TakeDaysOff(master=master, first=period.first, last=period.last)


def _one_period(scene: Scene, said: PeriodSaid) -> Period | None:
    """A day, a stretch, or from one day to another; «через неделю» may be a day as well as a beginning."""
    moments = scene.moments
    begins = any(_word_of(scene, when) & SINCE for when in moments)
    if said.period is None or (begins and said.period.days == 1) or any(_is_far(when) for when in moments):
        return None
    if len(moments) > 1 and (said.stretch or not (begins or _is_till(scene, *moments[-2:]))):
        return None
    return said.period


def _is_far(when: When) -> bool:
    return isinstance(when.day, Away) and not when.shift and (when.day.months > 0 or when.day.days >= len(WEEK))


def _is_till(scene: Scene, one: When, other: When) -> bool:
    between = {token.word for token in scene.tokens[one.end : other.start]}
    return other.deadline or bool(between & DASHES or _word_of(scene, other) & TILL)


def _word_of(scene: Scene, when: When) -> frozenset[str]:
    """Its first word, and the one before."""
    return frozenset(word_at(scene.tokens, place) for place in (when.start - 1, when.start))


def _are_listed(scene: Scene) -> bool:
    """«в понедельник и пятницу», «завтра, в субботу»."""
    gaps = [{token.word for token in scene.tokens[one.end : other.start]} for one, other in pairwise(scene.moments)]
    return bool(gaps) and all(gap and gap <= AND for gap in gaps) and not any(when.deadline for when in scene.moments)


def _adjacent(scene: Scene, said: PeriodSaid, today: date) -> Period | None:
    """The days one behind the other; None: there are others between them, or one of them is no plain day."""
    if said.stretch or not all(_is_plain_day(scene, when) for when in scene.moments):
        return None
    days = [when.day.date(today, False) for when in scene.moments if when.day is not None]
    known = sorted({day for day in days if day is not None})
    if len(known) != len(scene.moments) or (known[-1] - known[0]).days != len(known) - 1:
        return None
    return Period(first=known[0], last=known[-1])


def _is_plain_day(scene: Scene, when: When) -> bool:
    """Neither «15–17 июня», «с понедельника», a month, nor what comes again or is over."""
    ranged = DASHES & {token.word for token in scene.tokens[when.start : when.end]} or _word_of(scene, when) & SINCE
    other = when.vague or when.repeat or when.shift or when.elapsed or when.ago
    return not (ranged or other or _is_far(when) or isinstance(when.day, InMonth))


def _is_away(scene: Scene, said: frozenset[str]) -> bool:
    """«в отпуске», «выходной»; «не работает», «заболела, её не будет», but not «не болеет, работает»."""
    words = [token.word for token in scene.tokens]
    denied = [at for at, (one, other) in enumerate(pairwise(words)) if one in NOT and other in WORKS | THERE]
    if not said & WORKS and not denied:
        return bool(said & AWAY) and said <= AWAY | ASIDE
    if not denied or (words[denied[0] + 1] in THERE and set(words[denied[0] :]) & AWAY):
        return False  # «не будет в отпуске»
    return said <= AWAY | WORKS | NOT | ASIDE


def _words(scene: Scene, beside: frozenset[int]) -> frozenset[str]:
    kept = (token for place, token in enumerate(scene.tokens) if place not in beside)
    return frozenset(token.word for token in kept if token.kind is not Kind.MARK)
