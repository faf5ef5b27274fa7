"""After how long a deal stands still, and those who lead hear of it: set in a sentence, for the whole company."""

from cards.alerts import stall_set
from cards.card import Card
from crm.announcing import move_alerts
from crm.rights import Right, may
from crm.wishes import SetStall
from handlers.desk import Desk


async def act_on_stall(wish: SetStall, desk: Desk) -> None:
    """«сделки застывают через 5 дней»; who may not set it hears who may."""
    workspace, right = desk.workspace, Right.LEAD if wish.told else Right.SET_UP
    if not may(desk.member, right):
        await desk.say(Card(desk.voice("group-not-yours" if wish.told else "settings-owner-only")))
        return
    if wish.told:
        before, workspace.alert_days = workspace.alert_days, wish.days
        await move_alerts(before, desk.book, workspace, desk.now)
    else:
        workspace.stall_days = wish.days
        await desk.book.deals.look_again(desk.now)
    await desk.book.save(workspace)
    await desk.say(stall_set(workspace, desk.voice))
