"""Verbs a workspace taught by finishing a draft with a button."""

import pytest

from phrases import unknown_verbs
from tests.phrases.cast import frame, said, short


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("Иванов скандалил вчера на складе", ("скандалить",)),
        ("чпокнулись с Гусевой", ("чпокнуться",)),
        ("звонил Иванову, договорились на 120 тыс", ()),
        ("Иванов не смог перезвонить", ()),
        ("Гусева", ()),
        ("", ()),
    ],
)
def test_the_verb_that_made_a_reading_unsure_is_named(text: str, verbs: tuple[str, ...]) -> None:
    assert unknown_verbs(text, frame()) == verbs


@pytest.mark.parametrize(
    ("meaning", "wish"),
    [
        ("call", "log_interaction ivanov call in"),
        ("meeting", "log_interaction ivanov meeting"),
        ("visit", "log_interaction ivanov visit"),
        ("message", "log_interaction ivanov message in"),
        ("email", "log_interaction ivanov email in"),
        ("note", "log_interaction ivanov note"),
        ("task", "create_task ivanov"),
        ("deal", "create_deal ivanov"),
        ("lose", "lose_deal ivanov"),
        ("win", "win_deal ivanov"),
    ],
)
async def test_a_taught_verb_means_what_was_tapped(meaning: str, wish: str) -> None:
    taught = frame().model_copy(update={"words": {"скандалить": meaning}})
    read = await said("Иванов скандалил на складе", taught)
    assert [short(one) for one in read.wishes] == [wish]
    assert read.sure
    assert unknown_verbs("Иванов скандалил на складе", taught) == ()


async def test_what_was_taught_goes_before_the_lexicon() -> None:
    taught = frame().model_copy(update={"words": {"набрать": "message", "забытое": "nonsense"}})
    [wish] = (await said("набрал Иванову", taught)).wishes
    assert short(wish) == "log_interaction ivanov message out"
