task-created = ⏰ { $when } — { $text }
task-created-client = ⏰ { $when } — { $text } · <b>{ $client }</b>
task-repeats = 🔁 повторяется
task-moved = ⏰ Перенесено на { $when } (было { $before }) — { $text }
task-done = ✅ Сделано: { $text }
task-done-again = ✅ Сделано: { $text }
    Следующий раз — { $when }
task-cancelled = 🗑 Задача снята: { $text }
task-line = { $when } — { $text }{ $client }
task-card = ⏰ <b>{ $when }</b>
    { $text }
task-card-done = ✅ <b>Сделано</b> · { $when }
    { $text }
task-card-cancelled = 🗑 <b>Снята</b> · { $when }
    { $text }
task-closed = Эта задача уже закрыта
task-moved-already = Эта задача уже перенесена на { $when }
task-button-done = ✅ Сделано
task-button-hour = ⏱ Через час
task-button-tomorrow = 📅 Завтра
task-button-other = 🗓 Другое время
task-button-delete = 🗑 Удалить
task-untitled = Задача
today-title = <b>Сегодня { $day }</b>
today-overdue = <b>🔥 Просрочено</b>
today-today = <b>📌 Сегодня</b>
today-tomorrow = <b>📅 Завтра</b>
today-questions = <b>❓ Ждут ответа</b>
today-nothing = На сегодня и завтра ничего не запланировано. Напишите, например: «завтра в 11 позвонить Иванову».
today-more = … и ещё { $count }
