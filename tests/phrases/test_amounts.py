"""A deal's sum is asked to be another: to how much, in any words; by how much is asked about."""

import pytest

from crm.wishes import CreateDeal
from tests.phrases.cast import said


@pytest.mark.parametrize(
    ("text", "amount", "sure"),
    [
        ("измени сумму сделки Гусевой на 300 тысяч", 300_000, True),
        ("увеличь сделку Гусевой до 250 тысяч", 250_000, True),
        ("подними сделку Гусевой до 95", 95, True),
        ("підніми угоду Ковальчук до 120 тис", 120_000, True),
        ("raise Smith's deal to 95k", 95_000, True),
        ("подними сделку Гусевой на 20 тысяч", 20_000, False),
        ("raise Smith's deal by 5k", 5_000, False),
    ],
)
async def test_the_sum_of_a_deal_is_another(text: str, amount: int, sure: bool) -> None:
    read = await said(text)
    [wish] = read.wishes
    assert isinstance(wish, CreateDeal)
    assert wish.sets
    assert wish.amount is not None
    assert (int(wish.amount.amount), read.sure) == (amount, sure)


@pytest.mark.parametrize("text", ["сделка Гусевой теперь 3 квартиры", "поднять вопрос по сделке Гусевой в пятницу"])
async def test_what_else_is_raised_is_no_sum(text: str) -> None:
    assert not any(isinstance(wish, CreateDeal) for wish in (await said(text)).wishes)


async def test_thousands_stay_beside_their_number() -> None:
    [task] = (await said("поднять бюджет Гусевой до 300к в пятницу")).wishes
    assert getattr(task, "text", "") == "поднять бюджет Гусевой до 300к"


@pytest.mark.parametrize(
    "text",
    [
        "Гусева берёт на 20 или 25 тысяч",
        "гусева берет на двадцать или двадцать пять тысяч",
        "Ковальчук бере на 20 чи 25 тисяч",
        "Smith is taking it for 20 or 25k",
        "Гусева берёт то ли на 20 то ли на 25 тысяч",
        "Гусева берёт или на 20 или на 25 тысяч",
        "Ковальчук бере чи на 20 чи на 25 тисяч",
    ],
)
async def test_one_of_two_sums_is_asked_about_and_no_hour(text: str) -> None:
    [wish] = (await said(text)).wishes
    assert isinstance(wish, CreateDeal)
    assert wish.amount is None
    assert [int(one.amount) for one in wish.alternatives] == [20_000, 25_000]
