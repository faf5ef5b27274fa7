elapsed-days = { $number ->
    [one] прошёл { $number } день
    [few] прошло { $number } дня
   *[many] прошло { $number } дней
}
elapsed-weeks = { $number ->
    [one] прошла неделя
    [few] прошло { $number } недели
   *[many] прошло { $number } недель
}
elapsed-week-almost = прошла почти неделя
elapsed-week-over = прошло больше недели
elapsed-two-weeks-almost = прошло почти две недели
elapsed-months = { $number ->
    [one] прошёл месяц
    [few] прошло { $number } месяца
   *[many] прошло { $number } месяцев
}
elapsed-month-half = прошло полтора месяца
elapsed-half-year = прошло полгода
elapsed-years = { $number ->
    [one] прошёл год
    [few] прошло { $number } года
   *[many] прошло { $number } лет
}
elapsed-year-half = прошло полтора года
every-days = раз в { $number ->
    [one] { $number } день
    [few] { $number } дня
   *[many] { $number } дней
}
every-weeks = раз в { $number ->
    [one] неделю
    [few] { $number } недели
   *[many] { $number } недель
}
weekday-0 = в понедельник
weekday-1 = во вторник
weekday-2 = в среду
weekday-3 = в четверг
weekday-4 = в пятницу
weekday-5 = в субботу
weekday-6 = в воскресенье
part-morning = утром
part-afternoon = днём
part-evening = вечером
weekday-part-morning = утром
weekday-part-afternoon = днём
weekday-part-evening = вечером
place-name = имя
place-elapsed = прошло
place-service = на услугу
place-usual = как обычно
place-missed = когда
said-nobody = Здравствуйте
said-service = на { $services }
said-again = снова
said-usual = как обычно, { $when }
said-usual-dated = как обычно, { $when }, { $day }
said-today = сегодня
said-yesterday = вчера
said-on-day = { $day }
text-return_visit = [имя], [прошло] с тех пор, как вы были у нас в последний раз. Приглашаем вас [на услугу], [как обычно].
text-no_show = [имя], мы ждали вас [когда]. Надеемся, у вас всё хорошо! Подобрать вам другое время?
invite-head-return_visit = 🔔 { $elapsed } с последнего визита: <b>{ $client }</b>
invite-head-no_show = 🚫 Неявка ({ $when }): <b>{ $client }</b>. Напишите пару слов.
invite-last = Последний визит: { $when }{ $what }
invite-usual = Обычно: { $what }
invite-phone = 📞 { $value }
invite-telegram = 💬 @{ $value }
invite-no-points = Телефона нет: пришлите контакт или напишите «телефон { $client } …».
greet-through-client = Своего телефона нет. Телефон клиента ({ $client }):
invite-text = <blockquote>{ $text }</blockquote>
invite-text-long = <code>{ $text }</code>
invite-button-copy = 📋 Скопировать текст
invite-button-whatsapp = WhatsApp
invite-button-telegram = Telegram
invite-button-sent = ✅ Отправлено
invite-button-book = 📅 Записать на…
invite-button-later = ⏱ Позже
invite-button-never = 🔕 Не беспокоить
invite-button-language = 🌐 { $tongue }
invite-button-text = ✏️ Текст
invite-button-next = ➡️ Следующий
invited-sent = 💬 Приглашение отправлено: <b>{ $client }</b>
invited-later = ⏱ <b>{ $client }</b>: напомню { $when }
invited-not_before = ⏱ <b>{ $client }</b>: до { $when } не приглашаю
invited-still_booked = 📅 Запись остаётся: { $when }
invited-never = 🔕 Больше не приглашаю: <b>{ $client }</b>
invited-again = 🔔 Снова приглашаю: <b>{ $client }</b>
recall-title = <b>🔔 Кого пригласить: { $count }</b>
recall-line = • <b>{ $client }</b>: { $what }
recall-how = Понимаю имя мастера или услугу: «/recall Лена», «/recall маникюр». Вот все, кого пора пригласить:
recall-none = Приглашать пока некого: все недавно были или уже записаны.
recall-service = { $service } · { $count }
recall-master = 👤 { $master } · { $count }
recall-all = ➡️ Все по очереди
recall-end = Это все. Отличная работа!
recall-not-here = Приглашения — для компаний, где ведут записи. Включается здесь: /settings → «Чем занимаемся».
returned-title = <b>🔁 После приглашений · { $when }</b>
returned-told = Пригласили: { $invited }. Пришли: { $came }, записаны: { $booked }, пока без ответа: { $silent }.
returned-line = • <b>{ $client }</b>: { $when }
returned-none = В эти дни приглашений не отмечали ({ $when }).
template-title = ✏️ <b>{ $kind }</b> ({ $tongue })
    <blockquote>{ $text }</blockquote>
    Пришлите новый текст одним сообщением. На место слов в скобках встанет нужное:
    { $places }
template-saved = Текст сохранён. Так он выглядит:
    <blockquote>{ $text }</blockquote>
template-own = Вернуть обычный текст
template-reset = Вернул обычный текст
template-button-return_visit = 💬 Текст приглашения
template-button-no_show = 🚫 Текст после неявки
template-example = Андрей Валерьевич Громов
place-years = лет
years-with-us = { $years ->
    [1] год
    [one] { $years } год
    [few] { $years } года
   *[many] { $years } лет
}
text-birthday = [имя], поздравляем вас с днём рождения! Желаем здоровья, радости и удачи во всём.
said-your-child = вашего ребёнка
text-birthday_in_family = { $name }, сегодня у { $born } день рождения! Поздравляем вас и вашу семью, желаем здоровья и радости.
text-anniversary = [имя], сегодня [лет] со дня вашего первого визита к нам. Спасибо, что вы с нами! Всегда рады вас видеть.
greet-button-done = 🎉 Поздравили
greet-unwanted = 🔕 Просили не писать: поздравьте лично или по телефону.
greeted = 🎉 Поздравление отправлено: <b>{ $client }</b>
template-button-birthday = 🎂 Поздравление
template-button-anniversary = 💐 Текст годовщины
