"""A company's records as an Excel file, written while they are read: neither they nor the file are ever all in memory.

Writing is work for the processor: a thread does it, batch by batch, so that answers come in between.
"""

import asyncio
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import date, datetime
from os import SEEK_END
from tempfile import TemporaryDirectory, TemporaryFile
from typing import IO, Any

from babel.numbers import get_currency_precision
from telegram import Bot

from bot.files import put_down
from cards.spreadsheet import SHEETS, Cell, Fields, Made, Reader, Sheet
from cards.voice import Voice
from crm.doer import language_of, zone_of
from crm.rules.money import Money
from storage.book import Book
from storage.engine import Books
from storage.tables import Job

MOST_ROWS = 1_048_576
"""Of a sheet of Excel, with its heading; what is more goes on to another sheet."""
FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a text must not begin with where it may become a formula once somebody edits its cell (OWASP, CSV injection)."""
WIDTHS: Mapping[str, int] = {"text": 60, "task": 40, "name": 30, "client": 30}
WIDTH = 18


async def write_spreadsheet(job: Job, _: Bot, books: Books) -> Made:
    """The file for the job's member, as of one moment, kept in parts; not kept when nobody could send it."""
    with TemporaryFile() as file:
        counts = await _write(job, books, file)
        made = Made(file.seek(0, SEEK_END), counts)
        if made.fits:
            await put_down(file, job.id, books)
    return made


async def _write(job: Job, books: Books, file: IO[bytes]) -> Mapping[str, int]:
    with TemporaryDirectory(prefix="pomni-", ignore_cleanup_errors=True) as folder:
        async with books.peek() as book:
            book.enter(job.workspace_id)
            with closing(Pen(file, folder, await _reader(job, book))) as pen:
                for sheet in SHEETS:
                    async for rows in book.spreadsheet.rows(sheet.name):
                        await asyncio.to_thread(pen.write, sheet, rows)
                await asyncio.to_thread(pen.bind)
    return pen.counts


async def _reader(job: Job, book: Book) -> Reader:
    workspace, members = await book.workspaces.current(), {one.id: one for one in await book.members.ever()}
    asks = members[job.member_id]
    voice = Voice(language_of(asks, workspace), zone_of(asks, workspace), job.created_at)
    stages = {stage.id: stage for stage in await book.workspaces.stages()}
    return Reader(voice, members, stages, await book.services.by_number())


class Pen:
    """Writes rows into sheets: one comes with its first row, that of the clients in any case."""

    def __init__(self, file: IO[bytes], folder: str, reader: Reader) -> None:
        from xlsxwriter import Workbook  # the start of the bot need not wait for it

        self._workbook = Workbook(file, {"constant_memory": True, "tmpdir": folder})
        self._workbook.use_zip64()
        self._reader = reader
        self._styles = Styles(self._workbook, reader.voice)
        self._papers: dict[str, list[Paper]] = {}
        self._new_paper(SHEETS[0])

    @property
    def counts(self) -> Mapping[str, int]:
        """How many rows each sheet holds."""
        return {name: sum(paper.row - 1 for paper in papers) for name, papers in self._papers.items()}

    def write(self, sheet: Sheet, rows: Sequence[Fields]) -> None:
        for row in rows:
            paper = self._paper(sheet)
            for column, cell in enumerate(sheet.cells(row, self._reader)):
                self._styles.put(cell, paper, column)
            paper.row += 1

    def bind(self) -> None:
        """The file is whole."""
        for papers in self._papers.values():
            for paper in papers:
                paper.sheet.autofilter(0, 0, paper.row - 1, paper.columns - 1)
        self._workbook.close()

    def close(self) -> None:
        """Nothing stays open, whether the file is whole or not."""
        for sheet in self._workbook.worksheets():
            sheet._opt_close()  # noqa: SLF001 (the library closes its rows by itself only when it makes the file)

    def _paper(self, sheet: Sheet) -> "Paper":
        papers = self._papers.get(sheet.name)
        return papers[-1] if papers and papers[-1].row < MOST_ROWS else self._new_paper(sheet)

    def _new_paper(self, sheet: Sheet) -> "Paper":
        papers, voice = self._papers.setdefault(sheet.name, []), self._reader.voice
        title = sheet.title(voice) + (f" {len(papers) + 1}" if papers else "")
        paper = Paper(self._workbook.add_worksheet(title), len(sheet.columns))
        paper.sheet.freeze_panes(1, 0)
        for column, (name, heading) in enumerate(zip(sheet.columns, sheet.headings(voice), strict=True)):
            paper.sheet.set_column(column, column, WIDTHS.get(name, WIDTH))
            paper.sheet.write_string(0, column, heading, self._styles.heading)
        papers.append(paper)
        return paper


@dataclass
class Paper:
    """A sheet under the pen, and the row that comes next."""

    sheet: Any
    columns: int
    row: int = 1


class Styles:
    """How each kind of cell is written."""

    def __init__(self, workbook: Any, voice: Voice) -> None:
        self._workbook = workbook
        self.heading = workbook.add_format({"bold": True, "text_wrap": True, "valign": "top"})
        self._day = workbook.add_format({"num_format": str(voice("sheet-date")), "align": "left"})
        self._moment = workbook.add_format({"num_format": str(voice("sheet-moment")), "align": "left"})
        self._text = workbook.add_format({"quote_prefix": True})
        self._sums: dict[str, Any] = {}

    def put(self, cell: Cell, paper: Paper, column: int) -> None:
        """Whatever a text begins with, it stays one: also when somebody edits its cell."""
        sheet, row = paper.sheet, paper.row
        if cell is None or cell == "":
            return
        if isinstance(cell, str):
            sheet.write_string(row, column, cell, self._text if cell.startswith(FORMULA) else None)
        elif isinstance(cell, datetime):
            sheet.write_datetime(row, column, cell, self._moment)
        elif isinstance(cell, date):
            sheet.write_datetime(row, column, cell, self._day)
        elif isinstance(cell, Money):
            sheet.write_number(row, column, float(cell.amount), self._sum(cell.currency))
        else:
            sheet.write_number(row, column, cell)

    def _sum(self, currency: str) -> Any:
        """With as many digits behind the point as the currency has."""
        if currency not in self._sums:
            digits = "0" * get_currency_precision(currency)
            self._sums[currency] = self._workbook.add_format({"num_format": f"#,##0.{digits}".rstrip(".")})
        return self._sums[currency]
