"""A family named by its surname: whoever of it is known may be meant."""

import pytest

from phrases.entities.families import family_keys
from phrases.words.tokens import tokens_of
from tests.phrases.cast import said, short


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Поповы приходили", "log_interaction popov|popova visit"),
        ("встретились с Гусевыми", "log_interaction guseva meeting"),
        ("был у Поповых", "log_interaction popov|popova visit"),
        ("Попови приходили", "log_interaction popov|popova visit"),
        ("Панчуки приходили", "log_interaction panchuk_m|panchuk_f visit"),
        ("Ковальчуки приходили", "log_interaction kovalchuk visit"),
        ("the Smiths came by", "log_interaction smith visit"),
        ("Козловы приходили", "log_interaction ?Козловы visit"),
    ],
)
async def test_who_of_a_family_may_be_meant(text: str, meant: str) -> None:
    assert short((await said(text)).wishes[0]) == meant


@pytest.mark.parametrize("word", ["готовы", "Машины", "новых", "Основы", "Умови", "Машини", "meetings", "Новини"])
def test_an_everyday_word_is_no_family(word: str) -> None:
    (token,) = tokens_of(word)
    assert family_keys(token, "ru") == family_keys(token, "uk") == ()
