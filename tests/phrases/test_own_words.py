"""The person's own words: what makes no wish stands in the wish beside it that is about the same client."""

import pytest

from crm.wishes import CreateTask, LogInteraction
from tests.phrases.cast import frame, said

ENGLISH = frame(language="en", country="US")
KEPT = {
    "Гусева завтра занята, позвонить в пятницу в 10": ["Гусева завтра занята, позвонить"],
    "у Гусевой ремонт. Позвонить ей в среду": ["у Гусевой ремонт, Позвонить ей"],
    "звонила Гусева, завтра отправить ей КП, но она не уверена насчёт цвета": [
        "звонила Гусева, но она не уверена насчёт цвета",
        "отправить ей КП",
    ],
    "встреча с Гусевой завтра в 10, взять образцы, она хочет дуб": ["встреча с Гусевой, взять образцы, она хочет дуб"],
    "звонила Гусева, Иванов молчит, набрать его завтра": ["звонила Гусева", "Иванов молчит, набрать его"],
    "Гусева заходила, Иванов оплатил, набрать Гусеву завтра": [
        "Гусева заходила, Иванов оплатил",
        "набрать Гусеву",
    ],
    "звонил Иванов хочет приехать в пятницу": ["звонил Иванов", "хочет приехать"],
    "звонил Иванову хочет подумать перезвонить в среду": ["звонил Иванову хочет подумать", "перезвонить"],
    "скинул Гусевой прайс, обещала ответить до пятницы": ["скинул Гусевой прайс", "обещала ответить"],
    "звонил Иванов ему завтра отправить КП": ["звонил Иванов", "ему отправить КП"],
    "called Smith he wants to think call back wednesday": ["called Smith he wants to think", "call back"],
    "напомнить Иванову про оплату завтра": ["напомнить Иванову про оплату"],
    "звонил Иванов напомнить ему о себе завтра": ["звонил Иванов", "напомнить ему о себе"],
    "напомни мне завтра про Иванова": ["про Иванова"],
    "напомнить Иванову завтра позвонить": ["Иванову позвонить"],
    "met Smith, send the quote tomorrow, he is fine with the price": [
        "met Smith, he is fine with the price",
        "send the quote",
    ],
    "remind Smith about the invoice tomorrow": ["remind Smith about the invoice"],
    "remind me to call Smith tomorrow": ["call Smith"],
}


@pytest.mark.parametrize("text", KEPT)
async def test_no_word_is_lost(text: str) -> None:
    read = await said(text, ENGLISH if text.isascii() else frame())
    owning = (wish for wish in read.wishes if isinstance(wish, LogInteraction | CreateTask))
    assert [wish.text for wish in owning] == KEPT[text]
