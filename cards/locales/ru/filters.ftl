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
