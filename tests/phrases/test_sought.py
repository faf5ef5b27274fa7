"""By which beginnings of words what was written is searched."""

import pytest

from phrases.questions.sought import beginnings_sought


@pytest.mark.parametrize(
    ("query", "all_told", "at_last"),
    [
        ("просил скидку", "проси скидк", "скидк"),
        ("кого была проблема доставкой", "проблем доставк", "доставк"),
        ("нужна доставка", "доставк", "доставк"),
        ("жаловался", "жалова", "жалова"),
        ("питав про знижку", "пита знижк", "знижк"),
        ("who asked a discount", "ask discount", "discount"),
    ],
)
def test_words_are_sought_in_all_their_forms(query: str, all_told: str, at_last: str) -> None:
    first, *further = beginnings_sought(query)
    assert " ".join(first) == all_told
    assert " ".join((further or [first])[-1]) == at_last


def test_words_that_say_nothing_are_not_sought() -> None:
    assert beginnings_sought("кому и что") == []
