"""The demo, as it is piped through: what goes in, and what is printed."""

import asyncio
import re
import sys
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.settings import Settings
from tests.bot.transcripts import Playground, Transcript, playground

__all__ = ["playground"]

ROOT = Path(__file__).parents[2]
SAID = "звонил Ольге Петровой, договорились на 140 тысяч, в пятницу в 11 отправить договор"


def moments(answer: str) -> list[str]:
    """When each message came, as its first line says."""
    return re.findall(r"^  Pomni · \d+ · (\w{3} \d\d \w{3} \d\d:\d\d)$", answer, re.MULTILINE)


def the_day_of(answer: str, what: str) -> str:
    """When the message that says so came."""
    (message,) = [one for one in answer.split("\n\n") if what in one]
    return moments(message)[0]


async def test_a_call_is_logged_undone_and_a_month_goes_by(playground: Playground) -> None:
    played = await playground.plays(SAID, "#1", ":clock +30d", ":as Анна", "#2")

    logged = played.after(SAID)
    assert "👌" in logged
    assert "Звонок · Ольга Петрова" in logged
    assert "140 000 ₽ (было 120 000 ₽)" in logged
    assert "[1 ↩️ Отменить]" in logged

    undone = played.after("#1")
    assert "→ ↩️ Отменить" in undone
    assert "Отменено" in undone

    month = played.after(":clock +30d")
    assert the_day_of(month, "Сегодня день рождения: Наталья Гусева · 40 лет") == "Tue 17 Mar 09:00"
    assert the_day_of(month, "Сделка стоит 8 дней: Екатерина Белова") == "Thu 19 Mar 10:00"
    assert the_day_of(month, "⏰ отправить КП · Ольга Петрова") == "Tue 17 Mar 11:00"
    assert "отправить договор" not in month, "it was undone"
    assert "Пока меня не было" not in month
    assert month.rstrip().splitlines()[-4].strip() == "— Wed 15 Apr 09:00 —"

    salon = played.after(":as Анна")
    assert the_day_of(salon, "Прошёл месяц с последнего визита: Андрей Валерьевич Соколов") == "Tue 17 Mar 10:00"
    assert "Приглашаем вас на стрижку, как обычно, в пятницу вечером." in salon
    assert len(moments(salon)) > 5
    assert sorted(moments(salon), key=day_and_hour) == moments(salon)
    assert "Пока меня не было" not in salon

    assert "→ ✅ 1" in played.after("#2"), "of the last morning"
    assert moments(played.after("#2")), "the button was answered"


def day_and_hour(moment: str) -> tuple[int, int, str]:
    _, day, month, clock = moment.split()
    return ("Mar", "Apr").index(month), int(day), clock


async def test_the_stalled_deal_is_said_before_anything_is_asked(playground: Playground) -> None:
    greeted = (await playground.plays()).text
    assert the_day_of(greeted, "Сделка стоит 9 дней: Илья Громов · 240") == "Mon 16 Mar 09:00"


async def test_the_same_lines_print_the_same_transcript(playground: Playground) -> None:
    lines = (SAID, "#1", "/today", ":clock +3d", ":as Анна", "была Зайцева, тонирование", "/today", ":as Виктор", "ау")
    first, second = await playground.plays(*lines), await playground.plays(*lines)
    assert first.text == second.text
    assert first.text.count("> ") == len(lines) + 1


async def test_nobody_sees_another_company(playground: Playground) -> None:
    find = "/find Зайцева"
    new = "новый клиент Глеб Тихонов, 8 916 111-22-33"
    played = await playground.plays(
        *("/find Громов", find, new, ":as Мария", "/find Тихонов"),
        *(":as Анна", find, "/find Громов", "/find Тихонов", ":as Виктор", "/find Громов"),
    )
    oleg, maria, anna, stranger = re.split(r"^\w+> :as .*$", played.text, flags=re.MULTILINE)
    assert "Полина Зайцева" not in oleg
    assert "Илья Громов" in oleg.partition("> /find Громов")[2]
    assert "Глеб Тихонов" in maria, "they work together"
    assert "Полина Зайцева" in anna.partition(f"> {find}")[2]
    assert "Илья" not in anna
    assert "Глеб" not in anna
    assert "я вас пока не знаю" in stranger
    assert "Илья" not in stranger


async def test_messages_are_answered_edited_and_pressed_by_number(playground: Playground) -> None:
    played = await playground.plays(
        "звонил Громову, думает",
        "/today",
        ":reply 1 завтра в 10",
        "#3.3",
        "звонил Павлу Козлову",
        ":edit был у Павла Козлова",
    )
    assert "завтра в 10:00" in played.after(":reply 1 завтра в 10")
    assert "→" in played.after("#3.3")
    assert "(edited)" in played.after(":edit был у Павла Козлова")
    assert "Визит · Павел Козлов" in played.after(":edit был у Павла Козлова")


async def test_manager_rep_and_group_are_played_side_by_side(playground: Playground) -> None:
    played = await playground.plays(
        *(":as Мария", ":in Рук", "/connect", ":as Олег", "/lose Петрова дорого", ":clock +5m"),
        *(":in Руководители", "молча", "/deals", ":in bot", "/today"),
    )
    assert "Группа подключена: Свет и точка" in played.after("/connect")
    assert "· 1 unread in Руководители: :in Руководители" in played.after(":clock +5m")
    assert "Отказ · Ольга Петрова" in played.after(":in Руководители")
    assert "> молча\nОлег · Руководители> /deals" in played.text, "of privacy mode"
    assert "Открытые сделки" in played.after("/deals")
    assert "Олег · Руководители> :in bot\nОлег> /today\n" in played.text
    assert "Сегодня" in played.after("/today")


async def test_a_contact_and_a_file_become_clients(playground: Playground) -> None:
    card = playground.folder / "tikhonov.vcf"
    card.write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Глеб Тихонов\nTEL:+79161112233\nEND:VCARD\n", encoding="utf-8")
    played = await playground.plays(":contact Нина Роу +7 921 123-45-67", f":file {card}")
    assert "Новый клиент: Нина Роу" in played.after(":contact Нина Роу +7 921 123-45-67")
    assert "Новый клиент: Глеб Тихонов" in played.after(f":file {card}")


async def test_what_cannot_be_done_is_said(playground: Playground) -> None:
    said = {
        ":dance": "there is no :dance",
        "#9": "message 1 has 8 buttons",
        "#77.1": "there is no message 77",
        ":clock yesterday": "tomorrow 9:00",
        ":clock today 8:00": "only goes forward",
        ":file nowhere.vcf": "No such file",
        ":contact Нина": ":contact NAME PHONE",
        ":reply 1": ":reply NUMBER TEXT",
        ":edit ау": "after you have sent something",
        ":in": "say :in Руководители, or :in bot",
        ":as Пётр": "here are Мария Северова, Олег Антонов, Анна Ветрова, Виктор",
        ":help": ":clock +30d",
    }
    played = await playground.plays(*said, "")
    assert {line: part for line, part in said.items() if part not in played.after(line)} == {}
    assert played.code == 0


async def test_the_demo_leaves_nothing_behind_and_what_the_user_has_alone(playground: Playground) -> None:
    own = Settings(
        database_url="sqlite:///mine.db", telegram_bot_token=SecretStr("1:MINE"), telegram_api_url="http://127.0.0.1:9"
    )
    quitted = await playground.plays(":quit", "/today", settings=own)
    ended = await playground.plays("/today", settings=own)
    assert (quitted.code, ended.code) == (0, 0)
    assert "/today" not in quitted.text
    assert "Просрочено" in ended.after("/today")
    assert playground.files == [], "neither the folder of the demo, nor the database of the user"


async def test_the_language_of_the_settings_is_spoken(playground: Playground) -> None:
    ukrainian = await playground.plays(tour=True, settings=Settings(language="uk"))
    english = await playground.plays(tour=True, settings=Settings(language="en"))
    assert "Дзвінок · Ольга Петренко" in ukrainian.text
    assert "70\u00a0000\u00a0₴ (було" in ukrainian.text
    assert "Call · Olivia Peters" in english.text
    assert "£14,000 (was £12,000)" in english.text


@pytest.mark.usefixtures("nothing_set")
async def test_lines_come_through_a_pipe() -> None:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "demo"),
        cwd=ROOT,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    out, errors = await process.communicate(f"{SAID}\n#1\n:clock +1d".encode())
    played = Transcript(process.returncode or 0, out.decode())
    assert (played.code, errors.decode()) == (0, "")
    assert "Отменено" in played.after("#1")
    assert "день рождения: Наталья Гусева" in played.after(":clock +1d")
