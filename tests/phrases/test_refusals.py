"""What is not taken: refused when why or what is said behind it, and else a call that nobody took."""

import pytest

from crm.wishes import CreateTask, LoseDeal
from tests.phrases.cast import said, short

REFUSED = {
    "Попов не берёт, дорого": "дорого",
    "попов не берет говорит нет денег": "нет денег",
    "Попов не взял, слишком дорого": "слишком дорого",
    "Попов не купил, денег нет": "денег нет",
    "Попов брать не будет, дорого": "дорого",
    "Smith isn't taking it, too expensive": "too expensive",
    "lost Smith to a competitor": "to a competitor",
}


@pytest.mark.parametrize(("text", "why"), REFUSED.items())
async def test_what_is_not_taken_for_a_reason_is_refused(text: str, why: str) -> None:
    read = await said(text)
    [lost] = read.wishes
    assert short(lost).startswith("lose_deal")
    assert getattr(lost, "reason", None) == why
    assert read.sure


async def test_of_what_is_not_taken_it_is_asked_whether_it_was_all() -> None:
    read = await said("Иванов не берёт шторы")
    assert [short(wish) for wish in read.wishes] == ["lose_deal ivanov"]
    assert not read.sure


@pytest.mark.parametrize(
    "text",
    [
        "Иванов не берёт",
        "Иванов не берёт трубку",
        "Иванов не берёт телефон",
        "Иванов не берёт второй день",
        "Иванов не берёт уже неделю",
        "звонил Иванову, не берёт трубу",
    ],
)
async def test_a_call_that_nobody_took_is_no_refusal(text: str) -> None:
    assert [short(wish) for wish in (await said(text)).wishes] == ["log_interaction ivanov call out"]


@pytest.mark.parametrize("text", ["Smith didn't order, asked for a price", "Иванов пока не берёт, дорого"])
async def test_who_is_not_done_yet_has_refused_nothing(text: str) -> None:
    assert [short(wish).split()[0] for wish in (await said(text)).wishes] == ["log_interaction"]


@pytest.mark.parametrize(
    "text", ["Иванов заморозили проект до весны", "Попов отказался до конца года", "Smith cancelled until May"]
)
async def test_until_some_day_it_is_perhaps_only_put_off(text: str) -> None:
    assert not (await said(text)).sure


@pytest.mark.parametrize("text", ["Попов отказался", "Иванов отказался, отправить ему акт до пятницы"])
async def test_the_day_of_another_deed_puts_no_refusal_off(text: str) -> None:
    assert (await said(text)).sure


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("гусева заказывать не станет", None),
        ("Демченко брать не будет, нашли дешевле", "нашли дешевле"),
        ("иванов продлевать не хочет", None),
        ("гусева сказала дорого и брать не станет", "дорого"),
        ("Ковальчук замовляти не хоче", None),
        ("smith cancelled for good too pricey", "cancelled for good too pricey"),
        ("гусева отменила насовсем", "отменила насовсем"),
    ],
)
async def test_what_they_will_not_do_is_a_refusal_and_why_may_stand_before_it(text: str, why: str | None) -> None:
    [lost] = (await said(text)).wishes
    assert isinstance(lost, LoseDeal)
    assert lost.reason == why


@pytest.mark.parametrize(
    "text",
    [
        "гусева сказала дорого и заказывать не станет иванову перезвонить завтра",
        "гусева отменила насовсем и позвонить иванову завтра",
        "гусева брать не будет иванову перезвонить завтра",
    ],
)
async def test_what_another_client_said_is_no_part_of_a_task(text: str) -> None:
    lost, task = (await said(text)).wishes
    assert isinstance(lost, LoseDeal)
    assert isinstance(task, CreateTask)
    assert short(lost).endswith("guseva")
    assert "гусева" not in task.text
    assert short(task) == "create_task ivanov 11.06 10:00"
