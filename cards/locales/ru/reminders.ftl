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
reminder-undone = ⌛ Не сделано: { $text } (срок: { $when })
reminder-last-words = В прошлый раз ({ $when }): <i>{ $text }</i>
reminder-digest = <b>Пока меня не было:</b>
reminder-flood = <b>Сразу несколько напоминаний:</b>
reminder-passed = <i>Сказать вовремя уже не получилось:</i>
reminder-passed-line = { $kind }, { $when }: <b>{ $client }</b>
reminder-done = ✅ Принято
reminder-again = ⏱ Напомню { $when }
reminder-settled = На это напоминание уже ответили
reminder-which = К какому напоминанию это относится? Ответьте на него или выберите здесь:
reminder-button-wrote = ✅ Готово
reminder-overdue = ⌛ Не сделано: { $text }<b>{ $client }</b> (срок: { $when })
reminder-meeting-ahead = 🤝 { $minutes ->
    [one] Через { $minutes } минуту
    [few] Через { $minutes } минуты
   *[many] Через { $minutes } минут
}, в { $at }: { $text }<b>{ $client }</b>
reminder-meeting-after = 🤝 Как прошло? { $text }<b>{ $client }</b>
    Нажмите кнопку или ответьте на это сообщение парой слов.
reminder-digest-line = ☀️ План на день: /today
meeting-agreed = договорились
meeting-thinking = думает
meeting-refused = отказ
meeting-button-agreed = 👍 Договорились
meeting-button-thinking = 🤔 Думает
meeting-button-refused = 👎 Отказ
meeting-button-moved = 📅 Не состоялась
morning = ☀️ Доброе утро!
evening-title = 🌆 { $count ->
    [one] К вечеру осталась { $count } задача
    [few] К вечеру осталось { $count } задачи
   *[many] К вечеру осталось { $count } задач
}:
evening-tomorrow = ➡️ { $number } на завтра
evening-done = 🌆 На сегодня всё. Хорошего вечера!
reminder-asked-overdue = ⌛️ { $who } ещё не сделал(а): { $when } — { $text }
reminder-birthday-ahead = 🎂 Скоро день рождения ({ $when }): <b>{ $client }</b>{ $age }
reminder-anniversary = 💐 Годовщина: { $years } с первого визита · <b>{ $client }</b>
reminder-contract = 📄 Договор заканчивается { $when }{ $days ->
    [0] { " " }(сегодня)
    [one] { " " }(через { $days } день)
    [few] { " " }(через { $days } дня)
   *[many] { " " }(через { $days } дней)
}: <b>{ $client }</b>
reminder-touch = 👋 Давно не общались: <b>{ $client }</b>{ $circle }. { $days ->
    [one] Прошёл { $days } день
    [few] Прошло { $days } дня
   *[many] Прошло { $days } дней
}
reminder-touch_vip = ⭐ VIP без внимания: <b>{ $client }</b>. { $days ->
    [one] Прошёл { $days } день
    [few] Прошло { $days } дня
   *[many] Прошло { $days } дней
}
reminder-quote = 📄 КП отправлено { $days ->
    [7] неделю
    [14] две недели
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
} назад, ответа нет: <b>{ $client }</b>{ $sum }
reminder-reason = ⏱ Вы отложили: <i>{ $text }</i>
reminder-because = { " " }(<i>{ $text }</i>)
reminder-touch-circle = { " " }({ $circle })
