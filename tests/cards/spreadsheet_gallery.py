"""The cards around the spreadsheet."""

from collections.abc import Iterator

from cards import spreadsheet
from cards.card import Card
from cards.spreadsheet import Made
from cards.voice import Voice

COUNTS = {"clients": 1204, "persons": 3, "deals": 310, "tasks": 55, "interactions": 9120, "visits": 2, "services": 7}


def cards_of_the_spreadsheet(voice: Voice) -> Iterator[tuple[str, Card]]:
    yield "not theirs to take out", spreadsheet.refused(voice)
    yield "the spreadsheet is being made", spreadsheet.making(voice)
    yield "the spreadsheet is still being made", spreadsheet.still_making(voice)
    yield "the spreadsheet: what comes with it", _caption(voice)
    yield "the spreadsheet is too large", spreadsheet.too_large(Made(73 * 1024**2, COUNTS), voice)
    yield "the spreadsheet failed", spreadsheet.failed(voice)
    yield "somebody takes everything out", spreadsheet.taken_out("Марія <О'Ніл>", "Рога & Копыта", voice)


def _caption(voice: Voice) -> Card:
    """Plain text, unlike a card."""
    return Card(str(spreadsheet.file_of(7, Made(1024, COUNTS), "Рога & Копыта", voice)["caption"]))
