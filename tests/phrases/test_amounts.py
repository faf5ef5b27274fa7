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


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("Гусева 1,2 млн", 1_200_000),
        ("Гусева 50 тысяч", 50_000),
        ("Гусевой 175 было стало полтора ляма", 1_500_000),
        ("отправил КП Гусевой на 220 тыс", 220_000),
        ("отправил КП Гусевой на 220 тыс и позвонить в пн", 220_000),
        ("надіслав КП Ковальчук на 220 тис", 220_000),
        ("sent Smith the proposal for 220k", 220_000),
        ("звонил Гусевой, бюджет 300 тыс", 300_000),
    ],
)
async def test_a_sum_that_nothing_else_has_is_offered_as_the_deals(text: str, amount: int) -> None:
    read = await said(text)
    [deal] = [wish for wish in read.wishes if isinstance(wish, CreateDeal)]
    assert deal.amount is not None
    assert (int(deal.amount.amount), read.sure) == (amount, False)


@pytest.mark.parametrize(
    "text",
    [
        "звонил Гусевой, бюджет 1,5 миллиона на следующий год",
        "Гусева оплатила 50 тыс",
        "завтра выставить Гусевой счёт на 96 тыс",
        "показал 2к Гусевой, думает",
        "Гусева хочет 300 но пока 240",
    ],
)
async def test_what_is_no_sum_of_a_deal_changes_none(text: str) -> None:
    assert not any(isinstance(wish, CreateDeal) for wish in (await said(text)).wishes)


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("Гусева не 150 а 160", 160),
        ("Гусева не 150 тыс, а 160 тыс", 160_000),
        ("Гусевой скинули до 160к", 160_000),
        ("Ковальчук скинули до 160к", 160_000),
        ("lowered Smith's price to 160k", 160_000),
    ],
)
async def test_what_was_bargained_is_the_sum_from_now_on(text: str, amount: int) -> None:
    read = await said(text)
    [wish] = read.wishes
    assert isinstance(wish, CreateDeal)
    assert wish.amount is not None
    assert (int(wish.amount.amount), wish.sets, read.sure) == (amount, True, True)


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
