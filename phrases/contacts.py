"""How somebody is reached: phones, e-mails, birthdays."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import phonenumbers
from phonenumbers import Leniency, PhoneNumberFormat, PhoneNumberMatcher

from phrases.tokens import Kind, Mask, is_number

if TYPE_CHECKING:
    from phrases.scene import Scene

EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,8}[a-zа-яё]{2,63}", re.IGNORECASE)
DIGITS = re.compile(r"(?:\d[\s().-]*){7,}")
BARE = re.compile(r"\d{11,13}")
LONG = re.compile(r"(?<![\d+.,])(?:[08(][\d\s()-]{7,15}\d|\d{9,13})(?![\s-]?\d|[.,]\d)")
"""Long enough for a phone without a country, and begun as one: by a trunk digit, a bracket, or nine digits in a row."""
NEIGHBOURS = ("UA", "KZ", "BY", "RU", "UZ", "KG", "AM", "GE", "MD", "AZ", "TJ", "PL", "DE")
SHORTEST_UNREAD = 5
SHORTEST_ABROAD = 9
BETWEEN_DIGITS = {"-", "(", ")", "+"}


def find_contacts(text: str, country: str) -> tuple[Mask, ...]:
    """Every e-mail and every valid phone of a text; a phone of no such country is no phone."""
    emails = [Mask(found.start(), found.end(), Kind.EMAIL, found[0].lower()) for found in EMAIL.finditer(text)]
    phones = [phone for phone in _phones(text, country) if not any(_overlap(phone, email) for email in emails)]
    return tuple(sorted([*emails, *phones], key=lambda mask: mask.start))


def unread_number(scene: "Scene", start: int, end: int, *, asked: bool) -> str | None:
    """What was surely meant as a phone between two places and is none in any country near by.

    Five digits or more that are no sum, no date and no year; where nothing asks for a phone (`asked`), nine.
    """
    if scene.contact(Kind.PHONE, start, end):
        return None
    taken = {place for when in scene.moments for place in range(when.start, when.end)}
    taken |= {place for said in scene.sums if not said.plain for place in range(said.start, said.end)}
    free = [place for place in range(start, end) if is_number(scene.tokens, place) and place not in taken]
    if not free:
        return None
    last = _end_of_number(scene, free[0], end)
    said = scene.said(free[0], last).rstrip(" -.(")
    return said if sum(map(str.isdigit, said)) >= (SHORTEST_UNREAD if asked else SHORTEST_ABROAD) else None


def _end_of_number(scene: "Scene", place: int, end: int) -> int:
    while place < end and (is_number(scene.tokens, place) or scene.tokens[place].text in BETWEEN_DIGITS):
        place += 1
    return place


def _phones(text: str, country: str) -> Iterator[Mask]:
    if not DIGITS.search(text):
        return
    found = list(PhoneNumberMatcher(text, country, leniency=Leniency.VALID))
    for match in found:
        yield Mask(match.start, match.end, Kind.PHONE, _e164(match.number))
    if not found:
        yield from _abroad(text, country)


def _abroad(text: str, country: str) -> Iterator[Mask]:
    """«380501234567» without its plus, and «067 123 45 67» written in Russia: valid in a country near by."""
    for found in LONG.finditer(text):
        number = _parsed("+" + re.sub(r"\D", "", found[0]), None) if BARE.fullmatch(found[0]) else None
        numbers = (_parsed(found[0], other) for other in NEIGHBOURS if other != country)
        number = number or next((one for one in numbers if one), None)
        if number is not None:
            yield Mask(found.start(), found.end(), Kind.PHONE, _e164(number))


def _parsed(text: str, country: str | None) -> phonenumbers.PhoneNumber | None:
    try:
        number = phonenumbers.parse(text, country)
    except phonenumbers.NumberParseException:
        return None
    return number if phonenumbers.is_valid_number(number) else None


def _e164(number: phonenumbers.PhoneNumber) -> str:
    return str(phonenumbers.format_number(number, PhoneNumberFormat.E164))


def _overlap(one: Mask, other: Mask) -> bool:
    return one.start < other.end and other.start < one.end
