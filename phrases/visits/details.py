"""What is said of a visit beside whom it is with: services, master, price, and the hour of a booking."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from typing import Any

from crm.rules.money import Money
from phrases.clauses.clause import Clause
from phrases.dates.days import Away, StartOf
from phrases.dates.when import When
from phrases.entities.money import Sum
from phrases.entities.services import ServiceSaid
from phrases.scene import Scene, places
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind, is_number, word_at

BESIDE_THE_PRICE = small_words("visits", "beside_the_price")
BEHIND_HOUR = small_words("visits", "behind_hour")
SAME_HOUR = [tuple(phrase.split()) for phrase in small_words("visits", "same_hour")]
AS_USUAL = [tuple(phrase.split()) for phrase in small_words("visits", "as_usual")]
WITHOUT, NOT = small_words("visits", "without"), small_words("visits", "not")
DONE = small_words("visits", "done")
AND = small_words("visits", "together") | {","}
AFTER, ANY = small_words("visits", "after"), small_words("visits", "any")
PLAIN_PRICE = re.compile(r"[1-9]\d{2,5}")
NOON = 12
WORKING_HOUR = re.compile(r"[89]|1\d|2[01]")


@dataclass(frozen=True, slots=True)
class MasterSaid:
    """To whom the client comes, at `tokens[start:end]`, in the nominative."""

    start: int
    end: int
    name: str
    denied: bool = False
    """«не к Лене, а к Ире», «вместо Лены»: to whom they do not come."""


@dataclass(frozen=True, slots=True)
class VisitsSaid:
    """What a message says that only visits have. `currency`: of a price that names none."""

    services: tuple[ServiceSaid, ...]
    masters: tuple[MasterSaid, ...]
    currency: str


def details_of(clause: Clause, said: VisitsSaid) -> dict[str, Any]:
    """Services, master and price, as the fields of a wish."""
    within = range(clause.start, clause.end)
    named = [service for service in said.services if service.start in within]
    services = tuple(service.id for service in named if not _is_left_out(clause.scene, service))
    return {
        "services": services,
        "master": next((one.name for one in said.masters if one.start in within and not one.denied), None),
        "price": _price(clause, said, len(services)),
    }


def _is_left_out(scene: Scene, service: ServiceSaid) -> bool:
    """«стрижку не делали», «без укладки», «вместо стрижки»."""
    return word_at(scene.tokens, service.start - 1) in WITHOUT or (
        word_at(scene.tokens, service.end) in NOT and word_at(scene.tokens, service.end + 1) in DONE
    )


def _price(clause: Clause, said: VisitsSaid, services: int) -> Money | None:
    """The first sum that is one; «маникюр 2000 и педикюр 2600»: one for each service, both together."""
    hour = place_of_hour(clause, said)
    sums = {one.start: one.amounts[0] for one in clause.sums if one.start != hour and _is_price(one, clause)}
    found = {place: money for place, money in _bare_prices(clause, said) if place != hour} | sums
    prices = [found[place] for place in sorted(found)]
    if len(prices) == services > 1 and len({price.currency for price in prices}) == 1:
        return Money(units=sum(price.units for price in prices), currency=prices[0].currency)
    return prices[0] if prices else None


def _is_price(sums: Sum, clause: Clause) -> bool:
    """A small bare number is one only at the end: «…, 45»; what is paid ahead or owed is none."""
    behind = (token for token in clause.scene.tokens[sums.end : clause.end] if token.kind is not Kind.MARK)
    whole = len(sums.amounts) == 1 and not sums.things and not is_beside_the_price(clause.scene, sums.start, sums.end)
    if not whole or not sums.small:
        return whole
    return not any(True for _ in behind) and not _is_one_of_hours(sums, clause.scene)


def _is_one_of_hours(sums: Sum, scene: Scene) -> bool:
    """«в 11 и 12»: the hour of the next one."""
    exact = (when.end for when in scene.moments if when.clock is not None and when.clock.exact)
    return any(end < sums.start < end + 2 * len(hours_behind(scene, end)) for end in exact)


def is_beside_the_price(scene: Scene, start: int, end: int) -> bool:
    """«предоплата 1000», «скидка 500», «1000 аванс»; of «2500 чаевые 100» it is the 100."""
    before = {word_at(scene.tokens, at) for at in (start - 2, start - 1)}
    behind = word_at(scene.tokens, end) in BESIDE_THE_PRICE and not is_number(scene.tokens, end + 1)
    return behind or not BESIDE_THE_PRICE.isdisjoint(before)


def _bare_prices(clause: Clause, said: VisitsSaid) -> Iterator[tuple[int, Money]]:
    """«маникюр 2000 педикюр 2600», «оплатила 2000 картой», «…, 2000»: a number right behind a service or a verb of
    paying, or the last word; 2000 is a price here, and no year.
    """
    paid = {head.end for head in clause.verbs if head.means("pay")}
    last = {place for place in range(clause.start, clause.end) if clause.scene.tokens[place].kind is not Kind.MARK}
    beginnings = paid | {service.end for service in said.services} | {max(last, default=0)}
    for place in sorted(beginnings - places(clause.scene.moments)):
        inside = clause.start <= place < clause.end
        money = plain_price(clause.scene, place, said.currency) if inside else None
        if money is not None and not is_beside_the_price(clause.scene, place, place + 1):
            yield place, money


def plain_price(scene: Scene, place: int, currency: str) -> Money | None:
    """A number in digits as a price; one of four digits may look like a year elsewhere."""
    text = scene.tokens[place].text if is_number(scene.tokens, place) else ""
    return Money.of(Decimal(text), currency) if PLAIN_PRICE.fullmatch(text) else None


def only_a_day(clause: Clause) -> bool:
    """«на завтра», «в субботу»: when is said, and neither an hour nor a part of the day."""
    said = [when for when in clause.dates if not (when.vague or when.ago)]
    return bool(said) and all(when.day_only and when.repeat is None for when in said)


def only_a_part(clause: Clause) -> bool:
    """«в пятницу вечером», «завтра после 5»: no exact hour."""
    said = [when for when in clause.dates if when.clock is not None and not when.ago]
    return bool(said) and all(is_open(clause.scene, when) for when in said)


def only_an_hour(clause: Clause) -> bool:
    """«на 14»: of no day."""
    said = [when for when in clause.dates if not (when.vague or when.ago)]
    return bool(said) and all(when.hour_only for when in said)


def is_open(scene: Scene, when: When) -> bool:
    """«вечером», «после 17»: from then on, at no exact hour; noon is one."""
    inside = {token.word for token in scene.tokens[max(when.start - 1, 0) : when.end]}
    part = when.clock is not None and not when.clock.exact and when.clock.hour != NOON
    return part or (when.clock is not None and not AFTER.isdisjoint(inside))


def at_any_time(clause: Clause) -> bool:
    """«на любой вечер», «в какой-нибудь день»: there is no moment yet."""
    return not ANY.isdisjoint(clause.words())


def same_hour(clause: Clause) -> dict[str, Any]:
    """«в то же время», «в той самий час», "same time", and of so many weeks in how many, as the fields of a wish."""
    if not places_of_same_hour(clause.scene) & set(range(clause.start, clause.end)):
        return {}
    weeks = next((weeks for when in clause.dates if (weeks := _weeks_of(when))), 0)
    return {"same_hour": True, "day_only": True, "part_only": False, "hour_only": False, "weeks": weeks}


def places_of_same_hour(scene: Scene) -> set[int]:
    """Where the words stand that say so."""
    words = [token.word for token in scene.tokens]
    found = ((at, phrase) for phrase in SAME_HOUR for at in range(len(words)) if _stands_at(words, at, phrase))
    return {place for at, phrase in found for place in range(at, at + len(phrase))}


def _stands_at(words: Sequence[str], at: int, phrase: tuple[str, ...]) -> bool:
    return tuple(words[at : at + len(phrase)]) == phrase


def _weeks_of(when: When) -> int:
    """«через две недели», "next week"."""
    if isinstance(when.day, Away) and not when.day.months and when.day.days % 7 == 0:
        return when.day.days // 7
    return when.day.ahead if isinstance(when.day, StartOf) and when.day.unit == "week" else 0


def says_as_usual(clause: Clause) -> bool:
    """«как обычно», «как всегда», "the usual"."""
    words = clause.words()
    return any(words[at : at + len(phrase)] == phrase for phrase in AS_USUAL for at in range(len(words)))


def at_its_hour(day: datetime, clause: Clause, said: VisitsSaid) -> datetime | None:
    """The moment on that day of «завтра 15 маникюр»; None when no hour stands behind the day."""
    place = place_of_hour(clause, said)
    return None if place is None else day.replace(hour=int(clause.scene.tokens[place].text), minute=0)


def place_of_hour(clause: Clause, said: VisitsSaid) -> int | None:
    """A bare hour of the working day right behind the day, that counts and costs nothing."""
    if not only_a_day(clause):
        return None
    return next((when.end for when in clause.dates if _is_hour(clause, when.end, said)), None)


def hours_behind(scene: Scene, place: int) -> list[int]:
    """«… и 13», «…, 13 и 14»: the further hours that are counted up there."""
    hours: list[int] = []
    while word_at(scene.tokens, place) in AND and is_number(scene.tokens, place + 1):
        place += 1
        if not WORKING_HOUR.fullmatch(scene.tokens[place].text):
            break
        hours.append(int(scene.tokens[place].text))
        place += 1
    return hours


def _is_hour(clause: Clause, place: int, said: VisitsSaid) -> bool:
    tokens = clause.scene.tokens
    if place >= clause.end or not is_number(tokens, place) or not WORKING_HOUR.fullmatch(tokens[place].text):
        return False
    behind = place + 1
    named = {one.start for one in said.services} | {one.start for one in said.masters}
    named |= {one.start for one in (*clause.scene.people, *clause.scene.strangers)}
    plain = behind < len(tokens) and tokens[behind].kind is Kind.WORD and word_at(tokens, behind) not in BEHIND_HOUR
    return not plain or behind in named


def over(clause: Clause, end: int) -> Clause:
    """The clause with the words behind it, up to `end`, that name nobody else: they make no clause of their own."""
    others = [said.start for said in (*clause.scene.people, *clause.scene.strangers)]
    named = min((start for start in others if clause.end <= start < end), default=end)
    return replace(clause, end=max(clause.end, named))


def behind(start: int, starts: Sequence[int], last: int) -> int:
    """Where the next wish of the message begins."""
    return next((other for other in sorted(starts) if other > start), last)
