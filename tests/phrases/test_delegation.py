"""Something asked of a colleague: who is recognised, and the words that are left."""

import pytest

from phrases.delegation import delegated, may_delegate
from phrases.frame import Colleague

OLEG, ANNA, OTHER_ANNA = (
    Colleague(id=1, name="Олег"),
    Colleague(id=2, name="Анна Белова"),
    Colleague(id=3, name="Анна Чернова"),
)
TEAM = (OLEG, ANNA, OTHER_ANNA)
ASKED = [
    ("поручи Олегу позвонить Ромашке завтра в 10", (1,), "позвонить Ромашке завтра в 10"),
    ("Поручи, пожалуйста, Олегу: позвонить Ромашке", (1,), "позвонить Ромашке"),
    ("попроси Олега позвонить Ромашке", (1,), "позвонить Ромашке"),
    ("попроси Олега, чтобы он позвонил Ромашке", (1,), "позвонил Ромашке"),
    ("доручи Олегу зателефонувати Ромашці", (1,), "зателефонувати Ромашці"),
    ("ask Oleg to call Acme tomorrow", (1,), "call Acme tomorrow"),
    ("assign to Oleg: call Acme", (1,), "call Acme"),
    ("завтра пусть Олег позвонит Громову", (1,), "завтра позвонит Громову"),
    ("в пятницу в 10 поручи Олегу позвонить Громову", (1,), "в пятницу в 10 позвонить Громову"),
    ("завтра Олег пусть позвонит Громову", (1,), "завтра позвонит Громову"),
    ("надо, чтобы Олег позвонил Громову завтра", (1,), "позвонил Громову завтра"),
    ("у п'ятницю нехай Олег подзвонить Громову", (1,), "у п'ятницю подзвонить Громову"),
    ("on Friday have Oleg call Acme", (1,), "on Friday call Acme"),
    ("get Oleg to call Acme tomorrow", (1,), "call Acme tomorrow"),
    ("поручи Анне отправить счёт", (2, 3), "отправить счёт"),
    ("поручи Анне Беловой отправить счёт", (2,), "отправить счёт"),
    ("поручи Олегу Анне позвонить", (1,), "Анне позвонить"),
]


@pytest.mark.parametrize(("text", "ids", "rest"), ASKED, ids=[text for text, *_ in ASKED])
def test_who_is_asked_and_what_for(text: str, ids: tuple[int, ...], rest: str) -> None:
    asked = delegated(text, TEAM)
    assert asked is not None
    assert (asked.mention.ids, asked.rest) == (ids, rest)


@pytest.mark.parametrize(
    "text",
    [
        "попроси Олега Петрова прислать счёт",
        "поручи Олегу",
        "позвонить Олегу завтра",
        "Олег просит позвонить",
        "звонил Громову, пусть Олег перезвонит",
        "завтра звонок, чтобы Олег знал",
        "",
    ],
)
def test_what_is_asked_of_no_colleague(text: str) -> None:
    assert delegated(text, TEAM) is None


def test_a_colleague_whom_nobody_is_called_is_asked_about() -> None:
    asked = delegated("поручи Пете позвонить Ромашке завтра", TEAM)
    assert asked is not None
    assert (asked.mention.ids, asked.mention.name, asked.rest) == ((), "Петя", "позвонить Ромашке завтра")
    assert delegated("попроси Петю прислать счёт", TEAM) is None


@pytest.mark.parametrize(
    "text", ["звонил Олегу", "поручение от Олега", "asked Oleg", " ", "Громов поручил Олегу", "завтра в 10"]
)
def test_colleagues_are_looked_up_only_for_the_first_word(text: str) -> None:
    assert not may_delegate(text)
