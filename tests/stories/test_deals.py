"""A deal's way: opened, moved, won, lost."""

from tests.town import Somebody


async def test_a_deal_from_first_word_to_win(maria: Somebody) -> None:
    await maria.says("новый клиент Ольга Белых, Теплодом")
    await maria.says("сделка Белых на 120 тыс")
    maria.sees("Сделка открыта", "Ольга Белых", "120 000 ₽", "Новая")
    await maria.says("Белых этап переговоры")
    maria.sees("Ольга Белых", "Переговоры")
    await maria.says("/deals")
    maria.sees("Переговоры: 1 сделка", "120 000 ₽")
    await maria.presses("Переговоры")
    await maria.presses("💼 Ольга Белых")
    await maria.presses("🎉")
    maria.sees("Сделка выиграна", "120 000 ₽")
    await maria.says("/deals")
    maria.sees("Открытых сделок нет")


async def test_an_agreed_sum_is_that_of_the_only_open_deal(maria: Somebody) -> None:
    await maria.says("новый клиент Ольга Белых")
    await maria.says("сделка Белых на 120 тыс")
    await maria.says("договорились с Белых на 90 тыс")
    maria.sees("Сумма сделки", "90 000 ₽", "было 120 000 ₽")
    await maria.says("/deals")
    maria.sees("1 сделка", "90 000 ₽")


async def test_lost_with_a_reason_in_one_sentence(maria: Somebody) -> None:
    await maria.says("новый клиент Ольга Белых, Теплодом")
    await maria.says("сделка Белых на 120 тыс")
    await maria.says("Белых отказалась, дорого")
    maria.sees("Отказ", "Ольга Белых", "дорого")


async def test_lost_by_a_button_asks_for_the_reason(maria: Somebody) -> None:
    await maria.says("новый клиент Ольга Белых")
    await maria.says("сделка Белых на 120 тыс")
    await maria.says("/find Белых")
    await maria.presses("💼 Ольга Белых")
    await maria.presses("📉")
    maria.sees("Почему отказались")
    await maria.says("ушла к конкурентам")
    maria.sees("Отказ", "ушла к конкурентам")


async def test_a_second_press_on_a_stage_does_nothing_more(maria: Somebody) -> None:
    await maria.says("новый клиент Ольга Белых")
    await maria.says("сделка Белых на 120 тыс")
    await maria.says("/find Белых")
    await maria.presses("💼 Ольга Белых")
    card = maria.last
    await maria.presses("Договор", on=card)
    said = len(maria.said)
    await maria.presses("Договор", on=card)
    assert len(maria.said) == said


async def test_without_an_open_deal_one_is_offered(maria: Somebody) -> None:
    await maria.says("новый клиент Ольга Белых")
    await maria.says("сделка с Белых выиграна")
    maria.sees("Открытой сделки нет")
    await maria.presses("➕ Создать")
    maria.sees("Сделка выиграна", "Ольга Белых")


async def test_which_of_two_deals_is_asked(maria: Somebody) -> None:
    await maria.says("новый клиент Ольга Белых")
    await maria.says("новая сделка Белых на 120 тыс")
    await maria.says("сделка Белых на 45 тыс")
    await maria.says("Белых этап договор")
    maria.sees("Какая из сделок")
    await maria.presses("💼 Сделка · 45")
    maria.sees("Договор", "45 000 ₽")


async def test_an_unknown_stage_is_asked_about(maria: Somebody) -> None:
    await maria.says("новый клиент Ольга Белых")
    await maria.says("сделка Белых на 120 тыс")
    await maria.says("переведи Белых на следующий этап")
    maria.sees("На какой этап")
    await maria.presses("КП")
    maria.sees("КП отправлено")


async def test_a_range_of_sums_is_asked_about(maria: Somebody) -> None:
    await maria.says("новый клиент Ольга Белых")
    await maria.says("Белых берёт на 100-120 тыс")
    maria.sees("Какая сумма")
    await maria.says("110 тыс")
    maria.sees("110 000 ₽")


async def test_a_sum_of_another_client_is_no_answer(maria: Somebody) -> None:
    await maria.says("новый клиент Пётр Козлов")
    await maria.says("новый клиент Ольга Белых")
    await maria.says("Белых берёт на 100-120 тыс")
    await maria.says("увеличь сделку Козлова на 50 тысяч")
    maria.sees("Записать так?", "Козлов")
    await maria.says("/today")
    maria.sees("Ждут ответа", "Белых берёт")


async def test_a_new_client_who_bought_gets_a_deal_first(maria: Somebody) -> None:
    await maria.says("сделка с Кузнецовым выиграна")
    await maria.presses("➕ Создать")
    maria.sees("Открытой сделки нет")
    await maria.presses("➕ Создать")
    maria.sees("Сделка выиграна", "Кузнецов")


async def test_totals_have_no_bound(maria: Somebody) -> None:
    await maria.says("новый клиент Ольга Белых")
    await maria.says("новая сделка Белых на 9 трлн")
    await maria.says("новая сделка Белых на 8 трлн")
    await maria.says("/deals")
    maria.sees("Новая")
    assert maria.heard("Не смог записать") == 0


async def test_a_sum_in_another_currency_names_the_old_one_in_its_own(maria: Somebody) -> None:
    await maria.says("новый клиент Анна Гусева")
    await maria.says("договорились с Гусевой на 100 тыс")
    await maria.says("договорились с Гусевой на 2000 евро")
    maria.sees("2 000 € (было 100 000 ₽)")


async def test_the_sum_of_a_deal_is_changed_by_a_sentence(maria: Somebody) -> None:
    await maria.says("новый клиент Илья Громов")
    await maria.says("сделка с Громовым на 200 тысяч")
    await maria.says("обнови сумму сделки Громова на 250к")
    maria.sees("250 000", "200 000")
    assert maria.heard("Сделка открыта") == 1
    await maria.says("новая сделка с Громовым на 70 тысяч")
    await maria.says("измени сумму сделки Громова на 80 тысяч")
    maria.sees("Какая из сделок")
    await maria.presses_part("70 000")
    maria.sees("80 000")
    assert maria.heard("Сделка открыта") == 2


async def test_a_sum_changed_where_no_deal_stands_opens_one(maria: Somebody) -> None:
    await maria.says("новый клиент Илья Громов")
    await maria.says("обнови сумму сделки Громова на 250к")
    maria.sees("Открытой сделки нет")
    await maria.presses("➕ Создать")
    maria.sees("Сделка открыта · Илья Громов · 250 000")
    assert "Сумма сделки" not in maria.last.text


async def test_lost_and_then_moved_in_one_breath_is_at_work_again(maria: Somebody) -> None:
    await maria.says("новый клиент Анна Гусева")
    await maria.says("новая сделка: Гусева, 50 тысяч")
    await maria.says("Гусева отказалась, дорого, переведи её на договор")
    maria.sees("📉 Отказ", "♻️ Снова в работе · Анна Гусева: этап «Договор»")
    await maria.says("/undo")
    await maria.says("сделки")
    maria.sees("Новая: 1 сделка · 50 000 ₽")
