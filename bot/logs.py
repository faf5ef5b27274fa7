"""Logs: for people or for machines, never with a token or a client's words in them."""

import logging
import sys
import traceback
from pathlib import Path

from pythonjsonlogger.json import JsonFormatter

ROOT = Path(__file__).parents[1]
OURS = ("bot", "cards", "crm", "handlers", "names", "phrases", "scheduler", "storage")


class Discretion(logging.Filter):
    """Libraries never heard of our promise, and quote what they stumble over: of theirs only the pattern of a message,
    the kind of an error and the place are told."""

    def filter(self, record: logging.LogRecord) -> bool:
        if record.name.partition(".")[0] not in OURS:
            error = record.exc_info[1] if record.exc_info else None
            pattern = record.msg if record.args else "a message that may hold what a person wrote"
            place = where(error) if error else f"at {_short(record.pathname)}:{record.lineno}"
            record.msg, record.args = "%s (%s)", (pattern, place)
            record.exc_info = record.exc_text = record.stack_info = None
        return True


def set_up(level: str, form: str) -> None:
    """One handler on standard error: what is ours from that level on, of libraries the warnings. To be called before
    they are imported: one that finds no handler makes its own."""
    handler = logging.StreamHandler(sys.stderr)
    text = logging.Formatter("%(asctime)s %(levelname)-7s %(name)s: %(message)s")
    fields = "%(asctime)s %(levelname)s %(name)s %(message)s"
    handler.setFormatter(JsonFormatter(fields) if form == "json" else text)
    handler.addFilter(Discretion())
    logging.basicConfig(
        level=max(logging.WARNING, logging.getLevelNamesMapping()[level]), handlers=[handler], force=True
    )
    for name in OURS:
        logging.getLogger(name).setLevel(level)


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
