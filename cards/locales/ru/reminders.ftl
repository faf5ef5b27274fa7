reminder-task = ⏰ { $text }
reminder-task-client = ⏰ { $text } · <b>{ $client }</b>
reminder-task-late = { " " }(было на { $when })
reminder-birthday = 🎂 Сегодня день рождения: <b>{ $client }</b>{ $age }
reminder-birthday-past = 🎂 День рождения был { $when }: <b>{ $client }</b>{ $age }
reminder-stalled = 🐌 Сделка стоит { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
}: <b>{ $client }</b>{ $sum } · { $stage }
reminder-last-words = В прошлый раз ({ $when }): <i>{ $text }</i>
reminder-digest = <b>Пока меня не было:</b>
reminder-flood = <b>Сразу несколько напоминаний:</b>
reminder-done = ✅ Принято
reminder-again = ⏱ Напомню { $when }
reminder-settled = На это напоминание уже ответили
reminder-which = К какому напоминанию это относится? Ответьте на него или выберите здесь:
reminder-button-wrote = ✅ Готово
