"""Who came back after invitations."""

from datetime import timedelta

from cards.card import Card
from cards.returned import returned_card
from crm.rules.periods import Period
from handlers.desk import Desk

NAMED = 10
USUALLY = timedelta(days=29)
"""Before today, when no days are said."""


async def show_returned(period: Period | None, desk: Desk) -> None:
    """Of whom was invited in those days."""
    if not desk.workspace.keeps_visits:
        await desk.say(Card(desk.voice("recall-not-here")))
        return
    days = period or Period(first=desk.doer.today - USUALLY, last=desk.doer.today)
    start, end = days.within(desk.doer.zone)
    found = await desk.book.returns.answered(start, end)
    came = await desk.book.returns.came_back(start, end, limit=NAMED)
    await desk.say(returned_card(days, found, came, desk.voice))
