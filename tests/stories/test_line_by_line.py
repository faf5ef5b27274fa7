"""The evening's list: a line a client, one card, one Undo, and each client keeps only what was said of them."""

from tests.scenes import scene
from tests.town import Somebody

EVENING = (
    "вчера:\n- звонил Громову, ждёт скидку\n- Гусева — берёт на 90 тысяч, завтра в 11 отправить счёт\n- Козлов: думает"
)


@scene(autouse=True)
async def clients(maria: Somebody) -> None:
    for name in ("Илья Громов", "Наталья Гусева", "Павел Козлов"):
        await maria.says(f"новый клиент {name}")


async def test_a_list_is_written_down_as_one_change(maria: Somebody) -> None:
    await maria.says(EVENING)
    maria.sees("📞 Звонок", "Илья Громов", "💼 Сделка открыта", "90 000", "11:00", "📝 Заметка", "Павел Козлов")
    await maria.says("отмени")
    maria.sees("Отменено", "Илья Громов", "Наталья Гусева", "Павел Козлов")


async def test_no_clients_card_shows_a_line_about_another(maria: Somebody) -> None:
    await maria.says(EVENING)
    await maria.says("найди Громов")
    assert "90" not in str(maria.sees("ждёт скидку").text)
    await maria.says("найди Козлов")
    assert "скидку" not in str(maria.sees("думает").text)


async def test_an_edited_line_changes_only_its_own_record(maria: Somebody) -> None:
    written = await maria.says(EVENING)
    await maria.edits(written, EVENING.replace("90 тысяч", "95 тысяч"))
    await maria.says("найди Гусеву")
    maria.sees("95 000")
    await maria.says("найди Громов")
    maria.sees("ждёт скидку")
