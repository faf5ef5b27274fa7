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
    ours = [frame for frame in frames if Path(frame.filename).is_relative_to(ROOT) and ".venv" not in frame.filename]
    places = [f"{Path(f.filename).relative_to(ROOT)}:{f.lineno} {f.name}" for f in (ours or frames)[-4:]]
    return f"{type(error).__name__} at {' > '.join(places) or 'unknown place'}"
