"""«перенеси на среду» right behind a plan is of that plan; where anything else may be meant, it is asked."""

import pytest

from tests.scenes import scene
from tests.town import Somebody


@scene(autouse=True)
async def plans(maria: Somebody) -> None:
    for name in ("Илья Громов", "Анна Петрова"):
        await maria.says(f"новый клиент {name}")
    await maria.says("в пятницу в 10 сдать отчёт")
    await maria.says("звонил Громову, завтра в 12 отправить смету")


@pytest.mark.parametrize(
    ("then", "seen"),
    [
        ("перенеси на среду", ("ср, 18 марта в 12:00", "отправить смету", "Илья Громов")),
        ("перенеси это на среду", ("ср, 18 марта в 12:00", "отправить смету")),
        ("сдвинь на час", ("завтра в 13:00", "отправить смету")),
        ("перенеси смету на четверг", ("чт, 19 марта в 12:00", "отправить смету")),
        ("удали задачу", ("отправить смету",)),
        ("перенеси її на середу", ("ср, 18 марта в 12:00", "отправить смету")),
        ("move it to wednesday", ("ср, 18 марта в 12:00", "отправить смету")),
        ("перенеси отчёт на четверг", ("чт, 19 марта в 10:00", "сдать отчёт")),
    ],
)
async def test_it_is_the_plan_just_made(maria: Somebody, then: str, seen: tuple[str, ...]) -> None:
    await maria.says(then)
    maria.sees(*seen)
    assert maria.heard("Какую задачу") == 0


async def test_one_second_thought_follows_another(maria: Somebody) -> None:
    await maria.says("сдвинь на час")
    await maria.says("перенеси на среду")
    maria.sees("ср, 18 марта в 13:00 (было завтра в 13:00)", "Илья Громов")
    await maria.says("отмени задачу")
    maria.sees("🗑 Задача снята: отправить смету · Илья Громов")


async def test_after_another_word_or_a_while_it_is_asked_which_one(maria: Somebody) -> None:
    await maria.says("звонил Петровой")
    await maria.says("перенеси на среду")
    maria.sees("Какую задачу?")


async def test_an_hour_later_it_is_asked_which_one(maria: Somebody) -> None:
    await maria.town.passes(hours=1)
    await maria.says("перенеси на среду")
    maria.sees("Какую задачу?")


async def test_the_plan_with_most_of_the_words_is_meant(maria: Somebody) -> None:
    await maria.says("в четверг отправить КП Петровой")
    await maria.says("звонил Петровой")
    await maria.says("перенеси отправить КП на пятницу")
    maria.sees("пт, 20 марта", "отправить КП", "Анна Петрова")
