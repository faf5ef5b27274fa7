"""A master comes, works on her days, and leaves."""

from tests.town import Somebody


async def test_a_new_master_is_known_at_once(salon: Somebody) -> None:
    await salon.says("у нас новый мастер Катя")
    salon.sees("👤 Новый мастер: Катя")
    await salon.says("окна на среду")
    salon.sees("• Катя: 10:00–20:00")
    await salon.says("Катя теперь работает по средам и пятницам")
    salon.sees("Катя работает только по средам и пятницам")
    await salon.says("окна на четверг")
    salon.sees("• Катя: не работает")
    await salon.says("когда свободна Катя")
    salon.sees("Свободно · ср, 18 марта", "• Катя: 10:00–20:00")
    await salon.says("новый клиент Анна Гусева")
    await salon.says("окна на среду")
    await salon.presses("11:00")
    await salon.says("Гусева")
    salon.sees("📅 ср, 18 марта в 11:00 — Анна Гусева: Катя")


async def test_a_master_leaves_and_comes_back(salon: Somebody) -> None:
    await salon.says("новый клиент Анна Гусева")
    await salon.says("запиши Гусеву на маникюр к Ире в среду в 12")
    await salon.says("запиши Гусеву на стрижку к Лене в четверг в 12")
    await salon.says("Лена больше не работает")
    salon.sees("Лена больше не работает (с сегодня)", "Уже есть 1 запись", "Анна Гусева: стрижка · Лена")
    await salon.says("окна на пятницу")
    salon.sees("• Ира: 10:00–20:00")
    assert "Лена" not in salon.last.text
    await salon.says("новый мастер Лена")
    await salon.says("окна на пятницу")
    salon.sees("• Лена: 10:00–20:00")
    await salon.says("отмени")
    await salon.says("окна на пятницу")
    assert "Лена" not in salon.last.text
