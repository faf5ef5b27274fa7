"""How a button names a master."""

from zlib import crc32

from cards.presses import short
from names.fold import fold

NOBODY = "-"
"""No master in particular."""


def master_key(name: str) -> str:
    """A master's name as a button carries it, however long it is."""
    return short(crc32(fold(name).encode()))
