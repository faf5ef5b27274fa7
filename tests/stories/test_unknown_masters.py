"""A booking to somebody who does not work here is asked about: a slip of the tongue, or somebody new."""

from tests.town import Somebody


async def test_one_of_those_who_work_here_was_meant(salon: Somebody) -> None:
    await salon.says("запиши Гусеву на маникюр к Зине завтра в 16")
    salon.sees("Мастера «Зина» у вас ещё не было. К кому записать?")
    await salon.says("завтра")
    salon.sees("📅 Записи · завтра", "записей нет")
    await salon.says("запиши Гусеву на маникюр к Зине завтра в 16")
    await salon.presses("Ира")
    salon.sees("📅 завтра в 16:00 — Анна Гусева: маникюр · Ира")


async def test_the_master_is_named_in_answer(salon: Somebody) -> None:
    await salon.says("до Свєти запиши Гусєву на завтра о 16, стрижка")
    salon.sees("Свєта", "К кому записать?")
    await salon.says("к Лене")
    salon.sees("📅 завтра в 16:00 — Анна Гусева: стрижка · Лена")


async def test_somebody_new_is_known_from_then_on(salon: Somebody) -> None:
    await salon.says("book Гусева for a haircut with Zoe tomorrow at 4pm")
    await salon.presses("➕ Новый мастер: Zoe")
    salon.sees("📅 завтра в 16:00 — Анна Гусева: стрижка · Zoe")
    await salon.says("запиши Жукову на стрижку к Zoe завтра в 18")
    salon.sees("📅 завтра в 18:00 — Елена Жукова: стрижка · Zoe")


async def test_who_is_moved_or_came_to_nobody_known_is_asked_about_too(salon: Somebody) -> None:
    await salon.says("поменяй Жуковой мастера на Зину")
    salon.sees("Мастера «Зина»")
    await salon.presses("✖️ Не надо")
    await salon.says("Гусева была на стрижке у Зины, 2000")
    salon.sees("Мастера «Зина»")
    await salon.presses("➕ Новый мастер: Зина")
    salon.sees("✅ Визит · Анна Гусева", "Зина")


async def test_colleagues_and_who_is_welcomed_are_known(salon: Somebody) -> None:
    await salon.says("у нас новый мастер Катя")
    await salon.says("запиши Гусеву на маникюр к Кате завтра в 16")
    salon.sees("📅 завтра в 16:00 — Анна Гусева: маникюр · Катя")
