"""A booking is set right by the words behind it, and a bare day shows who is booked for it."""

from datetime import UTC, datetime

from tests.town import Somebody, Town


async def test_the_words_behind_a_booking_set_it_right(desk: Somebody) -> None:
    await desk.says("запиши Гусеву на маникюр к Ире завтра в 16")
    await desk.says("завтра в 17")
    desk.sees("Перенесено на завтра в 17:00 (было завтра в 16:00) — Анна Гусева: маникюр · Ира")
    await desk.says("нет, к Лене")
    desk.sees("✏️ Запись изменена: завтра в 17:00 — Анна Гусева: маникюр · Лена")
    await desk.says("забыла сказать в 15")
    desk.sees("Перенесено на завтра в 15:00", "Лена")
    await desk.says("на час позже")
    desk.sees("Перенесено на завтра в 16:00")
    await desk.says("Гусева не на маникюр, а на педикюр")
    desk.sees("✏️ Запись изменена: завтра в 16:00 — Анна Гусева: педикюр · Лена")
    await desk.says("/undo")
    await desk.says("завтра")
    desk.sees("📅 Записи · завтра", "16:00 Анна Гусева: маникюр · Лена")


async def test_of_several_services_only_the_wrong_one_is_another(desk: Somebody) -> None:
    await desk.says("запиши Гусеву на маникюр и брови завтра в 16")
    await desk.says("не на брови, а на ресницы")
    desk.sees("Анна Гусева: маникюр и ресницы")


async def test_the_master_and_the_hour_of_an_older_booking_change(desk: Somebody) -> None:
    await desk.says("запиши Гусеву на стрижку к Лене в пятницу в 14")
    await desk.says("новый клиент Вера Титова")
    await desk.says("поменяй Гусевой мастера на Иру")
    desk.sees("✏️ Запись изменена: пт, 20 марта в 14:00 — Анна Гусева: стрижка · Ира")
    await desk.says("Гусева хочет в 13 вместо 14")
    desk.sees("Перенесено на пт, 20 марта в 13:00")
    await desk.says("перенеси запись Гусевой с пятницы на вторник 16:00 к Лене")
    desk.sees("Перенесено на завтра в 16:00 (было пт, 20 марта в 13:00)", "Лена")


async def test_a_bare_day_shows_its_bookings_and_moves_nobody_s_task(pomni: Town, desk: Somebody) -> None:
    await desk.says("завтра в 12 прислать Гусевой прайс")
    await desk.says("в пятницу")
    desk.sees("📅 Записи · пт, 20 марта", "10:00 Елена Жукова: стрижка · Ира")
    await desk.says("в 18")
    desk.sees("О ком речь?")
    await pomni.until(datetime(2026, 3, 17, 9, 5, tzinfo=UTC))
    desk.sees("прислать Гусевой прайс")
    await desk.says("завтра")
    desk.sees("Перенесено на завтра в 12:00", "прислать Гусевой прайс")


async def test_an_hour_that_was_not_said_is_chosen_of_the_free_ones(desk: Somebody) -> None:
    await desk.says("куда можно поставить Гусеву в среду вечером")
    desk.sees("Во сколько записать: Анна Гусева · ср, 18 марта?")
    desk.sees_buttons("17:00", "18:00", "19:00")
    desk.sees_no_button("12:00")
    await desk.says("Гусева просит завтра после 5 на маникюр")
    desk.sees("Во сколько записать")
    desk.sees_no_button("16:00")
    await desk.presses("18:00")
    desk.sees("📅 завтра в 18:00", "Анна Гусева: маникюр")
    await desk.says("запиши Жукову на 15 апреля утром")
    desk.sees_buttons("10:00", "11:00")
    desk.sees_no_button("12:00")
    await desk.says("Жукова хочет к Ире на любой вечер на неделе")
    assert "📅" not in desk.last.text


async def test_two_clients_come_at_an_hour_each(desk: Somebody) -> None:
    await desk.says("запиши Гусеву и Жукову на завтра на 12 и 13 на стрижку к Лене")
    desk.sees("📅 завтра в 12:00 — Анна Гусева: стрижка · Лена", "📅 завтра в 13:00 — Елена Жукова: стрижка · Лена")


async def test_a_master_called_as_a_client_is_asked_about(desk: Somebody) -> None:
    await desk.says("Лена просит аванс 5000")
    desk.sees("Так зовут и мастера: Лена. Записать про клиента?", "📝 Заметка — Елена Жукова")


async def test_who_is_booked_already_is_asked_about(desk: Somebody) -> None:
    await desk.says("запиши Гусеву на брови к Ире завтра в 12")
    await desk.says("Гусева на брови завтра в 12 к Ире")
    desk.sees("У клиента уже есть запись: Анна Гусева · завтра в 12:00: брови · Ира")
    desk.sees_no_button("Перенести")
    await desk.says("запиши Гусеву на брови к Ире завтра в 14:30")
    await desk.presses("🗓 Перенести на завтра в 14:30")
    desk.sees("Перенесено на завтра в 14:30 (было завтра в 12:00) — Анна Гусева: брови · Ира")
    await desk.says("поставь Гусеву на 16")
    await desk.presses("🗓 Перенести на завтра в 16:00")
    booked = await desk.says("запиши Гусеву на педикюр завтра в 18")
    desk.sees("📅 завтра в 18:00 — Анна Гусева: педикюр")
    await desk.edits(booked, "запиши Гусеву на педикюр завтра в 18:30")
    desk.sees("📅 завтра в 18:30 — Анна Гусева: педикюр")
    await desk.says("запиши Гусеву на брови завтра в 11")
    await desk.presses("➕ Ещё одна запись")
    await desk.says("завтра")
    desk.sees("11:00 Анна Гусева: брови", "16:00 Анна Гусева: брови · Ира", "18:30 Анна Гусева: педикюр")


async def test_when_the_salon_is_closed_is_said(desk: Somebody) -> None:
    await desk.says("запиши Гусеву на брови в воскресенье в 12")
    desk.sees("📅 вс, 22 марта в 12:00", "⚠️ В это время закрыто")
    await desk.says("перенеси Гусеву на понедельник в 12")
    desk.sees("Перенесено на пн, 23 марта в 12:00")
    assert "⚠️" not in desk.last.text
    await desk.says("нет, в 20:30")
    desk.sees("⚠️ В это время закрыто")


async def test_who_had_no_visits_for_weeks_still_works_here(pomni: Town, desk: Somebody) -> None:
    await pomni.passes(days=40)
    await desk.says("окна в пятницу")
    desk.sees("• Ира: 10:00–20:00", "• Лена: 10:00–20:00")


async def test_what_was_taken_off_stands_again(desk: Somebody) -> None:
    await desk.says("запиши Гусеву на брови завтра в 12")
    await desk.says("сними Гусеву")
    desk.sees("🗑 Запись снята: завтра в 12:00 — Анна Гусева")
    await desk.says("верни Жукову")
    desk.sees("Отменять больше нечего")
    await desk.says("верни Гусеву")
    await desk.says("завтра")
    desk.sees("12:00 Анна Гусева: брови")


async def test_of_two_who_stay_away_both_are_taken_off(desk: Somebody) -> None:
    await desk.says("новый клиент Вера Титова")
    await desk.says("запиши Гусеву на брови завтра в 12")
    await desk.says("запиши Титову на брови завтра в 13")
    await desk.says("Гусева и Титова не придут")
    desk.sees("🗑 Запись снята: завтра в 12:00 — Анна Гусева", "🗑 Запись снята: завтра в 13:00 — Вера Титова")


async def test_nobody_can_have_missed_what_has_not_begun(desk: Somebody) -> None:
    await desk.says("запиши Гусеву на брови сегодня в 18")
    await desk.says("Гусева не пришла")
    desk.sees("Какая из записей?")
    desk.sees_buttons("📅 сегодня в 18:00 — Анна Гусева")


async def test_hours_of_work_are_explained_and_no_task(pomni: Town, desk: Somebody) -> None:
    for told in ("Лена в среду до 16", "мы работаем до 21", "закрой запись на субботу"):
        await desk.says(told)
        desk.sees("Так записать не могу", "/settings")
        desk.sees_buttons("🏖 Выходные мастеров")
    assert (await pomni.counts())["task"] == 0


async def test_a_moved_booking_is_set_right_by_the_hour_alone(desk: Somebody) -> None:
    await desk.says("запиши Гусеву на маникюр к Ире завтра в 16")
    await desk.says("перенеси Гусеву на субботу на 11")
    for said, hour in (("сделай на 12", "12:00"), ("make it 1", "13:00"), ("зроби на 14", "14:00")):
        await desk.says(said)
        desk.sees("Исправлено", "сб", hour, "Анна Гусева")
