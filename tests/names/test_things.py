"""What a service is called behind «на»."""

import pytest

from names.things import accusative, nominative


@pytest.mark.parametrize(
    ("language", "name", "bent"),
    [
        ("ru", "Стрижка", "стрижку"),
        ("ru", "Женская стрижка", "женскую стрижку"),
        ("ru", "Замена масла", "замену масла"),
        ("ru", "Чистка зубов", "чистку зубов"),
        ("ru", "Консультация", "консультацию"),
        ("ru", "Окрашивание", "окрашивание"),
        ("ru", "Маникюр", "маникюр"),
        ("ru", "Брови", "брови"),
        ("ru", "ТО", "ТО"),
        ("uk", "Жіноча стрижка", "жіночу стрижку"),
        ("uk", "Заміна мастила", "заміну мастила"),
        ("uk", "Манікюр", "манікюр"),
        ("en", "Oil change", "oil change"),
    ],
)
def test_accusative(language: str, name: str, bent: str) -> None:
    assert accusative(name, language) == bent


@pytest.mark.parametrize(
    ("language", "taken", "called"),
    [
        ("ru", "пробную партию", "пробная партия"),
        ("ru", "Шлёвку и синюю пряжу", "Шлёвка и синяя пряжа"),
        ("ru", "статую во двор", "статуя во двор"),
        ("ru", "аренду катка на неделю", "аренда катка на неделю"),
        ("ru", "одну камеру", "одна камера"),
        ("ru", "абонемент на мойку", "абонемент на мойку"),
        ("ru", "две кассы", "две кассы"),
        ("ru", "ТО", "ТО"),
        ("uk", "нову кухню та шафу", "нова кухня та шафа"),
        ("uk", "зварювальну станцію 30 квт", "зварювальна станція 30 квт"),
        ("en", "a new kitchen", "a new kitchen"),
    ],
)
def test_nominative(language: str, taken: str, called: str) -> None:
    assert nominative(taken, language) == called
