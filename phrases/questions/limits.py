"""How much and how long: «больше 100 тысяч», «от 50 до 100 тысяч», «дольше недели», "over $500"."""

from dataclasses import dataclass

from crm.rules.money import Money
from phrases.dates.vocabulary import valued
from phrases.entities.money import Sum
from phrases.questions.asked import words
from phrases.questions.periods import count_at
from phrases.scene import Scene
from phrases.words.tokens import word_at

DAYS = {"day": 1, "week": 7, "month": 30, "quarter": 91, "year": 365}
MOST_DAYS = 3650
THOUSAND = 1000


@dataclass(frozen=True, slots=True)
class Limits:
    """What is said of sums and of days, and at which places. `other`: what the least sum, said without a unit, may
    be as well."""

    least: Money | None = None
    most: Money | None = None
    other: Money | None = None
    days: int | None = None
    places: frozenset[int] = frozenset()


def limits_said(scene: Scene, *, bare: bool = False) -> Limits:
    """The sums and the days behind words like «больше» and «до»; days may stand alone: «тихо 10 дней», and where
    `bare` «месяц» as well."""
    found = Limits()
    for said in scene.sums:
        found = _with_sum(found, scene, said)
    if found.days is None:
        found = _with_days(found, scene, bare=bare)
    return found


def _with_sum(found: Limits, scene: Scene, said: Sum) -> Limits:
    start, sign = _sign_before(scene, said.start)
    if sign is None or _unit(scene, said.end) or said.things:
        return found
    covered = found.places | frozenset(range(start, said.end))
    amounts = said.amounts
    if len(amounts) == 2:
        return Limits(min(amounts, key=_units), max(amounts, key=_units), places=covered)
    if sign == "below":
        return Limits(found.least, amounts[0], found.other, found.days, covered)
    least, other = _of_what(amounts[0], scene, said)
    return Limits(least, found.most, other, found.days, covered)


def _units(money: Money) -> int:
    return money.units


def _of_what(money: Money, scene: Scene, said: Sum) -> tuple[Money, Money | None]:
    """«дороже 200» is of thousands, but in English; or it is not."""
    if not said.unscaled:
        return money, None
    thousands = Money(units=money.units * THOUSAND, currency=money.currency)
    return (money, thousands) if scene.hint == "en" else (thousands, money)


def _with_days(found: Limits, scene: Scene, *, bare: bool) -> Limits:
    """Weeks and months without a number count as one."""
    for place in range(len(scene.tokens)):
        if place in found.places or (unit := _unit(scene, place)) is None:
            continue
        count = count_at(scene, place - 1)
        start, sign = _sign_before(scene, place if count is None else place - 1)
        if count is None and sign is None and not bare:
            continue
        days = min((count or 1) * DAYS[unit], MOST_DAYS)
        covered = found.places | frozenset(range(start, place + 1))
        return Limits(found.least, found.most, found.other, days if sign != "below" else None, covered)
    return found


def count_of_days(scene: Scene) -> tuple[int | None, frozenset[int]]:
    """The first count of days, weeks or months that is said, and its places: «5 дней», «недели»."""
    for place in range(len(scene.tokens)):
        if (unit := _unit(scene, place)) is not None:
            count = count_at(scene, place - 1)
            start = place if count is None else place - 1
            return (1 if count is None else count) * DAYS[unit], frozenset(range(start, place + 1))
    return None, frozenset()


def _sign_before(scene: Scene, place: int) -> tuple[int, str | None]:
    """Where the words before a sum or days begin that say which side of it is meant, and which."""
    start = place
    while word_at(scene.tokens, start - 1) in words("limit_aside"):
        start -= 1
    word = word_at(scene.tokens, start - 1)
    sign = next((side for side in ("above", "below") if word in words(side)), None)
    if sign is None:
        return place, None
    if word_at(scene.tokens, start - 2) in words("limit_not"):
        return start - 2, "below" if sign == "above" else "above"
    return start - 1, sign


def _unit(scene: Scene, place: int) -> str | None:
    unit = valued("units").get(word_at(scene.tokens, place))
    return unit if unit in DAYS else None
