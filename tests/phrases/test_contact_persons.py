"""Contact persons: whose phone it is that stands beside a client's company."""

import pytest

from crm.wishes import ChangeClient
from tests.phrases.cast import said

PERSONS = {
    "в Ромашке теперь Жанна, закупщик, +79161234567": ("petrova", "Жанна", "закупщик"),
    "бухгалтер Ромашки Светлана +79161234567": ("petrova", "Светлана", "бухгалтер"),
    "новый контакт в Ромашке: Жанна, 89161234567": ("petrova", "Жанна", None),
    "Света из Ромашки +79031234567": ("petrova", "Света", None),
    "Демидов Пётр +79161234567 директор ООО СтройГарант": ("demchenko", "Демидов Пётр", "директор"),
    "у Агросвіту новий закупник Оксана, +380671234567": ("kovalchuk", "Оксана", "закупник"),
    "new contact at Acme: Lisa, purchasing, +12125550143": ("smith", "Lisa", "purchasing"),
}


@pytest.mark.parametrize(("text", "wanted"), PERSONS.items())
async def test_the_phone_is_of_the_person_named(text: str, wanted: tuple[str, str, str | None]) -> None:
    [wish] = (await said(text)).wishes
    assert isinstance(wish, ChangeClient)
    assert (*wish.client.ids, wish.person, wish.position) == wanted


@pytest.mark.parametrize("text", ["новый номер Гусевой 8 916 123-45-67", "почта Демченко ilya@example.com"])
async def test_the_phone_of_a_client_is_their_own(text: str) -> None:
    [wish] = (await said(text)).wishes
    assert isinstance(wish, ChangeClient)
    assert wish.person is None
