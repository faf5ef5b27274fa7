"""A new client as people name one: signs, quotes, numbers, and phones of other countries."""

import pytest

from crm.wishes import ASKING, ChangeClient, CreateClient, CreateDeal, CreateTask, LogInteraction
from phrases import Intent
from tests.phrases.cast import said


async def told_of(text: str, intent: Intent | None = Intent.CLIENT) -> CreateClient:
    [wish] = (await said(text, intent=intent)).wishes
    assert isinstance(wish, CreateClient)
    return wish


@pytest.mark.parametrize(
    "name",
    [
        "Рога & <Копыта>",
        "Рога и Копыта",
        "A&B",
        "O'Brien & Sons",
        "Салон №1",
        "Стройка №7",
        "Студия 5 звёзд",
        "Школа 1502",
        "Кафе «Уют»",
        "Вектор-М",
    ],
)
async def test_a_name_keeps_its_signs_and_numbers(name: str) -> None:
    assert (await told_of(name)).name == name
    assert (await told_of(f"{name}, 8 912 345-67-89")).phone == "+79123456789"
    assert (await told_of(f"новый клиент {name}, 8 912 345-67-89", None)).name == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("новый клиент Ромашка", "Ромашка"),
        ("новый клиент Стройка, 8 912 345-67-89", "Стройка"),
        ("новый контакт Северный ветер", "Северный ветер"),
        ("новый клиент кафе Уют", "кафе Уют"),
        ("новий клієнт Калина", "Калина"),
        ("добавь клиента Ромашку", "Ромашка"),
        ("заведи контакт Сергея Ветрова", "Сергей Ветров"),
        ("завели нового клиента Сергея Ветрова", "Сергей Ветров"),
    ],
)
async def test_a_name_stands_in_the_case_of_the_word_before_it(text: str, name: str) -> None:
    assert (await told_of(text, None)).name == name


@pytest.mark.parametrize(
    ("text", "name", "company"),
    [
        ("«Ромашка»", "Ромашка", None),
        ('ООО "Рога & Копыта", 89123456789', "ООО «Рога & Копыта»", None),
        ("Мария Зимина, ООО «Рога и Копыта»", "Мария Зимина", "ООО «Рога и Копыта»"),
        ("Tom Baker, A&B Ltd, 89123456789", "Tom Baker", "A&B Ltd"),
        ("Priya Nair, Green Fork Pty Ltd, 89123456789", "Priya Nair", "Green Fork Pty Ltd"),
        ("Tom Baker from Baker & Sons Pty. Ltd., 89123456789", "Tom Baker", "Baker & Sons Pty. Ltd"),
        ("Jan Kowalski, Kwiaty sp. z o.o., 89123456789", "Jan Kowalski", "Kwiaty sp. z o.o"),
        ("Pavel Novak, Dřevo s.r.o., 89123456789", "Pavel Novak", "Dřevo s.r.o"),
        ("Li Wei, Pacific Foods Sdn Bhd", "Li Wei", "Pacific Foods Sdn Bhd"),
        ("Anna Berg, Berg Design AB", "Anna Berg", "Berg Design AB"),
        ("Бакыт Осмонов, ОсОО Ала-Тоо", "Бакыт Осмонов", "ОсОО Ала-Тоо"),
        ("Асхат Нуров, ЖШС Алтын", "Асхат Нуров", "ЖШС Алтын"),
        ("Олег Сомов, 8 912 345-67-89, ООО Свет", "Олег Сомов", "ООО Свет"),
        ("Пётр Ильин КФХ Родник 8 912 345-67-89", "Пётр Ильин", "КФХ Родник"),
        ("Мария из Ромашки 89123456789", "Мария", "Ромашка"),
        ("Пётр Сергеев 89123456789 др 5 мая", "Пётр Сергеев", None),
    ],
)
async def test_a_company_stands_beside_its_person(text: str, name: str, company: str | None) -> None:
    wish = await told_of(text)
    assert (wish.name, wish.company) == (name, company)


@pytest.mark.parametrize(
    ("text", "phone"),
    [
        ("Пётр 067 123 45 67", "+380671234567"),
        ("Пётр, тел 8-029-123-45-67", "+375291234567"),
        ("Пётр 8 701 123 45 67", "+77011234567"),
        ("Пётр 380501234567", "+380501234567"),
        ("Пётр 067 123 45 67, кровля", "+380671234567"),
    ],
)
async def test_a_phone_of_a_country_near_by_is_read(text: str, phone: str) -> None:
    read = await said(text, intent=Intent.CLIENT)
    [wish] = read.wishes
    assert read.sure
    assert (wish.name, wish.phone, wish.unread) == ("Пётр", phone, None)  # type: ignore[union-attr]  # a new client


@pytest.mark.parametrize(
    ("text", "unread"),
    [("Пётр 12345", "12345"), ("Пётр тел 12-34-56", "12-34-56"), ("Пётр, 00000000000", "00000000000")],
)
async def test_what_is_no_phone_anywhere_is_shown_and_not_dropped(text: str, unread: str) -> None:
    read = await said(text, intent=Intent.CLIENT)
    assert [wish.unread for wish in read.wishes if isinstance(wish, CreateClient)] == [unread]
    assert not read.sure


async def test_a_changed_number_that_is_none_is_shown_too() -> None:
    read = await said("новый номер Иванова 12345")
    assert [wish.unread for wish in read.wishes if isinstance(wish, ChangeClient)] == ["12345"]
    assert not read.sure


async def test_a_sum_beside_a_new_client_is_no_phone() -> None:
    client, deal = (await said("новый клиент Пётр, сделка на 50000")).wishes
    assert client.unread is None  # type: ignore[union-attr]  # a new client
    assert deal.kind == "create_deal"


@pytest.mark.parametrize(
    ("text", "name", "company"),
    [
        ("новая точка: Алия Хасанова, ИП Хасанова, 8 923 555-01-02", "Алия Хасанова", "ИП Хасанова"),
        ("забей новую: Юдина Вера, 8 923 555-01-02", "Юдина Вера", None),
        ("клиент: Вера Юдина, 8 923 555-01-02", "Вера Юдина", None),
    ],
)
async def test_somebody_new_stands_behind_a_colon(text: str, name: str, company: str | None) -> None:
    [wish] = (await said(text)).wishes
    assert isinstance(wish, CreateClient)
    assert (wish.name, wish.company) == (name, company)


async def test_a_name_nobody_has_with_a_phone_is_a_draft_of_somebody_new() -> None:
    read = await said("Анна Чёрная, 8 903 555-44-33")
    [wish] = read.wishes
    assert isinstance(wish, CreateClient)
    assert (wish.name, read.sure) == ("Анна Чёрная", False)


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("новый клиент Олег Сомов, 8 912 345-67-89, звонил сегодня", "in"),
        ("новый клиент Олег Сомов, 8 912 345-67-89, звонил ему сегодня", "out"),
        ("новая клиентка Вера Юдина, 8 912 345-67-89, звонил сегодня", "out"),
    ],
)
async def test_a_new_client_calls_when_the_verb_agrees(text: str, direction: str) -> None:
    read = await said(text)
    assert [wish.direction for wish in read.wishes if isinstance(wish, LogInteraction)] == [direction]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("новая клиентка елизавета грум 8 916 123 45 67", "Елизавета Грум"),
        (
            "новый клиент кирилл мороз телефон восемь девятьсот три семьсот шестьдесят пять сорок три двадцать один",
            "Кирилл Мороз",
        ),
        ("нова клієнтка оля сорока 067 123 45 67 хоче стрижку", "Оля Сорока"),
        ("новая клиентка марина мама 8 916 123 45 67", "Марина"),
        ("новая клиентка ольга кухня 8 916 123 45 67", "Ольга"),
    ],
)
async def test_an_everyday_word_between_a_given_name_and_a_phone_is_a_surname(text: str, name: str) -> None:
    wish = (await said(text)).wishes[0]
    assert isinstance(wish, CreateClient)
    assert (wish.name, wish.phone is not None) == (name, True)


@pytest.mark.parametrize(
    "text",
    ["новые клиенты Олега", "новые клиенты Сергея за неделю", "нові клієнти Олега", "new clients of Oleg",
     "новые сделки Олега", "новые сделки Олега за неделю", "нові угоди Олега"],
)  # fmt: skip
async def test_several_new_ones_are_never_made_at_once(text: str) -> None:
    read = await said(text)
    assert not read.sure or all(isinstance(wish, ASKING) for wish in read.wishes)


@pytest.mark.parametrize(
    ("text", "company"),
    [
        ("новый клиент Оксана Бойко, 8 912 345-67-89, скайнет ооо", "Скайнет ООО"),
        ("new client Bob Roe, bob@sky.net, Skynet Inc", "Skynet Inc"),
        ("new client Bob Roe, bob@sky.net, skynet inc", "skynet inc"),
        ("New contact: Bob Roe, CFO at Halden Retail", "Halden Retail"),
        ("новый клиент Оксана Бойко, закупщик из Леруа", "Леруа"),
        ("новый клиент Оксана Бойко, 8 912 345-67-89, позвонить ООО Лира завтра", None),
        ("новый клиент Оксана Бойко, 8 912 345-67-89, Отправить КП завтра", None),
    ],
)
async def test_a_company_with_its_form_is_told_behind_the_phone_too(text: str, company: str | None) -> None:
    made = (await said(text)).wishes[0]
    assert isinstance(made, CreateClient)
    assert made.company == company


@pytest.mark.parametrize(
    ("text", "name", "phone", "unread"),
    [
        ("new client Kim West +44 7911 900322", "Kim West", "+447911900322", None),
        ("новый клиент Ким Вест +7 112 345 67 89", "Ким Вест", None, "7 112 345 67 89"),
        ("new client Kim West 07911 900321, haircut tomorrow at 3pm", "Kim West", None, "07911 900321"),
        ("new client Sarah O'Connor", "Sarah O'Connor", None, None),
        ("new client sarah o'connor", "Sarah O'Connor", None, None),
        ("новый клиент Окна+ 8 912 345 67 89", "Окна+", "+79123456789", None),
    ],
)
async def test_a_name_ends_before_its_number(text: str, name: str, phone: str | None, unread: str | None) -> None:
    made = (await said(text)).wishes[0]
    assert isinstance(made, CreateClient)
    assert (made.name, made.phone, made.unread) == (name, phone, unread)


async def test_what_is_no_phone_is_in_no_task_of_the_newcomer() -> None:
    _, task = (await said("new client Kim West 07911 900321 from the show, wants a quote by weds")).wishes[:2]
    assert isinstance(task, CreateTask)
    assert task.text == "from the show, wants a quote"


@pytest.mark.parametrize("text", ["Emma Stone, 020 7946 0958, wants the same", "звонил Громов, 0501 234 5678, думает"])
async def test_a_number_long_as_phones_is_no_money(text: str) -> None:
    assert not any(isinstance(wish, CreateDeal) for wish in (await said(text)).wishes)
