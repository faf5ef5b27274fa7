"""Somebody new by what they are, and a new place with who is met there."""

import pytest

from crm.wishes import CreateClient
from tests.phrases.cast import frame, said, short


@pytest.mark.parametrize(
    ("text", "name", "company"),
    [
        ("добавь невесту Сауле Искакова 8 912 345 67 89", "Сауле Искакова", None),
        ("новая мама Вероника Пак 8 912 345 67 89", "Вероника Пак", None),
        ("нова наречена Зоряна Климів 067 412 38 90", "Зоряна Климів", None),
        ("new parent Amara Osei amara@osei.com", "Amara Osei", None),
        ("add owner Amara Osei 07850 482630", "Amara Osei", None),
        ("новая пекарня Колос, хозяйка Зарина Бекова 8 912 345 67 89", "Зарина Бекова", "Колос"),
        ("добавь новый магазин «Мир детства», закупщик Игорь Павлов, 8 912 345 67 89", "Игорь Павлов", "Мир детства"),
        ("Новий магазин Fashion Box, власниця Зоряна Климів 067 412 38 90", "Зоряна Климів", "Fashion Box"),
        ("new cafe Blue Door, owner Amara Osei 07850 482630", "Amara Osei", "Blue Door"),
        ("new school Oakfield, head teacher Amara Osei 07850 482630", "Amara Osei", "Oakfield"),
        ("новая мамочка зовут полина штерн номер 8 912 345 67 89", "Полина Штерн", None),
        ("новый папа, зовут Игорь Штерн, телефон 8 912 345 67 89", "Игорь Штерн", None),
        ("новая девочка по имени злата ким 8 912 345 67 89", "Злата Ким", None),
        ("новая дама вера штерн номер 8 912 345 67 89", "Вера Штерн", None),
        ("new guy called Amara Osei 07850 482630", "Amara Osei", None),
        ("новый салон Лаванда 8 912 345 67 89", "Лаванда", None),
    ],
)
async def test_somebody_new(text: str, name: str, company: str | None) -> None:
    country = "UA" if "067" in text else "GB" if "078" in text else "RU"
    [wish] = (await said(text, frame(country=country))).wishes
    assert isinstance(wish, CreateClient)
    assert (wish.name, wish.company) == (name, company)


@pytest.mark.parametrize(
    "text",
    [
        "новый адрес Гусевой: Абая 15, заехать в пятницу",
        "новая пара на субботу",
        "new parent group on Friday at 3",
        "новый магазин Лаванда открыли, набрать Гусеву завтра",
    ],
)
async def test_nobody_new(text: str) -> None:
    assert not any(isinstance(wish, CreateClient) for wish in (await said(text)).wishes)


@pytest.mark.parametrize(
    ("text", "wishes"),
    [
        (
            "Гусева была у нас в субботу, завтра позвонить",
            ["log_interaction guseva visit", "create_task guseva 11.06 10:00"],
        ),
        ("Гусева вчера была у нас на дне открытых дверей", ["log_interaction guseva visit"]),
        ("Smith was in on Monday, call him Friday", ["log_interaction smith visit", "create_task smith 12.06 10:00"]),
        ("Smith was with us on Monday for the open day", ["log_interaction smith visit"]),
        ("Smith was in touch, call him Friday", ["create_task smith 12.06 10:00"]),
        (
            "Демченко взял 20 кубов на 1,34 млн слив в чт с утра",
            ["create_deal demchenko 1340000 RUB", "create_task demchenko 11.06 09:00"],
        ),
        ("Демченко: слив, дорого", ["lose_deal demchenko"]),
        ("Демченко: бюджет 2 на 3 спринта, КП до пятницы", ["create_task demchenko 12.06 18:00"]),
        ("Гусева 12 страниц по 4 тыс, итого 48 тыс, договор завтра", ["create_task guseva 11.06 10:00"]),
    ],
)
async def test_visits_and_work_ahead(text: str, wishes: list[str]) -> None:
    assert [
        short(wish) for wish in (await said(text, frame(language="en" if text.isascii() else "ru"))).wishes
    ] == wishes


async def test_pieces_that_come_to_the_total_are_a_draft_of_a_deal() -> None:
    found = await said("Гусева: 60 гостей по 6500, итого 390 тыс")
    assert [short(wish) for wish in found.wishes] == ["create_deal guseva 390000 RUB"]
    assert not found.sure
