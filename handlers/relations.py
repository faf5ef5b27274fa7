"""How a client is kept in touch with, and until when the contract lasts: by buttons of cards."""

from datetime import date

from cards.presses import Press
from crm.wishes import ChangeClient
from handlers.answer import Answer
from handlers.carrying import ask, carry_press
from handlers.clients import certain, pressed_client
from handlers.desk import Desk
from handlers.pending import from_press
from handlers.reading import frame
from phrases import read_moment


async def on_circle_chosen(press: Press, desk: Desk) -> None:
    """`vp:<client>:<1 or 0>`: VIP from here on, or no more."""
    chosen = press.one_of(1, {"0", "1"})
    client = await pressed_client(press, desk)
    if client is not None:
        await carry_press(desk, ChangeClient(client=certain(client), circle="vip" if chosen == "1" else "others"))


async def on_contract_wanted(press: Press, desk: Desk) -> None:
    """`ct:<client>`: until when does the contract last?"""
    client = await pressed_client(press, desk)
    if client is not None:
        waiting = from_press(desk, ChangeClient(client=certain(client)))
        await ask(desk, "ContractUntil", "contract-ask", waiting, client_id=client.id, client=client.name)


async def contract_typed(answer: Answer) -> bool:
    """A day: the last one of the contract."""
    desk = answer.desk
    until = await _day(answer.text, desk)
    wish = answer.pending.wishes[0] if answer.pending.wishes else None
    if until is None or not isinstance(wish, ChangeClient):
        await answer.ask_again("contract-ask-again")
    else:
        await answer.go_on([wish.model_copy(update={"contract_until": until.isoformat()})])
    return True


async def _day(text: str, desk: Desk) -> date | None:
    moment = read_moment(text, await frame(desk))
    return moment.astimezone(desk.doer.zone).date() if moment is not None and moment > desk.now else None
