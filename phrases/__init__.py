"""What did the person mean? A text and its frame → wishes; no SQL, no network, no model."""

from phrases.answers import read_birthday, read_email, read_moment, read_phone, read_stage, read_sums
from phrases.explaining import explain
from phrases.frame import Frame, Intent, Stage
from phrases.learning import unknown_verbs
from phrases.preloading import warm_up
from phrases.reading import read

__all__ = [
    "Frame",
    "Intent",
    "Stage",
    "explain",
    "read",
    "read_birthday",
    "read_email",
    "read_moment",
    "read_phone",
    "read_stage",
    "read_sums",
    "unknown_verbs",
    "warm_up",
]
