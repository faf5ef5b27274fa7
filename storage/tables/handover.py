from typing import NamedTuple


class Lot(NamedTuple):
    """What is handed over: all that is one member's (`whose`), or these clients with what is open about them."""

    whose: int | None
    clients: tuple[int, ...] = ()


class Weight(NamedTuple):
    """How much a hand-over moves."""

    clients: int
    deals: int
    tasks: int
    visits: int = 0

    @property
    def all(self) -> int:
        return sum(self)
