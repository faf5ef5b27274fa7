"""How a client is spoken to and spoken of."""

from names.capitals import capitals_of
from names.declension import decline
from names.fold import fold
from names.gender import gender_of
from names.grammar import Case, Gender, Part
from names.in_ukrainian import ukrainian_given, ukrainian_patronymic
from names.languages import languages_of_name
from names.parts import NamePart, parts_of
from names.person import is_person
from names.translit import is_latin


def given_and_patronymic(name: str) -> str:
    """The polite address: «Андрей Валерьевич», else the given name; "" for an organisation."""
    if not is_person(name):
        return ""
    spoken = {part: word for word, part in parts_of(name)}
    return " ".join(spoken[part] for part in (Part.GIVEN, Part.PATRONYMIC) if part in spoken)


def addressed_in_ukrainian(name: str) -> str:
    """«Андрію Валерійовичу», however the name is written; without a patronymic that is not known in Ukrainian."""
    spoken = {part: word for word, part in parts_of(name)} if is_person(name) else {}
    said = ukrainian_given(spoken[Part.GIVEN]) if Part.GIVEN in spoken else ""
    if Part.PATRONYMIC in spoken:
        said = f"{said} {ukrainian_patronymic(spoken[Part.PATRONYMIC]) or ''}".strip()
    return bend(said, Case.VOCATIVE, "uk")


def bend(name: str, case: Case, language: str | None = None) -> str:
    """A person's whole name in one case, capitals kept: «Марии Петровой».

    The language («ru», «uk») is told by the name unless given. Organisations, Latin names and those
    of unknown gender are left as they are.
    """
    gender = gender_of(name)
    if gender is None or is_latin(name) or not is_person(name):
        return name
    spoken = language or _language(name)
    bent = name
    for part in parts_of(name):
        bent = bent.replace(part.word, _bend_word(part, gender, case, spoken), 1)
    return bent


def _language(name: str) -> str:
    given = tuple(fold(word) for word, part in parts_of(name) if part is Part.GIVEN)
    return languages_of_name(_plain(name), given)[0]


def _bend_word(part: NamePart, gender: Gender, case: Case, language: str) -> str:
    declined = decline(_plain(part.word), part.part, gender, language)
    return capitals_of(part.word, declined.get(case, declined[Case.NOMINATIVE])[0])


def _plain(word: str) -> str:
    """Lower case with one kind of apostrophe; «ё» is kept, for people will read it."""
    return "".join(letter if letter == "ё" else fold(letter) or letter for letter in word.lower())
