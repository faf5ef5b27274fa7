"""Somebody is struck out of a text in whatever form they stand there; everybody else stays."""

import pytest

from names.redact import somebody

IVAN = somebody({"Иван Громов", "Олена Шевченко"}, {"ООО Ромашка"}, {"+79123456789", "gromov@mail.ru", "ivan_g"})


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("звонил Громову, думает", "звонил …, думает"),
        ("встреча с Иваном Громовым завтра в 10", "встреча с … … завтра в 10"),
        ("Громов-старший против", "… против"),
        ("Олені Шевченко 1200 грн", "… … 1200 грн"),
        ("в Ромашке просят скидку 15%", "в … просят скидку 15%"),
        ("его номер 8 (912) 345-67-89, почта gromov@mail.ru", "его номер …, почта …"),
        ("пишите @ivan_g или +7 912 345 67 89", "пишите … или …"),
        ("громко, гром и громоотвод", "громко, гром и громоотвод"),
        ("Петров, 8 912 000-00-00, 120 000 000 рублей", "Петров, 8 912 000-00-00, 120 000 000 рублей"),
        ("", ""),
    ],
)
def test_a_text(said: str, left: str) -> None:
    assert IVAN.struck_from(said) == left
    assert IVAN.is_in(said) == (said != left)


def test_texts_inside_json() -> None:
    told = {"text": "Громов", "ids": [1, None], "wish": {"name": "Ивану", "deep": ["Петрову", "Громову"]}}
    left = {"text": "…", "ids": [1, None], "wish": {"name": "…", "deep": ["Петрову", "…"]}}
    assert IVAN.struck_from(told) == left


def test_nobody_is_in_no_text() -> None:
    assert not somebody((), (), ()).is_in("Иван Громов, +79123456789")
