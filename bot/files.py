"""Files that are too large for a letter: a job puts them down in parts, delivery puts them together again."""

from tempfile import TemporaryFile
from typing import IO, Any

from sqlalchemy.exc import DBAPIError

from storage.engine import Books

PART = 1024**2
"""Bytes put down in one transaction, so that answers come in between."""


class UnkeptError(Exception):
    """The database did not take a file: perhaps it is the file that fills the disk, so its job must not go on."""


async def put_down(file: IO[bytes], job_id: int, books: Books) -> None:
    """All of the file, in place of what a former start of the job has left; UnkeptError, and nothing of it stays."""
    await _forget(job_id, books)
    try:
        await _keep(file, job_id, books)
    except DBAPIError as error:
        await _forget(job_id, books)
        raise UnkeptError from error


async def _forget(job_id: int, books: Books) -> None:
    async with books.open() as book:
        await book.files.forget([job_id])


async def _keep(file: IO[bytes], job_id: int, books: Books) -> None:
    file.seek(0)
    position = 0
    while part := file.read(PART):
        async with books.open() as book:
            await book.files.keep(job_id, position, part)
        position += 1


def made_by(payload: dict[str, Any] | None) -> int | None:
    """The job whose file a letter brings; None when it brings none, or has it with it."""
    document = (payload or {}).get("document")
    return document.get("job") if isinstance(document, dict) else None


async def collected(job_id: int, books: Books) -> IO[bytes]:
    """The whole file, on the disk; gone when it is closed."""
    file, position = TemporaryFile(), 0  # noqa: SIM115 (whoever sends it closes it)
    async with books.peek() as book:
        while (part := await book.files.part(job_id, position)) is not None:
            file.write(part)
            position += 1
    file.seek(0)
    return file
