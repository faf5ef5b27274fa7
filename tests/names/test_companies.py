"""Companies without their legal forms."""

import pytest

from names.companies import without_legal_form


@pytest.mark.parametrize(
    ("written", "named"),
    [
        ("ООО «Дом и сад»", "Дом и сад"),
        ("Green Fork Pty Ltd", "Green Fork"),
        ("ФОП Гуменюк", "Гуменюк"),
        ("Ромашка", "Ромашка"),
        ("ООО", "ООО"),
    ],
)
def test_a_company_without_its_legal_form(written: str, named: str) -> None:
    assert without_legal_form(written) == named
