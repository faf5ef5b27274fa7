ask-which-client = Кого вы имеете в виду: «{ $name }»?
ask-unknown-client = Не знаю клиента «{ $name }». Создать?
ask-who = О ком речь? Напишите имя или компанию.
ask-whose-phone = Номера { $phone } ещё ни у кого нет. Чей он? Напишите имя или выберите клиента.
ask-new-client = ➕ Новый клиент
ask-name-new = Как зовут клиента?
ask-name-spelt = Как правильно? Напишите имя целиком.
ask-what-name = Так записать не получится. Как зовут клиента? Не длиннее { $most } букв.
ask-same-client = Такой клиент уже есть. Это он?
ask-same-clients = Такие клиенты уже есть. Это кто-то из них?
ask-date = Когда?
    Например: «завтра в 11», «в пятницу», «25 марта в 15:00».
ask-date-of = «{ $text }». Когда?
    Например: «завтра в 11», «в пятницу», «25 марта в 15:00».
ask-date-past = Этот момент уже прошёл.
    Напишите время в будущем, например: «завтра в 11».
ask-date-again = Не понял дату.
    Например: «завтра в 11», «в пятницу», «25 марта в 15:00».
ask-amount = Какая сумма?
ask-amount-again = Не понял сумму. Напишите, например: «120000», «120 тыс» или «1,5 млн».
ask-stage = На какой этап перевести сделку: <b>{ $client }</b>?
ask-sum-of-deal = <b>{ $client }</b>: { $sum } — это новая сумма сделки или новая сделка?
ask-which-deal = Какая из сделок: <b>{ $client }</b>?
ask-no-deal = Открытой сделки нет: <b>{ $client }</b>. Создать и записать?
ask-lost-deal = Сделка проиграна: <b>{ $client }</b>{ $sum }. Вернуть её?
ask-deal-back = ♻️ Вернуть в работу
ask-new-deal = ➕ Новая сделка
ask-which-task = Какую задачу?
ask-no-task = Открытой задачи нет. Поставить новую на { $when }?
ask-no-task-to-cancel = Такой открытой задачи нет. Все дела — /today.
written-already = Уже записано:
written-again = ➕ Записать ещё раз
ask-anew = Это отменено. Записать заново?
ask-anew-yes = ✅ Записать заново
ask-no-such-day = Такого дня нет: «{ $day }».
ask-cancel-all = Снять всё это?
ask-cancel-all-yes = 🗑 Снять всё
hush-nothing = 👌 { $client }: ничего не запланировано. Если напомню о тихой сделке или давнем контакте, нажмите там «⏱ Отложить до…».
ask-no-task-at-all = Открытой задачи здесь нет. О чём напомнить? Напишите, например: «завтра в 11 позвонить Иванову».
ask-waits = После ответа запишу:
ask-yes-create = ➕ Создать
ask-yes-same = ✅ Да, дополнить
ask-no-new = ➕ Нет, новый
ask-other-name = ✏️ Другое имя
ask-name-again = Напишите имя клиента.
ask-cancel = ✖️ Не надо
ask-skip = Пропустить
ask-cancelled = Хорошо, ничего не записал.
ask-not-yours = Это спросили не у вас
ask-closed = На этот вопрос уже ответили
ask-today = Сегодня в 18:00
ask-in-hour = Через час
ask-tomorrow = Завтра в 10:00
ask-in-week = Через неделю
ask-draft-unsure = Не уверен, что понял правильно. Записать так?
ask-draft-namesake = Так зовут и мастера: { $master }. Записать про клиента?
ask-draft-what = Что это было: <b>{ $client }</b>?
ask-draft-yes = ✅ Записать
ask-draft-task = ⏰ Задача
ask-draft-deal = 💼 Сделка
done-button-next = ⏰ Следующий шаг
done-button-tick = ✅ Закрыть: { $what }
done-button-log = ✍️ Записать: { $what }
done-button-phone = 📱 Добавить номер { $phone }

wish-create_client = 👤 новый клиент { $name }
wish-change_client = ✏️ { $name }
wish-change_somebody = ✏️ данные клиента
wish-log_interaction = { $channel } — { $name }
wish-not-reached = { $kind ->
    [call] не дозвонились
    [meeting] не состоялась
    [visit] не застали
   *[other] без ответа
}
wish-create_deal = 💼 сделка — { $name }
wish-move_deal = ➡️ этап сделки — { $name }
wish-win_deal = 🎉 сделка выиграна — { $name }
wish-lose_deal = 📉 отказ — { $name }
wish-create_task = ⏰ задача «{ $text }»
wish-move_task = ⏰ перенос задачи
wish-move_this_task = ⏰ перенос задачи «{ $text }»
wish-finish_task = ✅ задача сделана
wish-cancel_task = 🗑 снять задачу
wish-repeat_task = 🔁 повторять задачу
wish-move_clock = 🕓 на тот же час здесь

command-new-ask = Как зовут клиента? Можно сразу с телефоном и компанией: «Мария Петрова, ООО Ромашка, 8 912 345-67-89».
command-call-ask = Кому звонили и о чём договорились?
command-meeting-ask = С кем встречались и чем закончилось?
command-visit-ask = Кто приходил или у кого вы были?
command-note-ask = О ком заметка и что записать?
command-deal-ask = С кем сделка и на какую сумму?
command-move-ask = Чью сделку и на какой этап перевести?
command-win-ask = Чья сделка выиграна?
command-lose-ask = Кто отказался и почему?
command-task-ask = Что сделать и когда? Например: «завтра в 11 позвонить Иванову».
log-ask = { $channel } — <b>{ $client }</b>. Что записать? Напишите одним сообщением или нажмите «Пропустить».
task-ask = Что сделать и когда? Клиент: <b>{ $client }</b>. Например: «завтра в 11 отправить КП».
deal-ask = На какую сумму сделка? Клиент: <b>{ $client }</b>.
lose-ask = Почему отказались? Клиент: <b>{ $client }</b>. Выберите причину или напишите свою.
wish-unread = ⚠️ не разобрал: { $text }
ask-colleagues-client = Такой клиент уже есть у коллеги: <b>{ $name }</b>. Договоритесь, кто его ведёт, или создайте своего.
ask-somebodys-client = Такой клиент уже есть у коллеги. Спросите руководителя или создайте своего.
ask-create-anyway = ➕ Всё равно создать
ask-which-colleague = Кому из коллег поручить?
ask-deed = 👥 { $name } — что поручить? Например: «отправить КП Вектору».
ask-unknown-colleague = В команде нет никого с именем «{ $name }». Кому поручить?
ask-gone-colleague = { $name } сейчас без доступа к Pomni. Кому поручить?
