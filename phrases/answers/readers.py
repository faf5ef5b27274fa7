"""Readers of one thing, for the answers to open questions."""

import re
from dataclasses import replace
from datetime import date, datetime

from crm.rules.money import Money
from names.grammar import Case
from names.speech import Speech
from phrases.clients.birthdays import birthday_of
from phrases.dates.days import OnDate
from phrases.dates.grammar import find_moments
from phrases.dates.resolving import resolve
from phrases.dates.when import When
from phrases.entities.choices import either_or
from phrases.entities.contacts import find_contacts
from phrases.entities.corrections import corrected_moments
from phrases.entities.money import Sum, find_sums
from phrases.entities.stages import stage_said
from phrases.frame import Frame
from phrases.lexicon import inflections, meanings
from phrases.scene import places
from phrases.text import cleaned
from phrases.thread import CONTACT
from phrases.words.tokens import Kind, tokens_of

BARE_HOUR = re.compile(r"\d{1,2}(?:[ .][0-5][05])?")


def read_moment(text: str, frame: Frame, *, past: bool = False, on: date | None = None) -> datetime | None:
    """The moment said, in the frame's zone; a bare «11», «14 30» is an hour, of the day `on` where one was spoken of.

    None when there is none such.
    """
    told = (_of_day(when, on) for when in _moments(text, frame))
    resolved = (resolve(when, frame.moment, frame.zone, past=past, moving=True) for when in told)
    return next((moment.at for moment in resolved if moment), None)


def says_hour(text: str, frame: Frame) -> bool:
    """Whether the moment said is more than a day."""
    return any(not when.day_only for when in _moments(text, frame))


def names_several_days(text: str, frame: Frame) -> bool:
    """«сегодня не успею, всё на завтра»: no answer to when one thing is to be."""
    return len({when.day for when in _moments(text, frame) if when.day is not None}) > 1


def _moments(text: str, frame: Frame) -> list[When]:
    said = cleaned(text).strip()
    tokens = tokens_of(f"в {said}" if BARE_HOUR.fullmatch(said) else said)
    return [when for when in corrected_moments(tokens, find_moments(tokens, frame.country == "US")) if not when.echo]


def _of_day(when: When, day: date | None) -> When:
    bare = when.day is None and when.clock is not None and when.elapsed is None and when.repeat is None
    return replace(when, day=OnDate(day.day, day.month, day.year)) if bare and day is not None else when


def read_sums(text: str, frame: Frame) -> tuple[Money, ...]:
    """The sums said, bare numbers among them but no hours and days; several when they are alternatives."""
    sums = _sums(text, frame)
    return sums[0].amounts if sums else ()


def may_be_thousands(text: str, frame: Frame) -> bool:
    """Whether the sum said is a small bare number: «160» and «160 000» are both meant so."""
    sums = _sums(text, frame)
    return bool(sums) and sums[0].unscaled


def _sums(text: str, frame: Frame) -> tuple[Sum, ...]:
    tokens = tokens_of(cleaned(text))
    dated = places(find_moments(tokens, frame.country == "US"))
    return either_or(tokens, find_sums(tokens, frame.currency, dated))


def read_phone(text: str, country: str) -> str | None:
    """The first valid phone, in E.164."""
    return _contact(text, country, Kind.PHONE)


def read_email(text: str) -> str | None:
    """The first e-mail address, in small letters."""
    return _contact(text, "RU", Kind.EMAIL)


def _contact(text: str, country: str, kind: Kind) -> str | None:
    return next((mask.value for mask in find_contacts(cleaned(text), country) if mask.kind is kind), None)


def read_birthday(text: str) -> str | None:
    """`YYYY-MM-DD`, or `--MM-DD` without a year; None when no such day exists."""
    moments = find_moments(tokens_of(cleaned(text)))
    return next((birthday_of(when.day) for when in moments if isinstance(when.day, OnDate)), None)


def read_stage(text: str, frame: Frame) -> str | None:
    """The id of the stage that the words name, as long as it is one."""
    stage = stage_said([token.word for token in tokens_of(cleaned(text))], frame)
    return stage.id if stage else None


def names_a_deed(text: str, frame: Frame) -> bool:
    """Whether words without their date are something to be done («созвон с командой»), not only how the date is said
    («давай», «поставь», «как обычно»)."""
    words = [token.word for token in tokens_of(cleaned(text)) if token.kind is Kind.WORD]
    first = inflections(words[0], frame.language) if words else ()
    opens = any(one.speech is Speech.NOUN and one.case is not None and Case.NOMINATIVE & one.case for one in first)
    return opens or any(_is_deed(word, frame.language) for word in words)


def _is_deed(word: str, language: str) -> bool:
    likeliest = inflections(word, language)[:1]
    return any(one.speech is Speech.INFINITIVE for one in likeliest) or bool(meanings(word) & set(CONTACT))
