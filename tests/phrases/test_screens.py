"""Commands asked for in words: which screen is meant, and what only sounds like one."""

import pytest

from crm.wishes import ShowScreen
from tests.phrases.cast import said

ASKED = [
    ("настройки", "settings"),
    ("открой настройки", "settings"),
    ("поменяй язык", "settings"),
    ("смени часовой пояс", "settings"),
    ("отключи уведомления", "settings"),
    ("налаштування", "settings"),
    ("зміни мову", "settings"),
    ("change language", "settings"),
    ("помощь", "help"),
    ("что ты умеешь?", "help"),
    ("как добавить клиента", "help"),
    ("допомога", "help"),
    ("what can you do?", "help"),
    ("доброе утро!", "today"),
    ("как дела?", "today"),
    ("що нового", "today"),
    ("good morning", "today"),
    ("пусть менеджеры видят всех", "sight"),
    ("менеджеры должны видеть всех клиентов", "sight"),
    ("каких клиентов видят менеджеры?", "sight"),
    ("нехай менеджери бачать тільки своїх", "sight"),
    ("let reps see only their clients", "sight"),
    ("кто что видит", "sight"),
    ("команда", "team"),
    ("добавь сотрудника", "team"),
    ("пригласить нового менеджера", "team"),
    ("запроси співробітника", "team"),
    ("invite a colleague", "team"),
    ("экспорт", "export"),
    ("экспорт базы", "export"),
    ("выгрузи базу", "export"),
    ("скачать базу клиентов", "export"),
    ("выгрузка в эксель", "export"),
    ("выгрузи мне всех клиентов в excel", "export"),
    ("як вивантажити базу?", "export"),
    ("вивантаж клієнтів в ексель", "export"),
    ("експорт", "export"),
    ("export", "export"),
    ("export all clients to excel", "export"),
    ("download my data", "export"),
]


@pytest.mark.parametrize(("text", "screen"), ASKED)
async def test_a_command_in_words(text: str, screen: str) -> None:
    found = await said(text)
    assert found.wishes == (ShowScreen(name=screen),)
    assert found.sure


@pytest.mark.parametrize(
    "text",
    [
        "спасибо за помощь",
        "завтра сделать настройку кассы",
        "Ивановой нужна помощь",
        "встреча с командой завтра в 10",
        "всем спасибо, команда",
        "услуги",
        "менеджеры видели Громова",
        "менеджеры увидят завтра",
        "выгрузка завтра в 10",
        "выгрузил клиентам",
        "скачал базу",
        "скачать прайс",
        "покажи базу клиентов",
        "Громов просит экспорт в Казахстан",
        "выгрузка",
        "выучить язык до пятницы",
    ],
)
async def test_what_only_sounds_like_a_command(text: str) -> None:
    assert not any(isinstance(wish, ShowScreen) for wish in (await said(text)).wishes)
