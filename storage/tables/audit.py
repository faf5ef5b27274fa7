from typing import NamedTuple

from storage.tables.change import Journal


class Audited(NamedTuple):
    """Whose history is asked for: of a client with all that is about it, of one record (its table), of a member."""

    kind: str
    number: int


class Line(NamedTuple):
    """A line of the journal, and how many its change has of those that were asked for."""

    entry: Journal
    all: int
