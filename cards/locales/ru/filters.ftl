deals-chosen = 💼 Открытые сделки
deals-chosen-none = Таких сделок нет.
deals-chosen-all = 💼 Все открытые сделки
facet-unplanned = без следующего шага
facet-largest = сначала крупные
facet-least = от { $sum }
facet-most = до { $sum }
facet-quiet = тихо дольше { $days ->
    [one] { $days } дня
    [few] { $days } дней
   *[many] { $days } дней
}
facet-older = старше { $days ->
    [one] { $days } дня
    [few] { $days } дней
   *[many] { $days } дней
}
facet-opened = открыты: { $when }
unread-part = Не понял «{ $words }» и показываю без этого.
clients-chosen = 👥 Клиенты
clients-chosen-count = Всего: { $count }
clients-chosen-most = Больше { $count }
clients-chosen-none = Таких клиентов нет.
facet-added = добавлены: { $when }
contacts-any = 💬 Контакты
contacts-call = 📞 Звонки
contacts-meeting = 🤝 Встречи
contacts-visit = 🚪 Визиты
contacts-message = 💬 Сообщения
contacts-email = ✉️ Письма
contacts-in = входящие
contacts-count = Всего: { $count }
contacts-missed = без ответа: { $count }
contacts-none = За эти дни ничего такого не записано.
facet-missed = без { $what }: { $when }
missed-call = звонков
missed-meeting = встреч
missed-visit = визитов
missed-message = сообщений
missed-email = писем
missed-any = контактов
mentioned-title = 🔎 В записях о клиентах: «{ $words }»
mentioned-none = 🔎 В записях о клиентах за год такого нет: «{ $words }».
mentioned-more = Показаны последние { $count }.
