"""One number of money with its multiplier and currency: «120 тыс», «лям двести», «сотку», "$12,500"."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

from names.fold import fold
from names.lists import read_list
from names.speech import Speech
from phrases.words.counted import names_things
from phrases.words.dictionaries import readings
from phrases.words.numbers import HALF, Number, behind_and_a_half, number_at
from phrases.words.numerals import counts, numerals
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind, Token, glued, is_number, word_at

AND = small_words("clauses", "and")
NEVER_ALONE = small_words("money", "never_alone")
DOTTED_MULTIPLIERS = small_words("money", "dotted_multipliers")
NEVER_SPACED = small_words("money", "never_spaced")
DOTTED_CURRENCIES = small_words("money", "dotted_currencies")
INVERTED = small_words("money", "inverted")
MEASURES = small_words("money", "measures")
SQUARE = {"2", "3", "²", "³", "кв", "куб"}
"""Behind «м»: «110м2» are metres and no millions."""
ROUGHLY = small_words("money", "roughly")
PRICED = small_words("money", "priced")
AGREED_AT = small_words("money", "agreed_at")
HALF_MILLION = small_words("money", "half_million")


@dataclass(frozen=True, slots=True)
class Amount:
    """A number of money at `tokens[start:end]`, times `scale`; its currency, if one is said."""

    start: int
    end: int
    value: Decimal
    scale: int
    currency: str | None


@cache
def _sections() -> dict[str, Any]:
    sections: dict[str, Any] = read_list(Path(__file__).with_name("money.yaml"))
    return sections


@cache
def _valued(section: str) -> dict[str, Any]:
    return {fold(str(word)): value for value, words in _sections()[section].items() for word in words}


@cache
def listed(section: str) -> frozenset[str]:
    """The folded words of a section of money.yaml."""
    return frozenset(fold(str(word)) for word in _sections()[section])


@cache
def _strong_multipliers() -> frozenset[str]:
    """Those that mean money wherever they stand («тыс»), unlike «к» or «штук»."""
    return frozenset(_valued("multipliers")) - listed("weak_multipliers")


def is_roughly_counted(tokens: Sequence[Token], place: int) -> bool:
    """«тысяч на 15», «штук по 20»: what the number counts stands before it, and is no hour."""
    named = word_at(tokens, place - 2) in INVERTED | MEASURES and word_at(tokens, place - 1) in ROUGHLY
    return named and not (is_number(tokens, place - 3) or counts(word_at(tokens, place - 3)))


def counts_money(word: str) -> bool:
    """A word that makes the number before it a sum («тыр», "quid"), wherever it stands."""
    return word in _strong_multipliers() or word in _valued("currencies")


def may_open(token: Token) -> bool:
    """A quick look before the long one: most words begin no sum."""
    return token.kind is not Kind.WORD or token.word in _opening()


@cache
def _opening() -> frozenset[str]:
    numbers = (numerals("cardinals"), numerals("halves"), _valued("slang"))
    return frozenset(HALF_MILLION | INVERTED | _strong_multipliers() | listed("halved")).union(*numbers)


def amount_at(tokens: Sequence[Token], place: int) -> Amount | None:
    """A number with its multiplier and currency; «миллион двести» adds the smaller group."""
    if word_at(tokens, place) in HALF_MILLION:
        return _said(tokens, place, place + 1, Decimal("0.5"), 1_000_000)
    if (slang := _slang(tokens, place)) is not None:
        return slang
    sign = _valued("currencies").get(word_at(tokens, place)) if tokens[place].kind is Kind.MARK else None
    start = place + (sign is not None)
    number = number_at(tokens, start) or _lone_multiplier(tokens, start)
    if number is None:
        return None
    number = _in_thousands(tokens, _with_tenths(tokens, number), start)
    scale, end = multiplier_at(tokens, number.end)
    value = number.value
    if scale > 1 and (behind := behind_and_a_half(tokens, end)):
        value, end = value + HALF, behind
    elif scale >= 1000 and (rest := _smaller_group(tokens, end, scale)):
        value, end = value + rest.value * rest.scale / scale, rest.end
    said = _said(tokens, start, end, value, scale)
    return Amount(place, said.end, said.value, said.scale, sign or said.currency)


def _slang(tokens: Sequence[Token], place: int) -> Amount | None:
    """«договорились на сотку», «взяла за полтинник»: so many thousands; «сотку баксов», «десятку роз» are no more."""
    thousands = _valued("slang").get(word_at(tokens, place))
    if thousands is None or word_at(tokens, place - 1) not in AGREED_AT | PRICED:
        return None
    counted = counts_money(word_at(tokens, place + 1)) or names_things(tokens, place + 1)
    return None if counted else Amount(place, place + 1, Decimal(thousands * 1000), 1, None)


def _with_tenths(tokens: Sequence[Token], whole: Number) -> Number:
    """«шесть и восемь миллиона», «два и пять млн»: the word for a comma; «пять и шесть тысяч» are two sums."""
    tenths = tenths_at(tokens, whole.end) if whole.value < 1000 else None
    return Number(whole.value + tenths.value / 10, tenths.end) if tenths else whole


def _in_thousands(tokens: Sequence[Token], said: Number, start: int) -> Number:
    """«девять шестьсот», «по две пятьсот»: the thousands are not named; «пять двести коробок» counts things."""
    in_words = tokens[said.end - 1].kind is Kind.WORD and said.value < 100
    rest = number_at(tokens, said.end) if in_words and said.end < len(tokens) else None
    if rest is None or tokens[said.end].kind is not Kind.WORD or tokens[said.end].word.isascii():
        return said
    plain = multiplier_at(tokens, rest.end)[0] == 1 and not names_things(tokens, rest.end)
    plain = plain and not _goes_on_counting(tokens, start, rest.end)
    return Number(said.value * 1000 + rest.value, rest.end) if plain and 100 <= rest.value < 1000 else said


def _goes_on_counting(tokens: Sequence[Token], start: int, end: int) -> bool:
    """«четыре триста двадцатых», «один двести и два триста»: things by their number, and no sum."""
    qualified = any(one.speech is Speech.ADJECTIVE for one in readings(word_at(tokens, end))[:1])
    return qualified or not {word_at(tokens, start - 1), word_at(tokens, end)}.isdisjoint(AND)


def tenths_at(tokens: Sequence[Token], place: int) -> Number | None:
    """«и восемь» of «шесть и восемь миллиона»."""
    led = word_at(tokens, place) in listed("decimal_comma") and place + 1 < len(tokens)
    tenths = number_at(tokens, place + 1) if led else None
    said = tenths is not None and 0 < tenths.value < 10
    return tenths if tenths and said and word_at(tokens, tenths.end) in listed("of_a_fraction") else None


def _lone_multiplier(tokens: Sequence[Token], place: int) -> Number | None:
    """«миллион», «пол ляма», "half a million" stand for one and for half of it."""
    word = word_at(tokens, place)
    behind = place + 1 + (word_at(tokens, place + 1) == "a")
    if word in listed("halved") and word_at(tokens, behind) in _strong_multipliers():
        return Number(Decimal("0.5"), behind)
    alone = word in _strong_multipliers() and word not in NEVER_ALONE
    return Number(Decimal(1), place) if alone and not is_number(tokens, place - 1) else None


def multiplier_at(tokens: Sequence[Token], place: int) -> tuple[int, int]:
    """How many times more the number before a place is («тыс» → 1000), and the place behind the word for it."""
    word = word_at(tokens, place)
    scale = _valued("multipliers").get(word)
    if scale is None or (word in {"м", "m"} and word_at(tokens, place + 1) in SQUARE):
        return 1, place
    joined = glued(tokens, place) and tokens[place - 1].kind is Kind.NUMBER
    if word not in _strong_multipliers() and not joined and not _ends_a_sum(tokens, place, word):
        return 1, place
    end = place + 1 + (word_at(tokens, place + 1) == "." and word in DOTTED_MULTIPLIERS)
    if word == "т" and word_at(tokens, place + 1) == "." and word_at(tokens, place + 2) == "р":
        end = place + 3
    return int(scale), end


def _ends_a_sum(tokens: Sequence[Token], place: int, word: str) -> bool:
    """«350 к» at the end of a clause, «22 т.р.», «10 штук баксов»; «120 к пятнице», «20 штук» are no thousands."""
    behind = word_at(tokens, place + 1)
    if word == "т" and behind == "." and word_at(tokens, place + 2) == "р":
        return True
    if word in {"к", "k"}:
        return not behind or behind in ".,!?;)" or behind in _valued("currencies")
    return word not in NEVER_SPACED and behind in _valued("currencies")


def _smaller_group(tokens: Sequence[Token], place: int, scale: int) -> Amount | None:
    """«1 млн 200 тыс», «миллион двести»: the rest below the multiplier said first."""
    number = number_at(tokens, place)
    if number is None:
        return None
    below, end = multiplier_at(tokens, number.end)
    counted = tokens[place].kind is Kind.NUMBER and (number.value % 10 or word_at(tokens, end) in _valued("currencies"))
    if below == 1 and scale == 1_000_000 and 100 <= number.value < 1000 and not counted:
        below = 1000
    smaller = below < scale and number.value * below < scale
    if below == 1 and (scale > 1000 or number.value < 100):
        return None
    return Amount(place, end, number.value, below, None) if smaller else None


def _said(tokens: Sequence[Token], start: int, end: int, value: Decimal, scale: int) -> Amount:
    currency = _valued("currencies").get(word_at(tokens, end))
    if currency is not None and word_at(tokens, end) == "р" and not glued(tokens, end) and scale == 1 and value < 100:
        currency = None
    if currency is not None:
        end += 1 + (word_at(tokens, end + 1) == "." and word_at(tokens, end) in DOTTED_CURRENCIES)
    return Amount(start, end, value, scale, currency)


def inverted_at(tokens: Sequence[Token], place: int) -> Amount | None:
    """«тысяч 100», «тысяч сто», «тысяч за 80»."""
    if word_at(tokens, place) not in INVERTED or is_number(tokens, place - 1):
        return None
    number = number_at(tokens, place + 1 + (word_at(tokens, place + 1) in ROUGHLY))
    if number is None:
        return None
    return _said(tokens, place, number.end, number.value, int(_valued("multipliers")[word_at(tokens, place)]))
