"""Companies: of a person who belongs to several, which one is meant.

The rule: a press, a reply and an edit belong to the company of what they are about, for that once; whatever else is
written belongs to the company one is in, the one last chosen with /switch. Nothing is carried from one into another.
"""

from collections.abc import Sequence

from telegram import Update

from cards.presses import Press
from cards.team import companies
from handlers.desk import Desk
from handlers.pending import source_of
from storage.tables import Member, Workspace


async def meant(update: Update, members: Sequence[Member], desk: Desk) -> Member | None:
    """As which of these members the person acts now; None when it is about a company they are not in any more."""
    if len(members) == 1:
        return members[0]
    number = await _place(update, members, desk)
    return next((one for one in members if one.active and number in {None, one.workspace_id}), None)


async def _place(update: Update, members: Sequence[Member], desk: Desk) -> int | None:
    """The workspace an update is about; None: it does not say."""
    if update.edited_message is not None:
        return await _place_of_words(update.edited_message.message_id, members, desk)
    replied = update.message.reply_to_message if update.message is not None else None
    named = replied or desk.pressed
    message_id = named.message_id if named is not None else None
    return await desk.book.outbox.place(desk.bot_id, desk.chat_id, message_id) if message_id is not None else None


async def _place_of_words(message_id: int, members: Sequence[Member], desk: Desk) -> int | None:
    """Where a message of the person's own was written down, or is asked about."""
    change = await desk.book.changes.from_source(source_of(desk, message_id))
    if change is not None:
        return change.workspace_id
    for member in members:
        desk.book.enter(member.workspace_id)
        asked = await desk.book.questions.open_to(member.id)
        if any(question.waiting.get("message_id") == message_id for question in asked):
            return member.workspace_id
    return None


async def show_companies(desk: Desk) -> None:
    """`/switch`: those one is in."""
    await desk.say(companies(await _companies(desk), desk.workspace, desk.voice))


async def on_company_entered(press: Press, desk: Desk) -> None:
    """`go:<workspace>`: from here on what is written belongs there."""
    found = await desk.book.members.memberships(desk.member.telegram_id)
    member = next((one for one in found if one.active and one.workspace_id == press.number(0)), None)
    if member is None:
        await desk.answer_press(desk.voice("button-outdated"))
        return
    await desk.take_seat(member)
    member.entered_at = desk.now
    await desk.book.save(member)
    await desk.answer_press(desk.voice("company-entered", name=desk.workspace.name))
    await desk.redraw(companies(await _companies(desk), desk.workspace, desk.voice))


async def _companies(desk: Desk) -> list[Workspace]:
    """By their names."""
    members = await desk.book.members.memberships(desk.member.telegram_id)
    found = await desk.book.workspaces.several([member.workspace_id for member in members if member.active])
    return sorted(found.values(), key=lambda workspace: (workspace.name, workspace.id))
