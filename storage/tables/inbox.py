from datetime import datetime

from sqlalchemy import CheckConstraint, Column, Index, Text
from sqlmodel import Field

from storage.tables.row import Row, instant, only, telegram_id


class Inbox(Row, table=True):
    """An update as Telegram sent it, kept before it is acknowledged. `chat_key`: what keeps its order."""

    __tablename__ = "inbox"
    __table_args__ = (
        Index(None, "bot_id", "update_id", unique=True),
        Index("ix_inbox_new", "chat_key", "id", **only(Column("state") == "new")),
        Index(None, "received_at"),
        CheckConstraint("state IN ('new', 'done', 'dead')", name="state"),
    )

    bot_id: int = telegram_id()
    update_id: int = telegram_id()
    chat_key: int = telegram_id()
    raw: str = Field(sa_type=Text)
    received_at: datetime = instant()
    not_before: datetime | None = instant(optional=True)
    state: str = "new"
    starts: int = 0
    """How often its processing began: crashes count."""
    failures: int = 0
    error: str | None = None
