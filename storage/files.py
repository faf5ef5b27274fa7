"""Files that jobs have made, kept in parts until they are sent."""

from collections.abc import Collection

from sqlalchemy import delete, select
from sqlmodel import col

from storage.shelf import Shelf
from storage.tables import FilePart


class Files(Shelf):
    async def keep(self, job_id: int, position: int, content: bytes) -> None:
        """The next part of the job's file."""
        self._session.add(FilePart(job_id=job_id, position=position, content=content))
        await self._session.flush()

    async def part(self, job_id: int, position: int) -> bytes | None:
        """A part of the job's file; None behind the last one."""
        query = select(col(FilePart.content)).where(col(FilePart.job_id) == job_id, col(FilePart.position) == position)
        return (await self._execute(query)).scalar()

    async def forget(self, job_ids: Collection[int]) -> None:
        """All parts of these jobs' files."""
        await self._execute(delete(FilePart).where(col(FilePart.job_id).in_(job_ids)))
