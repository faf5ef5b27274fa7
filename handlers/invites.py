"""Invites: whoever opens the link comes into the company, once."""

from telegram import Message, User

from cards import team as cards
from cards.voice import LANGUAGES
from crm import team
from handlers.desk import Desk
from storage.tables import Invite, Member

LONGEST_NAME = 80


def code_of(message: Message | None) -> str | None:
    """What a deep link carries: `/start <code>`."""
    words = (message.text or "").split() if message is not None else []
    return words[1] if len(words) == 2 and words[0].split("@")[0] == "/start" else None


async def opened(code: str, user: User, desk: Desk) -> bool:
    """Whether a code is that of an invite; then they have come in, or are told why not."""
    found = await desk.book.invites.by_code(code)
    if found is None:
        return False
    workspace = await desk.book.workspaces.of(found.workspace_id)
    desk.book.enter(workspace.id)
    await desk.book.invites.read_again(found)
    author = await desk.book.members.of(found.created_by)
    known = await _known(user, workspace.id, desk)
    refused = _why_not(known) or team.what_became_of(found, author, desk.now)
    if refused is not None:
        await _refuse(refused, user, desk)
    else:
        await _come_in(found, author, known, user, desk)
    return True


async def _known(user: User, workspace_id: int, desk: Desk) -> Member | None:
    """Whoever was in this company before comes again as the same member."""
    found = await desk.book.members.memberships(user.id)
    return next((member for member in found if member.workspace_id == workspace_id), None)


def _why_not(known: Member | None) -> str | None:
    """Members need no invite, and to those suspended it is none."""
    if known is None or known.removed_at is not None:
        return None
    return "needless" if known.active else "suspended"


async def _refuse(why: str, user: User, desk: Desk) -> None:
    card = cards.invite_refused(why, desk.voice.language if desk.seated else user.language_code)
    if desk.seated is not None:
        desk.seat(*desk.seated)
    await desk.say(card)


async def _come_in(invite: Invite, author: Member | None, known: Member | None, user: User, desk: Desk) -> None:
    elsewhere = desk.seated is not None
    workspace = await desk.book.workspaces.current()
    language = user.language_code if user.language_code in LANGUAGES else None
    newcomer = team.Newcomer(user.id, user.full_name[:LONGEST_NAME], language)
    member = await team.accept(invite, newcomer, known, desk.book, desk.now)
    desk.seat(member, workspace)
    await desk.say(cards.joined(member, workspace, desk.voice, user.first_name, elsewhere=elsewhere))
    if author is not None:
        await desk.tell(author, cards.has_joined(member, workspace, desk.voice_of(author)))
