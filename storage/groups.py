"""Groups of Telegram that a company has connected."""

from sqlmodel import col, delete, select, update

from storage.shelf import Shelf
from storage.tables import GroupChat, Job, Member, Question
from storage.types import word


class Groups(Shelf):
    async def known(self, chat_id: int) -> GroupChat | None:
        """The group of that chat, of whichever workspace."""
        return (await self._session.exec(select(GroupChat).where(GroupChat.chat_id == chat_id))).first()

    async def all(self) -> list[GroupChat]:
        """The workspace's groups, the oldest first."""
        return list(await self._session.exec(self._own(GroupChat).order_by(col(GroupChat.id))))

    async def connect(self, group: GroupChat) -> GroupChat:
        return await self._add(group)

    async def forget(self, chat_id: int) -> None:
        """The bot is not there any more, or is not to speak there: what waited for the group goes with it."""
        await self._session.exec(delete(GroupChat).where(col(GroupChat.chat_id) == chat_id))

    async def move_chat(self, old: int, new: int) -> None:
        """It became a supergroup, whose messages are numbered anew: what was said before keeps the old chat."""
        group = await self.known(old)
        if group is None:
            return
        group.chat_id = new
        await self._add(group)
        theirs = select(Member.id).where(Member.workspace_id == group.workspace_id)
        asked = (col(Question.member_id).in_(theirs), col(Question.state) == "open", col(Question.chat_id) == old)
        await self._session.exec(update(Question).where(*asked).values(chat_id=new))
        waiting = (col(Job.state) == word("new"), col(Job.chat_id) == old)
        await self._session.exec(update(Job).where(*waiting).values(chat_id=new))
