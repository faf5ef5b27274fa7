"""Two numbers where one counts things and the other is the price; and sums that are offered as a choice."""

import pytest

from crm.wishes import CreateDeal
from tests.phrases.cast import said, short


@pytest.mark.parametrize(
    ("text", "deal"),
    [
        ("Гусева берёт 20 тысяч коробок за 18 600", "create_deal guseva 18600 RUB"),
        ("Гусева берёт 2000 коробок за 18 600", "create_deal guseva 18600 RUB"),
        ("за 18 600 Гусева берёт 20 тысяч коробок", "create_deal guseva 18600 RUB"),
        ("Гусева заказала 30 тыс листовок на 12 тысяч", "create_deal guseva 12000 RUB"),
        ("Гусева заказала 25к цветных визиток на 18500 руб", "create_deal guseva 18500 RUB"),
        ("Гусева берёт 3 тысячи штук по 40 рублей", "create_deal guseva 120000 RUB"),
        ("Ковальчук бере 15 тисяч пакетів за 12 400", "create_deal kovalchuk 12400 RUB"),
        ("Ковальчук замовила 90 тисяч етикеток на 45 тис", "create_deal kovalchuk 45000 RUB"),
        ("Smith is taking 12k cartons for $9,800", "create_deal smith 9800 USD"),
        ("Smith ordered 5k glossy flyers for 1,200", "create_deal smith 1200 RUB"),
    ],
)
async def test_what_is_counted_is_no_sum(text: str, deal: str) -> None:
    assert [short(wish) for wish in (await said(text)).wishes] == [deal]


@pytest.mark.parametrize(
    "text",
    [
        "Гусева берёт 20 тысяч коробок",
        "Гусева берёт 2000 коробок",
        "Гусева заказала двадцать тысяч новых картонных коробок",
        "Ковальчук замовила 10 тисяч етикеток",
        "Smith ordered 5k flyers",
    ],
)
async def test_things_without_a_price_are_an_order_without_a_sum(text: str) -> None:
    [deal] = (await said(text)).wishes
    assert isinstance(deal, CreateDeal)
    assert deal.amount is None


@pytest.mark.parametrize(
    ("text", "deal"),
    [
        ("договорились с Гусевой на 120 тысяч предоплаты", "create_deal guseva 120000 RUB"),
        ("договорились с Гусевой на 120 тысяч наличных", "create_deal guseva 120000 RUB"),
        ("Гусева согласна на 300 тысяч с рассрочкой", "create_deal guseva 300000 RUB"),
        ("Ковальчук бере на 40 тисяч рулонний газон", "create_deal kovalchuk 40000 RUB"),
        ("Smith agreed, 12k all in", "create_deal smith 12000 RUB"),
    ],
)
async def test_money_stays_money(text: str, deal: str) -> None:
    assert [short(wish) for wish in (await said(text)).wishes] == [deal]


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("Гусева берёт или на 210 тыс, или на 320", [210_000, 320_000]),
        ("Гусева берёт на 210 или на 320 тыс", [210_000, 320_000]),
        ("Гусева берёт за 210 либо за 320 тыс", [210_000, 320_000]),
        ("Гусева берёт либо за 210 тыс наличкой, либо за 230 с рассрочкой", [210_000, 230_000]),
        ("Ковальчук бере або за 100 тисяч, або за 120", [100_000, 120_000]),
        ("Smith will take it for 5k or for 7k", [5_000, 7_000]),
        ("Smith is taking it either at 5k or at 7k", [5_000, 7_000]),
    ],
)
async def test_a_choice_of_sums_is_asked_about(text: str, amounts: list[int]) -> None:
    [deal] = (await said(text)).wishes
    assert isinstance(deal, CreateDeal)
    assert deal.amount is None
    assert [int(one.amount) for one in deal.alternatives] == amounts
