"""All moments a message speaks of: parts found from left to right, then joined with their neighbours."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from phrases.dates.days import Away, Before, InMonth, OnDate, OnDayOfMonth, OnWeekday, StartOf
from phrases.dates.readers import readers_of
from phrases.dates.relative import SHIFTING
from phrases.dates.vocabulary import listed, opens_moment
from phrases.dates.when import When
from phrases.lexicon import meanings
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind, Token, glued, is_number, word_at

PREPOSITIONS = small_words("dates_grammar", "prepositions")
NOT_LATER = sorted(tuple(phrase.split()) for phrase in small_words("dates_grammar", "not_later"))
LONGEST_NOT_LATER = max(map(len, NOT_LATER))
OF_VERBS = small_words("dates_grammar", "of_verbs")
BEFORE_DAYS = small_words("dates_grammar", "before_days")
FILLERS = small_words("dates_grammar", "fillers")
LEADING = PREPOSITIONS | FILLERS
FROM_DAY = small_words("dates_grammar", "from_day")
TO_DAY = small_words("dates_grammar", "to_day")


def find_moments(tokens: Sequence[Token], month_first: bool = False) -> tuple[When, ...]:
    """Every moment said, in order of mention; vague ones («на днях») among them."""
    parts: list[When] = []
    place = 0
    while place < len(tokens):
        part = _part_at(tokens, place, month_first)
        if part is None:
            place += 1
        else:
            parts.append(_with_preposition(tokens, part))
            place = part.end
    return tuple(_led(_joined(tokens, parts)))


def _led(moments: Sequence[When]) -> Iterator[When]:
    """«кончается 30 апреля, за неделю напомнить»: counted back from the day said before (F21).

    That day is then no date of its own; a lead without one says how long something took.
    """
    for n, moment in enumerate(moments):
        behind = moments[n + 1] if n + 1 < len(moments) else None
        if not moment.lead:
            counted_from = behind and behind.lead and not behind.period and moment.day
            yield replace(moment, echo=True) if counted_from else moment
        elif n and (anchor := moments[n - 1].day) and isinstance(moment.day, Away):
            yield replace(moment, day=Before(moment.day.days, moment.day.months, anchor))


def _part_at(tokens: Sequence[Token], place: int, month_first: bool) -> When | None:
    if not _may_open(tokens, place):
        return None
    for read in readers_of(tokens[place].word, month_first):
        if (part := read(tokens, place)) is not None:
            return part
    return None


def _may_open(tokens: Sequence[Token], place: int) -> bool:
    """A quick look before the long one: most words begin no moment, and a preposition none by itself."""
    token = tokens[place]
    if token.kind is not Kind.WORD:
        return token.kind is Kind.NUMBER
    led = (token.word in PREPOSITIONS or token.word in SHIFTING) and place + 1 < len(tokens)
    return _may_open(tokens, place + 1) if led else opens_moment(token.word)


def _with_preposition(tokens: Sequence[Token], part: When) -> When:
    start, deadline = part.start, part.deadline
    while word_at(tokens, start - 1) in LEADING and not _of_another(tokens, start - 1):
        start -= 1
        deadline = deadline or word_at(tokens, start) in listed("deadline")
    before = tuple(token.word for token in tokens[max(start - LONGEST_NOT_LATER, 0) : start])
    for phrase in NOT_LATER:
        if before[-len(phrase) :] == phrase:
            return replace(part, start=start - len(phrase), deadline=True)
    return part if start == part.start and deadline == part.deadline else replace(part, start=start, deadline=deadline)


def _of_another(tokens: Sequence[Token], place: int) -> bool:
    """«came by on the 12th»: of two English prepositions the first is the verb's; «на 85к завтра»: the sum's."""
    of_sum = glued(tokens, place) and is_number(tokens, place - 1)
    return of_sum or (word_at(tokens, place) in OF_VERBS and word_at(tokens, place + 1) in BEFORE_DAYS)


def _joined(tokens: Sequence[Token], parts: Sequence[When]) -> list[When]:
    moments: list[When] = []
    for part in parts:
        whole = _as_one(tokens, moments[-1], part) if moments else None
        if whole is None:
            moments.append(_in_same_month([one for one in moments if not _is_birthday(tokens, one)], part))
        else:
            moments[-1] = whole
    return moments


def _as_one(tokens: Sequence[Token], one: When, other: When) -> When | None:
    between = {token.word for token in tokens[one.end : other.start]}
    comma_only = between == {","} and other.day is None and not (other.vague or (other.repeat and one.day))
    if (between - FILLERS and not comma_only) or _is_from_one_to_other(tokens, one, other):
        return None
    if other.day and _is_birthday(tokens, one):
        return None  # «др 3 июня | в понедельник в 12 позвонить»
    return _weeks_on(tokens, one, other) or _two_days(one, other) or _part_and_hour(one, other) or one.joined(other)


def _is_birthday(tokens: Sequence[Token], moment: When) -> bool:
    return "birthday" in meanings(word_at(tokens, moment.start - 1))


def _weeks_on(tokens: Sequence[Token], one: When, other: When) -> When | None:
    """«в четверг через неделю», «у п'ятницю через два тижні»: so many weeks after that weekday."""
    away = other.day if isinstance(other.day, Away) and tokens[other.start].word in listed("through") else None
    if away is None or away.months or away.days <= 0 or away.days % 7 or (one.clock and other.clock):
        return None
    if not isinstance(one.day, OnWeekday) or one.day.weeks is not None or one.lead or one.repeat:
        return None
    return replace(one, end=other.end, clock=one.clock or other.clock, day=Before(-away.days, 0, one.day))


def _is_from_one_to_other(tokens: Sequence[Token], one: When, other: When) -> bool:
    """«с 15 на 17 июня»: two days, and the first is no hour of the second."""
    dated = isinstance(other.day, OnDate | OnDayOfMonth) and one.day is None
    return dated and tokens[one.start].word in FROM_DAY and tokens[other.start].word in TO_DAY


def _two_days(one: When, other: When) -> When | None:
    """«в пятницу 20.03», «20.03 (пт)», «в среду на следующей неделе»: the more exact one says it."""
    days = {type(one.day): one, type(other.day): other}
    if OnWeekday in days and (exact := days.get(OnDate) or days.get(OnDayOfMonth)):
        apart = any(when.lead or when.shift or when.repeat for when in (one, other))
        return None if apart or (one.clock and other.clock) else _exact(one, other, exact)
    month = days.get(StartOf)
    if OnDayOfMonth in days and month is not None and isinstance(month.day, StartOf) and month.day.unit == "month":
        return _on_day_of(month.day, days[OnDayOfMonth], one, other)
    named = days.get(InMonth)
    if OnDayOfMonth in days and named is not None and isinstance(named.day, InMonth):
        return _on_day_in(named.day, days[OnDayOfMonth], one, other)
    if isinstance(one.day, OnWeekday) and isinstance(other.day, StartOf) and other.day.unit == "week":
        day = replace(one.day, weeks=other.day.ahead)
        return replace(one, day=day, end=other.end, clock=one.clock or other.clock)
    return None


def _on_day_of(month: StartOf, dated: When, one: When, other: When) -> When | None:
    """«15 числа прошлого месяца», «в следующем месяце 15 числа»."""
    if not isinstance(dated.day, OnDayOfMonth) or dated.day.months is not None or (one.clock and other.clock):
        return None
    day = replace(dated.day, months=month.ahead)
    return replace(_exact(one, other, dated), day=day, ago=month.ahead < 0)


def _on_day_in(month: InMonth, dated: When, one: When, other: When) -> When | None:
    """«в январе 12 числа», «3-го в мае», "in January on the 12th"."""
    if not isinstance(dated.day, OnDayOfMonth) or dated.day.months is not None or (one.clock and other.clock):
        return None
    return replace(_exact(one, other, dated), day=OnDate(dated.day.day, month.month))


def _exact(one: When, other: When, exact: When) -> When:
    return replace(
        exact, start=one.start, end=other.end, clock=one.clock or other.clock, deadline=one.deadline or other.deadline
    )


def _part_and_hour(one: When, other: When) -> When | None:
    """«утром в 9», «завтра вечером, в 8»: the clock says it exactly."""
    if not (one.clock and other.clock) or other.day or one.clock.exact == other.clock.exact:
        return None
    clock = one.clock if one.clock.exact else other.clock
    part = other.clock if one.clock.exact else one.clock
    if part.hour >= 14 and clock.hour < 12:
        clock = replace(clock, hour=clock.hour + 12)
    if part.hour == 9 and clock.hour >= 13:
        clock = replace(clock, hour=clock.hour - 12)
    return replace(one, end=other.end, clock=clock)


def _in_same_month(moments: Sequence[When], part: When) -> When:
    """«12 марта …, 14-го …»: the month said before holds for the bare day (D7)."""
    dated = next((moment.day for moment in reversed(moments) if isinstance(moment.day, OnDate)), None)
    if dated is None or not isinstance(part.day, OnDayOfMonth) or part.day.months is not None:
        return part
    return replace(part, day=OnDate(part.day.day, dated.month, dated.year))
