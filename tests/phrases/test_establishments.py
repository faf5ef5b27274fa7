"""Somebody new and the company said by its kind, before or behind the phone, with a comma or without."""

import pytest

from crm.wishes import ChangeClient, CreateClient
from tests.phrases.cast import said


@pytest.mark.parametrize(
    ("text", "name", "company"),
    [
        ("новый клиент Артур Назарян, кофейня Лев, 8 916 555 44 44", "Артур Назарян", "кофейня Лев"),
        ("новый клиент артур назарян кофейня лев 8 916 555 44 44", "Артур Назарян", "кофейня лев"),
        ("новый клиент Юлия Морозова Кафе Лето 89161112233", "Юлия Морозова", "Кафе Лето"),
        ("новая клиентка Марина пекарня Калач телефон потом", "Марина", "пекарня Калач"),
        ("новый клиент Зоя из пекарни Колос 89031234567", "Зоя", "пекарня Колос"),
        ("новый клиент Нина, директор ресторана Якорь 89031112244", "Нина", "ресторан Якорь"),
        ("новый клиент Олег Сомов, школа танцев Ритм, позвонить завтра", "Олег Сомов", "школа танцев Ритм"),
        ("новый клиент Олег Сомов 8 912 345-67-89, салон Шик, перезвонить в среду", "Олег Сомов", "салон Шик"),
        ("новый клиент Денис 89031112277 стройбаза", "Денис", "стройбаза"),
        ("новый клиент Марина, Мебельград, 8 916 555 44 44", "Марина", "Мебельград"),
        ("новый клиент Марина 8 916 555 44 44, Мебельград", "Марина", "Мебельград"),
        ("светлана новый клиент салон Шик 89031112288", "Светлана", "салон Шик"),
        ("новий клієнт Оксана Бойко, пекарня Калина, 067 123 45 67", "Оксана Бойко", "пекарня Калина"),
        ("новий клієнт Олег Бойко з кав'ярні Лев 067 123 45 67", "Олег Бойко", "кав'ярня Лев"),
        ("new client John Baker Lion coffee shop 89031112233", "John Baker", "Lion coffee shop"),
        ("new client Mary Sunrise Bakery 89031112233", "Mary", "Sunrise Bakery"),
        ("new client John Baker, Hotel Astoria, 89031112233", "John Baker", "Hotel Astoria"),
        ("познакомился с Ритой Волковой из Дома мебели, 8 903 111 22 01", "Рита Волкова", "Дом мебели"),
        ("Тимур Ахметов, кафе Мираж, 8 916 555 44 33", "Тимур Ахметов", "кафе Мираж"),
    ],
)
async def test_the_company_is_no_part_of_the_name_and_is_kept(text: str, name: str, company: str) -> None:
    wish = (await said(text)).wishes[0]
    assert isinstance(wish, CreateClient)
    assert (wish.name, wish.company) == (name, company)


@pytest.mark.parametrize(
    ("text", "name", "company"),
    [
        ("новый клиент Кафе Лаванда директор Рустам Хайруллин 8 917 222 11 33", "Рустам Хайруллин", "Кафе Лаванда"),
        ("новый клиент Кафе Лето, Юлия Морозова, 89161112233", "Юлия Морозова", "Кафе Лето"),
        ("новый клиент ООО Светлица, Родион Кротов, 8 917 222 11 33", "Родион Кротов", "ООО Светлица"),
    ],
)
async def test_who_is_met_at_a_company_is_the_client(text: str, name: str, company: str) -> None:
    wish = (await said(text)).wishes[0]
    assert isinstance(wish, CreateClient)
    assert (wish.name, wish.company) == (name, company)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("новый клиент Дом быта Рассвет 89031112266", "Дом быта Рассвет"),
        ("новый клиент салон красоты Шик 8 912 345 67 89", "салон красоты Шик"),
        ("new client Lion coffee shop 89031112233", "Lion coffee shop"),
    ],
)
async def test_a_company_alone_is_the_name_whole(text: str, name: str) -> None:
    wish = (await said(text)).wishes[0]
    assert isinstance(wish, CreateClient)
    assert (wish.name, wish.company) == (name, None)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Гусев новый клиент из Твери 89031112299", "Гусев"),
        ("новий клієнт Олег Бойко з Києва 067 123 45 67", "Олег Бойко"),
        ("new client John Baker from Leeds 89031112233", "John Baker"),
        ("новый клиент Олег Сомов, дизайнер, 8 912 345-67-89", "Олег Сомов"),
    ],
)
async def test_a_town_or_a_trade_is_no_company(text: str, name: str) -> None:
    wish = (await said(text)).wishes[0]
    assert isinstance(wish, CreateClient)
    assert (wish.name, wish.company) == (name, None)


async def test_the_town_of_somebody_new_is_kept_in_a_note() -> None:
    assert (await said("Гусев новый клиент из Твери 89031112299")).untold


async def test_somebody_unknown_in_a_report_keeps_the_company_for_the_client_to_be_made() -> None:
    read = await said("встретил Кирилла, ООО Фаворит, 8-905-333-22-11, перезвонить в пятницу")
    assert {(wish.mention.name, wish.mention.company) for wish in read.wishes if wish.mention} == {
        ("Кирилл", "ООО Фаворит")
    }


async def test_a_move_to_another_company_names_it_in_the_nominative() -> None:
    [wish] = (await said("Гусева теперь в пекарне Колос")).wishes
    assert isinstance(wish, ChangeClient)
    assert wish.company == "пекарня Колос"


@pytest.mark.parametrize(
    ("text", "name", "company"),
    [
        ("новый клиент ип смирнов, автосервис на ленина 5, тел 89161112233", "ИП Смирнов", "автосервис на ленина 5"),
        ("новый клиент иван смирнов ооо вектор 89161112233", "Иван Смирнов", "ООО Вектор"),
        ("новий клієнт фоп коваль 0671234567", "ФОП Коваль", None),
        ("новый клиент шиномонтаж на кирова 12, 89161112233", "шиномонтаж на кирова 12", None),
        ("новый клиент автосервис на ленина 89161112233 алексей", "Алексей", "автосервис на ленина"),
        ("новый клиент ООО Свет 8 916 222 33 44 Олег Сомов", "Олег Сомов", "ООО Свет"),
        ("новый клиент ООО Свет, 8 916 222 33 44, завтра позвонить Петрову", "ООО Свет", None),
    ],
)
async def test_typed_in_haste_a_company_keeps_its_street_form_and_person(
    text: str, name: str, company: str | None
) -> None:
    created = (await said(text)).wishes[0]
    assert isinstance(created, CreateClient)
    assert (created.name, created.company) == (name, company)
