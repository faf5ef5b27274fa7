"""Numbers that are no hours because they count or number what stands behind them: «в 3 магазина», «на 20 тыс»."""

from collections.abc import Sequence

from names.forms import Case
from names.morphology import Word, is_known
from names.speech import Speech
from phrases.dates.vocabulary import half_of_day, listed, valued
from phrases.entities.amounts import AGREED_AT, PRICED, counts_money, tenths_at
from phrases.entities.ranges import EITHER
from phrases.lexicon import meanings
from phrases.words.dictionaries import readings
from phrases.words.numbers import GROUP, behind_and_a_half, number_at
from phrases.words.numerals import counts
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind, Token, glued, is_number, word_at

COUNTING_NIGHTS = small_words("dates_clock", "counting_nights")
STREETS = small_words("dates_clock", "streets")
NUMBERED = small_words("dates_clock", "numbered")
ORDINAL_ENDINGS = small_words("dates_clock", "ordinal_endings")
NOT_COUNTED = small_words("dates_clock", "not_counted")
"""«в 15 тел 8 916 …» counts no bodies."""
NEVER_HOURS = small_words("dates_clock", "never_hours")
THOUSANDS = {"к", "k"}
SMALL = {Speech.PREPOSITION, Speech.CONJUNCTION, Speech.PRONOUN, Speech.PARTICLE, Speech.ADVERB}
"""What counts nothing, though the dictionary has letters of these names («в», «с») as nouns too."""
OFFERING = EITHER | small_words("dates_clock", "offering")
LONGEST_LINK = 3
"""Words between two sums of a choice: «не то ли»."""
SMALLEST_PRICE = 50
EVENTS = frozenset({"call", "meet", "visit", "event", "service"})


def counts_things(tokens: Sequence[Token], place: int) -> bool:
    """The number before this place counts things: «в 3 магазина», «на 20 тыс», «до 5 %»."""
    word = word_at(tokens, place)
    if word in NOT_COUNTED:
        return False
    if word in listed("night"):
        return word_at(tokens, place - 1) in COUNTING_NIGHTS or word_at(tokens, place - 2) == "на"
    if not word or word in valued("parts") or half_of_day(word) or (counts(word) and word not in NEVER_HOURS):
        return False
    if behind_and_a_half(tokens, place) or tenths_at(tokens, place) or _is_one_of_two_sums(tokens, place):
        return True
    if word in THOUSANDS:
        behind = tokens[place + 1] if place + 1 < len(tokens) else None
        return glued(tokens, place) or behind is None or behind.kind is Kind.MARK
    if _is_ordinal(tokens, place) or _is_numbered(tokens, place) or _has_price(tokens, place):
        return True
    if word in NEVER_HOURS or counts_money(word) or word in valued("units"):
        return True
    if is_number(tokens, place) and (len(word) == 3 or GROUP.fullmatch(word)):
        return True
    if tokens[place].kind is Kind.MARK:
        ranged = word in "-–—" and is_number(tokens, place + 1)
        return word in "%$€£₴₽₸/" or (ranged and (glued(tokens, place + 1) or counts_things(tokens, place + 2)))
    return tokens[place].kind is Kind.WORD and _is_counted(word, many=_is_many(tokens, place - 1))


def _is_one_of_two_sums(tokens: Sequence[Token], place: int) -> bool:
    """«на 20 или 25 тысяч», «то ли на 12 то ли на 15 тыс»; «в 12 или 13 часов» are hours."""
    at = next((at for at in range(place, place + LONGEST_LINK + 1) if word_at(tokens, at) not in OFFERING), place)
    at += at > place and word_at(tokens, at) in AGREED_AT | PRICED
    other = number_at(tokens, at) if at > place else None
    unit = word_at(tokens, other.end) if other is not None else ""
    return counts_money(unit) or unit in THOUSANDS


def _is_ordinal(tokens: Sequence[Token], place: int) -> bool:
    """«на 3-м километре», «к 8-й квартире»; «к 3-м часам» is an hour."""
    ending = glued(tokens, place) and word_at(tokens, place) == "-" and glued(tokens, place + 1)
    ordinal = ending and word_at(tokens, place + 1) in ORDINAL_ENDINGS
    return ordinal and word_at(tokens, place + 2) not in listed("oclock")


def _is_numbered(tokens: Sequence[Token], place: int) -> bool:
    """«на 8 склад», «в 3 подъезд», "at 12 Baker Street"."""
    if tokens[place].capital and word_at(tokens, place + 1) in STREETS:
        return True
    word = word_at(tokens, place)
    return word in NUMBERED or any(one.lemma in NUMBERED for one in readings(word)[:2])


def _has_price(tokens: Sequence[Token], place: int) -> bool:
    """«на 5 по 61500», «абонемент на 8 за 6400»: pieces and the price of each, or of all."""
    price = word_at(tokens, place + 1)
    return word_at(tokens, place) in {"по", "за"} and price.isdecimal() and int(price) >= SMALLEST_PRICE


def _is_many(tokens: Sequence[Token], place: int) -> bool:
    """A number in digits that a genitive plural stands behind: 5 to 20, 30, 45, 00, but not 2 to 4 and not 22."""
    if not is_number(tokens, place) or not tokens[place].text.isdecimal():
        return False
    number = int(tokens[place].text)
    return number == 0 or 5 <= number <= 20 or (20 < number < 60 and number % 10 not in {1, 2, 3, 4})


def _is_counted(word: str, *, many: bool) -> bool:
    """«3 магазина», «5 магазинов»; «8 планьорка», «15 ресницы» stand in no case that a number asks for."""
    found = readings(word)
    if not found or found[0].name or found[0].speech in SMALL or _names_an_event(word, found):
        return False
    if found[0].speech is Speech.NOUN and found[0].plural and found[0].known and not many:
        return not _only_acts(word, found)
    nouns = [one for one in found if one.speech is Speech.NOUN and one.case is not None and one.case & Case.GENITIVE]
    return (found[0] in nouns and (found[0].plural or not many)) or any(one.plural and one.known for one in nouns)


def _only_acts(word: str, found: Sequence[Word]) -> bool:
    """«в четыре хозяева уезжают»: of Russian nouns a number asks for the genitive, which this one is not."""
    return is_known(word, "ru") and not any(one.case and one.case & ~Case.NOMINATIVE for one in found)


def _names_an_event(word: str, found: Sequence[Word]) -> bool:
    """«о 12 дзвінок»: what happens then, though the word may be a plural of something else as well."""
    return any(one.lemma == word and not one.plural for one in found) and bool(meanings(word) & EVENTS)
