"""What was bought, sold, signed or closed is the deal that was open, won; never one more."""

import pytest

from tests.scenes import scene
from tests.town import Somebody, Town


@scene(autouse=True)
async def a_client_with_a_deal(maria: Somebody) -> None:
    await maria.says("новый клиент Greg Palmer")
    await maria.says("сделка Greg Palmer на 37 тыс")


@pytest.mark.parametrize(
    ("said", "amount"),
    [
        ("Greg bought, 36k", "36 000"),
        ("sold Greg 38k", "38 000"),
        ("closed Greg at 36.5k", "36 500"),
        ("Greg's in! closed at 36k", "36 000"),
        ("Greg signed at 39k", "39 000"),
        ("Greg signed!", "37 000"),
        ("Greg Palmer купил, деньги уже пришли", "37 000"),
        ("Greg Palmer купил лампы на 32 тысячи", "32 000"),
        ("Greg Palmer купив лампи на 32 тис", "32 000"),
        ("продали Greg Palmer на 38 тыс", "38 000"),
    ],
)
async def test_the_open_deal_is_won_with_the_sum_said(pomni: Town, maria: Somebody, said: str, amount: str) -> None:
    await maria.says(said)
    maria.sees("Сделка выиграна", "Greg Palmer", amount)
    assert (await pomni.counts())["deal"] == 1


async def test_of_several_open_deals_it_is_asked_which(pomni: Town, maria: Somebody) -> None:
    await maria.says("новая сделка Greg Palmer на 12 тыс")
    assert (await pomni.counts())["deal"] == 2
    await maria.says("Greg bought, 36k")
    await maria.presses_part("12 000")
    maria.sees("Сделка выиграна", "36 000")
    assert (await pomni.counts())["deal"] == 2


async def test_who_is_in_is_asked_about(maria: Somebody) -> None:
    await maria.says("Greg is in")
    await maria.presses("✅")
    maria.sees("Сделка выиграна", "37 000")


async def test_without_an_open_deal_a_purchase_opens_one_and_a_signature_is_noted(pomni: Town, maria: Somebody) -> None:
    await maria.says("Greg Palmer отказался")
    await maria.says("Greg signed")
    maria.sees("Заметка")
    await maria.says("Greg bought, 20k")
    maria.sees("Сделка открыта", "20 000")
    assert (await pomni.counts())["deal"] == 2


@pytest.mark.parametrize("said", ["Greg hasn't signed yet", "Greg sold his car for 20k", "Greg bought the lamps"])
async def test_what_wins_nothing(pomni: Town, maria: Somebody, said: str) -> None:
    await maria.says(said)
    assert "выиграна" not in maria.last.text
    assert (await pomni.counts())["deal"] == 1


async def test_undo_opens_it_again(maria: Somebody) -> None:
    await maria.says("Greg bought, 36k")
    await maria.presses("↩️")
    await maria.says("/deals")
    maria.sees("37 000")


@pytest.mark.parametrize(
    ("said", "edited", "amount"),
    [
        ("Greg bought, 37k", "Greg bought, 36k", "36 000"),
        ("Greg bought, 36k", "Greg bought, 35k", "35 000"),
        ("sold Greg 38k", "sold Greg 37k", "37 000"),
        ("закрыли Greg Palmer на 37 тыс", "закрыли Greg Palmer на 40 тыс", "40 000"),
        ("Greg Palmer согласен на 37 тыс, сделка наша", "Greg Palmer согласен на 39 тыс, сделка наша", "39 000"),
        ("Greg Palmer купив лампи на 32 тис", "Greg Palmer купив лампи на 33 тис", "33 000"),
        ("Greg Palmer купил", "Greg Palmer купил!", "37 000"),
    ],
)  # fmt: skip
async def test_an_edited_sum_is_that_of_the_deal_that_was_won(
    pomni: Town, maria: Somebody, said: str, edited: str, amount: str
) -> None:
    message = await maria.says(said)
    maria.sees("Сделка выиграна")
    await maria.edits(message, edited)
    maria.sees("Исправлено", "Сделка выиграна", amount)
    await maria.edits(message, f"{edited} ")
    assert (await pomni.counts())["deal"] == 1
    await maria.says("сколько продали")
    maria.sees("выиграно 1", amount)


async def test_a_sum_set_back_by_an_edit_names_the_win_alone(maria: Somebody) -> None:
    message = await maria.says("closed Greg at 36k")
    await maria.edits(message, "closed Greg at 37k")
    maria.sees("Исправлено", "Сделка выиграна", "37 000")
    assert "уже открыта" not in maria.last.text
    await maria.presses("↩️")
    await maria.says("/deals")
    maria.sees("37 000")


async def test_an_edited_purchase_that_opened_a_deal_wins_none(pomni: Town, maria: Somebody) -> None:
    await maria.says("новый клиент Вера Титова")
    message = await maria.says("Титова купила за 30 тысяч")
    maria.sees("Сделка открыта", "30 000")
    await maria.edits(message, "Титова купила за 35 тысяч")
    maria.sees("Сделка открыта", "35 000")
    assert "выиграна" not in maria.last.text
    assert (await pomni.counts())["deal"] == 2


async def test_an_edit_that_wins_one_of_several_asks_nothing_more(pomni: Town, maria: Somebody) -> None:
    await maria.says("новая сделка Greg Palmer на 12 тыс")
    message = await maria.says("Greg bought, 36k")
    await maria.presses_part("12 000")
    await maria.edits(message, "Greg bought, 35k")
    maria.sees("Сделка выиграна", "35 000")
    assert (await pomni.counts())["deal"] == 2


@pytest.mark.parametrize("paid", ["Greg paid 37k", "Greg Palmer оплатил 37 тысяч", "Greg Palmer сплатив 37 тис"])
async def test_a_deal_paid_in_full_is_won_by_one_tap(maria: Somebody, paid: str) -> None:
    await maria.says(paid)
    maria.sees("Заметка", "Greg Palmer")
    await maria.presses("🎉")
    maria.sees("Сделка выиграна", "Greg Palmer", "37 000")
    await maria.says("/undo")
    await maria.says("/deals")
    maria.sees("37 000")


@pytest.mark.parametrize(
    "said", ["Greg Palmer оплатил 10 тысяч", "Greg Palmer не оплатил 37 тысяч", "Greg Palmer обещал оплатить 37 тысяч"]
)
async def test_what_is_no_payment_in_full_offers_no_win(maria: Somebody, said: str) -> None:
    await maria.says(said)
    assert not any(label.startswith("🎉") for message in maria.said for label in message.labels)
