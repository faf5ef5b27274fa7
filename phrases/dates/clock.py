"""Times of day: «в 11», «15:00», «полдесятого», «без четверти шесть», «9 утра», «half past nine»."""

import re
from collections.abc import Sequence
from dataclasses import replace

from names.forms import Case
from names.speech import Speech
from phrases.dates.counting import counts_things
from phrases.dates.vocabulary import half_of_day, listed, valued
from phrases.dates.when import Clock, When
from phrases.entities.amounts import counts_money, is_roughly_counted
from phrases.entities.ranges import DASHES
from phrases.words.dictionaries import in_dictionary, readings
from phrases.words.numbers import number_at
from phrases.words.numerals import numerals
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind, Token, glued, is_number, word_at

AT_ONE = small_words("dates_clock", "at_one")
QUARTER = small_words("dates_clock", "quarter")
LESS, PAST = small_words("dates_clock", "less"), small_words("dates_clock", "past")
QUARTERS = small_words("dates_clock", "quarters")
SIDES = small_words("dates_clock", "sides")
FROM_HOUR = small_words("dates_clock", "from_hour")
TILL_HOUR = small_words("dates_clock", "till_hour")

BEFORE_HOUR = small_words("dates_clock", "before_hour")
MOVED = small_words("dates_clock", "moved")
REACH_OF_MOVE = 5
"""Words from "move" to the hour: "move her back to 5"."""
PLURAL_EN = small_words("dates_clock", "plural_en")
BEFORE_SIZE = small_words("dates_clock", "before_size")
GROWING, GOING, UP_OR_DOWN = (small_words("dates_clock", name) for name in ("growing", "going", "up_or_down"))
LONGEST_VISIT = 4
"""Hours between the two of «в 15-16»."""
MINUTES = {0, *range(10, 60, 5)}
SIDE = re.compile(r"\d{1,3}(?:[.,]\d)?")
HOUR_PAST = "ій"
HALF_JOINED = re.compile(r"(?:пол|пів|полу)(.{4,})")


def clock_time(tokens: Sequence[Token], place: int) -> When | None:
    """A time of day at a place, with the words that belong to it («в 3 часа дня»)."""
    if is_roughly_counted(tokens, place) or _is_side(tokens, place):
        return None
    return (
        _between(tokens, place)
        or _half(tokens, place)
        or _quarter(tokens, place)
        or _english_past(tokens, place)
        or _digital(tokens, place)
        or _with_marker(tokens, place)
        or _bare(tokens, place)
        or _one_oclock(tokens, place)
    )


def _is_side(tokens: Sequence[Token], place: int) -> bool:
    """«8 на 4», "6 by 4", «2,5 на 3»: the second of two numbers measures a thing; «с 3 на 4» moves an hour."""
    if word_at(tokens, place - 1) not in SIDES or word_at(tokens, place - 3) in (BEFORE_HOUR - SIDES) | FROM_HOUR:
        return False
    return bool(SIDE.fullmatch(word_at(tokens, place - 2))) or word_at(tokens, place - 2) in numerals("cardinals")


def _hour(hour: int, minute: int, tokens: Sequence[Token], place: int, end: int, padded: bool = False) -> When | None:
    """The clock said, moved to its half of the day by «утра», «вечера», «pm» or by custom (D5)."""
    if not (0 <= hour <= 24 and 0 <= minute < 60):
        return None
    word = word_at(tokens, end)
    half = half_of_day(word)
    end += half is not None
    if half is None:
        half = _half_before(tokens, place - 1) or _half_before(tokens, place - 2)
    hour = _in_half(hour, half, padded)
    return When(place, _behind_ish(tokens, end), clock=Clock(hour % 24, minute))


def _behind_ish(tokens: Sequence[Token], end: int) -> int:
    """The place behind "ish" of "5ish", "5-ish"."""
    at = end + (word_at(tokens, end) in DASHES)
    return at + 1 if word_at(tokens, at) == "ish" and glued(tokens, at) else end


def _half_before(tokens: Sequence[Token], at: int) -> str | None:
    """«днём в 3»; «каждые 3 дня в 9», «каждого дня в 9» count days."""
    before = word_at(tokens, at - 1)
    counted = is_number(tokens, at - 1) or before in numerals("cardinals") or before in listed("every")
    return None if counted and word_at(tokens, at) == "дня" else half_of_day(word_at(tokens, at))


def _in_half(hour: int, half: str | None, padded: bool) -> int:
    if half == "morning":
        return 0 if hour == 12 else hour
    if half in {"daytime", "evening"}:
        return hour + 12 if hour < 12 else hour
    if half == "night":
        return 0 if hour == 12 else hour if hour < 6 else hour + 12 if hour < 12 else hour
    return hour + 12 if 1 <= hour <= 7 and not padded else hour


def _digital(tokens: Sequence[Token], place: int) -> When | None:
    """«9:30», «15-00», «в 14.30»."""
    if not is_number(tokens, place):
        return None
    text = tokens[place].text
    if found := re.fullmatch(r"(\d{1,2}):(\d\d)(?::\d\d)?", text):
        return _hour(int(found[1]), int(found[2]), tokens, place, place + 1, text.startswith("0"))
    after = word_at(tokens, place - 1) in BEFORE_HOUR or _is_behind_day(tokens, place)
    if after and (found := re.fullmatch(r"(\d{1,2})\.([0-5]\d)", text)):
        return _hour(int(found[1]), int(found[2]), tokens, place, place + 1, text.startswith("0"))
    if _is_behind_day(tokens, place) and (spaced := _spaced(tokens, place)):
        return spaced
    return _dashed(tokens, place) if after or place == 0 or word_at(tokens, place - 1) in valued("days") else None


def _spaced(tokens: Sequence[Token], place: int) -> When | None:
    """«завтра 14 30», «24.02 9 00»: right behind a day two numbers are the hour and the minutes."""
    hour, minute = tokens[place].text, word_at(tokens, place + 1)
    fits = re.fullmatch(r"[01]?\d|2[0-3]", hour) and re.fullmatch(r"[0-5][05]", minute)
    if not fits or glued(tokens, place + 1) or counts_things(tokens, place + 2):
        return None
    return _hour(int(hour), int(minute), tokens, place, place + 2, hour.startswith("0"))


def _is_behind_day(tokens: Sequence[Token], place: int) -> bool:
    """«24 февраля 15.30», «завтра 15.30», «24.02 15.30»: right behind a day a number with a dot is a time."""
    before = word_at(tokens, place - 1)
    numeric = is_number(tokens, place - 1) and re.fullmatch(r"\d{1,2}\.\d{1,2}(\.\d{2,4})?", before)
    return bool(numeric) or any(before in valued(days) for days in ("months", "weekdays", "days"))


def _dashed(tokens: Sequence[Token], place: int) -> When | None:
    """«в 15-00», «завтра 9-30»; «9-10» is from one hour to the next."""
    if word_at(tokens, place + 1) != "-" or not (glued(tokens, place + 1) and glued(tokens, place + 2)):
        return None
    hour, minute = tokens[place].text, word_at(tokens, place + 2)
    if not (re.fullmatch(r"\d{1,2}", hour) and re.fullmatch(r"[0-5][05]", minute)) or int(hour) > 23:
        return None
    if int(minute) == int(hour) + 1 or counts_things(tokens, place + 3):
        return None
    return _hour(int(hour), int(minute), tokens, place, place + 3, hour.startswith("0"))


def _with_marker(tokens: Sequence[Token], place: int) -> When | None:
    """«9 утра», «3pm», «в 15 часов», «в 3 часа дня», «семь вечера»."""
    hour, end = _hour_said(tokens, place)
    if hour is None:
        return None
    word = word_at(tokens, end)
    if word in listed("night") and counts_things(tokens, end):
        return None
    if word in listed("oclock") and (word_at(tokens, place - 1) in BEFORE_HOUR or _is_behind_day(tokens, place)):
        return _with_minutes(tokens, place, hour, end + 1)
    if word in listed("oclock") and half_of_day(word_at(tokens, end + 1)):
        return _hour(hour, 0, tokens, place, end + 1)
    return _hour(hour, 0, tokens, place, end) if half_of_day(word) else None


def _with_minutes(tokens: Sequence[Token], place: int, hour: int, end: int) -> When | None:
    """«в 15 часов 30 минут»."""
    if is_number(tokens, end) and valued("units").get(word_at(tokens, end + 1)) == "minute":
        minute = tokens[end].text
        return _hour(hour, int(minute), tokens, place, end + 2) if minute.isdecimal() else None
    return _hour(hour, 0, tokens, place, end, tokens[place].text.startswith("0"))


def _hour_said(tokens: Sequence[Token], place: int) -> tuple[int | None, int]:
    if is_number(tokens, place):
        text = tokens[place].text
        return (int(text), place + 1) if re.fullmatch(r"\d{1,2}", text) else (None, place)
    word = word_at(tokens, place)
    value = numerals("cardinals").get(word)
    if value is not None and 1 <= value <= 20:
        ones = numerals("cardinals").get(word_at(tokens, place + 1), 10)
        return (value + ones, place + 2) if value == 20 and 1 <= ones <= 4 else (value, place + 1)
    return numerals("hours").get(word), place + 1


def _bare(tokens: Sequence[Token], place: int) -> When | None:
    """A number behind a preposition that counts nothing: «в 11», «к пяти», «о третій», «at 9»; not "rose by 5"."""
    before = word_at(tokens, place - 1) in BEFORE_HOUR or _is_moved_to(tokens, place)
    introduced = before or _is_of_day_before(tokens, place) or _ranged_behind_day(tokens, place)
    introduced = introduced or _is_spelled_behind_day(tokens, place)
    if not introduced or word_at(tokens, place) == "час":
        return None
    if _grows(tokens, place - 2) and word_at(tokens, place - 1) in SIDES:
        return None
    hour, end = _hour_said(tokens, place)
    if hour is not None and (behind := _last_hour(tokens, hour, end)):
        return _hour(hour, 0, tokens, place, behind)
    if hour is None or not 0 <= hour <= 24 or counts_things(tokens, end):
        return None
    if word_at(tokens, end) in numerals("cardinals") and counts_money(word_at(tokens, end + 1)):
        return None  # «на двадцать тридцать тысяч»
    found = _hour(hour, 0, tokens, place, end, tokens[place].text.startswith("0"))
    return _hour_and_minutes(tokens, place, hour, end) or found


def _is_of_day_before(tokens: Sequence[Token], place: int) -> bool:
    """«завтра 12», «чт 15», "tomorrow 11": a working hour right behind the day; «завтра 12 клиентам …» is none."""
    if re.fullmatch(r"[89]|1\d|2[01]", word_at(tokens, place)) is None:
        return False
    if not any(word_at(tokens, place - 1) in valued(days) for days in ("days", "weekdays", "weekdays_short")):
        return False
    behind = readings(word_at(tokens, place + 1))[:1]
    return not any(one.plural and one.speech is Speech.NOUN and not one.name for one in behind)


def _is_spelled_behind_day(tokens: Sequence[Token], place: int) -> bool:
    """ "Monday nine thirty", «в среду десять тридцать»: an hour and its minutes in words, right behind the day."""
    if is_number(tokens, place) or not any(word_at(tokens, place - 1) in valued(days) for days in ("days", "weekdays")):
        return False
    hour, end = _hour_said(tokens, place)
    minutes = _hour_and_minutes(tokens, place, hour, end) if hour is not None else None
    return minutes is not None and not counts_money(word_at(tokens, minutes.end))


def _ranged_behind_day(tokens: Sequence[Token], place: int) -> bool:
    """ "Sat 1-2", «завтра 3-4»: from one hour to another right behind the day."""
    hour = word_at(tokens, place)
    named = any(word_at(tokens, place - 1) in valued(days) for days in ("days", "weekdays"))
    ranged = named and re.fullmatch(r"\d{1,2}", hour) is not None and glued(tokens, place + 1)
    behind = _last_hour(tokens, int(hour), place + 1) if ranged else None
    return behind is not None and not _may_be_counted(tokens, behind)


def _may_be_counted(tokens: Sequence[Token], place: int) -> bool:
    """«завтра 3-4 маникюра», "2-3 boxes": a noun that is more than one of its kind; «3-4 маникюр» tells what for."""
    if place == len(tokens) or tokens[place].kind is Kind.MARK or tokens[place].capital:
        return False
    if (word := tokens[place].word).isascii():
        return word in PLURAL_EN or (word.endswith("s") and not readings(word, "en"))
    nouns = (one for one in readings(tokens[place].word)[:1] if one.speech is Speech.NOUN and not one.name)
    return any(one.plural or not (one.case and one.case & Case.NOMINATIVE) for one in nouns)


def _grows(tokens: Sequence[Token], place: int) -> bool:
    """ "rose", "went up": what follows with "by" is by how much."""
    turned = word_at(tokens, place) in UP_OR_DOWN and word_at(tokens, place - 1) in GOING
    return turned or word_at(tokens, place) in GROWING


def _last_hour(tokens: Sequence[Token], hour: int, place: int) -> int | None:
    """The place behind «-16» of «в 15-16»: from one hour to the next."""
    text = word_at(tokens, place + 1) if word_at(tokens, place) in DASHES else ""
    fits = re.fullmatch(r"\d{1,2}", text) is not None and hour < int(text) <= min(hour + LONGEST_VISIT, 24)
    return place + 2 if fits and not counts_things(tokens, place + 2) else None


def _hour_and_minutes(tokens: Sequence[Token], place: int, hour: int, end: int) -> When | None:
    """«в 9 30», «в десять тридцать», «в десять сорок пять»."""
    minutes = number_at(tokens, end)
    fits = minutes is not None and minutes.value in MINUTES and len(word_at(tokens, end)) > 1
    if minutes is None or not fits or counts_things(tokens, minutes.end) or (hour < 8 and is_number(tokens, place)):
        return None
    return _hour(hour, int(minutes.value), tokens, place, minutes.end)


def _is_moved_to(tokens: Sequence[Token], place: int) -> bool:
    """ "move her to 5", "push it back to 11": behind other verbs "to 5" counts."""
    if word_at(tokens, place - 1) != "to":
        return False
    return any(token.word in MOVED for token in tokens[max(place - REACH_OF_MOVE, 0) : place - 1])


def hour_alone(tokens: Sequence[Token], place: int) -> When | None:
    """A bare hour that something beside says to be one («в 10, ой, 11»), and that counts nothing."""
    hour, end = _hour_said(tokens, place)
    behind = word_at(tokens, end)
    if (
        hour is None
        or counts_things(tokens, end)
        or (behind.isascii() and behind.isalpha() and not in_dictionary(behind))
    ):
        return None
    found = _hour(hour, 0, tokens, place, end, tokens[place].text.startswith("0"))
    return _hour_and_minutes(tokens, place, hour, end) or found


def _one_oclock(tokens: Sequence[Token], place: int) -> When | None:
    """«в час», «в час дня»."""
    if word_at(tokens, place) != "час" or word_at(tokens, place - 1) not in AT_ONE:
        return None
    return _hour(1, 0, tokens, place, place + 1)


def _half(tokens: Sequence[Token], place: int) -> When | None:
    """«полдесятого», «пол десятого», «о пів на десяту»: half an hour before the hour named."""
    word, end = word_at(tokens, place), place + 1
    named = numerals("half_to")
    joined = HALF_JOINED.fullmatch(word)
    hour = named.get(joined[1]) if joined else None
    if word in listed("half") and word != "half":
        end += word_at(tokens, end) == "на"
        hour, end = named.get(word_at(tokens, end)) or numerals("hours").get(word_at(tokens, end)), end + 1
    return None if hour is None else _hour((hour - 1) or 12, 30, tokens, place, end)


def _quarter(tokens: Sequence[Token], place: int) -> When | None:
    """«без четверти шесть», «за десять хвилин шоста», «чверть на шосту», «четверть шестого», «десять по шостій»."""
    word, named = word_at(tokens, place), numerals("half_to")
    if word_at(tokens, place + 1) in PAST and (past := _minutes_past(tokens, place)):
        return past
    if word in QUARTER:
        at = place + 1 + (word_at(tokens, place + 1) == "на")
        hour = named.get(word_at(tokens, at))
        return None if hour is None else _hour((hour - 1) or 12, 15, tokens, place, at + 1)
    if word not in LESS:
        return None
    minutes = _minutes_said(word_at(tokens, place + 1))
    at = place + 2 + (valued("units").get(word_at(tokens, place + 2)) == "minute")
    hour, end = _hour_said(tokens, at)
    if word == "за" and word_at(tokens, at) not in numerals("hours"):
        return None
    return None if minutes is None or hour is None else _hour((hour - 1) or 12, 60 - minutes, tokens, place, end)


def _minutes_past(tokens: Sequence[Token], place: int) -> When | None:
    """«десять по шостій», «чверть по третій»."""
    minutes, word = _minutes_said(word_at(tokens, place)), word_at(tokens, place + 2)
    hour = numerals("hours").get(word) if word.endswith(HOUR_PAST) else None
    return None if minutes is None or hour is None else _hour(hour, minutes, tokens, place, place + 3)


def _minutes_said(word: str) -> int | None:
    if word in QUARTERS:
        return 15
    minutes = int(word) if re.fullmatch(r"\d{1,2}", word) else numerals("cardinals").get(word)
    return minutes if minutes is not None and 1 <= minutes < 30 else None


def _english_past(tokens: Sequence[Token], place: int) -> When | None:
    """«half past nine», «half ten» (F1), «quarter to six», «ten past five»; "9 to 10" is from nine."""
    word, link = word_at(tokens, place), word_at(tokens, place + 1)
    if word == "half" and link not in {"past", "an", "a"}:
        hour, end = _hour_said(tokens, place + 1)
        return None if hour is None else _hour(hour, 30, tokens, place, end)
    if link not in {"past", "to"} or word_at(tokens, place - 1) in BEFORE_SIZE:
        return None
    minutes = 30 if word == "half" else _minutes_said(word)
    hour, end = _hour_said(tokens, place + 2)
    if minutes is None or hour is None or not 1 <= hour <= 12:
        return None
    if minutes % 5 and minutes < hour:
        return _hour(minutes, 0, tokens, place, end)
    return (
        _hour(hour, minutes, tokens, place, end)
        if link == "past"
        else _hour((hour - 1) or 12, 60 - minutes, tokens, place, end)
    )


def _between(tokens: Sequence[Token], place: int) -> When | None:
    """«с 10 до 12», «from 2 to 4», «10:00-12:00»: the start of it."""
    if word_at(tokens, place) not in FROM_HOUR:
        return None
    hour, end = _start_of_range(tokens, place + 1)
    if hour is None or word_at(tokens, end) not in TILL_HOUR:
        return None
    last, behind = _start_of_range(tokens, end + 1)
    if last is None or counts_things(tokens, behind) or _are_days(tokens, behind):
        return None
    half = half_of_day(word_at(tokens, behind))
    return replace(hour, start=place, end=behind + (half is not None))


def _are_days(tokens: Sequence[Token], place: int) -> bool:
    """«с 15 по 20 июня», «с 15 по 20 числа»."""
    return word_at(tokens, place) in valued("months") or word_at(tokens, place) in listed("number_day")


def _start_of_range(tokens: Sequence[Token], place: int) -> tuple[When | None, int]:
    if digital := _digital(tokens, place):
        return digital, digital.end
    hour, end = _hour_said(tokens, place)
    found = None if hour is None else _hour(hour, 0, tokens, place, end)
    return found, found.end if found else place
