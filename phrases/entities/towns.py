"""Where people come from: «из Твери», "from Leeds"."""

from names.morphology import is_marked
from phrases.words.dictionaries import readings
from phrases.words.small_words import small_words

TOWNS = small_words("towns", "without_marks")
GEOGRAPHIC = frozenset({"Geox"})


def is_town(word: str, hint: str) -> bool:
    """A folded word that is a place on the map and nothing else («Твери»; «Волга» is a car too)."""
    found = [one for one in readings(word, hint) if one.known]
    return word in TOWNS or (bool(found) and all(one.name for one in found) and is_marked(word, "ru", GEOGRAPHIC))
