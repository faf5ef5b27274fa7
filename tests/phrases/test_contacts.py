"""Phones, e-mails, birthdays and stages, as answers to a question."""

import pytest

from phrases import read_birthday, read_email, read_phone, read_stage
from tests.phrases.cast import frame, said


@pytest.mark.parametrize(
    ("text", "country", "phone"),
    [
        ("8 912 345-67-89", "RU", "+79123456789"),
        ("тел +7 (903) 765-43-21", "RU", "+79037654321"),
        ("067 123 45 67", "UA", "+380671234567"),
        ("380501234567", "RU", "+380501234567"),
        ("(212) 555-0199", "US", "+12125550199"),
        ("12-34", "RU", None),
        ("1e99", "RU", None),
        ("120 000 рублей", "RU", None),
    ],
)
def test_only_a_phone_that_can_exist_is_one(text: str, country: str, phone: str | None) -> None:
    assert read_phone(text, country) == phone


def test_an_address_is_kept_in_small_letters() -> None:
    assert read_email("почта Rinat@Vektor.ru.") == "rinat@vektor.ru"
    assert read_email("собака @ точка") is None


@pytest.mark.parametrize(
    ("text", "birthday"),
    [
        ("12 марта", "--03-12"),
        ("12.03.1985", "1985-03-12"),
        ("7 травня", "--05-07"),
        ("March 12, 1990", "1990-03-12"),
        ("29 февраля", "--02-29"),
        ("30 февраля", None),
        ("29.02.2023", None),
    ],
)
def test_a_birthday_is_a_real_day(text: str, birthday: str | None) -> None:
    assert read_birthday(text) == birthday


@pytest.mark.parametrize(
    ("text", "stage"),
    [("договор", "contract"), ("на КП", "proposal"), ("переговорах", "negotiation"), ("успех", None), ("завтра", None)],
)
def test_a_stage_is_known_by_its_stem(text: str, stage: str | None) -> None:
    assert read_stage(text, frame()) == stage


@pytest.mark.parametrize(
    ("text", "country", "phone"),
    [
        ("07700 900142", "GB", "+447700900142"),
        ("020 7946 0018", "GB", "+442079460018"),
        ("(555) 010-0142", "US", "+15550100142"),
        ("010 123 45 67", "UA", "+380101234567"),
        ("067 123 45 67", "RU", "+380671234567"),
        ("8 029 123-45-67", "RU", "+375291234567"),
        ("4915123456789", "RU", "+4915123456789"),
        ("07700 900142", "US", None),
        ("8 000 555-44-33", "RU", None),
        ("8 903 555-44-3", "RU", None),
        ("8 916 123 45", "RU", None),
        ("89-123-45-67", "RU", None),
        ("8 (916) 123-45", "KZ", None),
        ("8 916 123 45 67", "UA", "+79161234567"),
    ],
)
def test_a_number_written_as_at_home_never_goes_abroad(text: str, country: str, phone: str | None) -> None:
    """Valid or not; and only where neighbours share a way of writing is another country guessed."""
    assert read_phone(text, country) == phone


@pytest.mark.parametrize(
    ("text", "country", "phone"),
    [
        ("восемь девятьсот двадцать шесть триста одиннадцать сорок два ноль пять", "RU", "+79263114205"),
        ("плюс семь девятьсот три, семьсот шестьдесят пять, сорок три, двадцать один", "RU", "+79037654321"),
        ("телефон девятьсот пять 765 сорок три 21", "RU", "+79057654321"),
        ("квартира пять восемь девятьсот шестнадцать ноль ноль один двацать три сорок пять", "RU", "+79160012345"),
        ("номер нуль п'ятдесят триста двадцять один сімнадцять нуль вісім", "UA", "+380503211708"),
        ("плюс тридцять вісім нуль шістдесят сім двісті тридцять один сорок п’ять вісімдесят", "UA", "+380672314580"),
        ("oh seven seven double oh nine zero oh one two three", "GB", "+447700900123"),
        ("two one two five five five oh one double nine", "US", "+12125550199"),
        ("двадцать коробок по триста пятьдесят и ещё пять по сто двадцать", "RU", None),
        ("телефон восемь девятьсот двадцать шесть триста одиннадцать", "RU", None),
        ("двести пятьдесят двести шестьдесят тысяч", "RU", None),
    ],
)
def test_a_phone_is_read_from_words(text: str, country: str, phone: str | None) -> None:
    assert read_phone(text, country) == phone


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("у Иванова новый телефон 8 495 123 45 67 доб 12", True),
        ("новый клиент Пётр Зуев, 8 (495) 123-45-67, доб. 105", True),
        ("new number of Smith +1 212 555 0199 ext. 4", True),
        ("у Иванова новый телефон 8 495 123 45 67", False),
    ],
)
async def test_the_extension_of_a_phone_is_kept_in_a_note(text: str, kept: bool) -> None:
    assert (await said(text)).untold is kept


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("добавь клиента Оксана Литвин, сделка на дисковую борону 3,2 млн", False),
        ("новый клиент Пётр Кот, сделка на кухонную мебель 100 тысяч", False),
        ("новий клієнт Петро Кіт, угода на вхідну групу 90 тисяч", False),
        ("новый клиент Пётр Кот, сделка на кухонную мебель 100 тысяч, спешит, ремонт горит", True),
    ],
)
async def test_goods_that_the_deal_is_called_by_are_no_note(text: str, kept: bool) -> None:
    assert (await said(text)).untold is kept
