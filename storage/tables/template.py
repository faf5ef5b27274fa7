from sqlalchemy import Index

from storage.tables.row import Owned


class Template(Owned, table=True):
    """A company's own text of one kind of invitation in one language, instead of the catalogue's."""

    __tablename__ = "template"
    __table_args__ = (Index(None, "workspace_id", "kind", "language", unique=True),)

    kind: str
    language: str
    text: str
