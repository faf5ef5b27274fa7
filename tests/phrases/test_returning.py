"""Refusals taken back, and what only sounds so."""

import pytest

from tests.phrases.cast import said, short


@pytest.mark.parametrize(
    ("text", "wish"),
    [
        ("Гусева передумала, берёт", "move_deal guseva"),
        ("Гусева передумала и берёт", "move_deal guseva"),
        ("Гусева передумала, будет брать", "move_deal guseva"),
        ("Ковальчук передумала, бере", "move_deal kovalchuk"),
        ("Smith changed his mind, he's taking it", "move_deal smith"),
        ("верни Гусеву в работу", "move_deal guseva"),
        ("верни сделку Гусевой в договор", "move_deal guseva contract"),
        ("поверни Ковальчук в роботу", "move_deal kovalchuk"),
        ("bring Smith's deal back to negotiation", "move_deal smith negotiation"),
        ("reopen Smith's deal", "move_deal smith"),
        ("отмени отказ Гусевой", "move_deal guseva"),
        ("Гусева передумала", "lose_deal guseva"),
        ("Гусева передумала брать", "lose_deal guseva"),
        ("Гусева передумала, взяла б/у", "lose_deal guseva"),
        ("Гусева передумала, взяла у конкурентов", "lose_deal guseva"),
        ("Гусева передумала, Иванов берёт за 50 тыс", "lose_deal guseva"),
    ],
)
async def test_a_client_comes_back(text: str, wish: str) -> None:
    assert short((await said(text)).wishes[0]) == wish


@pytest.mark.parametrize("text", ["верни Гусевой деньги", "вернуть Гусевой документы в пятницу"])
async def test_what_is_given_back_is_no_deal(text: str) -> None:
    assert not any(wish.kind == "move_deal" for wish in (await said(text)).wishes)
