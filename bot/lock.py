"""One program at a time writes an SQLite file: a lock beside it, which the system frees when its holder dies.

PostgreSQL needs none. The lock is held by this process alone: never fork while holding it.
"""

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from filelock import FileLock, Timeout
from sqlalchemy.engine import URL

from storage.migrate import sqlite_file

PATIENCE = 0.5
"""Seconds: a doctor who looks whether the lock is free holds it for a moment."""


@dataclass(frozen=True)
class Holder:
    """Who works with the file: `since` is ISO 8601."""

    pid: int
    command: str
    since: str

    def __str__(self) -> str:
        return f"`{self.command}` (process {self.pid}) since {self.since}"


class HeldError(Exception):
    """Somebody else works with the database; the text says who."""


@contextmanager
def alone(url: URL, command: str, now: datetime) -> Iterator[None]:
    """Hold the file's lock, or raise HeldError at once; FileNotFoundError where its folder is missing: it is not made,
    for a mistyped name would begin an empty database there."""
    path = _lock_file(url)
    if path is None:
        yield
        return
    if not path.parent.is_dir():
        raise FileNotFoundError(f"{path.parent} is no folder: make it, or correct DATABASE_URL")
    lock = FileLock(path, timeout=PATIENCE)
    try:
        lock.acquire()
    except Timeout:
        raise HeldError(f"{path.with_suffix('')} is in use by {_named(path)}: stop it first") from None
    try:
        _sign(path, Holder(os.getpid(), command, now.isoformat(timespec="seconds")))
        yield
    finally:
        _card(path).unlink(missing_ok=True)
        lock.release()


def holder(url: URL) -> Holder | None:
    """Who holds the lock now; None when nobody does. Creates nothing."""
    path = _lock_file(url)
    if path is None or not path.exists():
        return None
    try:
        with FileLock(path, timeout=0):
            return None
    except Timeout:
        return _read(path) or Holder(0, "an unknown program", "an unknown time")


def _lock_file(url: URL) -> Path | None:
    """Beside the file itself, whichever link leads to it."""
    file = sqlite_file(url)
    return None if file is None else Path(f"{file.resolve()}.lock")


def _card(path: Path) -> Path:
    return Path(f"{path}.pid")


def _sign(path: Path, who: Holder) -> None:
    """Written aside and renamed: a reader finds all of it or nothing."""
    draft = Path(f"{path}.pid.{who.pid}")
    draft.write_text(json.dumps(asdict(who)), encoding="utf-8")
    draft.replace(_card(path))


def _read(path: Path) -> Holder | None:
    try:
        return Holder(**json.loads(_card(path).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def _named(path: Path) -> str:
    return str(_read(path) or "another program")
