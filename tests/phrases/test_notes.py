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
    "запиши Гусевой что она любит кофе": "guseva",
    "запиши Гусевой что у неё собака": "guseva",
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


@pytest.mark.parametrize(
    ("text", "wishes"),
    [
        (
            "пометь у гусевой персик не переносит наркоз и восемнадцатого позвонить ей насчёт чипа",
            "create_task guseva 18.06 10:00",
        ),
        ("пометь у гусевой персик не переносит наркоз восемнадцатого позвонить ей", "create_task guseva 18.06 10:00"),
        ("запиши: у Гусевой аллергия, в пятницу позвонить ей", "create_task guseva 12.06 10:00"),
        ("заметка по Иванову: сын поступил, напомни в понедельник поздравить", "create_task ivanov 15.06 10:00"),
        ("нотатка по Ковальчук: алергія, і в п'ятницю їй передзвонити", "create_task kovalchuk 12.06 10:00"),
        ("note: Smith has a nut allergy and call him friday", "create_task smith 12.06 10:00"),
        ("note: Smith prefers calls after 5pm", None),
        ("запиши у Гусевой болит спина и не звонить до 10", None),
    ],
)
async def test_a_plan_of_ours_behind_a_note_is_no_part_of_it(text: str, wishes: str | None) -> None:
    note, *plans = [short(wish) for wish in (await said(text)).wishes]
    assert note.endswith("note")
    assert plans == ([wishes] if wishes else [])


async def test_an_hour_behind_about_is_no_note() -> None:
    read = await said("запиши о 8 планьорка", frame(zone=KYIV, language="uk"))
    assert [wish.kind for wish in read.wishes] == ["create_task"]
