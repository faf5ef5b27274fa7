from datetime import datetime
from typing import Any

from sqlalchemy import Column, Index
from sqlmodel import Field

from storage.tables.row import Json, Owned, instant, only, refers, telegram_id
from storage.types import BigId


class Change(Owned, table=True):
    """All that one message or press did: it has one answer card, and one Undo reverts it.

    `source` is the lasting key of what caused it: no message and no press is ever carried out twice.
    """

    __tablename__ = "change"
    __table_args__ = (
        Index(None, "source", unique=True),
        Index(None, "member_id", "id"),
    )

    member_id: int = refers("member")
    source: str
    chat_id: int | None = telegram_id(optional=True)
    message_id: int | None = telegram_id(optional=True)
    outbox_id: int | None = Field(default=None, sa_type=BigId)
    wishes: list[dict[str, Any]] = Field(default=[], sa_type=Json)
    made_at: datetime = instant()
    undone_at: datetime | None = instant(optional=True)
    erased_at: datetime | None = instant(optional=True)
    """Since when a client that it was about is erased: what was wished is forgotten, and no edit is read."""


class Journal(Owned, table=True):
    """One record before and after a change: None before is its creation, None after its end.

    `ordinal` is the place in the message of the wish that did it. `client_id`: the client that the record is about,
    or was; it outlives the client.
    """

    __tablename__ = "journal"
    __table_args__ = (
        Index(None, "change_id", "id"),
        Index(None, "record", "record_id", "change_id"),
        Index("ix_journal_client", "client_id", "change_id", **only(Column("client_id").is_not(None))),
    )

    change_id: int = refers("change", on_delete="CASCADE")
    ordinal: int = 0
    record: str
    record_id: int = Field(sa_type=BigId)
    client_id: int | None = Field(default=None, sa_type=BigId)
    before: dict[str, Any] | None = Field(default=None, sa_type=Json)
    after: dict[str, Any] | None = Field(default=None, sa_type=Json)

    @property
    def about(self) -> tuple[str, int]:
        """The record: its table and number."""
        return self.record, self.record_id

    def makes(self, record: str) -> bool:
        """Whether a record of that table was made by it."""
        return self.record == record and self.before is None
