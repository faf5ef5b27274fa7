"""Tasks: set, said in time, done, moved."""

import pytest

from tests.town import Somebody, Town


async def test_a_task_comes_at_its_minute(pomni: Town, maria: Somebody) -> None:
    await maria.says("новый клиент Анна Гусева")
    await maria.says("завтра в 11 позвонить Гусевой")
    maria.sees("завтра в 11:00", "позвонить", "Анна Гусева")
    await pomni.passes(hours=25)
    assert maria.heard("⏰ позвонить") == 0
    await pomni.passes(hours=2)
    maria.sees("⏰ позвонить", "Анна Гусева")
    maria.sees_buttons("✅ Сделано", "⏱ Через час", "📅 Завтра", "👤 Анна Гусева")


async def test_done_by_the_button(pomni: Town, maria: Somebody) -> None:
    await maria.says("через час отправить КП Гусеву")
    await maria.presses("➕ Создать")
    await pomni.passes(hours=2)
    await maria.presses("✅ Сделано")
    maria.sees("Сделано", "отправить КП")
    await maria.says("/today")
    maria.sees("ничего не запланировано")


async def test_done_by_a_word_in_reply(pomni: Town, maria: Somebody) -> None:
    await maria.says("через час сдать отчёт")
    await pomni.passes(hours=2)
    await maria.says("готово", reply_to=maria.last)
    maria.sees("Сделано", "сдать отчёт")


async def test_done_by_a_word_without_reply_when_only_one_is_open(pomni: Town, maria: Somebody) -> None:
    await maria.says("через час сдать отчёт")
    await pomni.passes(hours=2)
    await maria.says("сделал")
    maria.sees("Сделано", "сдать отчёт")


async def test_with_two_open_the_word_is_asked_about(pomni: Town, maria: Somebody) -> None:
    await maria.says("через час сдать отчёт")
    await maria.says("через два часа заказать картридж")
    await pomni.passes(hours=3)
    await maria.says("готово")
    maria.sees("К какому напоминанию")
    await maria.presses_part("сдать отчёт")
    maria.sees("Сделано", "сдать отчёт")


async def test_in_an_hour_and_once_more(pomni: Town, maria: Somebody) -> None:
    await maria.says("через час сдать отчёт")
    await pomni.passes(hours=2)
    await maria.presses("⏱ Через час")
    maria.sees("Перенесено")
    await pomni.passes(hours=2)
    maria.sees("⏰ сдать отчёт")
    maria.sees_buttons("✅ Сделано")


async def test_tomorrow_by_a_word(pomni: Town, maria: Somebody) -> None:
    await maria.says("через час сдать отчёт")
    await pomni.passes(hours=2)
    await maria.says("завтра", reply_to=maria.last)
    maria.sees("Перенесено на завтра")


async def test_another_time_is_asked_for(pomni: Town, maria: Somebody) -> None:
    await maria.says("через час сдать отчёт")
    await pomni.passes(hours=2)
    await maria.presses("🗓 Другое время")
    await maria.says("в пятницу в 15:00")
    maria.sees("Перенесено", "20 мар", "15:00")


async def test_the_only_task_of_a_client_is_moved_by_a_sentence(maria: Somebody) -> None:
    await maria.says("новый клиент Мария Петрова")
    await maria.says("встреча с Петровой в среду в 12")
    await maria.says("перенеси встречу с Петровой на четверг 16:00")
    maria.sees("Перенесено", "19 мар", "16:00")
    await maria.says("/find Петрова")
    assert maria.last.text.count("встреча") == 1


@pytest.mark.parametrize(
    ("said", "moved"),
    [
        ("перенеси встречу с Петровой на час позже", "завтра в 12:00"),
        ("сдвинь встречу с Петровой на полчаса раньше", "завтра в 10:30"),
        ("передвинь встречу с Петровой на день вперёд", "18 марта в 11:00"),
        ("move the meeting with Петрова an hour later", "завтра в 12:00"),
    ],
)
async def test_by_how_much_is_counted_from_the_task_itself(maria: Somebody, said: str, moved: str) -> None:
    await maria.says("новый клиент Анна Петрова")
    await maria.says("завтра в 11 встреча с Петровой")
    await maria.says(said)
    maria.sees("Перенесено", moved, "было завтра в 11:00")
    await maria.says("/undo")
    maria.sees("Отменено")


async def test_nothing_is_moved_into_the_past(maria: Somebody) -> None:
    await maria.says("новый клиент Анна Петрова")
    await maria.says("завтра в 11 встреча с Петровой")
    await maria.says("сдвинь встречу с Петровой на неделю раньше")
    maria.sees("Когда?")


async def test_which_of_several_tasks_is_moved_is_asked(maria: Somebody) -> None:
    await maria.says("новый клиент Мария Петрова")
    await maria.says("встреча с Петровой в среду в 12")
    await maria.says("в пятницу в 10 позвонить Петровой")
    await maria.says("перенеси Петрову на четверг 16:00")
    maria.sees("Какую задачу")
    await maria.presses_part("встреча")
    maria.sees("Перенесено", "16:00", "встреча")


async def test_moving_what_is_not_there_offers_to_make_it(maria: Somebody) -> None:
    await maria.says("новый клиент Мария Петрова")
    await maria.says("перенеси встречу с Петровой на четверг 16:00")
    maria.sees("Открытой задачи нет", "16:00")
    await maria.presses("➕ Создать")
    maria.sees("19 мар", "16:00", "Мария Петрова")


async def test_a_task_is_called_off_by_a_sentence(maria: Somebody) -> None:
    await maria.says("новый клиент Мария Петрова")
    await maria.says("встреча с Петровой в среду в 12")
    await maria.says("в пятницу в 10 отправить Петровой КП")
    await maria.says("отмени встречу с Петровой")
    maria.sees("Задача снята", "встреча с Петровой")
    await maria.says("отмени")
    maria.sees("Отменено")
    await maria.says("Петрова отменила встречу, заболела")
    maria.sees("📝 Заметка", "Петрова отменила встречу, заболела", "Задача снята: встреча")
    await maria.says("отмени созвон с Петровой")
    maria.sees("Какую задачу")
    await maria.presses_part("КП")
    maria.sees("Задача снята", "КП")
    await maria.says("удали планёрку")
    maria.sees("Такой открытой задачи нет")


async def test_a_contact_offers_to_tick_the_task_it_was_planned_as(pomni: Town, maria: Somebody) -> None:
    await maria.says("новый клиент Мария Петрова")
    await maria.says("завтра в 11 позвонить Петровой")
    await maria.says("звонила Петровой, думает")
    maria.sees_no_button("Закрыть")  # tomorrow's call is still to be made
    await pomni.passes(days=1, hours=4)
    await maria.says("позвонила Петровой, берёт")
    await maria.presses("✅ Закрыть: позвонить Петровой")
    maria.sees("Сделано: позвонить Петровой")
    maria.sees_no_button("Записать: Звонок")
    assert (await pomni.counts())["interaction"] == 2


async def test_what_was_sent_ticks_what_was_to_be_sent(maria: Somebody) -> None:
    await maria.says("новый клиент Мария Петрова")
    await maria.says("сегодня в 18 отправить Петровой КП")
    await maria.says("звонила Петровой")
    maria.sees_no_button("Закрыть")
    await maria.says("отправила КП Петровой")
    maria.sees_buttons("✅ Закрыть: отправить Петровой КП")


async def test_a_task_without_a_date_asks_for_it(maria: Somebody) -> None:
    await maria.says("новый клиент Мария Петрова")
    await maria.says("надо отправить Петровой договор")
    maria.sees("Когда?")
    await maria.says("завтра в 12")
    maria.sees("завтра в 12:00", "отправить", "Мария Петрова")


async def test_a_date_that_does_not_exist_is_asked_for(maria: Somebody) -> None:
    await maria.says("новый клиент Мария Петрова")
    await maria.says("30 февраля позвонить Петровой")
    maria.sees("Когда?")


async def test_a_sentence_of_its_own_leaves_the_question_open(maria: Somebody) -> None:
    await maria.says("новый клиент Мария Петрова")
    await maria.says("надо отправить Петровой договор")
    await maria.says("звонил Петровой")
    maria.sees("Звонок", "Мария Петрова")
    await maria.says("/today")
    maria.sees("Ждут ответа", "Когда?")


async def test_a_deleted_task_is_not_said(pomni: Town, maria: Somebody) -> None:
    await maria.says("через час сдать отчёт")
    await maria.says("/today")
    await maria.presses_part("сдать отчёт")
    await maria.presses("🗑")
    maria.sees("снята")
    await pomni.passes(hours=2)
    assert maria.heard("⏰ сдать отчёт") == 0


async def test_a_second_press_of_in_an_hour_does_nothing_more(pomni: Town, maria: Somebody) -> None:
    await maria.says("через час сдать отчёт")
    await pomni.passes(hours=2)
    reminder = maria.last
    data = reminder.buttons
    await maria.presses("⏱ Через час", on=reminder)
    said = len(maria.said)
    await maria.presses_data(reminder, data[1]["callback_data"])
    assert len(maria.said) == said


async def test_a_repeating_task_is_planned_for_its_next_time(pomni: Town, maria: Somebody) -> None:
    await maria.says("каждый понедельник в 10 планёрка")
    maria.sees("повторяется")
    await pomni.passes(days=8)
    await maria.presses("✅ Сделано")
    maria.sees("Следующий раз")


async def test_today_lists_overdue_today_and_tomorrow(pomni: Town, maria: Somebody) -> None:
    await maria.says("через час сдать отчёт")
    await pomni.passes(hours=2)
    await maria.says("сегодня в 18 закрыть кассу")
    await maria.says("завтра в 9 планёрка")
    await maria.says("/today")
    maria.sees("Просрочено", "сдать отчёт", "закрыть кассу", "Завтра", "планёрка")


async def test_a_sentence_of_its_own_is_no_answer_to_a_step(maria: Somebody) -> None:
    await maria.says("новый клиент Павел Козлов")
    await maria.says("/task")
    await maria.says("звонил Павлу Козлову, думает")
    maria.sees("Звонок", "Павел Козлов")


async def test_a_task_is_moved_by_its_own_words(maria: Somebody) -> None:
    await maria.says("завтра в 11 купить хлеб")
    await maria.says("завтра в 12 сдать отчёт")
    await maria.says("перенеси хлеб на пятницу")
    maria.sees("Перенесено", "хлеб", "20 марта")


async def test_yes_and_no_press_the_obvious_button(maria: Somebody) -> None:
    await maria.says("звонил Сидорову")
    await maria.says("да")
    maria.sees("Новый клиент", "Звонок")
    await maria.says("звонил Кузнецову")
    await maria.says("нет")
    maria.sees("ничего не записал")


async def test_a_search_is_no_answer(maria: Somebody) -> None:
    await maria.says("новый клиент Иван Волков")
    await maria.says("новый клиент Иван Громов")
    await maria.says("звонил Ивану")
    await maria.says("найди Волкова")
    maria.sees("Иван Волков", "Контактов ещё не было")


@pytest.mark.parametrize(
    "order",
    ["отмени встречи на завтра", "удали встречи на завтра", "перенеси встречу на завтра", "перенеси всё на завтра"],
)
async def test_an_order_about_something_else_is_no_answer_to_when(maria: Somebody, order: str) -> None:
    await maria.says("купить бумагу")
    await maria.says(order)
    await maria.says("/today")
    maria.sees("Ждут ответа", "«купить бумагу»")


@pytest.mark.parametrize("answer", ["на завтра", "перенеси на завтра"])
async def test_a_day_alone_answers_when(maria: Somebody, answer: str) -> None:
    await maria.says("купить бумагу")
    await maria.says(answer)
    maria.sees("завтра в 10:00 — купить бумагу")


@pytest.mark.parametrize("further", ["созвон с командой каждый понедельник в 10", "купить молоко сегодня в 18"])
async def test_something_else_to_be_done_is_no_answer_to_when(maria: Somebody, further: str) -> None:
    await maria.says("купить бумагу")
    maria.sees("Когда?")
    await maria.says(further)
    maria.sees("⏰", further.split()[1])
    await maria.says("/today")
    maria.sees("Ждут ответа", "«купить бумагу»")


async def test_words_that_name_no_open_task_move_none(maria: Somebody) -> None:
    await maria.says("завтра в 12 отправить смету")
    await maria.says("перенеси планёрку на пятницу в 10")
    maria.sees("Какую задачу")
    assert maria.heard("Перенесено") == 0
    await maria.says("перенеси смету на пятницу в 10")
    maria.sees("Перенесено на пт", "отправить смету")
