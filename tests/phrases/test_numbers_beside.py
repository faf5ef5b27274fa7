"""Numbers that are no hours: measures, streets, rooms, prices of pieces, plates; and the hours of other people."""

import pytest

from tests.phrases.cast import KYIV, frame, said, short

UKRAINIAN = frame(zone=KYIV, language="uk", country="UA")
BRITISH = frame(language="en", country="GB")


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("Демченко чаша 8 на 4 смету скинуть к пятнице", "12.06 18:00"),
        ("отправить Демченко смету на навес 6 на 4 в четверг", "11.06 10:00"),
        ("Гусева просит окно 140 на 120, замер завтра в 11", "11.06 11:00"),
        ("Демченко: баня шесть на шесть, смету до пятницы", "12.06 18:00"),
        ("счёт Гусевой на 5 по 61500 до пятницы", "12.06 18:00"),
        ("завтра к Гусевой на 8 склад", "11.06 10:00"),
        ("завтра заехать к Гусевой в 3 подъезд", "11.06 10:00"),
        ("встреча с Демченко на 3-м километре в четверг", "11.06 10:00"),
        ("приём Гусевой каб. 12 в пятницу", "12.06 10:00"),
        ("забрать у Гусевой а123вс77 в пятницу к 9", "12.06 09:00"),
        ("перенеси встречу с Демченко с 3 на 4", "10.06 16:00"),
        ("перенеси Демченко на пятницу на 4", "12.06 16:00"),
        ("набрать Гусеву завтра к 3-м часам", "11.06 15:00"),
    ],
)
async def test_a_number_that_is_no_hour_leaves_the_day_alone(text: str, due: str) -> None:
    [wish] = [short(wish) for wish in (await said(text)).wishes if "task" in wish.kind]
    assert wish.endswith(due)


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("meet Smith at 12 Baker Street tomorrow", "11.06 10:00"),
        ("viewing with Smith at 14 Elm Grove on Friday", "12.06 10:00"),
        ("meet Smith at 12 tomorrow", "11.06 12:00"),
        ("Smith size 8 to 10, send samples Monday", "15.06 10:00"),
        ("call Smith Friday about the 6 by 4 deck", "12.06 10:00"),
        ("call Smith, sat 11am", "13.06 11:00"),
    ],
)
async def test_the_same_in_english(text: str, due: str) -> None:
    [wish] = [short(wish) for wish in (await said(text, BRITISH)).wishes]
    assert wish.endswith(due)


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("ковальчук хоче навіс 6 на 3, кошторис до п'ятниці", "12.06 18:00"),
        ("завтра до Ковальчук на 8 склад", "11.06 10:00"),
    ],
)
async def test_the_same_in_ukrainian(text: str, due: str) -> None:
    [wish] = [short(wish) for wish in (await said(text, UKRAINIAN)).wishes if wish.kind == "create_task"]
    assert wish.endswith(due)


@pytest.mark.parametrize(
    "text",
    [
        "у Гусевой самолёт в 15, позвонить завтра",
        "Гусева занята до 5, перезвонить завтра",
        "Гусева на смене до 8, набрать завтра",
        "Гусева, у неё обед в 12, набрать завтра",
    ],
)
async def test_hours_of_the_client_explain_a_plan_and_are_none(text: str) -> None:
    assert [short(wish) for wish in (await said(text)).wishes] == ["create_task guseva 11.06 10:00"]


@pytest.mark.parametrize(
    "text", ["Smith's flight is at 6, call him Friday", "Smith is in meetings until 3, ring Friday"]
)
async def test_hours_of_the_client_in_english(text: str) -> None:
    assert [short(wish) for wish in (await said(text, BRITISH)).wishes] == ["create_task smith 12.06 10:00"]


@pytest.mark.parametrize("text", ["у Гусевой самолёт завтра в 15", "набрать Гусеву, она на смене до 8"])
async def test_an_hour_of_the_client_alone_is_a_draft(text: str) -> None:
    assert not (await said(text)).sure


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("по вт и чт в 9:45 дейлик", "FREQ=WEEKLY;BYDAY=TU,TH"),
        ("планёрка по пн, ср и пт в 9", "FREQ=WEEKLY;BYDAY=MO,WE,FR"),
        ("по сб касса", "FREQ=WEEKLY;BYDAY=SA"),
        ("с пн по пт звонить Гусевой", None),
    ],
)
async def test_short_weekdays_behind_po_come_again(text: str, rule: str | None) -> None:
    assert getattr((await said(text)).wishes[0], "repeat", None) == rule


@pytest.mark.parametrize("text", ["manicure rose by 5", "маникюр вырос на 5", "манікюр подорожчав на 5"])
async def test_by_how_much_a_price_rose_is_no_hour(text: str) -> None:
    assert (await said(text)).wishes == ()


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("Гусевой в понедельник в 5 первое занятие", "15.06 17:00"),
        ("Гусева берёт курс. в понедельник в 17 второе посещение", "15.06 17:00"),
        ("у Ковальчук у п'ятницю о 15 перше заняття", "12.06 15:00"),
        ("в пятницу первое чтение договора с Поповым", "12.06 10:00"),
        ("первое июля встреча с Поповым", "01.07 10:00"),
        ("встреча на первое с Гусевой", "01.07 10:00"),
        ("Гусевой завтра в 11 тест", "11.06 11:00"),
        ("Ковальчук завтра о 11 тест", "11.06 11:00"),
    ],
)
async def test_the_first_of_several_is_no_day_and_one_test_is_not_counted(text: str, due: str) -> None:
    [wish] = [short(wish) for wish in (await said(text)).wishes if wish.kind == "create_task"]
    assert wish.endswith(due)


@pytest.mark.parametrize(
    ("text", "deal"),
    [
        ("Smith is taking the 6 kilowatt kit at nine thousand two hundred", "9200 RUB"),
        ("Smith is taking a 3 bedroom flat at 450000", "450000 RUB"),
        ("Connolly ordered the 40 litre tank at $300", "300 USD"),
        ("Connolly takes the 2 tonne hoist at 3k", "3000 RUB"),
        ("Smith ordered 10 boxes at $40", "400 USD"),
        ("Connolly wants 12 red chairs at 150", "1800 RUB"),
        ("Smith takes 20 tonne at 40", "800 RUB"),
        ("Гусева взяла на 20 мешков по 500", "10000 RUB"),
        ("заказ от Гусевой на 80 литров по 120", "9600 RUB"),
    ],
)
async def test_a_measure_of_one_thing_multiplies_nothing(text: str, deal: str) -> None:
    [wish] = [short(wish) for wish in (await said(text)).wishes]
    assert wish.startswith("create_deal")
    assert wish.endswith(deal)


async def test_what_a_thing_of_some_size_costs_is_asked() -> None:
    assert not (await said("Гусева берёт бойлер на 80 литров по 12000")).sure
