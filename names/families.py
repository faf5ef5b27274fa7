"""How a whole family is called by its surname: «Ковалевы», «у Ковалевых», «Ковалеві», «Шевченки», "the Millers"."""

from functools import lru_cache

from names.fold import in_russian_letters

_SINGULAR = {
    "ов": ("овы", "овых", "овыми", "ови", "ові", "ових", "овими"),
    "ев": ("евы", "евых", "евыми", "еви", "еві", "евих", "евими"),
    "єв": ("єви", "єві", "євих"),
    "ин": ("ины", "иных", "иными", "ини", "ині", "иних", "иними"),
    "ын": ("ыны", "ыных"),
    "ін": ("іни", "іних", "іними"),
    "ск": ("ские", "ских"),
    "цк": ("цкие", "цких"),
    "ськ": ("ські", "ських"),
    "цьк": ("цькі", "цьких"),
    "енко": ("енки", "енков", "енків"),
    "ук": ("уки", "уков", "уків", "уками"),
    "юк": ("юки", "юков", "юків"),
    "ич": ("ичи", "ичей", "ичі", "ичів"),
}
"""The plural endings of surnames, where they differ from those of one person, by the end of the singular."""
_TWO = {"ов": ("", "а"), "ев": ("", "а"), "єв": ("", "а"), "ин": ("", "а"), "ын": ("", "а"), "ін": ("", "а")}
_ADJECTIVES = {"ск": ("ий", "ая"), "цк": ("ий", "ая"), "ськ": ("ий", "а"), "цьк": ("ий", "а")}
_MANS_AND_WOMANS = _TWO | _ADJECTIVES
_BY_PLURAL = {plural: singular for singular, plurals in _SINGULAR.items() for plural in plurals}
_PLURALS = tuple(_BY_PLURAL)
_LONGEST = max(map(len, _PLURALS))
_SHORTEST_STEM = 3


@lru_cache(maxsize=8192)
def surnames_of_family(word: str) -> tuple[str, ...]:
    """What a man and a woman of it are called, by a folded word; nothing when it ends as no family does."""
    if word.isascii():
        return (word[:-1],) if word.endswith("s") and len(word) > _SHORTEST_STEM + 1 else ()
    if not word.endswith(_PLURALS):
        return ()
    for size in range(_LONGEST, 0, -1):
        stem, singular = word[:-size], _BY_PLURAL.get(word[-size:])
        if singular is not None and len(stem) + len(singular) > _SHORTEST_STEM:
            surnames = [stem + singular + end for end in _MANS_AND_WOMANS.get(singular, ("",))]
            return tuple(dict.fromkeys((*surnames, *map(in_russian_letters, surnames))))
    return ()
