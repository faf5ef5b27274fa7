"""Commands: with words after them, and without."""

import pytest

from cards.help import COMMANDS
from tests.town import Somebody, Town

SHOWN = {
    "/new Иван Иванов": "Новый клиент: Иван Иванов",
    "/call Гусева думает": "Звонок",
    "/meeting Гусева показал образцы": "Встреча",
    "/visit Гусева": "Визит",
    "/note Гусева любит зелёный чай": "Заметка",
    "/deal Гусева 120 тыс": "120 000 ₽",
    "/task завтра в 11 позвонить Гусевой": "завтра в 11:00",
    "/find Гусева": "Анна Гусева",
    "/today": "ничего не запланировано",
    "/deals": "Открытых сделок нет",
    "/help": "Просто напишите",
    "/settings": "Настройки",
    "/start": "Здравствуйте, Мария",
    "/frobnicate": "Такой команды нет",
}


@pytest.mark.parametrize("command", SHOWN)
async def test_with_words(maria: Somebody, command: str) -> None:
    await maria.says("новый клиент Анна Гусева")
    await maria.says(command)
    maria.sees(SHOWN[command])


async def test_a_deal_by_commands(maria: Somebody) -> None:
    await maria.says("новый клиент Анна Гусева")
    await maria.says("/deal Гусева 120 тыс")
    await maria.says("/move Гусева договор")
    maria.sees("Договор", "Анна Гусева")
    await maria.says("/win Гусева")
    maria.sees("выиграна")
    await maria.says("/deal Гусева 50 тыс")
    await maria.says("/lose Гусева дорого")
    maria.sees("Отказ", "дорого")


STEPS = {
    "/new": ("Как зовут", "Иван Иванов", "Новый клиент: Иван Иванов"),
    "/call": ("Кому звонили", "Гусевой, думает", "Звонок"),
    "/meeting": ("С кем встречались", "с Гусевой, показал образцы", "Встреча"),
    "/visit": ("Кто приходил", "Гусева", "Визит"),
    "/note": ("О ком заметка", "Гусева любит зелёный чай", "Заметка"),
    "/deal": ("С кем сделка", "Гусева 120 тыс", "120 000 ₽"),
    "/task": ("Что сделать", "завтра в 11 позвонить Гусевой", "завтра в 11:00"),
    "/find": ("Кого найти", "Гусева", "Анна Гусева"),
}


@pytest.mark.parametrize("command", STEPS)
async def test_step_by_step(maria: Somebody, command: str) -> None:
    question, answer, shown = STEPS[command]
    await maria.says("новый клиент Анна Гусева")
    await maria.says(command)
    maria.sees(question)
    await maria.says(answer)
    maria.sees(shown)


async def test_another_command_leaves_the_step(maria: Somebody) -> None:
    for name in (*COMMANDS, "start", "frobnicate"):
        if f"/{name}" not in STEPS:
            await maria.says("/new")
            await maria.says(f"/{name}")
            await maria.says("Иван Иванов")
            assert "Новый клиент" not in maria.last.text, name


@pytest.mark.parametrize("command", ["/find", "/history", "/call"])
async def test_a_step_that_was_left_waits_for_nothing(maria: Somebody, command: str) -> None:
    await maria.says(command)
    question = maria.last.text
    await maria.says("/services")
    await maria.says("/today")
    assert question not in maria.last.text


async def test_every_command_of_the_menu_is_heard(maria: Somebody) -> None:
    for name in COMMANDS:
        await maria.says(f"/{name}")
        assert "Такой команды нет" not in maria.last.text


async def test_help_fits_the_business(maria: Somebody) -> None:
    """A salon is told of bookings and not of stages, a company that sells the other way round."""
    await maria.says("/help")
    maria.sees("/deals", "/move")
    assert "/bookings" not in maria.last.text
    await maria.says("/settings")
    await maria.presses("🏷")
    await maria.presses("💇")
    await maria.says("/help")
    maria.sees("/bookings", "/recall", "/services")
    assert "/move" not in maria.last.text


async def test_a_command_may_be_asked_for_in_words(maria: Somebody) -> None:
    for words, shown in [
        ("настройки", "Часовой пояс"),
        ("поменяй язык", "Часовой пояс"),
        ("что ты умеешь?", "Просто напишите"),
        ("добавь сотрудника", "Команда"),
    ]:
        await maria.says(words)
        maria.sees(shown)


@pytest.mark.parametrize("lines", [["/note Гусева"], ["/note", "Гусева"]])
async def test_a_note_without_a_word_is_asked_for_its_words(pomni: Town, maria: Somebody, lines: list[str]) -> None:
    await maria.says("новый клиент Анна Гусева")
    for line in lines:
        await maria.says(line)
    maria.sees("Анна Гусева", "Что записать?")
    assert (await pomni.counts())["interaction"] == 0
    await maria.says("любит зелёный чай")
    maria.sees("Заметка", "Анна Гусева", "любит зелёный чай")
