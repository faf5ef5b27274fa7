import pytest

from names.address import bend, given_and_patronymic
from names.grammar import Case


@pytest.mark.parametrize(
    ("name", "address"),
    [
        ("Котов Андрей Валерьевич", "Андрей Валерьевич"),
        ("Ганна Степанівна Лісова", "Ганна Степанівна"),
        ("Ольга Петровна", "Ольга Петровна"),
        ("Карен Оганесян", "Карен"),
        ("Гончар", ""),
        ("ООО «Ромашка»", ""),
        ("", ""),
    ],
)
def test_how_a_client_is_spoken_to(name: str, address: str) -> None:
    assert given_and_patronymic(name) == address


@pytest.mark.parametrize(
    ("name", "case", "bent"),
    [
        ("Мария Петрова", Case.GENITIVE, "Марии Петровой"),
        ("Алёна Дружинина", Case.DATIVE, "Алёне Дружининой"),
        ("Пётр ИВАНОВ", Case.INSTRUMENTAL, "Петром ИВАНОВЫМ"),
        ("Жан-Пьер Дюваль", Case.GENITIVE, "Жан-Пьера Дюваля"),
        ("Ольга Белых", Case.DATIVE, "Ольге Белых"),
        ("Вера Никитична Осипова", Case.DATIVE, "Вере Никитичне Осиповой"),
        ("Тарас Шевченко", Case.VOCATIVE, "Тарас Шевченко"),
        ("Олена Коваленко", Case.VOCATIVE, "Олено Коваленко"),
        ("Мар’яна Лісова", Case.DATIVE, "Мар'яні Лісовій"),
        ("Ярема Коваль", Case.DATIVE, "Яреме Ковалю"),
        ("Michael Brandt", Case.DATIVE, "Michael Brandt"),
        ("Саша Коваль", Case.DATIVE, "Саша Коваль"),
        ("ООО Ромашка", Case.DATIVE, "ООО Ромашка"),
        ("", Case.DATIVE, ""),
    ],
)
def test_a_whole_name_in_a_case(name: str, case: Case, bent: str) -> None:
    assert bend(name, case) == bent


def test_the_reader_may_choose_the_language() -> None:
    assert bend("Тарас Шевченко", Case.DATIVE, "uk") == "Тарасу Шевченку"
    assert bend("Тарас Шевченко", Case.DATIVE, "ru") == "Тарасу Шевченко"
