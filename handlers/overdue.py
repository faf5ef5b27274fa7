"""Overdue tasks: one's own, and of those whom one leads."""

from cards.card import Card
from cards.overdue import PAGE, Overdue, overdue_card
from cards.presses import Press
from handlers.agendas import may_see_work, redraw_seen
from handlers.desk import Desk
from handlers.group_gate import refuses_in_group
from storage.tables import Member


async def show_overdue(whose: Member | None, desk: Desk) -> None:
    """Of one member, whom the caller knows to be theirs to see; of None, of everybody who is."""
    if not await refuses_in_group(desk):
        await desk.say(await _card(whose, 0, desk))


async def on_overdue_opened(press: Press, desk: Desk) -> None:
    """`ov:<member or 0>:<page>`: a page of what is overdue, in place of what was shown."""
    page = press.page(1)
    await redraw_seen(press.number(0), desk, lambda whose: _card(whose, page, desk), in_groups=False)


async def _card(whose: Member | None, page: int, desk: Desk) -> Card:
    members = {one.id: one for one in await desk.book.members.ever() if may_see_work(one, desk)}
    asked = [whose.id] if whose is not None else list(members)
    found = await desk.book.tasks.late(asked, desk.now, limit=PAGE + 1, skip=page * PAGE)
    shown = found[:PAGE]
    clients = await desk.book.clients.several({task.client_id for task in shown if task.client_id is not None})
    tasks = [(task, members[task.assignee_id], clients.get(task.client_id or 0)) for task in shown]
    return overdue_card(Overdue(tasks, whose, page, more=len(found) > PAGE), desk.member, desk.voice)
