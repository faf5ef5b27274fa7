deals-chosen = 💼 Відкриті угоди
deals-chosen-none = Таких угод немає.
deals-chosen-all = 💼 Усі відкриті угоди
facet-unplanned = без наступного кроку
facet-largest = спочатку великі
facet-least = від { $sum }
facet-most = до { $sum }
facet-quiet = тихо довше { $days ->
    [one] { $days } дня
    [few] { $days } днів
    [many] { $days } днів
   *[other] { $days } дня
}
facet-older = старші за { $days ->
    [one] { $days } дня
    [few] { $days } днів
    [many] { $days } днів
   *[other] { $days } дня
}
facet-opened = відкриті: { $when }
unread-part = Не зрозумів «{ $words }» і показую без цього.
clients-chosen = 👥 Клієнти
clients-chosen-count = Усього: { $count }
clients-chosen-most = Понад { $count }
clients-chosen-none = Таких клієнтів немає.
facet-added = додані: { $when }
contacts-any = 💬 Контакти
contacts-call = 📞 Дзвінки
contacts-meeting = 🤝 Зустрічі
contacts-visit = 🚪 Візити
contacts-message = 💬 Повідомлення
contacts-email = ✉️ Листи
contacts-in = вхідні
contacts-count = Усього: { $count }
contacts-missed = без відповіді: { $count }
contacts-none = За ці дні нічого такого не записано.
facet-missed = без { $what }: { $when }
missed-call = дзвінків
missed-meeting = зустрічей
missed-visit = візитів
missed-message = повідомлень
missed-email = листів
missed-any = контактів
mentioned-title = 🔎 У записах про клієнтів: «{ $words }»
mentioned-none = 🔎 У записах про клієнтів за рік такого немає: «{ $words }».
mentioned-more = Показано останні { $count }.
