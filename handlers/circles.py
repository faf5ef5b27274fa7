"""Circles: the company's own, and where a client belongs."""

from cards.card import Card
from cards.circles import DROPPED, circle_card, circles, which_circle
from cards.presses import BadButtonError, Press
from crm.replanning import plan_anew
from crm.rights import Right, may
from crm.rules.circles import CHOICES, INTERVALS, LONGEST_NAME, USUAL_DAYS, circles_of, new_name, set_circle
from crm.rules.habits import company_habits
from crm.wishes import ChangeClient
from handlers.answer import Answer
from handlers.carrying import ask, carry_press
from handlers.clients import certain, pressed_client
from handlers.desk import Desk
from handlers.pending import from_press
from phrases.clients.relations import OTHERS, VIP


async def on_circles_pressed(press: Press, desk: Desk) -> None:
    """`ci`: all, `ci:<name>`: one, `ci:<name>:<days or x>`: after so many days from here on, or no more."""
    name, value = press.further(0), press.further(1)
    if not await _may_set(desk):
        return
    if value and not _is_offered(name, value, desk):
        raise BadButtonError("no such circle")
    await desk.answer_press(desk.voice("settings-saved") if value else None)
    if value:
        await _keep(name, None if value == DROPPED else int(value), desk)
    await desk.redraw(_card("" if value else name, desk))


async def on_circle_wanted(press: Press, desk: Desk) -> None:  # noqa: ARG001 (all presses alike)
    """`cin`: what is it called?"""
    if await _may_set(desk):
        await desk.answer_press()
        await ask(desk, "Circle", "circle-ask", from_press(desk))


async def circle_typed(answer: Answer) -> bool:
    """A name: the circle is there, and its interval is chosen next."""
    desk = answer.desk
    name = new_name(answer.text, desk.workspace, VIP | OTHERS)
    if name is None or not may(desk.member, Right.SET_UP):
        await answer.ask_again("circle-ask-again", longest=str(LONGEST_NAME))
        return True
    await answer.close()
    await _keep(name, USUAL_DAYS, desk)
    await desk.say(_card(name, desk))
    return True


async def on_clients_circle(press: Press, desk: Desk) -> None:
    """`vc:<client>`: where does the client belong? `vc:<client>:<circle>`: there."""
    chosen, own = press.further(1), circles_of(desk.workspace)
    if chosen and chosen not in {*CHOICES, *own}:
        raise BadButtonError("no such circle")
    client = await pressed_client(press, desk)
    if client is None:
        return
    if chosen:
        await carry_press(desk, ChangeClient(client=certain(client), circle=chosen))
    else:
        await desk.redraw(which_circle(client, own, desk.voice))


async def _may_set(desk: Desk) -> bool:
    if may(desk.member, Right.SET_UP):
        return True
    await desk.answer_press(desk.voice("settings-owner-only"))
    return False


def _is_offered(name: str, value: str, desk: Desk) -> bool:
    return name in circles_of(desk.workspace) and value in {DROPPED, *map(str, INTERVALS)}


async def _keep(name: str, days: int | None, desk: Desk) -> None:
    set_circle(desk.workspace, name, days)
    await desk.book.save(desk.workspace)
    await plan_anew("touch", await desk.book.members.everybody(), desk.book, desk.now)


def _card(name: str, desk: Desk) -> Card:
    days = circles_of(desk.workspace).get(name)
    if days is not None:
        return circle_card(name, days, desk.voice)
    return circles(company_habits(desk.workspace), desk.voice)
