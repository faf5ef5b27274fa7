"""The cards of a hand-over."""

from collections.abc import Iterator

from cards import handovers
from cards.card import Card
from cards.clients import Dossier, client_card
from cards.voice import Voice
from crm.handovers import HandingOver
from storage.tables.handover import Weight
from tests.cards.cast import IVAN, MARIA, OLD, OTHER_IVAN, OWNER, client
from tests.cards.team_gallery import IRINA, OLEG, TEAM

HALF = HandingOver(change=9, to=3, all=5123, moved={"client": 2400, "deal": 73, "task": 50})
MANY = [MARIA, IVAN, OTHER_IVAN, OLD, client(5, "Пётр Соколов", None), client(6, "Анна Гусева", None)]


def cards_of_hand_overs(voice: Voice) -> Iterator[tuple[str, Card]]:
    yield "a client who may be handed over", client_card(Dossier(IVAN, may_go=True), voice)
    yield "to whom", handovers.asks_to_whom(TEAM, 7, voice)
    yield "nobody to hand over to", handovers.asks_to_whom([], 7, voice)
    yield "whose clients", handovers.asks_whose(TEAM, 7, voice)
    yield "which of the namesakes", handovers.asks_which("Иванов", [IVAN, OTHER_IVAN], 7, voice)
    yield "all is to go", handovers.asks_to_hand_over(IRINA, OWNER, [], Weight(42, 7, 12, 3), 7, voice)
    yield "some are to go", handovers.asks_to_hand_over(OLEG, None, MANY, Weight(6, 1, 0), 7, voice)
    yield "nothing to hand over", handovers.nothing_to_hand_over(IRINA, voice)
    yield "an unknown client", handovers.unknown("Сидорова", voice)
    yield "not theirs to give", handovers.refused(voice)
    yield "handing over", handovers.going(IRINA, HALF, voice)
    yield "handed over", handovers.done(IRINA, HALF, voice)
    yield "giving back", handovers.going_back(HALF, voice)
    yield "given back", handovers.back(HALF, voice)
    yield "given back but for some", handovers.back(HALF.model_copy(update={"left": 3}), voice)
    yield "told: yours now", handovers.yours_now(OWNER, HALF, [MARIA, IVAN], voice)
    yield "told: yours no more", handovers.yours_no_more(HALF, voice)
