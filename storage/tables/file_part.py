from sqlalchemy import Index

from storage.tables.row import Row, refers


class FilePart(Row, table=True):
    """A part of a file that a job has made, until it is sent: then the file is in the chat and nowhere else."""

    __tablename__ = "file_part"
    __table_args__ = (Index(None, "job_id", "position", unique=True),)

    job_id: int = refers("job", on_delete="CASCADE")
    position: int
    content: bytes
