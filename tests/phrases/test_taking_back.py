"""What takes the last change back, and what only sounds like it."""

import pytest

from crm.wishes import UndoLast
from tests.phrases.cast import said


@pytest.mark.parametrize(
    "text",
    [
        "отмени это", "отмени, пожалуйста", "верни как было", "ой, не то, отмени", "не тот клиент, отмени",
        "удали последнюю запись", "отмени последнее действие", "откати", "cancel that", "cancel my last entry",
        "ой не то написав, отміни послєднє", "отмени крайнюю запись", "отміни будь ласка останню дію",
        "oops wrong one, undo that", "не тому клієнту записав, скасуй останнє", "не то записал, удали",
    ],
)  # fmt: skip
async def test_the_last_change_is_taken_back(text: str) -> None:
    read = await said(text)
    assert [type(wish) for wish in read.wishes] == [UndoLast]


@pytest.mark.parametrize(
    "text",
    [
        "отмени скидку", "отмени доставку", "отмени оплату", "удали клиента", "убери тег вип", "скасуй знижку",
        "отмени запись на завтра", "delete the client", "remove the tag", "cancel the order",
    ],
)  # fmt: skip
async def test_a_thing_of_its_own_is_not_the_last_change(text: str) -> None:
    assert not any(isinstance(wish, UndoLast) for wish in (await said(text)).wishes)


@pytest.mark.parametrize("text", ["удали клиента", "убери тег вип", "remove the tag"])
async def test_a_thing_that_cannot_be_taken_away_is_never_written_at_once(text: str) -> None:
    assert not (await said(text)).sure
