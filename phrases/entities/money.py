"""Sums of money: «120 тыс», «1,5 млн», «двести пятьдесят тысяч», «350к», «$12,500», «100–150 тыс»."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from crm.rules.money import Money
from phrases.entities.amounts import AGREED_AT, PRICED, Amount, amount_at, inverted_at, listed, may_open
from phrases.entities.ranges import first_of_two, other_behind, right_behind
from phrases.entities.unit_prices import is_unit_price, quantity_before
from phrases.words.counted import names_things
from phrases.words.small_words import small_words
from phrases.words.tokens import Token, glued, word_at

PERCENT = small_words("money", "percent")
SMALLEST_BARE = 1000
"""A number without a currency or a multiplier is money from here on, and only where a sum is expected."""
LOWEST_PRICE = 50
"""What stands alone behind «за» and is less counts things or hours rather than money."""
TOTAL = small_words("money", "total")
TOTAL_BEHIND = small_words("money", "total_behind")
WHOLE = small_words("money", "whole")
OWN_DOLLARS = frozenset(code.upper() for code in listed("dollars"))
RATE = small_words("money", "rate")


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


def find_sums(tokens: Sequence[Token], currency: str, taken: frozenset[int] = frozenset()) -> tuple[Sum, ...]:
    """Every sum said outside of the `taken` places, in order; `currency` is that of bare amounts."""
    sums: list[Sum] = []
    place = 0
    while place < len(tokens):
        opens = place not in taken and may_open(tokens[place])
        found = _sum_at(tokens, place, currency) if opens else None
        if found is None or taken.intersection(range(found.start, found.end)):
            place += 1
        else:
            sums.append(found)
            place = found.end
    return tuple(sums)


def _sum_at(tokens: Sequence[Token], place: int, currency: str) -> Sum | None:
    first = inverted_at(tokens, place) or first_of_two(tokens, place) or amount_at(tokens, place)
    if first is None or _is_negative(tokens, place):
        return None
    second = other_behind(tokens, first.end) or right_behind(tokens, first)
    if second is not None:
        return _alternatives(tokens, first, second, currency)
    return _as_sum(tokens, first, currency)


def _as_sum(tokens: Sequence[Token], said: Amount, currency: str) -> Sum | None:
    things = said.currency is None and names_things(tokens, said.end)
    bare = said.scale == 1 and said.currency is None
    if bare and not (things or _may_be_money(tokens, said)):
        return None
    plain = things or (bare and not _is_total(tokens, said))
    money = _money(said.value * said.scale, _named(said.currency, currency))
    rated = _behind_rate(tokens, said) if money and not things else 0
    each = is_unit_price(tokens, said) and not (rated > said.end and not quantity_before(tokens, said.start))
    end = max(_behind_whole(tokens, said.end), rated)
    return Sum(said.start, end, (money,), plain, each, things, bare) if money else None


def _behind_whole(tokens: Sequence[Token], end: int) -> int:
    """The place behind "for the lot", «за всё», «за всю партию», where a sum ends; else that of the sum itself."""
    led = word_at(tokens, end) in PRICED
    return next((at + 1 for at in (end + 2, end + 1) if led and word_at(tokens, at) in WHOLE), end)


def _behind_rate(tokens: Sequence[Token], said: Amount) -> int:
    """The place behind «в месяц», "a month"; «20 в месяц» counts times rather than money."""
    if said.value * said.scale < LOWEST_PRICE:
        return said.end
    one, two = word_at(tokens, said.end), word_at(tokens, said.end + 1)
    return said.end + 2 if f"{one} {two}" in RATE else said.end + (one in RATE)


def _is_total(tokens: Sequence[Token], said: Amount) -> bool:
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
    if max(_behind_whole(tokens, said.end), _behind_rate(tokens, said)) > said.end:
        return True
    return before in TOTAL or (behind in TOTAL_BEHIND) or (behind == "all" and word_at(tokens, said.end + 1) == "in")


def _may_be_money(tokens: Sequence[Token], said: Amount) -> bool:
    if word_at(tokens, said.end) in PERCENT:
        return False
    text = tokens[said.start].text
    year = said.end == said.start + 1 and text.isdecimal() and 1990 <= said.value <= 2099
    return said.value >= 1 and not year and not (len(text) > 1 and text[0] == "0" and text.isdecimal())


def _alternatives(tokens: Sequence[Token], one: Amount, other: Amount, currency: str) -> Sum | None:
    """«100-150 тыс», «100 или 150»: the multiplier and the currency of one hold for both."""
    scale = one.scale if one.scale > 1 else other.scale
    name = _named(one.currency or other.currency, currency)
    plain = scale == 1 and not (one.currency or other.currency)
    pair = (_money(one.value * scale, name), _money(other.value * (other.scale if other.scale > 1 else scale), name))
    known = tuple(money for money in pair if money)
    total = plain and _is_range_of_money(tokens, one, other)
    if len(known) < 2 or (plain and not total and min(one.value, other.value) < SMALLEST_BARE):
        return _as_sum(tokens, one, currency)
    each = is_unit_price(tokens, other)
    return Sum(one.start, other.end, tuple(dict.fromkeys(known)), plain and not total, each, unitless=plain)


def _is_range_of_money(tokens: Sequence[Token], one: Amount, other: Amount) -> bool:
    """«берёт на 100-150», «за 200-250»: thousands or not, it is to be asked about; «на 2-3 дня» counts."""
    led, behind = word_at(tokens, one.start - 1) in AGREED_AT | PRICED, word_at(tokens, other.end)
    return led and min(one.value, other.value) >= LOWEST_PRICE and (not behind or behind in ",.;!")


def multiplied(tokens: Sequence[Token], said: Sum) -> Sum | None:
    """«2 по 5000», «3 штуки по 12 тыс», "10 boxes at $40 each": the total, when the quantity stands before."""
    count = quantity_before(tokens, said.start) if said.each and len(said.amounts) == 1 else None
    total = _money(said.amounts[0].amount * count, said.amounts[0].currency) if count else None
    return replace(said, amounts=(total,), each=False, plain=False) if total else None


def _is_negative(tokens: Sequence[Token], place: int) -> bool:
    """«-500», «минус 500»: no sum of a deal."""
    before = word_at(tokens, place - 1)
    spaced = place >= 2 and tokens[place - 2].end < tokens[place - 1].start
    return before == "минус" or (before in {"-", "−"} and glued(tokens, place) and (place == 1 or spaced))


def _named(said: str | None, own: str) -> str:
    """«$» is the workspace's own dollar, if it counts in one."""
    if said != "DOLLAR":
        return said or own
    return own if own in OWN_DOLLARS else "USD"


def _money(amount: Decimal, currency: str) -> Money | None:
    try:
        return Money.of(amount, currency)
    except ValueError:
        return None
