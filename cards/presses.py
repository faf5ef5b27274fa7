"""What a button says when it is pressed: a short word and a few numbers, within Telegram's 64 bytes."""

from dataclasses import dataclass
from datetime import date

LONGEST = 64
SEPARATOR = ":"
LARGEST = 2**63
EARLIEST, LATEST = date(2000, 1, 1), date(2200, 1, 1)
"""Days that buttons turn to."""


class BadButtonError(ValueError):
    """A button that is none of ours, or of former times: it says too little, or what cannot be."""


@dataclass(frozen=True)
class Press:
    """`verb` names what is wanted, `args` of what; numbers travel as base 36."""

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

    def day(self, place: int) -> date:
        """The day at that place; BadButtonError when there is no such day."""
        try:
            day = date.fromisoformat(self.word(place))
        except ValueError:
            raise BadButtonError("no such day") from None
        if not EARLIEST <= day <= LATEST:
            raise BadButtonError("no such day")
        return day

    def page(self, place: int) -> int:
        """The page at that place; the first where there is none."""
        try:
            return self.number(place)
        except BadButtonError:
            return 0


def press(verb: str, *args: int | str) -> str:
    """The data of a button; ValueError when Telegram would refuse it."""
    words = [verb, *(short(arg) if isinstance(arg, int) else arg for arg in args)]
    if any(SEPARATOR in word for word in words):
        raise ValueError(f"a separator inside a word of a button: {words}")
    data = SEPARATOR.join(words)
    if len(data.encode()) > LONGEST:
        raise ValueError(f"a button of {len(data.encode())} bytes: {verb}")
    return data


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
