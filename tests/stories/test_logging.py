"""A rep writes what happened, in one sentence."""

from tests.town import Somebody, Town


async def test_one_sentence_is_a_call_a_deal_and_a_task(maria: Somebody) -> None:
    await maria.says("новый клиент Иван Иванов")
    message = await maria.says("звонил Иванову, договорились на 120 тыс, завтра в 11 отправить КП")
    maria.sees("Звонок", "Иван Иванов", "120 000 ₽", "завтра в 11:00", "отправить КП")
    assert message.reactions == ["👌"]


async def test_thanks_are_heard_and_not_recorded(maria: Somebody) -> None:
    message = await maria.says("спасибо")
    assert message.reactions == ["🤝"]


async def test_one_undo_takes_all_of_it_back(maria: Somebody) -> None:
    await maria.says("новый клиент Иван Иванов")
    message = await maria.says("звонил Иванову, договорились на 120 тыс, завтра в 11 отправить КП")
    await maria.presses("↩️")
    maria.sees("Отменено", "Звонок", "сделка", "отправить КП")
    assert message.reactions == []
    await maria.says("/deals")
    maria.sees("Открытых сделок нет")
    await maria.says("/today")
    maria.sees("ничего не запланировано")


async def test_two_ivanovs_are_a_choice_and_then_the_whole_message_goes_through(maria: Somebody) -> None:
    await maria.says("новый клиент Иван Иванов, 8 903 111-22-33")
    await maria.says("новый клиент Пётр Иванов, ООО Вектор")
    await maria.says("звонил Иванову, договорились на 120 тыс, завтра в 11 отправить КП")
    maria.sees("Кого вы имеете в виду", "После ответа запишу")
    await maria.says("/deals")
    maria.sees("Открытых сделок нет")
    await maria.presses("Пётр Иванов")
    maria.sees("Звонок", "Пётр Иванов", "120 000 ₽", "отправить КП")


async def test_what_will_be_written_of_somebody_still_to_be_named(maria: Somebody) -> None:
    await maria.says("новый клиент Пётр Иванов")
    await maria.says("/start")
    await maria.says("запиши почту i@vektor.ru, просил прайс")
    maria.sees("О ком речь?", "✏️ данные клиента · почта i@vektor.ru")


async def test_a_name_typed_in_answer_is_as_good_as_a_button(maria: Somebody) -> None:
    await maria.says("новый клиент Иван Иванов, 8 903 111-22-33")
    await maria.says("новый клиент Пётр Иванов, ООО Вектор")
    await maria.says("звонил Иванову")
    await maria.says("Пётр")
    maria.sees("Звонок", "Пётр Иванов")


async def test_a_new_sentence_is_no_answer_to_who_was_meant(maria: Somebody) -> None:
    """Its person has walked on: both messages wait, and each is recorded when it is answered."""
    await maria.says("новый клиент Сергей Иванов")
    await maria.says("новый клиент Андрей Иванов")
    await maria.says("звонил Иванову")
    await maria.says("Иванов просит перенести встречу на пятницу")
    await maria.says("напомни завтра в 10 отправить Иванову прайс")
    await maria.says("Иванову отправил КП")
    await maria.says("/today")
    maria.sees("Ждут ответа", "звонил Иванову", "отправить Иванову…", "отправил КП")


async def test_an_unknown_client_is_offered_and_made(maria: Somebody) -> None:
    await maria.says("звонил Сидорову, перезвонить в пятницу в 12")
    maria.sees("Не знаю клиента «Сидоров»")
    await maria.presses("➕ Создать")
    maria.sees("Новый клиент", "Сидоров", "Звонок", "20 мар", "12:00")


async def test_a_call_nobody_answered_is_no_contact(maria: Somebody) -> None:
    await maria.says("новый клиент Иван Иванов")
    await maria.says("не дозвонился до Иванова")
    maria.sees("Звонок", "Иван Иванов")
    await maria.says("найди Иванова")
    maria.sees("Контактов ещё не было", "без ответа")


async def test_a_message_read_late_is_read_as_of_its_own_date(pomni: Town, maria: Somebody) -> None:
    await maria.says("новый клиент Иван Иванов")
    maria.person.sends("завтра в 11 позвонить Иванову")
    pomni.clock.move_by(pomni.hours(20))
    await pomni.settle()
    maria.sees("сегодня в 11:00", "позвонить")


async def test_a_task_already_due_when_read_is_said_at_once(pomni: Town, maria: Somebody) -> None:
    await maria.says("новый клиент Иван Иванов")
    maria.person.sends("через час позвонить Иванову")
    pomni.clock.move_by(pomni.hours(3))
    await pomni.settle()
    await pomni.tick()
    maria.sees("⏰", "позвонить")


async def test_the_same_message_delivered_twice_is_recorded_once(pomni: Town, maria: Somebody) -> None:
    await maria.says("новый клиент Иван Иванов")
    pomni.world.faults.on_updates("duplicate")
    await maria.says("звонил Иванову")
    await maria.says("найди Иванова")
    assert maria.last.text.count("📞 Звонок") == 1


async def test_a_visit_last_week_stands_at_its_own_day(maria: Somebody) -> None:
    await maria.says("новый клиент Анна Гусева")
    await maria.says("в пятницу встретились с Гусевой, показал образцы")
    maria.sees("Встреча", "Анна Гусева", "13 мар")


async def test_several_clients_in_one_message(maria: Somebody) -> None:
    await maria.says("новый клиент Анна Гусева")
    await maria.says("новый клиент Иван Иванов")
    await maria.says("созвонился с Гусевой и Ивановым")
    maria.sees("Анна Гусева", "Иван Иванов")


async def test_he_may_be_whoever_was_written_about_last(maria: Somebody) -> None:
    await maria.says("новый клиент Илья Громов")
    await maria.says("новый клиент Пётр Сомов")
    await maria.says("звонила Сомову и Громову")
    await maria.says("у него всё хорошо, просит скидку")
    maria.sees("О ком речь")
    assert set(maria.last.labels[:2]) == {"Илья Громов", "Пётр Сомов"}
    await maria.presses("Илья Громов")
    maria.sees("📝 Заметка", "Илья Громов", "у него всё хорошо, просит скидку")


async def test_what_waits_for_a_name_is_told_without_one(maria: Somebody) -> None:
    await maria.says("новый клиент Илья Громов")
    await maria.town.passes(hours=1)
    await maria.says("берёт 200 штук на 1400, завтра ему отгрузить")
    maria.sees("О ком речь", "• 💼 сделка · 1 400 ₽")
    assert "—" not in maria.last.text


async def test_whom_somebody_else_wrote_about_is_not_offered(maria: Somebody, oleg: Somebody) -> None:
    await maria.says("новый клиент Илья Громов")
    await oleg.says("перезвони ему завтра")
    oleg.sees("О ком речь")
    assert oleg.last.labels == ["✖️ Не надо"]


async def test_what_stands_under_a_picture_is_read(pomni: Town, maria: Somebody) -> None:
    await maria.says("новый клиент Анна Гусева")
    photo = maria.person.sends_photo(b"\xff\xd8", "встретились с Гусевой, показал образцы")
    await pomni.settle()
    maria.sees("Встреча", "Анна Гусева", "показал образцы")
    card = maria.last
    await maria.edits(photo, "встретились с Гусевой, показал каталог")
    assert "показал каталог" in card.text


async def test_what_stands_under_a_file_is_read(pomni: Town, maria: Somebody) -> None:
    await maria.says("новый клиент Анна Гусева")
    maria.person.sends_document(
        "договор.pdf", b"%PDF", "application/pdf", caption="Гусева подписала, завтра в 11 отгрузить"
    )
    await pomni.settle()
    maria.sees("завтра в 11:00", "Анна Гусева")
