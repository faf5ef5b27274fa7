"""Logs: for people or for machines, never with a token or a client's words in them."""

import logging
import sys
import traceback
from pathlib import Path

from pythonjsonlogger.json import JsonFormatter

ROOT = Path(__file__).parents[1]
TALKATIVE = ("httpx", "httpcore", "apscheduler", "telegram", "aiosqlite", "alembic")


def set_up(level: str, form: str) -> None:
    """One handler on standard error."""
    handler = logging.StreamHandler(sys.stderr)
    text = logging.Formatter("%(asctime)s %(levelname)-7s %(name)s: %(message)s")
    fields = "%(asctime)s %(levelname)s %(name)s %(message)s"
    handler.setFormatter(JsonFormatter(fields) if form == "json" else text)
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for name in TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)


def where(error: BaseException) -> str:
    """What kind of error and where, without its message: that may hold what a person wrote."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if _is_ours(frame.filename)]
    places = [f"{_short(frame.filename)}:{frame.lineno} {frame.name}" for frame in (ours or frames)[-4:]]
    return f"{type(error).__name__} at {' > '.join(places) or 'unknown place'}"


def _is_ours(filename: str) -> bool:
    path = Path(filename)
    return path.is_relative_to(ROOT) and "site-packages" not in path.parts


def _short(filename: str) -> str:
    """From the root of the program, or from that of the library, wherever it is installed."""
    parts = Path(filename).parts
    return str(Path(filename).relative_to(ROOT)) if _is_ours(filename) else "/".join(parts[-3:])
