"""E-mails dictated in words are addresses; what was spelt by ear is shown before it is kept."""

import pytest

from crm.wishes import ChangeClient
from phrases import read_email
from tests.phrases.cast import said


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("почта ivanov собака mail точка ru", "ivanov@mail.ru"),
        ("иванов собака мейл точка ру", "ivanov@mail.ru"),
        ("петрова точка ольга собака джи мейл точка ком", "petrova.olga@gmail.com"),
        ("info нижнее подчёркивание 24 собака bk.ru", "info_24@bk.ru"),
        ("ольга 85 собака Яндекс точка ру", "olga85@yandex.ru"),
        ("пошта ковальчук равлик укр крапка нет", "kovalchuk@ukr.net"),
        ("info дефіс склад равлик мейл крапка юа", "info-sklad@mail.ua"),
        ("john dot smith at gmail dot com", "john.smith@gmail.com"),
        ("written as heard: иванов@мейл.ру", "ivanov@mail.ru"),
        ("иван@почта.рф", "иван@почта.рф"),
        ("собака у Ромашки лает, точка на Ленина", None),
        ("met Brown at shop.com", None),
        ("была с собакой, точка", None),
    ],
)
def test_an_address_is_heard_in_words(text: str, address: str | None) -> None:
    assert read_email(text) == address


@pytest.mark.parametrize(
    ("text", "email", "sure"),
    [
        ("почта Демченко demchenko собака яндекс точка ру", "demchenko@yandex.ru", True),
        ("у Гусевой почта лариса точка гусева собака мейл точка ру", "larisa.guseva@mail.ru", False),
        ("Smith email is smith at acme dot com", "smith@acme.com", True),
        ("у Ковальчук пошта ковальчук равлик укр крапка нет", "kovalchuk@ukr.net", False),
    ],
)
async def test_letters_that_were_only_heard_are_shown_first(text: str, email: str, sure: bool) -> None:
    """«иванов» may be "ivanoff" as well; a Latin name and the known hosts may not."""
    read = await said(text)
    assert [wish.email for wish in read.wishes if isinstance(wish, ChangeClient)] == [email]
    assert len(read.wishes) == 1
    assert read.sure is sure
