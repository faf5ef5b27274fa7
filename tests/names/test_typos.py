import random

import pytest

from names.typos import prefix_range, rank, resembles, search_words

LETTERS = "абвгдежзийклмнопрстуфхцчшщыьэюя"


def one_typo(word: str, chance: random.Random) -> str:
    at = chance.randrange(len(word) - 1)
    letter = chance.choice(LETTERS)
    return chance.choice(
        [
            word[:at] + letter + word[at:],
            word[:at] + word[at + 1 :],
            word[:at] + letter + word[at + 1 :],
            word[:at] + word[at + 1] + word[at] + word[at + 2 :],
        ]
    )


@pytest.mark.parametrize("words", [["иванов", "петренко", "гончарук", "оганесян"], ["пак", "цой", "мазур", "бойко"]])
def test_two_hundred_typos_of_two_hundred_are_found(words: list[str]) -> None:
    chance = random.Random(2)
    tried = [(word, one_typo(word, chance)) for word in words * 50]
    missed = [
        (word, typo)
        for word, typo in tried
        if len(typo) > 2 and not (search_words(typo) & search_words(word) and resembles(typo, word))
    ]
    assert missed == []


@pytest.mark.parametrize("typed", ["и", "ив", "ива", "иван", "ивано", "иванов"])
def test_a_beginning_is_a_range_of_keys(typed: str) -> None:
    low, high = prefix_range(typed)
    assert [key for key in search_words("Иванов Пётр") if low <= key < high] == ["иванов"]


def test_both_halves_and_the_whole_are_keys() -> None:
    assert {"римски", "корсак"} <= search_words("Римский-Корсаков")


@pytest.mark.parametrize(
    ("word", "other", "near"),
    [
        ("иванов", "иванов", True),
        ("ива", "иванов", True),
        ("иавнов", "иванов", True),
        ("ивонав", "иванов", False),
        ("пертен", "петренко", True),
        ("хайрулин", "хайруллин", True),
        ("переверзив", "переверзев", True),
        ("первезев", "переверзев", False),
        ("ким", "кум", True),
        ("ли", "ло", False),
        ("", "иванов", False),
    ],
)
def test_what_resembles(word: str, other: str, near: bool) -> None:
    assert resembles(word, other) is near


def test_search_orders_exact_then_beginning_then_inside_then_typo() -> None:
    found = ["Ивонов", "Ливанов", "Ивановский", "Иванов Пётр", "Сидоров"]
    ordered = sorted(found, key=lambda name: -rank("иванов", name))
    assert ordered == ["Иванов Пётр", "Ивановский", "Ливанов", "Ивонов", "Сидоров"]
    assert rank("иванов", "Сидоров") == 0


def test_every_word_of_the_query_must_be_answered() -> None:
    assert rank("петр иванов", "Иванов Пётр") == 1
    assert rank("петр сидоров", "Иванов Пётр") == 0
    assert rank("", "Иванов") == rank("иванов", "") == 0
