task-asked-of = 👥 Поручено: { $who }
task-waits-for = 👥 Поручено: { $who } · ждёт ответа
task-accepted-by = 👥 Поручено: { $who } · принято
task-asked = 👥 { $who } поручает вам
    ⏰ <b>{ $when }</b>
    { $text }
task-button-accept = 👍 Принять
task-button-decline = 🙅 Отказаться
task-button-give = 👥 Поручить…
task-give-ask = Кому поручить «{ $text }»?
task-given = 👥 Поручено: { $who } — { $text }
task-accepted = 👍 Принято: { $when } — { $text }
task-declined = 🙅 Отказ передан: { $text }
task-not-asked = Отвечает тот, кому поручено
task-news-accepted = 👍 { $who } берётся: { $when } — { $text }
task-news-back = 🙅 { $who } не возьмётся, задача снова ваша: { $when } — { $text }
task-news-done = ✅ { $who }: сделано — { $text }
task-news-moved = ⏰ { $who } переносит на { $when } — { $text }
task-news-undone = ↩️ { $who } отменяет изменение, задача как была: { $when } — { $text }
task-news-cancelled = 🗑 { $who } снимает задачу — { $text }
task-news-given = 👥 { $who } поручает другому ({ $to }) — { $text }
task-news-taken = ↩️ { $who } забирает задачу себе — { $text }
wish-give_task = 👥 поручить задачу коллеге
wish-answer_task = 👥 ответ на поручение
task-asked-again = 🔔 { $who } напоминает о поручении
    ⏰ <b>{ $when }</b>
    { $text }
task-reminds = 🔔 { $who } напоминает
    ⏰ <b>{ $when }</b>
    { $text }
task-button-remind = 🔔 Напомнить: { $who }
task-button-take = ↩️ Забрать себе
task-reminded = 🔔 Напоминание отправлено: { $who }
task-not-reminded = Напоминание не дойдёт, бот не может написать этому сотруднику: { $who }
errands-title = 📤 <b>Ваши поручения</b>
errands-late = 🔥 <b>Просрочено</b>
errands-ahead = ⏳ <b>Впереди</b>
errands-done = ✅ <b>Сделано за 7 дней</b>
errands-unanswered = · ещё нет ответа
errands-none = 📤 Открытых поручений коллегам нет. Напишите, например: «поручи Олегу завтра в 10 позвонить Громову».
