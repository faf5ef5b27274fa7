"""«в последнюю пятницу месяца», «каждый первый понедельник», "the last day of every month": days by their place."""

from collections.abc import Sequence

from crm.rules.repeats import DAYS
from phrases.dates.days import OnNthWeekday
from phrases.dates.vocabulary import listed, mended, valued
from phrases.dates.when import Repeat, When
from phrases.words.small_words import small_words
from phrases.words.tokens import Token, word_at

PLACES = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": -1}
NTH = {word: nth for name, nth in PLACES.items() for word in small_words("dates_nth_days", name)}
BETWEEN = small_words("dates_nth_days", "between")


def nth_day(tokens: Sequence[Token], place: int) -> When | None:
    """A weekday, or the last day, by its place in the month; a rule unless one month is named."""
    every, monthly, at = _every(tokens, place)
    at = _over(tokens, at)
    nth = NTH.get(word_at(tokens, at))
    if nth is None:
        return None
    weekday = valued("weekdays").get(mended(word_at(tokens, at + 1)))
    if weekday is None:
        return _last_day(tokens, place, at, every=every or monthly) if nth == -1 else None
    return _of_month(tokens, place, at + 2, nth, weekday, every=every, monthly=monthly)


def _every(tokens: Sequence[Token], place: int) -> tuple[bool, bool, int]:
    """Whether «каждый» is said, whether of months, and the place behind."""
    if word_at(tokens, place) in listed("monthly"):
        return False, True, place + 1
    if word_at(tokens, place) not in listed("every"):
        return False, False, place
    monthly = _is_month(tokens, place + 1)
    return not monthly, monthly, place + 1 + monthly


def _is_month(tokens: Sequence[Token], place: int) -> bool:
    return valued("units").get(word_at(tokens, place)) == "month"


def _over(tokens: Sequence[Token], at: int) -> int:
    while word_at(tokens, at) in BETWEEN:
        at += 1
    return at


def _last_day(tokens: Sequence[Token], start: int, at: int, *, every: bool) -> When | None:
    """The last day of every month; of this one it is an end like any other."""
    if valued("units").get(word_at(tokens, at + 1)) != "day":
        return None
    behind = _over(tokens, at + 2)
    every = every or word_at(tokens, behind) in listed("every")
    behind += word_at(tokens, behind) in listed("every")
    if not every or not _is_month(tokens, behind):
        return None
    return When(start, behind + 1, repeat=Repeat("FREQ=MONTHLY;BYMONTHDAY=-1"))


def _of_month(
    tokens: Sequence[Token], start: int, at: int, nth: int, weekday: int, *, every: bool, monthly: bool
) -> When | None:
    behind = _over(tokens, at)
    named = valued("months").get(mended(word_at(tokens, behind)))
    if named is not None and not (every or monthly):
        return When(start, behind + 1, day=OnNthWeekday(nth, weekday, month=named))
    for name, months in (("this", 0), ("next", 1)):
        if word_at(tokens, behind) in listed(name) and _is_month(tokens, behind + 1):
            return When(start, behind + 2, day=OnNthWeekday(nth, weekday, months=months))
    behind += word_at(tokens, behind) in listed("every")
    if _is_month(tokens, behind):
        return When(start, behind + 1, repeat=_rule(nth, weekday))
    return When(start, at, repeat=_rule(nth, weekday)) if every or monthly else None


def _rule(nth: int, weekday: int) -> Repeat:
    return Repeat(f"FREQ=MONTHLY;BYDAY={nth}{DAYS[weekday]}")
