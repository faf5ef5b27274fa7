"""What is said of the people of a company opens their cards."""

import pytest

from crm.wishes import ShowScreen
from phrases import Colleague
from tests.phrases.cast import frame, said

TEAM = (
    Colleague(id=1, name="Ира Белова"),
    Colleague(id=2, name="Олег Дуб"),
    Colleague(id=3, name="Зоя"),
)


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("уволить Иру", (1,)),
        ("сделай Иру руководителем", (1,)),
        ("Зоя увольняется", (3,)),
        ("звільни Олега Дуба", (2,)),
        ("make Ira a manager", (1,)),
        ("пригласи Ирину менеджером", None),
    ],
)
async def test_a_colleagues_card_is_opened(text: str, ids: tuple[int, ...] | None) -> None:
    read = await said(text, frame().model_copy(update={"colleagues": TEAM}))
    [wish] = read.wishes
    assert isinstance(wish, ShowScreen)
    assert (wish.name, wish.whose.ids if wish.whose else None) == ("team", ids)


@pytest.mark.parametrize(
    "text",
    ["Иванов уволился", "Ира увольняется", "пригласи Иванова на встречу завтра", "сделай Ире КП", "уволили закупщика"],
)
async def test_what_is_said_of_others_is_something_else(text: str) -> None:
    read = await said(text, frame().model_copy(update={"colleagues": TEAM}))
    assert not any(isinstance(wish, ShowScreen) for wish in read.wishes)
