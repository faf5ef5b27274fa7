"""The cards of erasure."""

from collections.abc import Iterator

from cards import erasure
from cards.card import Card
from cards.undo import undone
from cards.voice import Voice
from crm.erasure import ErasedSince
from storage.tables.erasure import Weight
from tests.cards.cast import IVAN, MARIA, OTHER_IVAN

MUCH = Weight(contacts=3, interactions=212, deals=4, tasks=31, visits=0, lines=1280)


def cards_of_erasure(voice: Voice) -> Iterator[tuple[str, Card]]:
    yield "who is to be erased", erasure.asks_to_erase(MARIA, MUCH, voice)
    yield "surely to be erased", erasure.asks_whether_sure(MARIA, voice)
    yield "erased by that name: which", erasure.asks_whom("Иванов", [IVAN, OTHER_IVAN], 10, voice)
    yield "nobody to erase", erasure.nobody("<Сидоров>", voice)
    yield "not theirs to erase", erasure.refused(voice)
    yield "not erased", erasure.kept(voice)
    yield "erasing", erasure.erasing(voice)
    yield "erased", erasure.erased(MUCH, voice)
    yield "nothing to undo: erased since", undone(ErasedSince(), voice)
    yield "where an erased client was shown", erasure.was_here(voice)
    yield "the file about a client failed", erasure.file_failed(voice)
