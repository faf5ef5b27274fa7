agenda-title = <b>📅 { $when }</b>
agenda-of = <b>📅 { $when } · { $who }</b>
agenda-of-team = <b>📅 { $when } · команда</b>
agenda-team-line = • { $who } — { $count ->
    [0] ничего
    [one] { $count } задача
    [few] { $count } задачи
   *[many] { $count } задач
}
agenda-day = <b>{ $day }</b>
agenda-late = { $time } 🔥
agenda-overdue = 🔥 Есть и просроченное: оно в «Сегодня».
agenda-none = Ничего не запланировано. Напишите, например: «в пятницу в 11 позвонить Иванову».
agenda-none-of = Ничего не запланировано.
agenda-booked = 💇 { $count ->
    [one] { $count } запись
    [few] { $count } записи
   *[many] { $count } записей
}
agenda-button-week = 🗓 Неделя
agenda-button-today = 📌 Сегодня
agenda-button-more = ⬇️ Ещё
agenda-not-yours = Планы и итоги коллег видят владелец и руководители. О своих спросите: «план на неделю».
work-title = 📊 <b>{ $who } · { $when }</b>
work-events = <b>События</b>
work-button-plans = 📅 План
work-which = Кто имеется в виду: «{ $name }»?
work-nobody = В команде нет такого: «{ $name }». Кого показать?
activity-period = 📊 <b>{ $when }</b>
activity-period-none = За эти дни — ни контактов, ни сделанных задач, ни закрытых сделок.
work-button-results = 📊 Итоги
overdue-title = 🔥 <b>Просроченные задачи</b>
overdue-none = 👍 Просроченных задач нет.
overdue-button = 🔥 Просроченные
