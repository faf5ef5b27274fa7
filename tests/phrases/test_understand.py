"""The protocol of `python -m bot understand`: the same reading, as actions."""

import json
from typing import Any

from bot.understand import answer, directory_of, frame_of
from phrases import explain

CASE: dict[str, Any] = {
    "id": "1",
    "lang": "ru",
    "now": "2026-06-10T11:20:00+03:00",
    "timezone": "Europe/Moscow",
    "default_country": "RU",
    "currency": "RUB",
    "clients": [
        {"id": "c1", "name": "Иван Иванов", "company": None, "phone": None},
        {"id": "c2", "name": "Пётр Иванов", "company": "Вектор", "phone": None},
    ],
    "stages": [{"id": "new", "name": "Новая"}, {"id": "won", "name": "Успешно"}, {"id": "lost", "name": "Отказ"}],
}


async def actions(text: str) -> list[dict[str, object]]:
    found: list[dict[str, object]] = json.loads(await answer(json.dumps({**CASE, "text": text})))["actions"]
    return found


async def test_one_question_stands_for_all_that_need_the_client() -> None:
    assert await actions("звонил Иванову, перезвонить завтра") == [{"kind": "clarify", "about": "client"}]


async def test_a_bare_number_is_shown_in_thousands_first() -> None:
    """As a chat asks whether «210» is 210 or 210 000."""
    reply = json.loads(await answer(json.dumps({**CASE, "text": "Иван согласен на 210"})))
    assert reply["actions"][-1]["amount"] == 210_000
    assert reply["sure"] is False


async def test_only_the_first_missing_thing_is_asked() -> None:
    assert await actions("надо бы позвонить Ивану из Вектора") == [{"kind": "clarify", "about": "client"}]
    assert await actions("надо бы позвонить Петру") == [{"kind": "clarify", "about": "date"}]
    assert await actions("сделка с Петром, 100 или 150 тыс") == [{"kind": "clarify", "about": "amount"}]


async def test_what_waits_for_an_answer_is_not_written() -> None:
    reply = json.loads(await answer(json.dumps({**CASE, "text": "звонил Петру, надо бы смету ему сделать"})))
    assert [action["kind"] for action in reply["actions"]] == ["interaction.log", "clarify"]
    assert reply["sure"] is False


async def test_a_task_is_printed_with_its_moment_and_words() -> None:
    [task] = await actions("завтра в 11 отправить Петру КП")
    assert task["kind"] == "task.create"
    assert task["client"] == "c2"
    assert task["due"] == "2026-06-11T11:00+03:00"


async def test_a_draft_says_that_it_is_one() -> None:
    reply = json.loads(await answer(json.dumps({**CASE, "text": "Пётр скандалил на складе"})))
    assert reply["sure"] is False


async def test_a_reading_can_be_explained() -> None:
    case = {**CASE, "text": "звонил Петру, завтра в 11 отправить КП на 120 тыс"}
    lines = await explain(case["text"], frame_of(case), directory_of(case))
    told = "\n".join(lines)
    for kind in ("tokens", "client", "moment", "sum", "clause", "wish", "reason", "sure"):
        assert kind in told
