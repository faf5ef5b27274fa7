"""Dates of the calendar: «12 марта», «March 12th, 2026», «20.03», «7/2», «25 числа», «в марте»."""

import re
from collections.abc import Sequence
from datetime import date, datetime
from functools import lru_cache

import dateparser

from names.forms import Case, Gender
from names.morphology import is_known
from names.speech import Speech, Word
from phrases.dates.days import Day, InMonth, OnDate, OnDayOfMonth
from phrases.dates.vocabulary import listed, mended, valued
from phrases.dates.when import When
from phrases.words.dictionaries import readings
from phrases.words.numerals import numerals
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind, Token, glued, is_number, word_at

DATIVE, BY_DAY = ("ому", "ему"), {"к", "ко"}
"""«к пятому»; «пятому» alone is somebody."""
BEFORE_ORDINAL = small_words("dates_absolute", "before_ordinal")
BEFORE_MONTH = small_words("dates_absolute", "before_month")

NUMERIC = re.compile(r"(\d{1,2})\.(\d{1,2})(?:\.(\d{4}|\d{2}))?")
LEAP = datetime(2024, 1, 1)  # noqa: DTZ001 - a base for dateparser, whose year is thrown away
LAST_CENTURY = 45
"""Years of two digits from here on are of the last one."""
ON_DAY, AT_HOUR = small_words("dates_absolute", "on_day"), small_words("dates_absolute", "at_hour")
CENTURIES = {1900: {"тысяча девятьсот", "тисяча дев'ятсот"}, 2000: {"две тысячи", "дві тисячі"}}
DASHES = small_words("money", "dashes")
ANOTHER, DAYS_FROM = small_words("dates_absolute", "another"), small_words("dates_absolute", "days_from")
OF_IT, NAMED = Case.GENITIVE | Case.ACCUSATIVE, Case.NOMINATIVE | Case.ACCUSATIVE
NEUTER = ("ое", "ье", "е", "є")
FROM_DAY, TO_DAY = small_words("dates_grammar", "from_day"), small_words("dates_absolute", "to_day")
ENDINGS = small_words("dates_absolute", "endings")
YEAR_WORDS = small_words("dates_absolute", "year_words")


def calendar_date(tokens: Sequence[Token], place: int, month_first: bool = False) -> When | None:
    """The longest date of the calendar at a place."""
    return (
        _day_and_month(tokens, place)
        or _month_and_day(tokens, place)
        or _numeric(tokens, place)
        or _iso(tokens, place)
        or _slashed(tokens, place, month_first)
    )


def day_of_month(tokens: Sequence[Token], place: int) -> When | None:
    """«25 числа», «числа 25-го», «25-го», «двадцать пятого», «the 25th»."""
    if word_at(tokens, place) == "числа" and word_at(tokens, place + 1).isdecimal():
        return _on_day(tokens[place + 1].text, place, _with_ending(tokens, place + 1)[1])
    day, end, ordinal = _day_number(tokens, place)
    if day is None:
        return None
    end = _behind_last_day(tokens, day, end)
    if word_at(tokens, end) in listed("number_day"):
        return _on_day(str(day), place, end + 1)
    told = (ordinal and not _is_one_of_several(tokens, place, end)) or _has_its_hour(tokens, place)
    return _on_day(str(day), place, end) if told else None


def _has_its_hour(tokens: Sequence[Token], place: int) -> bool:
    """«на 25 в 11»: of two numbers behind prepositions the first is the day."""
    led = word_at(tokens, place - 1) in ON_DAY and word_at(tokens, place + 1) in AT_HOUR
    hour = word_at(tokens, place + 2) if is_number(tokens, place + 2) else ""
    return led and is_number(tokens, place) and re.fullmatch(r"\d\d?([:.]\d\d)?", hour) is not None


def _is_one_of_several(tokens: Sequence[Token], place: int, end: int) -> bool:
    """«liked the second», "a third", «другого подрядчика»: in words and with no sign of a date it counts things."""
    before, word = word_at(tokens, place - 1), tokens[place].word
    if not word.isalpha():
        return False
    if word.endswith(DATIVE) and before not in BY_DAY:
        return True
    if not word.isascii():
        return _describes(tokens, end) or (word in ANOTHER and not _is_dated_by(tokens, place))
    before = word_at(tokens, place - 2) if before == "the" else before
    return before not in BEFORE_ORDINAL


def _describes(tokens: Sequence[Token], place: int) -> bool:
    """«второго ребёнка», «першого нового клієнта», «первое занятие»: the noun that it agrees with stands behind it."""
    token = tokens[place] if place < len(tokens) else None
    if token is None or token.kind is not Kind.WORD or token.capital:
        return False
    whole = readings(token.word) if is_known(token.word, "ru") else readings(token.word, "uk")
    found = [one for one in whole if one.speech in {Speech.NOUN, Speech.ADJECTIVE} and not one.plural]
    before = word_at(tokens, place - 1)
    neuter, wanted = before.endswith(NEUTER), Case.DATIVE if before.endswith(DATIVE) else OF_IT
    agreeing = [one.case and one.case & (NAMED if neuter else wanted) and _agrees(one, neuter) for one in found]
    owned = bool(found) and (any if neuter else all)(agreeing) and not any(one.name for one in found)
    return owned and found[0].speech is whole[0].speech and token.word not in valued("months")


def _agrees(noun: Word, neuter: bool) -> bool:
    return noun.gender is None if neuter else noun.gender is not Gender.FEMALE


def _is_dated_by(tokens: Sequence[Token], place: int) -> bool:
    """«до другого», «другого о 10», and at the start of what is said: the second day rather than another one."""
    before, behind = word_at(tokens, place - 1), word_at(tokens, place + 1)
    return not before.isalpha() or before in DAYS_FROM or behind in AT_HOUR or behind in listed("number_day")


def month_alone(tokens: Sequence[Token], place: int) -> When | None:
    """«в марте»; a bare «май» or «may» is too often something else, so is «в лист»."""
    word = word_at(tokens, place)
    month = None if word in listed("months_beside_a_day") else valued("months").get(mended(word))
    if month is None or word_at(tokens, place - 1) not in BEFORE_MONTH or len(word) < 3:
        return None
    return When(place - (word_at(tokens, place - 1) == "in"), place + 1, day=InMonth(month))


def _day_number(tokens: Sequence[Token], place: int) -> tuple[int | None, int, bool]:
    """Day, the place behind it, and whether it is said as an ordinal («5-го», «двадцать пятого», «5th»)."""
    if is_number(tokens, place) and tokens[place].text.isdecimal() and len(tokens[place].text) <= 2:
        return _with_ending(tokens, place)
    ordinals, word = numerals("ordinals"), word_at(tokens, place)
    if word in ordinals:
        return ordinals[word], place + 1, True
    tens = numerals("cardinals").get(word)
    next_word = word_at(tokens, place + 1)
    if tens in {20, 30} and ordinals.get(next_word, 10) < 10:
        return tens + ordinals[next_word], place + 2, True
    return None, place, False


def _behind_last_day(tokens: Sequence[Token], day: int, place: int) -> int:
    """The place behind «-16» of «15-16 июня», «с 15 по 20 числа», of which the first day counts."""
    until = word_at(tokens, place) in TO_DAY and word_at(tokens, place - 2) in FROM_DAY
    ranged = (until or word_at(tokens, place) in DASHES) and is_number(tokens, place + 1)
    last = word_at(tokens, place + 1) if ranged else ""
    later = re.fullmatch(r"\d\d?", last) is not None and day < int(last) <= 31
    named = word_at(tokens, place + 2) in valued("months") or word_at(tokens, place + 2) in listed("number_day")
    return place + 2 if later and named else place


def _with_ending(tokens: Sequence[Token], place: int) -> tuple[int | None, int, bool]:
    day, end = int(tokens[place].text), place + 1
    if word_at(tokens, end) in ENDINGS and glued(tokens, end):
        return day, end + 1, True
    if word_at(tokens, end) == "-" and word_at(tokens, end + 1) in ENDINGS and glued(tokens, end + 1):
        return day, end + 2, True
    return day, end, False


def _on_day(day: str, start: int, end: int) -> When | None:
    if not day.isdecimal() or not 1 <= int(day) <= 31:
        return None
    return When(start, end, day=OnDayOfMonth(int(day)))


def _day_and_month(tokens: Sequence[Token], place: int) -> When | None:
    day, end, _ = _day_number(tokens, place)
    if day is None:
        return None
    end = _behind_last_day(tokens, day, end)
    end += word_at(tokens, end) == "of"
    month = valued("months").get(mended(word_at(tokens, end)))
    if month is None or (word_at(tokens, end) in {"mar", "may"} and tokens[end].text.islower() and day > 31):
        return None
    return _dated(tokens, place, end + 1, day, month)


def _month_and_day(tokens: Sequence[Token], place: int) -> When | None:
    month = valued("months").get(word_at(tokens, place))
    if month is None or not tokens[place].text.isascii():
        return None
    after = place + 1 + (word_at(tokens, place + 1) == ".")
    after += word_at(tokens, after) == "the"
    day, end, _ = _day_number(tokens, after)
    return None if day is None else _dated(tokens, place, end, day, month)


def _dated(tokens: Sequence[Token], start: int, end: int, day: int, month: int) -> When:
    year, end = _year(tokens, end)
    return _when(start, end, day, month, year)


def _year(tokens: Sequence[Token], place: int) -> tuple[int | None, int]:
    at = place + (word_at(tokens, place) == "," and is_number(tokens, place + 1))
    if is_number(tokens, at) and re.fullmatch(r"\d\d", tokens[at].text) and word_at(tokens, at + 1) in YEAR_WORDS:
        return _of_century(tokens[at].text), at + 2
    if is_number(tokens, at) and re.fullmatch(r"(19|20)\d\d", tokens[at].text):
        end = at + 1
        if word_at(tokens, end) in YEAR_WORDS:
            end += 1
        return int(tokens[at].text), end
    return _year_in_words(tokens, place)


def _year_in_words(tokens: Sequence[Token], place: int) -> tuple[int | None, int]:
    """«девяностого года», «восемьдесят пятого року», «тысяча девятьсот сорокового», «две тысячи первого»."""
    pair = f"{word_at(tokens, place)} {word_at(tokens, place + 1)}"
    century = next((value for value, said in CENTURIES.items() if pair in said), None)
    at = place if century is None else place + 2
    tens = numerals("cardinals").get(word_at(tokens, at), 0)
    tens = tens if tens % 10 == 0 and 20 <= tens <= 90 else 0
    at += bool(tens)
    word = word_at(tokens, at)
    last = numerals("year_ordinals").get(word) or numerals("ordinals").get(word)
    named = word_at(tokens, at + 1) in YEAR_WORDS
    if last is None or (tens and last > 9) or not (named or century):
        return None, place
    year = century + tens + last if century else last if last > 100 else _of_century(str(tens + last))
    return year, at + 1 + named


def _of_century(year: str) -> int:
    """«78» is 1978, a birthday; «26» is 2026."""
    if len(year) > 2:
        return int(year)
    return int(year) + (2000 if int(year) < LAST_CENTURY else 1900)


def _when(start: int, end: int, day: int, month: int, year: int | None) -> When:
    """A date, or the remark that the calendar has no such one."""
    if not _exists(day, month, year):
        return When(start, end, impossible=True)
    said: Day = OnDate(day, month, year)
    return When(start, end, day=said)


@lru_cache(maxsize=2_000)
def _exists(day: int, month: int, year: int | None) -> bool:
    """Whether dateparser knows the date as written; it must not mend «30 февраля» into another one."""
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return False
    text = f"{year or LEAP.year:04d}-{month:02d}-{day:02d}"
    read = dateparser.parse(text, languages=["en"], settings={"RELATIVE_BASE": LEAP, "DATE_ORDER": "YMD"})
    return read is not None and read.date() == _strict(text)


def _strict(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _numeric(tokens: Sequence[Token], place: int) -> When | None:
    if not is_number(tokens, place):
        return None
    found = NUMERIC.fullmatch(tokens[place].text)
    if not found or not (1 <= int(found[2]) <= 12) or (found[3] is None and len(found[2]) == 1):
        return None
    year = _of_century(found[3]) if found[3] else None
    if year is None and not 1 <= int(found[1]) <= 31:
        return None
    return _when(place, place + 1, int(found[1]), int(found[2]), year)


def _iso(tokens: Sequence[Token], place: int) -> When | None:
    if not (is_number(tokens, place) and is_number(tokens, place + 4)):
        return None
    said = "".join(token.text for token in tokens[place : place + 5])
    if not re.fullmatch(r"(19|20)\d\d-\d\d-\d\d", said[:10]):
        return None
    year, month, day = said[:10].split("-")
    return _when(place, place + 5, int(day), int(month), int(year))


def _slashed(tokens: Sequence[Token], place: int, month_first: bool) -> When | None:
    if word_at(tokens, place + 1) != "/" or not glued(tokens, place + 2):
        return None
    if not (is_number(tokens, place) and is_number(tokens, place + 2)):
        return None
    first, second = tokens[place].text, tokens[place + 2].text
    if not (first.isdecimal() and second.isdecimal() and len(first) <= 2 and len(second) <= 2):
        return None
    year, end = _slashed_year(tokens, place + 3)
    day, month = (int(second), int(first)) if month_first else (int(first), int(second))
    return _when(place, end, day, month, year) if 1 <= month <= 12 and 1 <= day <= 31 else None


def _slashed_year(tokens: Sequence[Token], place: int) -> tuple[int | None, int]:
    if word_at(tokens, place) != "/" or not is_number(tokens, place + 1):
        return None, place
    text = tokens[place + 1].text
    return (_of_century(text), place + 2) if text.isdecimal() else (None, place)
