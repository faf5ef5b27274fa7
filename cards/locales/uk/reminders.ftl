reminder-task = ⏰ { $text }
reminder-task-client = ⏰ { $text } · <b>{ $client }</b>
reminder-task-late = { " " }(було на { $when })
reminder-birthday = 🎂 Сьогодні день народження: <b>{ $client }</b>{ $age }
reminder-birthday-past = 🎂 День народження був { $when }: <b>{ $client }</b>{ $age }
reminder-stalled = 🐌 Угода стоїть { $days ->
    [one] { $days } день
    [few] { $days } дні
    [many] { $days } днів
   *[other] { $days } дня
}: <b>{ $client }</b>{ $sum } · { $stage }
reminder-undone = ⌛ Не зроблено: { $text } (термін: { $when })
reminder-last-words = Минулого разу ({ $when }): <i>{ $text }</i>
reminder-digest = <b>Поки мене не було:</b>
reminder-flood = <b>Одразу кілька нагадувань:</b>
reminder-passed = <i>Сказати вчасно вже не вийшло:</i>
reminder-passed-line = { $kind }, { $when }: <b>{ $client }</b>
reminder-done = ✅ Прийнято
reminder-again = ⏱ Нагадаю { $when }
reminder-settled = На це нагадування вже відповіли
reminder-which = Якого нагадування це стосується? Дайте відповідь на нього або виберіть тут:
reminder-button-wrote = ✅ Готово
reminder-overdue = ⌛ Не зроблено: { $text }<b>{ $client }</b> (термін: { $when })
reminder-meeting-ahead = 🤝 { $minutes ->
    [one] Через { $minutes } хвилину
    [few] Через { $minutes } хвилини
    [many] Через { $minutes } хвилин
   *[other] Через { $minutes } хвилини
}, о { $at }: { $text }<b>{ $client }</b>
reminder-meeting-after = 🤝 Як минуло? { $text }<b>{ $client }</b>
    Натисніть кнопку або дайте відповідь на це повідомлення кількома словами.
reminder-digest-line = ☀️ План на день: /today
meeting-agreed = домовилися
meeting-thinking = думає
meeting-refused = відмова
meeting-button-agreed = 👍 Домовилися
meeting-button-thinking = 🤔 Думає
meeting-button-refused = 👎 Відмова
meeting-button-moved = 📅 Не відбулася
morning = ☀️ Доброго ранку!
evening-title = 🌆 { $count ->
    [one] На вечір залишилося { $count } завдання
    [few] На вечір залишилося { $count } завдання
    [many] На вечір залишилося { $count } завдань
   *[other] На вечір залишилося { $count } завдання
}:
evening-tomorrow = ➡️ { $number } на завтра
evening-done = 🌆 На сьогодні все. Гарного вечора!
reminder-asked-overdue = ⌛️ { $who } ще не зробив(ла): { $when } — { $text }
reminder-birthday-ahead = 🎂 Скоро день народження ({ $when }): <b>{ $client }</b>{ $age }
reminder-anniversary = 💐 Річниця: { $years } від першого візиту · <b>{ $client }</b>
reminder-contract = 📄 Договір закінчується { $when }{ $days ->
    [0] { " " }(сьогодні)
    [one] { " " }(через { $days } день)
    [few] { " " }(через { $days } дні)
    [many] { " " }(через { $days } днів)
   *[other] { " " }(через { $days } дня)
}: <b>{ $client }</b>
reminder-touch = 👋 Давно не спілкувалися: <b>{ $client }</b>{ $circle }. { $days ->
    [one] Минув { $days } день
    [few] Минуло { $days } дні
    [many] Минуло { $days } днів
   *[other] Минуло { $days } дня
}
reminder-touch_vip = ⭐ VIP без уваги: <b>{ $client }</b>. { $days ->
    [one] Минув { $days } день
    [few] Минуло { $days } дні
    [many] Минуло { $days } днів
   *[other] Минуло { $days } дня
}
reminder-quote = 📄 КП надіслано { $days ->
    [7] тиждень
    [14] два тижні
    [one] { $days } день
    [few] { $days } дні
    [many] { $days } днів
   *[other] { $days } дня
} тому, відповіді немає: <b>{ $client }</b>{ $sum }
reminder-reason = ⏱ Ви відклали: <i>{ $text }</i>
reminder-because = { " " }(<i>{ $text }</i>)
reminder-touch-circle = { " " }({ $circle })
