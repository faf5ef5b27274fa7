"""Notes about a client that are asked for: with a word for "about", or with a sign behind the client."""

import pytest

from tests.phrases.cast import KYIV, frame, said, short

NOTES = {
    "запиши по Гусевой: только матовый акрил, ручки не ставить": "guseva",
    "запиши о Гусевой: не любит звонки": "guseva",
    "запиши насчёт Гусевой: аллергия на лак": "guseva",
    "запиши Гусевой: аллергия на лак": "guseva",
    "запиши к Гусевой в карточку: аллергия": "guseva",
    "внеси в карточку Гусевой: аллергия": "guseva",
    "запиши щодо Ковальчук: тільки акрил": "kovalchuk",
    "занотуй по Ковальчук: любить каву": "kovalchuk",
    "write down about Connolly: vegan": "connolly",
    "jot down for Smith: gate code 1234": "smith",
    "put a note on Smith: gate code 1234": "smith",
}


@pytest.mark.parametrize(("text", "client"), NOTES.items())
async def test_a_note_about_a_client_is_kept(text: str, client: str) -> None:
    read = await said(text)
    assert [short(wish) for wish in read.wishes] == [f"log_interaction {client} note"]
    assert read.sure


@pytest.mark.parametrize(
    "text", ["запиши Гусеву: завтра в 15 маникюр", "запиши Гусеву на пятницу", "put Smith down for friday 3pm"]
)
async def test_a_booking_is_no_note(text: str) -> None:
    assert [wish.kind for wish in (await said(text)).wishes] == ["create_task"]


async def test_an_hour_behind_about_is_no_note() -> None:
    read = await said("запиши о 8 планьорка", frame(zone=KYIV, language="uk"))
    assert [wish.kind for wish in read.wishes] == ["create_task"]
