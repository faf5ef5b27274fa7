"""Where a book is open, and what it holds meanwhile."""

from collections.abc import Iterator
from contextlib import contextmanager

from storage.tables.change import Change
from storage.tables.row import Owned


class Scope:
    """Where the book is open: whose workspace, how much of it, and which change is being made."""

    def __init__(self, *, reads: bool = False) -> None:
        self._workspace_id: int | None = None
        self._reads = reads
        self._held: set[int] = set()
        self.known: dict[tuple[type[Owned], int], Owned] = {}
        """Rows given out by number: the session forgets those that nobody holds, and would read them again."""
        self.seen: set[int] = set()
        """Clients that came into sight: they stay so until the book is closed, whatever is done meanwhile."""
        self.only: int | None = None
        """The member whose own records alone are in sight; None: all of the workspace's."""
        self.change: Change | None = None
        self.ordinal = 0

    @property
    def workspace_id(self) -> int:
        if self._workspace_id is None:
            raise LookupError("the book has not entered a workspace")
        return self._workspace_id

    def enter(self, workspace_id: int, only: int | None = None) -> None:
        self._workspace_id, self.only = workspace_id, only
        self.seen.clear()

    @contextmanager
    def seeing(self, only: int | None) -> Iterator[None]:
        """What that member sees, for a while; None: everything of the workspace."""
        before = self.only, self.seen
        self.only, self.seen = only, set()
        try:
            yield
        finally:
            self.only, self.seen = before

    def is_to_hold(self, workspace_id: int) -> bool:
        """Whether the workspace's row is to be locked now: once, and only to write."""
        if self._reads or workspace_id in self._held:
            return False
        self._held.add(workspace_id)
        return True
