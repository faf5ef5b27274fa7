from datetime import datetime

from sqlalchemy import Index

from storage.tables.row import Row, instant, telegram_id


class Stranger(Row, table=True):
    """Somebody outside every workspace, and when they were last told so."""

    __tablename__ = "stranger"
    __table_args__ = (Index(None, "telegram_id", unique=True),)

    telegram_id: int = telegram_id()
    told_at: datetime = instant()
