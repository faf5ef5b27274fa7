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
wish-give_task = 👥 доручити завдання колезі
wish-answer_task = 👥 відповідь на доручення
