"""How sales go: what is open, and what may come of it by what became of deals lately."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from storage.tables.score import Score

LATELY = 90
"""Days whose closed deals tell which share is won."""
LEADING = 2
"""Digits of a forecast that say something."""
FEWEST = 3
"""Closed deals from which on there is a share to speak of."""


@dataclass(frozen=True)
class Pipeline:
    """Open deals and their sums by currency. `share`: of the deals closed lately, the won ones; None: too few."""

    count: int
    sums: Mapping[str, int]
    share: float | None = None

    @property
    def expected(self) -> dict[str, int]:
        """What the open deals bring if the same share of them is won, no finer than anybody can know."""
        return {currency: _roughly(round(total * (self.share or 0))) for currency, total in self.sums.items()}


def _roughly(units: int) -> int:
    """The first two digits: 853 333 → 850 000."""
    return round(units, LEADING - len(str(units)))


def pipeline_of(totals: Iterable[tuple[str, int, int]], lately: Iterable[Score]) -> Pipeline:
    """From open deals (currency, how many, their sum) and what was closed lately."""
    count, sums = 0, dict[str, int]()
    for currency, number, total in totals:
        count += number
        sums[currency] = sums.get(currency, 0) + total
    closed = together(lately)
    enough = closed.won + closed.lost >= FEWEST
    return Pipeline(count, sums, closed.won / (closed.won + closed.lost) if enough else None)


def together(scores: Iterable[Score]) -> Score:
    """What several people did, and their won and lost deals with their sums."""
    whole = Score()
    for score in scores:
        whole.contacts += score.contacts
        whole.tasks += score.tasks
        whole.won += score.won
        whole.lost += score.lost
        for key, total in score.sums.items():
            whole.sums[key] = whole.sums.get(key, 0) + total
    return whole
