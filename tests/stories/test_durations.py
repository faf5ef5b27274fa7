"""How long services take: free times in which the whole visit fits, and bookings that overlap."""

from tests.town import Somebody


async def test_a_long_visit_needs_a_long_gap(salon: Somebody) -> None:
    await salon.says("окрашивание длится 3 часа")
    salon.sees("✅ Услуга: Окрашивание", "3 ч")
    await salon.says("стрижка занимает 40 минут")
    await salon.says("новый клиент Анна Гусева")
    await salon.says("запиши Гусеву к Ире на окрашивание в пятницу в 11")
    salon.sees("📅 пт, 20 марта в 11:00–14:00", "Анна Гусева")
    await salon.says("запиши Гусеву к Ире на стрижку в пятницу в 16:20")
    await salon.says("есть окно в пятницу на окрашивание")
    salon.sees("• Ира: 17:00–20:00", "на визит (окрашивание) считаю 3 ч")
    await salon.presses("▶️")
    salon.sees("сб, 21 марта", "на визит (окрашивание) считаю 3 ч")
    await salon.says("есть окно в пятницу на стрижку")
    salon.sees("• Ира: 10:00–11:00, 14:00–16:20, 17:00–20:00")
    await salon.says("есть окно в пятницу на стрижку и окрашивание")
    salon.sees("• Ира: свободного времени нет")
    await salon.says("есть окно в пятницу на маникюр")
    salon.sees("• Ира: 10:00–11:00, 14:00–16:20, 17:00–20:00", "визит считаю за час")
    await salon.says("кто в пятницу")
    salon.sees("11:00–14:00 Анна Гусева: окрашивание · Ира", "16:20–17:00 Анна Гусева: стрижка · Ира")


async def test_the_nearest_window_is_one_in_which_it_fits(salon: Somebody) -> None:
    await salon.says("окрашивание длится 3 часа")
    await salon.says("новый клиент Анна Гусева")
    for hour in (12, 15, 18):
        await salon.says(f"запиши Гусеву на маникюр к Ире сегодня в {hour}")
        if hour > 12:
            await salon.presses("➕ Ещё одна запись")
    await salon.says("когда ближайшее окно")
    salon.sees("Свободно · сегодня", "• Ира: ")
    await salon.says("когда ближайшее окно на окрашивание")
    salon.sees("Свободно · завтра", "• Ира: 10:00–20:00")


async def test_the_hours_offered_are_those_in_which_it_fits(salon: Somebody) -> None:
    await salon.says("окрашивание длится 3 часа")
    await salon.says("маникюр длится полтора часа")
    await salon.says("новый клиент Анна Гусева")
    await salon.says("запиши Гусеву на маникюр к Ире завтра в 14")
    await salon.says("запиши Гусеву на окрашивание к Ире на завтра")
    salon.sees_buttons("10:00", "11:00", "15:30", "16:00", "17:00")
    salon.sees_no_button("12:00")
    salon.sees_no_button("18:00")


async def test_visits_that_overlap_are_said(salon: Somebody) -> None:
    await salon.says("окрашивание длится 3 часа")
    await salon.says("новый клиент Анна Гусева")
    await salon.says("новый клиент Вера Кузнецова")
    await salon.says("запиши Гусеву к Ире на окрашивание завтра в 11")
    await salon.says("запиши Кузнецову к Ире на стрижку завтра в 13")
    salon.sees("⚠️ В это время Ира уже ждёт: Анна Гусева")
    await salon.says("перенеси Кузнецову на завтра 14:00")
    assert "⚠️" not in salon.last.text
    await salon.says("перенеси Кузнецову на завтра 9:30")
    assert "уже ждёт" not in salon.last.text
    await salon.says("перенеси Кузнецову на завтра 10:30")
    salon.sees("⚠️ В это время Ира уже ждёт: Анна Гусева")


async def test_a_duration_is_asked_set_and_taken_back(salon: Somebody, oleg: Somebody) -> None:
    await salon.says("/services")
    await salon.presses("Стрижка")
    salon.sees("Длится: не задано")
    await salon.presses("⏱ Длительность")
    await salon.says("долго")
    salon.sees("Не понял")
    await salon.says("40")
    salon.sees("✅ Услуга: Стрижка · 40 мин")
    await salon.says("сколько длится стрижка?")
    salon.sees("Длится: 40 мин")
    await salon.says("стрижка длится час")
    salon.sees("Стрижка · 1 ч")
    await salon.says("отмени")
    await salon.says("сколько длится стрижка?")
    salon.sees("Длится: 40 мин")
    await oleg.says("стрижка длится 2 часа")
    assert "2 ч" not in oleg.last.text


async def test_a_new_service_says_how_long_it_takes(salon: Somebody) -> None:
    await salon.says("/services")
    await salon.presses("➕ Добавить")
    await salon.says("Кератин 4500, 2 часа, раз в 3 месяца")
    salon.sees("Кератин · 4 500 ₽ · 2 ч · раз в")
    await salon.says("сколько стоит кератин")
    salon.sees("Длится: 2 ч")
