"""The audit: who changed what, change by change, with all that is needed to say it in words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from storage.book import Book
from storage.tables import Change, Client, Journal, Member, Service, Stage
from storage.tables.audit import Audited, Line
from storage.tables.row import Owned

PAGE, LINES = 6, 8
"""Changes on a page, and lines of each: a hand-over of thousands is told in as few."""


@dataclass(frozen=True)
class Known:
    """What numbers in the journal stand for: only what the reader may see is among it."""

    members: Mapping[int, Member] = field(default_factory=dict)
    stages: Mapping[int, Stage] = field(default_factory=dict)
    services: Mapping[int, Service] = field(default_factory=dict)
    clients: Mapping[int, Client] = field(default_factory=dict)
    records: Mapping[tuple[str, int], Owned] = field(default_factory=dict)

    def record(self, entry: Journal) -> Owned | None:
        """What the line is about, as it stands now."""
        return self.records.get(entry.about)


@dataclass(frozen=True)
class History:
    """One page of what was done there, the newest first; `more`: there are older ones."""

    audited: Audited
    page: int
    changes: Sequence[tuple[Change, Sequence[Line]]]
    known: Known
    more: bool = False


async def history(audited: Audited, page: int, book: Book) -> History:
    """What was done there; whether the reader may see it is asked before."""
    found = await book.audit.changes(audited, limit=PAGE + 1, skip=page * PAGE)
    changes = found[:PAGE]
    lines = await book.audit.lines(audited, changes, LINES)
    told = [(change, lines[change.id]) for change in changes]
    known = await _known([line for _, some in told for line in some], book)
    return History(audited, page, told, known, len(found) > PAGE)


async def _known(lines: Sequence[Line], book: Book) -> Known:
    named = {value for line in lines for value in _clients(line.entry)}
    visits = any(line.entry.record == "visit" for line in lines)
    return Known(
        members={member.id: member for member in await book.members.ever()},
        stages={stage.id: stage for stage in await book.workspaces.stages()},
        services=await book.services.by_number() if visits else {},
        clients=await book.clients.several(named),
        records=await book.audit.records(lines),
    )


def _clients(entry: Journal) -> set[int]:
    """Clients that a line names."""
    sides = (entry.before or {}, entry.after or {})
    named = {side.get(name) for side in sides for name in ("client_id", "merged_into_id")}
    return {number for number in (*named, entry.client_id) if number is not None}
