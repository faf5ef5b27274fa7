"""The team: who is in it, who comes, who goes."""

import secrets
from collections.abc import Awaitable, Callable

from cards import team as cards
from cards.card import Card
from cards.presses import Press
from crm import team
from crm.doer import Doer
from crm.rights import Right, may, may_give, may_lead
from crm.wishes import Mention
from handlers.desk import Desk
from handlers.enquiries import tell_of_silence
from handlers.pending import from_press
from storage.book import Book
from storage.tables import Member


async def show_team(desk: Desk) -> None:
    await desk.say(await _team(desk))


async def on_team_opened(press: Press, desk: Desk) -> None:  # noqa: ARG001 (all presses alike)
    """`tm`: the list again."""
    await _show(await _team(desk), desk)


async def _team(desk: Desk) -> Card:
    members = await desk.book.members.everybody()
    invites = await desk.book.invites.standing(desk.now)
    return cards.team(desk.member, desk.workspace, members, invites, desk.voice)


async def _show(card: Card, desk: Desk, remark: str | None = None) -> None:
    """In place of the card whose button was pressed."""
    await desk.answer_press(remark)
    await desk.redraw(card)


# One colleague


async def show_colleague(whose: Mention, desk: Desk) -> None:
    """The card of the only one who is meant; the team, when it is not clear who is, or not theirs to see to."""
    meant = [one for one in await desk.book.members.everybody() if one.id in whose.ids]
    led = len(meant) == 1 and desk.group is None and may_lead(desk.member, meant[0])
    await desk.say(await (_colleague(meant[0], desk) if led else _team(desk)))


async def on_colleague_opened(press: Press, desk: Desk) -> None:
    """`m:<member>`."""
    member = await _led(press, desk)
    if member is not None:
        await _show(await _colleague(member, desk), desk)


async def on_role_given(press: Press, desk: Desk) -> None:
    """`mr:<member>:<role>`."""
    role = press.word(1)
    member = await _led(press, desk)
    if member is None:
        return
    if not may_give(desk.member, role):
        await desk.answer_press(desk.voice("team-not-yours"))
    elif role != member.role and await _is_last_owner(member, desk):
        await desk.answer_press(desk.voice("team-last-owner"))
    else:
        await _give(member, role, desk)


async def _give(member: Member, role: str, desk: Desk) -> None:
    if role != member.role:
        await team.give_role(member, role, desk.book, desk.doer, _source(desk))
        await desk.tell(member, cards.told_of_role(member, desk.workspace, desk.voice_of(member)))
    await _show(await _colleague(member, desk), desk, desk.voice("settings-saved"))


Turn = Callable[[Member, Book, Doer, str], Awaitable[None]]


async def on_suspended(press: Press, desk: Desk) -> None:
    """`ms:<member>`."""
    await _turn(press, desk, team.suspend, active=False)


async def on_brought_back(press: Press, desk: Desk) -> None:
    """`mb:<member>`."""
    await _turn(press, desk, team.bring_back, active=True)


async def _turn(press: Press, desk: Desk, turn: Turn, *, active: bool) -> None:
    member = await _led(press, desk)
    if member is None:
        return
    if member.active != active and not active and await _is_last_owner(member, desk):
        await desk.answer_press(desk.voice("team-last-owner"))
        return
    if member.active != active:
        await _tell_end("restored" if active else "suspended", member, desk, after=active, turn=turn)
    await _show(await _colleague(member, desk), desk)


async def on_removal_pressed(press: Press, desk: Desk) -> None:
    """`mx:<member>`: what of their clients? `mx:<member>:yes`: they go."""
    member = await _led(press, desk)
    if member is None:
        return
    if await _is_last_owner(member, desk):
        await desk.answer_press(desk.voice("team-last-owner"))
    elif len(press.args) < 2:
        await _show(cards.asks_to_remove(member, await _portfolio(member, desk), desk.voice), desk)
    else:
        await _tell_end("removed", member, desk, after=False, turn=team.remove)
        await _show(await _team(desk), desk)


async def _tell_end(why: str, member: Member, desk: Desk, *, after: bool, turn: Turn) -> None:
    """They are told while they can be: before they go, or after they are back."""
    card = cards.told_of_end(why, desk.workspace, desk.voice_of(member))
    if not after:
        await tell_of_silence(member, desk)
        await desk.tell(member, card)
    await turn(member, desk.book, desk.doer, _source(desk))
    if after:
        await desk.tell(member, card)


async def _led(press: Press, desk: Desk) -> Member | None:
    """The colleague of a button, when the presser may see to them; otherwise they are told."""
    member = await desk.book.members.of(press.number(0))
    if member is None or member.removed_at is not None:
        await desk.answer_press(desk.voice("team-gone"))
    elif not may_lead(desk.member, member):
        await desk.answer_press(desk.voice("team-not-yours"))
    else:
        return member
    return None


async def _colleague(member: Member, desk: Desk) -> Card:
    return cards.colleague(desk.member, member, desk.workspace, await _portfolio(member, desk), desk.voice)


async def _portfolio(member: Member, desk: Desk) -> cards.Portfolio:
    return cards.Portfolio(await desk.book.clients.count_of(member.id), await desk.book.deals.count_of(member.id))


async def _is_last_owner(member: Member, desk: Desk) -> bool:
    return team.is_last_owner(member, await desk.book.members.everybody())


def _source(desk: Desk) -> str:
    return from_press(desk).source


# Coming


async def on_invite_pressed(press: Press, desk: Desk) -> None:
    """`mi`: as what? `mi:<role>`: for how long? `mi:<role>:<days>`: the link."""
    role = press.word(0) if press.args else None
    if not may(desk.member, Right.LEAD) or (role is not None and not may_give(desk.member, role)):
        await desk.answer_press(desk.voice("team-not-yours"))
    elif role is None:
        await _show(cards.asks_role(desk.member, desk.workspace, desk.voice), desk)
    elif len(press.args) < 2:
        await _show(cards.asks_days(role, desk.workspace, desk.voice), desk)
    else:
        days = min(press.number(1), max(team.INVITE_DAYS))
        made = await team.invite(role, days, secrets.token_urlsafe(team.CODE_BYTES), desk.book, desk.doer)
        await _show(cards.invite_made(made, desk.bot_name, desk.workspace, desk.voice), desk)


async def on_invite_revoked(press: Press, desk: Desk) -> None:
    """`ix:<invite>`: the link is good no more."""
    invite = await desk.book.invites.of(press.number(0))
    if invite is None or not may_give(desk.member, invite.role):
        await desk.answer_press(desk.voice("team-not-yours"))
        return
    if invite.used_at is None and invite.revoked_at is None:
        invite.revoked_at = desk.now
        await desk.book.save(invite)
    await _show(await _team(desk), desk, desk.voice("team-revoked"))


# Leaving


async def on_leaving_pressed(press: Press, desk: Desk) -> None:
    """`ml`: surely? `ml:yes`: they leave."""
    member = desk.member
    everybody = await desk.book.members.everybody()
    if team.is_last_owner(member, everybody):
        await desk.answer_press(desk.voice("team-last-owner-leaves"))
    elif not press.args:
        await _show(cards.asks_to_leave(desk.workspace, await _portfolio(member, desk), desk.voice), desk)
    else:
        await tell_of_silence(member, desk)
        await team.remove(member, desk.book, desk.doer, _source(desk))
        await _show(cards.told_of_end("you-left", desk.workspace, desk.voice), desk)
        for owner in (one for one in everybody if one.role == "owner" and one.id != member.id):
            portfolio = await _portfolio(member, desk)
            await desk.tell(owner, cards.has_left(member, desk.workspace, portfolio, desk.voice_of(owner)))
