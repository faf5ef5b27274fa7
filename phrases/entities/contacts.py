"""How somebody is reached: phones, e-mails, birthdays."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

import phonenumbers
from phonenumbers import Leniency, PhoneMetadata, PhoneNumberFormat, PhoneNumberMatcher

from phrases.entities.spoken_emails import dictated_emails
from phrases.entities.spoken_phones import Dictated, dictated, row_at
from phrases.words.tokens import Kind, Mask, Token, is_number, word_at

if TYPE_CHECKING:
    from phrases.scene import Scene

EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,8}[a-zа-яё]{2,63}", re.IGNORECASE)
DIGITS = re.compile(r"(?:\d[\s().-]*){7,}")
BARE = re.compile(r"\d{11,13}")
LONG = re.compile(r"(?<![\d+.,])(?:[08(][\d\s()-]{7,15}\d|\d{9,13})(?![\s-]?\d|[.,]\d)")
"""Long enough for a phone without a country, and begun as one: by a trunk digit, a bracket, or nine digits in a row."""
ABROAD = re.compile(r"\+\d[\d\s()-]{7,17}\d")
NEIGHBOURS = ("UA", "KZ", "BY", "RU", "UZ", "KG", "AM", "GE", "MD", "AZ", "TJ", "PL")
"""Countries whose numbers are written without a code in one another; only among these is a country guessed."""
TRUNKS_NEAR_BY = ("0", "80")
TRUNK_OF_EIGHT = "8"
CUT_SHORT = re.compile(r"\D*8\D*[1-9]")
"""«8 916 123 45» where «8» is the trunk: a number of this country with digits left out, and nobody's abroad."""
AMERICAN_TRUNK = "1"
"""Part of the written number only in long-distance dialling."""
SHORTEST_UNREAD = 5
SHORTEST_ABROAD = 9
BETWEEN_DIGITS = {"-", "(", ")", "+"}


def find_contacts(text: str, country: str) -> tuple[Mask, ...]:
    """Every e-mail and every valid phone of a text; a phone of no such country is no phone."""
    emails = list(dictated_emails(text))
    emails += _apart((Mask(one.start(), one.end(), Kind.EMAIL, one[0].lower()) for one in EMAIL.finditer(text)), emails)
    found = [*emails, *_apart(_phones(text, country), emails)]
    found += _apart(_in_words(text, country), found)
    return tuple(sorted(found, key=lambda mask: mask.start))


def unread_number(scene: "Scene", start: int, end: int, *, asked: bool) -> str | None:
    """What was surely meant as a phone between two places and is none in any country near by.

    Five digits or more that are no sum, no date and no year; where nothing asks for a phone (`asked`), nine.
    """
    if scene.contact(Kind.PHONE, start, end):
        return None
    taken = {place for when in scene.moments for place in range(when.start, when.end)}
    taken |= {place for said in scene.sums if not said.plain for place in range(said.start, said.end)}
    shortest = SHORTEST_UNREAD if asked else SHORTEST_ABROAD
    free = [place for place in range(start, end) if is_number(scene.tokens, place) and place not in taken]
    if not free:
        return _unread_in_words(scene, start, end, shortest)
    last = min(_end_of_run(scene.tokens, free[0]), end)
    said = scene.said(free[0], last).rstrip(" -.(")
    return said if sum(map(str.isdigit, said)) >= shortest else None


def seem_dialled(tokens: Sequence[Token]) -> frozenset[int]:
    """The places of numbers begun with a nought or a plus and long as phones, «07911 900321»: no sums of money."""
    found: set[int] = set()
    for place, token in enumerate(tokens):
        if token.kind is not Kind.NUMBER or not (token.text.startswith("0") or word_at(tokens, place - 1) == "+"):
            continue
        run = range(place, _end_of_run(tokens, place))
        if sum(char.isdigit() for at in run for char in tokens[at].text) >= SHORTEST_ABROAD:
            found.update(run)
    return frozenset(found)


def _unread_in_words(scene: "Scene", start: int, end: int, shortest: int) -> str | None:
    """«телефон восемь девятьсот двадцать шесть триста»: dictated, and too short or too long."""
    rows = (row_at(scene.tokens, place) for place in range(start, end))
    long = (row for row in rows if len(row) > 2 and sum(len(group.digits) for group in row) >= shortest)
    return next((scene.said(row[0].start, row[-1].end) for row in long), None)


def _end_of_run(tokens: Sequence[Token], place: int) -> int:
    while place < len(tokens) and (is_number(tokens, place) or tokens[place].text in BETWEEN_DIGITS):
        place += 1
    return place


def _phones(text: str, country: str) -> Iterator[Mask]:
    if not DIGITS.search(text):
        return
    found = list(PhoneNumberMatcher(text, country, leniency=Leniency.VALID))
    for match in found:
        yield Mask(match.start, match.end, Kind.PHONE, _e164(match.number))
    if not found:
        yield from _unlisted(text, country)


def _in_words(text: str, country: str) -> Iterator[Mask]:
    """The longest of each dictated row of numerals that is a phone."""
    for stretches in dictated(text):
        said = tuple(stretches)
        ways = (((one, _dictated_number(one.digits, country)) for one in said), _read_apart(said, country))
        if found := next(((one, number) for way in ways for one, number in way if number), None):
            yield Mask(found[0].start, found[0].end, Kind.PHONE, _e164(found[1]))


def _read_apart(said: Sequence[Dictated], country: str) -> Iterator[tuple[Dictated, phonenumbers.PhoneNumber | None]]:
    """Of all ways to take the hundreds apart the one that is a phone; of two nobody knows which was meant."""
    for one in said:
        numbers = {_e164(number): number for way in one.apart if (number := _valid(way, country))}
        yield one, next(iter(numbers.values())) if len(numbers) == 1 else None


def _dictated_number(digits: str, country: str) -> phonenumbers.PhoneNumber | None:
    here = _valid(digits, country) or _at_home(digits, country) or _with_code(digits)
    return here or (_near_by(digits, country) if digits.startswith(TRUNKS_NEAR_BY) else None)


def _unlisted(text: str, country: str) -> Iterator[Mask]:
    """What is valid nowhere as written: with a code but no plus, this country's own, else one of a country near by."""
    abroad = [*ABROAD.finditer(text)]
    for found in abroad or LONG.finditer(text):
        number = _elsewhere(found[0], country) if abroad else _of_a_plan(found[0], country)
        if number is not None:
            yield Mask(found.start(), found.end(), Kind.PHONE, _e164(number))


def _of_a_plan(said: str, country: str) -> phonenumbers.PhoneNumber | None:
    return _with_code(said) or _at_home(said, country) or _near_by(said, country)


def _elsewhere(said: str, country: str) -> phonenumbers.PhoneNumber | None:
    """«+44 7911 900322»: of another country, as long as its numbers are, though in none of its plans that we know."""
    number = _parsed(said, None)
    if number is None or number.country_code == phonenumbers.country_code_for_region(country):
        return None
    return number if phonenumbers.is_possible_number(number) else None


def _with_code(said: str) -> phonenumbers.PhoneNumber | None:
    """«380501234567»: only the plus is missing."""
    return _valid("+" + said, None) if BARE.fullmatch(said) else None


def _at_home(said: str, country: str) -> phonenumbers.PhoneNumber | None:
    """«07700 900142» in Britain: begun as this country begins its numbers and as long, though in no plan of its."""
    number = _parsed(said, country)
    if number is None or not phonenumbers.is_possible_number(number):
        return None
    digits, own = re.sub(r"\D", "", said), phonenumbers.national_significant_number(number)
    return number if digits == _trunk(country) + own and not own.startswith("0") else None


def _trunk(country: str) -> str:
    """What a number begins with inside of a country: «8» in Russia, «0» in Britain, nothing where nobody writes it."""
    plan = PhoneMetadata.metadata_for_region(country, None)
    trunk = (plan and plan.national_prefix) or ""
    return "" if trunk == AMERICAN_TRUNK else str(trunk)


def _near_by(said: str, country: str) -> phonenumbers.PhoneNumber | None:
    """«067 123 45 67» written in Russia; far from these countries a guess would be somebody else's number."""
    if country not in NEIGHBOURS or (_trunk(country) == TRUNK_OF_EIGHT and CUT_SHORT.match(said)):
        return None
    others = [other for other in NEIGHBOURS if other != country]
    return next((number for other in others if (number := _valid(said, other))), None)


def _valid(text: str, country: str | None) -> phonenumbers.PhoneNumber | None:
    number = _parsed(text, country)
    return number if number and phonenumbers.is_valid_number(number) else None


def _parsed(text: str, country: str | None) -> phonenumbers.PhoneNumber | None:
    try:
        return phonenumbers.parse(text, country)
    except phonenumbers.NumberParseException:
        return None


def _e164(number: phonenumbers.PhoneNumber) -> str:
    return str(phonenumbers.format_number(number, PhoneNumberFormat.E164))


def _apart(masks: Iterable[Mask], others: Sequence[Mask]) -> list[Mask]:
    return [mask for mask in masks if not any(_overlap(mask, other) for other in others)]


def _overlap(one: Mask, other: Mask) -> bool:
    return one.start < other.end and other.start < one.end
