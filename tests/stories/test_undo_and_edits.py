"""What was written can be taken back, or written better."""

from sqlalchemy import text

from tests.town import Somebody, Town


async def test_undo_said_again_takes_the_change_before(maria: Somebody) -> None:
    await maria.says("новый клиент Иван Иванов")
    await maria.says("звонил Иванову")
    await maria.says("/undo")
    maria.sees("Отменено", "Звонок")
    await maria.says("отмени")
    maria.sees("Отменено", "клиент Иван Иванов")
    await maria.says("/undo")
    maria.sees("Отменять больше нечего")


async def test_what_is_taken_back_first_is_not_what_is_said_behind_it(maria: Somebody) -> None:
    await maria.says("новый клиент Иван Иванов")
    await maria.says("новый клиент Анна Гусева")
    await maria.says("звонил Иванову")
    await maria.says("отмени последнее, звонил Гусевой")
    maria.sees("📞 Звонок · Анна Гусева")
    await maria.says("найди Гусеву, завтра ей перезвонить")
    maria.sees("завтра", "ей перезвонить · Анна Гусева")
    await maria.says("/history Иванов")
    maria.sees("отменено")


async def test_a_second_press_of_undo_does_nothing_more(maria: Somebody) -> None:
    await maria.says("новый клиент Иван Иванов")
    card = maria.last
    undo = card.buttons[0]["callback_data"]
    await maria.presses_data(card, undo)
    assert card.labels == []
    said = len(maria.said)
    await maria.presses_data(card, undo)
    assert len(maria.said) == said


async def test_a_client_with_records_since_is_asked_about(maria: Somebody) -> None:
    await maria.says("новый клиент Иван Иванов")
    card = maria.last
    await maria.says("звонил Иванову")
    await maria.presses("↩️", on=card)
    maria.sees("с тех пор появились записи")
    await maria.presses("🗄")
    await maria.says("найди Иванов")
    maria.sees("никого не нашёл")


async def test_what_somebody_changed_since_is_left_and_named(maria: Somebody, oleg: Somebody) -> None:
    await maria.shares_clients()
    await maria.says("новый клиент Иван Иванов")
    await maria.says("завтра в 11 позвонить Иванову")
    card = maria.last
    await oleg.says("перенеси звонок Иванову на пятницу 12:00")
    oleg.sees("Перенесено", "20 мар")
    await maria.presses("↩️", on=card)
    maria.sees("Не тронул", "позвонить")


async def test_an_edited_command_is_read_as_that_command(maria: Somebody) -> None:
    await maria.says("новый клиент Иван Иванов")
    await maria.says("новый клиент Анна Гусева")
    message = await maria.says("/call Иванов")
    card = maria.last
    await maria.edits(message, "/call Гусева")
    assert "Звонок · Анна Гусева" in card.text
    await maria.edits(message, "/visit Гусева")
    assert "Визит · Анна Гусева" in card.text


async def test_an_edited_message_changes_its_record_and_its_card(maria: Somebody) -> None:
    await maria.says("новый клиент Иван Иванов")
    message = await maria.says("звонил Иванову, завтра в 11 отправить КП")
    card = maria.last
    await maria.edits(message, "звонил Иванову, завтра в 15 отправить КП")
    assert "завтра в 15:00" in card.text
    await maria.says("/today")
    maria.sees("15:00 — отправить КП")
    assert maria.last.text.count("отправить КП") == 1


async def test_what_an_edit_leaves_out_is_withdrawn_and_what_it_adds_is_added(maria: Somebody) -> None:
    await maria.says("новый клиент Иван Иванов")
    message = await maria.says("звонил Иванову, завтра в 11 отправить КП")
    await maria.edits(message, "звонил Иванову, договорились на 50 тыс")
    await maria.says("/today")
    maria.sees("ничего не запланировано")
    await maria.says("/deals")
    maria.sees("50 000 ₽")


async def test_undo_after_an_edit_reverts_to_before_the_message(maria: Somebody) -> None:
    await maria.says("новый клиент Иван Иванов")
    message = await maria.says("звонил Иванову, завтра в 11 отправить КП")
    await maria.edits(message, "звонил Иванову, завтра в 15 отправить КП")
    await maria.says("/undo")
    maria.sees("Отменено", "Звонок", "отправить КП")
    await maria.says("/today")
    maria.sees("ничего не запланировано")


async def test_an_edit_that_raises_a_question_changes_nothing_until_answered(maria: Somebody) -> None:
    await maria.says("новый клиент Иван Иванов")
    message = await maria.says("звонил Иванову, завтра в 11 отправить КП")
    await maria.edits(message, "звонил Сидорову, завтра в 11 отправить КП")
    maria.sees("Не знаю клиента «Сидоров»")
    await maria.says("найди Иванов")
    maria.sees("📞 Звонок")


async def test_an_edit_of_a_message_that_was_not_understood_is_heard(maria: Somebody) -> None:
    await maria.says("новый клиент Иван Иванов")
    message = await maria.says("ыва прол")
    await maria.edits(message, "звонил Иванову")
    maria.sees("Звонок", "Иван Иванов")


async def test_undo_of_a_won_deal_opens_it_again(maria: Somebody) -> None:
    await maria.says("новый клиент Иван Иванов")
    await maria.says("сделка Иванов на 120 тыс")
    await maria.says("сделка с Ивановым выиграна")
    maria.sees("выиграна", "120 000 ₽")
    await maria.says("/undo")
    await maria.says("/deals")
    maria.sees("Новая: 1 сделка", "120 000 ₽")


async def test_undo_of_a_birthday_gives_the_old_value_back(maria: Somebody) -> None:
    await maria.says("новый клиент Анна Гусева")
    await maria.says("у Гусевой др 7 мая")
    maria.sees("день рождения 7 мая")
    await maria.says("/undo")
    await maria.says("найди Гусеву")
    assert "7 мая" not in maria.last.text


async def test_an_edit_does_not_ask_again_who_was_meant(maria: Somebody) -> None:
    await maria.says("новый клиент Иван Иванов, 8 903 111-22-33")
    await maria.says("новый клиент Пётр Иванов, ООО Вектор")
    message = await maria.says("звонил Иванову, договорились на 120 тыс")
    await maria.presses("Пётр Иванов")
    card = maria.last
    await maria.edits(message, "звонил Иванову, договорились на 90 тыс")
    assert "Пётр Иванов" in card.text
    assert "90 000" in card.text.replace("\u00a0", " ")


async def test_an_edit_may_make_a_new_client(maria: Somebody) -> None:
    await maria.says("новый клиент Илья Громов")
    message = await maria.says("звонил Громову")
    await maria.edits(message, "звонил Новикову")
    await maria.presses("➕ Создать")
    await maria.says("/find Новиков")
    maria.sees("📞 Звонок")
    await maria.says("/find Громов")
    maria.sees("Контактов ещё не было")


async def test_undo_after_an_edit_that_withdrew_a_deal(maria: Somebody) -> None:
    await maria.says("новый клиент Илья Громов")
    message = await maria.says("звонил Громову, договорились на 120 тыс")
    await maria.edits(message, "звонил Громову, завтра в 12 отправить КП")
    await maria.says("/undo")
    maria.sees("Отменено", "Звонок")
    assert maria.heard("Не смог записать") == 0
    await maria.says("/deals")
    maria.sees("Открытых сделок нет")


async def test_an_edited_new_client_gets_the_new_phone_and_company(maria: Somebody) -> None:
    message = await maria.says("новый клиент Иван Громв, 8 903 111-22-33")
    await maria.edits(message, "новый клиент Иван Громов, ООО Свет, 8 903 111-22-44, др 5 мая")
    await maria.says("/find Громов")
    maria.sees("Иван Громов", "+79031112244", "Свет", "5 мая")
    assert "+79031112233" not in maria.last.text
    await maria.says("новый клиент Иван Громов")
    maria.sees("Это он?")


async def test_undo_after_an_edit_gives_the_last_contact_back(maria: Somebody) -> None:
    await maria.says("новый клиент Илья Громов")
    await maria.says("новый клиент Анна Гусева")
    message = await maria.says("звонил Громову")
    await maria.edits(message, "звонил Гусевой")
    await maria.says("/undo")
    await maria.says("/find Гусева")
    maria.sees("Контактов ещё не было")


async def test_an_edit_that_is_not_understood_is_said(maria: Somebody) -> None:
    await maria.says("новый клиент Илья Громов")
    message = await maria.says("звонил Громову")
    await maria.edits(message, "бла бла")
    maria.sees("Правку не понял")


async def test_a_client_stays_with_a_task_that_was_done_meanwhile(maria: Somebody) -> None:
    await maria.says("новый клиент Анна Гусева, завтра в 11 позвонить")
    card = maria.last
    await maria.says("/find Гусева")
    await maria.says("/today")
    await maria.presses_part("позвонить")
    await maria.presses("✅ Сделано")
    await maria.presses("↩️ Отменить", on=card)
    maria.sees("появились записи", "Анна Гусева")
    await maria.presses("👤 Оставить")
    maria.sees("Не тронул", "позвонить")


async def test_a_deal_changed_by_another_stays_with_its_beginning(maria: Somebody, oleg: Somebody) -> None:
    await maria.shares_clients()
    await maria.says("новый клиент Илья Громов")
    await maria.says("сделка Громов на 120 тыс")
    await oleg.says("договорились с Громовым на 90 тыс")
    await maria.says("/undo")
    maria.sees("Не тронул", "сделка")
    assert "этап" not in maria.last.text


async def test_an_edit_keeps_the_client_that_an_answer_made(maria: Somebody) -> None:
    message = await maria.says("звонил Сидорову, завтра в 11 отправить КП")
    await maria.presses("➕ Создать")
    await maria.edits(message, "звонил Сидорову, завтра в 12 отправить КП")
    assert maria.heard("Не смог записать") == 0
    await maria.says("/find Сидоров")
    maria.sees("📞 Звонок", "12:00")


async def test_the_currency_of_an_edited_sum(maria: Somebody) -> None:
    await maria.says("новый клиент Анна Гусева")
    message = await maria.says("сделка Гусева на 120 тыс рублей")
    await maria.edits(message, "сделка Гусева на 2000 долларов")
    await maria.says("/deals")
    maria.sees("$")


async def test_a_stale_question_of_an_edit_is_left(maria: Somebody) -> None:
    await maria.says("новый клиент Илья Громов")
    await maria.says("новый клиент Иван Жуков")
    message = await maria.says("звонил Громову")
    await maria.edits(message, "звонил Сидорчуку")
    question, data = maria.last, maria.last.buttons[0]["callback_data"]
    await maria.edits(message, "звонил Жукову")
    assert not question.labels
    await maria.presses_data(question, data)
    await maria.says("/find Жуков")
    maria.sees("📞 Звонок")


async def test_deleting_a_task_by_words_is_no_undo(maria: Somebody) -> None:
    await maria.says("новый клиент Илья Громов")
    await maria.says("удали задачу хлеб")
    await maria.says("/find Громов")
    maria.sees("Илья Громов")


async def test_an_edit_about_somebody_else_leaves_the_deal_of_the_first(pomni: Town, maria: Somebody) -> None:
    await maria.says("новый клиент Анна Гусева")
    await maria.says("новый клиент Семён Королёв")
    await maria.says("сделка Гусева на 100 тыс")
    await maria.says("сделка Королёв на 200 тыс")
    said = await maria.says("звонил Гусевой, завтра в 11 отправить КП")
    await maria.edits(said, "звонил Королёву, завтра в 11 отправить КП")
    query = "SELECT client.name FROM {0} JOIN deal ON deal.id = {0}.deal_id JOIN client ON client.id = deal.client_id"
    async with pomni.pomni.books.engine.connect() as connection:
        whose = [(await connection.execute(text(query.format(table)))).scalar() for table in ("interaction", "task")]
    assert whose == ["Семён Королёв", "Семён Королёв"]


async def test_words_edited_after_their_undo_are_written_by_one_tap(pomni: Town, maria: Somebody) -> None:
    await maria.says("новый клиент Илья Громов")
    message = await maria.says("звонил Громову")
    await maria.says("/undo")
    await maria.edits(message, "звонил Громову, договорились на 230 тысяч")
    maria.sees("Это отменено", "Записать заново?", "230 000 ₽")
    await maria.presses("✅ Записать заново")
    maria.sees("Звонок", "230 000 ₽")
    counted = await pomni.counts()
    await maria.edits(message, "звонил Громову, договорились на 240 тысяч")
    assert maria.heard("240 000 ₽") == 1
    assert await pomni.counts() == counted
    await maria.says("/undo")
    await maria.edits(message, "звонил Громову")
    maria.sees("Это отменено")


async def test_cancel_takes_back_what_was_written_behind_an_open_question(maria: Somebody) -> None:
    await maria.says("новый клиент Илья Громов")
    await maria.says("звонил Бондаренко")
    maria.sees("Не знаю клиента «Бондаренко»")
    for word in ("скасуй", "отмена", "cancel"):
        await maria.says("звонил Громову")
        await maria.says(word)
        maria.sees("↩️ Отменено: 📞 Звонок — Илья Громов")
    await maria.says("нет")
    maria.sees("Хорошо, ничего не записал")


async def test_a_win_stays_where_an_edit_adds_to_it(maria: Somebody) -> None:
    await maria.says("новый клиент Павел Козлов")
    await maria.says("сделка Козлов на 90 тыс")
    said = await maria.says("Козлов подписал все")
    maria.sees("Сделка выиграна", "90 000 ₽")
    await maria.edits(said, "Козлов подписал все, оплата в пятницу")
    maria.sees("Сделка выиграна", "90 000 ₽", "оплата")
    await maria.edits(said, "Козлов отказался, дорого")
    maria.sees("Отказ", "90 000 ₽", "дорого")
    await maria.says("/undo")
    await maria.says("/deals")
    maria.sees("Новая: 1 сделка · 90 000 ₽")


async def test_the_last_thing_may_be_a_question(maria: Somebody) -> None:
    await maria.says("звонил Громову")
    await maria.presses("➕")
    await maria.says("Громов наверное возьмёт тридцать")
    maria.sees("Записать так?")
    await maria.says("удали последнее")
    maria.sees("Хорошо, ничего не записал")
    await maria.says("удали последнее")
    maria.sees("Отменено", "Звонок")
