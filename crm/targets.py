"""Sales targets: set for the company or a member, month by month, and compared with what was sold."""

from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from crm.changing import Origin, changing
from crm.doer import Doer
from crm.revenue import revenue_of
from crm.rights import Right, may, may_review, sees_only
from crm.rules.habits import company_habits
from crm.rules.money import Money
from crm.rules.periods import Period
from crm.rules.targets import Progress, working_days_left
from storage.book import Book
from storage.tables import Change, Member, Target, Workspace


@dataclass(frozen=True)
class TargetSet:
    """`before`: what stood there in the same currency, if anything did."""

    target: Target
    whose: Member | None
    change: Change
    before: int | None


@dataclass(frozen=True)
class Standing:
    """How the targets of a month stand, and how many working days of it are left."""

    month: Period
    targets: list[Progress]
    days_left: int


def may_set_target(member: Member, whose: Member | None) -> bool:
    """Who leads: the company's, their own and their people's."""
    return may(member, Right.LEAD) and (whose is None or may_review(member, whose))


async def set_target(
    month: date, amount: Money, whose: Member | None, book: Book, doer: Doer, origin: Origin
) -> TargetSet:
    """Instead of whatever was set for that month; who may was looked at before."""
    number = whose.id if whose is not None else None
    known = next((one for one in await book.targets.of_month(month) if one.member_id == number), None)
    before = known.amount if known is not None and known.currency == amount.currency else None
    target = known or Target(
        workspace_id=book.workspace_id, member_id=number, month=month, amount=amount.units, currency=amount.currency
    )
    async with changing(book, doer, origin) as change:
        target.amount, target.currency = amount.units, amount.currency
        await book.targets.keep(target)
    return TargetSet(target, whose, change, before)


async def drop_target(month: date, whose: Member | None, book: Book, doer: Doer, origin: Origin) -> TargetSet | None:
    """What was set for that month is no target any more; None: nothing was. Who may was looked at before."""
    number = whose.id if whose is not None else None
    target = next((one for one in await book.targets.of_month(month) if one.member_id == number), None)
    if target is None:
        return None
    async with changing(book, doer, origin) as change:
        await book.journal.take_away(target)
    return TargetSet(target, whose, change, target.amount)


async def standing_of(month: Period, whose: Member | None, book: Book, workspace: Workspace, today: date) -> Standing:
    """All targets of that month, or (`whose`) those of one member; by the company's clock."""
    members = {one.id: one for one in await book.members.ever()}
    found = [one for one in await book.targets.of_month(month.first) if whose is None or one.member_id == whose.id]
    told = [
        Progress(one, members.get(one.member_id or 0), await _sold(month, one.member_id, book, workspace))
        for one in found
    ]
    return Standing(month, told, working_days_left(month, today, company_habits(workspace)))


def whose_targets(member: Member, workspace: Workspace) -> Member | None:
    """Whose targets alone the member sees: None: everybody's. What a colleague earns is nobody's but who leads."""
    if may(member, Right.LEAD):
        return None
    return member if workspace.keeps_visits or sees_only(member, workspace) is not None else None


async def _sold(month: Period, member_id: int | None, book: Book, workspace: Workspace) -> dict[str, int]:
    """By currency: where visits are kept, what they brought, else the deals that were won."""
    zone = ZoneInfo(workspace.zone)
    if workspace.keeps_visits:
        return (await revenue_of(month, member_id, zone, book)).whole.money
    return await book.deals.won_between(*month.within(zone), member_id)
