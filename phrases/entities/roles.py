"""What somebody is to a client: «сын», «жена», «бухгалтер», "buyer"."""

from names.fold import fold
from names.morphology import Speech
from phrases.words.dictionaries import readings
from phrases.words.small_words import small_words

KIN = small_words("people", "kin")
RELATIVES = KIN | small_words("people", "relatives")
POSITIONS = small_words("contact_persons", "positions") | RELATIVES


def role_of(word: str, hint: str) -> str | None:
    """The one of POSITIONS that a folded word is a form of: «сына», "wife's"."""
    said = word.removesuffix("'s")
    nouns = (fold(one.lemma) for one in readings(said, hint) if one.speech is Speech.NOUN)
    return next((one for one in (said, *nouns) if one in POSITIONS), None)
