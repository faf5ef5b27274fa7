"""How a client is kept: circles, contracts, quotes that went out; in three languages."""

import pytest

from crm.wishes import ChangeClient, CreateTask, LogInteraction
from tests.phrases.cast import frame, said

CIRCLES = [
    ("Гусева — VIP", "vip"),
    ("Гусева вип", "vip"),
    ("Лариса Гусева теперь VIP", "vip"),
    ("Гусева — вип-клиент", "vip"),
    ("Гусева больше не VIP", "others"),
    ("Гусева — обычный клиент", "others"),
    ("Ковальчук — віп", "vip"),
    ("Ковальчук більше не VIP", "others"),
    ("Smith is a VIP", "vip"),
    ("Smith is no longer a VIP", "others"),
    ("отметь Гусеву как VIP", "vip"),
    ("сделай Гусеву випом", "vip"),
    ("make Smith vip", "vip"),
    ("mark Smith as a VIP", "vip"),
    ("зроби Ковальчук віп", "vip"),
    ("убери вип с Гусевой", "others"),
    ("сними с Гусевой вип", "others"),
    ("прибери віп з Ковальчук", "others"),
    ("remove vip from Smith", "others"),
]


@pytest.mark.parametrize(("text", "circle"), CIRCLES)
async def test_how_closely_to_keep_in_touch(text: str, circle: str) -> None:
    read = await said(text)
    [wish] = read.wishes
    assert isinstance(wish, ChangeClient)
    assert (wish.circle, len(wish.client.ids), read.sure) == (circle, 1, True)


OWN_CIRCLES = [
    ("Гусева — опт", "Опт"),
    ("Гусева в группе Опт", "Опт"),
    ("Гусева теперь Опт", "Опт"),
    ("Гусева больше не опт", "others"),
    ("Гусева — ключевые клиенты", "Ключевые клиенты"),
    ("Гусева — VIP", "vip"),
    ("Ковальчук у групі Опт", "Опт"),
    ("Smith is now in the group wholesale", "Wholesale"),
]


@pytest.mark.parametrize(("text", "circle"), OWN_CIRCLES)
async def test_circles_of_ones_own(text: str, circle: str) -> None:
    [wish] = (await said(text, frame().model_copy(update={"circles": ("Опт", "Ключевые клиенты", "Wholesale")}))).wishes
    assert isinstance(wish, ChangeClient)
    assert wish.circle == circle


YEARLY = [
    ("у Ромашки годовщина 12 июня", "годовщина", "2026-06-12"),
    ("годовщина Ромашки 1 марта", "годовщина", "2027-03-01"),
    ("у Гусевой годовщина свадьбы 12 июня", "годовщина свадьбы", "2026-06-12"),
    ("у Ромашки день основания 12.06.2010", "день основания", "2026-06-12"),
    ("у Агросвіту річниця 12 червня", "річниця", "2026-06-12"),
    ("Acme has its anniversary on June 12", "anniversary", "2026-06-12"),
]


@pytest.mark.parametrize(("text", "named", "day"), YEARLY)
async def test_a_day_of_every_year(text: str, named: str, day: str) -> None:
    read = await said(text)
    [wish] = read.wishes
    assert isinstance(wish, CreateTask)
    assert wish.due_at is not None
    assert (wish.text, str(wish.due_at.date()), read.sure) == (named, day, True)
    assert (wish.repeat or "").startswith("FREQ=YEARLY;BYMONTH=")


async def test_an_anniversary_to_work_on_is_a_task_of_one_day() -> None:
    wishes = (await said("у Гусевой годовщина 12 июня, позвонить")).wishes
    assert not any(isinstance(wish, CreateTask) and wish.repeat for wish in wishes)


CONTRACTS = [
    ("договор с Гусевой до 15 марта", "2027-03-15"),
    ("Договор с Ромашкой до 15.03.2027", "2027-03-15"),
    ("у Гусевой договор заканчивается 15.03.2027", "2027-03-15"),
    ("договор Гусевой истекает 15 сентября", "2026-09-15"),
    ("контракт с Гусевой действует до 31 декабря", "2026-12-31"),
    ("договір з Ковальчук до 15 вересня", "2026-09-15"),
    ("у Ковальчук договір закінчується 15 вересня", "2026-09-15"),
    ("the contract with Smith ends on September 15", "2026-09-15"),
    ("Smith's contract expires September 15, 2027", "2027-09-15"),
]


@pytest.mark.parametrize(("text", "until"), CONTRACTS)
async def test_when_a_contract_ends(text: str, until: str) -> None:
    [wish] = (await said(text)).wishes
    assert isinstance(wish, ChangeClient)
    assert (wish.contract_until, len(wish.client.ids)) == (until, 1)


@pytest.mark.parametrize(
    "text",
    [
        "отправить договор Гусевой до пятницы",
        "подписать договор с Гусевой до 15 марта",
        "Гусева подпишет договор до пятницы",
        "завтра договор с Гусевой",
        "договор с Гусевой",
        "Гусева просит vip скидку",
        "Гусева не",
        "звонил Гусевой, VIP-условия не подошли",
    ],
)
async def test_what_is_about_something_else(text: str) -> None:
    wishes = (await said(text)).wishes
    assert not any(isinstance(wish, ChangeClient) and (wish.circle or wish.contract_until) for wish in wishes)


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("отправил КП Гусевой", True),
        ("скинула Гусевой смету", True),
        ("выслали Гусевой коммерческое предложение", True),
        ("КП отправлено Гусевой", True),
        ("звонил Гусевой, отправил КП на почту", True),
        ("надіслала КП Ковальчук", True),
        ("відправив кошторис Ковальчук", True),
        ("sent the proposal to Smith", True),
        ("emailed Smith a quote", True),
        ("отправил Гусевой прайс", False),
        ("Гусева прислала КП", False),
        ("звонил Гусевой, ждёт КП", False),
        ("Гусева просит отправить КП", False),
    ],
)
async def test_whether_a_quote_went_out(text: str, quote: bool) -> None:
    wishes = (await said(text)).wishes
    assert any(isinstance(wish, LogInteraction) and wish.quote for wish in wishes) is quote
