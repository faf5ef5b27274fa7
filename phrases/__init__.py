"""What did the person mean? A text and its frame → wishes; no SQL, no network, no model."""

from phrases.answers.learning import unknown_verbs
from phrases.answers.readers import (
    may_be_thousands,
    names_a_deed,
    names_several_days,
    read_birthday,
    read_email,
    read_moment,
    read_phone,
    read_stage,
    read_sums,
    says_hour,
)
from phrases.clients.handovers import may_hand_over
from phrases.entities.durations import read_duration
from phrases.entities.offers import Offer, read_interval, read_offer, read_price
from phrases.entities.services import synonyms
from phrases.explaining import explain
from phrases.frame import Colleague, Frame, Intent, Service, Stage, Visits
from phrases.preloading import warm_up
from phrases.reading import read
from phrases.untold import with_all_words

__all__ = [
    "Colleague",
    "Frame",
    "Intent",
    "Offer",
    "Service",
    "Stage",
    "Visits",
    "explain",
    "may_be_thousands",
    "may_hand_over",
    "names_a_deed",
    "names_several_days",
    "read",
    "read_birthday",
    "read_duration",
    "read_email",
    "read_interval",
    "read_moment",
    "read_offer",
    "read_phone",
    "read_price",
    "read_stage",
    "read_sums",
    "says_hour",
    "synonyms",
    "unknown_verbs",
    "warm_up",
    "with_all_words",
]
