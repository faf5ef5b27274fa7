from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, Index
from sqlmodel import Field

from storage.tables.row import Json, Owned, instant, refers, telegram_id
from storage.types import BigId


class Question(Owned, table=True):
    """Something asked of a member, with all that waits for the answer.

    `waiting` holds the wishes and the message they came from; `about` what is asked and the choices offered.
    """

    __tablename__ = "question"
    __table_args__ = (
        Index(None, "member_id", "state"),
        CheckConstraint("state IN ('open', 'answered', 'left')", name="state"),
    )

    member_id: int = refers("member")
    chat_id: int = telegram_id()
    kind: str
    about: dict[str, Any] = Field(default={}, sa_type=Json)
    waiting: dict[str, Any] = Field(default={}, sa_type=Json)
    state: str = "open"
    outbox_id: int | None = Field(default=None, sa_type=BigId)
    asked_at: datetime = instant()
