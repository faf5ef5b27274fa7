"""Plans ticked, moved and handed on in words: «… по витринам сделал», «перенеси всё на завтра», «Олег пусть …»."""

import pytest

from tests.scenes import scene
from tests.town import Somebody, Town


@scene(autouse=True)
async def plans(maria: Somebody) -> None:
    await maria.says("новый клиент Илья Громов")
    await maria.says("новый клиент Анна Гусева")
    await maria.says("сегодня в 15 перезвонить Громову по витринам")
    await maria.says("сегодня в 17 отправить КП Гусевой")


@pytest.mark.parametrize(
    ("said", "done", "left"),
    [
        ("перезвонить Громову по витринам сделал", "по витринам", "отправить КП"),
        ("отправить кп гусевой - готово", "отправить КП", "по витринам"),
        ("закрой задачу отправить КП Гусевой", "отправить КП", "по витринам"),
        ("задачу отправить КП Гусевой закрыл", "отправить КП", "по витринам"),
    ],
)
async def test_a_task_named_in_full_is_ticked(maria: Somebody, said: str, done: str, left: str) -> None:
    await maria.says(said)
    maria.sees("✅ Сделано", done)
    await maria.says("/today")
    maria.sees(left)
    assert done not in maria.last.text
    await maria.says("/undo")
    await maria.says("/today")
    maria.sees(done, left)


@pytest.mark.parametrize("said", ["сделал Громову скидку 5%", "не сделал КП Гусевой", "надо сделать КП Гусевой"])
async def test_what_only_resembles_a_tick_ticks_nothing(maria: Somebody, said: str) -> None:
    await maria.says(said)
    assert maria.heard("✅ Сделано") == 0


async def test_words_of_two_days_are_no_answer_to_when(maria: Somebody) -> None:
    await maria.says("отправить Громову каталог")
    maria.sees("Когда?")
    await maria.says("сегодня не успею, всё на завтра")
    maria.sees("Перенесено", "завтра в 15:00", "завтра в 17:00")
    await maria.says("/today")
    assert "10:00" not in maria.last.text


async def test_of_several_reminders_the_words_choose(maria: Somebody) -> None:
    await maria.town.passes(hours=10)
    await maria.says("витрины сделал")
    maria.sees("✅ Сделано", "по витринам")


@pytest.mark.parametrize(
    "said",
    [
        "перенеси всё на завтра",
        "отложи все дела на завтра",
        "move everything to tomorrow",
        "сегодня больше ничего не успею, всё на завтра",
        "остальное на завтра",
    ],
)
async def test_all_of_a_day_goes_to_another_with_one_undo(maria: Somebody, said: str) -> None:
    await maria.says("в среду в 10 встреча с Громовым")
    await maria.says(said)
    maria.sees("завтра в 15:00", "завтра в 17:00")
    assert "18 марта" not in maria.last.text
    await maria.says("/undo")
    await maria.says("/today")
    maria.sees("15:00 — перезвонить Громову по витринам", "17:00 — отправить КП Гусевой")


@pytest.mark.parametrize(
    "said",
    [
        "перенеси всё просроченное на завтра",
        "перенеси просроченные задачи на завтра",
        "просроченное перенеси на завтра",
    ],
)
async def test_only_what_is_late_goes_to_another_day(maria: Somebody, said: str) -> None:
    await maria.town.passes(hours=7)  # 16:00
    await maria.says(said)
    maria.sees("завтра в 15:00", "по витринам")
    assert "отправить КП" not in maria.last.text


@pytest.mark.parametrize(
    "said",
    [
        "перенеси всё с завтра на пятницу",
        "перенеси все задачи с завтра на пятницу",
        "перенеси всё со вторника на пятницу",
        "перенеси всі справи з завтра на п'ятницю",
        "move everything from tomorrow to friday",
    ],
)
async def test_all_of_another_day_goes_to_a_third_one(maria: Somebody, said: str) -> None:
    await maria.says("завтра в 10 встреча с Громовым")
    await maria.says(said)
    maria.sees("пт, 20 марта в 10:00", "встреча с Громовым")
    assert "витрин" not in maria.last.text
    await maria.says("/undo")
    await maria.says("план на завтра")
    maria.sees("10:00 — встреча с Громовым")


async def test_of_a_day_without_plans_nothing_is_moved(pomni: Town, maria: Somebody) -> None:
    counted = await pomni.counts()
    await maria.says("перенеси всё с четверга на пятницу")
    assert await pomni.counts() == counted
    maria.sees("19 марта")


async def test_nothing_planned_is_nothing_moved(pomni: Town, maria: Somebody) -> None:
    await maria.says("перенеси всё на завтра")
    counted = await pomni.counts()
    await maria.says("перенеси всё на завтра")
    maria.sees("Сегодня понедельник", "Завтра")
    assert await pomni.counts() == counted


@pytest.mark.parametrize(
    "said",
    [
        "перенеси всё с завтра на среду Громову",
        "всё перенеслось на завтра",
        "перенеси все записи на завтра",
        "перенеси всё на завтра Громову",
    ],
)
async def test_what_may_mean_other_plans_moves_none(maria: Somebody, said: str) -> None:
    await maria.says(said)
    await maria.says("/today")
    today = maria.last.text.partition("📅 Завтра")[0]
    assert "17:00 — отправить КП Гусевой" in today


async def test_more_plans_than_a_list_shows_are_moved(maria: Somebody) -> None:
    for number in range(1, 23):
        await maria.says(f"сегодня в 15 купить бумагу {number}")
    await maria.says("перенеси всё на завтра")
    await maria.says("/today")
    maria.sees("Сегодня понедельник", "Завтра")
    assert "📌 Сегодня" not in maria.last.text


@pytest.mark.parametrize("said", ["Олег пусть завтра позвонит Громову", "пусть Олег завтра позвонит Громову"])
async def test_a_colleague_is_asked_with_let(maria: Somebody, oleg: Somebody, said: str) -> None:
    await maria.says(said)
    maria.sees("👥 Поручено: Олег", "завтра в 10:00")
    oleg.sees("Мария поручает вам", "позвонит Громову")


async def test_a_client_who_may_think_is_no_colleague(maria: Somebody, oleg: Somebody) -> None:
    await maria.says("Громов пусть подумает до четверга")
    maria.sees("⏰", "19 марта", "Илья Громов")
    assert oleg.heard("поручает") == 0
