"""Losses: why deals were lost, and what they would have brought."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from names.fold import fold


@dataclass
class Loss:
    """One reason, as it is written most; None: none was given. `sums` by currency, in smallest units."""

    reason: str | None
    count: int = 0
    sums: Counter[str] = field(default_factory=Counter)

    def add(self, count: int, currency: str, total: int) -> None:
        self.count += count
        self.sums[currency] += total


def by_reason(lost: Iterable[tuple[str | None, str, int, int]]) -> list[Loss]:
    """Reasons that are the same but for letter case and full stops together, the most frequent first, none last."""
    found: dict[str, Loss] = {}
    for reason, currency, count, total in sorted(lost, key=lambda one: (-one[2], one[0] or "")):
        said = (reason or "").strip(" .,!…")
        found.setdefault(fold(said), Loss(said or None)).add(count, currency, total)
    return sorted(found.values(), key=lambda loss: (loss.reason is None, -loss.count))
