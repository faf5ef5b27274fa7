"""The front desk is asked: who comes this week, when a master is free; an hour that is offered is booked by one tap."""

from tests.stories.test_salon import march
from tests.town import Somebody, Town


async def _booked(salon: Somebody) -> None:
    """Monday, 16 March: Лена has a booking tomorrow at 12 and one on Friday, Ира one tomorrow at 10."""
    await salon.says("новый клиент Анна Гусева")
    await salon.says("новый клиент Лена Титова")
    await salon.says("новый клиент Олена Бондар")
    await salon.says("запиши Гусеву на маникюр к Лене завтра в 12")
    await salon.says("запиши Бондар на маникюр к Ире завтра в 10")
    await salon.says("запиши Титову на стрижку к Лене в пятницу в 15")


async def test_the_bookings_of_a_week(salon: Somebody) -> None:
    await _booked(salon)
    await salon.says("записи на неделю")
    salon.sees("Записи · 16–22 марта", "вторник, 17 марта · 2", "10:00 Олена Бондар", "пятница, 20 марта · 1")
    await salon.presses("▶️ 23–29 марта")
    salon.sees("За эти дни записей нет")
    await salon.says("записи Лены на неделю")
    salon.sees("16–22 марта · Лена", "12:00 Анна Гусева", "15:00 Лена Титова")
    assert "Бондар" not in salon.last.text
    await salon.presses("▶️ 23–29 марта")
    await salon.presses("◀️ 16–22 марта")
    salon.sees("16–22 марта · Лена", "12:00 Анна Гусева")
    assert "Бондар" not in salon.last.text
    await salon.presses("пт 20 · 1")
    salon.sees("Записи · пт, 20 марта", "15:00 Лена Титова")


async def test_a_master_comes_before_the_client_of_that_name(salon: Somebody) -> None:
    await _booked(salon)
    await salon.says("кто у Лены завтра")
    salon.sees("завтра · Лена", "Анна Гусева")
    await salon.says("занята ли Лена завтра в 12")
    salon.sees("⛔ 12:00 — занято: Лена")
    await salon.says("свободна ли Лена завтра в 15")
    salon.sees("✅ 15:00 — свободно: Лена")
    await salon.says("кто был у Лены вчера")
    salon.sees("Записи · вчера · Лена")


async def test_an_hour_is_booked_by_one_tap(salon: Somebody) -> None:
    await _booked(salon)
    await salon.says("Гусева спрашивает, когда есть окно у Иры в среду на маникюр")
    salon.sees("ср, 18 марта · Анна Гусева", "• Ира: 10:00–20:00")
    await salon.presses("11:00")
    salon.sees("📅 ср, 18 марта в 11:00", "Анна Гусева: маникюр · Ира")
    await salon.presses("↩️ Отменить")
    await salon.says("окна на среду")
    salon.sees("• Ира: 10:00–20:00", "• Лена: 10:00–20:00")
    await salon.presses("12:00 Лена")
    salon.sees("О ком речь?")
    await salon.says("новый клиент Вера Кузнецова")
    await salon.says("окна на среду")
    await salon.presses("13:00 Лена")
    await salon.says("Кузнецова")
    salon.sees("📅 ср, 18 марта в 13:00 — Вера Кузнецова: Лена")


async def test_an_hour_that_was_taken_since_is_not_booked(salon: Somebody) -> None:
    await _booked(salon)
    await salon.says("окна у Лены в среду")
    offered = salon.last
    await salon.says("запиши Титову на стрижку к Лене в среду в 11")
    await salon.presses("11:00", on=offered)
    assert "Это время уже занято" in salon.remarks


async def test_free_times_of_a_week_open_by_the_day(salon: Somebody) -> None:
    await _booked(salon)
    await salon.says("свободное время у Лены на следующей неделе")
    salon.sees("Свободно · 23–28 марта", "вторник, 24 марта", "• Лена: 10:00–20:00")
    await salon.presses("вт 24")
    salon.sees("Свободно · вт, 24 марта", "• Лена: 10:00–20:00")
    assert "Ира" not in salon.last.text


async def test_whom_to_invite_is_seen_by_name(pomni: Town, salon: Somebody) -> None:
    await salon.says("новый клиент Анна Гусева")
    await salon.says("новый клиент Вера Кузнецова")
    await salon.says("Гусева была на маникюре у Иры, 2000")
    await salon.says("Кузнецова была на стрижке у Лены, 2500")
    await pomni.passes(days=40)
    await salon.says("/recall")
    salon.sees("Кого пригласить: 2", "Анна Гусева: прошло полтора месяца · маникюр · Ира", "Вера Кузнецова")
    await salon.says("/recall Лена")
    salon.sees("Кого пригласить: 1", "Вера Кузнецова")
    assert "Гусева" not in salon.last.text
    await salon.presses("➡️ Все по очереди")
    salon.sees("Вера Кузнецова")
    await salon.says("кого пригласить из Ириных")
    salon.sees("Кого пригласить: 1", "Анна Гусева")
    await salon.says("/recall месяц")
    salon.sees("Кого пригласить: 2")
    assert salon.heard("Понимаю имя мастера или услугу") == 1


async def test_what_a_master_brought(salon: Somebody) -> None:
    await salon.says("новый клиент Анна Гусева")
    await salon.says("Гусева была на маникюре у Иры, 2000")
    await salon.says("новый клиент Вера Кузнецова")
    await salon.says("Кузнецова была на стрижке у Лены, 2500")
    await salon.says("сколько заработали сегодня")
    salon.sees("2 визита", "Лена — 1 · 2 500 ₽", "Ира — 1 · 2 000 ₽")
    await salon.says("выручка Лены за март")
    salon.sees("Выручка · март 2026 · Лена", "1 визит · 2 500 ₽")


async def test_the_evening_asks_who_came(pomni: Town, salon: Somebody) -> None:
    await salon.says("новый клиент Анна Гусева")
    await salon.says("новый клиент Вера Кузнецова")
    await salon.says("запиши Гусеву на маникюр к Ире сегодня в 12")
    await salon.says("запиши Кузнецову на стрижку к Лене сегодня в 13")
    await pomni.until(march(16, 19))
    salon.sees("❔ Не отмечено, пришли ли: 2")
    await salon.presses("✅ Все пришли: 2")
    salon.sees("✅ Визит · Анна Гусева", "✅ Визит · Вера Кузнецова")


async def test_all_who_are_not_marked_came_by_one_tap(pomni: Town, salon: Somebody) -> None:
    await salon.says("новый клиент Анна Гусева")
    await salon.says("новый клиент Вера Кузнецова")
    await salon.says("запиши Гусеву на маникюр к Ире сегодня в 12")
    await salon.says("запиши Кузнецову на стрижку к Лене сегодня в 13")
    await pomni.passes(hours=6)
    await salon.says("кто не пришёл сегодня")
    salon.sees("Не отмечено, пришли ли:")
    shown = salon.last
    await salon.presses("✅ Все пришли: 2")
    salon.sees("✅ Визит · Анна Гусева", "✅ Визит · Вера Кузнецова")
    await salon.says("кто не пришёл сегодня")
    salon.sees("Все пришли")
    await salon.presses_data(shown, "vz:2026-03-16:2026-03-16")
    assert "Эта запись уже закрыта" in salon.remarks
    await salon.says("отмени")
    await salon.says("кто не пришёл сегодня")
    salon.sees("Не отмечено, пришли ли:", "Анна Гусева", "Вера Кузнецова")
