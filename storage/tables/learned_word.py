from datetime import datetime

from sqlalchemy import Index

from storage.tables.row import Owned, instant, refers


class LearnedWord(Owned, table=True):
    """What a company means by a verb that the lexicon does not know: learned from a tap, removed in /settings."""

    __tablename__ = "learned_word"
    __table_args__ = (Index(None, "workspace_id", "word", unique=True),)

    word: str
    meaning: str
    member_id: int = refers("member")
    learned_at: datetime = instant()
