"""A client goes for good: who may, what is said before, what is left nowhere, and what Undo says afterwards."""

import json
from typing import Any

import pytest
from sqlalchemy import select
from sqlmodel import SQLModel

from tests.scenes import scene
from tests.town import Somebody, Town

TRACES = ("громов", "79123456789", "345-67-89", "gromov", "витрин", "скидк", "ромашк")
"""The name in any form, the phone, the address, the words, the company."""


@scene()
async def ira(pomni: Town, maria: Somebody) -> Somebody:
    """A manager."""
    somebody = await pomni.joins("Ира", 1003, company_of=maria)
    await maria.says("/team")
    await maria.presses("👤 Ира")
    await maria.presses("Роль: руководитель")
    return somebody


async def worked(oleg: Somebody) -> None:
    """All that may be written about a client: in records, questions, drafts, reminders."""
    await oleg.says("новый клиент Иван Громов, ООО Ромашка, 8 912 345-67-89, gromov@romashka.ru")
    await oleg.says("Громов, сделка на 120 тыс")
    await oleg.says("звонил Громову, просил скидку на витрины")
    await oleg.says("завтра в 11 отправить Громову прайс на витрины")
    await oleg.says("у Громова день рождения 18 марта")
    await oleg.says("напомни про витрины Громову")
    await oleg.says("Громову может быть скидку")
    await oleg.says("/find 345-67-89")


async def everything(pomni: Town) -> str:
    """The whole database as text, in small letters."""
    async with pomni.pomni.books.engine.connect() as connection:
        tables = SQLModel.metadata.sorted_tables
        rows = [(table.name, [tuple(row) for row in await connection.execute(select(table))]) for table in tables]
    return json.dumps(rows, ensure_ascii=False, default=str).casefold()


def found_in(dump: str) -> list[str]:
    return [trace for trace in TRACES if trace in dump]


async def erases(somebody: Somebody, name: str) -> None:
    await somebody.says(f"/erase {name}")
    await somebody.presses("🗑 Стереть…")
    await somebody.presses("🗑 Да, стереть навсегда")


async def test_it_is_asked_twice_and_nothing_is_left(pomni: Town, maria: Somebody, oleg: Somebody) -> None:
    await worked(oleg)
    await oleg.says("новый клиент Анна Гусева")
    assert found_in(await everything(pomni)) == list(TRACES), "the net catches what is there"
    await maria.says("/erase Громов")
    maria.sees("Стереть клиента Иван Громов", "контактов: 2, событий: ", "сделок: 1", "Это навсегда", "скачать")
    await maria.presses("🗑 Стереть…")
    maria.sees("Точно стереть клиента Иван Громов · ООО Ромашка?")
    assert "громов" in await everything(pomni), "not before the second yes"
    await maria.presses("🗑 Да, стереть навсегда")
    maria.sees("Клиент стёрт навсегда", "контактов: 2", "Что осталось")
    dump = await everything(pomni)
    assert found_in(dump) == []
    assert "гусева" in dump
    await maria.says("/history @Мария")
    maria.sees("Мария\n• 🗑 клиент стёрт безвозвратно")
    for somebody in (maria, oleg):
        await somebody.says("/find Громов")
        somebody.sees("никого не нашёл")


async def test_messages_that_showed_the_client_say_so_no_more(pomni: Town, maria: Somebody, oleg: Somebody) -> None:
    await worked(oleg)
    card = oleg.last
    await erases(maria, "Громов")
    await pomni.passes(minutes=5)
    assert card.text == "🗑 Здесь был клиент, которого стёрли."
    assert card.labels == []
    shown = [message.text for message in oleg.said if "Громов" in message.text]
    assert shown == []


async def test_the_file_comes_first(pomni: Town, maria: Somebody, oleg: Somebody) -> None:
    await worked(oleg)
    await oleg.says("новый клиент Анна Гусева")
    await maria.says("/erase Громов")
    await maria.presses("📄 Скачать")
    document = document_of(pomni, maria)
    assert [client["name"] for client in document["clients"]] == ["Иван Громов"]
    assert document["clients"][0]["phones"] == ["+79123456789"]
    assert document["clients"][0]["birthday"] == "--03-18"
    assert [deal["amount"] for deal in document["deals"]] == ["120000.00"]
    assert any("витрины" in event["text"] for event in document["interactions"])
    assert [task["text"] for task in document["tasks"]] == ["отправить Громову прайс на витрины"]
    assert "Гусева" not in json.dumps(document, ensure_ascii=False)
    await maria.presses("✖️ Оставить")
    maria.sees("личные данные")
    assert "громов" in await everything(pomni)


async def test_a_file_asked_for_at_the_last_moment_still_comes(pomni: Town, maria: Somebody, oleg: Somebody) -> None:
    await worked(oleg)
    await maria.says("/erase Громов")
    card = maria.last
    for step in ("file", "yes"):
        maria.person.presses_data(card, f"er:1:{step}")
    await pomni.settle()
    assert document_of(pomni, maria)["clients"][0]["name"] == "Иван Громов"
    maria.sees("личные данные")
    assert found_in(await everything(pomni)) == []


async def test_what_is_said_meanwhile_goes_as_well(pomni: Town, maria: Somebody, oleg: Somebody) -> None:
    """The job goes on where it was, a step a transaction, and others are answered in between."""
    await worked(oleg)
    await maria.says("/erase Громов")
    maria.person.presses_data(maria.last, "er:1:yes")
    await pomni.pomni.poller.round(hold=0)
    while await pomni.pomni.worker.round():
        pass
    steps = 0
    while await pomni.pomni.jobs.round():
        steps += 1
        if steps < 12:
            oleg.person.sends(f"звонил Громову, просил скидку на витрины номер {steps}")
            await pomni.pomni.poller.round(hold=0)
            while await pomni.pomni.worker.round():
                pass
    assert steps > 8
    await pomni.settle()
    async with pomni.pomni.books.engine.connect() as connection:
        tables = SQLModel.metadata.tables
        kept = [name for name in tables if name not in {"question", "outbox", "inbox", "job"}]
        left = [tuple(row) for name in kept for row in await connection.execute(select(tables[name]))]
    assert found_in(json.dumps(left, ensure_ascii=False, default=str).casefold()) == []


def document_of(pomni: Town, somebody: Somebody) -> Any:
    message = next(message for message in reversed(somebody.said) if "document" in message.json)
    file = pomni.world.files.by_id[message.json["document"]["file_id"]]
    return json.loads(file.content)


async def test_undo_and_edits_of_what_was_said_before(maria: Somebody, oleg: Somebody) -> None:
    await oleg.says("новый клиент Анна Гусева")
    said = await oleg.says("новый клиент Иван Громов, 8 912 345-67-89")
    card = oleg.last
    undo = next(button["callback_data"] for button in card.buttons if button["text"].startswith("↩️"))
    await erases(maria, "Громов")
    await oleg.edits(said, "новый клиент Иван Громов, 8 912 000-00-00")
    oleg.sees("Правку не записал")
    await oleg.presses_data(card, undo)
    oleg.sees("Отменять нечего: клиента, о котором это было, стёрли навсегда.")
    await oleg.says("/undo")
    oleg.sees("Отменено", "Анна Гусева")
    await maria.says("/undo")
    maria.sees("Отменять больше нечего")


async def test_what_else_a_message_said_stays_without_the_name(pomni: Town, maria: Somebody) -> None:
    await maria.says("новый клиент Иван Громов, 8 912 345-67-89")
    await maria.says("новый клиент Анна Гусева")
    await maria.says("звонил Громову, просил скидку. Встретился с Гусевой, показал образцы, Громов тоже был")
    await maria.presses("✅") if any(label.startswith("✅") for label in maria.last.labels) else None
    await erases(maria, "Громов")
    dump = await everything(pomni)
    assert "громов" not in dump
    assert "образцы" in dump
    await maria.says("/find Гусева")
    maria.sees("Анна Гусева")


async def test_what_waits_about_the_client_is_closed(pomni: Town, maria: Somebody, oleg: Somebody) -> None:
    await worked(oleg)
    said = len(oleg.said)
    await erases(maria, "Громов")
    await oleg.says("/today")
    oleg.sees("ничего не запланировано")
    await pomni.passes(days=4)
    assert [message.text for message in oleg.said[said:] if "Громов" in message.text] == []


async def test_one_from_the_archive_and_by_reply(pomni: Town, maria: Somebody) -> None:
    await maria.says("новый клиент Иван Громов")
    await archive(pomni, maria, "Иван Громов")
    await erases(maria, "Громов")
    maria.sees("Клиент стёрт навсегда")
    await maria.says("новый клиент Пётр Соколов")
    await maria.says("/erase", reply_to=maria.last)
    maria.sees("Стереть клиента Пётр Соколов")
    await maria.says("/erase")
    maria.sees("Кого стереть?")
    await maria.says("Соколов")
    maria.sees("Стереть клиента Пётр Соколов")


async def test_a_file_that_telegram_refuses_is_told(pomni: Town, maria: Somebody) -> None:
    await maria.says("новый клиент Иван Громов")
    await maria.says("/erase Громов")
    pomni.world.faults.refuse("sendDocument", 400, "Bad Request: file is refused")
    await maria.presses("📄 Скачать")
    maria.sees("Файл с данными клиента не получился")


async def archive(pomni: Town, somebody: Somebody, name: str) -> None:
    async with pomni.pomni.books.open() as book:
        member = await book.members.known(somebody.person.user.id)
        assert member is not None
        book.enter(member.workspace_id)
        client = (await book.clients.called(name))[0]
        client.archived_at = pomni.clock.now()
        await book.save(client)


async def test_a_namesake_stays(pomni: Town, maria: Somebody) -> None:
    await maria.says("новый клиент Иван Громов, 8 912 345-67-89")
    await maria.says("новый клиент Пётр Громов")
    await maria.says("звонил Петру Громову, думает")
    await maria.says("/erase Громов")
    await maria.presses("Иван Громов")
    await maria.presses("🗑 Стереть…")
    await maria.presses("🗑 Да")
    dump = await everything(pomni)
    assert "79123456789" not in dump
    for query in ("Громов", "громо", "петр"):
        await maria.says(f"/find {query}")
        maria.sees("Пётр Громов")


async def test_who_may(pomni: Town, oleg: Somebody, ira: Somebody) -> None:
    await worked(oleg)
    await oleg.says("/erase Громов")
    oleg.sees("Стирать клиентов может только руководитель или владелец.")
    for step in ("ask", "file", "sure", "yes"):
        await oleg.presses_data(oleg.said[0], f"er:1:{step}")
        assert "Это может только тот, кто старше по роли" in oleg.remarks[-1]
    other = pomni.comes("Пётр", 4000)
    await pomni.founds_company(other)
    await other.presses_data(other.said[0], "er:1:yes")
    await other.says("/erase Громов")
    other.sees("никого не нашёл")
    stranger = pomni.comes("Чужой", 3000)
    await stranger.says("/erase Громов")
    assert stranger.heard("Громов") == 0
    assert "громов" in await everything(pomni)
    await ira.says("/erase Громов")
    button = next(one["callback_data"] for one in ira.last.buttons if one["text"].startswith("✖️"))
    await ira.presses("🗑 Стереть…")
    await ira.presses("🗑 Да")
    ira.sees("Клиент стёрт навсегда")
    await ira.presses_data(ira.said[0], button)
    assert "Этой записи больше нет" in ira.remarks[-1]


async def test_a_lead_who_wrote_to_us_is_forgotten_too(pomni: Town, maria: Somebody) -> None:
    await maria.says("/leads сайт")
    link = next(word for word in maria.last.text.split() if "start=" in word).rsplit("=", 1)[-1]
    guest = pomni.comes("Громов", 987654321)
    await guest.says(f"/start {link}")
    await guest.says("хочу витрины, 8 912 345-67-89")
    assert "витрин" in await everything(pomni)
    await erases(maria, "Громов")
    dump = await everything(pomni)
    assert found_in(dump) == []
    assert [rows for rows in json.loads(dump) if "987654321" in json.dumps(rows)] == []


@pytest.mark.parametrize("said", ["удали клиента Громова", "удали Громова из базы", "delete client Gromov"])
async def test_it_is_asked_for_in_words(maria: Somebody, oleg: Somebody, said: str) -> None:
    """As by the command: nothing goes before the two confirmations, and nobody else may."""
    await maria.says("новый клиент Илья Громов")
    await maria.says(said)
    maria.sees("🗑 Стереть клиента", "Громов", "Это навсегда")
    await maria.says("Громов")
    maria.sees("Илья Громов")
    await oleg.says(said)
    oleg.sees("может только руководитель или владелец")


@pytest.mark.parametrize("said", ["удали Громова", "delete Gromov", "пожалуйста, сотри Громова"])
async def test_a_name_alone_is_enough(maria: Somebody, said: str) -> None:
    await maria.says("новый клиент Илья Громов")
    await maria.says(said)
    maria.sees("🗑 Стереть клиента", "Громов", "Это навсегда")
