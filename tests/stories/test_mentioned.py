"""«кто просил скидку»: what was written about clients is searched, where nobody is called so."""

import pytest

from tests.scenes import scene
from tests.town import Somebody, Town


@scene()
async def written(pomni: Town, maria: Somebody, oleg: Somebody) -> None:
    for line in (
        "новый клиент Илья Громов",
        "звонил Громову, просит скидку 10 процентов",
        "новый клиент Анна Белых",
        "встретился с Белых, Скидка не нужна, важна доставка",
    ):
        await oleg.says(line)
    await maria.says("новый клиент Яна Котова")
    await maria.says("звонила Котовой, просила скидку")
    await pomni.settle()


@pytest.mark.usefixtures("written")
@pytest.mark.parametrize(
    ("asked", "names"),
    [
        ("кто просил скидку", "Громов Котова"),
        ("кто просил скидку?", "Громов Котова"),
        ("кому важна доставка", "Белых"),
        ("кто говорил про скидки", "Белых Громов Котова"),
    ],
)
async def test_whose_records_hold_such_words(maria: Somebody, asked: str, names: str) -> None:
    await maria.says(asked)
    text = maria.sees("🔎 В записях о клиентах").text
    assert sorted(name for name in ("Громов", "Белых", "Котова") if name in text) == sorted(names.split())


@pytest.mark.usefixtures("written")
async def test_a_rep_finds_those_of_their_own_clients(oleg: Somebody) -> None:
    await oleg.says("кто просил скидку")
    text = oleg.sees("🔎 В записях о клиентах", "Громов").text
    assert "Котов" not in text
    await oleg.presses("👤 Илья Громов")
    oleg.sees("Последний контакт")


@pytest.mark.usefixtures("written")
async def test_where_nothing_is_written_nobody_is_found(maria: Somebody) -> None:
    await maria.says("кто просил рассрочку")
    maria.sees("за год такого нет")
    await maria.says("найди Козлову")
    maria.sees("никого не нашёл")


@pytest.mark.parametrize("asked", ["кто просил отсрочку", "кто жаловался?", "хто скаржився", "who asked for a refund"])
async def test_what_nobody_wrote_is_said(maria: Somebody, asked: str) -> None:
    """Rather than a client looked for who is called so."""
    await maria.says(asked)
    maria.sees("🔎", "за год такого нет")
    assert not maria.last.buttons
