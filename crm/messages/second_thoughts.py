"""«Не 250, а 260», «ой, это был Громов»: what was just written is set right by what is said next."""

import re
from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from crm.rules.calendar import at_wall
from crm.rules.money import Money
from crm.wishes import CreateDeal, Mention, Wish
from names.fold import fold
from names.renaming import renamed

SCALES = (Decimal(1), Decimal(1_000), Decimal(1_000_000))
"""A bare number may be of thousands or millions."""
MOMENTS = ("due_at", "starts_at", "happened_at")
AHEAD = MOMENTS[:2]
CONTACTS = ("phone", "email")
TEXTS = ("text", "title", "reason", "name", "company")
HALF_A_DAY = 12
WAKING = range(7, 22)


@dataclass(frozen=True)
class Said:
    """What one side of a correction names; `words` are those of the side itself."""

    words: str = ""
    client: Mention | None = None
    amount: Money | None = None
    number: Decimal | None = None
    """A number without a unit: a sum in some scale, or an hour."""
    clock: time | None = None
    day: date | None = None
    day_before: date | None = None
    """The same day of what has happened: «в четверг» of a report is the last one."""
    led: str = ""
    """«в» of «в среду»; «вчера» needs none."""
    phone: str | None = None
    email: str | None = None
    deeds: frozenset[str] = frozenset()
    """Of which kinds of wishes the client is the one: of the refusal, for «нет, это Белова отказалась»."""

    @property
    def names_something(self) -> bool:
        """Somebody known, a sum, a moment or a number; else it is only words."""
        things = (self.amount, self.number, self.clock, self.day, self.phone, self.email)
        known = self.client is not None and bool(self.client.ids)
        return known or any(thing is not None for thing in things)

    @property
    def value(self) -> Decimal | None:
        """The number said, with or without a unit."""
        return self.amount.amount if self.amount is not None else self.number

    @property
    def is_one_thing(self) -> bool:
        """Somebody, or a sum, or a moment, or a contact: not two of these at once."""
        moment = self.clock or self.day
        money = self.amount if self.amount is not None or moment is not None else self.number
        kinds = (self.client, moment, money, self.phone, self.email)
        return self.names_something and sum(kind is not None for kind in kinds) == 1


@dataclass(frozen=True)
class SecondThought:
    """`right` is to stand instead of `wrong`; None: instead of the only thing of its kind.

    `about`: what the correction begins with, «КП» of «КП не в 11, а в 14»: it corrects nothing else.
    """

    right: Said
    wrong: Said | None = None
    about: Said | None = None


class DoubtfulError(Exception):
    """A correction that fits, and may mean two things, or makes no sense: nothing is set right by it."""


def set_right(
    wishes: Sequence[Wish], thought: SecondThought, zone: ZoneInfo, now: datetime, told: Sequence[Said] = ()
) -> list[Wish] | None:
    """The wishes as they should have been; None when nothing in them is what the correction speaks of.

    `told`: the days and the hours that their texts name. Raises DoubtfulError.
    """
    if thought.about is not None and not _are_about(wishes, thought.about):
        return None
    if thought.wrong is None:
        wrong = _only_one(wishes, thought.right, zone)
        thought = SecondThought(thought.right, _in_words(wrong, thought.right, told) if wrong is not None else None)
    if thought.wrong is None:
        return None
    better = _corrected_by(thought.wrong, thought.right, wishes, zone)
    if not _changed(wishes, better, ("amount", *MOMENTS)):
        better = _corrected_by(*_as_days(thought.wrong, thought.right, wishes, zone), wishes, zone)
    sums, moments = _changed(wishes, better, ("amount",)), _changed(wishes, better, MOMENTS)
    if len(sums) + len(moments) > 1 or not _sensible(wishes, better, now):
        raise DoubtfulError
    numbers = {thought.wrong.words} | {number for old, _ in sums for number in _spoken(old)}
    planned = _changed(wishes, better, AHEAD)
    if any(_is_said_besides(number, wishes, once=not planned) for number in numbers if number.isdecimal()):
        raise DoubtfulError
    return _with_sums(better, sums) if better != list(wishes) else None


def _corrected_by(wrong: Said, right: Said, wishes: Sequence[Wish], zone: ZoneInfo) -> list[Wish]:
    work = _Correcting(wrong, right, zone)
    return [work.wish(wish) for wish in wishes]


def _as_days(wrong: Said, right: Said, wishes: Sequence[Wish], zone: ZoneInfo) -> tuple[Said, Said]:
    """«не 20, а 19» of what was on the 20th: the days of its month."""
    days = [moment.astimezone(zone).date() for moment in _values(wishes, MOMENTS)]
    said = next((day for day in days if wrong.number == day.day), None)
    meant = _of_month(said, right.number) if said is not None and right.number is not None else None
    if meant is None:
        return wrong, right
    return replace(wrong, day=said, day_before=said), replace(right, day=meant, day_before=meant)


def _of_month(day: date, number: Decimal) -> date | None:
    last = monthrange(day.year, day.month)[1]
    return day.replace(day=int(number)) if number == int(number) and 1 <= number <= last else None


def _changed(wishes: Sequence[Wish], better: Sequence[Wish], names: Sequence[str]) -> list[tuple[Any, Any]]:
    pairs = zip(_values(wishes, names), _values(better, names), strict=True)
    return [(old, new) for old, new in pairs if old != new]


def _sensible(wishes: Sequence[Wish], better: Sequence[Wish], now: datetime) -> bool:
    """What is planned stays ahead, what happened stays behind."""
    ahead = all(new > now for _, new in _changed(wishes, better, AHEAD))
    return ahead and all(new <= now for _, new in _changed(wishes, better, ("happened_at",)))


def _is_said_besides(number: str, wishes: Sequence[Wish], *, once: bool) -> bool:
    """Whether the texts hold a number for another reason too: «10 коробок, завтра в 10 позвонить».

    `once`: they may name it, as they do a sum or the hour of a report; that of a plan is no part of them.
    """
    texts = [text for text in _values(wishes, TEXTS) if isinstance(text, str)]
    return any(len(_places(number, text)) > once for text in texts)


def _are_about(wishes: Sequence[Wish], about: Said) -> bool:
    """Whether all of it is of that client, or is told in those words."""
    if about.client is not None:
        return {mention.ids for mention in _values(wishes, ("client",))} == {about.client.ids} != {()}
    texts = [text for text in _values(wishes, TEXTS) if isinstance(text, str)]
    return not about.names_something and any(_replaced(text, about.words, "") != text for text in texts)


def _only_one(wishes: Sequence[Wish], right: Said, zone: ZoneInfo) -> Said | None:
    """What stands where the right thing should, when there is but one such thing."""
    if right.client is not None:
        done = [wish for wish in wishes if not right.deeds or wish.kind in right.deeds]
        clients = {mention.ids: mention for mention in _values(done, ("client",)) if len(mention.ids) == 1}
        return Said(client=next(iter(clients.values()))) if len(clients) == 1 else None
    planned = _values(wishes, AHEAD)
    moments = [moment.astimezone(zone) for moment in planned or _values(wishes, ("happened_at",))]
    if (right.clock is not None or right.day is not None) and len(moments) == 1:
        return _moment_said(moments[0])
    if right.amount is not None or right.number is not None:
        sums = _values(wishes, ("amount",))
        factor = next((one for wish in wishes if (one := _factor_meant(wish, right)) is not None), None)
        if factor is not None:
            return Said(words=str(factor), number=Decimal(factor))
        if not sums and len(moments) == 1 and right.amount is None and _hour(right.number) is not None:
            return _moment_said(moments[0])
        return Said(amount=sums[0]) if len(sums) == 1 else None
    points = [Said(phone=value) for value in _values(wishes, ("phone",))] if right.phone else []
    return points[0] if len(points) == 1 else None


def _in_words(wrong: Said, right: Said, told: Sequence[Said]) -> Said:
    """The same with the words that name it in the texts, where only one place does: «19-го», «в среду»."""
    days = [one for one in told if right.day and not one.clock and wrong.day and wrong.day in {one.day, one.day_before}]
    hours = [one for one in told if right.clock and not one.day and one.clock and one.clock == wrong.clock]
    named = days if right.clock is None else hours if right.day is None else []
    return replace(wrong, words=named[0].words, led=named[0].led) if len(named) == 1 else wrong


def _moment_said(moment: datetime) -> Said:
    return Said(clock=moment.time(), day=moment.date(), day_before=moment.date())


def _factor_meant(wish: Wish, right: Said) -> int | None:
    """The price of one, or how many there are, when the right number is nearer to it than to the sum of the deal."""
    factors, better = _factors(wish), right.value
    if not factors or not better or not isinstance(wish, CreateDeal) or wish.amount is None:
        return None
    sums = {wish.amount.amount / scale for scale in SCALES}
    nearest = min((*factors, *sums), key=lambda one: max(one, better) / min(one, better))
    return int(nearest) if nearest in factors else None


def _factors(wish: Wish) -> tuple[Decimal, ...]:
    """How many pieces, and the price of one."""
    if not isinstance(wish, CreateDeal) or wish.pieces is None or wish.amount is None:
        return ()
    return Decimal(wish.pieces), wish.amount.amount / wish.pieces


def _values(wishes: Sequence[Wish], names: Sequence[str]) -> list[Any]:
    found = (getattr(wish, name, None) for wish in wishes for name in names)
    return [value for value in found if value is not None]


@dataclass
class _Correcting:
    wrong: Said
    right: Said
    zone: ZoneInfo

    def wish(self, wish: Wish) -> Wish:
        fields = {**self._of_client(wish), **self._of_money(wish), **self._of_moments(wish), **self._of_contacts(wish)}
        texts = {name: self._text(value, wish) for name in TEXTS if isinstance(value := getattr(wish, name, None), str)}
        changed = {name: value for name, value in {**texts, **fields}.items() if value != getattr(wish, name)}
        return wish.model_copy(update=changed) if changed else wish

    def _of_client(self, wish: Wish) -> dict[str, Any]:
        meant = wish.mention is not None and self._is_of_deed(wish) and self._is_wrong(wish.mention)
        return {"client": self.right.client} if meant else {}

    def _is_of_deed(self, wish: Wish) -> bool:
        return not self.right.deeds or wish.kind in self.right.deeds

    def _is_wrong(self, mention: Mention) -> bool:
        wrong = self.wrong.client
        if wrong is None or self.right.client is None or mention.new:
            return False
        return bool(set(wrong.ids) & set(mention.ids)) or (not mention.ids and fold(wrong.name) == fold(mention.name))

    def _of_money(self, wish: Wish) -> dict[str, Any]:
        amount: Money | None = getattr(wish, "amount", None)
        if amount is None or not isinstance(amount, Money):
            return {}
        scale = self._scale_of(amount)
        if scale is None:
            return self._of_factor(wish)
        if self.right.amount is not None:
            return {"amount": self.right.amount, **({"bare": False} if hasattr(wish, "bare") else {})}
        if self.right.number is not None:
            return {"amount": Money.of(self.right.number * scale, amount.currency)}
        return {}

    def _of_factor(self, wish: Wish) -> dict[str, Any]:
        """«не 40, а 45» of «40 штук по 3500»: so many at the same price, or the same at another."""
        factors, wrong, better = _factors(wish), self.wrong.value, self.right.value
        if wrong not in factors or not better or not isinstance(wish, CreateDeal) or wish.amount is None:
            return {}
        pieces, price = (better, factors[1]) if wrong == factors[0] else (factors[0], better)
        return {"pieces": int(pieces), "amount": Money.of(pieces * price, wish.amount.currency)}

    def _scale_of(self, amount: Money) -> Decimal | None:
        """The scale in which a sum is the wrong one; where only its whole is known, that nearest to the right one."""
        number, better = self.wrong.number, self.right.number
        if self.wrong.amount == amount and better is not None:
            return min(SCALES, key=lambda scale: _times_apart(better * scale, amount.amount))
        if self.wrong.amount == amount:
            return SCALES[0]
        return next((scale for scale in SCALES if number is not None and number * scale == amount.amount), None)

    def _of_moments(self, wish: Wish) -> dict[str, Any]:
        moments = {name: value for name in MOMENTS if isinstance(value := getattr(wish, name, None), datetime)}
        return {name: self._moment(value, ahead=name in AHEAD) for name, value in moments.items()}

    def _moment(self, moment: datetime, *, ahead: bool) -> datetime:
        """The hour or the day that was wrong is another; what was not spoken of stays."""
        local = moment.astimezone(self.zone)
        clock, right = self._same_clock(local), self._right_clock(local)
        wrong_day, right_day = (one.day if ahead else one.day_before for one in (self.wrong, self.right))
        day = wrong_day is not None and wrong_day == local.date()
        if not (clock and right is not None) and not (day and (right_day or right)):
            return moment
        at = right if right is not None and (clock or day) else local.time()
        return at_wall(right_day if day and right_day else local.date(), at, self.zone)

    def _same_clock(self, local: datetime) -> bool:
        said = self.wrong.clock or _hour(self.wrong.number)
        same = said is not None and said.hour % HALF_A_DAY == local.hour % HALF_A_DAY
        return same and said is not None and said.minute == local.minute

    def _right_clock(self, local: datetime) -> time | None:
        """«на 4» of what is at three in the afternoon is sixteen."""
        said = self.right.clock or _hour(self.right.number)
        if said is None or said.hour >= HALF_A_DAY:
            return said
        halves = [said, said.replace(hour=said.hour + HALF_A_DAY)]
        return min(halves, key=lambda half: (half.hour not in WAKING, abs(half.hour - local.hour)))

    def _of_contacts(self, wish: Wish) -> dict[str, Any]:
        wrong = {name: getattr(self.wrong, name) for name in CONTACTS}
        said = {name: getattr(wish, name, None) for name in CONTACTS}
        same = [name for name in CONTACTS if said[name] is not None and said[name] == wrong[name]]
        return {name: getattr(self.right, name) for name in same if getattr(self.right, name)}

    def _text(self, text: str, wish: Wish) -> str:
        if self.right.client is not None and self.wrong.client is not None:
            meant = wish.mention is not None and self._is_of_deed(wish) and self._is_wrong(wish.mention)
            return renamed(text, self.wrong.client.name, self.right.client.name) if meant else text
        if not self.wrong.words or not self.right.words:
            return text
        return _corrected(text, self.wrong, self.right)


def reworded(text: str, thought: SecondThought) -> str:
    """The words of a message that waits, with the right ones in place of the wrong ones."""
    return text if thought.wrong is None else _corrected(text, thought.wrong, thought.right)


def _corrected(text: str, wrong: Said, right: Said) -> str:
    """«в среду» is «вчера», and no «в вчера»; «вчера» is «в среду»."""
    if right.day is not None and wrong.led and not right.led:
        text = _replaced(text, f"{wrong.led} {wrong.words}", right.words)
    led = right.led if right.day is not None and not wrong.led else ""
    return _replaced(text, wrong.words, f"{led} {right.words}".strip())


def _replaced(text: str, old: str, new: str) -> str:
    return re.sub(_whole(old), lambda _: new, text, flags=re.IGNORECASE)


def _places(word: str, text: str) -> list[str]:
    return re.findall(_whole(word), text, flags=re.IGNORECASE)


def _whole(word: str) -> str:
    return rf"(?<!\w){re.escape(word)}(?!\w)"


def _with_sums(wishes: Sequence[Wish], sums: Sequence[tuple[Money, Money]]) -> list[Wish]:
    """The words of a message name the sum as it now is: «на 170 тыс» is «на 190 тыс»."""
    told = [(wish, getattr(wish, "text", None)) for wish in wishes]
    return [
        wish.model_copy(update={"text": _renumbered(text, sums)}) if isinstance(text, str) else wish
        for wish, text in told
    ]


def _renumbered(text: str, sums: Sequence[tuple[Money, Money]]) -> str:
    for old, new in sums:
        for scale in SCALES:
            if old.amount % scale == 0 and new.amount % scale == 0:
                was, now = (str(int(money.amount / scale)) for money in (old, new))
                text = re.sub(rf"(?<!\w){was}(?=[^\W\d_]?(?!\w))", now, text, flags=re.IGNORECASE)
    return text


def _spoken(money: Money) -> list[str]:
    """The numbers by which a sum may be called: 250 of 250 000."""
    return [str(int(money.amount / scale)) for scale in SCALES if money.amount % scale == 0]


def _times_apart(one: Decimal, other: Decimal) -> Decimal:
    return max(one, other) / max(min(one, other), Decimal(1))


def _hour(number: Decimal | None) -> time | None:
    return time(int(number)) if number is not None and number == int(number) and 0 <= number < 24 else None
