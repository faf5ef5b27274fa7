"""Sales targets: set in a sentence by who leads, compared with what was sold wherever sales are told."""

from datetime import date

from cards import targets as cards
from cards.card import Card
from crm.rights import Right, may
from crm.rules.periods import Period
from crm.targets import drop_target, may_set_target, set_target, standing_of, whose_targets
from crm.wishes import SetTarget
from handlers.colleagues import the_only
from handlers.desk import Desk
from handlers.pending import Pending
from storage.tables import Member


async def act_on_target(wish: SetTarget, pending: Pending, desk: Desk) -> None:
    """«план Олега на декабрь 300 тысяч»: kept, or «убери план Олега»; who may not set it hears who may."""
    if wish.month is None:
        await desk.say(Card(desk.voice("target-of-months")))
        return
    whose = await the_only(wish.whose, desk) if wish.whose is not None else None
    if wish.whose is not None and whose is None:
        return
    if not may_set_target(desk.member, whose):
        await desk.say(
            cards.refused([one for one in await desk.book.members.active() if may(one, Right.LEAD)], desk.voice)
        )
        return
    if wish.amount is None:
        await _drop(wish.month, whose, pending, desk)
        return
    done = await set_target(wish.month, wish.amount, whose, desk.book, desk.doer, pending.origin(desk.chat_id))
    await desk.say_done(done.change, cards.target_set(done, desk.voice))


async def _drop(month: date, whose: Member | None, pending: Pending, desk: Desk) -> None:
    done = await drop_target(month, whose, desk.book, desk.doer, pending.origin(desk.chat_id))
    if done is None:
        await desk.say(cards.no_target(month, whose, desk.voice))
    else:
        await desk.say_done(done.change, cards.target_dropped(done, desk.voice))


async def target_lines(month: Period, whose: Member | None, desk: Desk) -> list[str]:
    """How the targets of that month stand that the reader may see; nothing of other days, or where none is set."""
    if not month.is_month:
        return []
    seen = whose or whose_targets(desk.member, desk.workspace)
    standing = await standing_of(month, seen, desk.book, desk.workspace, desk.doer.today)
    return cards.standing_lines(standing, desk.voice)
