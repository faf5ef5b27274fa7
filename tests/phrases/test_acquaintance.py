"""Somebody new told of in a report, and what somebody new wants. The frame is Wednesday, 10 June 2026, 11:20."""

import pytest

from crm.wishes import CreateClient, CreateTask
from tests.phrases.cast import said, short

TIMUR, MARY = "create_client Тимур Ахметов +79165551234", "create_client Mary Stone +12125550199"

MET = {
    "созвонился с новым, Тимур Ахметов из Азбуки, хочет 30 коробок, 8 916 555 12 34": [
        TIMUR,
        "log_interaction new call",
        "create_deal new",
    ],
    "созвонился с новым клиентом Тимуром Ахметовым, 8 916 555 12 34": [TIMUR, "log_interaction new call"],
    "вчера созвонился с новым, Тимур Ахметов, 8 916 555 12 34, завтра отправить КП": [
        TIMUR,
        "log_interaction new call",
        "create_task new 11.06 10:00",
    ],
    "познакомился с новым клиентом, Тимур Ахметов, Азбука, 8 916 555 12 34": [TIMUR, "log_interaction new meeting"],
    "познакомился с Тимуром Ахметовым из Азбуки, 8 916 555 12 34": [TIMUR, "log_interaction new meeting"],
    "звонил новый, Тимур Ахметов из Азбуки, 8 916 555 12 34": [TIMUR, "log_interaction new call in"],
    "звонил новому, Тимуру Ахметову, 8 916 555 12 34": [TIMUR, "log_interaction new call out"],
    "зідзвонився з новим, Тимур Ахметов з Абетки, хоче 30 коробок, +7 916 555 12 34": [
        TIMUR,
        "log_interaction new call",
        "create_deal new",
    ],
    "познайомився з новою, Марія Зінченко, Абетка, +380671234567": [
        "create_client Марія Зінченко +380671234567",
        "log_interaction new meeting",
    ],
    "called a new one, Mary Stone from Greenfield, wants 30 boxes, +1 212-555-0199": [
        MARY,
        "log_interaction new call out",
        "create_deal new",
    ],
    "met a new client, Mary Stone, Greenfield LLC, +1 212-555-0199": [MARY, "log_interaction new meeting"],
}


@pytest.mark.parametrize(("text", "wanted"), MET.items())
async def test_a_report_about_somebody_new_makes_the_client_and_the_contact(text: str, wanted: list[str]) -> None:
    read = await said(text)
    assert [short(wish).replace(getattr(wish, "company", None) or " ", " ") for wish in read.wishes] == wanted
    assert read.sure


async def test_the_company_of_somebody_new_is_kept() -> None:
    wish = (await said("созвонился с новым, Тимур Ахметов из Азбуки, хочет 30 коробок, 8 916 555 12 34")).wishes[0]
    assert isinstance(wish, CreateClient)
    assert wish.company == "Азбука"


@pytest.mark.parametrize(
    "text",
    [
        "созвонился с новым директором Ивановым",
        "созвонился с новым клиентом, завтра отправить КП",
        "созвонился с Тимуром Ахметовым",
    ],
)
async def test_without_a_name_and_a_phone_nobody_is_made(text: str) -> None:
    assert "create_client" not in [wish.kind for wish in (await said(text)).wishes]


WANTED = {
    "новый клиент Олег Сомов 8 912 345 67 89 хочет шкаф-купе в прихожую": "шкаф-купе в прихожую",
    "новый клиент Олег Сомов, 8 912 345 67 89, хочет заказать шкаф": "шкаф",
    "новый клиент Олег Сомов, 8 912 345 67 89, хочет большой деревянный шкаф": "большой деревянный шкаф",
    "новый клиент Олег Сомов, 8 912 345 67 89, нужна кухня": "кухня",
    "новий клієнт Марія Петренко, +380671234567, хоче кухню": "кухня",
    "новий клієнт Марія Петренко, +380671234567, потрібна кухня": "кухня",
    "new client Mary Stone, +12125550199, wants a new roof": "roof",
    "new client Mary Stone, +12125550199, wants to order a fence": "fence",
}


@pytest.mark.parametrize(("text", "title"), WANTED.items())
async def test_what_somebody_new_wants_is_a_deal_without_a_sum(text: str, title: str) -> None:
    created, deal = (await said(text)).wishes
    assert (created.kind, short(deal), getattr(deal, "title", None)) == ("create_client", "create_deal new", title)


@pytest.mark.parametrize(
    "text",
    [
        "новый клиент Олег Сомов, 8 912 345 67 89, хочет скидку",
        "новый клиент Олег Сомов, 8 912 345 67 89, хочет узнать цены",
        "новый клиент Олег Сомов, 8 912 345 67 89, хочет чтобы перезвонили",
        "новый клиент Олег Сомов, 8 912 345 67 89, не хочет кухню",
        "новий клієнт Марія Петренко, +380671234567, хоче знижку",
        "new client Mary Stone, +12125550199, wants to think",
        "new client Mary Stone, +12125550199, wants a discount",
    ],
)
async def test_what_is_no_goods_opens_no_deal(text: str) -> None:
    assert [wish.kind for wish in (await said(text)).wishes] == ["create_client"]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("поставь всем задачу сдать отчёт в пятницу", "сдать отчёт"),
        ("поставь задачу всем: сдать отчёт в пятницу", "сдать отчёт"),
        ("напомни всем сдать отчёт в пятницу", "сдать отчёт"),
        ("поставь себе задачу сдать отчёт в пятницу", "сдать отчёт"),
        ("постав усім задачу здати звіт у п'ятницю", "здати звіт"),
        ("remind everyone to file the taxes on friday", "file the taxes"),
        ("в пятницу всем перезвонить", "всем перезвонить"),
    ],
)
async def test_whom_a_task_is_set_is_not_what_it_is(text: str, left: str) -> None:
    assert [wish.text for wish in (await said(text)).wishes if isinstance(wish, CreateTask)] == [left]
