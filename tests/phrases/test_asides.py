"""A question or a find command beside something else: both are read."""

import pytest

from tests.phrases.cast import said, short

MESSAGES = {
    "отмени последнее и найди Гусеву": ["undo_last", "find_clients Гусева"],
    "call John tomorrow. And when did we last see Sarah?": ["create_task smith 11.06 10:00", "find_clients Sarah"],
    "кто давно не заходил? и покажи дни рождения": ["show_report no_visit", "show_report birthdays"],
    "Гусева пришла. Сколько сделок в работе?": ["log_interaction guseva visit", "show_report pipeline"],
}


@pytest.mark.parametrize(("text", "wanted"), MESSAGES.items())
async def test_both_parts_are_read(text: str, wanted: list[str]) -> None:
    assert [short(wish) for wish in (await said(text)).wishes] == wanted


async def test_a_lone_question_stays_one() -> None:
    assert [wish.kind for wish in (await said("Гусева и Попова когда были?")).wishes] == ["find_clients"]


SUMMARIES = [
    "отчёт за неделю",
    "сводка за вчера",
    "итоги дня",
    "звіт за тиждень",
    "weekly report",
    "report for last week",
]


@pytest.mark.parametrize("text", SUMMARIES)
async def test_a_summary_of_a_period_is_a_report(text: str) -> None:
    assert [short(wish) for wish in (await said(text)).wishes] == ["show_report activity"]


@pytest.mark.parametrize("text", ["отчёт в пятницу", "отчёт в налоговую до 15 июня", "каждую пятницу отчёт"])
async def test_a_report_that_is_due_is_a_task(text: str) -> None:
    assert [wish.kind for wish in (await said(text)).wishes] == ["create_task"]
