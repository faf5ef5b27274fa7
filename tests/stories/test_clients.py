"""Clients are made, found, changed, and told from their doubles."""

import pytest

from tests.town import Somebody, Town

VCARD = b"""BEGIN:VCARD
VERSION:3.0
FN:\xd0\x9c\xd0\xb0\xd1\x80\xd0\xb8\xd1\x8f \xd0\x9f\xd0\xb5\xd1\x82\xd1\x80\xd0\xbe\xd0\xb2\xd0\xb0
TEL;TYPE=CELL:+7 912 345-67-89
EMAIL:maria@romashka.ru
BDAY:1988-03-12
ORG:\xd0\xa0\xd0\xbe\xd0\xbc\xd0\xb0\xd1\x88\xd0\xba\xd0\xb0
END:VCARD
"""


async def test_a_client_with_everything_in_one_line(maria: Somebody) -> None:
    await maria.says("новый клиент Мария Петрова, ООО Ромашка, 8 912 345-67-89, др 12 марта")
    maria.sees("Мария Петрова", "Ромашка", "+79123456789", "12 марта")
    await maria.presses("👤")
    maria.sees("Мария Петрова", "+79123456789", "12 марта")
    maria.sees_buttons("📞", "🤝", "🚪", "⏰", "💼")


async def test_a_contact_person_has_a_phone_of_their_own(maria: Somebody) -> None:
    await maria.says("новый клиент Анна Лебедева, ООО Пион, 8 912 345-67-89")
    await maria.says("в Пионе теперь Ирина, закупщик, 8 916 123-45-67")
    maria.sees("Анна Лебедева", "контактное лицо Ирина · закупщик", "+79161234567")
    await maria.says("звонил Ирине")
    maria.sees("Звонок", "Анна Лебедева")
    await maria.says("почта Ирины ira@pion.ru")
    await maria.says("/find Пион")
    maria.sees("+79123456789", "Ирина · закупщик · ira@pion.ru · +79161234567")
    await maria.says("/undo")
    await maria.says("/undo")
    await maria.says("/undo")
    maria.sees("Отменено: контактное лицо Ирина")
    await maria.says("звонил Ирине")
    maria.sees("Не знаю клиента «Ирина»")


@pytest.mark.parametrize(
    "query",
    ["Петрова", "петров", "мария петрова", "Петрова Мария", "Ромашка", "омашк", "Питрова", "6789", "8 912 345-67-89"],
)
async def test_found_by_any_part(maria: Somebody, query: str) -> None:
    await maria.says("новый клиент Мария Петрова, ООО Ромашка, 8 912 345-67-89")
    await maria.says("новый клиент Иван Иванов, 8 903 111-22-33")
    await maria.says(f"/find {query}")
    maria.sees("Мария Петрова", "+79123456789")


async def test_the_same_phone_asks_whether_it_is_the_same_client(maria: Somebody) -> None:
    await maria.says("новый клиент Мария Петрова, 8 912 345-67-89")
    await maria.says("новый клиент Маша из Ромашки +7 912 345 67 89")
    maria.sees("Это он?")
    await maria.presses("✅ Да, дополнить")
    await maria.says("/find 6789")
    maria.sees("Мария Петрова")


async def test_the_same_name_in_another_order_asks(maria: Somebody) -> None:
    await maria.says("новый клиент Пётр Семёнов")
    await maria.says("новый клиент СЕМЕНОВ ПЕТР")
    maria.sees("Это он?", "Пётр Семёнов")
    await maria.presses("➕ Нет, новый")
    maria.sees("Новый клиент")


async def test_a_namesake_with_another_phone_is_a_new_client(maria: Somebody) -> None:
    await maria.says("новый клиент Иван Иванов, 8 903 111-22-33")
    await maria.says("новый клиент Иван Иванов, 8 905 444-55-66")
    maria.sees("Новый клиент", "+79054445566")


async def test_a_name_one_letter_away_is_made_and_the_other_mentioned(maria: Somebody) -> None:
    await maria.says("новый клиент Иван Лаптев")
    await maria.says("новый клиент Иван Лаптиев")
    maria.sees("Новый клиент", "Иван Лаптиев", "Похоже на", "Иван Лаптев")


@pytest.mark.parametrize(
    ("sentence", "shown"),
    [
        ("у Гусевой др 7 мая", "7 мая"),
        ("новый номер Гусевой 8 916 555-44-33", "+79165554433"),
        ("почта Гусевой anna@gusev.ru", "anna@gusev.ru"),
        ("Гусева теперь в компании Вектор", "Вектор"),
    ],
)
async def test_a_client_is_changed_by_a_sentence(maria: Somebody, sentence: str, shown: str) -> None:
    await maria.says("новый клиент Анна Гусева")
    await maria.says(sentence)
    maria.sees("Анна Гусева", shown)
    await maria.says("/find Гусева")
    maria.sees(shown)


async def test_a_shared_contact_becomes_a_client(pomni: Town, maria: Somebody) -> None:
    maria.person.shares_contact("+79123456789", "Мария", "Петрова")
    await pomni.settle()
    maria.sees("Новый клиент", "Мария Петрова", "+79123456789")


async def test_a_vcard_file_becomes_a_client(pomni: Town, maria: Somebody) -> None:
    maria.person.sends_document("contact.vcf", VCARD, "text/vcard")
    await pomni.settle()
    maria.sees("Мария Петрова", "Ромашка", "+79123456789", "maria@romashka.ru", "12 марта 1988")


async def test_nobody_is_left_out_of_a_file_of_an_older_phone(pomni: Town, maria: Somebody) -> None:
    written = "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=9F=D0=B0=D0=BA;=D0=90=D0=BD=D0=BD=D0=B0;;;"
    older = f"BEGIN:VCARD\r\nVERSION:2.1\r\n{written}\r\nTEL;CELL:+380501112233\r\nEND:VCARD\r\n"
    maria.person.sends_document("contacts.vcf", VCARD + older.encode(), "text/x-vcard")
    await pomni.settle()
    maria.sees("Мария Петрова", "Анна Пак", "+380501112233")


async def test_another_file_is_declined(pomni: Town, maria: Somebody) -> None:
    maria.person.sends_document("price.xlsx", b"PK", "application/octet-stream")
    await pomni.settle()
    maria.sees("Такие файлы пока не читаю")


async def test_a_reply_to_a_card_is_about_that_client(maria: Somebody) -> None:
    await maria.says("новый клиент Анна Гусева")
    await maria.says("новый клиент Иван Иванов")
    await maria.says("/find Гусева")
    await maria.says("звонил, договорились на 30 тыс", reply_to=maria.last)
    maria.sees("Звонок", "Анна Гусева", "30 000 ₽")


async def test_the_history_is_paged(maria: Somebody) -> None:
    await maria.says("новый клиент Иван Иванов")
    for number in range(7):
        await maria.says(f"звонил Иванову, разговор {number}")
    await maria.says("/find Иванов")
    maria.sees("разговор 6")
    assert "разговор 0" not in maria.last.text
    await maria.presses("📜")
    await maria.presses("▶️")
    assert "разговор 0" in maria.last.text


async def test_the_card_logs_a_call_in_one_tap_and_a_line(maria: Somebody) -> None:
    await maria.says("новый клиент Иван Иванов")
    await maria.says("/find Иванов")
    await maria.presses("📞")
    await maria.says("договорились на 120 тыс, завтра в 11 отправить КП")
    maria.sees("Звонок", "Иван Иванов", "120 000 ₽", "завтра в 11:00")


async def test_the_card_logs_a_visit_without_words(maria: Somebody) -> None:
    await maria.says("новый клиент Иван Иванов")
    await maria.says("/find Иванов")
    await maria.presses("🚪")
    await maria.presses("Пропустить")
    maria.sees("Визит", "Иван Иванов")


async def test_buttons_of_a_client_that_is_gone_say_so(maria: Somebody) -> None:
    await maria.says("новый клиент Иван Иванов")
    card = maria.last
    await maria.says("/undo")
    said = len(maria.said)
    await maria.presses("👤", on=card)
    assert len(maria.said) == said
    assert "больше нет" in str(maria.remarks)


async def test_an_address_book_is_too_much_for_one_message(pomni: Town, maria: Somebody) -> None:
    maria.person.sends_document("all.vcf", VCARD * 60, "text/vcard")
    await pomni.settle()
    maria.sees("60", "Ничего не записано")
    assert (await pomni.counts())["client"] == 0


async def test_the_step_of_new_takes_a_whole_sentence(maria: Somebody) -> None:
    await maria.says("/new")
    await maria.says("новый клиент Иван Жуков")
    maria.sees("Новый клиент: Иван Жуков")


async def test_a_contact_with_a_national_number(pomni: Town, maria: Somebody) -> None:
    maria.person.shares_contact("89161112244", "Ирина")
    await pomni.settle()
    maria.sees("Ирина", "+79161112244")


async def test_adding_what_is_known_already_says_so(maria: Somebody) -> None:
    await maria.says("новый клиент Иван Жуков, 8 916 111-22-44")
    await maria.says("новый клиент Иван Жуков, 8 916 111-22-44")
    await maria.presses("✅ Да, дополнить")
    maria.sees("всё это уже записано")


async def test_a_company_said_by_its_kind_is_found_in_any_case(maria: Somebody) -> None:
    await maria.says("новый клиент Артур Назарян, кофейня Лев, 8 916 555 44 44")
    maria.sees("Новый клиент: Артур Назарян", "кофейня Лев", "+79165554444")
    await maria.says("найди льва")
    maria.sees("👤 Артур Назарян", "🏢 кофейня Лев")
    await maria.says("новый клиент Дом быта Рассвет 89031112266")
    maria.sees("Новый клиент: Дом быта Рассвет")
    await maria.says("познакомился с Ритой Волковой из Дома мебели, 8 903 111 22 01")
    maria.sees("Новый клиент: Рита Волкова", "Дом мебели", "🤝 Встреча · Рита Волкова")


async def test_who_was_met_is_made_with_the_company(maria: Somebody) -> None:
    await maria.says("встретил Кирилла, ООО Фаворит, 8-905-333-22-11, перезвонить в пятницу")
    maria.sees("Не знаю клиента «Кирилл»")
    await maria.presses("➕")
    maria.sees("Новый клиент: Кирилл", "ООО Фаворит · +79053332211")


async def test_a_known_phone_says_who_it_was(maria: Somebody) -> None:
    await maria.says("новый клиент Анна Лебедева, 8 905 333-22-11")
    await maria.says("+7 905 333 22 11 звонил только что")
    maria.sees("Звонок · Анна Лебедева")
