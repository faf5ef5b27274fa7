"""What is called off by a sentence: which task, whose, and what is only told of it."""

import pytest

from crm.wishes import CancelTask
from tests.phrases.cast import said

ASKED = [
    ("отмени встречу с Ивановым", "ivanov", "встречу с", True),
    ("отменить созвон с Гусевой", "guseva", "созвон с", True),
    ("удали задачу отправить КП", None, "отправить КП", True),
    ("удали планёрку", None, "планёрку", True),
    ("отмени завтра планёрку", None, "планёрку", False),
    ("skip tomorrow's standup", None, "standup", False),
    ("вычеркни дело с Ивановым", "ivanov", "с", True),
    ("скасуй зустріч з Гусевою", "guseva", "зустріч з", True),
    ("прибери завдання відправити КП", None, "відправити КП", True),
    ("cancel the meeting with Ivanov", "ivanov", "meeting with", True),
    ("delete the task send the offer", None, "send offer", True),
]


@pytest.mark.parametrize(("text", "client", "words", "whole"), ASKED)
async def test_what_is_called_off(text: str, client: str | None, words: str, whole: bool) -> None:
    found = await said(text)
    [wish] = found.wishes
    assert isinstance(wish, CancelTask)
    assert (wish.client.ids[0] if wish.client else None, wish.text, wish.whole) == (client, words, whole)
    assert found.sure
    assert not wish.told


@pytest.mark.parametrize(
    "text",
    [
        "Иванов отменил встречу",
        "встреча с Ивановым сорвалась, заболел",
        "Гусева заболела, отменить завтрашнюю стрижку",
        "Гусева скасувала зустріч",
        "Ivanov cancelled the meeting",
    ],
)
async def test_what_a_client_called_off_is_noted_with_his_words(text: str) -> None:
    note, cancelled = (await said(text)).wishes
    assert note.kind == "log_interaction"
    assert note.text == text
    assert isinstance(cancelled, CancelTask)
    assert cancelled.told


@pytest.mark.parametrize(
    "text",
    [
        "отмени",
        "отмени последнее",
        "отмени скидку Иванову",
        "Иванов отменил заказ",
        "Иванов отменил встречу, перенесли на среду",
        "не отменяй встречу с Ивановым",
        "удали номер Иванова",
    ],
)
async def test_what_calls_no_plan_off(text: str) -> None:
    assert not any(isinstance(wish, CancelTask) for wish in (await said(text)).wishes)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("отмени задачи на завтра", "2026-06-11"),
        ("удали все дела на пятницу", "2026-06-12"),
        ("скасуй справи на завтра", "2026-06-11"),
        ("cancel all tasks for tomorrow", "2026-06-11"),
        ("отмени задачу на завтра", None),
        ("отмени задачи по Иванову на завтра", None),
        ("отмени задачу отправить КП завтра", None),
    ],
)
async def test_all_of_a_day_is_called_off_where_no_task_is_named(text: str, day: str | None) -> None:
    [wish] = (await said(text)).wishes
    assert isinstance(wish, CancelTask)
    assert (wish.on and wish.on.isoformat()) == day
