agenda-title = <b>📅 { $when }</b>
agenda-of = <b>📅 { $when } · { $who }</b>
agenda-of-team = <b>📅 { $when } · команда</b>
agenda-team-line = • { $who } — { $count ->
    [0] нічого
    [one] { $count } завдання
    [few] { $count } завдання
    [many] { $count } завдань
   *[other] { $count } завдання
}
agenda-day = <b>{ $day }</b>
agenda-late = { $time } 🔥
agenda-overdue = 🔥 Є й прострочене: воно в «Сьогодні».
agenda-none = Нічого не заплановано. Напишіть, наприклад: «у п'ятницю об 11 подзвонити Шевченку».
agenda-none-of = Нічого не заплановано.
agenda-booked = 💇 { $count ->
    [one] { $count } запис
    [few] { $count } записи
    [many] { $count } записів
   *[other] { $count } запису
}
agenda-button-week = 🗓 Тиждень
agenda-button-today = 📌 Сьогодні
agenda-button-more = ⬇️ Ще
agenda-not-yours = Плани й підсумки колег бачать власник і керівники. Про свої запитайте: «план на тиждень».
work-title = 📊 <b>{ $who } · { $when }</b>
work-events = <b>Події</b>
work-button-plans = 📅 План
work-which = Кого маєте на увазі: «{ $name }»?
work-nobody = У команді немає такого: «{ $name }». Кого показати?
activity-period = 📊 <b>{ $when }</b>
activity-period-none = За ці дні — жодного контакту, виконаного завдання чи закритої угоди.
work-button-results = 📊 Підсумки
overdue-title = 🔥 <b>Прострочені завдання</b>
overdue-none = 👍 Прострочених завдань немає.
overdue-button = 🔥 Прострочені
