"""What a person's Russian given name and patronymic are in Ukrainian: «Андрій», «Валерійович»."""

from functools import lru_cache

from names.fold import fold
from names.given import GivenName, all_names, named
from names.grammar import Gender

_RUSSIAN = {
    "илья": "ильич ильинична",
    "кузьма": "кузьмич кузьминична",
    "лев": "львович львовна",
    "лука": "лукич лукинична",
    "михаил": "михайлович михайловна",
    "никита": "никитич никитична",
    "павел": "павлович павловна",
    "петр": "петрович петровна",
    "савва": "саввич саввична",
    "фома": "фомич фоминична",
    "яков": "яковлевич яковлевна",
}
_UKRAINIAN = {
    "григорій": "григорович григорівна",
    "ілля": "ілліч іллівна",
    "кузьма": "кузьмич кузьмівна",
    "лев": "львович львівна",
    "лука": "лукич луківна",
    "микола": "миколайович миколаївна",
    "федір": "федорович федорівна",
    "хома": "хомич хомівна",
    "яків": "якович яківна",
}
"""Patronymics, a man's and a woman's, that the endings of the father's name do not tell."""


def ukrainian_given(word: str) -> str:
    """«Наталья» is Наталія, «Анна» is Анна in both languages; a name that is not known stays as written."""
    spelled = [spelling for name in named(word) for language, spelling in name.spellings if language == "uk"]
    if not spelled or fold(word) in map(fold, spelled):
        return word
    return spelled[0]


def ukrainian_patronymic(word: str) -> str | None:
    """«Валерьевич» is Валерійович, «Ивановна» Іванівна; None: which father it names is not known."""
    ukrainian = _by_patronymic().get(fold(word))
    return ukrainian.capitalize() if ukrainian else None


@lru_cache(maxsize=1)
def _by_patronymic() -> dict[str, str]:
    """The Ukrainian patronymic by the folded one in either language."""
    known: dict[str, str] = {}
    for name in all_names():
        if name.gender is Gender.MALE:
            known |= {said: own for said, own in _of_father(name) if said not in known}
    return known


def _of_father(name: GivenName) -> list[tuple[str, str]]:
    spelled = {language: fold(spelling) for language, spelling in name.spellings}
    if not {"ru", "uk"} <= spelled.keys():
        return []
    sons_and_daughters = _ukrainian_of(spelled["uk"])
    both = [*_russian_of(spelled["ru"]), sons_and_daughters]
    return [pair for said in both for pair in zip(said, sons_and_daughters, strict=False)]


def _russian_of(father: str) -> list[tuple[str, ...]]:
    """«Валерьевич» and «Валериевич»: a father in «-ий» gives two."""
    if father in _RUSSIAN:
        return [tuple(_RUSSIAN[father].split())]
    if father.endswith("ий"):
        return [(f"{father[:-2]}{link}евич", f"{father[:-2]}{link}евна") for link in "ьи"]
    if father.endswith(("й", "ь")):
        return [(f"{father[:-1]}евич", f"{father[:-1]}евна")]
    vowel = "е" if father.endswith(tuple("жшчщц")) else "о"
    return [(f"{father}{vowel}вич", f"{father}{vowel}вна")]


def _ukrainian_of(father: str) -> tuple[str, ...]:
    if father in _UKRAINIAN:
        return tuple(_UKRAINIAN[father].split())
    if father.endswith("й"):
        return f"{father[:-1]}йович", f"{father[:-1]}ївна"
    if father.endswith("ь"):
        return f"{father}ович", f"{father[:-1]}івна"
    stem = father[:-1] if father.endswith(("о", "а")) else father
    return f"{stem}ович", f"{stem}івна"
