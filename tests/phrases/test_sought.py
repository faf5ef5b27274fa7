"""By which beginnings of words what was written is searched."""

import pytest

from crm.wishes import FindClients
from phrases.questions.sought import beginnings_sought
from tests.phrases.cast import frame, said


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


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("кто просил рассрочку на полгода", "просил рассрочку"),
        ("кто спрашивал про скидку на месяц", "спрашивал скидку"),
        ("кто хотел поставку на следующей неделе", "хотел поставку"),
        ("хто питав про знижку на місяць", "хто питав знижку"),
    ],
)
async def test_who_wanted_something_for_some_days_is_no_agenda_of_theirs(text: str, query: str) -> None:
    [wish] = (await said(text, frame())).wishes
    assert isinstance(wish, FindClients)
    assert wish.query == query


@pytest.mark.parametrize("text", ["кто записался на завтра", "кто у нас завтра", "кому позвонить на следующей неделе"])
async def test_who_is_on_is_an_agenda_still(text: str) -> None:
    assert not any(isinstance(wish, FindClients) for wish in (await said(text, frame())).wishes)
