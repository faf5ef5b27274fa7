"""Everything slow at its first use, loaded before the first message."""

from names.morphology import warm_up as load_dictionaries
from names.person import nominative
from phrases.dates.grammar import find_moments
from phrases.entities.contacts import find_contacts
from phrases.entities.money import find_sums
from phrases.lexicon import meanings
from phrases.words.tokens import tokens_of

SAMPLE = "+79123456789 12.03 120 тыс завтра в 11 позвонил"


def warm_up() -> None:
    """Load dictionaries, lexicons, phone plans and dateparser (0.5 s), so that no message waits for them."""
    load_dictionaries()
    tokens = tokens_of(SAMPLE, find_contacts(SAMPLE, "RU"))
    find_moments(tokens)
    find_sums(tokens, "RUB")
    nominative("Иванову")
    for token in tokens:
        meanings(token.word)
