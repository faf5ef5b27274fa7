"""Several clients in one breath: what is done to the next one begins with him, or with the verb of it."""

import pytest

from tests.phrases.cast import KYIV, frame, said, short

FRAMES = {"ru": frame(), "uk": frame(zone=KYIV, language="uk", country="UA"), "en": frame(language="en", country="US")}

RUSSIAN = {
    "Иванов хочет 40 стульев Гусевой скинул прайс": ["create_deal ivanov", "log_interaction guseva message out"],
    "иванов просит скидку берёт стол на 620к гусевой отправить образцы до чт попова перенеси на завтра на 10 30": [
        "create_deal ivanov 620000 RUB",
        "create_task guseva 11.06 18:00",
        "move_task popov 11.06 10:30",
    ],
    "звонил иванову написал гусевой": ["log_interaction ivanov call out", "log_interaction guseva message out"],
    "позвонил иванову написал гусевой в телеге петровой письмо отправил": [
        "log_interaction ivanov call out",
        "log_interaction guseva message out",
        "log_interaction petrova email out",
    ],
    "отвёз гусевой образцы заехал к иванову": ["log_interaction guseva visit", "log_interaction ivanov visit"],
    "встретился с ивановым гусевой кп отправил": [
        "log_interaction ivanov meeting",
        "log_interaction guseva message out",
    ],
    "завтра в 10 подъедет иванов гусевой звонил не берёт": [
        "create_task ivanov visit 11.06 10:00",
        "log_interaction guseva call out",
    ],
    "набрать гусеву завтра с ивановым вчера встречались": [
        "create_task guseva 11.06 10:00",
        "log_interaction ivanov meeting",
    ],
    "перезвонить гусевой завтра к иванову вчера заезжал": [
        "create_task guseva 11.06 10:00",
        "log_interaction ivanov visit",
    ],
    "гусевой завтра смету отправить иванова двигай в договор": [
        "create_task guseva 11.06 10:00",
        "move_deal ivanov contract",
    ],
    "иванов ждёт цену до завтра гусева в итоге взяла на 30к": [
        "create_task ivanov 11.06 18:00",
        "create_deal guseva 30000 RUB",
    ],
    "иванову завтра в 5 перезвонить и гусева всё оплатила сделка наша": [
        "create_task ivanov 11.06 17:00",
        "win_deal guseva",
    ],
    "заехал к иванову гусевой договор до пятницы": ["log_interaction ivanov visit", "create_task guseva 12.06 18:00"],
    "звонил иванов гусевой смету завтра": ["log_interaction ivanov call in", "create_task guseva 11.06 10:00"],
    "сделка с ивановым закрыта гусевой завтра торт отвезти": ["win_deal ivanov", "create_task guseva 11.06 10:00"],
    "не дозвонился иванову не дозвонился гусевой": [
        "log_interaction ivanov call out",
        "log_interaction guseva call out",
    ],
    "звонила гусева иванову завтра скинуть прайс": ["log_interaction guseva call in", "create_task ivanov 11.06 10:00"],
    "иванов просил гусевой перезвонить завтра": ["create_task guseva 11.06 10:00"],
    "был у гусевой, потом у иванова": ["log_interaction guseva visit", "log_interaction ivanov visit"],
    "развезти завтра образцы гусевой и в стройгарант": [
        "create_task guseva 11.06 10:00",
        "create_task demchenko 11.06 10:00",
    ],
}
UKRAINIAN = {
    "ковальчук хоче 40 штук іванову скинув прайс": ["create_deal kovalchuk", "log_interaction ivanov message out"],
    "подзвонити ковальчук завтра з івановим вчора зустрічались": [
        "create_task kovalchuk 11.06 10:00",
        "log_interaction ivanov meeting",
    ],
    "надіслати ковальчук договір до п'ятниці іванова перенеси на завтра на 10": [
        "create_task kovalchuk 12.06 18:00",
        "move_task ivanov 11.06 10:00",
    ],
    "ковальчук чекає на прайс до завтра іванов в результаті відмовився": [
        "create_task kovalchuk 11.06 18:00",
        "lose_deal ivanov",
    ],
    "був у ковальчук іванову рахунок до п'ятниці": [
        "log_interaction kovalchuk visit",
        "create_task ivanov 12.06 18:00",
    ],
    "був у ковальчук зустрівся з івановим": ["log_interaction kovalchuk visit", "log_interaction ivanov meeting"],
}
ENGLISH = {
    "smith wants 40 chairs connolly didn't pick up": ["create_deal smith", "log_interaction connolly call out"],
    "dropped samples at acme emailed connolly the invoice": [
        "log_interaction smith visit",
        "log_interaction connolly email out",
    ],
    "called smith emailed connolly": ["log_interaction smith call out", "log_interaction connolly email out"],
    "called smith no answer texted connolly the quote": [
        "log_interaction smith call out",
        "log_interaction connolly message out",
    ],
    "met smith yesterday called connolly today": ["log_interaction smith meeting", "log_interaction connolly call out"],
    "met with smith and with connolly": ["log_interaction smith meeting", "log_interaction connolly meeting"],
}
CASES = [
    *(("ru", text, wanted) for text, wanted in RUSSIAN.items()),
    *(("uk", text, wanted) for text, wanted in UKRAINIAN.items()),
    *(("en", text, wanted) for text, wanted in ENGLISH.items()),
]


@pytest.mark.parametrize(("language", "text", "wanted"), CASES)
async def test_each_client_has_his_own(language: str, text: str, wanted: list[str]) -> None:
    read = await said(text, FRAMES[language])
    assert [short(wish) for wish in read.wishes] == wanted
    assert read.sure


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "отправил КП иванову от гусевой"),
        ("ru", "позвонил иванову по гусевой"),
        ("ru", "иванов просил гусеву перезвонить"),
        ("ru", "иванов заходил написал гусевой"),
        ("ru", "был у иванова отдал гусевой договор до пятницы"),
        ("en", "emailed smith about connolly"),
        ("en", "met smith at connolly"),
        ("en", "smith came in emailed connolly"),
    ],
)
async def test_whoever_is_only_spoken_of_has_nothing_written(language: str, text: str) -> None:
    read = await said(text, FRAMES[language])
    assert len(read.wishes) == 1
    assert not read.sure
