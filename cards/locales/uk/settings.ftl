welcome = Вітаю, { $name }! Я Pomni: пам’ятаю клієнтів, дзвінки та домовленості й вчасно про них нагадую.
    Просто напишіть, що сталося, наприклад: «дзвонив Шевченку, домовилися на 120 тис, завтра об 11 надіслати КП».
welcome-back = Вітаю, { $name }! Напишіть, що сталося, або подивіться приклади: /help
welcome-language = Якою мовою спілкуємося?
welcome-zone = У якому часовому поясі ви працюєте? Зараз: { $zone }.
welcome-kind = Чим займається компанія? Від цього залежать нагадування.
welcome-ready = Готово! Спробуйте просто зараз: «новий клієнт Марія Коваленко, +380 67 123 45 67».
kind-sales = 💼 Продажі
kind-salon = 💇 Салон
kind-clinic = 🩺 Клініка
kind-garage = 🔧 Автосервіс
language-ru = Русский
language-uk = Українська
language-en = English
settings-title = <b>Налаштування</b>
settings-language = Мова: { $value }
settings-zone = Часовий пояс: { $value }
settings-kind = Чим займається компанія: { $value }
settings-days = { $days ->
    [one] { $days } день
    [few] { $days } дні
    [many] { $days } днів
   *[other] { $days } дня
}
settings-stall = Нагадувати про угоду, якщо тихо { $days ->
    [one] { $days } день
    [few] { $days } дні
    [many] { $days } днів
   *[other] { $days } дня
}
settings-return = Запрошувати знову через { $days ->
    [one] { $days } день
    [few] { $days } дні
    [many] { $days } днів
   *[other] { $days } дня
} після візиту
settings-country = Країна: { $value }, валюта { $currency }
settings-button-language = 🌐 Мова
settings-button-zone = 🕓 Часовий пояс
settings-button-kind = 🏷 Чим займаємося
settings-button-country = 🏳 Країна і валюта
settings-button-stall = 🐌 Тихі угоди
settings-button-services = 💈 Послуги
settings-button-return = 🔔 Запрошення
settings-saved = Збережено
settings-owner-only = Це змінює лише власник
settings-country-ask = У якій ви країні? Від цього залежать номери телефонів і валюта.
settings-stall-ask = Через скільки днів тиші нагадувати про угоду?
settings-return-ask = Через скільки днів після візиту запрошувати знову?
settings-zone-other = ✏️ Інший
settings-zone-ask = Напишіть місто або пояс: «Київ», «Варшава», «Europe/Berlin». Або надішліть геопозицію 📎.
settings-zone-unknown = Не знаю такого міста чи поясу. Напишіть, наприклад: «Варшава» або «Europe/Berlin».
settings-back = ◀️ Назад
settings-button-words = 🧠 Мої слова: { $count }
settings-words = <b>Слова, яких ви мене навчили</b>
    Натисніть на слово, щоб я його забув.
settings-words-none = Поки жодного. Коли я не впевнений і ви підказуєте кнопкою, що це було, я запам’ятовую слово.
word-learned = 🧠 Запам’ятав: «{ $word }» — { $meaning }
word-forgotten = Забув
settings-name = Компанія: { $value }
settings-button-name = 🏢 Назва
settings-name-ask = Як називається компанія? Напишіть назву.
settings-sight-own = Менеджери бачать лише своїх клієнтів
settings-sight-all = Менеджери бачать усіх клієнтів
settings-sight-ask = Яких клієнтів і угоди бачать менеджери та майстри? Власники й керівники бачать усіх.
settings-button-sight = 👁 Хто кого бачить
sight-own = Лише своїх
sight-all = Усіх
settings-double-ask = Менеджер заводить клієнта, який уже є в колеги. Називати йому цього колегу?
settings-button-double = 👯 Двійники в колег
double-named = Називати
double-unnamed = Не називати
language-set = 🌐 Добре, далі українською.
