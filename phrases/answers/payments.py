"""What was paid, by the words of a note: «Лебедев оплатил 100 тысяч», "Greg paid 37k"."""

from collections.abc import Sequence

from crm.rules.money import Money
from names.speech import Speech, Tense
from phrases.answers.readers import read_sums
from phrases.frame import Frame
from phrases.lexicon import meanings
from phrases.lexicon.negation import is_negated
from phrases.text import cleaned
from phrases.words.dictionaries import language_of, readings
from phrases.words.tokens import Token, tokens_of

TOLD = {Speech.VERB, Speech.PARTICIPLE}


def read_payment(text: str, frame: Frame) -> Money | None:
    """The one sum that somebody is said to have paid; None: none was, it is still to be, or several are named."""
    tokens, hint = tokens_of(cleaned(text)), language_of(text, frame.language)
    if not any(_paid(tokens, place, hint) for place in range(len(tokens))):
        return None
    sums = read_sums(text, frame)
    return sums[0] if len(sums) == 1 else None


def _paid(tokens: Sequence[Token], place: int, hint: str) -> bool:
    word = tokens[place].word
    if "pay" not in meanings(word, hint):
        return False
    told = any(one.speech in TOLD and one.tense is Tense.PAST for one in readings(word, hint)[:1])
    return told and not is_negated(tokens, place)
