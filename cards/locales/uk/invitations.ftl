elapsed-days = { $number ->
    [one] минув { $number } день
    [few] минуло { $number } дні
    [many] минуло { $number } днів
   *[other] минуло { $number } дня
}
elapsed-weeks = { $number ->
    [one] минув тиждень
    [few] минуло { $number } тижні
    [many] минуло { $number } тижнів
   *[other] минуло { $number } тижня
}
elapsed-week-almost = минув майже тиждень
elapsed-week-over = минуло більше тижня
elapsed-two-weeks-almost = минуло майже два тижні
elapsed-months = { $number ->
    [one] минув місяць
    [few] минуло { $number } місяці
    [many] минуло { $number } місяців
   *[other] минуло { $number } місяця
}
elapsed-month-half = минуло півтора місяця
elapsed-half-year = минуло пів року
elapsed-years = { $number ->
    [one] минув рік
    [few] минуло { $number } роки
    [many] минуло { $number } років
   *[other] минуло { $number } року
}
elapsed-year-half = минуло півтора року
every-days = раз на { $number ->
    [one] { $number } день
    [few] { $number } дні
    [many] { $number } днів
   *[other] { $number } дня
}
every-weeks = раз на { $number ->
    [one] тиждень
    [few] { $number } тижні
    [many] { $number } тижнів
   *[other] { $number } тижня
}
weekday-0 = у понеділок
weekday-1 = у вівторок
weekday-2 = у середу
weekday-3 = у четвер
weekday-4 = у п'ятницю
weekday-5 = у суботу
weekday-6 = у неділю
part-morning = вранці
part-afternoon = вдень
part-evening = увечері
weekday-part-morning = вранці
weekday-part-afternoon = вдень
weekday-part-evening = увечері
place-name = ім'я
place-elapsed = минуло
place-service = на послугу
place-usual = як зазвичай
place-missed = коли
said-nobody = Вітаємо
said-service = на { $services }
said-again = знову
said-usual = як зазвичай, { $when }
said-usual-dated = як зазвичай, { $when }, { $day }
said-today = сьогодні
said-yesterday = вчора
said-on-day = { $day }
text-return_visit = [ім'я], [минуло], відколи ви були в нас востаннє. Запрошуємо вас [на послугу], [як зазвичай].
text-no_show = [ім'я], ми чекали на вас [коли]. Сподіваємося, у вас усе гаразд! Підібрати вам інший час?
invite-head-return_visit = 🔔 { $elapsed } від останнього візиту: <b>{ $client }</b>
invite-head-no_show = 🚫 Неявка ({ $when }): <b>{ $client }</b>. Напишіть кілька слів.
invite-last = Останній візит: { $when }{ $what }
invite-usual = Зазвичай: { $what }
invite-phone = 📞 { $value }
invite-telegram = 💬 @{ $value }
invite-no-points = Телефону немає: надішліть контакт або напишіть «телефон { $client } …».
greet-through-client = Власного телефону немає. Телефон клієнта ({ $client }):
invite-text = <blockquote>{ $text }</blockquote>
invite-text-long = <code>{ $text }</code>
invite-button-copy = 📋 Скопіювати текст
invite-button-whatsapp = WhatsApp
invite-button-telegram = Telegram
invite-button-sent = ✅ Надіслано
invite-button-book = 📅 Записати на…
invite-button-later = ⏱ Пізніше
invite-button-never = 🔕 Не турбувати
invite-button-language = 🌐 { $tongue }
invite-button-text = ✏️ Текст
invite-button-next = ➡️ Далі
invited-sent = 💬 Запрошення надіслано: <b>{ $client }</b>
invited-later = ⏱ <b>{ $client }</b>: нагадаю { $when }
invited-not_before = ⏱ <b>{ $client }</b>: до { $when } не запрошую
invited-still_booked = 📅 Запис лишається: { $when }
invited-never = 🔕 Більше не запрошую: <b>{ $client }</b>
invited-again = 🔔 Знову запрошую: <b>{ $client }</b>
recall-title = <b>🔔 Кого запросити: { $count }</b>
recall-line = • <b>{ $client }</b>: { $what }
recall-how = Розумію ім’я майстра або послугу: «/recall Лена», «/recall манікюр». Ось усі, кого час запросити:
recall-none = Запрошувати поки нікого: усі нещодавно були або вже записані.
recall-service = { $service } · { $count }
recall-master = 👤 { $master } · { $count }
recall-all = ➡️ Усі по черзі
recall-end = Це всі. Чудова робота!
recall-not-here = Запрошення — для компаній, де ведуть записи. Увімкнути тут: /settings → «Чим займаємося».
returned-title = <b>🔁 Після запрошень · { $when }</b>
returned-told = Запросили: { $invited }. Прийшли: { $came }, записані: { $booked }, поки без відповіді: { $silent }.
returned-line = • <b>{ $client }</b>: { $when }
returned-none = У ці дні запрошень не відмічали ({ $when }).
template-title = ✏️ <b>{ $kind }</b> ({ $tongue })
    <blockquote>{ $text }</blockquote>
    Надішліть новий текст одним повідомленням. На місце слів у дужках стане потрібне:
    { $places }
template-saved = Текст збережено. Так він виглядає:
    <blockquote>{ $text }</blockquote>
template-own = Повернути звичайний текст
template-reset = Повернув звичайний текст
template-button-return_visit = 💬 Текст запрошення
template-button-no_show = 🚫 Текст після неявки
template-example = Андрій Валерійович Громов
place-years = років
years-with-us = { $years ->
    [1] рік
    [one] { $years } рік
    [few] { $years } роки
    [many] { $years } років
   *[other] { $years } року
}
text-birthday = [ім'я], вітаємо вас із днем народження! Бажаємо здоров'я, радості та успіхів у всьому.
said-your-child = вашої дитини
text-birthday_in_family = { $name }, сьогодні в { $born } день народження! Вітаємо вас і вашу родину, бажаємо здоров'я та радості.
text-anniversary = [ім'я], сьогодні [років] від дня вашого першого візиту до нас. Дякуємо, що ви з нами! Завжди раді вас бачити.
greet-button-done = 🎉 Привітали
greet-unwanted = 🔕 Просили не писати: привітайте особисто або телефоном.
greeted = 🎉 Привітання надіслано: <b>{ $client }</b>
template-button-birthday = 🎂 Привітання
template-button-anniversary = 💐 Текст річниці
