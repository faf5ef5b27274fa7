"""Errands: what one has asked of colleagues, open and lately done; whoever is to do it may be reminded."""

from datetime import timedelta

from cards.card import Card
from cards.delegation import reminded
from cards.errands import DONE, PAGE, Errands, errands_card
from cards.presses import Press
from cards.work import opens_work, which_work
from crm.rights import Right, may, may_give_task
from crm.wishes import ShowReport
from handlers.colleagues import others
from handlers.delegation import allowed_task
from handlers.desk import Desk
from handlers.group_gate import refuses_in_group
from handlers.overdue import show_overdue

LATELY = timedelta(days=7)


async def show_errands(wish: ShowReport, desk: Desk) -> None:
    """Of everybody asked, or of the colleague who is named; a name that is nobody's, or several people's, is asked."""
    if await refuses_in_group(desk):
        return
    everybody = await others(desk, desk.member.id)
    meant = [one.id for one in everybody if wish.whose is not None and one.id in wish.whose.ids]
    if wish.whose is None or len(meant) == 1:
        await desk.say(await _card(meant[0] if meant else 0, 0, desk))
    else:
        known = [one for one in everybody if one.id in meant] or everybody
        opening = [(one.name, opens_work(wish, one, desk.doer.today)) for one in known]
        await desk.say(which_work(wish.whose, opening, desk.voice))


async def show_undone(desk: Desk) -> None:
    """«кто не сделал»: what was asked of colleagues; who leads and has asked nothing hears whose tasks are overdue."""
    asked = await _found(0, 0, desk)
    if may(desk.member, Right.LEAD) and not asked.tasks:
        await show_overdue(None, desk)
    else:
        await show_errands(ShowReport(name="errands"), desk)


async def on_errands_turned(press: Press, desk: Desk) -> None:
    """`ao:<member or 0>:<page>`: a page of one's own errands, in place of what was shown."""
    number, page = press.number(0), press.page(1)
    await desk.answer_press()
    if not await refuses_in_group(desk):
        await desk.redraw(await _card(number, page, desk))


async def on_doer_reminded(press: Press, desk: Desk) -> None:
    """`tw:<task>:<version>`: the colleague who is to do it hears of it now."""
    task = await allowed_task(press, desk, may_give_task)
    colleague = await desk.book.members.of(task.assignee_id) if task is not None else None
    if task is None or colleague is None or colleague.id == desk.member.id:
        return
    with desk.book.whole():  # whoever is to do it may see its client
        client = await desk.book.clients.of(task.client_id)
    card = reminded(task, client, desk.member.name, colleague, desk.voice_of(colleague))
    told = await desk.tell(colleague, card, task_id=task.id, client_id=task.client_id)
    await desk.clear_buttons(keep=lambda other: other.verb != "tw")
    await desk.say(Card(desk.voice("task-reminded" if told else "task-not-reminded", who=colleague.name)))


async def _card(number: int, page: int, desk: Desk) -> Card:
    return errands_card(await _found(number, page, desk), desk.voice)


async def _found(number: int, page: int, desk: Desk) -> Errands:
    """Of that member, or of everybody (0)."""
    members = {one.id: one for one in await desk.book.members.ever() if one.id != desk.member.id}
    asked = [number] if number else list(members)
    book, mine = desk.book, desk.member.id
    found = await book.tasks.asked_by(mine, asked, limit=PAGE + 1, skip=page * PAGE)
    done = [] if page else await book.tasks.done_for(mine, asked, desk.now - LATELY, limit=DONE)
    clients = await book.clients.several({one.client_id for one in (*found, *done) if one.client_id is not None})
    leads = may(desk.member, Right.LEAD)
    return Errands(found[:PAGE], done, members, clients, members.get(number), page, more=len(found) > PAGE, leads=leads)
