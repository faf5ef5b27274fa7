"""What is planned in one breath: lunches, several hours, days that are over or that no calendar has."""

import pytest

from crm.wishes import CreateTask, LogInteraction
from phrases import Intent
from tests.phrases.cast import frame, said, short

NOW = frame("2026-11-22T09:00")


@pytest.mark.parametrize(
    ("text", "texts"),
    [
        (
            "завтра в 10 Демченко позвонить, в 12 обед с Гусевой, в 15 к Петровой",
            ["Демченко позвонить", "обед с Гусевой", "к Петровой"],
        ),
        ("завтра обед с Гусевой в 12:30", ["обед с Гусевой"]),
        ("завтра о 12 обід з Гусевою", ["обід з Гусевою"]),
        ("перезвонить Гусевой сегодня в 12, а Иванову завтра", ["перезвонить Гусевой", "перезвонить Иванову"]),
    ],
)
async def test_each_plan_has_its_own_words(text: str, texts: list[str]) -> None:
    read = await said(text, NOW)
    assert [wish.text for wish in read.wishes if isinstance(wish, CreateTask)] == texts
    assert read.sure


@pytest.mark.parametrize(
    ("intent", "text", "kinds"),
    [
        ("meeting", "Иванов завтра в 10 у него в офисе", ["create_task"]),
        ("meeting", "Ivanov tomorrow at 10 at his office", ["create_task"]),
        ("call", "Иванов через неделю", ["create_task"]),
        ("meeting", "Иванов вчера в 10 у него в офисе", ["log_interaction"]),
        ("call", "Иванов в пятницу перезвонит", ["log_interaction", "create_task"]),
    ],
)
async def test_a_command_of_what_is_ahead_is_no_contact(intent: str, text: str, kinds: list[str]) -> None:
    read = await said(text, NOW, intent=Intent(intent))
    assert [wish.kind for wish in read.wishes] == kinds


@pytest.mark.parametrize(
    ("text", "sure"),
    [("позвонить Гусевой 20 ноября", False), ("позвонить Гусевой 1 ноября", False), ("позвонить Гусевой 20 мая", True)],
)
async def test_a_day_that_is_just_over_is_asked_about(text: str, sure: bool) -> None:
    assert (await said(text, NOW)).sure is sure


@pytest.mark.parametrize("text", ["31 ноября позвонить Гусевой", "позвонить Гусевой 31 ноября в 10"])
async def test_a_day_of_no_calendar_is_no_other_day(text: str) -> None:
    [wish] = (await said(text, NOW)).wishes
    assert isinstance(wish, CreateTask)
    assert (wish.due_at, wish.no_such_day) == (None, "31 ноября")


@pytest.mark.parametrize(
    "text", ["позвонил Гусевой и поздравил с днем рождения", "подзвонив Гусевій і привітав з днем народження"]
)
async def test_good_wishes_said_in_a_call_are_that_call(text: str) -> None:
    contacts = [wish for wish in (await said(text, NOW)).wishes if isinstance(wish, LogInteraction)]
    assert [str(wish.channel) for wish in contacts] == ["call"]
    assert contacts[0].text == text


THINKING = {
    "Иванов думает до пятницы, набрать в понедельник": ["create_task ivanov 15.06 10:00"],
    "Иванов до конца недели думает, позвонить 15-го": ["create_task ivanov 15.06 10:00"],
    "Иванов думает до пятницы": ["create_task ivanov 12.06 18:00"],
    "Иванов взял паузу до пятницы": ["create_task ivanov 12.06 18:00"],
    "Гусева взяла тайм-аут до сентября": ["create_task guseva 01.09 18:00"],
    "Демченко взяв паузу до четверга": ["create_task demchenko 11.06 18:00"],
    "Иванов взял паузу": ["log_interaction ivanov note"],
    "Иванов думает до пятницы, Гусеву набрать в понедельник": [
        "create_task ivanov 12.06 18:00",
        "create_task guseva 15.06 10:00",
    ],
}


@pytest.mark.parametrize(("text", "wanted"), THINKING.items())
async def test_how_long_a_client_thinks_is_no_plan_beside_one(text: str, wanted: list[str]) -> None:
    assert [short(wish) for wish in (await said(text)).wishes] == wanted


OVER = {
    "с утра у Гусевой была встреча ничего не решили": ["log_interaction guseva meeting"],
    "был на встрече у Гусевой ничего не решили": ["log_interaction guseva meeting"],
    "была встреча с Ивановым договорились на 200 тысяч": [
        "log_interaction ivanov meeting",
        "create_deal ivanov 200000 RUB",
    ],
    "была назначена встреча с Ивановым на пятницу": ["create_task ivanov meeting 12.06 10:00"],
    "забрал договор": ["log_interaction ? note"],
    "завтра забрать подписанный договор у Гусевой": ["create_task guseva visit 11.06 10:00"],
    "счёт выставил": ["log_interaction ? note"],
    "когда следующая встреча": ["show_report tasks"],
}


@pytest.mark.parametrize(("text", "wanted"), OVER.items())
async def test_what_was_is_told_from_what_will_be(text: str, wanted: list[str]) -> None:
    assert [short(wish) for wish in (await said(text)).wishes] == wanted
