"""A phone said in passing is not lost: a new client gets it, of a known one it is offered to be kept."""

import pytest

from tests.town import Somebody


@pytest.mark.parametrize(
    "said", ["звонила Алёна 8 916 777-88-99, хочет каталог", "дзвонила Альона +7 916 777 88 99, хоче каталог"]
)
async def test_somebody_new_is_made_with_the_phone_that_was_said(maria: Somebody, said: str) -> None:
    await maria.says(said)
    await maria.presses("➕ Создать")
    maria.sees("Новый клиент", "+79167778899", "Входящий звонок")


async def test_whose_the_phone_is_must_be_clear(maria: Somebody) -> None:
    await maria.says("новый клиент Иван Гусев")
    await maria.says("звонила Алёна Белкина, позвонить завтра Гусеву 8 916 777-88-99")
    await maria.presses("➕ Создать")
    maria.sees("Новый клиент: Алёна Белкина")
    assert "+79167778899" not in maria.last.text.split("📞")[0]


async def test_another_phone_of_a_known_client_is_kept_by_one_tap(maria: Somebody) -> None:
    await maria.says("новый клиент Кристина Левина 8 916 000-00-01")
    await maria.says("звонила Кристина 8 916 777-88-99, хочет каталог")
    maria.sees("Входящий звонок · Кристина Левина")
    await maria.presses("📱 Добавить номер +79167778899")
    maria.sees("Кристина Левина", "+79167778899")
    await maria.says("Кристина")
    maria.sees("+79167778899", "+79160000001")
    await maria.says("/undo")
    await maria.says("Кристина")
    assert "+79167778899" not in maria.last.text


@pytest.mark.parametrize("said", ["звонила Кристина 8 916 000-00-01", "звонила Кристина, хочет 120 наборов"])
async def test_a_phone_that_is_known_is_not_offered(maria: Somebody, said: str) -> None:
    await maria.says("новый клиент Кристина Левина 8 916 000-00-01")
    await maria.says(said)
    maria.sees("Входящий звонок")
    assert not any("📱" in label for label in maria.last.labels)


async def test_a_phone_of_another_client_is_not_offered(maria: Somebody) -> None:
    await maria.says("новый клиент Кристина Левина 8 916 000-00-01")
    await maria.says("новый клиент Иван Гусев")
    await maria.says("звонил Гусеву 8 916 000-00-01")
    maria.sees("Звонок · Иван Гусев")
    assert not any("📱" in label for label in maria.last.labels)


async def test_a_phone_cut_short_is_nobodys_abroad(maria: Somebody) -> None:
    await maria.says("новый клиент Иван Гусев")
    await maria.says("звонил Гусеву 8 916 123 45")
    maria.sees("Звонок · Иван Гусев")
    assert not any("📱" in label for label in maria.last.labels)


async def test_what_was_said_beside_a_new_phone_is_kept(maria: Somebody) -> None:
    await maria.says("новый клиент Иван Гусев")
    await maria.says("Гусев вчера 8 916 123 45 71 просил скидку")
    maria.sees("+79161234571")
    await maria.says("Гусев")
    maria.sees("просил скидку")
