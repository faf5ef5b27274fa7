"""Somebody is to be erased, or a record of theirs struck off."""

import pytest

from tests.phrases.cast import KYIV, frame, said, short
from tests.phrases.test_visits import FRAME


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("удали Гусеву", "erase_client guseva"),
        ("удали клиента Гусеву", "erase_client guseva"),
        ("delete Smith", "erase_client smith"),
        ("please remove John Smith", "erase_client smith"),
        ("видали Демченка", "erase_client demchenko"),
        ("видали клієнтку Ковальчук", "erase_client kovalchuk"),
        ("видали завдання Ковальчук", "cancel_task kovalchuk"),
        ("отмени Гусеву", "cancel_task guseva"),
    ],
)
async def test_an_order_to_delete_is_of_whom_it_names(text: str, wanted: str) -> None:
    ukrainian = frame(zone=KYIV, language="uk", country="UA")
    found = await said(text, ukrainian if text.startswith("видали") else frame())
    assert [short(wish) for wish in found.wishes] == [wanted]


@pytest.mark.parametrize("text", ["вчора видали Ковальчук накладну", "видали Демченку товар", "мы видали Гусеву вчера"])
async def test_what_was_handed_out_or_seen_is_no_order(text: str) -> None:
    found = await said(text, frame(zone=KYIV, language="uk", country="UA"))
    assert not {wish.kind for wish in found.wishes} & {"erase_client", "cancel_task"}


async def test_where_visits_are_booked_nothing_is_called_off_by_a_name_alone() -> None:
    assert [wish.kind for wish in (await said("удали Гусеву", FRAME)).wishes] == ["erase_client"]
    assert [wish.kind for wish in (await said("отмени Гусеву", FRAME)).wishes] == ["cancel_visit"]
    assert "erase_client" not in [wish.kind for wish in (await said("убери Гусеву", FRAME)).wishes]
