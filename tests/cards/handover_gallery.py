"""The cards of a hand-over."""

from collections.abc import Iterator

from cards import briefings, handovers, team
from cards.briefings import Brief
from cards.card import Card
from cards.clients import Dossier, client_card
from cards.voice import Voice
from crm.handovers import HandingOver
from storage.tables import Announcement, Briefing
from storage.tables.briefing import Reading
from storage.tables.handover import Weight
from tests.cards.cast import (
    DAY,
    IVAN,
    MARIA,
    NOW,
    OLD,
    OTHER_IVAN,
    OWNER,
    PERSONS,
    POINTS,
    STAGES,
    client,
    deal,
    event,
    task,
)
from tests.cards.team_gallery import IRINA, OLEG, TEAM

HALF = HandingOver(change=9, to=3, all=5123, moved={"client": 2400, "deal": 73, "task": 50})
MANY = [MARIA, IVAN, OTHER_IVAN, OLD, client(5, "Пётр Соколов", None), client(6, "Анна Гусева", None)]


def cards_of_hand_overs(voice: Voice) -> Iterator[tuple[str, Card]]:
    yield "a client who may be handed over", client_card(Dossier(IVAN, may_go=True), voice, seldom=True)
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
    yield "told: yours now", handovers.yours_now(OWNER, HALF, voice, others=True)
    yield "told: yours no more", handovers.yours_no_more(HALF, voice)
    yield "told: given away", handovers.given_away(OWNER, IRINA, [], voice)
    yield "told: some are given away", handovers.given_away(OWNER, IRINA, [IVAN, OTHER_IVAN], voice)
    yield "told: taken by who leads", handovers.given_away(OWNER, OWNER, [IVAN], voice)
    yield "told: yours again", handovers.yours_again(voice)
    yield "taken for oneself", handovers.done(OWNER, HALF, voice, to_read=12)
    yield "left behind", team.left_behind(IRINA, Weight(42, 7, 12, 3), voice)
    yield from _briefings(voice)


def _briefings(voice: Voice) -> Iterator[tuple[str, Card]]:
    """Of somebody with everything, of somebody with nothing, and what is said about reading."""
    briefing = Briefing(id=4, workspace_id=1, change_id=9, client_id=1, member_id=3, former_id=2)
    tasks = [task(), task(2, "встреча", NOW + 4 * DAY)]
    full = Dossier(MARIA, POINTS, PERSONS, [deal()], STAGES, tasks, [event("call", "просит <скидку>")])
    intro = handovers.yours_now(OWNER, HALF, voice, others=True).text
    first = Brief(briefing, full, IRINA, Reading(18, 18), others=True)
    yield "the first briefing", briefings.brief_card(first, voice, intro=intro)
    last = Brief(briefing, Dossier(IVAN), IRINA, Reading(18, 1))
    yield "the last briefing", briefings.brief_card(last, voice)
    yield "all is read", briefings.all_read(9, Reading(18, 0), voice, others=True)
    yield "the other clients", briefings.other_clients(9, [IVAN, OTHER_IVAN], 1, voice, more=True)
    yield "told: all is read", briefings.news_of_reading(OLEG, Reading(18, 0), voice)
    told = Announcement(id=6, workspace_id=1, kind="unread", key="unread:9", due_at=NOW)
    yield "left unread", briefings.left_unread(told, OLEG, Reading(18, 7), MANY[:5], voice)
