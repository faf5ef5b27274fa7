"""Whatever is said: Undo leaves all records as they were, and an edit leaves what its words alone would have made."""

from typing import Any

import pytest
from sqlalchemy import Table, select

from storage.journaling import DERIVED, RECORDS
from tests.scenes import scene
from tests.town import Somebody, Town

SAID = [
    "звонил Гусевой, договорились на 120 тыс, завтра в 11 отправить КП",
    "Сорокин отказался, дорого",
    "Гусева оплатила, сделка закрыта",
    "перенеси звонок Гусевой на четверг 16:00",
    "новый клиент Пётр Лось, ООО Тайга, 8 912 345-67-89, завтра в 9:30 презентация у него",
    "у Сорокина др 7 мая",
    "перевести Сорокина на договор",
    "был в Ромашке, Гусева берёт ещё 40 коробок на 32 тысячи",
    "каждый понедельник в 9:30 планёрка",
    "новая сделка: Сорокин, 1,5 млн, остекление склада",
]
BY_ITSELF = {"id", "deal_id", "created_at", "happened_at", "at", "stage_since", "closed_at", *DERIVED}
"""What one writing of the same has otherwise than another."""
Rows = dict[str, list[dict[str, Any]]]


@scene()
async def team(maria: Somebody) -> Somebody:
    """Two clients, each with a deal and a call to be made."""
    for name in ("Анна Гусева, ООО Ромашка, 8 903 111-22-33", "Степан Сорокин"):
        await maria.says(f"новый клиент {name}")
    for whom, whose in (("Гусевой", "Гусева"), ("Сорокину", "Сорокин")):
        await maria.says(f"новая сделка: {whose}, 50 тысяч")
        await maria.says(f"завтра в 9 позвонить {whom}")
    return maria


@pytest.mark.parametrize("text", SAID)
async def test_undo_leaves_all_as_it_was(pomni: Town, team: Somebody, text: str) -> None:
    before = await records(pomni, DERIVED)
    await team.says(text)
    assert await records(pomni, DERIVED) != before
    await team.presses("↩️")
    assert await records(pomni, DERIVED) == before


@pytest.mark.parametrize("first", SAID)
async def test_an_edit_leaves_what_its_words_alone_would_have_made(pomni: Town, team: Somebody, first: str) -> None:
    before = await records(pomni, DERIVED)
    for text in others(first):
        message = await team.says(first)
        await team.edits(message, text)
        edited = await records(pomni, BY_ITSELF)
        await team.says("/undo")
        assert await records(pomni, DERIVED) == before, text
        await team.says(text)
        again = await records(pomni, BY_ITSELF)
        await team.says("/undo")
        assert {name: edited[name] for name in again if edited[name] != again[name]} == {}, (text, again)


def others(first: str) -> list[str]:
    """The next of them and the fourth, the last before the first."""
    place = SAID.index(first)
    return [SAID[(place + further) % len(SAID)] for further in (1, 4)]


async def records(town: Town, besides: set[str]) -> Rows:
    """All that the company has written down, whom it is about by their names."""
    async with town.pomni.books.engine.connect() as connection:
        found = {
            name: (await connection.execute(select(_table(name)).order_by(_table(name).c.id))).mappings().all()
            for name in RECORDS
            if name != "reminder"
        }
    names = {row["id"]: row["name"] for row in found["client"]}
    return {
        name: [
            {**{key: row[key] for key in row.keys() - besides}, "client_id": names.get(row.get("client_id"))}
            for row in rows
        ]
        for name, rows in found.items()
    }


def _table(name: str) -> Table:
    table: Table = RECORDS[name].__table__  # type: ignore[attr-defined]  # SQLModel does not type its tables
    return table
