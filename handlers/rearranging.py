"""«Лена заболела, перенеси её записи на завтра»: shown first, done by one tap, then told to the clients one by one."""

from cards import rearranging as cards
from cards.presses import Press
from crm.rearranging import Placed, Rearranged, rearranged
from crm.wishes import CancelVisit, Channel, Direction, LogInteraction, MoveVisit, RearrangeVisits, Shown, Wish
from handlers.carrying import carry_press, open_question, show_question
from handlers.clients import certain, gone
from handlers.confirmations import reminding_of
from handlers.desk import Desk
from handlers.pending import Pending
from storage.tables import Journal

NEXT = cards.NEXT


async def act_on_rearranging(wish: RearrangeVisits, pending: Pending, desk: Desk) -> None:
    """What would go where; nothing is written before the tap."""
    found = await rearranged(wish, desk.book, desk.doer)
    if not found.going:
        await desk.say(cards.nothing_goes(found, desk.voice))
        return
    question = await open_question(desk, "Draft", pending.wanting(*_wishes(found)))
    await show_question(desk, question, cards.rearrangement(question.id, found, desk.voice))


def _wishes(found: Rearranged) -> list[Wish]:
    return [_wish(one, found) for one in found.going]


def _wish(placed: Placed, found: Rearranged) -> Wish:
    visit, client = placed.visit, certain(found.clients[placed.visit.client_id])
    shown = Shown(starts_at=visit.starts_at, master=visit.master)
    if found.wish.calls_off:
        return CancelVisit(client=client, visit=visit.id, shown=shown)
    starts_at = placed.starts_at if placed.starts_at != visit.starts_at else None
    return MoveVisit(client=client, visit=visit.id, shown=shown, starts_at=starts_at, master=found.wish.to_master)


async def on_letters_wanted(pressed: Press, desk: Desk) -> None:
    """`vl:<change>[:<visit>]`: the letter to the first client of a change, to the one behind that visit."""
    told = await _told(pressed, desk)
    if told is None:
        return
    await desk.answer_press()
    behind = pressed.number(1) if len(pressed.args) > 1 else None
    numbers = [entry.record_id for entry in told]
    left = told[numbers.index(behind) + 1 :] if behind in numbers else told
    letter = await _letter(left[0], len(left), desk) if left else None
    if letter is None:
        await desk.say(cards.all_told(desk.voice))
        return
    card = cards.letter_card(letter, left[0].change_id, desk.voice)
    await desk.say(card, visit_id=letter.about.visit.id, client_id=letter.about.client.id)


async def on_letter_sent(pressed: Press, desk: Desk) -> None:
    """`vs:<change>:<visit>`: the client was written to."""
    number, told = pressed.number(1), await _told(pressed, desk)
    if told is None:
        return
    entry = next((one for one in told if one.record_id == number), None)
    letter = await _letter(entry, 1, desk) if entry is not None else None
    if letter is None:
        await gone(desk)
        return
    await desk.answer_press()
    await desk.clear_buttons(keep=lambda press: press.verb == NEXT)
    text, client = cards.letter_text(letter, desk.now), certain(letter.about.client)
    await carry_press(desk, LogInteraction(client=client, channel=Channel.MESSAGE, direction=Direction.OUT, text=text))


async def _told(pressed: Press, desk: Desk) -> list[Journal] | None:
    """What a change that still stands did to bookings; else the person is told."""
    change = await desk.book.changes.of(pressed.number(0))
    if change is None or change.undone_at is not None:
        await gone(desk)
        return None
    return [entry for entry in await desk.book.journal.entries(change.id) if entry.record == "visit"]


async def _letter(entry: Journal, left: int, desk: Desk) -> cards.Letter | None:
    visit = await desk.book.visits.of(entry.record_id)
    about = await reminding_of(visit, left, desk) if visit is not None else None
    if about is None:
        return None
    what = "called_off" if about.visit.state == "cancelled" else "moved"
    return cards.Letter(about, what if "starts_at" in (entry.after or {}) or what == "called_off" else "reassigned")
