"""Typed with one thumb: words cut short, slang sums, several people in one breath, and no sign between them."""

import pytest

from tests.phrases.cast import KYIV, frame, said, short

ENGLISH = frame(language="en", country="US")
UKRAINIAN = frame(zone=KYIV, language="uk", country="UA")

CUT_SHORT = {
    "гусевой пн с утр напомнить про оплату": ["create_task guseva 15.06 09:00"],
    "иванов был сег с утр, в след мес выставить ему счет": [
        "log_interaction ivanov visit",
        "create_task ivanov 01.07 10:00",
    ],
    "позвонить иванову в нач след мес": ["create_task ivanov 01.07 10:00"],
    "позвонить иванову в кон мес": ["create_task ivanov 30.06 18:00"],
    "позвонить гусевой завт веч": ["create_task guseva 11.06 18:00"],
    "кажд пн планерка в 9": ["create_task 15.06 09:00"],
    "подзвонити ковальчук на наст тиж": ["create_task kovalchuk 15.06 10:00"],
    "ковальчук просить завтра о пів на девяту привезти ремкомплект": ["create_task kovalchuk 11.06 08:30"],
    "call smith tmw morn": ["create_task smith 11.06 09:00"],
    "call smith nxt wk": ["create_task smith 15.06 10:00"],
}
SUMS_OF_SLANG = {
    "иванов берет наклейки на 85к завтра кп ему скинуть": [
        "create_deal ivanov 85000 RUB",
        "create_task ivanov 11.06 10:00",
    ],
    "ковальчук замовила на 18к післязавтра в обід приїде забирати": [
        "create_deal kovalchuk 18000 RUB",
        "create_task kovalchuk visit 12.06 13:00",
    ],
    "договорились с ивановым на сотку": ["create_deal ivanov 100000 RUB"],
    "договорились с ивановым на сотку баксов": ["create_deal ivanov 100 USD"],
    "сошлись с гусевой на тридцатке": ["create_deal guseva 30000 RUB"],
    "гусева взяла за полтинник": ["create_deal guseva 50000 RUB"],
    "иванов берет на 1.5кк": ["create_deal ivanov 1500000 RUB"],
    "иванов берет на 300 косых": ["create_deal ivanov 300000 RUB"],
    "иванов берет 20 кусков мыла": ["create_deal ivanov"],
    "иванов берет на сотку коробок": ["create_deal ivanov"],
    "встреча с ивановым на сотке в пятницу": ["create_task ivanov meeting 12.06 10:00"],
    "ковальчук бере на двадцятку": ["create_deal kovalchuk 20000 RUB"],
    "smith took it for half a mil": ["create_deal smith 500000 RUB"],
    "smith agreed at five hundred quid": ["create_deal smith 500 GBP"],
    "call smith at five": ["create_task smith 10.06 17:00"],
}
TABLE = {**CUT_SHORT, **SUMS_OF_SLANG}


@pytest.mark.parametrize("text", TABLE)
async def test_haste_is_understood(text: str) -> None:
    """A draft is marked by a question mark at the start."""
    at = ENGLISH if text.isascii() else UKRAINIAN if set(text) & set("іїє") else frame()
    whole = await said(text, at)
    assert [*([] if whole.sure else ["?"]), *(short(wish) for wish in whole.wishes)] == TABLE[text]
