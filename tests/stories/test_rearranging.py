"""A master is ill: all her bookings go elsewhere by one tap, and the clients are written to one by one."""

from tests.town import Somebody


async def _two_masters(salon: Somebody) -> None:
    """Monday, 16 March. Лена has two bookings tomorrow, Ира one; on Friday Лена has one at 15:00."""
    await salon.says("новый клиент Анна Гусева, 8 916 123-45-67")
    await salon.says("новый клиент Вера Кузнецова")
    await salon.says("новый клиент Олена Бондар")
    await salon.says("запиши Гусеву на маникюр к Лене завтра в 12")
    await salon.says("запиши Кузнецову на стрижку к Лене завтра в 15")
    await salon.says("запиши Бондар на маникюр к Ире завтра в 12")
    await salon.says("запиши Бондар на стрижку к Лене в пятницу в 15")


async def test_all_bookings_of_a_master_move_by_one_tap(salon: Somebody) -> None:
    await _two_masters(salon)
    await salon.says("Лена заболела, перенеси её записи на пятницу")
    salon.sees("Перенести 1 запись?", "• завтра в 12:00 — Анна Гусева: маникюр · Лена", "→ пт, 20 марта в 12:00")
    salon.sees("Останутся как есть:", "Вера Кузнецова: стрижка · Лена", "— в это время уже Олена Бондар")
    await salon.presses("📅 Перенести все")
    salon.sees("Перенесено на пт, 20 марта в 12:00 (было завтра в 12:00) — Анна Гусева")
    await salon.says("записи на завтра")
    salon.sees("15:00 Вера Кузнецова")
    assert "Анна Гусева" not in salon.last.text
    await salon.says("отмени")
    await salon.says("записи на завтра")
    salon.sees("12:00 Анна Гусева", "15:00 Вера Кузнецова")


async def test_the_clients_are_written_to(salon: Somebody) -> None:
    await _two_masters(salon)
    await salon.says("отмени все записи Лены на завтра")
    salon.sees("Снять 2 записи?", "Анна Гусева", "Вера Кузнецова")
    assert "Бондар" not in salon.last.text
    await salon.presses("🗑 Снять все")
    await salon.presses("✉️ Написать клиентам: 2")
    salon.sees("Запись снята: завтра в 12:00 — Анна Гусева", "Осталось написать: 2")
    salon.sees("Анна, к сожалению, ваш визит завтра, 17 марта, в 12:00 на маникюр не состоится")
    letter = salon.last
    await salon.presses("✅ Отправлено")
    salon.sees("Анна Гусева")
    await salon.presses("➡️ Следующий", on=letter)
    salon.sees("Вера, к сожалению", "Осталось написать: 1")
    await salon.presses("➡️ Следующий")
    salon.sees("больше писать некому")


async def test_to_another_master_and_to_a_day_off(salon: Somebody) -> None:
    await _two_masters(salon)
    await salon.says("отдай завтрашние записи Лены Ире")
    salon.sees("Перенести 1 запись?", "Вера Кузнецова: стрижка · Лена", "→ Ира")
    salon.sees("Анна Гусева: маникюр · Лена", "— в это время уже Олена Бондар")
    await salon.presses("📅 Перенести все")
    salon.sees("✏️ Запись изменена: завтра в 15:00 — Вера Кузнецова: стрижка · Ира")
    await salon.presses("✉️ Написать клиентам: 1")
    salon.sees("Вера, ждём вас завтра, 17 марта, в 15:00 на стрижку, но мастер будет другой: Ира.")
    await salon.says("у Лены выходной в среду")
    await salon.says("перенеси Ленины записи на среду")
    salon.sees("Перенести не получится.", "Анна Гусева", "— Лена не работает")
    await salon.says("перенеси Ленины записи на воскресенье")
    salon.sees("Перенести не получится.", "— закрыто")


async def test_what_was_moved_since_stays_where_it_is(salon: Somebody) -> None:
    await _two_masters(salon)
    await salon.says("отмени все записи Лены на завтра")
    shown = salon.last
    await salon.says("перенеси Гусеву на четверг")
    await salon.presses("🗑 Снять все", on=shown)
    salon.sees("Запись снята: завтра в 15:00 — Вера Кузнецова")
    assert "Анна Гусева" not in salon.last.text


async def test_nobody_is_booked(salon: Somebody) -> None:
    await _two_masters(salon)
    await salon.says("отмени записи Иры на субботу")
    salon.sees("Записей нет: Ира · сб, 21 марта.")


async def test_what_was_shown_is_held_anew_at_the_tap(salon: Somebody) -> None:
    await _two_masters(salon)
    await salon.says("перенеси записи Лены с завтра на четверг")
    shown = salon.last
    await salon.says("перенеси Гусеву на 17")
    await salon.says("запиши Бондар на маникюр к Лене в четверг в 15")
    await salon.presses("📅 Перенести все", on=shown)
    assert "Перенесено" not in salon.last.text
    await salon.says("записи на завтра")
    salon.sees("15:00 Вера Кузнецова", "17:00 Анна Гусева")


async def test_given_to_another_master_since(salon: Somebody) -> None:
    await _two_masters(salon)
    await salon.says("отмени все записи Лены на завтра")
    shown = salon.last
    await salon.says("отдай завтрашние записи Лены Ире")
    await salon.presses("📅 Перенести все")
    await salon.presses("🗑 Снять все", on=shown)
    salon.sees("Запись снята: завтра в 12:00 — Анна Гусева")
    assert "Кузнецова" not in salon.last.text


async def test_nobody_is_put_where_another_stays(salon: Somebody) -> None:
    await salon.says("новый клиент Анна Гусева")
    await salon.says("новый клиент Вера Кузнецова")
    await salon.says("запиши Гусеву на маникюр к Лене завтра в 18")
    await salon.says("запиши Кузнецову на маникюр к Лене завтра в 19")
    await salon.says("сдвинь все записи Лены на час")
    salon.sees("Перенести не получится.", "— в это время уже Вера Кузнецова", "— закрыто")


async def test_bookings_said_with_a_day_and_by_how_much(salon: Somebody) -> None:
    await _two_masters(salon)
    await salon.says("позвонить Гусевой сегодня в 20")
    for said in ("сдвинь все записи на пятницу на час", "сдвинь записи в пятницу на час позже"):
        await salon.says(said)
        salon.sees("Перенести 1 запись?", "→ пт, 20 марта в 16:00")
