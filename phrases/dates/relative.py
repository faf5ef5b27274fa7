"""Days seen from today: «завтра», «в следующий вторник», «через 2 недели», «до конца месяца»."""

import re
from collections.abc import Sequence
from dataclasses import replace

from names.forms import Case
from names.speech import Speech
from phrases.dates.absolute import calendar_date
from phrases.dates.days import Away, Before, EndOf, InMonth, OnWeekday, OnWeekdayAbout, StartOf
from phrases.dates.lengths import behind_range, duration, measured
from phrases.dates.vocabulary import half_of_day, listed, mended, valued
from phrases.dates.when import Clock, When
from phrases.entities.amounts import counts_money
from phrases.words.dictionaries import readings
from phrases.words.numbers import number_at
from phrases.words.small_words import small_words
from phrases.words.tokens import Token, glued, is_number, word_at

BEFORE_CLOCK = small_words("dates_relative", "before_clock")
ON_WEEKDAY = small_words("dates_relative", "on_weekday")
AFTER = small_words("dates_relative", "after")
ATTRIBUTE_OF_PERIOD = small_words("dates_relative", "attribute_of_period")
THIS_DAY = small_words("dates_relative", "this_day")
GREETINGS = small_words("dates_clock", "greetings")
LATER = small_words("dates_relative", "later")
SHIFTING = {"back", "forward"}
EARLIER = small_words("dates_relative", "earlier")
LEADING = small_words("dates_relative", "leading")
LAST_DAY = small_words("dates_relative", "last_day")
ABOUT = small_words("dates_relative", "about")
IN_WEEK = small_words("dates_relative", "in_week")
IN_TIME = small_words("dates_relative", "in_time")
THAT_DAY = small_words("dates_relative", "that_day")
BEFORE_DAY = small_words("dates_relative", "before_day")
COVERING = small_words("dates_relative", "covering")
REACH_OF_PAPER = 3
"""Words back from «за» to what covers a period: «выписку по счёту за год»."""
UKRAINIAN_UNITS = small_words("dates_relative", "ukrainian_units")
UKRAINIAN_LONG_UNITS = small_words("dates_relative", "ukrainian_long_units")

NEEDS_PREPOSITION = small_words("dates_relative", "needs_preposition")
BEHIND_A_VERB = small_words("dates_relative", "behind_a_verb")
DAY_APART = small_words("dates_relative", "day_apart")
DAY_BEFORE = small_words("dates_relative", "day_before")
BY = small_words("dates_relative", "by")
OF_CLOCK = small_words("dates_relative", "of_clock")
OF_DATE = small_words("dates_relative", "of_date")
FROM_DAY = small_words("dates_grammar", "from_day")


def named_day(tokens: Sequence[Token], place: int) -> When | None:
    """«завтра», «позавчера», «day after tomorrow»."""
    said = [word_at(tokens, place + n) for n in range(5)]
    start = said.index("day") if "day" in said[:2] else None
    if start is not None and said[start + 1 : start + 3] in (["after", "tomorrow"], ["before", "yesterday"]):
        ahead = said[start + 1] == "after"
        return When(place, place + start + 3, day=Away(2 if ahead else -2), ago=not ahead)
    apart = said[0] in DAY_APART and said[0] + said[1] in valued("days")
    days = valued("days").get(said[0] + said[1] if apart else mended(said[0]))
    if days is None:
        return None
    clock = Clock(18, exact=False) if said[0] in listed("part_of_today") else None
    return When(place, place + 1 + apart, day=Away(days), clock=clock, ago=days < 0)


def weekday(tokens: Sequence[Token], place: int) -> When | None:
    """«в пятницу», «в следующий вторник», «next Tuesday», «во вторник на следующей неделе»."""
    weeks, at = _which(tokens, place)
    word = mended(word_at(tokens, at))
    day = valued("weekdays").get(word)
    vague = word in NEEDS_PREPOSITION and weeks is None and not _clearly_a_day(tokens, at)
    if day is None or _is_in_a_plate(tokens, at) or vague:
        return None
    end = at + 1 + (word_at(tokens, at + 1) == "." and len(word) <= 3)
    if word_at(tokens, end) == "week" and weeks is None:  # "Tuesday week"
        return When(place, end + 1, day=Before(-7, 0, OnWeekday(day)))
    return When(place, end, day=OnWeekday(day, weeks), ago=weeks == -1)


def _is_in_a_plate(tokens: Sequence[Token], place: int) -> bool:
    """«а123вс77»: letters between digits."""
    return is_number(tokens, place - 1) and glued(tokens, place)


def _clearly_a_day(tokens: Sequence[Token], place: int) -> bool:
    behind = word_at(tokens, place + 1)
    timed = is_number(tokens, place + 1) or behind in BEFORE_CLOCK or behind in valued("parts")
    if word_at(tokens, place - 1) == "," and behind in BEHIND_A_VERB:
        return False
    return word_at(tokens, place - 1) in DAY_BEFORE or timed or place + 1 == len(tokens)


def _which(tokens: Sequence[Token], place: int) -> tuple[int | None, int]:
    """Next, last or this one, and the place behind the word that says it."""
    word = mended(word_at(tokens, place))
    if word == "coming" and re.search("('s|'re|^is|^are)$", word_at(tokens, place - 1)):
        return None, place  # "he's coming Friday"
    for name, ahead in (("next", 1), ("last", -1), ("this", 0)):
        if word in listed(name):
            dotted = word_at(tokens, place + 1) == "." and len(word) <= 4
            return ahead, place + 1 + dotted
    return None, place


def period(tokens: Sequence[Token], place: int) -> When | None:
    """«на следующей неделе», «в прошлом месяце», «next week», alone or with a weekday behind it."""
    ahead, at = _which(tokens, place)
    unit = valued("units").get(word_at(tokens, at))
    if unit not in {"week", "month", "quarter", "year"} or ahead is None:
        return None
    if ahead == 0:
        return None
    found = When(place, at + 1, day=StartOf(unit, ahead), ago=ahead < 0)
    if unit == "week":
        return _with_weekday(tokens, found, ahead)
    return found


def _with_weekday(tokens: Sequence[Token], week: When, ahead: int) -> When:
    """«на следующей неделе в среду» and, from the other side, «в среду на следующей неделе»."""
    at = week.end + (word_at(tokens, week.end) in ON_WEEKDAY)
    behind = weekday(tokens, at)
    return (
        replace(week, end=behind.end, day=replace(behind.day, weeks=ahead))
        if behind and isinstance(behind.day, OnWeekday)
        else week
    )


def weekend(tokens: Sequence[Token], place: int) -> When | None:
    """«на выходных»: the Saturday; «после выходных»: the Monday."""
    ahead, at = _which(tokens, place)
    if word_at(tokens, at) not in listed("weekend") or word_at(tokens, place - 1) in GREETINGS:
        return None
    after = word_at(tokens, place - 1) in AFTER
    return When(
        place, at + 1, day=OnWeekday(0 if after else 5, 1 if ahead == 1 and not after else None), ago=ahead == -1
    )


def edge_of_period(tokens: Sequence[Token], place: int) -> When | None:
    """«конец недели», «end of the month», «до конца марта», «в начале следующей недели», EOD."""
    word = word_at(tokens, place)
    if word in {"eod", "eow", "eom"}:
        return When(place, place + 1, day=EndOf({"d": "day", "w": "week", "m": "month"}[word[-1]]), deadline=True)
    if word in LAST_DAY and word_at(tokens, place + 1) in valued("units"):
        return _edge(tokens, place, place + 2 + (word_at(tokens, place + 2) in {"of", "the"}), "end", 0)
    edge = "end" if word in listed("end") else "start" if word in listed("start") else None
    if edge is None:
        return None
    at = place + 1
    at += word_at(tokens, at) == "of"
    at += word_at(tokens, at) in ATTRIBUTE_OF_PERIOD
    ahead, at = _which(tokens, at)
    return _edge(tokens, place, at, edge, ahead or 0)


def _edge(tokens: Sequence[Token], start: int, at: int, edge: str, ahead: int) -> When | None:
    word = word_at(tokens, at)
    if (month := valued("months").get(word)) is not None:
        return When(start, at + 1, day=InMonth(month, end=edge == "end"), deadline=edge == "end")
    unit = valued("units").get(word)
    unit = "day" if word in THIS_DAY else unit
    if unit in {None, "hour", "minute"}:
        return None
    if edge == "end":
        return When(start, at + 1, day=EndOf(unit, ahead), deadline=True)
    return When(start, at + 1, day=StartOf(unit, ahead or 1)) if unit != "day" else None


def distance(tokens: Sequence[Token], place: int) -> When | None:
    """«через 2 недели», «за годину», «in half an hour», «недели через две», «a week from today», «2 дня назад»."""
    word = word_at(tokens, place)
    if word in listed("through"):
        return _ahead(tokens, place, place + 1)
    if word == "in":
        return _ahead(tokens, place, place + 1)
    if word == "за":
        found = _ahead(tokens, place, place + 1)
        return found and _before(tokens, found)
    inverted = _inverted(tokens, place, IN_TIME)
    found = duration(tokens, place) if inverted is None else None
    if found is None:
        return inverted
    return _ago(tokens, found) or _weeks_on(tokens, found) or _from_now(tokens, found) or _english_lead(tokens, found)


def _weeks_on(tokens: Sequence[Token], found: When) -> When | None:
    """ "a week on Tuesday": so many weeks after the next one."""
    if not isinstance(found.day, Away) or found.day.days % 7 or word_at(tokens, found.end) != "on":
        return None
    behind = weekday(tokens, found.end + 1)
    return replace(found, end=behind.end, day=Before(-found.day.days, 0, behind.day)) if behind and behind.day else None


def _ago(tokens: Sequence[Token], found: When) -> When | None:
    """«2 дня назад», «тиждень тому», «an hour ago»."""
    if word_at(tokens, found.end) not in listed("ago"):
        return None
    turned = _turned(found)
    return turned and replace(turned, end=found.end + 1, ago=True)


def shift(tokens: Sequence[Token], place: int) -> When | None:
    """«на неделю», «на час позже», "an hour later", "back two days": only a task that is moved goes by it."""
    led = word_at(tokens, place) in {"на", "by", "for"} | SHIFTING
    found = _roughly_by(tokens, place) or duration(tokens, place + led)
    if found is None or not (led or found.shift or word_at(tokens, found.end) in LATER | EARLIER):
        return None
    if found.elapsed and led and _is_clock(tokens, place, found.end):
        return None
    sooner = word_at(tokens, found.end) in EARLIER or word_at(tokens, place) == "forward"
    found = (_turned(found) or found) if sooner else found
    return replace(found, start=place, shift=True)


def _is_clock(tokens: Sequence[Token], place: int, end: int) -> bool:
    """«на два часа дня», «на завтра на два часа»: when, and not by how much."""
    behind = word_at(tokens, end)
    day = any(word_at(tokens, place - 1) in valued(days) for days in ("days", "weekdays", "months"))
    return half_of_day(behind) is not None or (day and behind not in LATER | EARLIER)


def _roughly_by(tokens: Sequence[Token], place: int) -> When | None:
    """«минут на 15», «часа на два», «дня на три»; not «часов на 15», «с этой недели на 20-е», «5 минут на 10»."""
    before = word_at(tokens, place - 1)
    plain = not (is_number(tokens, place - 1) or before in listed("this") | listed("next") | listed("last") | FROM_DAY)
    found = _inverted(tokens, place, BY) if plain and word_at(tokens, place) not in OF_CLOCK else None
    dated = found and word_at(tokens, found.end) in OF_DATE
    return replace(found, shift=True) if found and not dated else None


def _ahead(tokens: Sequence[Token], start: int, place: int) -> When | None:
    place += word_at(tokens, place) in ABOUT
    found = duration(tokens, place)
    if found is None:
        return None
    end = found.end + (word_at(tokens, found.end) == "time")
    return _on_that_weekday(tokens, replace(found, start=start, end=end))


def _on_that_weekday(tokens: Sequence[Token], found: When) -> When:
    """«через неделю в пятницу»: the Friday that is about a week away."""
    if not isinstance(found.day, Away) or found.day.months or found.day.days == 0 or found.day.days % 7:
        return found
    at = found.end + (word_at(tokens, found.end) in IN_WEEK)
    behind = weekday(tokens, at)
    if behind is None or not isinstance(behind.day, OnWeekday) or behind.day.weeks is not None:
        return found
    return replace(found, end=behind.end, day=OnWeekdayAbout(behind.day.weekday, found.day.days))


def _inverted(tokens: Sequence[Token], place: int, links: frozenset[str]) -> When | None:
    """«недели через две», «минут через 15-20»; behind «на» it is how far something moves («минут на 15»)."""
    unit = valued("units").get(word_at(tokens, place))
    if unit is None or word_at(tokens, place + 1) not in links:
        return None
    count = number_at(tokens, place + 2)
    if count is None or word_at(tokens, count.end) in valued("units"):
        return None
    return measured(place, behind_range(tokens, count.end), count.value, unit, word_at(tokens, place))


def _from_now(tokens: Sequence[Token], found: When) -> When | None:
    """«a week from today», «2 days from now»."""
    if word_at(tokens, found.end) != "from":
        return None
    ends = word_at(tokens, found.end + 1) in {"now", "today"}
    return replace(found, end=found.end + 2) if ends else None


def _english_lead(tokens: Sequence[Token], found: When) -> When | None:
    """«two weeks before», «a day ahead», «a week before July 15»: counted back from a day said (F2, F21)."""
    if word_at(tokens, found.end) not in LEADING:
        return None
    found = replace(found, end=found.end + 1 + (word_at(tokens, found.end + 1) in {"that", "it"}))
    other = calendar_date(tokens, found.end) or weekday(tokens, found.end)
    if other is None or other.day is None or not isinstance(found.day, Away):
        return replace(found, lead=True)
    return replace(found, end=other.end, day=Before(found.day.days, found.day.months, other.day))


def _before(tokens: Sequence[Token], found: When) -> When | None:
    """«за неделю до 30.11» (F2); without a date behind it («за день до приёма») only something vague."""
    if _is_a_period(tokens, found):
        return When(found.start, found.end, lead=True)
    if word_at(tokens, found.end) not in BEFORE_DAY:
        return found if _ukrainian_in(tokens, found) else replace(found, lead=True)
    if word_at(tokens, found.end + 1) in THAT_DAY:
        return replace(found, end=found.end + 2, lead=True)
    other = calendar_date(tokens, found.end + 1) or weekday(tokens, found.end + 1)
    if other is None or other.day is None or not isinstance(found.day, Away):
        return When(found.start, found.end)
    return replace(found, end=other.end, day=Before(found.day.days, found.day.months, other.day))


def _is_a_period(tokens: Sequence[Token], found: When) -> bool:
    """«баланс за 9 мес», «15000 за год», «за месяц аренды»: what something covers, and no way to a date."""
    before = [token.word for token in tokens[max(found.start - REACH_OF_PAPER, 0) : found.start]]
    priced = is_number(tokens, found.start - 1) or counts_money(word_at(tokens, found.start - 1))
    return priced or any(_lemmas(word) & COVERING for word in before) or _is_genitive(word_at(tokens, found.end))


def _lemmas(word: str) -> set[str]:
    return {reading.lemma for hint in ("ru", "uk") for reading in readings(word, hint)[:2]}


def _is_genitive(word: str) -> bool:
    first = next(iter(readings(word)), None) if word else None
    noun = first is not None and first.speech is Speech.NOUN and first.known and not first.name
    return noun and first is not None and first.case is not None and bool(first.case & Case.GENITIVE)


def _ukrainian_in(tokens: Sequence[Token], found: When) -> bool:
    """«за тиждень» is "in a week"; «за неделю», «за час» in Russian is how long something took."""
    ukrainian = UKRAINIAN_UNITS
    ukrainian |= UKRAINIAN_LONG_UNITS
    return word_at(tokens, found.end - 1) in ukrainian


def _turned(found: When) -> When | None:
    if found.elapsed is not None:
        return replace(found, elapsed=-found.elapsed)
    if isinstance(found.day, Away):
        return replace(found, day=Away(-found.day.days, -found.day.months))
    return None
