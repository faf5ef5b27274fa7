"""What is taken back is what the words name: a win, what the last Undo took, «и это тоже»."""

import pytest

from tests.scenes import scene
from tests.town import Somebody, Town


@scene(autouse=True)
async def deals(maria: Somebody) -> None:
    for name in ("Илья Громов", "Павел Козлов"):
        await maria.says(f"новый клиент {name}")
    await maria.says("сделка Козлов на 175 тыс")


@pytest.mark.parametrize("words", ["верни победу назад", "отмени выигрыш", "скасуй перемогу", "take the win back"])
async def test_a_win_is_taken_back_and_nothing_else(pomni: Town, maria: Somebody, words: str) -> None:
    await maria.says("выиграли Козлова")
    await maria.says("звонил Громову, думает")
    await maria.says(words)
    maria.sees("↩️ Отменено: выигрыш сделки — Павел Козлов")
    counted = await pomni.counts()
    await maria.says(words)
    maria.sees("Отменять больше нечего")
    assert await pomni.counts() == counted


@pytest.mark.parametrize("words", ["верни", "верни обратно", "поверни назад"])
async def test_what_an_undo_took_is_written_again(maria: Somebody, words: str) -> None:
    await maria.says("звонил Козлову, просит счёт")
    await maria.says("звонил Громову, просит скидку")
    await maria.says("отмени")
    await maria.says(words)
    maria.sees("📞 Звонок · Илья Громов", "просит скидку")
    await maria.says("отмени")
    maria.sees("↩️ Отменено: 📞 Звонок — Илья Громов")


async def test_without_an_undo_before_it_the_last_change_is_taken_back(maria: Somebody) -> None:
    await maria.says("завтра в 11 позвонить Громову")
    await maria.says("удали задачу")
    await maria.says("верни")
    maria.sees("↩️ Отменено", "снова в списке")


@pytest.mark.parametrize("words", ["отмени и это тоже", "скасуй і це теж", "undo that too"])
async def test_this_one_too(maria: Somebody, words: str) -> None:
    await maria.says("звонил Козлову")
    await maria.says("звонил Громову")
    await maria.says("отмени")
    await maria.says(words)
    maria.sees("↩️ Отменено: 📞 Звонок — Павел Козлов")


@pytest.mark.parametrize("told", ["деньги уже пришли", "просит чек", "приехал сам, забрал образцы"])
async def test_what_is_told_beside_a_win_is_kept(maria: Somebody, told: str) -> None:
    await maria.says(f"выиграли Козлова, {told}")
    maria.sees("🎉 Сделка выиграна · Павел Козлов · 175 000 ₽", told)


async def test_a_bare_win_makes_no_note(maria: Somebody) -> None:
    await maria.says("выиграли Козлова, ура")
    assert "Заметка" not in maria.last.text
