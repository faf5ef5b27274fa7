"""Commands typed in one's own language: Telegram knows none of these, and sends them as words."""

import pytest

from tests.town import Somebody, Town


@pytest.mark.parametrize(
    ("said", "seen"),
    [
        ("/звонок Громов", "📞"),
        ("/Встреча Громов обсудили каталог", "🤝"),
        ("/дзвінок Громов", "📞"),
        ("/заметка Громов, любит чай", "📝"),
        ("/сделка Громов 120 тыс", "120 000 ₽"),
        ("/новый клиент Зоя Белкина", "Зоя Белкина"),
        ("/новый Зоя Белкина", "Зоя Белкина"),
        ("/новая сделка Громов 120 тыс", "120 000 ₽"),
        ("/найти Громов", "Илья Громов"),
        ("/сделки", "сдел"),
        ("/настройки", "Часовой пояс"),
        ("/помощь", "Просто напишите"),
        ("/сегодня", "сегодня"),
    ],
)
async def test_a_command_in_ones_own_language_is_understood(maria: Somebody, said: str, seen: str) -> None:
    await maria.says("новый клиент Илья Громов")
    await maria.says(said)
    maria.sees(seen)


async def test_without_words_it_asks_for_them(pomni: Town, maria: Somebody) -> None:
    await maria.says("/новый")
    await maria.says("Зоя Белкина, 8 912 345-67-89")
    maria.sees("👤 Новый клиент: Зоя Белкина", "+79123456789")
    assert (await pomni.counts())["client"] == 1


async def test_it_leaves_the_step_before(maria: Somebody) -> None:
    await maria.says("/new")
    await maria.says("/отмена")
    maria.sees("ничего не записал")


async def test_an_edit_of_it_is_an_edit_of_the_command(pomni: Town, maria: Somebody) -> None:
    await maria.says("новый клиент Илья Громов")
    first = await maria.says("/звонок Громов обсудили сроки")
    await maria.edits(first, "/звонок Громов обсудили цену")
    await maria.says("найди Громов")
    maria.sees("обсудили цену")
    assert (await pomni.counts())["interaction"] == 1


async def test_a_group_hears_it(pomni: Town, maria: Somebody) -> None:
    await maria.says("новый клиент Илья Громов")
    group = pomni.gathers("Продажи", maria)
    await pomni.settle()
    here = group.seen_by(maria)
    await here.says("/connect")
    await here.says("/звонок Громов")
    here.sees("📞")
    before = len(group.said)
    await here.says("/привет всем")
    assert len(group.said) == before
