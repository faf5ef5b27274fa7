summary-title = 📊 <b>Итоги дня: { $day }</b>
summary-contacts = { $count ->
    [0] контактов нет
    [one] { $count } контакт
    [few] { $count } контакта
   *[many] { $count } контактов
}
summary-tasks = { $count ->
    [0] сделанных задач нет
    [one] { $count } задача сделана
    [few] { $count } задачи сделаны
   *[many] { $count } задач сделано
}
summary-won = 🎉 выиграно { $count }{ $sum }
summary-lost = 📉 отказов { $count }{ $sum }
summary-overdue = 🔥 просрочено { $count }
summary-stalled = 🐌 стоит { $count }
stalled-title = 🐌 <b>Стоят дольше { $days ->
    [one] { $days } дня
    [few] { $days } дней
   *[many] { $days } дней
}</b>
stalled-none = 👍 Ничего не стоит: со всеми открытыми сделками недавно что-то было или что-то намечено.
activity-none = За последние 7 дней — ни контактов, ни сделанных задач, ни закрытых сделок.
activity-week = 📅 <b>За 7 дней</b>
sales-month = 💰 <b>Продажи: { $month }</b>
sales-none = За этот и прошлый месяц закрытых сделок нет.
sales-none-of-period = За эти дни закрытых сделок нет.
sales-conversion = Конверсия: { $percent }% (выиграно { $won } из { $closed } закрытых)
sales-average = Средний чек: { $sum }
sales-open = 💼 В работе { $count ->
    [one] { $count } сделка
    [few] { $count } сделки
   *[many] { $count } сделок
}{ $sum }
sales-expected = Если выиграть столько же, сколько за 90 дней ({ $percent }% закрытых): ≈ { $sum }
sales-expected-undated = Это обо всех открытых сделках: к какому дню закроется каждая, не записано.
lost-month = 📉 <b>Отказы: { $month }</b> · { $count }{ $sum }
lost-line = • { $reason } — { $count }{ $sum }
lost-no-reason = причина не названа
lost-none = За этот и прошлый месяц отказов нет 👍
birthdays-title = 🎂 <b>Дни рождения: ближайшие 30 дней</b>
birthdays-none = В ближайшие 30 дней дней рождения нет. Чтобы я помнил, напишите: «др Ивановой 5 мая».
birthdays-title-of = 🎂 <b>Дни рождения: { $when }</b>
birthdays-none-then = Дней рождения нет: { $when }.
lost-none-of-period = За эти дни отказов нет 👍
closed-won = 🎉 <b>Выигранные сделки: { $when }</b>
closed-lost = 📉 <b>Проигранные сделки: { $when }</b>
which-days = Не понял, за какие дни. Выберите или напишите иначе: «с 1 по 15 ноября», «за октябрь и ноябрь», «за 3 квартал».
sales-won-title = 🎉 <b>Выиграно</b>
lost-deals-title = 📉 <b>Кого потеряли</b>
sales-no-targets = Плана на этот месяц ещё нет. Его ставит тот, кто руководит: «план на месяц 500 тысяч», «план Олега на декабрь 300 тысяч». Пока вот что вышло на деле.
sales-own = 💼 <b>Ваши сделки</b>
compared-title = ⚖️ <b>{ $first } → { $second }</b>
compared-won = 🎉 Выиграно: { $first } → { $second }
compared-lost = 📉 Отказы: { $first } → { $second }
compared-revenue = 💰 Выручка: { $first } → { $second }
compared-visits = 🪑 Визиты: { $first } → { $second }
compared-contacts = 📞 Контакты: { $first } → { $second }
compared-tasks = ✅ Сделанные задачи: { $first } → { $second }
compared-clients = 👤 Новые клиенты: { $first } → { $second }
compared-each = • { $name }: 🎉 { $won1 } → { $won2 } · 📉 { $lost1 } → { $lost2 } · 📞 { $contacts1 } → { $contacts2 }
compared-going = ⏳ { $when }: дни ещё не кончились, посчитано по сегодня.
