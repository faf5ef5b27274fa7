"""Promises kept for any text whatever."""

import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from phrases import Intent, Visits
from tests.phrases.cast import frame, said

WORDS = """звонил Иванову Гусевой Петрова завтра в 11 в пятницу 30 февраля через час на 120 тыс или 150 договорились
отправить КП сделка этап договор выиграна отказ перенеси отмени найди кто ? . , — не и потом новый клиент 89123456789 др
дзвонив Ковальчук у п'ятницю called John by Friday 5k a@b.ru каждый понедельник 7/2 12.03 1e99 -5 ой нет"""
messages = st.one_of(st.text(max_size=300), st.lists(st.sampled_from(WORDS.split()), max_size=25).map(" ".join))
tried = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@tried
@given(messages)
async def test_any_text_is_read_the_same_twice_and_never_raises(text: str) -> None:
    assert await said(text) == await said(text)


@pytest.mark.parametrize("text", ["", " ", "\n\u2003\n", "\u202e\u200b"])
async def test_nothing_is_read_in_nothing_where_visits_are_booked_too(text: str) -> None:
    salon = frame().model_copy(update={"visits": Visits()})
    assert not (await said(text, salon)).wishes


@tried
@given(
    st.lists(st.sampled_from(["Иванов", "Гусевой", "John", ",", ".", "и", "120 тыс", "склад", "дом", "😀"]), max_size=8)
)
async def test_nothing_is_written_at_once_without_a_word_that_asks_for_it(words: list[str]) -> None:
    read = await said(" ".join(words))
    assert not (any(wish.kind != "find_clients" for wish in read.wishes) and read.sure)


@tried
@given(messages)
async def test_a_report_is_never_of_the_future_and_a_plan_never_of_the_past(text: str) -> None:
    now = frame().moment
    for wish in (await said(text)).wishes:
        if wish.kind == "log_interaction" and wish.happened_at:
            assert wish.happened_at.date() <= now.date()
        if wish.kind in {"create_task", "move_task"} and wish.due_at:
            assert wish.due_at >= now


DAYS = ["вчера", "сегодня", "сегодня утром", "сегодня в 9", "в пятницу", "завтра", "в 10", "12.03.2020", "2 дня назад"]


@tried
@given(
    st.sampled_from(Intent),
    st.lists(st.sampled_from([*DAYS, "Иванов", "перезвонить", "договорились", ","]), max_size=9),
)
async def test_the_day_of_a_report_never_dates_a_plan(intent: Intent, words: list[str]) -> None:
    now = frame().moment
    for wish in (await said(" ".join(words), intent=intent)).wishes:
        if wish.kind in {"create_task", "move_task"} and wish.due_at:
            assert wish.due_at >= now


@pytest.mark.parametrize(
    "text",
    [
        "а" * 10_000,
        "звонил Иванову " * 700,
        "1 " * 5_000,
        "1" * 5_000,
        "завтра " * 1_500,
        "<b>&amp;\x00\x07\u202e</b>",
        "не " * 3_000,
    ],
)
async def test_long_and_odd_texts_take_bounded_time(text: str) -> None:
    started = time.process_time()
    await said(text)
    assert time.process_time() - started < 5
