"""One word of a name in all cases of a language: rules and dictionary together."""

from functools import lru_cache

from names.grammar import Case, Gender, Part
from names.morphology import paradigm
from names.russian import CASES, decline_russian
from names.ukrainian import decline_ukrainian

Declined = dict[Case, tuple[str, ...]]

LONGEST = 40
"""No name is longer; the rules of the libraries take minutes over a thousand letters."""
_MARKS = {Part.SURNAME: "Surn", Part.GIVEN: "Name", Part.SHORT: "Name"}


@lru_cache(maxsize=4096)
def decline(word: str, part: Part, gender: Gender, language: str) -> Declined:
    """The singular forms of a lower-case Cyrillic word («ё» kept) in «ru» or «uk», the usual form first.

    What does not decline (Белых, a woman's Гончар, Шевченко in Russian) stays the same in all cases.
    """
    if len(word) > LONGEST:
        return dict.fromkeys(Case, (word,))
    if "-" in word:
        return _joined([_half(half, word, part, gender, language) for half in word.split("-") if half])
    if language == "uk":
        declined = decline_ukrainian(word, part, gender)
        return merged(declined, _as_common_noun(word, part, gender, declined, "uk"))
    return _russian(word, part, gender)


def _russian(word: str, part: Part, gender: Gender) -> Declined:
    if is_fixed(word, part, gender, "ru"):
        return dict.fromkeys(CASES, (word,))
    ruled: Declined = {case: (form,) for case, form in decline_russian(word, part, gender).items()}
    declined = merged(_by_dictionary(word, part, gender), ruled, _as_common_noun(word, part, gender, ruled, "ru"))
    usual = tuple(form for form in declined[Case.INSTRUMENTAL] if not form.endswith(("ою", "ею")))
    return merged(declined | {Case.INSTRUMENTAL: usual or declined[Case.INSTRUMENTAL]}, _as_heard(word))


def _as_heard(word: str) -> Declined:
    """«Алие», «Юлие»: correct of some names in «-ия», and often written of the others."""
    if not word.endswith("ия"):
        return {}
    return {Case.DATIVE: (word[:-1] + "е",), Case.PREPOSITIONAL: (word[:-1] + "е",)}


def _by_dictionary(word: str, part: Part, gender: Gender) -> Declined:
    """Where the dictionary knows better; it has queer forms of surnames that do not decline."""
    fixed = part is Part.SURNAME and (word.endswith(("ых", "их")) or _womans_fixed(word, gender))
    if part not in _MARKS or fixed:
        return {}
    return paradigm(word, "ru", frozenset({_MARKS[part], "masc" if gender is Gender.MALE else "femn"}))


def _womans_fixed(word: str, gender: Gender) -> bool:
    return gender is Gender.FEMALE and not word.endswith(("а", "я"))


def is_fixed(word: str, part: Part, gender: Gender, language: str) -> bool:
    """A surname that is surely alike in all cases: a woman's on a consonant or «о», in Russian a man's on «о»."""
    return part is Part.SURNAME and (_womans_fixed(word, gender) or (language == "ru" and word.endswith("о")))


def _as_common_noun(word: str, part: Part, gender: Gender, ruled: Declined, language: str) -> Declined:
    """A man called Заяц or Лев is also declined as the hare and the lion are, Бондар as the cooper."""
    if part is not Part.SURNAME or gender is not Gender.MALE or word[-1] not in "бвгджзйклмнпрстфхцчшщь":
        return {}
    if being := paradigm(word, language, frozenset({"NOUN", "masc", "anim"})):
        return being
    thing = paradigm(word, language, frozenset({"NOUN", "masc", "inan"}))
    if thing and ruled[Case.GENITIVE] != (word,):
        thing.pop(Case.ACCUSATIVE, None)  # a thing's accusative is its nominative, a person's is not
    return thing


def merged(*several: Declined) -> Declined:
    """All forms of each case, the earlier first."""
    cases = sorted({case for declined in several for case in declined})
    return {
        case: tuple(dict.fromkeys(form for declined in several for form in declined.get(case, ()))) for case in cases
    }


def _half(half: str, word: str, part: Part, gender: Gender, language: str) -> Declined:
    """«Жан-Пьера»: of a man's double given name only the last half declines."""
    if part in (Part.GIVEN, Part.SHORT) and gender is Gender.MALE and not word.endswith(half):
        return dict.fromkeys(Case, (half,))
    return decline(half, part, gender, language)


def _joined(halves: list[Declined]) -> Declined:
    """«Римский-Корсаков» declines in both halves: «Римского-Корсакова»."""
    shared = set.intersection(*(set(half) for half in halves))
    return {case: ("-".join(half[case][0] for half in halves),) for case in sorted(shared)}
