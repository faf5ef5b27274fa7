"""Questions for deals by what they are like; and what is none."""

import pytest

from crm.wishes import SetStall, ShowDeals
from phrases import Colleague
from tests.phrases.cast import frame, said

# Wednesday, 10 June 2026
EGOR, MARIA = Colleague(id=2, name="Егор Сомов"), Colleague(id=1, name="Мария", speaks=True)
HERE = frame().model_copy(update={"colleagues": (MARIA, EGOR)})

ASKED = [
    ("сделки больше 100 тысяч", "from 100000 RUB"),
    ("сделки дороже 200", "from 200000 RUB or 200"),
    ("какие сделки не меньше миллиона", "from 1000000 RUB"),
    ("сделки от 50 до 100 тысяч", "from 50000 RUB to 100000"),
    ("покажи сделки до 50к", "to 50000"),
    ("сделки не дороже 50 тысяч", "to 50000"),
    ("сделки на стадии КП отправлено", "proposal"),
    ("что на стадии договор", "contract"),
    ("кто на этапе переговоров", "negotiation"),
    ("сделки в переговорах", "negotiation"),
    ("какие сделки на договоре", "contract"),
    ("сделки без следующего шага", "unplanned"),
    ("какие сделки без задач", "unplanned"),
    ("сделки старше месяца", "older 30"),
    ("сделки старше двух недель", "older 14"),
    ("висят больше 10 дней", "quiet 10"),
    ("какие сделки висят дольше недели", "quiet 7"),
    ("сделки молчат уже 10 дней", "quiet 10"),
    ("что висит у Егора больше недели", "Егор Сомов quiet 7"),
    ("висящие сделки Егора", "Егор Сомов quiet 0"),
    ("крупные сделки Егора", "Егор Сомов largest"),
    ("мои крупные сделки", "Мария largest"),
    ("сколько сделок у Егора", "Егор Сомов"),
    ("на какую сумму сделки у Егора", "Егор Сомов"),
    ("сделки с Ивановым", "of ivanov"),
    ("сделки Иванова", "of ivanov"),
    ("новые сделки за май", "opened 01.05–31.05"),
    ("сделки за неделю", "opened 04.06–10.06"),
    ("сделки Егора больше 100 тысяч на стадии договор", "Егор Сомов contract from 100000 RUB"),
    ("сделки Егора на этапе договор без задач от 300к", "Егор Сомов contract from 300000 RUB unplanned"),
    ("покажи сделки по стройке больше 100 тысяч", "from 100000 RUB not read: стройке"),
    ("угоди понад 100 тисяч", "from 100000 RUB"),
    ("угоди без наступного кроку", "unplanned"),
    ("угоди на етапі договір", "contract"),
    ("угоди старші за місяць", "older 30"),
    ("висять більше 10 днів", "quiet 10"),
    ("великі угоди Єгора", "Егор Сомов largest"),
    ("deals over $500", "from 500 USD"),
    ("deals worth more than 100 thousand", "from 100000 RUB"),
    ("deals under 20k", "to 20000"),
    ("deals at the contract stage", "contract"),
    ("deals with no next step", "unplanned"),
    ("deals older than a month", "older 30"),
    ("stuck for more than 10 days", "quiet 10"),
    ("Egor's deals over 100k", "Егор Сомов from 100000 RUB"),
    ("biggest deals", "largest"),
    ("deals with Smith", "of smith"),
]


@pytest.mark.parametrize(("text", "told"), ASKED)
async def test_deals_are_chosen(text: str, told: str) -> None:
    assert [_told(wish) if isinstance(wish, ShowDeals) else wish for wish in (await said(text, HERE)).wishes] == [told]


NOT_ASKED = [
    "сделка с Ивановым больше 100 тысяч",
    "сделка с Ивановым на стадии договор",
    "Иванов висит уже неделю, перезвонить завтра",
    "закрыли две сделки с Ивановым больше 100 тысяч",
    "перенеси сделки Иванова на стадию договор",
    "какие сделки больше 100 тысяч закрыли в мае",
    "на каком этапе сделки",
    "сделки",
    "скільки у мене в роботі",
    "открытые сделки",
    "зависшие сделки",
    "выигранные сделки за май",
    "обсудили с Ивановым сделки до 50 тысяч",
    "Иванов без задач не останется",
    "deal with Smith over $500",
    "сделки на следующей неделе",
]


@pytest.mark.parametrize("text", NOT_ASKED)
async def test_what_is_told_or_asks_for_something_else_chooses_none(text: str) -> None:
    assert not [wish for wish in (await said(text, HERE)).wishes if isinstance(wish, ShowDeals)]


def _told(wish: ShowDeals) -> str:
    return " ".join(part for part in (*_who(wish), *_sums(wish), *_rest(wish)) if part)


def _who(wish: ShowDeals) -> list[str]:
    client = f"of {'|'.join(map(str, wish.client.ids)) or wish.client.name}" if wish.client else ""
    return [wish.whose.name if wish.whose else "", client, wish.stage or ""]


def _sums(wish: ShowDeals) -> list[str]:
    least = f"from {wish.least.amount:.0f} {wish.least.currency}" if wish.least else ""
    other = f"or {wish.or_least.amount:.0f}" if wish.or_least else ""
    return [least, other, f"to {wish.most.amount:.0f}" if wish.most else ""]


def _rest(wish: ShowDeals) -> list[str]:
    days = f"opened {wish.period.first:%d.%m}–{wish.period.last:%d.%m}" if wish.period else ""
    quiet = f"quiet {wish.quiet_days}" if wish.quiet_days is not None else ""
    older = f"older {wish.older_days}" if wish.older_days is not None else ""
    flags = ["unplanned" if wish.unplanned else "", "largest" if wish.largest else ""]
    return [quiet, older, days, *flags, f"not read: {wish.unread}" if wish.unread else ""]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("сделки застывают через 5 дней", (5, False)),
        ("в этой группе сделки застывают через неделю", (7, False)),
        ("считай сделку зависшей после 10 дней", (10, False)),
        ("в этой группе застывшие через 5 дней", (5, True)),
        ("сообщай сюда о зависших через 3 дня", (3, True)),
        ("вважай угоду завислою через 10 днів", (10, False)),
        ("deals stall after 5 days", (5, False)),
        ("какие сделки застывают через 5 дней?", None),
        ("сделки висят больше 10 дней", None),
        ("напомни о тихих сделках через 5 дней", None),
        ("через 5 дней Громов застывшие образцы заберёт", None),
    ],
)
async def test_when_a_deal_stands_still_is_set(text: str, told: tuple[int, bool] | None) -> None:
    wishes = (await said(text, HERE)).wishes
    assert [(one.days, one.told) for one in wishes if isinstance(one, SetStall)] == ([told] if told else [])
