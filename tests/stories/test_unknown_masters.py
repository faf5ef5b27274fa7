"""A booking to somebody who does not work here is asked about: a slip of the tongue, or somebody new."""

from tests.town import Somebody


async def test_one_of_those_who_work_here_was_meant(desk: Somebody) -> None:
    await desk.says("запиши Гусеву на маникюр к Зине завтра в 16")
    desk.sees("Мастера «Зина» у вас ещё не было. К кому записать?")
    await desk.says("завтра")
    desk.sees("📅 Записи · завтра", "записей нет")
    await desk.says("запиши Гусеву на маникюр к Зине завтра в 16")
    await desk.presses("Ира")
    desk.sees("📅 завтра в 16:00 — Анна Гусева: маникюр · Ира")


async def test_the_master_is_named_in_answer(desk: Somebody) -> None:
    await desk.says("до Свєти запиши Гусєву на завтра о 16, стрижка")
    desk.sees("Свєта", "К кому записать?")
    await desk.says("к Лене")
    desk.sees("📅 завтра в 16:00 — Анна Гусева: стрижка · Лена")


async def test_somebody_new_is_known_from_then_on(desk: Somebody) -> None:
    await desk.says("book Гусева for a haircut with Zoe tomorrow at 4pm")
    await desk.presses("➕ Новый мастер: Zoe")
    desk.sees("📅 завтра в 16:00 — Анна Гусева: стрижка · Zoe")
    await desk.says("запиши Жукову на стрижку к Zoe завтра в 18")
    desk.sees("📅 завтра в 18:00 — Елена Жукова: стрижка · Zoe")


async def test_who_is_moved_or_came_to_nobody_known_is_asked_about_too(desk: Somebody) -> None:
    await desk.says("поменяй Жуковой мастера на Зину")
    desk.sees("Мастера «Зина»")
    await desk.presses("✖️ Не надо")
    await desk.says("Гусева была на стрижке у Зины, 2000")
    desk.sees("Мастера «Зина»")
    await desk.presses("➕ Новый мастер: Зина")
    desk.sees("✅ Визит · Анна Гусева", "Зина")


async def test_colleagues_and_who_is_welcomed_are_known(desk: Somebody) -> None:
    await desk.says("у нас новый мастер Катя")
    await desk.says("запиши Гусеву на маникюр к Кате завтра в 16")
    desk.sees("📅 завтра в 16:00 — Анна Гусева: маникюр · Катя")
