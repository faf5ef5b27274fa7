"""One name in place of another, in the case the other stood in."""

import pytest

from names.renaming import renamed

CASES = [
    ("был у Гусевой, довольна", "Гусева", "Громов", "был у Громова, довольна"),
    ("звонил гусевой", "Гусева", "Громов", "звонил громову"),
    ("встреча с Гусевой на Ленина", "Гусева", "Громов", "встреча с Громовым на Ленина"),
    ("Гусева просит скидку", "Гусева", "Громов", "Громов просит скидку"),
    ("отправить КП Громову", "Громов", "Петрова", "отправить КП Петровой"),
    ("встретился с Громовым и Гусевой", "Громов", "Козлов", "встретился с Козловым и Гусевой"),
    ("call Gromov back", "Gromov", "Kozlov", "call Kozlov back"),
    ("позвонить по витринам", "Громов", "Петрова", "позвонить по витринам"),
]


@pytest.mark.parametrize(("text", "old", "new", "better"), CASES)
def test_the_name_takes_the_case_of_the_other(text: str, old: str, new: str, better: str) -> None:
    assert renamed(text, old, new) == better
