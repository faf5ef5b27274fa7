"""Many things behind a number: what it counts, and what is therefore no money («20 тысяч коробок», "12k cartons")."""

from collections.abc import Sequence

from names.forms import Case
from names.speech import Speech, Word
from phrases.words.dictionaries import in_dictionary, readings
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind, Token, word_at

MONIES = small_words("money", "monies")
BEHIND_THINGS = small_words("money", "behind_things")
ADJECTIVES, NOUNS_EN = small_words("heads", "adjectives"), small_words("heads", "nouns_en")
PLURALS, ORDERED = small_words("money", "plurals"), small_words("money", "ordered")
BEFORE_MEASURE = small_words("money", "before_measure")
LONGEST_NAME = 3
"""Words that name the things: «новых картонных коробок»."""


def names_things(tokens: Sequence[Token], place: int) -> bool:
    """Whether the words behind a number say what it counts, as one counts many."""
    for at in range(place, min(place + LONGEST_NAME, len(tokens))):
        if tokens[at].kind is not Kind.WORD or tokens[at].capital:
            return False
        if (counted := _counted(tokens, at)) is not None:
            return counted
    return False


def measures_one(tokens: Sequence[Token], place: int, end: int) -> bool:
    """Whether the number at a place says how large the one thing is that is named with it, before `tokens[end]`.

    «the 6 kilowatt kit at 9200», «бойлер на 80 литров по 12000»; «12 red chairs at 150», «заказ на 80 литров» count.
    """
    last, before = word_at(tokens, end - 1), word_at(tokens, place - 2)
    if last.isascii():
        return end - 1 > place + 1 and not (_ends_as_plural(last) or last in PLURALS)
    first = next(iter(readings(before)), None) if word_at(tokens, place - 1) in BEFORE_MEASURE else None
    thing = first is not None and first.speech is Speech.NOUN and first.known and not first.name
    return thing and first is not None and first.lemma not in ORDERED


def _ends_as_plural(word: str) -> bool:
    return word.endswith("s") and not word.endswith("ss")


def _counted(tokens: Sequence[Token], place: int) -> bool | None:
    """None: an adjective, and the noun is still to come."""
    token = tokens[place]
    if token.word.isascii():
        described = token.word in ADJECTIVES or not in_dictionary(token.word)
        return _is_english_plural(tokens, place) or (None if described else False)
    many = _of_many(token)
    if many is None or many.speech is Speech.NOUN:
        return many is not None and not many.name and token.word not in MONIES
    return None


def _of_many(token: Token) -> Word | None:
    """A noun that is likeliest in the genitive plural, or an adjective that may be."""
    found = [one for one in readings(token.word) if one.known]
    likely = found[:1] if found and found[0].speech is Speech.NOUN else found
    many = (one for one in likely if one.plural and one.case and one.case & Case.GENITIVE)
    return next((one for one in many if one.speech is found[0].speech), None)


def _is_english_plural(tokens: Sequence[Token], place: int) -> bool:
    """By its ending, and by what goes on behind it as it does behind a noun: "12k sounds fair" counts nothing."""
    word, behind = word_at(tokens, place), word_at(tokens, place + 1)
    plural = _ends_as_plural(word) and word not in MONIES
    noun = not in_dictionary(word) or word.removesuffix("s") in NOUNS_EN
    return plural and noun and (not behind or not behind.isalpha() or behind in BEHIND_THINGS)
