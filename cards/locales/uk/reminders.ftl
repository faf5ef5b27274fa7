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
reminder-last-words = Минулого разу ({ $when }): <i>{ $text }</i>
reminder-digest = <b>Поки мене не було:</b>
reminder-flood = <b>Одразу кілька нагадувань:</b>
reminder-done = ✅ Прийнято
reminder-again = ⏱ Нагадаю { $when }
reminder-settled = На це нагадування вже відповіли
reminder-which = Якого нагадування це стосується? Дайте відповідь на нього або виберіть тут:
reminder-button-wrote = ✅ Готово
