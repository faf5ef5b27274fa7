import pytest
from hypothesis import given
from hypothesis import strategies as st

from names.fold import digits, fold, words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ПЁТР", "петр"),
        ("п'ятниця", "п’ятниця"),
        ("Мар'яна", "Марʼяна"),
        ("Мар`яна", "мар´яна"),
        ("Андрей", "Андре\u0438\u0306"),
        ("Їжак", "\u0456\u0308жак"),
        ("Wójcik", "wojcik"),
        ("Łódź", "lodz"),
        ("Straße", "STRASSE"),
        ("Ивано\u0301в", "иванов"),
        ("Жан‑Пьер", "жан-пьер"),
        ("  два\u00a0 слова ", "два слова"),
        ("Ива\u00adнов\u200b", "иванов"),
    ],
)
def test_what_looks_alike_folds_alike(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), [("й", "и"), ("ї", "і"), ("ґ", "г"), ("Олена", "Елена")])
def test_letters_of_their_own_stay_apart(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Иванов-Петров Ян", ["иванов", "петров", "ивановпетров", "ян"]),
        ("ООО «Ромашка», №2", ["ооо", "ромашка", "no2"]),
        ("Mike O’Brien", ["mike", "o'brien"]),
        ("'Вектор'", ["вектор"]),
        ("", []),
        ("🎉 — !", []),
    ],
)
def test_words(text: str, expected: list[str]) -> None:
    assert words(text) == expected


def test_digits_of_any_script() -> None:
    assert digits("+7 (912) 345-٦٧") == "791234567"
    assert digits("нет") == ""


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert words(fold(text)) == words(text)
