"""Distances from today, or from another day: «через 2 недели», «за тиждень до», "a week on Tuesday", «на час позже»."""

from collections.abc import Sequence
from dataclasses import replace

from names.forms import Case
from names.speech import Speech
from phrases.dates.absolute import calendar_date
from phrases.dates.days import Away, Before, OnWeekday, OnWeekdayAbout
from phrases.dates.lengths import behind_range, duration, measured
from phrases.dates.named_days import named_day, period, weekday
from phrases.dates.vocabulary import half_of_day, listed, valued
from phrases.dates.when import When
from phrases.entities.amounts import counts_money
from phrases.words.dictionaries import readings
from phrases.words.numbers import number_at
from phrases.words.numerals import numerals
from phrases.words.small_words import small_words
from phrases.words.tokens import Token, is_number, word_at

LATER = small_words("dates_relative", "later")
MOVED_BY, SHIFTING = frozenset({"на", "by", "for"}), frozenset({"back", "forward"})
EARLIER = small_words("dates_relative", "earlier")
LEADING = small_words("dates_relative", "leading")
ABOUT = small_words("dates_relative", "about")
IN_WEEK = small_words("dates_relative", "in_week")
WEEKS_ON = small_words("dates_relative", "weeks_on")
IN_TIME = small_words("dates_relative", "in_time")
THAT_DAY = small_words("dates_relative", "that_day")
BEFORE_DAY = small_words("dates_relative", "before_day")
REMINDING = small_words("dates_relative", "reminding")
COVERING = small_words("dates_relative", "covering")
REACH_OF_PAPER = 3
"""Words back from «за» to what covers a period: «выписку по счёту за год»."""
UKRAINIAN_UNITS = small_words("dates_relative", "ukrainian_units")
UKRAINIAN_LONG_UNITS = small_words("dates_relative", "ukrainian_long_units")

BY = small_words("dates_relative", "by")
OF_CLOCK = small_words("dates_relative", "of_clock")
OF_DATE = small_words("dates_relative", "of_date")
FROM_DAY = small_words("dates_grammar", "from_day")


def distance(tokens: Sequence[Token], place: int) -> When | None:
    """«через 2 недели», «за годину», «in half an hour», «недели через две», «a week from today», «2 дня назад»."""
    word = word_at(tokens, place)
    if word in listed("through"):
        return _ahead(tokens, place, place + 1)
    if word == "in":
        return _ahead(tokens, place, place + 1) or _in_period(tokens, place)
    if word == "за":
        found = _ahead(tokens, place, place + 1)
        to_hour = found is not None and word_at(tokens, found.end) in numerals("hours")  # «за десять хвилин третя»
        return _before(tokens, found) if found and not to_hour else None
    inverted = _inverted(tokens, place, IN_TIME)
    found = duration(tokens, place) if inverted is None else None
    if found is None:
        return inverted
    return _ago(tokens, found) or _weeks_on(tokens, found) or _from_now(tokens, found) or _english_lead(tokens, found)


def _in_period(tokens: Sequence[Token], place: int) -> When | None:
    """ "in the week after next", "in the next month"."""
    found = period(tokens, place + 1 + (word_at(tokens, place + 1) == "the"))
    return found and replace(found, start=place)


def _weeks_on(tokens: Sequence[Token], found: When) -> When | None:
    """ "a week on Tuesday", "a fortnight tomorrow", "two weeks from Friday": so many weeks after that day."""
    if not isinstance(found.day, Away) or not found.day.days or found.day.days % 7:
        return None
    if not word_at(tokens, found.end - 1).isascii():
        return None
    at = found.end + (word_at(tokens, found.end) in WEEKS_ON)
    behind = named_day(tokens, at) or weekday(tokens, at)
    if behind is None or behind.day is None or behind.ago:
        return None
    return replace(found, end=behind.end, clock=behind.clock, day=Before(-found.day.days, 0, behind.day))


def _ago(tokens: Sequence[Token], found: When) -> When | None:
    """«2 дня назад», «тиждень тому», «an hour ago»."""
    if word_at(tokens, found.end) not in listed("ago"):
        return None
    turned = _turned(found)
    return turned and _of_that_week(tokens, replace(turned, end=found.end + 1, ago=True))


def _of_that_week(tokens: Sequence[Token], found: When) -> When:
    """«две недели назад в пятницу»: the Friday of the week so many weeks back."""
    if not isinstance(found.day, Away) or found.day.months or not found.day.days or found.day.days % 7:
        return found
    at = found.end + (word_at(tokens, found.end) in IN_WEEK)
    behind = weekday(tokens, at)
    if behind is None or not isinstance(behind.day, OnWeekday) or behind.day.weeks is not None:
        return found
    return replace(found, end=behind.end, day=OnWeekday(behind.day.weekday, found.day.days // 7))


def shift(tokens: Sequence[Token], place: int) -> When | None:
    """«на неделю», «на час позже», "an hour later", "back two days": only a task that is moved goes by it."""
    led = word_at(tokens, place) in MOVED_BY | SHIFTING
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
    found = _inverted(tokens, place, BY)
    if found is None or word_at(tokens, place) in OF_CLOCK or word_at(tokens, found.end) in OF_DATE:
        return None
    before = word_at(tokens, place - 1)
    plain = not (is_number(tokens, place - 1) or before in listed("this") | listed("next") | listed("last") | FROM_DAY)
    return replace(found, shift=True) if plain else None


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
    if count is None or word_at(tokens, count.end) in valued("units") or counts_money(word_at(tokens, count.end)):
        return None  # «торт на новый год за 5 тысяч»
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
        ahead = _ukrainian_in(tokens, found) and not _is_before_day_of_year(tokens, found)
        return found if ahead else replace(found, lead=True)
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
    said = {token.word for token in tokens[found.start : found.end]}
    return not said.isdisjoint(UKRAINIAN_UNITS | UKRAINIAN_LONG_UNITS)


def _is_before_day_of_year(tokens: Sequence[Token], found: When) -> bool:
    """«день народження 14 березня, нагадай за тиждень»: counted back from the day of the year just said."""
    reminds = word_at(tokens, found.start - 1) in REMINDING
    return reminds and any(token.word in valued("months") for token in tokens[: found.start])


def _turned(found: When) -> When | None:
    if found.elapsed is not None:
        return replace(found, elapsed=-found.elapsed)
    if isinstance(found.day, Away):
        return replace(found, day=Away(-found.day.days, -found.day.months))
    return None
