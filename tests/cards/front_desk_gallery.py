"""The cards by which the front desk rearranges its bookings."""

from collections.abc import Iterator

from cards import done, questions, rearranging
from cards.card import Card
from cards.confirmations import Reminding
from cards.rearranging import Letter
from cards.voice import Voice
from crm import outcomes
from crm.rearranging import Placed, Rearranged
from crm.rules.periods import day_of
from crm.wishes import RearrangeVisits
from storage.tables import Client, Service
from tests.cards.cast import CHANGE, DAY, HOUR, IVAN, MARIA, NOW, POINTS
from tests.cards.salon_gallery import COLORING, HAIRCUT, visit

CLIENTS: dict[int, Client] = {1: MARIA, 2: IVAN}
SERVICES: dict[int, Service] = {1: HAIRCUT, 2: COLORING}


def front_desk(voice: Voice) -> Iterator[tuple[str, Card]]:
    """All of them in one language."""
    yield from _rearranged(voice)
    yield from _letters(voice)


def _rearranged(voice: Voice) -> Iterator[tuple[str, Card]]:
    moving = RearrangeVisits(master="Лена", to=NOW.date() + DAY)
    first, second = visit(master="Лена"), visit(2, starts_at=NOW + 4 * HOUR, client_id=2, master="Лена <b>")
    goes = Placed(first, first.starts_at + DAY)
    stays = [Placed(second, second.starts_at + DAY, why, clash=1) for why in ("clash", "away", "closed", "over")]
    yield "bookings to be moved", rearranging.rearrangement(35, _found(moving, goes, *stays), voice)
    other = RearrangeVisits(master="Лена", to_master="Ира & Ко")
    kept = Placed(first, first.starts_at)
    yield "bookings to another master", rearranging.rearrangement(35, _found(other, kept), voice)
    off = RearrangeVisits(period=day_of(NOW.date()), calls_off=True)
    many = [Placed(visit(number)) for number in range(1, 36)]
    yield "bookings to be called off", rearranging.rearrangement(35, _found(off, *many), voice)
    yield "one tap", questions.one_tap(35, [voice("ask-anew")], "ask-anew-yes", voice)
    yield "no bookings to call off", rearranging.nothing_goes(_found(off), voice)
    yield "no bookings ahead", rearranging.nothing_goes(_found(RearrangeVisits(to=NOW.date())), voice)
    yield "bookings that cannot be moved", rearranging.nothing_goes(_found(moving, *stays[:1]), voice)


def _found(wish: RearrangeVisits, *placed: Placed) -> Rearranged:
    return Rearranged(wish, placed, CLIENTS, SERVICES)


def _letters(voice: Voice) -> Iterator[tuple[str, Card]]:
    moved = outcomes.Done(CHANGE, [outcomes.VisitMoved(MARIA, visit(), [HAIRCUT], before=NOW - DAY)])
    yield "done: bookings moved, to be told", done.done(moved, voice, done.Offers(letters=True))
    about = Reminding(visit(master="Ира"), MARIA, [HAIRCUT], POINTS, voice.language, voice.zone, 2)
    for what in ("moved", "reassigned", "called_off"):
        yield f"a letter: {what}", rearranging.letter_card(Letter(about, what), 5, voice)
    yield "all letters written", rearranging.all_told(voice)
