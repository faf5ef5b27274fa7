from datetime import datetime
from typing import Any

from sqlalchemy import Index
from sqlmodel import Field

from storage.tables.row import Json, Owned, instant, refers, telegram_id


class GroupChat(Owned, table=True):
    """A group of Telegram where a company's news are told. `wants`: which of them (`crm.groups.NEWS`).

    `thread_id`: the topic they go to, where the group has topics. `habits`: as a member's (`crm.rules.habits`).
    """

    __tablename__ = "group_chat"
    __table_args__ = (Index(None, "chat_id", unique=True), Index(None, "workspace_id"))

    chat_id: int = telegram_id()
    title: str
    thread_id: int | None = telegram_id(optional=True)
    wants: list[str] = Field(default=[], sa_type=Json)
    habits: dict[str, Any] | None = Field(default=None, sa_type=Json)
    connected_by: int = refers("member")
    connected_at: datetime = instant()
