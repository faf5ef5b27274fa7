import pytest

from names.given import all_names, called, languages_of, named
from names.grammar import Gender
from names.translit import is_latin


def test_every_name_is_written_in_one_script() -> None:
    spelled = [word for name in all_names() for word in (*name.own_spellings, *name.short)]
    mixed = [word for word in spelled if is_latin(word) and not word.replace("-", "").isascii()]
    assert len(all_names()) >= 120
    assert mixed == []


@pytest.mark.parametrize(
    ("short", "full", "genders"),
    [
        ("Саша", {"Александр", "Александра"}, {Gender.MALE, Gender.FEMALE}),
        ("серега", {"Сергей"}, {Gender.MALE}),
        ("ДИМА", {"Дмитрий"}, {Gender.MALE}),
        ("Mike", {"Майкл", "Michael"}, {Gender.MALE}),
        ("мороз", set(), set()),
    ],
)
def test_whom_a_short_form_calls(short: str, full: set[str], genders: set[Gender]) -> None:
    assert {name.own_spellings[0] for name in called(short)} == full
    assert {name.gender for name in called(short)} == genders


def test_languages_of_a_name() -> None:
    assert languages_of("Сергій") == {"uk"}
    assert languages_of("Сергей") == {"ru"}
    assert languages_of("Олег") == {"ru", "uk"}
    assert [name.gender for name in named("пётр")] == [name.gender for name in named("Петр")]
