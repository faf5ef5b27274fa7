"""What a service is called behind «на»."""

import pytest

from names.things import accusative


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
