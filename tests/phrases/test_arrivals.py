"""What comes, and who: things that come by themselves are no visit of a client."""

import pytest

from tests.phrases.cast import said, short

THINGS = [
    "Пришли запчасти Гусевой",
    "запчасти Гусевой пришли",
    "товар для Ромашки пришёл",
    "приехал диван Иванова",
    "прийшла посилка для Ковальчук",
    "John's parts arrived",
    "the parts for John arrived",
    "delivery for Acme came today",
    "new dress arrived for Sarah",
]
PEOPLE = {
    "Гусева пришла": "guseva",
    "Громова нет, а Гусева приехала за документами": "guseva",
    "John came by for his parcel": "smith",
    "just came from Acme": "smith",
    "Sarah's husband came in": "connolly",
}


@pytest.mark.parametrize("text", THINGS)
async def test_a_thing_that_comes_is_no_visit(text: str) -> None:
    read = await said(text)
    assert not read.sure
    assert all("visit" not in short(wish) for wish in read.wishes)


@pytest.mark.parametrize(("text", "client"), PEOPLE.items())
async def test_somebody_who_comes_is_one(text: str, client: str) -> None:
    read = await said(text)
    assert [short(wish) for wish in read.wishes] == [f"log_interaction {client} visit"]
    assert read.sure


async def test_whom_somebody_new_was_sent_by_did_not_come() -> None:
    read = await said("новая клиентка пришла по рекомендации Гусевой")
    assert not read.sure


@pytest.mark.parametrize(
    "text", ["постригла Гусеву", "заменили Иванову колодки, 8500", "fixed John's sink", "у Поповой сняли швы"]
)
async def test_a_service_done_is_a_visit_to_be_confirmed(text: str) -> None:
    read = await said(text)
    assert "visit" in short(read.wishes[0])
    assert not read.sure


BEING = {
    "Були на обстеженні в ТОВ Агросвіт, 12 камер": ["log_interaction kovalchuk visit"],
    "были на осмотре в ООО Ромашка, 12 окон": ["log_interaction petrova visit"],
    "были вчера у Гусевой": ["log_interaction guseva visit"],
    "we were at Acme on a survey": ["log_interaction smith visit"],
    "были сомнения у Гусевой": ["log_interaction guseva note"],
    "были проблемы у Гусевой с оплатой": ["log_interaction guseva note"],
    "були питання в Ковальчук": ["log_interaction kovalchuk note"],
}


@pytest.mark.parametrize(("text", "wanted"), BEING.items())
async def test_who_was_at_a_client_visited_and_what_was_there_did_not(text: str, wanted: list[str]) -> None:
    assert [short(wish) for wish in (await said(text)).wishes] == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Гусева была на повторной, всё ок", ["log_interaction guseva visit"]),
        ("Гусева вчера была на первой", ["log_interaction guseva visit"]),
        ("Ковальчук була на первинній", ["log_interaction kovalchuk visit"]),
        (
            "Гусева была на пробной, переводи её в договор",
            ["log_interaction guseva visit", "move_deal guseva contract"],
        ),
        (
            "Гусева была на переговорах, переведи в договор",
            ["log_interaction guseva meeting", "move_deal guseva contract"],
        ),
        ("Гусева была на больничном", ["log_interaction guseva note"]),
        ("Гусева была на нашей стороне", ["log_interaction guseva note"]),
    ],
)
async def test_what_a_client_was_at_is_a_visit_by_its_adjective_alone(text: str, wanted: list[str]) -> None:
    assert [short(wish) for wish in (await said(text)).wishes] == wanted
