"""Questions about many: which report, of which days; and what is none."""

import pytest

from crm.wishes import ShowReport
from tests.phrases.cast import KYIV, frame, said, short

# Wednesday, 10 June 2026
AGENDAS = [
    ("план на неделю", "08.06–14.06"),
    ("что на этой неделе", "08.06–14.06"),
    ("что у меня на следующей неделе?", "15.06–21.06"),
    ("что в пятницу", "12.06–12.06"),
    ("Что у меня в пятницу?", "12.06–12.06"),
    ("задачи на завтра", "11.06–11.06"),
    ("расписание на 25 июня", "25.06–25.06"),
    ("какие планы на выходные", "13.06–14.06"),
    ("план на июль", "01.07–31.07"),
    ("дела до пятницы", "10.06–12.06"),
    ("встречи на этой неделе", "08.06–14.06"),
    ("звонки на завтра", "11.06–11.06"),
    ("кто у нас завтра на приёме?", "11.06–11.06"),
    ("що в середу", "17.06–17.06"),
    ("що в мене цього тижня", "08.06–14.06"),
    ("план на тиждень", "08.06–14.06"),
    ("що наступного тижня", "15.06–21.06"),
    ("справи на завтра", "11.06–11.06"),
    ("what's on Friday", "12.06–12.06"),
    ("what do I have this week?", "08.06–14.06"),
    ("plan for next week", "15.06–21.06"),
    ("my week", "08.06–14.06"),
    ("meetings for tomorrow", "11.06–11.06"),
]


@pytest.mark.parametrize(("text", "days"), AGENDAS)
async def test_what_is_planned(text: str, days: str) -> None:
    wishes = (await said(text)).wishes
    assert [_told(wish) for wish in wishes if isinstance(wish, ShowReport)] == [f"tasks {days}"]


PAST = [
    ("отчёт за прошлый месяц", "activity 01.05–31.05"),
    ("отчёт за неделю", "activity 04.06–10.06"),
    ("сколько продали за май", "sales 01.05–31.05"),
    ("сколько продали за месяц?", "sales 01.06–30.06"),
    ("сколько продали за последние 30 дней", "sales 12.05–10.06"),
    ("сколько наторговали в феврале?", "sales 01.02–28.02"),
    ("how many calls did the guys make last week?", "activity 01.06–07.06"),
]


@pytest.mark.parametrize(("text", "told"), PAST)
async def test_what_was_done(text: str, told: str) -> None:
    wishes = (await said(text)).wishes
    assert [_told(wish) for wish in wishes if isinstance(wish, ShowReport)] == [told]


def _told(wish: ShowReport) -> str:
    return f"{wish.name} {wish.period.first:%d.%m}–{wish.period.last:%d.%m}" if wish.period else wish.name


NO_QUESTIONS = [
    ("в пятницу звонки", "create_task 12.06 10:00"),
    ("завтра встреча", "create_task meeting 11.06 10:00"),
    ("встречи в пятницу в 10", "create_task meeting 12.06 10:00"),
    ("план сдать в пятницу", "create_task 12.06 10:00"),
    ("calls tomorrow", "create_task 11.06 10:00"),
]


@pytest.mark.parametrize(("text", "wish"), NO_QUESTIONS)
async def test_what_is_no_question(text: str, wish: str) -> None:
    assert [short(one) for one in (await said(text)).wishes] == [wish]


async def test_the_day_is_the_askers() -> None:
    """Late in the evening in Kyiv it is tomorrow in the East."""
    wish = (await said("що завтра", frame("2026-06-10T23:59", KYIV, "uk", "UA"))).wishes[0]
    assert isinstance(wish, ShowReport)
    assert _told(wish) == "tasks 11.06–11.06"
