"""A message that is edited to be about somebody else: what it made goes from the end, and Undo takes all of it."""

from tests.town import Somebody, Town


async def test_a_new_client_goes_when_the_message_is_about_somebody_else_after_all(maria: Somebody) -> None:
    await maria.says("новый клиент Анна Гусева")
    message = await maria.says("Новая клиентка Ольга Зимина +79261112233, завтра в 15 записать на чистку")
    card = maria.last
    await maria.edits(message, "Гусева была на осмотре вчера, завтра в 16 записать на чистку")
    assert "Визит · Анна Гусева" in card.text
    assert "завтра в 16:00 — записать на чистку · Анна Гусева" in card.text
    assert "Убрано: клиент Ольга Зимина" in card.text
    await maria.says("найди Зимину")
    maria.sees("никого не нашёл")
    await maria.says("/undo")
    maria.sees("Отменено", "🚪 Визит — Анна Гусева", "задача «записать на чистку»")
    await maria.says("найди Зимину")
    maria.sees("никого не нашёл")


async def test_a_new_client_of_whom_other_messages_tell_stays_though_its_message_is_edited(maria: Somebody) -> None:
    await maria.says("новый клиент Анна Гусева")
    message = await maria.says("Новая клиентка Ольга Зимина +79261112233")
    card = maria.last
    await maria.says("звонил Зиминой")
    await maria.edits(message, "звонил Гусевой")
    assert "Звонок · Анна Гусева" in card.text
    assert "Не тронул, потому что это изменили позже: клиент Ольга Зимина" in card.text
    await maria.says("найди Зимину")
    maria.sees("👤 Ольга Зимина", "+79261112233", "Звонок: звонил Зиминой")


async def test_a_sum_edited_to_be_somebody_elses_is_that_of_their_open_deal(maria: Somebody) -> None:
    await maria.says("новый клиент Анна Гусева")
    await maria.says("новый клиент Степан Сорокин")
    await maria.says("сделка с Сорокиным на 50 тысяч")
    message = await maria.says("новая сделка: Гусева, 90 тысяч, остекление склада")
    card = maria.last
    await maria.edits(message, "Сорокин берёт на 60 тысяч")
    assert "Сумма сделки · Степан Сорокин: 60 000 ₽ (было 50 000 ₽)" in card.text.replace("\u00a0", " ")
    assert "Убрано: сделка — Анна Гусева" in card.text
    await maria.says("/undo")
    await maria.says("сделки")
    maria.sees("Новая: 1 сделка · 50 000 ₽")


async def test_undo_after_an_edit_that_withdrew_the_deal_of_its_task(maria: Somebody) -> None:
    await maria.says("новый клиент Анна Гусева")
    await maria.says("новый клиент Степан Сорокин")
    message = await maria.says("Гусева заказала 40 коробок на 32 тысячи, счёт ей выставить завтра в 17")
    card = maria.last
    await maria.edits(message, "Сорокин приезжал на склад, счёт ему выставить завтра в 17")
    assert "Визит · Степан Сорокин" in card.text
    await maria.says("/undo")
    maria.sees("Отменено", "🚪 Визит — Степан Сорокин", "задача «счёт")
    await maria.says("/undo")
    maria.sees("Отменено: клиент Степан Сорокин")


async def test_an_edit_of_a_win_with_somebody_new_takes_all_of_it_back(maria: Somebody) -> None:
    await maria.says("новый клиент Егор Самойлов")
    message = await maria.says("Шевелёва взяла Акрос 595 за 21,5 млн. Договор подписан, сделка наша!")
    await maria.presses("➕")
    card = maria.last
    await maria.edits(message, "завтра в 10 набрать Самойлова")
    assert "завтра в 10:00 — набрать Самойлова · Егор Самойлов" in card.text
    assert "Убрано: клиент Шевелёва, сделка — Шевелёва" in card.text
    await maria.says("сделки")
    maria.sees("Открытых сделок нет")
    await maria.says("/undo")
    await maria.says("/undo")
    maria.sees("Отменено: клиент Егор Самойлов")


async def test_edited_twice_away_from_somebody_new(maria: Somebody) -> None:
    await maria.says("новый клиент Егор Самойлов")
    message = await maria.says("звонил Литвину, договорились на 95 тысяч, завтра сдать ему перевод")
    await maria.presses("➕")
    card = maria.last
    await maria.edits(message, "звонил Самойлову, договорились на 28 тысяч, завтра выдать ему документы")
    assert "Убрано: клиент Литвин" in card.text
    await maria.edits(message, "Самойлов набирал, завтра в 18 перезвонить ему")
    assert "Убрано: сделка — Егор Самойлов" in card.text
    await maria.says("/undo")
    await maria.says("/undo")
    maria.sees("Отменено: клиент Егор Самойлов")


async def test_what_the_message_planned_itself_is_not_what_is_moved(maria: Somebody) -> None:
    await maria.says("новый клиент Анна Терещенко")
    await maria.says("завтра в 12 отправить Терещенко смету")
    message = await maria.says("Терещенко звонила, одобрила эскиз, завтра в 10 набрать её")
    card = maria.last
    await maria.edits(message, "Терещенко перенеси на субботу, на 11")
    assert "Перенесено на сб, 21 марта в 11:00 (было завтра в 12:00) — отправить Терещенко смету" in card.text
    assert "Убрано: 📞 Звонок — Анна Терещенко, задача «набрать её»" in card.text
    await maria.says("/undo")
    maria.sees("Отменено: задача «отправить Терещенко смету» — снова завтра в 12:00")


async def test_nothing_else_is_planned_that_could_be_moved(maria: Somebody) -> None:
    await maria.says("новый клиент Анна Терещенко")
    message = await maria.says("Терещенко звонила, одобрила эскиз, завтра в 10 набрать её")
    await maria.edits(message, "Терещенко перенеси на субботу, на 11")
    maria.sees("Открытой задачи нет. Поставить новую на сб, 21 марта в 11:00?")
    await maria.presses("✖️")
    await maria.says("найди Терещенко")
    maria.sees("завтра в 10:00 — набрать её")


async def test_a_visit_of_somebody_else_that_was_moved_since_stays_where_it_is(salon: Somebody) -> None:
    await salon.says("новый клиент Анна Гусева")
    message = await salon.says("новая клиентка Ольга Зимина 8 926 111-22-33, маникюр завтра в 18")
    card = salon.last
    await salon.edits(message, "Гусева на маникюр завтра в 17")
    assert "завтра в 17:00" in card.text
    await salon.says("перенеси Гусеву на завтра в 15")
    await salon.presses("↩️ Отменить", on=card)
    salon.sees("Не тронул", "Анна Гусева")
    await salon.says("найди Зимину")
    salon.sees("никого не нашёл")
    await salon.says("записи на завтра")
    salon.sees("15:00", "Анна Гусева")


async def test_the_booking_made_instead_of_a_move_is_moved_by_the_same_words(salon: Somebody) -> None:
    await salon.says("новый клиент Анна Гусева")
    message = await salon.says("перенеси Гусеву на четверг на 11")
    await salon.presses("➕ Создать")
    await salon.edits(message, "перенеси Гусеву на четверг на 12")
    await salon.says("записи на четверг")
    salon.sees("12:00 Анна Гусева")
    assert "11:00" not in salon.last.text


async def test_a_deal_that_goes_with_its_words_is_not_what_is_moved(pomni: Town, maria: Somebody) -> None:
    await maria.says("новый клиент Анна Гусева")
    counted = await pomni.counts()
    message = await maria.says("Гусева берёт посудомойку за 40 тысяч")
    await maria.edits(message, "двигай Гусеву в КП")
    maria.sees("Анна Гусева", "сдел")
    await maria.presses("✖️")
    assert (await pomni.counts())["deal"] == counted["deal"] + 1
