"""Contact persons: whose phone it is that stands beside a client's company."""

import pytest

from bot.understand import CaseDirectory
from crm.wishes import ChangeClient, LogInteraction
from phrases import read
from tests.phrases.cast import frame, said, short

PERSONS = {
    "в Ромашке теперь Жанна, закупщик, +79161234567": ("petrova", "Жанна", "закупщик"),
    "бухгалтер Ромашки Светлана +79161234567": ("petrova", "Светлана", "бухгалтер"),
    "новый контакт в Ромашке: Жанна, 89161234567": ("petrova", "Жанна", None),
    "Света из Ромашки +79031234567": ("petrova", "Света", None),
    "Демидов Пётр +79161234567 директор ООО СтройГарант": ("demchenko", "Демидов Пётр", "директор"),
    "у Агросвіту новий закупник Оксана, +380671234567": ("kovalchuk", "Оксана", "закупник"),
    "new contact at Acme: Lisa, purchasing, +12125550143": ("smith", "Lisa", "purchasing"),
}


PERSONS |= {
    "директор Ромашки Олег Сергеевич 8 916 123-45-67": ("petrova", "Олег Сергеевич", "директор"),
    "телефон жены Иванова +7 916 123-45-67": ("ivanov", "жена", None),
    "почта мужа Гусевой g@mail.ru": ("guseva", "муж", None),
    "телефон дружини Демченко +380 67 123 45 67": ("demchenko", "дружина", None),
    "phone of Smith's wife +1 646-555-0177": ("smith", "wife", None),
}


async def test_a_visit_told_before_the_person_met_there_is_kept() -> None:
    visit, change = (await said("был в Ромашке, директор Борис Иваныч 8 916 123-45-67")).wishes
    assert short(visit) == "log_interaction petrova visit"
    assert isinstance(change, ChangeClient)
    assert (change.person, change.position, change.phone) == ("Борис Иваныч", "директор", "+79161234567")


@pytest.mark.parametrize(("text", "wanted"), PERSONS.items())
async def test_the_phone_is_of_the_person_named(text: str, wanted: tuple[str, str, str | None]) -> None:
    [wish] = (await said(text)).wishes
    assert isinstance(wish, ChangeClient)
    assert (*wish.client.ids, wish.person, wish.position) == wanted


BIRTHDAYS = {
    "у Светланы из Ромашки др 5 мая": ("petrova", "Светлана", "--05-05"),
    "день рождения Светланы из Ромашки 5 мая 1988": ("petrova", "Светлана", "1988-05-05"),
    "у Гусевой др 7 мая": ("guseva", None, "--05-07"),
    "у Оксани з Агросвіту день народження 5 травня": ("kovalchuk", "Оксана", "--05-05"),
    "Lisa from Acme has a birthday on May 5": ("smith", "Lisa", "--05-05"),
    "у Гусевой Артём родился 3 мая": ("guseva", "Артём", "--05-03"),
    "у Гусевой сын Артём родился 3 мая": ("guseva", "Артём", "--05-03"),
    "Гусева родилась 3 мая": ("guseva", None, "--05-03"),
}


ORGANISATIONS = CaseDirectory((("r", "ООО «Ромашка»", None), ("v", "Вектор", None), ("g", "Андрей Громов", None)))


@pytest.mark.parametrize(
    ("text", "client", "person"),
    [
        ("у Светланы из Ромашки др 5 мая", "r", "Светлана"),
        ("день рождения Ивана из Вектора 5 мая", "v", "Иван"),
        ("у Громова др 5 мая", "g", None),
        ("у Вектора др 5 мая", "v", None),
    ],
)
async def test_of_a_client_that_is_an_organisation(text: str, client: str, person: str | None) -> None:
    [wish] = (await read(text, frame(), ORGANISATIONS)).wishes
    assert isinstance(wish, ChangeClient)
    assert (wish.client.ids, wish.person, wish.birthday) == ((client,), person, "--05-05")


@pytest.mark.parametrize(("text", "wanted"), BIRTHDAYS.items())
async def test_the_birthday_is_of_the_person_named(text: str, wanted: tuple[str, str | None, str]) -> None:
    [wish] = (await said(text)).wishes
    assert isinstance(wish, ChangeClient)
    assert (*wish.client.ids, wish.person, wish.birthday) == wanted


RELATIVES = {
    "др сына Петровой 25 ноября": ("petrova", "сын", "--11-25"),
    "др жены Иванова 3 мая": ("ivanov", "жена", "--05-03"),
    "день рождения дочери Гусевой 5 мая": ("guseva", "дочь", "--05-05"),
    "у Гусевой день рождения мужа 7 мая": ("guseva", "муж", "--05-07"),
    "Гусева, сын родился 3 мая": ("guseva", "сын", "--05-03"),
    "у Гусевой сын родился 3 мая 2019": ("guseva", "сын", "2019-05-03"),
    "ДН сина Ковальчук 25 листопада": ("kovalchuk", "син", "--11-25"),
    "birthday of Smith's wife May 3": ("smith", "wife", "--05-03"),
    "Smith's wife's birthday is May 3": ("smith", "wife", "--05-03"),
    "Smith's daughter was born on May 3": ("smith", "daughter", "--05-03"),
}


@pytest.mark.parametrize(("text", "wanted"), RELATIVES.items())
async def test_a_birthday_of_kin_is_never_the_client_s_own(text: str, wanted: tuple[str, str, str]) -> None:
    read_of = await said(text)
    [wish] = read_of.wishes
    assert isinstance(wish, ChangeClient)
    assert (*wish.client.ids, wish.person, wish.birthday) == wanted
    assert read_of.sure


async def test_a_new_client_is_not_born_when_their_kin_was() -> None:
    read_of = await said("новый клиент Ветрова Анна, у сына др 3 мая")
    assert not read_of.sure
    assert all(getattr(wish, "birthday", None) is None for wish in read_of.wishes)


@pytest.mark.parametrize("text", ["у директора Гусевой др 3 мая", "др бухгалтера Иванова 3 мая"])
async def test_a_role_beside_a_client_may_be_somebody_else_s(text: str) -> None:
    read_of = await said(text)
    assert not read_of.sure
    assert all(isinstance(wish, ChangeClient) and wish.person for wish in read_of.wishes)


@pytest.mark.parametrize("text", ["новый номер Гусевой 8 916 123-45-67", "почта Демченко ilya@example.com"])
async def test_the_phone_of_a_client_is_their_own(text: str) -> None:
    [wish] = (await said(text)).wishes
    assert isinstance(wish, ChangeClient)
    assert wish.person is None


@pytest.mark.parametrize(
    "text", ["телефон директора Иванова +7 916 123-45-67", "номер секретаря Демченко 8 916 1234567"]
)
async def test_a_phone_of_a_role_is_asked_about_and_never_silently_the_client_s(text: str) -> None:
    read_of = await said(text)
    assert not read_of.sure
    assert all(isinstance(wish, ChangeClient) and wish.person for wish in read_of.wishes)


@pytest.mark.parametrize(
    ("text", "person", "position"),
    [
        ("бухгалтер Ромашки Светлана Петровна +7 916 123-45-67", "Светлана Петровна", "бухгалтер"),
        ("новый бухгалтер Ромашки Светлана +7 916 123-45-67", "Светлана", "бухгалтер"),
        ("запиши бухгалтера Ромашки Светлану Петровну +7 916 123-45-67", "Светлана Петровна", "бухгалтер"),
        ("телефон бухгалтера Ромашки +7 916 123-45-67", "бухгалтер", None),
    ],
)
async def test_a_person_stands_behind_the_name_of_an_organisation(text: str, person: str, position: str | None) -> None:
    read_of = await read(text, frame(), ORGANISATIONS)
    [wish] = read_of.wishes
    assert isinstance(wish, ChangeClient)
    assert (wish.client.ids, wish.person, wish.position) == (("r",), person, position)
    assert read_of.sure


async def test_a_given_name_beside_another_client_may_be_anybody() -> None:
    assert not (await said("встретил Иванова на выставке, познакомил с партнёром Сергеем +79161234567")).sure
    assert (await said("новый номер Сергея Попова 8 916 123-45-67")).sure


@pytest.mark.parametrize(
    ("text", "client", "person", "position"),
    [
        ("был в Ромашке, говорил с администратором Леной 89991234567", "petrova", "Лена", "администратор"),
        ("был в СтройГаранте, говорил с бухгалтером Верой Сомовой, +7 999 123 45 67", "demchenko", "Вера Сомова",
         "бухгалтер"),
        ("був в Агросвіті, говорив з адміністраторкою Світланою 067 123 45 67", "kovalchuk", "Світлана",
         "адміністраторка"),
        ("visited Acme, talked to the manager Kate +1 646-555-0177", "smith", "Kate", "manager"),
    ],
)  # fmt: skip
async def test_who_was_spoken_to_there_keeps_the_name(text: str, client: str, person: str, position: str) -> None:
    _visit, change = (await said(text)).wishes
    assert isinstance(change, ChangeClient)
    assert (change.client.ids, change.person, change.position) == ((client,), person, position)


MET = {
    "был в Ромашке, говорил с Жанной, закупщицей": "petrova",
    "заехала в Ромашку, встретилась с директором": "petrova",
    "была в Ромашке, пообщались с Анной, она просит скидку": "petrova",
    "був в Агросвіті, говорив з Дариною, просять знижку": "kovalchuk",
    "visited Acme, spoke to Lisa, they want a quote": "smith",
}


@pytest.mark.parametrize(("text", "client"), MET.items())
async def test_whoever_was_met_at_a_company_belongs_to_the_same_visit(text: str, client: str) -> None:
    [visit] = (await said(text)).wishes
    assert short(visit) == f"log_interaction {client} visit"
    assert isinstance(visit, LogInteraction)
    assert visit.text == text


@pytest.mark.parametrize(
    ("text", "then"),
    [
        ("был в Ромашке, потом встретился с Гусевой", "log_interaction guseva meeting"),
        ("был в Ромашке, потом говорил с Ивановым по телефону", "log_interaction ivanov call"),
    ],
)
async def test_another_client_is_another_contact(text: str, then: str) -> None:
    visit, other = (await said(text)).wishes
    assert [short(visit), short(other)] == ["log_interaction petrova visit", then]
