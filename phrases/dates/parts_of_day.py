"""Parts of the day: «утром», «после обеда», "thurs am", "first thing Monday"."""

from collections.abc import Sequence

from phrases.dates.vocabulary import listed, mended, valued
from phrases.dates.when import Clock, When
from phrases.words.numerals import numerals
from phrases.words.small_words import small_words
from phrases.words.tokens import Token, word_at

AFTER_LUNCH = small_words("dates_clock", "after_lunch")
OF_PART = small_words("dates_clock", "of_part")
BEFORE_PART = small_words("dates_clock", "before_part")
WITH = small_words("dates_clock", "with")
BIRTH = small_words("dates_clock", "birth")
HALVES_OF_DAY = {"am": "09:00", "pm": "14:00"}
AT_LUNCH = {"at", "after", "before", "by", "over", "around", "during", "until"}
GREETINGS = small_words("dates_clock", "greetings")


def part_of_day(tokens: Sequence[Token], place: int) -> When | None:
    """«утром», «в обед», «после обеда», «this afternoon»; conventions D3."""
    word = mended(word_at(tokens, place))
    if thing := _first_or_last_thing(tokens, place):
        return thing
    part = valued("parts").get(word) or _half_behind_day(tokens, place)
    if part is None or word_at(tokens, place - 1) in GREETINGS or word_at(tokens, place + 1) in BIRTH:
        return None
    if _is_of_holiday(tokens, place) or _counts_nights(tokens, place):
        return None
    if word == "lunch" and not (word_at(tokens, place - 1) in AT_LUNCH or _is_lunch_of_day(tokens, place)):
        return None
    hour = int(part[:2])
    if hour == 13 and word_at(tokens, place - 1) in AFTER_LUNCH:
        hour = 14
    start = place - 1 if word_at(tokens, place - 1) in listed("this") | OF_PART else place
    start = place - 2 if (word_at(tokens, place - 2), word_at(tokens, place - 1)) == ("in", "the") else start
    return When(start, place + 1, clock=Clock(hour, exact=False))


def _first_or_last_thing(tokens: Sequence[Token], place: int) -> When | None:
    """ "first thing Monday", "first thing in the morning", «в понедельник первым делом»: only beside a day."""
    said = f"{word_at(tokens, place)} {word_at(tokens, place + 1)}"
    hour = valued("things").get(said)
    if hour is None:
        return None
    at = place + 2
    while word_at(tokens, at) in BEFORE_PART:
        at += 1
    if word_at(tokens, at) in listed("morning"):
        return When(place, at + 1, clock=Clock(9, exact=False))
    dated = any(_names_day(word_at(tokens, beside)) for beside in (at, place - 1))
    return When(place, place + 2, clock=Clock(int(hour[:2]), exact=False)) if dated else None


def _names_day(word: str) -> bool:
    return any(mended(word) in valued(days) for days in ("weekdays", "days", "months")) or word in listed("next")


def _is_lunch_of_day(tokens: Sequence[Token], place: int) -> bool:
    """ "try again fri lunch"; "friday lunch with Hale" is the lunch itself."""
    return _names_day(word_at(tokens, place - 1)) and word_at(tokens, place + 1) != "with"


def _half_behind_day(tokens: Sequence[Token], place: int) -> str | None:
    """ "thurs am", "tomorrow pm": the half of a day right behind it."""
    before = word_at(tokens, place - 1)
    dated = before in valued("weekdays") or before in valued("days")
    return HALVES_OF_DAY.get(word_at(tokens, place)) if dated else None


def _is_of_holiday(tokens: Sequence[Token], place: int) -> bool:
    """«с днём строителя», «з днем учителя»: a day that is greeted on."""
    return word_at(tokens, place) == "днем" and word_at(tokens, place - 1) in WITH


def _counts_nights(tokens: Sequence[Token], place: int) -> bool:
    """«на 3 ночи»: how long, and not when."""
    before = word_at(tokens, place - 1)
    return word_at(tokens, place) in listed("night") and (before in numerals("cardinals") or before.isdecimal())
