"""Reads an Excel file as a person sees it: days are dates, moments datetimes, formulas are none."""

import io
import re
from datetime import datetime, timedelta
from typing import Any
from xml.etree import ElementTree
from zipfile import ZipFile

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
BEGINNING = datetime(1899, 12, 30)  # noqa: DTZ001 (Excel knows no zones)


class Book:
    """All sheets of a file by their titles: rows by their headings; and how each cell is shown, by its place."""

    def __init__(self, content: bytes) -> None:
        with ZipFile(io.BytesIO(content)) as archive:
            styles = ElementTree.fromstring(archive.read("xl/styles.xml"))  # noqa: S314 (our own file)
            self._formats = _formats(styles)
            self._quoted = [one.get("quotePrefix") == "1" for one in styles.iterfind(f"{MAIN}cellXfs/*")]
            titles = ElementTree.fromstring(archive.read("xl/workbook.xml")).iter(f"{MAIN}sheet")  # noqa: S314 (see above)
            papers = {
                str(one.get("name")): ElementTree.fromstring(archive.read(f"xl/worksheets/sheet{number}.xml"))  # noqa: S314 (see above)
                for number, one in enumerate(titles, 1)
            }
        self.quoted: set[str] = set()
        """The texts that stay texts when their cells are edited."""
        self.formats: dict[str, str] = {}
        """How numbers are shown, by what they stand under."""
        self.sheets = {title: self._rows(paper) for title, paper in papers.items()}

    def _rows(self, paper: ElementTree.Element) -> list[dict[str, Any]]:
        first, *rest = [self._cells(row) for row in paper.iter(f"{MAIN}row")]
        for row in rest:
            self.formats |= {first[column][0]: shown for column, (_, shown) in row.items() if shown}
        return [{first[column][0]: value for column, (value, _) in row.items()} for row in rest]

    def _cells(self, row: ElementTree.Element) -> dict[str, tuple[Any, str]]:
        return {re.sub(r"\d", "", str(cell.get("r"))): self._cell(cell) for cell in row}

    def _cell(self, cell: ElementTree.Element) -> tuple[Any, str]:
        assert cell.find(f"{MAIN}f") is None, "a formula"
        style = int(cell.get("s", 0))
        if cell.get("t") == "inlineStr":
            text = "".join(cell.itertext())
            self.quoted |= {text} if self._quoted[style] else set()
            return text, ""
        number, shown = float(cell.findtext(f"{MAIN}v") or ""), self._formats[style]
        if "y" not in shown:
            return number, shown
        moment = BEGINNING + timedelta(seconds=round(number * 86400))
        return (moment if "h" in shown else moment.date()), shown


def _formats(styles: ElementTree.Element) -> list[str]:
    own = {one.get("numFmtId"): str(one.get("formatCode")) for one in styles.iter(f"{MAIN}numFmt")}
    known = own | {"3": "#,##0", "4": "#,##0.00"}
    return [known.get(one.get("numFmtId"), "") for one in styles.iterfind(f"{MAIN}cellXfs/*")]
