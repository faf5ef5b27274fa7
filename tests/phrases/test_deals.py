"""Deals: why one was lost, what several pieces cost together, the day an order is for."""

import pytest

from crm.wishes import CreateDeal, LoseDeal, MoveDeal
from phrases import Intent, Stage
from tests.phrases.cast import frame, said, short


@pytest.mark.parametrize(
    ("intent", "text", "reason"),
    [
        (None, "Гусева отказалась, дорого", "дорого"),
        (None, "Гусева отказалась потому что дорого", "дорого"),
        (None, "Иванов слился, говорит дорого", "дорого"),
        (None, "Иванов передумал из-за цены", "из-за цены"),
        (None, "Ковальчук відмовилась, каже задорого", "задорого"),
        (None, "Acme refused, too expensive", "too expensive"),
        (None, "Ромашка отказ, ушли к конкурентам", "ушли к конкурентам"),
        (None, "Гусева вчера отказалась", None),
        (None, "закрой Гусеву отказом, не выходит на связь", "не выходит на связь"),
        (None, "закрой сделку Гусевой отказом", None),
        (Intent.LOSE, "Гусева дорого", "дорого"),
        (Intent.LOSE, "Гусева отказалась, дорого", "дорого"),
        (Intent.LOSE, "Гусева", None),
    ],
)
async def test_a_reason_is_told_without_the_refusal(intent: Intent | None, text: str, reason: str | None) -> None:
    [wish] = (await said(text, intent=intent)).wishes
    assert isinstance(wish, LoseDeal)
    assert wish.reason == reason


@pytest.mark.parametrize(
    ("text", "wish"),
    [
        ("Иванов берёт 2 по 5000", "create_deal ivanov 10000 RUB"),
        ("Иванов возьмёт 3 штуки по 12 тыс", "create_deal ivanov 36000 RUB"),
        ("Иванов заказал 10 ящиков по 500 руб", "create_deal ivanov 5000 RUB"),
        ("Иванов берёт два насоса по пять тысяч", "create_deal ivanov 10000 RUB"),
        ("Иванов берёт 2 х 5000", "create_deal ivanov 10000 RUB"),
        ("John takes 10 boxes at $40 each", "create_deal smith 400 USD"),
        ("John's taking 30 boxes at 12 quid", "create_deal smith 360 GBP"),
        ("Sarah is taking 40 cases, 480 all in", "create_deal connolly 480 RUB"),
        ("Иванов берёт 20 мешков по 450, итого 9 тыс", "create_deal ivanov 9000 RUB"),
        ("Иванов берёт 2 люстры по 15 тыс и бра за 3 тыс", "create_deal ivanov 33000 RUB"),
    ],
)
async def test_pieces_cost_their_price_times_their_number(text: str, wish: str) -> None:
    read = await said(text)
    assert [short(one) for one in read.wishes] == [wish]
    assert read.sure


@pytest.mark.parametrize(
    ("text", "task"),
    [
        ("Иванов заказал окна на 120 тыс на пятницу", "create_task ivanov 12.06 10:00"),
        ("заказ Иванова на 15 июня на 120 тыс", "create_task ivanov 15.06 10:00"),
        ("Иванов заказал торт на 120 тыс к субботе", "create_task ivanov 13.06 18:00"),
        ("Иванов заказал окна на 120 тыс в пятницу замер", "create_task ivanov 12.06 10:00"),
    ],
)
async def test_the_day_an_order_is_for_is_a_task(text: str, task: str) -> None:
    assert [short(wish) for wish in (await said(text)).wishes] == ["create_deal ivanov 120000 RUB", task]


@pytest.mark.parametrize(
    ("text", "wish"),
    [
        ("Иванов этап переговоры", "move_deal ivanov negotiation"),
        ("Иванов стадия: переговоры", "move_deal ivanov negotiation"),
        ("переведи Иванова на этап переговоры", "move_deal ivanov negotiation"),
        ("John stage negotiation", "move_deal smith negotiation"),
    ],
)
async def test_the_name_of_a_stage_is_no_event(text: str, wish: str) -> None:
    read = await said(text)
    assert [short(one) for one in read.wishes] == [wish]
    assert read.sure


async def test_a_stage_that_is_none_is_asked_for() -> None:
    [wish] = (await said("переведи Гусеву на тест-драйв")).wishes
    assert isinstance(wish, MoveDeal)
    assert wish.stage is None


@pytest.mark.parametrize("text", ["дожми Иванова завтра", "дотисни Ковальчук завтра зранку"])
async def test_told_to_win_is_not_won(text: str) -> None:
    assert [wish.kind for wish in (await said(text)).wishes] == ["create_task"]


@pytest.mark.parametrize(
    "text",
    [
        "звонила Гусева, в кабинете отвалилась камера",
        "звонил Иванову, слетела прошивка на кассе",
        "у Гусевой слетели настройки",
        "у Гусевой отпал вопрос по смете",
        "у Иванова колесо отвалилось, завтра приедет",
        "дзвонила Ковальчук, відвалилась камера, завтра заїхати",
    ],
)
async def test_what_happens_to_a_thing_loses_no_deal(text: str) -> None:
    assert "lose_deal" not in [wish.kind for wish in (await said(text)).wishes]


@pytest.mark.parametrize(
    "text",
    ["Гусева отвалилась", "у Гусевой слетел заказ", "сделка с Гусевой слетела", "у Гусевой отпала необходимость"],
)
async def test_with_what_is_dealt_in_the_deal_is_lost(text: str) -> None:
    assert [short(wish) for wish in (await said(text)).wishes] == ["lose_deal guseva"]


SIGNED = frame().model_copy(
    update={"stages": (*frame().stages[:2], Stage(id="won", name="Договор подписан"), frame().stages[-1])}
)


@pytest.mark.parametrize(
    "text",
    [
        "договорились с Гусевой на 7800, 1 числа выслать ей договор",
        "завтра подписать договор с Гусевой",
        "Гусева завтра подпишет договор",
        "отправил договор Гусевой",
        "Гусева подписала акт",
    ],
)
async def test_a_paper_of_the_won_stage_wins_nothing_by_itself(text: str) -> None:
    assert "win_deal" not in [wish.kind for wish in (await said(text, SIGNED)).wishes]


@pytest.mark.parametrize("text", ["Гусева подписала договор", "договор подписан с Гусевой", "Гусева подписала!"])
async def test_what_the_won_stage_is_called_by_wins(text: str) -> None:
    assert [short(wish) for wish in (await said(text, SIGNED)).wishes] == ["win_deal guseva"]


@pytest.mark.parametrize(
    ("text", "wishes"),
    [
        ("smith will take the group trip for $18000", ["create_deal smith 18000 USD"]),
        (
            "John popped in, going with the Kerala tour at £6,400. send him the contract by Friday",
            ["log_interaction smith visit", "create_deal smith 6400 GBP", "create_task smith 12.06 18:00"],
        ),
        (
            "met Sarah, going for the oak table at $2,300, call her friday",
            ["log_interaction connolly meeting", "create_deal connolly 2300 USD", "create_task connolly 12.06 10:00"],
        ),
        ("Smith called, taking two at $450", ["log_interaction smith call in", "create_deal smith 900 USD"]),
        ("Smith called, ordering flowers tomorrow", ["log_interaction smith call in", "create_task smith 11.06 10:00"]),
        ("Smith called, taking the kids to school", ["log_interaction smith call in"]),
        ("John decided on the oak table at $2,300", ["create_deal smith 2300 USD"]),
        ("we will take Smith to the site on Friday", ["create_task smith 12.06 10:00"]),
        ("Smith will sign on Friday", ["create_task smith 12.06 10:00"]),
        ("Smith will think about it", ["log_interaction smith note"]),
    ],
)
async def test_what_somebody_will_take_is_a_deal_when_it_has_a_sum(text: str, wishes: list[str]) -> None:
    assert [short(wish) for wish in (await said(text, frame(language="en", country="US"))).wishes] == wishes


@pytest.mark.parametrize(
    ("text", "wish"),
    [
        ("move smith to negociation", "move_deal smith negotiation"),
        ("move smith to propsal", "move_deal smith proposal"),
        ("переведи Иванова в перговоры", "move_deal ivanov negotiation"),
        ("переведи Иванова на дагавор", "move_deal ivanov contract"),
        ("переведи Иванова на дом", "move_deal ivanov"),
        ("move smith to purchase", "move_deal smith"),
    ],
)
async def test_a_stage_is_known_by_a_misspelt_name(text: str, wish: str) -> None:
    assert [short(one) for one in (await said(text)).wishes] == [wish]


@pytest.mark.parametrize(
    "text",
    [
        "обнови сумму сделки Иванова на 550к",
        "сумма сделки Иванова теперь 550 тысяч",
        "измени сделку Иванова на 550000",
        "исправь сумму у Иванова: 550к",
        "сумма сделки Иванова 550 000",
        "онови суму угоди Ковальчук на 550 тисяч",
        "update the Ivanov deal to 550k",
    ],
)
async def test_the_sum_of_a_deal_that_stands_is_changed(text: str) -> None:
    [wish] = (await said(text)).wishes
    assert isinstance(wish, CreateDeal)
    assert wish.sets
    assert wish.amount is not None
    assert wish.amount.amount == 550_000


@pytest.mark.parametrize("text", ["новая сделка с Ивановым на 550 тысяч", "сделка с Ивановым на 550 тысяч"])
async def test_a_deal_that_is_told_of_changes_no_other(text: str) -> None:
    [wish] = (await said(text)).wishes
    assert isinstance(wish, CreateDeal)
    assert not wish.sets


@pytest.mark.parametrize(
    "text", ["Гусева хочет скидку 10", "Гусева хочет отсрочку 30 дней", "Ковальчук хоче знижку 10"]
)
async def test_what_is_not_sold_is_not_ordered(text: str) -> None:
    assert "create_deal" not in [wish.kind for wish in (await said(text)).wishes]


@pytest.mark.parametrize("text", ["закрой сделку с Гусевой", "закрий угоду з Ковальчук", "close the deal with Smith"])
async def test_to_close_a_deal_may_be_to_win_it_or_to_lose_it(text: str) -> None:
    assert not (await said(text)).sure


@pytest.mark.parametrize("text", ["закрой сделку с Гусевой успешно", "закрыли сделку с Гусевой"])
async def test_a_deal_closed_well_is_won(text: str) -> None:
    read = await said(text)
    assert [short(one) for one in read.wishes] == ["win_deal guseva"]
    assert read.sure


@pytest.mark.parametrize(
    "text", ["сделка Гусевой закроется в декабре", "сними задачу с Гусевой", "сними с Гусевой бронь"]
)
async def test_what_only_sounds_like_a_refusal_loses_nothing(text: str) -> None:
    assert not any(isinstance(one, LoseDeal) for one in (await said(text)).wishes)


@pytest.mark.parametrize("text", ["удали сделку с Ивановым", "убери сделку Иванова", "delete the deal with Smith"])
async def test_a_deal_to_be_taken_away_is_given_up_when_asked(text: str) -> None:
    read = await said(text)
    assert ([short(wish).split()[0] for wish in read.wishes], read.sure) == (["lose_deal"], False)
