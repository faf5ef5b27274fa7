"""A day told as a list: each line is about its own client, in its own words."""

import pytest

from crm.wishes import CreateTask, LogInteraction
from tests.phrases.cast import KYIV, frame, said, short

UKRAINIAN = frame(zone=KYIV, language="uk", country="UA")
ENGLISH = frame(language="en", country="US")

LISTS = {
    "За сегодня:\n1. Был у Иванова, завтра отправить КП\n2. Звонил Гусевой\n3. Ковальчук отказалась, дорого": [
        "log_interaction ivanov visit",
        "create_task ivanov 11.06 10:00",
        "log_interaction guseva call out",
        "lose_deal kovalchuk",
    ],
    "Иванов - не дозвонился\nПетрова - берёт на 150 тыс, в четверг договор\nДемченко - перезвонить завтра в 11": [
        "log_interaction ivanov call out",
        "create_deal petrova 150000 RUB",
        "create_task petrova 11.06 10:00",
        "create_task demchenko 11.06 11:00",
    ],
    "вчера:\nзвонил Иванову\nвстретился с Петровой, обсудили цены\nГусевой отправил кп": [
        "log_interaction ivanov call out",
        "log_interaction petrova meeting",
        "log_interaction guseva message out",
    ],
    "Иванов\nзвонил, не взял трубку\n\nПетрова\nберёт на 90 тысяч": [
        "log_interaction ivanov call out",
        "create_deal petrova 90000 RUB",
    ],
    "Завтра позвонить:\nИванов\nПетрова": ["create_task ivanov 11.06 10:00", "create_task petrova 11.06 10:00"],
    "Позвонить:\nИванову завтра\nПетровой в пятницу": [
        "create_task ivanov 11.06 10:00",
        "create_task petrova 12.06 10:00",
    ],
    "План на завтра\n10:00 Иванов встреча\n12:00 позвонить Петровой": [
        "create_task ivanov meeting 11.06 10:00",
        "create_task petrova 11.06 12:00",
    ],
    "Иванов:\n- звонил\n- завтра отправить КП\nПетрова:\n- встреча прошла хорошо": [
        "log_interaction ivanov call out",
        "create_task ivanov 11.06 10:00",
        "log_interaction petrova meeting",
    ],
    "новый клиент Смирнов 8 916 222 33 44\nИванов: звонил, думает\nПопова - завтра в 10 встреча": [
        "create_client Смирнов +79162223344",
        "log_interaction ivanov call out",
        "create_task popova meeting 11.06 10:00",
    ],
    "1. Иванов звонил\n2. думает\n3. Петрова взяла на 10 тысяч": [
        "log_interaction ivanov call in",
        "create_deal petrova 10000 RUB",
    ],
    "• Гусева — оплатила\n• Попова — просит скидку": ["log_interaction guseva note", "log_interaction popova note"],
}


@pytest.mark.parametrize(("text", "wishes"), LISTS.items())
async def test_each_line_is_about_its_own_client(text: str, wishes: list[str]) -> None:
    assert [short(wish) for wish in (await said(text)).wishes] == wishes


async def test_the_same_in_ukrainian_and_english() -> None:
    ukrainian = "Вчора:\n- дзвонив Ковальчук, думає\n- Панчук Олег: відправив рахунок"
    read = await said(ukrainian, UKRAINIAN)
    assert [short(wish) for wish in read.wishes] == [
        "log_interaction kovalchuk call out",
        "log_interaction panchuk_m message out",
    ]
    english = "Yesterday:\n- called Smith, he is thinking\n- met Connolly, send her the contract tomorrow"
    read = await said(english, ENGLISH)
    assert [short(wish) for wish in read.wishes] == [
        "log_interaction smith call out",
        "log_interaction connolly meeting",
        "create_task connolly 11.06 10:00",
    ]


async def test_the_day_of_the_heading_is_that_of_every_report() -> None:
    read = await said("вчера:\n- звонил Иванову\n- Демченко: отвёз образцы\n- Гусевой завтра отправить КП")
    days = [wish.happened_at and wish.happened_at.day for wish in read.wishes if isinstance(wish, LogInteraction)]
    assert (days, short(read.wishes[-1])) == ([9, 9], "create_task guseva 11.06 10:00")


async def test_each_record_has_the_words_of_its_own_line() -> None:
    read = await said("вчера:\n- звонил Иванову, ждёт скидку\n- Демченко: отвёз образцы")
    texts = [wish.text for wish in read.wishes if isinstance(wish, LogInteraction)]
    assert texts == ["вчера звонил Иванову, ждёт скидку", "вчера отвёз образцы"]


async def test_a_plan_of_nobody_stands_in_the_list_by_itself() -> None:
    read = await said("- завтра в 12 встреча с Гусевой\n- позвонить Попову в четверг\n- заправить машину в пятницу")
    assert [wish.mention and wish.mention.ids for wish in read.wishes if isinstance(wish, CreateTask)] == [
        ("guseva",), ("popov",), None,
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "Встретился с Ивановым\nобсудили цены\nзавтра отправить КП",
        "звонил Иванову\nИванов думает",
        "Напиши Иванову:\nдобрый день, Петрова передала документы",
        "Иванов звонил\nон сказал что Петрова взяла на 10 тысяч\nа сам думает",
        "новый клиент Пётр Зуев\nООО Заря\n8 916 222-33-44\nпришёл от Ивановой",
    ],
)
async def test_lines_about_one_client_are_one_message(text: str) -> None:
    apart, together = await said(text), await said(text.replace("\n", " \n "))
    assert [short(wish) for wish in apart.wishes] == [short(wish) for wish in together.wishes]


async def test_one_doubtful_line_makes_the_whole_list_a_draft() -> None:
    sure = await said("Иванов: звонил, думает\nПетрова: отправил договор")
    doubtful = await said("Иванов: звонил, думает\nПетрова: встреча")
    assert (sure.sure, doubtful.sure) == (True, False)
