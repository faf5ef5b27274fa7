"""What invitations brought: who came back, who is booked, and who has not answered yet."""

from tests.town import Somebody, Town


async def _invited(name: str, salon: Somebody) -> None:
    await salon.says(f"отправила приглашение {name}")
    salon.sees("Приглашение отправлено")


async def test_how_many_came_back_is_told_of_those_who_were_invited(pomni: Town, salon: Somebody) -> None:
    for name in ("Анна Гусева", "Олена Бондар", "Ирина Титова", "Мария Фомина"):
        await salon.says(f"новый клиент {name}")
        await salon.says(f"{name} была на маникюре")
    await pomni.passes(days=40)
    for name in ("Гусевой", "Бондар", "Титовой"):
        await _invited(name, salon)
    await pomni.passes(days=3)
    await salon.says("Гусева была на маникюре")
    await salon.says("Фомина была на маникюре")
    await salon.says("записать Бондар на маникюр завтра в 12")
    await salon.says("кто вернулся после приглашений")
    salon.sees("После приглашений", "Пригласили: 3. Пришли: 1, записаны: 1, пока без ответа: 1.", "Анна Гусева")
    assert "Фомина" not in salon.last.text, "she came by herself"
    await salon.says("сколько пришло по приглашениям в январе")
    salon.sees("приглашений не отмечали")
