task-asked-of = 👥 Доручено: { $who }
task-waits-for = 👥 Доручено: { $who } · чекає відповіді
task-accepted-by = 👥 Доручено: { $who } · прийнято
task-asked = 👥 { $who } доручає вам
    ⏰ <b>{ $when }</b>
    { $text }
task-button-accept = 👍 Прийняти
task-button-decline = 🙅 Відмовитися
task-button-give = 👥 Доручити…
task-give-ask = Кому доручити «{ $text }»?
task-given = 👥 Доручено: { $who } — { $text }
task-accepted = 👍 Прийнято: { $when } — { $text }
task-declined = 🙅 Відмову передано: { $text }
task-not-asked = Відповідає той, кому доручено
task-news-accepted = 👍 { $who } береться: { $when } — { $text }
task-news-back = 🙅 { $who } не візьметься, завдання знову ваше: { $when } — { $text }
task-news-done = ✅ { $who }: зроблено — { $text }
task-news-moved = ⏰ { $who } переносить на { $when } — { $text }
task-news-undone = ↩️ { $who } скасовує зміну, завдання як було: { $when } — { $text }
task-news-cancelled = 🗑 { $who } знімає завдання — { $text }
task-news-given = 👥 { $who } доручає іншому ({ $to }) — { $text }
task-news-taken = ↩️ { $who } забирає завдання собі — { $text }
wish-give_task = 👥 доручити завдання колезі
wish-answer_task = 👥 відповідь на доручення
task-asked-again = 🔔 { $who } нагадує про доручення
    ⏰ <b>{ $when }</b>
    { $text }
task-reminds = 🔔 { $who } нагадує
    ⏰ <b>{ $when }</b>
    { $text }
task-button-remind = 🔔 Нагадати: { $who }
task-button-take = ↩️ Забрати собі
task-reminded = 🔔 Нагадування надіслано: { $who }
task-not-reminded = Нагадування не дійде, бот не може написати цьому співробітникові: { $who }
errands-title = 📤 <b>Ваші доручення</b>
errands-late = 🔥 <b>Прострочено</b>
errands-ahead = ⏳ <b>Попереду</b>
errands-done = ✅ <b>Зроблено за 7 днів</b>
errands-unanswered = · ще немає відповіді
errands-none = 📤 Відкритих доручень колегам немає. Напишіть, наприклад: «доручи Олегу завтра о 10 подзвонити Громову».
