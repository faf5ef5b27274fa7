import pytest

from names.gender import gender_of
from names.grammar import Case, Gender
from names.person import is_person, looks_like_company, nominative, one_letter_apart, same_name


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Петровой Марии", "Петрова Мария"),
        ("с Игорем Лапиным", "Игорь Лапин"),
        ("Незнакомцевым", "Незнакомцев"),
        ("с Береговым", "Береговой"),
        ("Сидорову", "Сидоров"),
        ("сидоровой", "Сидорова"),
        ("Иванова", "Иванова"),
        ("Марии Сергеевне Лебедевой", "Мария Сергеевна Лебедева"),
        ("Бережному", "Бережной"),
        ("Толстому", "Толстой"),
        ("Зайцу", "Заяц"),
        ("Мельника", "Мельник"),
        ("карена оганесяна", "Карен Оганесян"),
        ("Анне Гончар", "Анна Гончар"),
        ("Сергею Гончару", "Сергей Гончар"),
        ("Никите Грачёву", "Никита Грачёв"),
        ("Петру Иванову", "Пётр Иванов"),
        ("Петр Иванов", "Петр Иванов"),
        ("Льву Абрамову", "Лев Абрамов"),
        ("Серёге", "Серёга"),
        ("Игорьку", "Игорёк"),
        ("Ольге Белых", "Ольга Белых"),
        ("Юлией Цой", "Юлия Цой"),
        ("Жан-Пьеру Дювалю", "Жан-Пьер Дюваль"),
        ("Римскому-Корсакову", "Римский-Корсаков"),
        ("Штольцем", "Штольц"),
        ("ЛАПИНУ", "ЛАПИН"),
        ("Лысенко", "Лысенко"),
        ("Олені Коваленко", "Олена Коваленко"),
        ("Мар'яні Стець", "Мар'яна Стець"),
        ("Тарасові Шевченку", "Тарас Шевченко"),
        ("Кравцю Дмитру", "Кравець Дмитро"),
        ("Ганні Лісовій", "Ганна Лісова"),
        ("Michael Brandt", "Michael Brandt"),
        ("", ""),
    ],
)
def test_the_nominative_of_what_was_said(said: str, name: str) -> None:
    assert nominative(said) == name


@pytest.mark.parametrize(
    ("cases", "name"),
    [(Case.GENITIVE | Case.ACCUSATIVE, "Попов"), (Case.NOMINATIVE, "Попова")],
)
def test_the_sentence_may_know_the_case(cases: Case, name: str) -> None:
    assert nominative(["Попова"], cases) == name


@pytest.mark.parametrize(
    ("name", "gender"),
    [
        ("Карен Оганесян", Gender.MALE),
        ("Никита", Gender.MALE),
        ("Илья Демченко", Gender.MALE),
        ("Ярема Коваль", Gender.MALE),
        ("Маржан Тулегенова", Gender.FEMALE),
        ("Айгуль", Gender.FEMALE),
        ("Любов Кузьменко", Gender.FEMALE),
        ("Лебедева М. С.", Gender.FEMALE),
        ("Саша Петрова", Gender.FEMALE),
        ("Женя Сергеевич", Gender.MALE),
        ("John Smith", Gender.MALE),
        ("Karen Price", Gender.FEMALE),
        ("Саша Коваль", None),
        ("Мкртчян", None),
        ("", None),
    ],
)
def test_gender(name: str, gender: Gender | None) -> None:
    assert gender_of(name) is gender


@pytest.mark.parametrize(
    ("name", "person"),
    [
        ("Мария Петрова", True),
        ("Петрова", True),
        ("Серёжа", True),
        ("John Smith", True),
        ("ООО Ромашка", False),
        ("Ромашка", False),
        ("«Вектор»", False),
        ("Салон Ольга", False),
        ("МонолитСтрой", False),
        ("Ким и партнёры", False),
        ("Логистика 24", False),
        ("", False),
    ],
)
def test_persons_and_organisations(name: str, person: bool) -> None:
    assert is_person(name) is person


def test_a_legal_form_shows_a_company() -> None:
    assert looks_like_company("Ромашка, ооо")
    assert not looks_like_company("Мария Петрова")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Мария Петрова", "петрова МАРИЯ", True),
        ("Пётр Семёнов", "Петр Семенов", True),
        ("Мар'яна Стець", "Стець Маряна", True),
        ("Анна Анна", "Анна", False),
        ("Мария Петрова", "Мария", False),
        ("", "", False),
    ],
)
def test_the_same_name(one: str, other: str, same: bool) -> None:
    assert same_name(one, other) is same


@pytest.mark.parametrize(
    ("one", "other", "near"),
    [
        ("Мария Петрова", "Петровa Мария".replace("a", "ы"), True),
        ("Иванов Пётр", "Петр Ивонов", True),
        ("Иванов Пётр", "Петр Ивнов", True),
        ("Иванов Пётр", "Петр Иавнов", True),
        ("Иванов Пётр", "Иванов Пётр", False),
        ("Иванов Пётр", "Сидоров Пётр", False),
        ("Иванов Пётр", "Ивонов Пютр", False),
        ("Иванов Пётр", "Иванов", False),
    ],
)
def test_names_one_letter_apart(one: str, other: str, near: bool) -> None:
    assert one_letter_apart(one, other) is near
