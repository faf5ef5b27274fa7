"""Lines of the journal written before they told whose client they are about learn it from what is there."""

from typing import Any

from sqlalchemy import Connection, MetaData, Table, insert, select
from sqlalchemy.engine import URL

from storage.migrate import walk
from tests.storage.test_migrations import _on, _populate, empty_url

__all__ = ["empty_url"]

LINES: list[tuple[str, int, Any, Any]] = [
    ("client", 7, {"name": "Анна"}, {"name": "Инна"}),
    ("task", 70, None, {"client_id": 8, "text": "отправить КП"}),
    ("task", 70, {"text": "отправить КП"}, {"text": "позвонить"}),
    ("deal", 1, {"amount": 1}, {"amount": 2}),
    ("interaction", 71, {"client_id": 9}, None),
    ("member", 1, {"role": "rep"}, {"role": "manager"}),
]


def _write(connection: Connection) -> None:
    journal = Table("journal", MetaData(), autoload_with=connection, resolve_fks=False)
    for place, (record, number, before, after) in enumerate(LINES, 2):
        line = {"record": record, "record_id": number, "before": before, "after": after}
        connection.execute(insert(journal).values(id=place, workspace_id=1, change_id=1, ordinal=0, **line))


def _clients(connection: Connection) -> list[int | None]:
    journal = Table("journal", MetaData(), autoload_with=connection, resolve_fks=False)
    return list(connection.execute(select(journal.c.client_id).order_by(journal.c.id)).scalars())[1:]


async def test_by_the_line_by_the_record_and_by_the_other_lines(empty_url: URL) -> None:
    await walk(empty_url, "0013")
    await _on(empty_url, _populate)
    await _on(empty_url, _write)
    await walk(empty_url, "0014")
    assert await _on(empty_url, _clients) == [7, 8, 8, 1, 9, None]
