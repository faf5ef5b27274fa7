"""Short words in reply to what the bot said are about that, and about nothing else."""

import pytest

from tests.scenes import scene
from tests.town import Somebody, Town


@scene()
async def stalled(pomni: Town, maria: Somebody) -> Somebody:
    """A deal of Громов has stood still for a week."""
    await maria.says("новый клиент Илья Громов, +7 912 345-67-89")
    await maria.says("новая сделка Громов 240 тысяч")
    await pomni.passes(days=7, hours=3)
    maria.sees("🐌", "Илья Громов")
    return maria


@pytest.mark.parametrize("words", ["отложи до 10 апреля", "перенеси на 10 апреля", "до 10 апреля"])
async def test_a_reminder_is_put_off_in_words(stalled: Somebody, words: str) -> None:
    await stalled.says(words, reply_to=stalled.last)
    stalled.sees("⏱ Напомню", "10 апреля")


async def test_what_is_deleted_in_reply_to_a_reminder_is_the_reminder(stalled: Somebody) -> None:
    alert = stalled.last
    await stalled.says("завтра в 11 отправить КП")
    await stalled.says("удали", reply_to=alert)
    stalled.sees("✅ Принято")
    await stalled.says("что у меня завтра")
    stalled.sees("отправить КП")


@pytest.mark.parametrize(
    ("words", "seen"),
    [
        ("а сколько там сумма?", ("240 000 ₽",)),
        ("телефон?", ("+79123456789",)),
        ("не актуально", ("+79123456789", "240 000 ₽")),
    ],
)
async def test_what_is_asked_in_reply_is_answered_of_its_client(
    stalled: Somebody, words: str, seen: tuple[str, ...]
) -> None:
    await stalled.says(words, reply_to=stalled.last)
    stalled.sees("Илья Громов", *seen)


async def test_what_is_taken_back_in_reply_is_what_was_replied_to(maria: Somebody) -> None:
    await maria.says("новый клиент Илья Громов")
    await maria.says("звонил Громову")
    call = maria.last
    await maria.says("новый клиент Павел Козлов")
    await maria.says("отмени", reply_to=call)
    maria.sees("↩️ Отменено: 📞 Звонок — Илья Громов")
    await maria.says("отмени", reply_to=call)
    maria.sees("Это уже отменено")
