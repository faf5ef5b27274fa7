"""A colleague is asked in a sentence; the answer comes back and is kept with the client."""

from tests.scenes import scene
from tests.town import Somebody, Town


@scene()
async def asked(maria: Somebody, oleg: Somebody) -> Somebody:
    """Олег, whom Мария has asked about his client."""
    await oleg.says("новый клиент Илья Громов")
    await maria.says("спроси у Олега, как дела с Громовым")
    maria.sees("❓ Вопрос отправлен: Олег")
    return oleg


async def test_the_answer_comes_back_and_stays_with_the_client(maria: Somebody, asked: Somebody) -> None:
    asked.sees("❓ Мария спрашивает: как дела с Громовым")
    asked.sees_buttons("✍️ Ответить", "👤")
    await asked.presses("✍️ Ответить")
    await asked.says("ждут бюджет, в четверг позвоню")
    asked.sees("💬 Передал ваш ответ")
    maria.sees("💬 Олег: ждут бюджет, в четверг позвоню")
    await maria.says("найди Громова")
    maria.sees("как дела с Громовым — ждут бюджет, в четверг позвоню", "чт, 19 марта в 10:00")


async def test_a_reply_answers_it_too(maria: Somebody, asked: Somebody) -> None:
    await asked.says("завтра в 10 купить бумагу")
    asked.sees("купить бумагу")
    await asked.says("оплатил", reply_to=next(one for one in asked.said if "спрашивает" in one.text))
    maria.sees("💬 Олег: оплатил")


async def test_it_waits_in_the_list_of_the_day(asked: Somebody) -> None:
    await asked.says("/today")
    asked.sees("❓ Ждут ответа", "Мария спрашивает: как дела с Громовым")


async def test_of_no_client_the_answer_is_only_passed_on(pomni: Town, maria: Somebody, oleg: Somebody) -> None:
    await maria.says("узнай у Олега, сдал ли он отчёт")
    await oleg.says("нет")
    maria.sees("💬 Олег: нет")
    anna = await pomni.joins("Олег", 1003, company_of=maria)
    await maria.says("спроси у Олега, когда отчёт")
    maria.sees("Кто имеется в виду: Олег, Олег?")
    assert anna.heard("спрашивает") == 0


async def test_a_rep_may_ask_who_leads(maria: Somebody, asked: Somebody) -> None:
    await asked.says("спроси у Марии, какая скидка Громову")
    maria.sees("❓ Олег спрашивает: какая скидка Громову")
    await maria.says("10 процентов")
    asked.sees("💬 Мария: 10 процентов")


async def test_what_answers_ones_own_question_is_no_answer_to_a_colleague(maria: Somebody, asked: Somebody) -> None:
    await asked.says("сделка Громов на 240 тыс")
    await asked.says("Громов: перенести на этап")
    await maria.says("спроси у Олега, как там Громов")
    await asked.says("договор")
    asked.sees("Договор", "Илья Громов")
    assert maria.heard("💬 Олег") == 0


async def test_days_later_what_is_not_understood_is_no_answer(maria: Somebody, asked: Somebody) -> None:
    await asked.says("завтра в 10 купить бумагу")
    await maria.town.passes(days=3)
    await asked.says("обед с Ивановым")
    assert maria.heard("💬 Олег") == 0


async def test_what_is_of_another_client_is_no_answer(maria: Somebody, asked: Somebody) -> None:
    await asked.says("новый клиент Павел Козлов")
    await asked.presses("✍️ Ответить", on=next(one for one in asked.said if "спрашивает" in one.text))
    await asked.says("звонил Козлову, думает")
    asked.sees("📞", "Павел Козлов")
    assert maria.heard("💬 Олег") == 0


async def test_the_answer_is_awaited_for_a_while(maria: Somebody, asked: Somebody) -> None:
    await asked.presses("✍️ Ответить")
    await maria.town.passes(days=2)
    await asked.says("встретился с Громовым, отказался")
    assert maria.heard("💬 Олег") == 0


async def test_who_may_not_see_the_client_gets_no_button_to_it(pomni: Town, maria: Somebody, asked: Somebody) -> None:
    asked.sees_buttons("👤")
    anna = await pomni.joins("Анна", 1006, company_of=maria)
    await maria.says("спроси у Анны, что она знает про Громова")
    anna.sees("❓ Мария спрашивает: что она знает про Громова")
    assert anna.last.labels == ["✍️ Ответить"]
    await anna.says("найди Громова")
    anna.sees("никого не нашёл")


async def test_whoever_asked_hears_that_the_colleague_is_gone(maria: Somebody, asked: Somebody) -> None:
    await maria.says("/team")
    await maria.presses("👤 Олег")
    await maria.presses("⏸ Приостановить")
    maria.sees("❓ Олег уже не ответит")
    await maria.presses("▶️")
    await asked.says("/today")
    assert "Ждут ответа" not in asked.last.text


async def test_a_colleague_who_leaves_lets_the_asker_know(maria: Somebody, asked: Somebody) -> None:
    await asked.says("/team")
    await asked.presses("🚪 Выйти из компании")
    await asked.presses("🚪 Выйти")
    assert maria.heard("❓ Олег уже не ответит") == 1
