"""Many clients at once: all, one's own, those out of touch, VIP."""

import pytest

from tests.town import Somebody, Town

SURNAMES = [
    "Белых", "Орлова", "Гусева", "Котова", "Зуева", "Фомина", "Титова", "Рогова", "Сомова", "Ершова", "Юдина",
]  # fmt: skip


@pytest.mark.parametrize("asked", ["дай список клиентов", "клиенты", "client list", "усі клієнти", "/clients"])
async def test_all_clients_by_name(maria: Somebody, oleg: Somebody, asked: str) -> None:
    """Who leads sees everybody's, a rep their own."""
    await maria.says("новый клиент Яна Котова")
    await oleg.says("новый клиент Анна Белых, ООО Заря")
    await maria.says(asked)
    maria.sees("👥 Клиенты", "1. Анна Белых · ООО Заря", "2. Яна Котова")
    await oleg.says(asked)
    oleg.sees("1. Анна Белых")
    assert "Котова" not in oleg.last.text
    await oleg.presses("1. Анна Белых")
    oleg.sees("Анна Белых", "Контактов ещё не было")


async def test_ones_own(maria: Somebody, oleg: Somebody) -> None:
    await maria.says("новый клиент Яна Котова")
    await oleg.says("новый клиент Анна Белых")
    await maria.says("мои клиенты")
    maria.sees("👤 Мои клиенты", "Котова")
    assert "Белых" not in maria.last.text
    await maria.presses("👥 Все")
    maria.sees("1. Анна Белых", "2. Яна Котова")
    await oleg.says("мои клиенты")
    oleg.sees("Белых")


@pytest.mark.parametrize(
    "asked", ["клиенты Олега", "покажи всех клиентов Олега", "клієнти Олега", "list Oleg's clients"]
)
async def test_a_colleagues(maria: Somebody, oleg: Somebody, asked: str) -> None:
    """Who leads may ask; a rep may not."""
    await maria.says("новый клиент Яна Котова")
    for name in SURNAMES:
        await oleg.says(f"новый клиент Анна {name}")
    await maria.says(asked)
    maria.sees("👥 Клиенты · Олег", "10. Анна Фомина")
    assert "Яна" not in maria.last.text
    await maria.presses("▶️")
    maria.sees("11. Анна Юдина")
    await oleg.says("клиенты Марии")
    assert "Котова" not in oleg.last.text


async def test_many_are_paged(maria: Somebody) -> None:
    for name in SURNAMES:
        await maria.says(f"новый клиент Анна {name}")
    await maria.says("список клиентов")
    maria.sees("10. Анна")
    await maria.presses("▶️")
    maria.sees("11. Анна Юдина")
    await maria.presses("◀️")
    maria.sees("1. Анна Белых")


@pytest.mark.parametrize(
    "asked", ["кому я давно не звонил", "с кем давно не общался", "who haven't I called in a while"]
)
async def test_out_of_touch(pomni: Town, maria: Somebody, oleg: Somebody, asked: str) -> None:
    """The longest first; who was never spoken to, or just now, is not among them."""
    for name in SURNAMES[:4]:
        await oleg.says(f"новый клиент Анна {name}")
    await oleg.says("звонил Белых")
    await pomni.passes(days=5)
    await oleg.says("звонил Орловой")
    await pomni.passes(days=10)
    await oleg.says("звонил Гусевой")
    for who in (oleg, maria):
        await who.says(asked)
        who.sees("🤫 Давно не общались", "1. Анна Белых · тихо 15 дней", "2. Анна Орлова · тихо 10 дней")
        assert "Гусева" not in who.last.text
        assert "Котова" not in who.last.text


async def test_nobody_is_out_of_touch(maria: Somebody) -> None:
    await maria.says("кому я давно не звонил")
    maria.sees("Со всеми недавно общались")


async def test_in_a_salon_it_is_the_recall_list(maria: Somebody) -> None:
    await maria.says("/settings")
    await maria.presses("🏷")
    await maria.presses("💇")
    await maria.says("кому давно не звонили")
    assert "Со всеми недавно" not in maria.last.text
    assert "🤫" not in maria.last.text


@pytest.mark.parametrize(
    "asked", ["кто не был больше двух месяцев", "хто не був два місяці", "who hasn't been here for two months"]
)
async def test_in_a_salon_it_is_told_who_stayed_away_so_long(pomni: Town, salon: Somebody, asked: str) -> None:
    for name in ("Белых", "Котова"):
        await salon.says(f"новый клиент Анна {name}")
        await salon.says(f"Анна {name} была на стрижке")
    await pomni.passes(days=40)
    await salon.says("Котова была на стрижке")
    await pomni.passes(days=30)
    await salon.says(asked)
    salon.sees("👥 Клиенты · без визитов", "1. Анна Белых")
    assert "Котова" not in salon.last.text


@pytest.mark.parametrize("asked", ["вип клиенты", "покажи VIP клиентов", "vip clients", "віп клієнти"])
async def test_vip(maria: Somebody, asked: str) -> None:
    await maria.says("новый клиент Анна Белых")
    await maria.says("новый клиент Анна Котова")
    await maria.says("Котова — VIP")
    await maria.says(asked)
    maria.sees("⭐ VIP", "1. Анна Котова")
    assert "Белых" not in maria.last.text


@pytest.mark.parametrize("said", ["новый клиент Пётр Смирнов", "обзвонить клиентов завтра в 10"])
async def test_what_is_said_of_clients_is_no_question(maria: Somebody, said: str) -> None:
    await maria.says(said)
    assert "👥 Клиенты" not in maria.last.text
