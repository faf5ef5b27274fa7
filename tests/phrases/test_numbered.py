"""What is said of the lines of a list by their numbers."""

import pytest

from phrases.answers.numbered import Said, read_numbered


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("1 и 3 сделал, 2 на завтра, остальное в среду", "1,3: сделал | 2: на завтра | others: в среду"),
        ("1,3 готово", "1,3: готово"),
        ("сделал 1 и 2, перенеси 3 на завтра", "1,2: сделал | 3: перенеси на завтра"),
        ("1 сделал 2 на завтра в 15", "1: сделал | 2: на завтра в 15"),
        ("первое сделал, вторую задачу на пятницу", "1: сделал | 2: на пятницу"),
        ("№2 удали", "2: удали"),
        ("сделал всё", "others: сделал"),
        ("отложи всё на завтра", "others: отложи на завтра"),
        ("1-3 сделал, 4 на завтра", "1,2,3: сделал | 4: на завтра"),
        ("все кроме первой сделал", "others but 1: сделал"),
        ("всё сделал кроме 2", "others but 2: сделал"),
        ("усі крім першої зробив", "others but 1: зробив"),
        ("all except the first are done", "others but 1: are done"),
        ("1 в 15:00", "1: в 15:00"),
        ("першу і третю зробив, решту на п'ятницю", "1,3: зробив | others: на п'ятницю"),
        ("done 1 and 3, move the rest to friday", "1,3: done | others: move to friday"),
    ],
)
def test_lines_are_named_with_what_is_said_of_them(text: str, parts: str) -> None:
    said = read_numbered(text)
    told = [f"{_lines(one)}: {' '.join(one.words)}" for one in said]
    assert " | ".join(told) == parts


def _lines(said: Said) -> str:
    numbers = ",".join(map(str, sorted(said.excepted or said.numbers)))
    return numbers if not said.others else f"others but {numbers}" if numbers else "others"


@pytest.mark.parametrize(
    "text",
    [
        "готово",
        "2",
        "1 и 2",
        "перенеси на завтра в 15",
        "всё завтра, остальное в среду",
        "обе сделал",
        "1 и остальное завтра",
        "",
    ],
)
def test_words_that_name_no_line_or_say_nothing_of_it(text: str) -> None:
    assert read_numbered(text) == []
