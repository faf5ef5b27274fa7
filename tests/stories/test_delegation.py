"""A task asked of a colleague: accepted or declined, done, moved and overdue, and both hear of it."""

import pytest

from tests.scenes import scene
from tests.town import Somebody, Town


@scene()
async def anna(pomni: Town, maria: Somebody) -> Somebody:
    return await pomni.joins("Анна", 1003, company_of=maria)


@scene()
async def asked(maria: Somebody, oleg: Somebody) -> Somebody:
    """Олег, whom Мария has asked to call Ромашка."""
    await maria.says("новый клиент ООО Ромашка")
    await maria.says("поручи Олегу позвонить Ромашке завтра в 10")
    return oleg


async def test_a_colleague_is_asked_and_accepts(maria: Somebody, asked: Somebody, anna: Somebody) -> None:
    maria.sees("завтра в 10:00", "позвонить Ромашке", "👥 Поручено: Олег")
    asked.sees("Мария поручает вам", "завтра в 10:00", "позвонить Ромашке")
    asked.sees_buttons("👍 Принять", "🙅 Отказаться", "👤")
    await asked.presses("👤")
    asked.sees("Ромашка")
    await asked.presses("👍 Принять")
    asked.sees("👍 Принято")
    maria.sees("👍 Олег берётся", "позвонить Ромашке")
    await asked.says("/today")
    asked.sees("позвонить Ромашке")
    await maria.says("/today")
    assert "позвонить Ромашке" not in maria.last.text
    assert anna.said == []


async def test_declined_it_goes_back(pomni: Town, maria: Somebody, asked: Somebody) -> None:
    await asked.presses("🙅 Отказаться")
    asked.sees("🙅 Отказ передан")
    maria.sees("🙅 Олег не возьмётся", "снова ваша", "позвонить Ромашке")
    maria.sees_buttons("✅ Сделано")
    await asked.says("/find Ромашка")
    asked.sees("никого")
    await pomni.passes(days=2)
    assert maria.heard("⏰ позвонить Ромашке") == 1
    assert asked.heard("⏰ позвонить Ромашке") == 0


async def test_who_asked_hears_that_it_was_moved_and_done(pomni: Town, maria: Somebody, asked: Somebody) -> None:
    await asked.presses("👍 Принять")
    await pomni.until(pomni.clock.now() + pomni.hours(26))
    asked.sees("позвонить Ромашке")
    await asked.presses("📅 Завтра")
    maria.sees("⏰ Олег переносит на", "позвонить Ромашке")
    await asked.presses("✅ Сделано")
    maria.sees("✅ Олег: сделано", "позвонить Ромашке")


async def test_who_asked_hears_that_it_is_overdue(pomni: Town, maria: Somebody, asked: Somebody) -> None:
    await pomni.passes(hours=26)
    assert maria.heard("ещё не сделал") == 0
    await pomni.passes(hours=3)
    maria.sees("⌛️ Олег ещё не сделал(а)", "позвонить Ромашке")
    await pomni.passes(days=3)
    assert maria.heard("ещё не сделал") == 1
    await asked.presses("✅ Сделано")
    maria.sees("✅ Олег: сделано")


async def test_who_asked_changes_their_mind(maria: Somebody, asked: Somebody) -> None:
    await maria.presses("↩")
    asked.sees("🗑 Мария снимает задачу", "позвонить Ромашке")
    await asked.presses("👍 Принять")
    assert "больше нет" in asked.remarks[-1]


async def test_an_edited_message_asks_another(pomni: Town, maria: Somebody, oleg: Somebody, anna: Somebody) -> None:
    await maria.says("новый клиент ООО Ромашка")
    message = await maria.says("поручи Олегу позвонить Ромашке завтра в 10")
    await maria.edits(message, "поручи Анне позвонить Ромашке завтра в 10")
    anna.sees("Мария поручает вам", "позвонить Ромашке")
    await pomni.passes(seconds=5)
    oleg.sees("🗑 Мария снимает задачу", "позвонить Ромашке")
    assert (await pomni.counts())["task"] == 1
    await anna.presses("👍 Принять")
    maria.sees("👍 Анна берётся")


async def test_a_task_is_given_by_its_button(maria: Somebody, oleg: Somebody, anna: Somebody) -> None:
    await oleg.says("завтра в 12 купить бумагу")
    await oleg.says("/today")
    await oleg.presses_part("купить бумагу")
    await oleg.presses("👥 Поручить…")
    oleg.sees("Кому поручить «купить бумагу»?")
    oleg.sees_buttons("Мария", "Анна")
    await oleg.presses("Анна")
    oleg.sees("👥 Поручено: Анна")
    anna.sees("Олег поручает вам", "купить бумагу")
    await anna.presses("👍 Принять")
    oleg.sees("👍 Анна берётся")
    assert maria.heard("купить бумагу") == 0


async def test_of_a_colleague_nobody_is_called_it_is_asked_who(maria: Somebody, oleg: Somebody) -> None:
    await maria.says("поручи Пете позвонить в банк завтра в 10")
    maria.sees("нет никого с именем «Петя»")
    await maria.presses("Олег")
    maria.sees("Поручено: Олег", "завтра в 10:00")
    oleg.sees("Мария поручает вам", "позвонить в банк")


async def test_of_two_of_one_name_it_is_asked_which(pomni: Town, maria: Somebody, anna: Somebody) -> None:
    other = await pomni.joins("Анна Белова", 1004, company_of=maria)
    await maria.says("поручи Анне отправить счёт завтра в 10")
    maria.sees("Кому из коллег поручить?")
    await maria.presses("Анна Белова")
    maria.sees("👥 Поручено: Анна Белова")
    other.sees("Мария поручает вам", "отправить счёт")
    assert anna.said == []


async def test_a_colleague_is_no_client_of_the_same_name(maria: Somebody, oleg: Somebody) -> None:
    await maria.says("новый клиент Олег Петров, 8 912 345-67-89")
    await maria.says("поручи Олегу отправить счёт завтра в 10")
    maria.sees("👥 Поручено: Олег")
    assert "Петров" not in maria.last.text
    oleg.sees("отправить счёт")


@pytest.mark.parametrize(
    "said", ["Олег, позвони завтра", "скажи Олегу прислать реквизиты завтра", "задача для Олега: прислать счёт завтра"]
)
async def test_a_client_of_the_name_is_meant_where_the_words_may_be_of_both(
    maria: Somebody, oleg: Somebody, said: str
) -> None:
    await maria.says("новый клиент Олег Котов")
    await maria.says(said)
    maria.sees("завтра в 10:00", "Олег Котов")
    assert oleg.heard("поручает") == 0


@pytest.mark.parametrize(
    "said",
    [
        "Олег, позвони Волкову завтра, а я позвоню Волкову в среду",
        "скажи Олегу, что завтра в 10 планёрка",
    ],
)
async def test_what_need_not_be_all_theirs_is_a_draft(maria: Somebody, oleg: Somebody, said: str) -> None:
    await maria.says("новый клиент Иван Волков")
    await maria.says(said)
    maria.sees("Записать так?", "👥 Олег")
    assert oleg.heard("поручает") == 0


async def test_a_clients_first_name_is_that_of_a_colleague_with_a_surname(pomni: Town, maria: Somebody) -> None:
    anna = await pomni.joins("Анна Белова", 1004, company_of=maria)
    await maria.says("новый клиент Анна Котова")
    await maria.says("скажи Анне прислать реквизиты завтра")
    maria.sees("завтра в 10:00", "Анна Котова")
    assert anna.heard("поручает") == 0


async def test_who_is_alone_is_offered_nobody(maria: Somebody) -> None:
    await maria.says("завтра в 12 купить бумагу")
    await maria.says("/today")
    await maria.presses_part("купить бумагу")
    assert not [label for label in maria.last.labels if label.startswith("👥")]


async def test_who_is_asked_hears_what_who_asked_does_with_it(maria: Somebody, asked: Somebody) -> None:
    await asked.presses("👍 Принять")
    await maria.says("перенеси звонок Ромашке на послезавтра 12:00")
    asked.sees("⏰ Мария переносит на ср, 18 марта в 12:00", "позвонить Ромашке")
    await maria.says("/undo")
    asked.sees("↩️ Мария отменяет изменение", "завтра в 10:00", "позвонить Ромашке")
    await maria.says("/find Ромашка")
    await maria.presses("✅ 1")
    asked.sees("✅ Мария: сделано", "позвонить Ромашке")


async def test_who_asked_hears_that_it_is_not_done_after_all(maria: Somebody, asked: Somebody) -> None:
    await asked.presses("👍 Принять")
    await asked.presses("✅ Сделано")
    maria.sees("✅ Олег: сделано")
    await asked.says("/undo")
    maria.sees("↩️ Олег отменяет изменение", "завтра в 10:00", "позвонить Ромашке")


async def test_a_task_given_by_mistake_is_asked_no_more(oleg: Somebody, anna: Somebody) -> None:
    await oleg.says("завтра в 12 купить бумагу")
    await oleg.says("/today")
    await oleg.presses_part("купить бумагу")
    await oleg.presses("👥 Поручить…")
    await oleg.presses("Анна")
    await oleg.says("/undo")
    anna.sees("🗑 Олег снимает задачу", "купить бумагу")
    await anna.presses("👍 Принять")
    assert anna.remarks[-1] in {"Этой записи больше нет", "Отвечает тот, кому поручено"}


async def test_what_is_told_of_another_client_beside_is_kept_as_a_note(maria: Somebody, oleg: Somebody) -> None:
    await maria.says("новый клиент Илья Громов")
    await maria.says("новый клиент Павел Козлов")
    await maria.says("скажи Олегу позвонить Громову завтра, Козлов оплатил 50 тысяч")
    maria.sees("завтра в 10:00", "позвонить", "👥 Поручено: Олег", "📝 Заметка", "Павел Козлов", "оплатил 50 тысяч")
    oleg.sees("Мария поручает вам", "позвонить")


async def test_two_colleagues_are_asked_at_once(maria: Somebody, oleg: Somebody, anna: Somebody) -> None:
    await maria.says("поставь Олегу и Анне задачу подготовить отчёт к пятнице")
    maria.sees("подготовить отчёт", "👥 Поручено: Олег", "👥 Поручено: Анна")
    oleg.sees("Мария поручает вам", "подготовить отчёт")
    anna.sees("Мария поручает вам", "подготовить отчёт")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("не успею, давай во вторник", "⏰ Олег переносит на"),
        ("завтра не могу, смогу только в пятницу", "⏰ Олег переносит на"),
        ("can't, let's do Friday", "⏰ Олег переносит на"),
        ("ок, сделаю", "👍 Олег берётся"),
        ("отказываюсь", "🙅 Олег не возьмётся"),
    ],
)
async def test_who_is_asked_answers_in_words(maria: Somebody, asked: Somebody, words: str, told: str) -> None:
    await asked.says(words, reply_to=asked.last)
    maria.sees(told, "позвонить Ромашке")
    await asked.says("/today")
    assert words not in asked.last.text


async def test_not_in_time_it_is_asked_when(maria: Somebody, asked: Somebody) -> None:
    await asked.says("не успею", reply_to=asked.last)
    asked.sees("позвонить Ромашке", "Когда")
    await asked.says("в пятницу в 12")
    asked.sees("Перенесено на", "12:00")
    maria.sees("Олег переносит на", "12:00")


async def test_everybody_is_asked(maria: Somebody, oleg: Somebody, anna: Somebody) -> None:
    await maria.says("поручи всем сдать отчёты до пятницы")
    for one in (oleg, anna):
        one.sees("Мария поручает вам", "сдать отчёты")


async def test_a_list_under_a_name_is_asked_of_that_colleague(maria: Somebody, asked: Somebody) -> None:
    await maria.says("Олег, завтра:\n- забрать образцы\n- в 12 отправить счёт Ромашке")
    maria.sees("завтра в 10:00 — забрать образцы", "завтра в 12:00 — отправить счёт Ромашке", "👥 Поручено: Олег")
    await maria.town.passes(seconds=5)
    assert asked.heard("Мария поручает вам") == 3
    await asked.says("/today")
    asked.sees("забрать образцы", "отправить счёт Ромашке")


@pytest.mark.parametrize(
    "said",
    [
        "Олег, завтра в 10: позвонить Ромашке",
        "Олегу на завтра: позвонить Ромашке",
        "Олегу: завтра позвонить Ромашке",
        "Oleg, tomorrow: позвонить Ромашке",
    ],
)
async def test_a_task_behind_a_colon_is_the_colleagues(maria: Somebody, oleg: Somebody, said: str) -> None:
    """And none of whoever says so."""
    await maria.says("новый клиент ООО Ромашка")
    await maria.says(said)
    maria.sees("завтра в 10:00 — позвонить Ромашке", "👥 Поручено: Олег")
    oleg.sees("Мария поручает вам", "позвонить Ромашке")


@pytest.mark.parametrize(
    "said",
    ["поручи Олегу завтра", "Олег, завтра:", "Олегу на завтра:", "доручи Олегу завтра", "assign to Oleg tomorrow"],
)
async def test_not_told_what_for_it_is_asked_and_nothing_written(maria: Somebody, oleg: Somebody, said: str) -> None:
    await maria.says("новый клиент ООО Ромашка")
    await maria.says(said)
    maria.sees("👥 Олег — что поручить?")
    assert oleg.heard("поручает вам") == 0
    await maria.says("в 12 позвонить Ромашке")
    maria.sees("завтра в 12:00 — позвонить Ромашке", "👥 Поручено: Олег", "Ромашка")
    oleg.sees("Мария поручает вам", "позвонить Ромашке")


async def test_without_a_day_it_is_asked_after_the_deed(maria: Somebody, oleg: Somebody) -> None:
    await maria.says("поручи Олегу")
    maria.sees("что поручить?")
    await maria.says("свести остатки по складу")
    maria.sees("свести остатки по складу", "Когда?")
    await maria.says("в пятницу")
    maria.sees("👥 Поручено: Олег")
    oleg.sees("свести остатки по складу")
