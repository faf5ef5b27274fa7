"""How somebody is reached: phones, e-mails, birthdays."""

import re
from collections.abc import Iterator

import phonenumbers
from phonenumbers import Leniency, PhoneNumberFormat, PhoneNumberMatcher

from phrases.tokens import Kind, Mask

EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-zа-яё]{2,}", re.IGNORECASE)
DIGITS = re.compile(r"(?:\d[\s().-]*){7,}")
BARE = re.compile(r"(?<![\d+])\d{11,13}(?!\d)")


def find_contacts(text: str, country: str) -> tuple[Mask, ...]:
    """Every e-mail and every valid phone of a text; a phone of no such country is no phone."""
    emails = [Mask(found.start(), found.end(), Kind.EMAIL, found[0].lower()) for found in EMAIL.finditer(text)]
    phones = [phone for phone in _phones(text, country) if not any(_overlap(phone, email) for email in emails)]
    return tuple(sorted([*emails, *phones], key=lambda mask: mask.start))


def _phones(text: str, country: str) -> Iterator[Mask]:
    if not DIGITS.search(text):
        return
    found = list(PhoneNumberMatcher(text, country, leniency=Leniency.VALID))
    for match in found:
        yield Mask(match.start, match.end, Kind.PHONE, _e164(match.number))
    if not found:
        yield from _without_plus(text)


def _without_plus(text: str) -> Iterator[Mask]:
    """«380501234567»: the country code is there, only its plus is not."""
    for found in BARE.finditer(text):
        number = _parsed("+" + found[0])
        if number is not None:
            yield Mask(found.start(), found.end(), Kind.PHONE, _e164(number))


def _parsed(text: str) -> phonenumbers.PhoneNumber | None:
    try:
        number = phonenumbers.parse(text, None)
    except phonenumbers.NumberParseException:
        return None
    return number if phonenumbers.is_valid_number(number) else None


def _e164(number: phonenumbers.PhoneNumber) -> str:
    return str(phonenumbers.format_number(number, PhoneNumberFormat.E164))


def _overlap(one: Mask, other: Mask) -> bool:
    return one.start < other.end and other.start < one.end
