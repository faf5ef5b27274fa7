"""«в 10, ой нет, в 11»: a correction replaces what it corrects (D9)."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from phrases.dates.clock import hour_alone
from phrases.dates.days import OnDate, OnDayOfMonth
from phrases.dates.when import When
from phrases.entities.choices import in_scale_of
from phrases.entities.clients import Named
from phrases.entities.money import Sum
from phrases.lexicon import meanings
from phrases.words.numbers import number_at
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind, Token, word_at

FURTHER = small_words("corrections", "further")
HESITATING, ASKED_ANEW = small_words("corrections", "hesitating"), small_words("corrections", "asked_anew")
DENYING = small_words("corrections", "denying")
NO = small_words("corrections", "no")
MAKE, IT = small_words("corrections", "make"), small_words("corrections", "it")
ABLE = small_words("corrections", "able")
BUT = small_words("corrections", "but")
INSTEAD = small_words("corrections", "instead")
CONTACTS = {Kind.PHONE, Kind.EMAIL}
PREPOSITIONS = small_words("people", "prepositions")
REACH = 6
"""Words between a correction and what it brings."""


def corrected_moments(tokens: Sequence[Token], moments: Sequence[When]) -> tuple[When, ...]:
    """The later moment takes the place of the earlier one and keeps what it does not say itself."""
    kept: list[When] = []
    denied: When | None = None
    for moment in _with_bare_ones(tokens, moments):
        if _is_denied(tokens, moment):
            denied = When(moment.start - 1, moment.end, echo=True)
            kept.append(denied)
            continue
        marker = _marker(tokens, moment.start)
        if marker is None and kept and _is_only_denied(tokens, kept[-1], moment):
            marker = kept[-1].end
        before = next((n for n in reversed(range(len(kept))) if not kept[n].echo), None)
        if marker is None and denied is not None and kept[-1] is denied and _is_said_instead(tokens, denied, moment):
            marker = denied.end
        if marker is None or before is None:
            kept.append(moment)
            continue
        if moment.vague and not moment.impossible:
            continue
        kept[before] = _instead(kept[before], moment)
        kept.append(When(marker, moment.end, echo=True))
    return tuple(kept)


def moments_instead(tokens: Sequence[Token], moments: Sequence[When]) -> tuple[When, ...]:
    """«в пять вместо четырёх завтра»: when it was to be is only named, and what stands around it is one moment."""
    kept: list[When] = []
    told = sorted((*moments, *_hours_instead(tokens, moments)), key=lambda one: one.start)
    for moment in told:
        of = _instead_of(tokens, moment.start)
        if of and len(told) > 1:
            kept.append(When(moment.start - of, moment.end, echo=True))
            continue
        split = len(kept) > 1 and is_replaced(tokens, kept[-1]) and kept[-1].end == moment.start
        if split and (whole := kept[-2].joined(moment)):
            kept[-2] = replace(whole, end=kept[-2].end)
            moment = replace(moment, echo=True)
        kept.append(moment)
    return tuple(kept)


def is_replaced(tokens: Sequence[Token], moment: When) -> bool:
    """Behind «вместо»: when it was to be until now."""
    return moment.echo and word_at(tokens, moment.start) in INSTEAD


def _hours_instead(tokens: Sequence[Token], moments: Sequence[When]) -> Iterator[When]:
    """The bare hour of «вместо четырёх», when another one is said."""
    if INSTEAD.isdisjoint(token.word for token in tokens) or not any(moment.clock for moment in moments):
        return
    for place in range(1, len(tokens)):
        if _instead_of(tokens, place) and not any(one.start <= place < one.end for one in moments):
            yield from (hour for hour in (hour_alone(tokens, place),) if hour is not None)


def _instead_of(tokens: Sequence[Token], place: int) -> int:
    """How many words say «вместо» before a place."""
    before = word_at(tokens, place - 1)
    if before == "of":
        return 2 * (word_at(tokens, place - 2) in INSTEAD)
    return int(before in INSTEAD)


def _with_bare_ones(tokens: Sequence[Token], moments: Sequence[When]) -> Iterator[When]:
    """«в 10, ой нет, 11», "Friday at 3, no wait, 4": behind a correction a bare number is of the kind before it."""
    for moment in moments:
        yield moment
        place = moment.end
        while place < len(tokens) and place - moment.end < REACH and _leads(tokens, place):
            place += 1
        taken = any(other.start <= place < other.end for other in moments)
        marked = not taken and place < len(tokens) and _marks(tokens, moment.end, place)
        if marked and (bare := _alone(tokens, place, moment)) is not None:
            yield bare


def _marks(tokens: Sequence[Token], start: int, end: int) -> bool:
    """A word of correcting, or «нет» between two commas, stands there."""
    said = [token.word for token in tokens[start:end]]
    marked = any(_is_correcting(tokens, place) for place in range(start, end))
    return marked or (bool(set(said) & NO) and said[-1:] == [","])


def _leads(tokens: Sequence[Token], place: int) -> bool:
    return word_at(tokens, place) in FURTHER | ASKED_ANEW or _is_correcting(tokens, place)


def _is_correcting(tokens: Sequence[Token], place: int) -> bool:
    """«ой», «точнее», «э нет», "sorry", "make it", but not "can't make it"."""
    word, behind = word_at(tokens, place), word_at(tokens, place + 1)
    makes_it = word in MAKE and behind in IT and word_at(tokens, place - 1) not in ABLE
    return makes_it or (word in HESITATING and behind in NO) or "correction" in meanings(word)


def _alone(tokens: Sequence[Token], place: int, before: When) -> When | None:
    """The hour, or the day of the same month."""
    if before.clock is not None and before.clock.exact:
        return hour_alone(tokens, place)
    number = number_at(tokens, place)
    if number is None or not isinstance(before.day, OnDate | OnDayOfMonth) or number.end > place + 1:
        return None
    day = int(number.value)
    return When(place, place + 1, day=replace(before.day, day=day)) if 1 <= day <= 31 else None


def _is_only_denied(tokens: Sequence[Token], before: When, moment: When) -> bool:
    """«на одиннадцать нет на двенадцать», «в четверг нет лучше в пятницу»: between two hours or days nothing but «нет»
    and that it is wanted otherwise."""
    said = [token.word for token in tokens[before.end : moment.start] if token.word != ","]
    alike = (before.clock and moment.clock) or (before.day and moment.day and not before.repeat)
    return bool(said) and said[0] in NO and set(said) <= NO | ASKED_ANEW and bool(alike)


def _is_denied(tokens: Sequence[Token], moment: When) -> bool:
    """«не в 10, а в 11»: the moment is named to be done away with."""
    said_instead = {word_at(tokens, moment.end), word_at(tokens, moment.end + 1)} & BUT
    against = word_at(tokens, moment.start - 2) in BUT
    return word_at(tokens, moment.start - 1) in DENYING and bool(said_instead or against)


def _is_said_instead(tokens: Sequence[Token], denied: When, moment: When) -> bool:
    return all(token.word in BUT | FURTHER for token in tokens[denied.end : moment.start])


def _instead(old: When, new: When) -> When:
    clock = new.clock or (old.clock if new.day else None)
    day = new.day or (old.day if new.elapsed is None else None)
    return replace(
        old, day=day, clock=clock, elapsed=new.elapsed, repeat=new.repeat or old.repeat, impossible=new.impossible
    )


def corrected_sums(tokens: Sequence[Token], sums: Sequence[Sum]) -> tuple[Sum, ...]:
    """«120, точнее 130 тысяч» is 130 000, said where the first one was."""
    kept: list[Sum] = []
    for said in sums:
        marker = _marker(tokens, said.start) if kept else None
        if marker is not None and marker >= kept[-1].end:
            right = in_scale_of(kept[-1], said)
            kept[-1] = replace(kept[-1], end=said.end, amounts=right, plain=kept[-1].plain and said.plain)
        else:
            kept.append(said)
    return tuple(kept)


def corrected_people(tokens: Sequence[Token], people: Sequence[Named]) -> tuple[Named, ...]:
    """Only the last of «Иванову, ой, Петрову»."""
    return tuple(_without_corrected(tokens, people))


def corrected_contacts(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """«8 913 … 10, ой нет, 8 913 … 11», a mistyped e-mail too: the first one stands for the last."""
    told = list(tokens)
    for place in reversed(range(len(told))):
        before = None if told[place].kind not in CONTACTS else _marker(told, place)
        if before and told[before - 1].kind is told[place].kind:
            told[before - 1] = replace(told[before - 1], value=told[place].value)
    return tuple(told)


def _without_corrected(tokens: Sequence[Token], people: Sequence[Named]) -> Iterator[Named]:
    denied = {one.ids for one, other in pairwise(people) if _is_denied_for(tokens, one, other)}
    for n, said in enumerate(people):
        later = people[n + 1] if n + 1 < len(people) else None
        corrected = later is not None and (_marker(tokens, later.start) or -1) >= said.end
        if not corrected and said.ids not in denied:
            yield said


def _is_denied_for(tokens: Sequence[Token], one: Named, other: Named) -> bool:
    """«… ой, не Рогова, а Зорина», "not Smith but Reid": named only to be done away with, wherever it was said."""
    between = {token.word for token in tokens[one.end : other.start]}
    before = one.start - 1 - (word_at(tokens, one.start - 1) in PREPOSITIONS)
    marked = bool(between & BUT) or _marker(tokens, before + 1) is not None
    return word_at(tokens, before) in DENYING and marked and between <= BUT | FURTHER | PREPOSITIONS


def _marker(tokens: Sequence[Token], place: int) -> int | None:
    """Where the words of a correction begin, when they stand right before a place."""
    first: int | None = None
    for at in range(place - 1, max(place - 1 - REACH, -1), -1):
        if _is_correcting(tokens, at):
            first = at
        elif word_at(tokens, at) not in FURTHER | ASKED_ANEW:
            break
        elif first == at + 1 and word_at(tokens, at) in NO:
            first = at
    return first
