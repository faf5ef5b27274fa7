"""«У них офис на Ленина», «она просила скидку»: of the client just spoken of, or of who is there."""

import pytest

from tests.scenes import scene
from tests.town import Somebody, Town


@scene(autouse=True)
async def clients(maria: Somebody) -> None:
    for name in ("Илья Громов", "Анна Петрова", "Ромашка-Опт"):
        await maria.says(f"новый клиент {name}")
    await maria.town.passes(hours=1)


@pytest.mark.parametrize(
    "said",
    [
        "у них офис на Ленина 10",
        "у него на Гагарина, 15",
        "адрес: Пушкина 3, второй этаж",
        "їхній офіс на Шевченка 5",
        "they are at 10 Baker street",
        "они просили скидку",
    ],
)
async def test_it_is_a_note_of_whom_was_spoken_with(maria: Somebody, said: str) -> None:
    await maria.says("звонил Громову")
    await maria.says(said)
    maria.sees("📝 Заметка · Илья Громов", said)


async def test_what_is_to_be_done_with_them_is_too(maria: Somebody) -> None:
    await maria.says("звонил в Ромашку-Опт")
    await maria.says("перезвонить им завтра в 11")
    maria.sees("завтра в 11:00", "Ромашка-Опт")


async def test_she_of_a_company_is_somebody_there(maria: Somebody) -> None:
    await maria.says("звонил в Ромашку-Опт")
    await maria.says("она просила скидку")
    maria.sees("📝 Заметка · Ромашка-Опт", "она просила скидку")


async def test_she_is_the_contact_person_of_a_man(maria: Somebody) -> None:
    await maria.says("у Громова закупщица Ирина +7 916 111-22-33")
    await maria.says("был у Громова")
    await maria.says("она просила скидку")
    maria.sees("📝 Заметка · Илья Громов", "она просила скидку")


async def test_nobody_is_meant_where_it_may_be_several(pomni: Town, maria: Somebody) -> None:
    await maria.says("звонил Громову и Петровой")
    counted = await pomni.counts()
    await maria.says("у них офис на Ленина 10")
    assert (await pomni.counts())["interaction"] == counted["interaction"]


async def test_she_is_no_man_without_anybody(pomni: Town, maria: Somebody) -> None:
    await maria.says("звонил Громову")
    counted = await pomni.counts()
    await maria.says("она просила скидку")
    maria.sees("О ком речь?")
    assert (await pomni.counts())["interaction"] == counted["interaction"]


@pytest.mark.parametrize("said", ["договор на Кирова 10 тыс", "Кирова завтра приедет"])
async def test_a_name_with_a_sum_is_no_street(maria: Somebody, said: str) -> None:
    await maria.says("звонил Громову")
    await maria.says(said)
    assert "Громов" not in maria.last.text
