"""What a button says when it is pressed: a short word, a few numbers and days, within Telegram's 64 bytes."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from crm.rules.periods import Period

LONGEST = 64
SEPARATOR = ":"
LARGEST = 2**63
EARLIEST, LATEST = date(2000, 1, 1), date(2200, 1, 1)
"""Days that buttons turn to."""
LONGEST_PERIOD = 366
LONGEST_REPORT = 36_600


class BadButtonError(ValueError):
    """A button that is none of ours, or of former times: it says too little, or what cannot be."""


@dataclass(frozen=True)
class Press:
    """`verb` names what is wanted, `args` of what; numbers travel as base 36, days as `2026-03-16`."""

    verb: str
    args: tuple[str, ...]

    def number(self, place: int) -> int:
        """The number at that place; BadButtonError when there is none that a row could have."""
        word = self.word(place)
        number = int(word, 36) if word.isascii() and word.isalnum() else LARGEST
        if number >= LARGEST:
            raise BadButtonError("no row has such a number")
        return number

    def word(self, place: int) -> str:
        """The word at that place; BadButtonError when there is none."""
        if place >= len(self.args):
            raise BadButtonError("the button says too little")
        return self.args[place]

    def one_of(self, place: int, offered: Collection[str]) -> str:
        """The word at that place; BadButtonError when it is none of those."""
        if (word := self.word(place)) not in offered:
            raise BadButtonError("nothing that a button offers")
        return word

    def further(self, place: int) -> str:
        """The word at that place; empty when the button says less."""
        return self.args[place] if place < len(self.args) else ""

    def day(self, place: int) -> date:
        """The day at that place; BadButtonError when there is no such day."""
        try:
            day = date.fromisoformat(self.word(place))
        except ValueError:
            raise BadButtonError("no such day") from None
        if not EARLIEST <= day <= LATEST:
            raise BadButtonError("no such day")
        return day

    def period(self, place: int, *, longest: int = LONGEST_PERIOD) -> Period:
        """The days from that place to the next one; BadButtonError when there are no such days, or too many."""
        first, last = self.day(place), self.day(place + 1)
        if not 0 <= (last - first).days <= longest:
            raise BadButtonError("no such days")
        return Period(first=first, last=last)

    def page(self, place: int) -> int:
        """The page at that place; the first where there is none."""
        try:
            return self.number(place)
        except BadButtonError:
            return 0


def press(verb: str, *args: int | str | date | Period) -> str:
    """The data of a button; ValueError when Telegram would refuse it."""
    words = [verb, *(word for arg in args for word in _words(arg))]
    if any(SEPARATOR in word for word in words):
        raise ValueError(f"a separator inside a word of a button: {words}")
    data = SEPARATOR.join(words)
    if len(data.encode()) > LONGEST:
        raise ValueError(f"a button of {len(data.encode())} bytes: {verb}")
    return data


def _words(arg: int | str | date | Period) -> tuple[str, ...]:
    if isinstance(arg, Period):
        return arg.first.isoformat(), arg.last.isoformat()
    if isinstance(arg, date):
        return (arg.isoformat(),)
    return (short(arg) if isinstance(arg, int) else arg,)


def read_press(data: str) -> Press:
    """The other way round."""
    verb, *args = data.split(SEPARATOR)
    return Press(verb, tuple(args))


def short(number: int) -> str:
    """A number of a row in base 36."""
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"
    found = digits[number % 36]
    while number := number // 36:
        found = digits[number % 36] + found
    return found
