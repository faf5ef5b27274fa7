"""Who will not come is no plan of ours; what is to be done about it is."""

import pytest

from tests.phrases.cast import frame, said, short

ENGLISH = frame(language="en", country="US")

NOTED = [
    "попов не сможет в среду на замер",
    "попов не сможет завтра приехать",
    "гусева сегодня на маникюр не придёт",
]
NOTED_IN_ENGLISH = [
    "smith can't come wednesday",
    "smith won't come wednesday",
    "smith cannot attend the class on friday",
]
PLANNED = {
    "попов не сможет сегодня на пилатес, набрать его завтра вечером": ["create_task popov 11.06 18:00"],
    "попов не сможет в среду перенеси на пятницу": ["move_task popov 12.06 10:00"],
    "завтра набрать попова насчёт переноса": ["create_task popov 11.06 10:00"],
    "перенос встречи с поповым на пятницу": ["move_task popov 12.06 10:00"],
}
PLANNED_IN_ENGLISH = {
    "smith can't make pilates tonight ring her tomorrow evening about a swap": ["create_task smith 11.06 18:00"],
}


@pytest.mark.parametrize("text", [*NOTED, *NOTED_IN_ENGLISH])
async def test_it_is_shown_as_a_note(text: str) -> None:
    read = await said(text, ENGLISH if text.isascii() else frame())
    assert not read.sure
    assert [wish.kind for wish in read.wishes] == ["log_interaction"]


@pytest.mark.parametrize(("text", "wanted"), [*PLANNED.items(), *PLANNED_IN_ENGLISH.items()])
async def test_what_is_to_be_done_about_it_is_a_plan(text: str, wanted: list[str]) -> None:
    assert [
        short(wish).replace(" call", "") for wish in (await said(text, ENGLISH if text.isascii() else None)).wishes
    ] == wanted
