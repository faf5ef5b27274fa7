task-created = ⏰ { $when } — { $text }
task-created-client = ⏰ { $when } — { $text } · <b>{ $client }</b>
task-moved = ⏰ Перенесено на { $when } (було { $before }) — { $text }{ $client }
task-done = ✅ Зроблено: { $text }{ $client }
task-cancelled = 🗑 Завдання знято: { $text }{ $client }
task-line = { $when } — { $text }{ $client }
task-card = ⏰ <b>{ $when }</b>
    { $text }
task-card-done = ✅ <b>Зроблено</b> · { $when }
    { $text }
task-card-cancelled = 🗑 <b>Знято</b> · { $when }
    { $text }
task-closed = Це завдання вже закрито
task-moved-already = Це завдання вже перенесено на { $when }
task-button-done = ✅ Зроблено
task-button-hour = ⏱ За годину
task-button-tomorrow = 📅 Завтра
task-button-other = 🗓 Інший час
task-button-delete = 🗑 Видалити
task-put-off = 🔂 Переноситься { $count ->
    [2] удруге
    [3] утретє
    [4] учетверте
    [5] уп’яте
    [6] ушосте
   *[other] { $count }-й раз
}
task-full-day = ⚠️ Це вже шосте завдання на цей день: { $day }
task-full-day-freer = ⚠️ Це вже шосте завдання на цей день: { $day }. Вільніше { $freer }
task-button-freer = 📅 Краще { $day }
task-again = Наступний раз — { $when }
task-repeated-once = Більше не повторюється: { $text }
task-repeated = { $text }
    { $series }
task-which-repeat = Як повторювати?
    { $text }
task-which-deleted = Зняти?
    { $text }
    { $series }
task-button-only-this = Лише { $when }
task-button-whole-series = 🗑 Усі
task-button-back = ◀️ Назад
task-button-repeat = 🔁 Повтор
task-button-once = Не повторювати
task-untitled = Завдання
today-title = <b>Сьогодні { $day }</b>
today-overdue = <b>🔥 Прострочено</b>
today-today = <b>📌 Сьогодні</b>
today-tomorrow = <b>📅 Завтра</b>
today-unsaid = ❔ Не позначено, чи прийшли: { $count }
today-button-unsaid = ❔ Позначити, хто прийшов
today-questions = <b>❓ Чекають на відповідь</b>
today-leave-all = 🧹 Прибрати всі запитання
today-nothing = На сьогодні й завтра нічого не заплановано. Напишіть, наприклад: «завтра об 11 подзвонити Шевченку».
today-more = … і ще { $count }
