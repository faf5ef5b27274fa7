"""The owner takes everything out as a spreadsheet: what is in it, who may, who hears of it, and that it comes once."""

import asyncio
from datetime import date, datetime
from typing import Any

import pytest
from sqlalchemy import func, insert, select
from sqlmodel import col

from storage.tables import Client, FilePart, Job
from tests.scenes import scene
from tests.sheets import Book
from tests.town import Group, Somebody, Town


@scene()
async def ira(pomni: Town, maria: Somebody) -> Somebody:
    """A manager."""
    somebody = await pomni.joins("Ира", 1003, company_of=maria)
    await maria.says("/team")
    await maria.presses("👤 Ира")
    await maria.presses("Роль: руководитель")
    return somebody


def files_of(pomni: Town, somebody: Somebody) -> list[Any]:
    sent = [message.json["document"] for message in somebody.said if "document" in message.json]
    return [pomni.world.files.by_id[document["file_id"]] for document in sent]


def sheets_of(pomni: Town, somebody: Somebody) -> dict[str, list[dict[str, Any]]]:
    return Book(files_of(pomni, somebody)[-1].content).sheets


async def parts(pomni: Town) -> int:
    """How many parts of files are still kept."""
    async with pomni.pomni.books.engine.connect() as connection:
        return (await connection.execute(select(func.count()).select_from(FilePart))).scalar_one()


async def fill(pomni: Town, many: int) -> None:
    """So many clients more, of the first company."""
    same = {"workspace_id": 1, "created_at": pomni.clock.now(), "owner_id": 1, "tags": []}
    rows = [{**same, "name": f"Клиент {n:05}", "full_name_key": f"{n} клиент"} for n in range(many)]
    async with pomni.pomni.books.engine.begin() as connection:
        await connection.execute(insert(Client), rows)


async def test_what_was_said_stands_in_its_sheets(pomni: Town, maria: Somebody, oleg: Somebody) -> None:
    await oleg.says("новый клиент Иван Громов, ООО Ромашка, 8 912 345-67-89, gromov@romashka.ru, др 18 марта 1980")
    await oleg.says("Громов, сделка витрины на 120 500,50 руб")
    await oleg.says("звонил Громову, просил скидку на витрины")
    await oleg.says("завтра в 11 отправить Громову прайс")
    await oleg.says("завтра в 12 купить бумагу")
    await oleg.says("в Ромашке теперь Ирина, закупщик, +7 903 117-88-20")
    await maria.says("/export")
    maria.sees("Вся база компании", "Клиенты: 1", "Контактные лица: 1", "Сделки: 1", "Задачи: 2", "личные данные")
    assert maria.heard("Собираю таблицу") == 1
    (file,) = files_of(pomni, maria)
    assert file.name == "pomni-2026-03-16.xlsx"
    assert file.content_type == "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    sheets = sheets_of(pomni, maria)
    assert list(sheets) == ["Клиенты", "Контактные лица", "Сделки", "Задачи", "История контактов"]
    (client,) = sheets["Клиенты"]
    assert (client["Имя или название"], client["Компания"]) == ("Иван Громов", "ООО Ромашка")
    assert (client["Телефоны"], client["Почта"]) == ("+79123456789", "gromov@romashka.ru")
    assert (client["День рождения"], client["Ответственный"]) == (date(1980, 3, 18), "Олег")
    assert client["Добавлено"].replace(second=0) == datetime(2026, 3, 16, 9, 0)  # noqa: DTZ001 (by the clock of Moscow)
    (person,) = sheets["Контактные лица"]
    assert (person["Имя или название"], person["Должность"], person["Клиент"]) == ("Ирина", "закупщик", "Иван Громов")
    (deal,) = sheets["Сделки"]
    assert (deal["Сумма"], deal["Валюта"], deal["Этап"], deal["Клиент"]) == (120500.5, "RUB", "Новая", "Иван Громов")
    ours, nobodys = sheets["Задачи"]
    assert (ours["Задача"], ours["Клиент"], ours["Исполнитель"]) == ("отправить Громову прайс", "Иван Громов", "Олег")
    assert ours["Срок"] == datetime(2026, 3, 17, 11, 0)  # noqa: DTZ001 (as above)
    assert (nobodys["Задача"], nobodys.get("Клиент")) == ("купить бумагу", None)
    (contact,) = sheets["История контактов"]
    assert (contact["Текст"], contact["Кто записал"]) == ("звонил Громову, просил скидку на витрины", "Олег")
    assert contact["№ клиента"] == client["№ клиента"]
    assert await parts(pomni) == 0, "the file is in the chat and nowhere else"


async def test_a_salon_has_its_bookings_and_services_in_the_language_of_its_owner(pomni: Town, maria: Somebody) -> None:
    await maria.says("/settings")
    await maria.presses("🏷")
    await maria.presses("💇")
    await maria.says("новый клиент Олена Бондар")
    await maria.says("записать Олену на маникюр в субботу в 12")
    await maria.says("маникюр теперь стоит 3000")
    await maria.says("/settings")
    await maria.presses("🌐")
    await maria.presses("English")
    await maria.says("export all clients to excel")
    maria.sees("Everything of", "Clients: 1", "Bookings: 1", "keep it safe")
    sheets = sheets_of(pomni, maria)
    (booking,) = sheets["Bookings"]
    assert booking["When"] == datetime(2026, 3, 21, 12, 0)  # noqa: DTZ001 (by the clock of Moscow)
    assert (booking["Client"], booking["Services"]) == ("Олена Бондар", "manicure")
    assert {row["Name"]: row.get("Price") for row in sheets["Services"]}["Manicure"] == 3000


async def test_only_the_owner_may_and_only_in_private(
    pomni: Town, maria: Somebody, oleg: Somebody, ira: Somebody
) -> None:
    for somebody, words in ((oleg, "/export"), (ira, "выгрузи базу")):
        await somebody.says(words)
        somebody.sees("Выгрузить базу целиком может только владелец компании.")
        assert files_of(pomni, somebody) == []
    group: Group = pomni.gathers("Отдел продаж", maria, oleg)
    here = group.seen_by(maria)
    await here.says("/connect@pomni_bot")
    for words in ("/export@pomni_bot", "@pomni_bot выгрузи базу"):
        await here.says(words)
        here.sees("Это личное")
    assert files_of(pomni, here) == files_of(pomni, maria) == []


async def test_those_who_lead_hear_of_it_and_history_keeps_it(maria: Somebody, oleg: Somebody, ira: Somebody) -> None:
    await maria.says("/export")
    ira.sees("📊 Мария выгружает всю базу компании")
    assert (oleg.heard("выгружает"), maria.heard("выгружает")) == (0, 0)
    await maria.says("/history @Мария")
    maria.sees("Мария\n• ✏️ сотрудник «Мария» — вся база выгружена в файл")
    await maria.says("/undo")
    assert maria.heard("Отменено") == 0


async def test_two_companies_never_mix(pomni: Town, maria: Somebody) -> None:
    other = pomni.comes("Пётр", 4000)
    await pomni.founds_company(other)
    await maria.says("новый клиент Иван Громов, 8 912 345-67-89")
    await maria.says("завтра в 12 купить бумагу")
    await other.says("новый клиент Анна Гусева")
    await maria.says("/export")
    await other.says("/export")
    assert [row["Имя или название"] for row in sheets_of(pomni, maria)["Клиенты"]] == ["Иван Громов"]
    assert {title: len(rows) for title, rows in sheets_of(pomni, other).items()} == {"Клиенты": 1}
    assert other.heard("Громов") == 0


async def test_an_empty_company_gets_its_headings(pomni: Town, maria: Somebody) -> None:
    await maria.says("экспорт")
    maria.sees("Клиенты: 0")
    assert sheets_of(pomni, maria) == {"Клиенты": []}


async def test_asked_twice_it_is_made_once_and_others_are_answered_meanwhile(
    pomni: Town, maria: Somebody, oleg: Somebody
) -> None:
    await fill(pomni, 3000)
    maria.person.sends("/export")
    await answered(pomni)
    at_work = asyncio.create_task(pomni.pomni.long_jobs.round())
    await asyncio.sleep(0)
    maria.person.sends("/export")
    oleg.person.sends("/today")
    await answered(pomni)
    assert not at_work.done()
    maria.sees("Таблица уже готовится")
    oleg.sees("ничего не запланировано")
    await at_work
    await pomni.settle()
    maria.sees("Клиенты: 3 000")
    assert len(sheets_of(pomni, maria)["Клиенты"]) == 3000
    assert len(files_of(pomni, maria)) == 1


async def answered(pomni: Town) -> None:
    await pomni.pomni.poller.round(hold=0)
    while await pomni.pomni.worker.round():
        pass
    await pomni.pomni.delivery.drain()


async def test_what_telegram_would_not_take_is_said(
    pomni: Town, maria: Somebody, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cards.spreadsheet.LARGEST_FILE", 1024)
    await maria.says("/export")
    maria.sees("Telegram не принимает от ботов файлы больше")
    assert (files_of(pomni, maria), await parts(pomni)) == ([], 0)


async def test_who_is_no_owner_any_more_gets_nothing(pomni: Town, maria: Somebody) -> None:
    maria.person.sends("/export")
    await answered(pomni)
    async with pomni.pomni.books.open() as book:
        member = await book.members.known(maria.person.user.id)
        assert member is not None
        book.enter(member.workspace_id)
        member.role = "rep"
        await book.save(member)
    await pomni.settle()
    assert (files_of(pomni, maria), await parts(pomni)) == ([], 0)


async def test_what_cannot_be_made_is_told(pomni: Town, maria: Somebody, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.spreadsheet.SHEETS", ())
    maria.person.sends("/export")
    for _ in range(6):
        await pomni.settle()
        await pomni.passes(minutes=1)
    maria.sees("Таблица не получилась")
    assert await job_states(pomni) == ["dead"]


async def test_what_telegram_refuses_for_good_is_told(pomni: Town, maria: Somebody) -> None:
    pomni.world.faults.refuse("sendDocument", 400, "Bad Request: file is refused")
    await maria.says("/export")
    maria.sees("Таблица не получилась")
    assert (files_of(pomni, maria), await parts(pomni)) == ([], 0)


async def test_an_answer_does_not_wait_for_the_file(pomni: Town, maria: Somebody) -> None:
    maria.person.sends("/export")
    await answered(pomni)
    await pomni.pomni.long_jobs.round()
    maria.person.sends("/today")
    await pomni.settle()
    answer, file = maria.said[-2:]
    assert "ничего не запланировано" in answer.text
    assert "document" in file.json


async def job_states(pomni: Town) -> list[str]:
    async with pomni.pomni.books.engine.connect() as connection:
        return list((await connection.execute(select(col(Job.state)))).scalars())
