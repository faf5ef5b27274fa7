"""A booking is set right by the words behind it, and a bare day shows who is booked for it."""

from datetime import UTC, datetime

from tests.town import Somebody, Town


async def test_the_words_behind_a_booking_set_it_right(salon: Somebody) -> None:
    await salon.says("запиши Гусеву на маникюр к Ире завтра в 16")
    await salon.says("завтра в 17")
    salon.sees("Перенесено на завтра в 17:00 (было завтра в 16:00) — Анна Гусева: маникюр · Ира")
    await salon.says("нет, к Лене")
    salon.sees("✏️ Запись изменена: завтра в 17:00 — Анна Гусева: маникюр · Лена")
    await salon.says("забыла сказать в 15")
    salon.sees("Перенесено на завтра в 15:00", "Лена")
    await salon.says("на час позже")
    salon.sees("Перенесено на завтра в 16:00")
    await salon.says("Гусева не на маникюр, а на педикюр")
    salon.sees("✏️ Запись изменена: завтра в 16:00 — Анна Гусева: педикюр · Лена")
    await salon.says("/undo")
    await salon.says("завтра")
    salon.sees("📅 Записи · завтра", "16:00 Анна Гусева: маникюр · Лена")


async def test_of_several_services_only_the_wrong_one_is_another(salon: Somebody) -> None:
    await salon.says("запиши Гусеву на маникюр и брови завтра в 16")
    await salon.says("не на брови, а на ресницы")
    salon.sees("Анна Гусева: маникюр и ресницы")


async def test_the_master_and_the_hour_of_an_older_booking_change(salon: Somebody) -> None:
    await salon.says("запиши Гусеву на стрижку к Лене в пятницу в 14")
    await salon.says("новый клиент Вера Титова")
    await salon.says("поменяй Гусевой мастера на Иру")
    salon.sees("✏️ Запись изменена: пт, 20 марта в 14:00 — Анна Гусева: стрижка · Ира")
    await salon.says("Гусева хочет в 13 вместо 14")
    salon.sees("Перенесено на пт, 20 марта в 13:00")
    await salon.says("перенеси запись Гусевой с пятницы на вторник 16:00 к Лене")
    salon.sees("Перенесено на завтра в 16:00 (было пт, 20 марта в 13:00)", "Лена")


async def test_a_bare_day_shows_its_bookings_and_moves_nobody_s_task(pomni: Town, salon: Somebody) -> None:
    await salon.says("завтра в 12 прислать Гусевой прайс")
    await salon.says("в пятницу")
    salon.sees("📅 Записи · пт, 20 марта", "10:00 Елена Жукова: стрижка · Ира")
    await salon.says("в 18")
    salon.sees("О ком речь?")
    await pomni.until(datetime(2026, 3, 17, 9, 5, tzinfo=UTC))
    salon.sees("прислать Гусевой прайс")
    await salon.says("завтра")
    salon.sees("Перенесено на завтра в 12:00", "прислать Гусевой прайс")


async def test_an_hour_that_was_not_said_is_chosen_of_the_free_ones(salon: Somebody) -> None:
    await salon.says("куда можно поставить Гусеву в среду вечером")
    salon.sees("Во сколько записать: Анна Гусева · ср, 18 марта?")
    salon.sees_buttons("17:00", "18:00", "19:00")
    salon.sees_no_button("12:00")
    await salon.says("Гусева просит завтра после 5 на маникюр")
    salon.sees("Во сколько записать")
    salon.sees_no_button("16:00")
    await salon.presses("18:00")
    salon.sees("📅 завтра в 18:00", "Анна Гусева: маникюр")
    await salon.says("запиши Жукову на 15 апреля утром")
    salon.sees_buttons("10:00", "11:00")
    salon.sees_no_button("12:00")
    await salon.says("Жукова хочет к Ире на любой вечер на неделе")
    assert "📅" not in salon.last.text


async def test_two_clients_come_at_an_hour_each(salon: Somebody) -> None:
    await salon.says("запиши Гусеву и Жукову на завтра на 12 и 13 на стрижку к Лене")
    salon.sees("📅 завтра в 12:00 — Анна Гусева: стрижка · Лена", "📅 завтра в 13:00 — Елена Жукова: стрижка · Лена")


async def test_a_master_called_as_a_client_is_asked_about(salon: Somebody) -> None:
    await salon.says("Лена просит аванс 5000")
    salon.sees("Так зовут и мастера: Лена. Записать про клиента?", "📝 Заметка — Елена Жукова")


async def test_who_is_booked_already_is_asked_about(salon: Somebody) -> None:
    await salon.says("запиши Гусеву на брови к Ире завтра в 12")
    await salon.says("Гусева на брови завтра в 12 к Ире")
    salon.sees("У клиента уже есть запись: Анна Гусева · завтра в 12:00: брови · Ира")
    salon.sees_no_button("Перенести")
    await salon.says("запиши Гусеву на брови к Ире завтра в 14:30")
    await salon.presses("🗓 Перенести на завтра в 14:30")
    salon.sees("Перенесено на завтра в 14:30 (было завтра в 12:00) — Анна Гусева: брови · Ира")
    await salon.says("поставь Гусеву на 16")
    await salon.presses("🗓 Перенести на завтра в 16:00")
    booked = await salon.says("запиши Гусеву на педикюр завтра в 18")
    salon.sees("📅 завтра в 18:00 — Анна Гусева: педикюр")
    await salon.edits(booked, "запиши Гусеву на педикюр завтра в 18:30")
    salon.sees("📅 завтра в 18:30 — Анна Гусева: педикюр")
    await salon.says("запиши Гусеву на брови завтра в 11")
    await salon.presses("➕ Ещё одна запись")
    await salon.says("завтра")
    salon.sees("11:00 Анна Гусева: брови", "16:00 Анна Гусева: брови · Ира", "18:30 Анна Гусева: педикюр")


async def test_when_the_salon_is_closed_is_said(salon: Somebody) -> None:
    await salon.says("запиши Гусеву на брови в воскресенье в 12")
    salon.sees("📅 вс, 22 марта в 12:00", "⚠️ В это время закрыто")
    await salon.says("перенеси Гусеву на понедельник в 12")
    salon.sees("Перенесено на пн, 23 марта в 12:00")
    assert "⚠️" not in salon.last.text
    await salon.says("нет, в 20:30")
    salon.sees("⚠️ В это время закрыто")


async def test_who_had_no_visits_for_weeks_still_works_here(pomni: Town, salon: Somebody) -> None:
    await pomni.passes(days=40)
    await salon.says("окна в пятницу")
    salon.sees("• Ира: 10:00–20:00", "• Лена: 10:00–20:00")


async def test_what_was_taken_off_stands_again(salon: Somebody) -> None:
    await salon.says("запиши Гусеву на брови завтра в 12")
    await salon.says("сними Гусеву")
    salon.sees("🗑 Запись снята: завтра в 12:00 — Анна Гусева")
    await salon.says("верни Жукову")
    salon.sees("Отменять больше нечего")
    await salon.says("верни Гусеву")
    await salon.says("завтра")
    salon.sees("12:00 Анна Гусева: брови")


async def test_of_two_who_stay_away_both_are_taken_off(salon: Somebody) -> None:
    await salon.says("новый клиент Вера Титова")
    await salon.says("запиши Гусеву на брови завтра в 12")
    await salon.says("запиши Титову на брови завтра в 13")
    await salon.says("Гусева и Титова не придут")
    salon.sees("🗑 Запись снята: завтра в 12:00 — Анна Гусева", "🗑 Запись снята: завтра в 13:00 — Вера Титова")


async def test_nobody_can_have_missed_what_has_not_begun(salon: Somebody) -> None:
    await salon.says("запиши Гусеву на брови сегодня в 18")
    await salon.says("Гусева не пришла")
    salon.sees("Какая из записей?")
    salon.sees_buttons("📅 сегодня в 18:00 — Анна Гусева")


async def test_hours_of_work_are_explained_and_no_task(pomni: Town, salon: Somebody) -> None:
    for told in ("Лена в среду до 16", "мы работаем до 21", "закрой запись на субботу"):
        await salon.says(told)
        salon.sees("Так записать не могу", "/settings")
        salon.sees_buttons("🏖 Выходные мастеров")
    assert (await pomni.counts())["task"] == 0


async def test_a_moved_booking_is_set_right_by_the_hour_alone(salon: Somebody) -> None:
    await salon.says("запиши Гусеву на маникюр к Ире завтра в 16")
    await salon.says("перенеси Гусеву на субботу на 11")
    for said, hour in (("сделай на 12", "12:00"), ("make it 1", "13:00"), ("зроби на 14", "14:00")):
        await salon.says(said)
        salon.sees("Исправлено", "сб", hour, "Анна Гусева")
