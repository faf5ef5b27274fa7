"""How cells are written: what is text stays text, days are days, sums have a currency; and a full sheet goes on."""

import io
import tempfile
from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.spreadsheet import Pen
from cards.spreadsheet import SHEETS, Reader, Sheet
from cards.voice import Voice
from storage.tables import Member, Stage
from tests.sheets import Book

NOW = datetime(2026, 3, 16, 6, 0, tzinfo=UTC)
MARIA = Member(id=1, workspace_id=1, telegram_id=1001, name="Мария", role="owner", created_at=NOW)
NEW = Stage(id=1, workspace_id=1, key="new", position=0)
CLIENTS, DEALS, TASKS = SHEETS[0], SHEETS[2], SHEETS[3]
ANNA: dict[str, Any] = {
    "id": 7,
    "name": "Анна Гусева",
    "company": None,
    "birth_year": None,
    "birth_month": None,
    "birth_day": None,
    "tags": [],
    "source": None,
    "owner_id": 1,
    "last_contact_at": None,
    "contract_until": None,
    "created_at": NOW,
    "archived_at": None,
    "points": [],
}
DEAL: dict[str, Any] = {
    "client_id": 7,
    "client_name": "Анна Гусева",
    "title": None,
    "amount": 12_000_050,
    "currency": "RUB",
    "stage_id": 1,
    "lost_reason": None,
    "owner_id": 1,
    "created_at": NOW,
    "closed_at": None,
}
TASK: dict[str, Any] = {
    "client_id": None,
    "creator_id": 1,
    "assignee_id": 1,
    "due_at": NOW,
    "wall": None,
    "text": "планёрка",
    "repeat": "FREQ=WEEKLY;BYDAY=MO",
    "created_at": NOW,
    "done_at": None,
    "cancelled_at": None,
}


def written(*rows: tuple[Sheet, dict[str, Any]], zone: str = "Europe/Moscow") -> Book:
    reader = Reader(Voice("ru", ZoneInfo(zone), NOW), {1: MARIA}, {1: NEW}, {})
    file = io.BytesIO()
    with tempfile.TemporaryDirectory() as folder:
        pen = Pen(file, folder, reader)
        for sheet, row in rows:
            pen.write(sheet, [row])
        pen.bind()
    return Book(file.getvalue())


@pytest.mark.parametrize(
    "text", ['=HYPERLINK("http://evil";"x")', "+7 912", "-1+1", "@SUM(A1)", "\t=1", "=cmd|' /C calc'!A0"]
)
def test_what_looks_like_a_formula_is_a_text_and_stays_one_when_edited(text: str) -> None:
    book = written((CLIENTS, {**ANNA, "name": text}))
    assert book.sheets["Клиенты"][0]["Имя или название"] == text
    assert text in book.quoted


def test_any_other_text_is_what_it_is() -> None:
    names = ["<b>Рога & Копыта</b>", " с краю ", "две\nстроки", "👌🏽", "{=1}", "\x01", "1,5"]
    book = written(*[(CLIENTS, {**ANNA, "name": name}) for name in names])
    assert [row["Имя или название"] for row in book.sheets["Клиенты"]] == [*names[:5], "_x0001_", "1,5"]
    assert book.quoted == set()


@pytest.mark.parametrize(
    ("born", "shown"),
    [
        ((1980, 3, 12), date(1980, 3, 12)),
        ((None, 3, 12), "12 марта"),
        ((1899, 3, 12), "12 марта 1899"),
        ((None, None, None), None),
    ],
)
def test_a_birthday_is_a_date_when_all_of_it_is_known(born: tuple[int | None, ...], shown: object) -> None:
    birthday = dict(zip(("birth_year", "birth_month", "birth_day"), born, strict=True))
    assert written((CLIENTS, ANNA | birthday)).sheets["Клиенты"][0].get("День рождения") == shown


@pytest.mark.parametrize(("zone", "hour"), [("Europe/Moscow", 9), ("Asia/Almaty", 11), ("UTC", 6)])
def test_a_moment_is_by_the_readers_clock(zone: str, hour: int) -> None:
    book = written((CLIENTS, ANNA), zone=zone)
    assert book.sheets["Клиенты"][0]["Добавлено"] == datetime(2026, 3, 16, hour)  # noqa: DTZ001 (Excel knows no zones)
    assert book.formats["Добавлено"] == "dd.mm.yyyy hh:mm"


@pytest.mark.parametrize(
    ("currency", "amount", "shown"), [("RUB", 120_000.5, "#,##0.00"), ("JPY", 12_000_050, "#,##0")]
)
def test_a_sum_is_a_number_with_the_digits_of_its_currency(currency: str, amount: float, shown: str) -> None:
    book = written((DEALS, {**DEAL, "currency": currency}))
    (deal,) = book.sheets["Сделки"]
    assert (deal["Сумма"], deal["Валюта"], book.formats["Сумма"]) == (amount, currency, shown)


def test_a_series_says_how_it_repeats() -> None:
    (task,) = written((TASKS, TASK)).sheets["Задачи"]
    assert (task["Повтор"], "Клиент" in task) == ("по понедельникам", False)


def test_what_is_more_than_a_sheet_holds_goes_on_another(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.spreadsheet.MOST_ROWS", 3)
    book = written(*[(CLIENTS, {**ANNA, "id": number}) for number in range(5)])
    assert {title: len(rows) for title, rows in book.sheets.items()} == {"Клиенты": 2, "Клиенты 2": 2, "Клиенты 3": 1}
