"""The readers of moments, the surest first, each with the words it may begin with: one look rules most of them out."""

from collections.abc import Callable, Iterable, Sequence
from functools import cache, lru_cache, partial

from phrases.dates import clock, holidays, named_days, nth_days, relative, repeats
from phrases.dates.absolute import calendar_date, day_of_month, month_alone
from phrases.dates.lengths import ARTICLES, HALF_HOUR, HALF_YEAR, WORKING
from phrases.dates.parts_of_day import HALVES_OF_DAY, part_of_day
from phrases.dates.vocabulary import HALVES, listed, mended, valued
from phrases.dates.when import When
from phrases.words.numerals import numerals
from phrases.words.small_words import small_words
from phrases.words.tokens import Token, word_at

Reader = Callable[[Sequence[Token], int], When | None]
DIGITS, HALF = "0", "пол"
"""What stands for any number in digits, and for any word that begins with a half («полдесятого»)."""
DATED_PAPER = small_words("dates_grammar", "dated_paper")
VAGUE_PHRASES = {tuple(phrase.split()) for phrase in small_words("dates_grammar", "vague_phrases")}


@lru_cache(maxsize=10_000)
def readers_of(word: str, month_first: bool) -> tuple[Reader, ...]:
    """Those that may read a moment whose first word is this one; whatever begins with another is ruled out."""
    said = {word, mended(word)}
    said |= {DIGITS} if word[:1].isdecimal() else {HALF} if word.startswith(HALVES) else set()
    return tuple(read for read, opening in readers(month_first) if opening is None or not opening.isdisjoint(said))


@cache
def readers(month_first: bool) -> tuple[tuple[Reader, frozenset[str] | None], ...]:
    """Each reader with its first words; None: it looks at the words behind the first one by itself."""
    return (
        (repeats.repeating, _repeating()),
        (relative.distance, _lengths() | listed("through") | {"in", "за"}),
        (relative.shift, _lengths() | relative.MOVED_BY | relative.SHIFTING),
        (named_days.edge_of_period, _edges()),
        (holidays.holiday, _holidays()),
        (named_days.period, _which() | valued("units").keys()),
        (named_days.weekend, _which() | listed("weekend")),
        (named_days.weekday, _which() | valued("weekdays").keys()),
        (named_days.named_day, None),
        (partial(_dated, month_first=month_first), _dates()),
        (clock.clock_time, _hours()),
        (part_of_day, _parts_of_day()),
        (_vague, listed("vague").union(phrase[0] for phrase in VAGUE_PHRASES)),
    )


def _repeating() -> frozenset[str]:
    rules = listed("every") | listed("monthly") | valued("every_weekday").keys() | repeats.single_words().keys()
    return rules | nth_days.NTH.keys() | nth_days.BETWEEN | repeats.ON_WEEKDAYS | repeats.ONCE


def _lengths() -> frozenset[str]:
    halves = HALF_HOUR | HALF_YEAR | listed("half")
    return halves | _numbers() | ARTICLES | WORKING | valued("units").keys()


def _numbers() -> frozenset[str]:
    return frozenset({DIGITS, *numerals("cardinals"), *numerals("halves")})


def _edges() -> frozenset[str]:
    edges = frozenset[str]().union(*map(listed, named_days.EDGES))
    return edges | listed("close") | listed("midweek") | named_days.LAST_DAY | valued("ends").keys()


def _holidays() -> frozenset[str]:
    return holidays.AFTER | holidays.BEFORE | holidays.ARTICLES | _first_words(holidays.holidays())


def _which() -> frozenset[str]:
    return listed("nearest").union(*map(listed, named_days.WHICH))


def _dates() -> frozenset[str]:
    return _numbers() | numerals("ordinals").keys() | valued("months").keys() | {"числа"}


def _hours() -> frozenset[str]:
    parts = clock.FROM_HOUR | clock.QUARTER | clock.QUARTERS | clock.LESS | listed("half")
    return parts | _numbers() | numerals("hours").keys() | {HALF, "час"}


def _parts_of_day() -> frozenset[str]:
    return _first_words(valued("things")).union(HALVES_OF_DAY, valued("parts"))


def _first_words(phrases: Iterable[str]) -> frozenset[str]:
    return frozenset(phrase.partition(" ")[0] for phrase in phrases)


def _dated(tokens: Sequence[Token], place: int, *, month_first: bool) -> When | None:
    """A calendar date, unless it dates a paper («счёт от 12 марта»)."""
    found = calendar_date(tokens, place, month_first) or day_of_month(tokens, place) or month_alone(tokens, place)
    return None if found and word_at(tokens, place - 1) in DATED_PAPER else found


def _vague(tokens: Sequence[Token], place: int) -> When | None:
    if word_at(tokens, place) in listed("vague"):
        return When(place, place + 1)
    pair = (word_at(tokens, place), word_at(tokens, place + 1))
    return When(place, place + 2) if pair in VAGUE_PHRASES else None
