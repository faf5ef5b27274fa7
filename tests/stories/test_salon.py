"""A salon: bookings, who came and who did not, and the invitation that comes when it is time."""

from datetime import UTC, datetime, timedelta

from tests.town import Somebody, Town


def march(day: int, hour: int = 9) -> datetime:
    """By the clock of Moscow."""
    return datetime(2026, 3, day, hour - 3, tzinfo=UTC)


async def test_a_booking_is_no_task(pomni: Town, salon: Somebody) -> None:
    await salon.says("новый клиент Олена Бондар")
    await salon.says("записать Олену на маникюр в субботу в 12")
    salon.sees("📅 сб, 21 марта в 12:00", "Олена Бондар", "маникюр")
    assert (await pomni.counts())["task"] == 0
    await salon.says("/today")
    assert salon.heard("Записи · ") == 0


async def test_in_sales_a_booking_stays_a_task(pomni: Town, maria: Somebody) -> None:
    await maria.says("новый клиент Олена Бондар")
    await maria.says("записать Олену на маникюр в субботу в 12")
    assert (await pomni.counts())["task"] == 1


async def test_a_booking_is_moved_cancelled_and_brought_back(salon: Somebody) -> None:
    await salon.says("новый клиент Олена Бондар")
    await salon.says("записать Олену на маникюр в субботу в 12")
    await salon.says("перенеси Олену на воскресенье 14:00")
    salon.sees("Перенесено на вс, 22 марта в 14:00 (было сб, 21 марта в 12:00)")
    await salon.says("Олена отменила запись")
    salon.sees("Запись снята", "вс, 22 марта в 14:00")
    await salon.says("/undo")
    await salon.says("/undo")
    await salon.says("найди Олену")
    salon.sees("сб, 21 марта в 12:00: маникюр")


async def test_a_booking_keeps_its_hour_when_only_the_day_changes(salon: Somebody) -> None:
    await salon.says("новый клиент Олена Бондар")
    await salon.says("записать Олену на маникюр в субботу в 12")
    await salon.says("перенеси Олену на воскресенье")
    salon.sees("Перенесено на вс, 22 марта в 12:00 (было сб, 21 марта в 12:00)")
    await salon.says("перенеси Олену на час позже")
    salon.sees("Перенесено на вс, 22 марта в 13:00")
    await salon.says("перенеси Олену на понедельник вечером")
    salon.sees("Перенесено на пн, 23 марта в 18:00")
    await salon.says("отмени")
    salon.sees("Отменено: запись — Олена Бондар, снова вс, 22 марта в 13:00")


async def test_a_meeting_called_off_is_the_booking(salon: Somebody) -> None:
    await salon.says("новый клиент Анна Гусева")
    await salon.says("записать Гусеву на маникюр в субботу в 12")
    await salon.says("отмени встречу с Гусевой")
    salon.sees("Запись снята", "сб, 21 марта в 12:00")


async def test_a_master_once_named_is_no_client_called_alike(salon: Somebody) -> None:
    await salon.says("новый клиент Елена Жукова")
    await salon.says("новый клиент Анна Гусева")
    await salon.says("Гусева была на стрижке у Лены, 1500")
    salon.sees("Анна Гусева: стрижка · Лена")
    await salon.says("ольга иванова была на укладке у лены 2000")
    salon.sees("Не знаю клиента", "Ольга Иванова")


async def test_without_a_booking_a_move_offers_one(salon: Somebody) -> None:
    await salon.says("новый клиент Олена Бондар")
    await salon.says("перенеси Олену на воскресенье 14:00")
    salon.sees("Записи нет", "Записать на вс, 22 марта в 14:00?")
    await salon.presses("➕ Создать")
    salon.sees("📅 вс, 22 марта в 14:00", "Олена Бондар")


async def test_without_a_booking_a_task_moves(salon: Somebody) -> None:
    await salon.says("новый клиент Анна Гусева")
    await salon.says("завтра в 11 позвонить Гусевой")
    await salon.says("перенеси Гусеву на пятницу 12:00")
    salon.sees("⏰ Перенесено на пт, 20 марта в 12:00")


async def test_after_the_hour_it_is_asked_whether_she_came(pomni: Town, salon: Somebody) -> None:
    await salon.says("новый клиент Олена Бондар")
    await salon.says("записать Олену на маникюр завтра в 12")
    await pomni.until(march(17, 12))
    assert salon.heard("Пришла?") == 0
    await pomni.until(march(17, 14))
    salon.sees("12:00 — Олена Бондар: маникюр. Пришла?")
    await salon.presses("✅ Пришла")
    assert salon.heard("✅ Визит · Олена Бондар: маникюр") == 1
    await pomni.passes(days=10)
    assert salon.heard("Пришла?") == 0, "the question has become the visit's card"
    assert (await pomni.counts())["interaction"] == 1


async def test_a_reply_to_the_question_settles_it(pomni: Town, salon: Somebody) -> None:
    await salon.says("новый клиент Олена Бондар")
    await salon.says("записать Олену на маникюр завтра в 12")
    await pomni.until(march(17, 14))
    await salon.says("не пришла", reply_to=salon.last)
    salon.sees("🚫 Неявка", "Олена Бондар")
    await pomni.until(march(18, 11))
    salon.sees("Неявка (вчера в 12:00): Олена Бондар", "Олена, мы ждали вас вчера")
    await pomni.passes(days=60)
    assert salon.heard("с последнего визита") == 0


async def test_who_did_not_come_is_the_only_one_awaited(pomni: Town, salon: Somebody) -> None:
    await salon.says("новый клиент Олена Бондар")
    await salon.says("записать Олену на маникюр завтра в 12")
    await pomni.until(march(17, 13))
    await salon.says("не пришла")
    salon.sees("🚫 Неявка", "Олена Бондар")
    await salon.says("/undo")
    await salon.says("/bookings")
    salon.sees("12:00 Олена Бондар: маникюр")


async def test_who_comes_is_the_one_who_was_booked(pomni: Town, salon: Somebody) -> None:
    await salon.says("новый клиент Анна Гусева")
    await salon.says("записать Гусеву на стрижку сегодня в 15")
    await pomni.until(march(16, 15))
    await salon.says("Анна была на стрижке у Иры, 2500")
    salon.sees("✅ Визит · Анна Гусева: стрижка · Ира · 2 500 ₽")
    await pomni.passes(hours=5)
    assert salon.heard("Пришла?") == 0
    await salon.says("/bookings")
    salon.sees("15:00 Анна Гусева: стрижка · Ира · 2 500 ₽ ✅")


async def test_an_edited_booking_stays_one(salon: Somebody) -> None:
    await salon.says("новый клиент Олена Бондар")
    message = await salon.says("записать Олену на маникюр в субботу в 12")
    await salon.edits(message, "записать Олену на педикюр в субботу в 13")
    await salon.says("найди Олену")
    salon.sees("сб, 21 марта в 13:00: педикюр")
    assert salon.last.text.count("марта") == 1


async def _came_three_fridays(pomni: Town, salon: Somebody) -> None:
    """Every two weeks on Friday at six in the evening; the last time on 17 April."""
    await salon.says("новый клиент Андрей Валерьевич Громов, 8 912 345-67-89")
    for days in (0, 14, 28):
        await pomni.until(march(20, 18) + timedelta(days=days))
        await salon.says("Громов был на стрижке")


async def test_the_invitation_knows_service_day_and_hour(pomni: Town, salon: Somebody) -> None:
    await _came_three_fridays(pomni, salon)
    await pomni.until(datetime(2026, 4, 28, 6, 59, tzinfo=UTC))
    assert salon.heard("с последнего визита") == 0
    await pomni.until(datetime(2026, 4, 28, 7, 1, tzinfo=UTC))
    salon.sees(
        "Прошло почти две недели с последнего визита: Андрей Валерьевич Громов", "раз в 2 недели", "+79123456789"
    )
    salon.sees("Андрей Валерьевич, прошло почти две недели с тех пор, как вы были у нас в последний раз.")
    salon.sees("Приглашаем вас на стрижку, как обычно, в пятницу вечером, 8 мая.")  # on the 1st all are off
    await salon.presses("📅 Записать на…")
    salon.sees_buttons("пт, 8 мая в 18:00")
    await salon.presses("пт, 8 мая в 18:00")
    salon.sees("📅 пт, 8 мая в 18:00", "Андрей Валерьевич Громов", "стрижка")
    await pomni.until(datetime(2026, 5, 8, 14, tzinfo=UTC))
    assert salon.heard("с последнего визита") == 1


async def test_on_the_weekday_itself_the_next_one_is_named_by_its_date(pomni: Town, salon: Somebody) -> None:
    await _came_three_fridays(pomni, salon)
    await pomni.until(datetime(2026, 5, 1, 8, tzinfo=UTC))
    await salon.says("кого пригласить?")
    await salon.presses("➡️ Все по очереди")
    salon.sees("Приглашаем вас на стрижку, как обычно, в пятницу вечером, 8 мая.")


async def test_nobody_is_told_of_an_invitation_on_a_day_off(pomni: Town, salon: Somebody) -> None:
    await salon.says("новый клиент Анна Гусева")
    await salon.says("Гусева была на стрижке в пятницу")
    await pomni.until(datetime(2026, 4, 12, 20, tzinfo=UTC))
    assert salon.heard("с последнего визита") == 0, "thirty days are over on a Sunday"
    await pomni.until(datetime(2026, 4, 13, 8, tzinfo=UTC))
    assert salon.heard("с последнего визита") == 1


async def test_what_was_sent_starts_the_clock_anew(pomni: Town, salon: Somebody) -> None:
    await _came_three_fridays(pomni, salon)
    await pomni.until(datetime(2026, 5, 1, 8, tzinfo=UTC))
    await salon.presses("✅ Отправлено")
    salon.sees("Приглашение отправлено", "Громов")
    await pomni.passes(days=27)
    assert salon.heard("с последнего визита") == 1
    await pomni.passes(days=2)
    assert salon.heard("с последнего визита") == 2


async def test_later_and_never(pomni: Town, salon: Somebody) -> None:
    await _came_three_fridays(pomni, salon)
    await pomni.until(datetime(2026, 5, 1, 8, tzinfo=UTC))
    await salon.presses("⏱ Позже")
    salon.sees("напомню пт, 8 мая")
    await pomni.until(datetime(2026, 5, 8, 8, tzinfo=UTC))
    assert salon.heard("с последнего визита") == 2
    await salon.presses("🔕 Не беспокоить")
    salon.sees("Больше не приглашаю")
    await pomni.passes(days=90)
    assert salon.heard("с последнего визита") == 2
    await salon.says("найди Громова")
    salon.sees("🔕 Не приглашать")
    await salon.presses("🔔 Снова приглашать")
    salon.sees("Снова приглашаю")


async def test_undo_of_never_invites_again(pomni: Town, salon: Somebody) -> None:
    await _came_three_fridays(pomni, salon)
    await pomni.until(datetime(2026, 5, 1, 8, tzinfo=UTC))
    await salon.presses("🔕 Не беспокоить")
    await salon.says("/undo")
    await salon.says("кого пригласить?")
    salon.sees("Кого пригласить: 1")
    await salon.presses("➡️ Все по очереди")
    salon.sees("Прошло 2 недели с последнего визита: Андрей Валерьевич Громов")
    await salon.presses("🌐 Русский")
    salon.sees("минуло 2 тижні, відколи ви були в нас востаннє")
    await salon.presses("➡️ Следующий")
    salon.sees("Это все")


async def test_two_services_are_one_message(pomni: Town, salon: Somebody) -> None:
    await salon.says("новый клиент Анна Гусева")
    await salon.says("Гусева была на стрижке и маникюре")
    await pomni.passes(days=40)
    assert salon.heard("с последнего визита") == 1
    assert salon.heard("Приглашаем вас на стрижку и маникюр.") == 1


async def test_the_text_may_be_the_salons_own(pomni: Town, salon: Somebody) -> None:
    await salon.says("/settings")
    await salon.presses("💬 Текст приглашения")
    await salon.says("[имя], соскучились! Ждём вас [на услугу] [как обычно].")
    salon.sees("Андрей Валерьевич, соскучились!")
    await salon.says("новый клиент Анна Гусева")
    await salon.says("Гусева была на стрижке")
    await pomni.passes(days=31)
    salon.sees("Анна, соскучились! Ждём вас на стрижку.")


async def test_services_are_added_priced_and_removed(salon: Somebody) -> None:
    await salon.says("/services")
    salon.sees("Стрижка", "Маникюр")
    await salon.presses("➕ Добавить")
    await salon.says("Кератин 4500, раз в 3 месяца")
    salon.sees("Кератин · 4 500 ₽")
    await salon.says("новый клиент Анна Гусева")
    await salon.says("Анна была на кератине")
    salon.sees("кератин · 4 500 ₽")
    await salon.says("/services")
    await salon.presses("Кератин")
    await salon.presses("💰 Цена")
    await salon.says("5000")
    salon.sees("Кератин · 5 000 ₽")
    await salon.says("/services")
    await salon.presses("Кератин")
    await salon.presses("🗑 Убрать")
    salon.sees("Услуга убрана: Кератин")


async def test_a_shorter_interval_holds_for_who_came_already(pomni: Town, salon: Somebody) -> None:
    await salon.says("новый клиент Анна Гусева")
    await salon.says("Гусева была на стрижке")
    await salon.says("/services")
    await salon.presses("Стрижка")
    await salon.presses("🔁 Как часто")
    await salon.says("2 недели")
    await pomni.passes(days=15)
    salon.sees("Прошло 2 недели с последнего визита: Анна Гусева")


async def test_a_salons_quarter_of_a_year(pomni: Town, salon: Somebody) -> None:
    """Who comes every four weeks is invited when it is time, once each time; who is booked ahead is not."""
    for name in ("Анна Гусева", "Вера Белова", "Дина Котова"):
        await salon.says(f"новый клиент {name}")
    for _ in range(3):
        await salon.says("Гусева была на стрижке")
        await salon.says("Белова была на маникюре у Иры, 2000")
        await salon.says("записать Гусеву на стрижку через 4 недели в 9:05")
        await pomni.passes(days=28)
        await salon.presses("✅ Пришла") if salon.heard("Гусева: стрижка. Пришла?") else None
    await pomni.passes(days=7)
    assert salon.heard("с последнего визита: Анна Гусева") == 0
    assert salon.heard("с последнего визита: Вера Белова") == 3
    assert salon.heard("с последнего визита: Дина Котова") == 0
    assert salon.heard("Вера, прошло 3 недели") == 2, "by the service"
    assert salon.heard("Вера, прошёл месяц") == 1, "by her own rhythm, told from three visits"
    await salon.says("Белова записалась на маникюр завтра в 12")
    await salon.says("/recall")
    salon.sees("Приглашать пока некого")


async def test_a_masters_day_is_asked(salon: Somebody) -> None:
    """Лена is a master, and a client has her name."""
    await salon.says("новый клиент Елена Жукова")
    await salon.says("новый клиент Анна Гусева")
    await salon.says("Гусева постриглась у Лены за 1500")
    await salon.says("запиши Гусеву на стрижку завтра в 12 к Лене")
    await salon.says("запиши Жукову на стрижку завтра в 14 к Оле")
    await salon.says("что у Лены завтра")
    salon.sees("Записи · завтра · Лена", "12:00 Анна Гусева")
    assert "14:00" not in salon.last.text
    await salon.says("свободно у Лены завтра")
    salon.sees("• Лена: ", "13:00–")
    assert "Оля" not in salon.last.text
    await salon.says("сколько заработала Лена")
    salon.sees("Выручка · ", " · Лена", "1 визит · 1 500 ₽")
