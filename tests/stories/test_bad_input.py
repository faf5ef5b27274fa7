"""Whatever is sent: a clear answer, and nothing written that was not meant."""

import pytest

from tests.town import Somebody, Town

NONSENSE = [
    "😀😀😀",
    "<b>жирно</b> & <script>alert(1)</script>",
    "\"'`«»\\",
    "\x00\x01\x02 \u202e\u200b",
    "а" * 4000,
    "ывапро лджэ",
    ".",
    "+7",
    "1e99",
    "{ $name }",
]


@pytest.mark.parametrize("text", NONSENSE)
async def test_nonsense_is_answered_and_writes_nothing(pomni: Town, maria: Somebody, text: str) -> None:
    said = len(maria.said)
    await maria.says(text)
    assert len(maria.said) > said
    assert await pomni.counts() == {"client": 0, "interaction": 0, "deal": 0, "task": 0}


async def test_ten_thousand_characters(pomni: Town, maria: Somebody) -> None:
    await maria.says("звонил Иванову " * 700)
    assert (await pomni.counts())["interaction"] == 0


@pytest.mark.parametrize("amount", ["1e99", "-5000", "999999999999999999999999 руб"])
async def test_sums_that_cannot_be(pomni: Town, maria: Somebody, amount: str) -> None:
    await maria.says("новый клиент Анна Гусева")
    await maria.says(f"сделка с Гусевой на {amount}")
    assert (await pomni.counts())["task"] == 0
    await maria.says("/deals")
    assert "999999" not in maria.last.text
    assert "-5" not in maria.last.text


async def test_a_phone_too_short_is_not_a_phone(maria: Somebody) -> None:
    await maria.says("новый клиент Анна Гусева, 12345")
    assert "+712345" not in maria.last.text


async def test_html_in_names_is_shown_as_it_is(maria: Somebody) -> None:
    await maria.says("/new Рога & <Копыта>")
    maria.sees("Рога & <Копыта>")
    assert maria.last.labels[1] == "👤 Рога & <Копыта>"


@pytest.mark.parametrize("name", ["😀", "—", "А" * 200])
async def test_a_client_whom_nobody_can_be_called_is_asked_about(pomni: Town, maria: Somebody, name: str) -> None:
    await maria.says(f"/new {name}")
    maria.sees("Как зовут клиента?")
    assert (await pomni.counts())["client"] == 0
    await maria.says("Анна Гусева")
    maria.sees("Новый клиент: Анна Гусева")


async def test_stickers_voices_and_polls_get_a_sentence(pomni: Town, maria: Somebody) -> None:
    maria.person.sends_sticker()
    await pomni.settle()
    maria.sees("Я понимаю текст")
    maria.person.sends_voice()
    await pomni.settle()
    maria.person.sends_poll("Обед?", "да", "нет")
    await pomni.settle()
    assert maria.heard("Я понимаю текст") == 3


async def test_channel_posts_are_not_heard(pomni: Town, maria: Somebody) -> None:
    channel = pomni.world.add_group("Канал", [maria.person.user], type="channel")
    post = {"message_id": 5, "date": int(pomni.clock.now().timestamp()), "chat": channel.json, "text": "звонил Иванову"}
    pomni.world.inject("channel_post", post)
    await pomni.settle()
    assert channel.from_bot() == []
    assert (await pomni.counts())["interaction"] == 0


MADE_UP = [
    ":",
    "q",
    "q:zz",
    "q:1:yes",
    "td:9999:1",
    "c:zzzzzz",
    "x:1",
    "dm:1:nowhere",
    "u:1",
    "w:zone:Mars",
    "w:nothing:x",
    "w",
    "s:zone:Mars/Base",
    "s:stall:-3",
    "s:frobnicate",
    "ds:new:-5",
    "ds:nowhere:0",
    "l:1:shout",
    "l:1",
    "ch:1:zz",
    "th:1",
    "rd:99",
]


@pytest.mark.parametrize("data", MADE_UP)
async def test_made_up_buttons_do_no_harm(maria: Somebody, data: str) -> None:
    card = maria.last
    await maria.presses_data(card, data)
    assert maria.heard("Не смог записать") == 0
    await maria.says("/settings")
    maria.sees("Москва", "Русский")


async def test_buttons_of_another_persons_card_do_nothing(pomni: Town, maria: Somebody) -> None:
    await maria.says("новый клиент Анна Гусева")
    await maria.says("надо позвонить Гусевой")
    question = maria.last.buttons[0]["callback_data"]
    other = pomni.comes("Зоя", 2001)
    await pomni.founds_company(other)
    await other.presses_data(other.last, question)
    await other.presses_data(other.last, "c:1")
    await other.presses_data(other.last, "u:1")
    assert all("Гусева" not in message.text for message in other.said)


async def test_another_company_finds_nothing_of_ours(pomni: Town, maria: Somebody) -> None:
    await maria.says("новый клиент Анна Гусева, 8 912 345-67-89")
    other = pomni.comes("Зоя", 2001)
    await pomni.founds_company(other)
    for text in ("/find Гусева", "/find 6789", "звонил Гусевой", "новый клиент Анна Гусева", "/deals", "/today"):
        await other.says(text)
    assert all("+7912" not in message.text and "Это он" not in message.text for message in other.said)


@pytest.mark.parametrize("text", ["1", "70 тысяч"])
async def test_a_number_names_nobody(pomni: Town, maria: Somebody, text: str) -> None:
    await maria.says("/new 😀")
    maria.sees("Как зовут клиента?")
    await maria.says(text)
    assert (await pomni.counts())["client"] == 0
    await maria.says("Анна Гусева")
    maria.sees("Новый клиент: Анна Гусева")
