"""What is counted of a person's day; no table, only its values."""

from dataclasses import dataclass, field


@dataclass
class Score:
    """One person's day. `won`, `lost`: how many, and their sums by currency in smallest units."""

    contacts: int = 0
    tasks: int = 0
    won: int = 0
    lost: int = 0
    sums: dict[tuple[str, str], int] = field(default_factory=dict)
    """By (status, currency)."""
    overdue: int = 0
    stalled: int = 0

    def sums_of(self, status: str) -> dict[str, int]:
        """Those of the won or of the lost deals, by currency."""
        return {currency: total for (of, currency), total in self.sums.items() if of == status}

    @property
    def did_something(self) -> bool:
        return bool(self.contacts or self.tasks or self.won or self.lost)
