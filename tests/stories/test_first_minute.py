"""The first minute of an owner, and the polite sentence for a stranger."""

import pytest

from bot.demo.people import Person
from tests.town import CODE, Somebody, Town


async def test_the_first_owner_comes_with_the_code(pomni: Town) -> None:
    maria = pomni.comes("Мария", 1001)
    await maria.says(f"/start {CODE}")
    maria.sees("На каком языке")
    await maria.presses("Русский")
    maria.sees("часовом поясе")
    await maria.presses("Москва")
    maria.sees("Чем занимается")
    await maria.presses("💇")
    maria.sees("Готово")


async def test_every_step_can_be_skipped(pomni: Town) -> None:
    maria = pomni.comes("Мария", 1001)
    await maria.says(f"/start {CODE}")
    for _ in range(3):
        await maria.presses("Пропустить")
    maria.sees("Готово")
    await maria.says("/settings")
    maria.sees("Продажи", "Русский", "Москва")


async def test_a_sentence_goes_through_before_the_steps_are_done(pomni: Town) -> None:
    maria = pomni.comes("Мария", 1001)
    await maria.says(f"/start {CODE}")
    await maria.says("новый клиент Иван Иванов")
    maria.sees("Новый клиент", "Иван Иванов")


@pytest.mark.usefixtures("maria")
async def test_the_code_works_once(pomni: Town) -> None:
    igor = pomni.comes("Игорь", 1009)
    await igor.says(f"/start {CODE}")
    igor.sees("я вас пока не знаю")


@pytest.mark.usefixtures("maria")
async def test_a_stranger_hears_one_sentence_a_day(pomni: Town) -> None:
    igor = pomni.comes("Игорь", 1009)
    await igor.says("здравствуйте")
    await igor.says("есть кто живой?")
    assert len(igor.said) == 1
    await pomni.passes(days=1)
    await igor.says("здравствуйте")
    assert len(igor.said) == 2


async def test_a_stranger_is_answered_in_their_language(pomni: Town) -> None:
    john = pomni.comes("John", 1010, language_code="en")
    await john.says("hello")
    assert john.last.text.isascii() or "’" in john.last.text


async def test_the_company_speaks_the_language_of_its_owner(pomni: Town) -> None:
    olena = pomni.comes("Олена", 1011, language_code="uk")
    await olena.says(f"/start {CODE}")
    olena.sees("Якою мовою")


async def test_the_language_is_changed_in_settings(maria: Somebody) -> None:
    await maria.says("/settings")
    await maria.presses("🌐")
    await maria.presses("English")
    maria.sees("Language: English")
    await maria.says("/today")
    assert not any("а" <= letter <= "я" for letter in maria.last.text.lower())


async def test_only_the_owner_changes_the_company(maria: Somebody, oleg: Somebody) -> None:
    await oleg.says("/settings")
    await oleg.presses("🏷")
    await oleg.presses("💇")
    assert "владелец" in str(oleg.remarks)
    await maria.says("/settings")
    maria.sees("Продажи")


async def test_a_group_nobody_connected_is_not_listened_to(pomni: Town, maria: Somebody) -> None:
    group = pomni.world.add_group("Отдел продаж", [maria.person.user])
    group.administrators.add(pomni.world.bot.id)
    Person(pomni.world, maria.person.user, group).sends("звонил Иванову, договорились на 120 тыс")
    await pomni.settle()
    assert group.from_bot() == []
