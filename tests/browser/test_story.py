"""The demo's promise, as a newcomer tries it."""

import re

from playwright.async_api import expect

from tests.browser.chat_page import ChatPage

CALL = "звонил Ольге Петровой, договорились на 140 тысяч, в пятницу в 11 отправить договор"


async def test_a_call_is_logged_and_undone_and_a_month_later_a_client_is_due(page: ChatPage) -> None:
    await page.opens("Олег")
    await page.says(CALL)
    await page.sees("140 000 ₽ (было 120 000 ₽)")
    await expect(page.own(CALL).locator(".reactions")).to_have_text("👌")
    await page.presses("Отменить")
    await page.sees("↩️ Отменено:")

    await page.opens("Анна")
    await page.lets_pass("+1 месяц")
    invited = "Прошёл месяц с последнего визита: Андрей Валерьевич Соколов"
    await page.sees(invited)
    await page.presses("Отправлено", on=invited)
    await expect(page.message(invited).get_by_role("button", name="Отправлено")).to_have_count(0)

    seen = await page.messages.all_inner_texts()
    moment = await page.tab.locator("#now").inner_text()
    await page.tab.reload()
    await expect(page.tab.locator("#head-title")).to_contain_text("Анна")
    assert await page.messages.all_inner_texts() == seen
    assert (await page.tab.locator("#now").inner_text())[:-3] == moment[:-3]
    await page.opens("Олег")
    await page.sees("↩️ Отменено:")


async def test_a_month_passes_for_rep_manager_group_and_salon(page: ChatPage) -> None:
    await page.opens("Олег")
    await page.lets_pass("+1 месяц")
    for told in (
        "☀️ Доброе утро!",
        "Илья Громов · 240 000 ₽ · КП отправлено",
        "🎂 Сегодня день рождения: Ольга Петрова",
    ):
        await page.sees(told)
    await page.opens("Мария")
    for told in ("👋 Давно не общались: Юлия Морозова", "Севермаш · 1 200 000 ₽ · Переговоры"):
        await page.sees(told)
    await page.opens("Руководители")
    for told in ("🐌 Илья Громов · 240 000 ₽ · КП отправлено", "📅 За 7 дней"):
        await page.sees(told)
    await page.opens("Анна")
    await page.sees("Прошёл месяц с последнего визита: Андрей Валерьевич Соколов")


async def test_each_chat_gets_its_own_messages_and_counts_what_was_not_read(page: ChatPage) -> None:
    await page.opens("Олег")
    await page.says("звонил Громову")
    await page.sees("Звонок · Илья Громов")
    await page.lets_pass("+1 неделя")
    await page.sees_unread("Анна", 12)
    await page.sees_unread("Олег", 0)
    await page.sees_nothing_of("Андрей Валерьевич Соколов")
    await page.opens("Анна")
    await page.sees("Прошёл месяц с последнего визита: Андрей Валерьевич Соколов")
    await page.sees_nothing_of("Громов")
    await page.sees_unread("Анна", 0)
    await page.tab.reload()
    await page.sees("Андрей Валерьевич Соколов")
    await page.sees_unread("Анна", 0)


async def test_start_over_brings_the_first_morning_back(page: ChatPage) -> None:
    await page.opens("Олег")
    await page.says("звонил Громову")
    await page.sees("Звонок · Илья Громов")
    await page.lets_pass("+1 час")
    await page.tab.get_by_role("button", name="Начать заново").click()
    await page.tab.get_by_role("dialog").get_by_role("button", name="Начать заново").click()
    await expect(page.messages).to_have_count(1)
    await expect(page.tab.locator("#now")).to_have_text(re.compile("пн, 16 марта09:0."))
    await page.says("звонил Громову")
    await page.sees("Звонок · Илья Громов")


async def test_the_tour_needs_nothing_but_enter(page: ChatPage) -> None:
    await page.tab.get_by_role("button", name="Продажи").click()
    for step in range(2, 6):
        await page.tab.keyboard.press("Enter")
        await expect(page.tab.locator("#tour")).to_contain_text(f"{step}/5")
    await page.tab.keyboard.press("Enter")
    await expect(page.tab.locator("#tour")).to_contain_text("Вот и всё")
    await page.sees("Сделка стоит 8 дней")


async def test_the_tour_takes_own_words_and_lets_a_step_out(page: ChatPage) -> None:
    tour = page.tab.locator("#tour")
    await page.tab.get_by_role("button", name="Продажи").click()
    await expect(tour).to_contain_text("1/5")
    await page.says("звонил Громову")
    await expect(tour).to_contain_text("2/5")
    await tour.get_by_role("button", name="Следующий шаг").click()
    await expect(tour).to_contain_text("3/5")
    await expect(page.input).to_have_value("Громову отправил договор, перевести на этап договор")
    await tour.get_by_role("button", name="Закончить экскурсию").click()
    await expect(tour).to_be_hidden()
    await expect(page.input).to_have_value("")
