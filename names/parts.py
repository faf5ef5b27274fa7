"""Which word of a full name is the surname, which the given name, which the patronymic."""

import re
from functools import lru_cache
from typing import NamedTuple

from names.fold import fold
from names.given import called, named, ukrainian_gender
from names.grammar import Gender, Part
from names.morphology import is_marked
from names.translit import is_latin, to_cyrillic

_WORD = re.compile(r"[^\W\d_]+(?:['’ʼ`-][^\W\d_]+)*\.?")
_SURE_PATRONYMIC = re.compile("(овна|евна|ична|инична|івна|ївна)$")
_PATRONYMIC = re.compile("(ович|евич|йович|ьич|мич|кич|фич)$")
_EASTERN = frozenset({"оглы", "кызы", "улы", "оглу", "кизи"})
_SURNAME = re.compile(
    "(ов|ев|ин|ын|ова|ева|ина|ына|ский|цкий|ская|цкая|ський|цький|ська|цька|енко|чук|щук|юк|як|ян|янц|дзе"
    "|швили|швілі|ых|их|ой|ая|ый|[^аио]ко|ец|ець|єць)$"
)
_PARTICLES = frozenset({"van", "von", "de", "der", "den", "la", "di", "da", "del", "bin", "ван", "фон", "де"})


class NamePart(NamedTuple):
    word: str
    """As written in the full name."""
    part: Part


@lru_cache(maxsize=4096)
def parts_of(name: str) -> tuple[NamePart, ...]:
    """The words of a person's full name in their order, each with its part; initials are left out."""
    found = [match[0] for match in _WORD.finditer(name)]
    full = [word for word in found if not word.endswith(".") and len(word) > 1] or found
    kinds = _kinds([fold(word) for word in full])
    return tuple(NamePart(word, kind) for word, kind in zip(full, kinds, strict=True))


def is_given(word: str) -> bool:
    """Whether a folded word is somebody's given name, full or short, in the nominative."""
    if named(word) or called(word):
        return True
    if is_latin(word):
        return any(named(spelled) for spelled in to_cyrillic(word))
    if is_marked(word, "ru", frozenset({"Name", "nomn", "sing"})):
        return True
    return ukrainian_gender(word) is not None and not is_thing(word)


def is_thing(word: str) -> bool:
    """Whether a folded word is also an ordinary thing: «ромашка» is on the list of given names too."""
    return is_marked(word, "ru", frozenset({"NOUN", "inan", "nomn"}))


def is_inanimate(word: str) -> bool:
    """Whether a folded word can only be a thing in the nominative, in Russian or Ukrainian («оплата», «товар»)."""
    marks = ({"NOUN", "inan", "nomn"}, {"NOUN", "anim"}, {"PREP"}, {"ADVB"})
    thing, *others = (any(is_marked(word, language, frozenset(mark)) for language in ("ru", "uk")) for mark in marks)
    return thing and not any(others)


def is_particle(word: str) -> bool:
    """«van», «de la»: a folded small word that belongs to a surname."""
    return word in _PARTICLES


def is_living(word: str) -> bool:
    """Whether a folded word is somebody or some animal in the nominative: «грум», «волк», «сорока»."""
    return any(is_marked(word, language, frozenset({"NOUN", "anim", "nomn"})) for language in ("ru", "uk"))


def takes_no_object(word: str) -> bool:
    """Whether a folded form can only be that of an intransitive verb («слетел», «сорвался», «був»)."""
    intransitive = is_marked(word, "ru", frozenset({"intr"})) and not is_marked(word, "ru", frozenset({"tran"}))
    return intransitive or word.endswith(("ся", "сь")) or word in {"був", "були", "було", "була"}


def is_patronymic(word: str) -> bool:
    """Whether a folded word can only be, or usually is, a patronymic."""
    if _SURE_PATRONYMIC.search(word) or word in _EASTERN:
        return True
    return bool(_PATRONYMIC.search(word)) and (
        is_marked(word, "ru", frozenset({"Patr"})) or bool(re.search("[іїє]", word))
    )


def looks_like_surname(word: str) -> bool:
    """Whether a folded word ends as Slavic, Armenian or Georgian surnames do in the nominative."""
    return len(word) > 3 and bool(_SURNAME.search(word))


def _kinds(words: list[str]) -> list[Part]:
    kinds: list[Part | None] = [Part.SURNAME if word in _PARTICLES else None for word in words]
    if len(words) > 1:
        _mark_patronymic(words, kinds)
    _mark_given(words, kinds)
    return [kind or Part.SURNAME for kind in kinds]


def _mark_patronymic(words: list[str], kinds: list[Part | None]) -> None:
    for at, word in enumerate(words):
        if is_patronymic(word) and (at > 0 or _SURE_PATRONYMIC.search(word)) and not _is_womans_surname(words, at):
            kinds[at] = Part.PATRONYMIC
            if word not in _EASTERN:
                return


def _is_womans_surname(words: list[str], at: int) -> bool:
    """«Вероника Данилевич»: no daughter is called so by her father."""
    others = [name for word in words[:at] + words[at + 1 :] for name in named(word)]
    women = bool(others) and all(name.gender is Gender.FEMALE for name in others)
    return women and gender_by_ending(words[at], Part.PATRONYMIC) is Gender.MALE


def _mark_given(words: list[str], kinds: list[Part | None]) -> None:
    free = [at for at, kind in enumerate(kinds) if kind is None]
    if not free:
        return
    if len(words) == 1:
        kinds[free[0]] = Part.GIVEN if is_given(words[0]) else Part.SURNAME
        return
    kinds[_likeliest_given(words, kinds, free)] = Part.GIVEN


def _likeliest_given(words: list[str], kinds: list[Part | None], free: list[int]) -> int:
    listed = [at for at in free if named(words[at])]
    if listed:
        return listed[0]
    given = [at for at in free if is_given(words[at])]
    if given:
        return given[0]
    if Part.PATRONYMIC in kinds and kinds.index(Part.PATRONYMIC) - 1 in free:
        return kinds.index(Part.PATRONYMIC) - 1
    unlike = [at for at in free if not looks_like_surname(words[at])]
    return (unlike or free)[0]


def gender_by_ending(word: str, part: Part) -> Gender | None:
    """The gender that the ending alone gives: patronymics and Slavic surnames."""
    if part is Part.PATRONYMIC:
        return _by_ending(word, "(ич|оглы|оглу|улы)$", "(на|кызы|кизи)$")
    return _by_ending(
        word,
        "(ов|ев|ёв|ин|ын|ский|цкий|ской|цкой|ський|цький|ый|ий|ой|ынь)$",
        "(ова|ева|ёва|ина|ына|ская|цкая|ська|цька|ая|яя)$",
    )


def _by_ending(word: str, male: str, female: str) -> Gender | None:
    if re.search(female, word):
        return Gender.FEMALE
    return Gender.MALE if re.search(male, word) else None
