task-created = ⏰ { $when } — { $text }
task-created-client = ⏰ { $when } — { $text } · <b>{ $client }</b>
task-moved = ⏰ Перенесено на { $when } (было { $before }) — { $text }{ $client }
task-done = ✅ Сделано: { $text }{ $client }
task-cancelled = 🗑 Задача снята: { $text }{ $client }
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
task-put-off = 🔂 Переносится { $count ->
    [2] второй
    [3] третий
    [4] четвёртый
    [5] пятый
    [6] шестой
   *[other] { $count }-й
} раз
task-full-day = ⚠️ Это уже шестая задача на этот день: { $day }
task-full-day-freer = ⚠️ Это уже шестая задача на этот день: { $day }. Свободнее { $freer }
task-button-freer = 📅 Лучше { $day }
task-again = Следующий раз — { $when }
task-repeated-once = Больше не повторяется: { $text }
task-repeated = { $text }
    { $series }
task-which-repeat = Как повторять?
    { $text }
task-which-deleted = Снять?
    { $text }
    { $series }
task-button-only-this = Только { $when }
task-button-whole-series = 🗑 Все
task-button-back = ◀️ Назад
task-button-repeat = 🔁 Повтор
task-button-once = Не повторять
task-untitled = Задача
today-title = <b>Сегодня { $day }</b>
today-overdue = <b>🔥 Просрочено</b>
today-today = <b>📌 Сегодня</b>
today-tomorrow = <b>📅 Завтра</b>
today-unsaid = ❔ Не отмечено, пришли ли: { $count }
today-button-unsaid = ❔ Отметить, кто пришёл
today-questions = <b>❓ Ждут ответа</b>
today-leave-all = 🧹 Убрать все вопросы
today-nothing = На сегодня и завтра ничего не запланировано. Напишите, например: «завтра в 11 позвонить Иванову».
today-more = … и ещё { $count }
