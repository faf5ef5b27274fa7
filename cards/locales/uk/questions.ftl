ask-which-client = Кого ви маєте на увазі: «{ $name }»?
ask-unknown-client = Не знаю клієнта «{ $name }». Створити?
ask-who = Про кого йдеться? Напишіть ім’я або компанію.
ask-whose-phone = Номера { $phone } ще ні в кого немає. Чий він? Напишіть ім’я або оберіть клієнта.
ask-new-client = ➕ Новий клієнт
ask-name-new = Як звати клієнта?
ask-name-spelt = Як правильно? Напишіть ім’я повністю.
ask-what-name = Так записати не вийде. Як звати клієнта? Не довше { $most } літер.
ask-same-client = Такий клієнт уже є. Це він?
ask-same-clients = Такі клієнти вже є. Це хтось із них?
ask-date = Коли?
    Наприклад: «завтра об 11», «у п’ятницю», «25 березня о 15:00».
ask-date-of = «{ $text }». Коли?
    Наприклад: «завтра об 11», «у п’ятницю», «25 березня о 15:00».
ask-date-past = Цей час уже минув.
    Напишіть, коли це буде, наприклад: «завтра об 11».
ask-date-again = Не зрозумів дату.
    Наприклад: «завтра об 11», «у п’ятницю», «25 березня о 15:00».
ask-amount = Яка сума?
ask-amount-again = Не зрозумів суму. Напишіть, наприклад: «120000», «120 тис» або «1,5 млн».
ask-stage = На який етап перевести угоду: <b>{ $client }</b>?
ask-sum-of-deal = <b>{ $client }</b>: { $sum } — це нова сума угоди чи нова угода?
ask-which-deal = Яка з угод: <b>{ $client }</b>?
ask-no-deal = Відкритої угоди немає: <b>{ $client }</b>. Створити й записати?
ask-lost-deal = Угоду програно: <b>{ $client }</b>{ $sum }. Повернути її?
ask-deal-back = ♻️ Повернути в роботу
ask-new-deal = ➕ Нова угода
ask-which-task = Яке завдання?
ask-no-task = Відкритого завдання немає. Запланувати нове на { $when }?
ask-no-task-to-cancel = Такого відкритого завдання немає. Усі справи — /today.
written-already = Вже записано:
written-again = ➕ Записати ще раз
ask-anew = Це скасовано. Записати заново?
ask-anew-yes = ✅ Записати заново
ask-no-such-day = Такого дня немає: «{ $day }».
ask-cancel-all = Зняти все це?
ask-cancel-all-yes = 🗑 Зняти все
hush-nothing = 👌 { $client }: нічого не заплановано. Якщо нагадаю про тиху угоду чи давній контакт, натисніть там «⏱ Відкласти до…».
ask-no-task-at-all = Відкритого завдання тут немає. Про що нагадати? Напишіть, наприклад: «завтра об 11 подзвонити Шевченку».
ask-waits = Після відповіді запишу:
ask-yes-create = ➕ Створити
ask-yes-same = ✅ Так, доповнити
ask-no-new = ➕ Ні, новий
ask-other-name = ✏️ Інше ім’я
ask-name-again = Напишіть ім’я клієнта.
ask-cancel = ✖️ Не треба
ask-skip = Пропустити
ask-cancelled = Добре, нічого не записав.
ask-not-yours = Про це запитали не вас
ask-closed = На це запитання вже відповіли
ask-today = Сьогодні о 18:00
ask-in-hour = За годину
ask-tomorrow = Завтра о 10:00
ask-in-week = За тиждень
ask-draft-unsure = Не певен, що зрозумів правильно. Записати так?
ask-draft-namesake = Так звати й майстра: { $master }. Записати про клієнта?
ask-draft-what = Що це було: <b>{ $client }</b>?
ask-draft-yes = ✅ Записати
ask-draft-task = ⏰ Завдання
ask-draft-deal = 💼 Угода
done-button-next = ⏰ Наступний крок
done-button-tick = ✅ Закрити: { $what }
done-button-log = ✍️ Записати: { $what }
done-button-phone = 📱 Додати номер { $phone }

wish-create_client = 👤 новий клієнт { $name }
wish-change_client = ✏️ { $name }
wish-change_somebody = ✏️ дані клієнта
wish-log_interaction = { $channel } — { $name }
wish-not-reached = { $kind ->
    [call] не додзвонилися
    [meeting] не відбулася
    [visit] не застали
   *[other] без відповіді
}
wish-create_deal = 💼 угода — { $name }
wish-move_deal = ➡️ етап угоди — { $name }
wish-win_deal = 🎉 угоду виграно — { $name }
wish-lose_deal = 📉 відмова — { $name }
wish-create_task = ⏰ завдання «{ $text }»
wish-move_task = ⏰ перенесення завдання
wish-move_this_task = ⏰ перенесення завдання «{ $text }»
wish-finish_task = ✅ завдання виконано
wish-cancel_task = 🗑 зняти завдання
wish-repeat_task = 🔁 повторювати завдання
wish-move_clock = 🕓 на ту саму годину тут

command-new-ask = Як звати клієнта? Можна відразу з телефоном і компанією: «Марія Коваленко, ТОВ Ромашка, +380 67 123 45 67».
command-call-ask = Кому дзвонили й про що домовилися?
command-meeting-ask = З ким зустрічалися й чим закінчилося?
command-visit-ask = Хто приходив або в кого ви були?
command-note-ask = Про кого нотатка й що записати?
command-deal-ask = З ким угода й на яку суму?
command-move-ask = Чию угоду й на який етап перевести?
command-win-ask = Чию угоду виграно?
command-lose-ask = Хто відмовився й чому?
command-task-ask = Що зробити й коли? Наприклад: «завтра об 11 подзвонити Шевченку».
log-ask = { $channel } — <b>{ $client }</b>. Що записати? Напишіть одним повідомленням або натисніть «Пропустити».
task-ask = Що зробити й коли? Клієнт: <b>{ $client }</b>. Наприклад: «завтра об 11 надіслати КП».
deal-ask = На яку суму угода? Клієнт: <b>{ $client }</b>.
lose-ask = Чому відмовилися? Клієнт: <b>{ $client }</b>. Оберіть причину або напишіть свою.
wish-unread = ⚠️ не розібрав: { $text }
ask-colleagues-client = Такий клієнт уже є в колеги: <b>{ $name }</b>. Домовтеся, хто його веде, або створіть свого.
ask-somebodys-client = Такий клієнт уже є в колеги. Спитайте керівника або створіть свого.
ask-create-anyway = ➕ Усе одно створити
ask-which-colleague = Кому з колег доручити?
ask-deed = 👥 { $name } — що доручити? Наприклад: «надіслати КП Вектору».
ask-unknown-colleague = У команді немає нікого на ім’я «{ $name }». Кому доручити?
ask-gone-colleague = { $name } зараз без доступу до Pomni. Кому доручити?
