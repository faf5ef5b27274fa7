"""Days off of masters: no free times then, who is booked already, and what a booking there is told."""

import pytest

from tests.town import Somebody, Town


async def _two_masters(salon: Somebody) -> None:
    """Ира and Лена, who has bookings on Friday the 20th and on Tuesday the 24th of March."""
    await salon.says("новый клиент Анна Гусева")
    await salon.says("новый клиент Вера Кузнецова")
    await salon.says("запиши Кузнецову на маникюр к Ире в четверг в 12")
    await salon.says("запиши Гусеву на стрижку к Лене в пятницу в 12")
    await salon.says("запиши Кузнецову на стрижку к Лене 24 марта в 15")


async def test_a_master_is_away(salon: Somebody) -> None:
    await _two_masters(salon)
    await salon.says("Лена в отпуске с 18 по 25 марта")
    salon.sees("🏖 Лена не работает 18–25 марта", "Уже есть 2 записи, их надо перенести")
    salon.sees("• пт, 20 марта в 12:00 — Анна Гусева: стрижка · Лена", "• вт, 24 марта в 15:00 — Вера Кузнецова")
    said = salon.last
    await salon.says("окна на пятницу")
    salon.sees("• Ира: 10:00–20:00", "• Лена: не работает")
    await salon.says("запиши Гусеву на стрижку к Лене на субботу")
    salon.sees("Свободных часов в этот день нет")
    await salon.presses("📅 пт, 20 марта в 12:00", on=said)
    await salon.presses("🗓 Перенести")
    await salon.says("26 марта в 12")
    salon.sees("Перенесено на чт, 26 марта в 12:00")
    assert "⚠️" not in salon.last.text


async def test_a_booking_on_a_day_off_is_made_and_said(salon: Somebody) -> None:
    await _two_masters(salon)
    await salon.says("у Иры выходной в пятницу")
    salon.sees("🏖 Ира не работает пт, 20 марта")
    assert "перенести" not in salon.last.text
    await salon.says("запиши Гусеву на маникюр к Ире в пятницу в 12")
    await salon.presses("➕ Ещё одна запись")
    salon.sees("📅 пт, 20 марта в 12:00", "⚠️ Ира не работает пт, 20 марта")
    await salon.says("перенеси Кузнецову с четверга на пятницу")
    salon.sees("Перенесено на пт, 20 марта в 12:00", "⚠️ В это время Ира уже ждёт", "⚠️ Ира не работает")


async def test_a_master_works_on_some_weekdays(salon: Somebody) -> None:
    await _two_masters(salon)
    await salon.says("Лена работает по средам и пятницам")
    salon.sees(
        "Лена работает только по средам и пятницам", "Уже есть 1 запись", "• вт, 24 марта в 15:00 — Вера Кузнецова"
    )
    await salon.says("когда ближайшее окно у Лены")
    salon.sees("Свободно · ср, 18 марта", "• Лена: 10:00–20:00")
    await salon.says("Лена работает по вторникам и пятницам")
    assert "перенести" not in salon.last.text
    await salon.says("когда ближайшее окно у Лены")
    salon.sees("Свободно · завтра")
    await salon.says("отмени")
    await salon.says("когда ближайшее окно у Лены")
    salon.sees("Свободно · ср, 18 марта")


async def test_days_off_are_listed_taken_back_and_brought_back(salon: Somebody) -> None:
    await _two_masters(salon)
    await salon.says("Лена в отпуске с 18 по 25 марта")
    await salon.presses("🏖 Все выходные")
    salon.sees("• Лена: не работает 18–25 марта")
    await salon.presses("✖️ Лена")
    salon.sees("✅ Убрано: Лена не работает 18–25 марта")
    await salon.says("окна на пятницу")
    salon.sees("• Лена: 10:00–12:00, 13:00–20:00")
    await salon.says("отмени")
    salon.sees("↩️ Отменено")
    await salon.says("окна на пятницу")
    salon.sees("• Лена: не работает")
    await salon.says("/settings")
    await salon.presses("🏖 Выходные мастеров")
    salon.sees("Лена: не работает 18–25 марта")


async def test_the_same_days_said_twice_are_there_once(salon: Somebody) -> None:
    await _two_masters(salon)
    await salon.says("Лена в отпуске с 18 по 25 марта")
    await salon.says("Лена в отпуске с 18 по 25 марта")
    await salon.presses("🏖 Все выходные")
    assert salon.last.text.count("Лена: не работает") == 1


async def test_what_is_over_is_not_listed(pomni: Town, salon: Somebody) -> None:
    await _two_masters(salon)
    await salon.says("Лена в отпуске с 18 по 25 марта")
    await pomni.passes(days=12)
    await salon.says("/settings")
    await salon.presses("🏖 Выходные мастеров")
    salon.sees("Выходных и отпусков у мастеров нет")


async def test_a_master_says_it_of_herself_alone(salon: Somebody, oleg: Somebody) -> None:
    await _two_masters(salon)
    await oleg.says("Лена в отпуске с 18 по 25 марта")
    oleg.sees("О чужих выходных может сказать владелец или администратор")
    await oleg.says("у меня выходной в пятницу")
    oleg.sees("🏖 Олег", "не работает пт, 20 марта")
    await salon.says("Лена в отпуске с 18 по 25 марта")
    await oleg.says("/settings")
    await oleg.presses("🏖 Выходные мастеров")
    await oleg.presses("✖️ Лена")
    assert "О чужих" in oleg.remarks[-1]
    await oleg.presses("✖️ Олег")
    oleg.sees("✅ Убрано: Олег")


async def test_a_master_with_a_surname_is_who_visits_know_by_the_given_name(pomni: Town, salon: Somebody) -> None:
    await _two_masters(salon)
    lena = await pomni.joins("Лена Петрова", 1003, company_of=salon)
    await lena.says("я в отпуске с 18 по 25 марта")
    lena.sees("🏖 Лена Петрова не работает 18–25 марта", "Уже есть", "• пт, 20 марта в 12:00 — Анна Гусева")
    await salon.says("окна на пятницу")
    salon.sees("• Лена: не работает")
    await salon.says("запиши Гусеву на маникюр к Лене 25 марта в 12")
    salon.sees("⚠️ Лена Петрова не работает 18–25 марта")


async def test_two_at_once_are_told_whatever_the_master_is_called(pomni: Town, salon: Somebody) -> None:
    await _two_masters(salon)  # Гусева is with «Лена» on Friday at noon
    await pomni.joins("Лена Петрова", 1003, company_of=salon)
    await salon.says("новый клиент Вера Кузнецова")
    await salon.says("запиши Кузнецову на маникюр к Лене Петровой в пятницу в 12")
    salon.sees("📅 пт, 20 марта в 12:00", "⚠️ В это время Лена Петрова уже ждёт: Анна Гусева")


async def test_bookings_to_be_moved_are_found_behind_those_of_others(
    salon: Somebody, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("crm.absences.MOST", 1)
    await _two_masters(salon)
    await salon.says("Лена в отпуске с 18 по 25 марта")
    salon.sees("• пт, 20 марта в 12:00 — Анна Гусева: стрижка · Лена")


async def test_separate_days_take_none_off_between_them(salon: Somebody) -> None:
    await _two_masters(salon)
    await salon.says("Лена не работает завтра и в пятницу")
    await salon.says("окна на четверг")
    salon.sees("• Лена: 10:00–20:00")
    await salon.says("выходные мастеров")
    salon.sees("Выходных и отпусков у мастеров нет")


async def test_a_client_of_no_master_stays_a_client(salon: Somebody) -> None:
    await salon.says("новый клиент Лена Жукова")
    await salon.says("Лена в отпуске до 25 марта")
    assert "не работает" not in salon.last.text
    await salon.says("/settings")
    await salon.presses("🏖 Выходные мастеров")
    salon.sees("Выходных и отпусков у мастеров нет")


@pytest.mark.parametrize("asked", ["выходные мастеров", "отпуска мастеров", "вихідні майстрів", "days off of masters"])
async def test_days_off_are_asked_in_words(salon: Somebody, asked: str) -> None:
    await salon.says(asked)
    salon.sees("Выходных и отпусков у мастеров нет")


@pytest.mark.parametrize("said", ["Лена заболела", "Лена на больничном", "Лена захворіла", "мастер Лена болеет"])
async def test_who_falls_ill_is_away_today(salon: Somebody, said: str) -> None:
    await _two_masters(salon)
    await salon.says(said)
    salon.sees("🏖 Лена не работает сегодня")


async def test_a_booking_without_a_master_takes_the_time_of_the_last_who_is_free(salon: Somebody) -> None:
    await _two_masters(salon)
    await salon.says("запиши Кузнецову на пятницу в 15 на педикюр")
    await salon.says("окна на пятницу")
    salon.sees("• Ира: 10:00–20:00", "• Лена: 10:00–12:00, 13:00–20:00")
    await salon.says("у Лены выходной в пятницу")
    await salon.says("окна на пятницу")
    salon.sees("• Ира: 10:00–15:00, 16:00–20:00", "• Лена: не работает")


@pytest.mark.parametrize(
    ("said", "hours"),
    [
        ("что свободно вечером в пятницу", "17:00–20:00"),
        ("окна на пятницу после 16", "16:00–20:00"),
        ("окна на пятницу после 18", "18:00–20:00"),
        ("есть время в пятницу утром?", "10:00–12:00"),
        ("коли вільно в п'ятницю після обіду", "14:00–20:00"),
    ],
)
async def test_free_times_of_a_part_of_the_day(salon: Somebody, said: str, hours: str) -> None:
    await _two_masters(salon)
    await salon.says(said)
    salon.sees("Свободно · пт, 20 марта", f"• Ира: {hours}")
