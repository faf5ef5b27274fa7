from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, Column, Index
from sqlmodel import Field

from storage.tables.row import Json, Row, instant, only, refers, telegram_id, where_set
from storage.types import BigId

ANSWERING, ANSWER, PUSH = 0, 1, 2
"""Lanes: callback answers, answers, pushes."""


class Outbox(Row, table=True):
    """A call of the Bot API that is still to be made, or was.

    `lane`: answers before pushes. `payload`: the finished message, or None for a reminder, which is written
    just before it is sent. `edits_id`: the row whose message this one edits. `about`: see `SentMessage`.
    """

    __tablename__ = "outbox"
    __table_args__ = (
        Index("ix_outbox_new", "lane", "chat_id", "id", **only(Column("state") == "new")),
        Index("ix_outbox_sending", "id", **only(Column("state") == "sending")),
        Index("ix_outbox_created_at", "created_at"),
        CheckConstraint("state IN ('new', 'sending', 'sent', 'failed', 'cancelled')", name="state"),
        CheckConstraint("lane IN (0, 1, 2)", name="lane"),
    )

    bot_id: int = telegram_id()
    chat_id: int = telegram_id()
    lane: int = ANSWER
    method: str
    payload: dict[str, Any] | None = Field(default=None, sa_type=Json)
    about: dict[str, Any] | None = Field(default=None, sa_type=Json)
    edits_id: int | None = Field(default=None, sa_type=BigId)
    reminder_ids: list[int] | None = Field(default=None, sa_type=Json)
    state: str = "new"
    tries: int = 0
    not_before: datetime | None = instant(optional=True)
    message_id: int | None = telegram_id(optional=True)
    created_at: datetime = instant()
    sent_at: datetime | None = instant(optional=True)
    error: str | None = None


ABOUT = ("client_id", "task_id", "deal_id", "visit_id", "reminder_id", "question_id", "change_id")


class SentMessage(Row, table=True):
    """What a message of ours is about: lives as long as the record, so a reply a year later is understood."""

    __tablename__ = "sent_message"
    __table_args__ = (
        Index(None, "bot_id", "chat_id", "message_id", unique=True),
        Index(None, "outbox_id"),
        *(where_set("sent_message", column) for column in ABOUT),
    )

    bot_id: int = telegram_id()
    chat_id: int = telegram_id()
    message_id: int = telegram_id()
    outbox_id: int = Field(sa_type=BigId)
    workspace_id: int | None = refers("workspace", optional=True, on_delete="SET NULL")
    client_id: int | None = refers("client", optional=True, on_delete="SET NULL")
    task_id: int | None = refers("task", optional=True, on_delete="SET NULL")
    deal_id: int | None = refers("deal", optional=True, on_delete="SET NULL")
    visit_id: int | None = refers("visit", optional=True, on_delete="SET NULL")
    reminder_id: int | None = refers("reminder", optional=True, on_delete="SET NULL")
    question_id: int | None = refers("question", optional=True, on_delete="SET NULL")
    change_id: int | None = refers("change", optional=True, on_delete="SET NULL")
