"""Sums of money: «120 тыс», «1,5 млн», «двести пятьдесят тысяч», «350к», «$12,500», «100–150 тыс»."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

from crm.rules.money import Money
from names.fold import fold
from names.lists import read_list
from phrases.words.counted import measures_one, names_things
from phrases.words.numbers import HALF, Number, behind_and_a_half, number_at
from phrases.words.numerals import counts, numerals
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind, Token, glued, is_number, word_at

NEVER_ALONE = small_words("money", "never_alone")
DOTTED_MULTIPLIERS = small_words("money", "dotted_multipliers")
NEVER_SPACED = small_words("money", "never_spaced")
DOTTED_CURRENCIES = small_words("money", "dotted_currencies")
INVERTED = small_words("money", "inverted")
EMPHASIS = small_words("money", "emphasis")
RANGE_FROM = small_words("money", "range_from")
PIECES = small_words("money", "pieces")
MEASURES = small_words("money", "measures")

PERCENT = small_words("money", "percent")
BEFORE_PRICE = small_words("money", "unit_of_price")
SMALLEST_BARE = 1000
"""A number without a currency or a multiplier is money from here on, and only where a sum is expected."""
LOWEST_PRICE = 50
"""What stands alone behind «за» and is less counts things or hours rather than money."""
MOST_PIECES = 100_000
LONGEST_THING = 2
"""Words between a quantity and its price: «3 банки краски по 500»."""
ROUGHLY = small_words("money", "roughly")
PRICED = small_words("money", "priced")
TOTAL = small_words("money", "total")
AGREED_AT = small_words("money", "agreed_at")
TOTAL_BEHIND = small_words("money", "total_behind")
WHOLE = small_words("money", "whole")
EITHER = small_words("money", "either")
DASHES, UP_TO = small_words("money", "dashes"), small_words("money", "up_to")
EACH = small_words("money", "each")
TIMES = small_words("money", "times")
HALF_MILLION = small_words("money", "half_million")
LONGEST_SUM = 5
"""Tokens of a sum with its preposition: «на 1 500 000 руб»."""


@dataclass(frozen=True, slots=True)
class Sum:
    """Money said at `tokens[start:end]`; several `amounts` are a range or alternatives."""

    start: int
    end: int
    amounts: tuple[Money, ...]
    plain: bool = False
    """Only a number: money when something in the clause asks for a sum."""
    each: bool = False
    """The price of one piece, not a total."""
    things: bool = False
    """A number that counts what is named behind it («20 тысяч коробок»): never money, and plain."""
    unitless: bool = False
    """Neither a currency nor a multiplier is said, whatever else makes money of the number («берёт за 128»)."""

    @property
    def small(self) -> bool:
        """A count of things rather than money («три квартиры»)."""
        return self.plain and self.amounts[0].amount < SMALLEST_BARE

    @property
    def unscaled(self) -> bool:
        """Money that may be of thousands as well."""
        return self.unitless and self.amounts[0].amount < SMALLEST_BARE


@dataclass(frozen=True, slots=True)
class _Said:
    start: int
    end: int
    value: Decimal
    scale: int
    currency: str | None


@cache
def _sections() -> dict[str, Any]:
    sections: dict[str, Any] = read_list(Path(__file__).with_suffix(".yaml"))
    return sections


@cache
def _valued(section: str) -> dict[str, Any]:
    return {fold(str(word)): value for value, words in _sections()[section].items() for word in words}


@cache
def _listed(section: str) -> frozenset[str]:
    return frozenset(fold(str(word)) for word in _sections()[section])


@cache
def _strong_multipliers() -> frozenset[str]:
    """Those that mean money wherever they stand («тыс»), unlike «к» or «штук»."""
    return frozenset(_valued("multipliers")) - _listed("weak_multipliers")


def is_roughly_counted(tokens: Sequence[Token], place: int) -> bool:
    """«тысяч на 15», «штук по 20»: what the number counts stands before it, and is no hour."""
    named = word_at(tokens, place - 2) in INVERTED | MEASURES and word_at(tokens, place - 1) in ROUGHLY
    return named and not (is_number(tokens, place - 3) or counts(word_at(tokens, place - 3)))


def counts_money(word: str) -> bool:
    """A word that makes the number before it a sum («тыр», "quid"), wherever it stands."""
    return word in _strong_multipliers() or word in _valued("currencies")


def find_sums(tokens: Sequence[Token], currency: str, taken: frozenset[int] = frozenset()) -> tuple[Sum, ...]:
    """Every sum said outside of the `taken` places, in order; `currency` is that of bare amounts."""
    sums: list[Sum] = []
    place = 0
    while place < len(tokens):
        found = None if place in taken else _sum_at(tokens, place, currency)
        if found is None or taken.intersection(range(found.start, found.end)):
            place += 1
        else:
            sums.append(found)
            place = found.end
    return tuple(sums)


def _sum_at(tokens: Sequence[Token], place: int, currency: str) -> Sum | None:
    first = _inverted(tokens, place) or _first_of_two(tokens, place) or _amount(tokens, place)
    if first is None or _is_negative(tokens, place):
        return None
    second = _other(tokens, first.end) or _right_behind(tokens, first)
    if second is not None:
        return _alternatives(tokens, first, second, currency)
    return _as_sum(tokens, first, currency)


def _as_sum(tokens: Sequence[Token], said: _Said, currency: str) -> Sum | None:
    things = said.currency is None and names_things(tokens, said.end)
    bare = said.scale == 1 and said.currency is None
    if bare and not (things or _may_be_money(tokens, said)):
        return None
    plain = things or (bare and not _is_total(tokens, said))
    money = _money(said.value * said.scale, said.currency or currency)
    end = _behind_whole(tokens, said.end)
    return Sum(said.start, end, (money,), plain, _is_unit_price(tokens, said), things, bare) if money else None


def _behind_whole(tokens: Sequence[Token], end: int) -> int:
    """The place behind "for the lot", «за всё», «за всю партию», where a sum ends; else that of the sum itself."""
    led = word_at(tokens, end) in PRICED
    return next((at + 1 for at in (end + 2, end + 1) if led and word_at(tokens, at) in WHOLE), end)


def _is_total(tokens: Sequence[Token], said: _Said) -> bool:
    """«итого 480», «480 всего», "480 all in", «купила за 850»: a bare number that is a sum by the words beside it."""
    before, behind = word_at(tokens, said.start - 1), word_at(tokens, said.end)
    if said.value < LOWEST_PRICE:
        return False
    if before in {":", "-", "—", "="}:
        before = word_at(tokens, said.start - 2)
    if before in AGREED_AT and behind in PRICED:
        return True
    if before in PRICED and (not behind or behind in ",.;!"):
        return True
    if _behind_whole(tokens, said.end) > said.end:
        return True
    return before in TOTAL or (behind in TOTAL_BEHIND) or (behind == "all" and word_at(tokens, said.end + 1) == "in")


def _may_be_money(tokens: Sequence[Token], said: _Said) -> bool:
    if word_at(tokens, said.end) in PERCENT:
        return False
    text = tokens[said.start].text
    year = said.end == said.start + 1 and text.isdecimal() and 1990 <= said.value <= 2099
    return said.value >= 1 and not year and not (len(text) > 1 and text[0] == "0" and text.isdecimal())


def _alternatives(tokens: Sequence[Token], one: _Said, other: _Said, currency: str) -> Sum | None:
    """«100-150 тыс», «100 или 150»: the multiplier and the currency of one hold for both."""
    scale = one.scale if one.scale > 1 else other.scale
    name = one.currency or other.currency or currency
    plain = scale == 1 and not (one.currency or other.currency)
    pair = (_money(one.value * scale, name), _money(other.value * (other.scale if other.scale > 1 else scale), name))
    known = tuple(money for money in pair if money)
    total = plain and _is_range_of_money(tokens, one, other)
    if len(known) < 2 or (plain and not total and min(one.value, other.value) < SMALLEST_BARE):
        return _as_sum(tokens, one, currency)
    each = _is_unit_price(tokens, other)
    return Sum(one.start, other.end, tuple(dict.fromkeys(known)), plain and not total, each, unitless=plain)


def _is_range_of_money(tokens: Sequence[Token], one: _Said, other: _Said) -> bool:
    """«берёт на 100-150», «за 200-250»: thousands or not, it is to be asked about; «на 2-3 дня» counts."""
    led, behind = word_at(tokens, one.start - 1) in AGREED_AT | PRICED, word_at(tokens, other.end)
    return led and min(one.value, other.value) >= LOWEST_PRICE and (not behind or behind in ",.;!")


def _amount(tokens: Sequence[Token], place: int) -> _Said | None:
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
    scale, end = _multiplier(tokens, number.end)
    value = number.value
    if scale > 1 and (behind := behind_and_a_half(tokens, end)):
        value, end = value + HALF, behind
    elif scale >= 1000 and (rest := _smaller_group(tokens, end, scale)):
        value, end = value + rest.value * rest.scale / scale, rest.end
    said = _said(tokens, start, end, value, scale)
    return _Said(place, said.end, said.value, said.scale, sign or said.currency)


def _slang(tokens: Sequence[Token], place: int) -> _Said | None:
    """«договорились на сотку», «взяла за полтинник»: so many thousands; «сотку баксов», «десятку роз» are no more."""
    thousands = _valued("slang").get(word_at(tokens, place))
    if thousands is None or word_at(tokens, place - 1) not in AGREED_AT | PRICED:
        return None
    counted = counts_money(word_at(tokens, place + 1)) or names_things(tokens, place + 1)
    return None if counted else _Said(place, place + 1, Decimal(thousands * 1000), 1, None)


def _lone_multiplier(tokens: Sequence[Token], place: int) -> Number | None:
    """«миллион», «пол ляма», "half a million" stand for one and for half of it."""
    word = word_at(tokens, place)
    behind = place + 1 + (word_at(tokens, place + 1) == "a")
    if word in _listed("halved") and word_at(tokens, behind) in _strong_multipliers():
        return Number(Decimal("0.5"), behind)
    alone = word in _strong_multipliers() and word not in NEVER_ALONE
    return Number(Decimal(1), place) if alone and not is_number(tokens, place - 1) else None


def _multiplier(tokens: Sequence[Token], place: int) -> tuple[int, int]:
    word = word_at(tokens, place)
    scale = _valued("multipliers").get(word)
    if scale is None:
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


def _smaller_group(tokens: Sequence[Token], place: int, scale: int) -> _Said | None:
    """«1 млн 200 тыс», «миллион двести»: the rest below the multiplier said first."""
    number = number_at(tokens, place)
    if number is None:
        return None
    below, end = _multiplier(tokens, number.end)
    counted = tokens[place].kind is Kind.NUMBER and (number.value % 10 or word_at(tokens, end) in _valued("currencies"))
    if below == 1 and scale == 1_000_000 and 100 <= number.value < 1000 and not counted:
        below = 1000
    smaller = below < scale and number.value * below < scale
    if below == 1 and (scale > 1000 or number.value < 100):
        return None
    return _Said(place, end, number.value, below, None) if smaller else None


def _said(tokens: Sequence[Token], start: int, end: int, value: Decimal, scale: int) -> _Said:
    currency = _valued("currencies").get(word_at(tokens, end))
    if currency is not None and word_at(tokens, end) == "р" and not glued(tokens, end) and scale == 1 and value < 100:
        currency = None
    if currency is not None:
        end += 1 + (word_at(tokens, end + 1) == "." and word_at(tokens, end) in DOTTED_CURRENCIES)
    return _Said(start, end, value, scale, currency)


def _inverted(tokens: Sequence[Token], place: int) -> _Said | None:
    """«тысяч 100», «тысяч сто», «тысяч за 80»."""
    if word_at(tokens, place) not in INVERTED or is_number(tokens, place - 1):
        return None
    number = number_at(tokens, place + 1 + (word_at(tokens, place + 1) in ROUGHLY))
    if number is None:
        return None
    return _said(tokens, place, number.end, number.value, int(_valued("multipliers")[word_at(tokens, place)]))


def _other(tokens: Sequence[Token], place: int) -> _Said | None:
    """The second sum of a range or of alternatives."""
    place += word_at(tokens, place) == "," and word_at(tokens, place + 1) in EITHER
    link = word_at(tokens, place)
    start = place + 1 + (link in EITHER and word_at(tokens, place + 1) == "ли")
    opened = word_at(tokens, place - 2) == "between" or word_at(tokens, place - 3) == "between"
    if link in _listed("alternatives") or (link in EITHER and start > place + 1) or (link == "and" and opened):
        start += word_at(tokens, start) in EMPHASIS
        start += _is_priced_alike(tokens, place, start)
    elif link not in DASHES | UP_TO:
        return None
    other = _amount(tokens, start) if start < len(tokens) else None
    return other if link not in DASHES | UP_TO or _opens_range(tokens, place, link, other) else None


def _right_behind(tokens: Sequence[Token], first: _Said) -> _Said | None:
    """«двести двести пятьдесят тысяч», «тысяч пять шесть», "eight nine grand": somewhat more without a sign between."""
    other = _amount(tokens, first.end) if first.currency is None and first.end < len(tokens) else None
    if other is None or not first.value < other.value <= 2 * first.value:
        return None
    inverted = tokens[first.start].word in INVERTED and not counts_money(word_at(tokens, other.end))
    scaled = first.scale == 1 and (other.scale > 1 or other.currency is not None)
    return other if scaled or (inverted and other.scale == 1) else None


def _first_of_two(tokens: Sequence[Token], place: int) -> _Said | None:
    """«150 200 тысяч»: the first of two numbers; «1 200 тысяч» is one."""
    if not (is_number(tokens, place) and is_number(tokens, place + 1) and tokens[place].text.isdecimal()):
        return None
    first = _Said(place, place + 1, Decimal(tokens[place].text), 1, None)
    second = _right_behind(tokens, first)
    return first if second is not None and second.scale > 1 else None


def _is_priced_alike(tokens: Sequence[Token], end: int, start: int) -> bool:
    """«на 210 или на 320», "for 5k or for 7k": the preposition of the first sum is said once more."""
    said = word_at(tokens, start)
    first = (word_at(tokens, at) for at in range(end - 1, max(end - 1 - LONGEST_SUM, -1), -1))
    return said in AGREED_AT | PRICED and said in first


def _opens_range(tokens: Sequence[Token], place: int, link: str, other: _Said | None) -> bool:
    """«100-150», «лям-полтора» with a dash between two numbers; «от 100 до 150», "18 to 22k" where both are money."""
    if link in UP_TO:
        money = other is not None and (other.scale > 1 or other.currency is not None)
        return money or any(word_at(tokens, place - back) in RANGE_FROM for back in range(2, 5))
    return other is not None


def _is_unit_price(tokens: Sequence[Token], said: _Said) -> bool:
    """«по 500», «2000 за штуку», «$40 each», «2 х 5000»."""
    behind, before = word_at(tokens, said.end), word_at(tokens, said.start - 1)
    if behind in EACH or before in BEFORE_PRICE or (before in TIMES and is_number(tokens, said.start - 2)):
        return True
    if before == "at" and (_quantity(tokens, said.start) or 1) > 1:
        return True
    return behind in {"/", "за"} and word_at(tokens, said.end + 1) in PIECES


def multiplied(tokens: Sequence[Token], said: Sum) -> Sum | None:
    """«2 по 5000», «3 штуки по 12 тыс», "10 boxes at $40 each": the total, when the quantity stands before."""
    count = _quantity(tokens, said.start) if said.each and len(said.amounts) == 1 else None
    total = _money(said.amounts[0].amount * count, said.amounts[0].currency) if count else None
    return replace(said, amounts=(total,), each=False, plain=False) if total else None


def _quantity(tokens: Sequence[Token], place: int) -> Decimal | None:
    """The number before a price, over the preposition and the name of the things."""
    reach = range(place - 1, max(place - 3 - LONGEST_THING, -1), -1)
    at = next(
        (at for at in reach if tokens[at].kind is not Kind.WORD or word_at(tokens, at) in numerals("cardinals")), -1
    )
    number = number_at(tokens, at) if at >= 0 and not is_number(tokens, at - 1) else None
    behind = word_at(tokens, at + 1)
    counts = number is not None and number.end == at + 1 and number.value == int(number.value) and behind != "%"
    if not counts or number is None or measures_one(tokens, at, place - 1):
        return None
    scale, end = _multiplier(tokens, number.end)
    pieces = number.value * (scale if names_things(tokens, end) else 1)
    return pieces if 1 <= pieces <= MOST_PIECES else None


def _is_negative(tokens: Sequence[Token], place: int) -> bool:
    """«-500», «минус 500»: no sum of a deal."""
    before = word_at(tokens, place - 1)
    spaced = place >= 2 and tokens[place - 2].end < tokens[place - 1].start
    return before == "минус" or (before in {"-", "−"} and glued(tokens, place) and (place == 1 or spaced))


def _money(amount: Decimal, currency: str) -> Money | None:
    try:
        return Money.of(amount, currency)
    except ValueError:
        return None
