"""Calls that nobody took, as people report them. The frame is Wednesday, 10 June 2026, 11:20."""

import pytest

from crm.wishes import LogInteraction, Mention
from tests.phrases.cast import said

IVANOV = Mention(ids=("ivanov",))


@pytest.mark.parametrize(
    "text",
    [
        "звонил Иванову, не взял",
        "звонил Иванову - занято",
        "набрала Гусеву, скинула",
        "Гусева недоступна",
        "дзвонив Ковальчук, не відповіла",
        "дзвонила Ковальчук, зайнято",
        "Ковальчук не бере слухавку",
        "rang John, no answer",
    ],
)
async def test_a_call_nobody_took_is_one_call_that_reached_nobody(text: str) -> None:
    read = await said(text)
    assert [(w.channel, w.direction, w.reached) for w in read.wishes if isinstance(w, LogInteraction)] == [
        ("call", "out", False)
    ]
    assert read.sure


@pytest.mark.parametrize("text", ["Попов скинул", "Попов не взял", "Ковальчук не відповіла"])
async def test_what_may_be_no_call_at_all_is_a_draft(text: str) -> None:
    read = await said(text)
    assert [(w.channel, w.reached) for w in read.wishes if isinstance(w, LogInteraction)] == [("call", False)]
    assert not read.sure


@pytest.mark.parametrize("text", ["созвонились с Ивановым, не взял, дорого", "набрал Гусеву, скинул КП"])
async def test_a_word_of_hanging_up_may_say_something_else(text: str) -> None:
    assert all(w.reached for w in (await said(text)).wishes if isinstance(w, LogInteraction))


async def test_a_line_is_busy_in_a_reply() -> None:
    [wish] = (await said("занято", about=IVANOV)).wishes
    assert isinstance(wish, LogInteraction)
    assert (wish.client, wish.reached) == (IVANOV, False)


DIRECTIONS = {
    "Гусева позвонила, дорого ей": "in",
    "Демченко звонил, плёнка ему дорого": "in",
    "Гусева написала, что ей дорого": "in",
    "панчук подзвонила, дорого їй, прорахунок ще думає": "in",
    "Ковальчук написала, прорахунок їй дорогий": "in",
    "Smith called, it is too pricey for him": "in",
    "Гусевой позвонила, дорого ей": "out",
    "Гусева, ей позвонила": "out",
    "Ковальчук подзвонив": "out",
}


@pytest.mark.parametrize(("text", "direction"), DIRECTIONS.items())
async def test_a_name_before_its_verb_acts_whatever_a_later_pronoun_says(text: str, direction: str) -> None:
    assert [w.direction for w in (await said(text)).wishes if isinstance(w, LogInteraction)] == [direction]


@pytest.mark.parametrize(
    "text",
    [
        "Гусева, счёт отправлен",
        "Гусева: каталог отправлен",
        "Сидорова, образцы отправлены",
        "Ковальчук, рахунок надіслано",
    ],
)
async def test_what_was_sent_was_sent_by_us(text: str) -> None:
    assert [w.direction for w in (await said(text)).wishes if isinstance(w, LogInteraction)] == ["out"]


async def test_what_a_client_sent_came_in() -> None:
    [wish] = (await said("от Гусевой прислан договор")).wishes
    assert isinstance(wish, LogInteraction)
    assert wish.direction == "in"


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("он перезвонил, цена подходит", "in"),
        ("она вчера звонила", "in"),
        ("він передзвонив, ціна підходить", "in"),
        ("вона мені подзвонила", "in"),
        ("he called back, price is ok", "in"),
        ("звонил ей, она думает", "out"),
        ("я ему звонил, он согласен", "out"),
        ("called him, he said ok", "out"),
        ("он не взял трубку", "out"),
    ],
)
async def test_whoever_a_pronoun_says_has_called(text: str, direction: str) -> None:
    [call] = (await said(text)).wishes
    assert isinstance(call, LogInteraction)
    assert (call.channel, call.direction) == ("call", direction)
