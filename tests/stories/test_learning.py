"""What a company means by its own verbs is learned from a tap."""

from tests.town import Somebody


async def test_a_verb_is_learned_from_a_tap_and_used_from_then_on(maria: Somebody) -> None:
    await maria.says("новый клиент Анна Гусева")
    await maria.says("зафрякал Гусеву")
    assert "Звонок" not in maria.last.text
    await maria.presses("📞")
    assert maria.heard("Запомнил") == 1
    maria.sees("Звонок", "Анна Гусева")
    await maria.says("зафрякал Гусеву ещё раз")
    maria.sees("Звонок", "Анна Гусева")
    await maria.says("/settings")
    await maria.presses("🧠")
    maria.sees("научили")
    await maria.presses("✖️")
    maria.sees("Пока ни одного")


async def test_a_number_that_is_no_phone_is_shown_before_it_is_lost(maria: Somebody) -> None:
    await maria.says("новый клиент Анна Гусева, 12345")
    maria.sees("не разобрал: 12345")
