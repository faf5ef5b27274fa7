visit-booked = 📅 { $when } — <b>{ $client }</b>{ $what }
visit-moved = 📅 Перенесено на { $when } (было { $before }) — <b>{ $client }</b>{ $what }
visit-changed = ✏️ Запись изменена: { $when } — <b>{ $client }</b>{ $what }
visit-arrived = ✅ Визит · <b>{ $client }</b>{ $what }
visit-cancelled = 🗑 Запись снята: { $when } — <b>{ $client }</b>{ $what }
visit-confirmed = 👍 Подтверждено: { $when } — <b>{ $client }</b>{ $what }
visit-reminded = 💬 Напоминание отправлено: { $when } — <b>{ $client }</b>{ $what }
visit-missed = 🚫 Неявка: { $when } — <b>{ $client }</b>{ $what }
visit-clash = ⚠️ В это время { $master } уже ждёт: { $client }
visit-full-then = ⚠️ В это время заняты все мастера
visit-closed-then = ⚠️ В это время закрыто
visit-line = { $time } { $client }{ $what }{ $state }
visit-state-arrived = { " " }✅
visit-state-confirmed = { " " }👍
visit-state-reminded = { " " }💬
visit-state-no_show = { " " }🚫
visit-card-booked = 📅 <b>{ $when }</b>
visit-card-arrived = ✅ <b>Визит</b> · { $when }
visit-card-no_show = 🚫 <b>Неявка</b> · { $when }
visit-card-cancelled = 🗑 <b>Запись снята</b> · { $when }
visit-card-said = 📝 <i>«{ $text }»</i>
visit-button-arrived = ✅ { $gender ->
    [female] Пришла
    [male] Пришёл
   *[other] Пришли
}
visit-button-no-show = 🚫 Не { $gender ->
    [female] пришла
    [male] пришёл
   *[other] пришли
}
visit-button-move = 🗓 Перенести
visit-button-cancel = 🗑 Снять запись
visit-button-book = 📅 Записать
visit-closed = Эта запись уже закрыта
visit-moved-already = Эта запись уже перенесена на { $when }
bookings-title = <b>📅 Записи · { $day }</b>{ $count ->
    [0] {""}
   *[other] { " " }· { $count }
}
bookings-day = <b>{ $day }</b> · { $count }
bookings-none-then = За эти дни записей нет.
bookings-page = { $first }–{ $last } из { $count }
bookings-button-remind = 📨 Напомнить о записи: { $count }
reminding-head = 📨 { $when } — <b>{ $client }</b>{ $what }
reminding-left = Ещё не напомнили: { $count }
reminding-button-confirmed = 👍 { $gender ->
    [female] Подтвердила
    [male] Подтвердил
   *[other] Подтвердили
}
reminding-none = 📨 Напоминать некому: { $day }.
reminding-end = 📨 Всё, больше напоминать некому.
text-visit_ahead = { $name }, напоминаем: ждём вас { $when } { $service }. Если планы изменились, сообщите нам, пожалуйста.
bookings-none = На этот день записей нет. Напишите, например: «записать Олену на маникюр в субботу в 12».
client-card-visits = <b>Записи</b>
client-card-visit = • { $when }{ $what }
client-card-opted-out = 🔕 Не приглашать
client-button-opt-in = 🔔 Снова приглашать
today-visits = <b>💇 Записи · { $day }</b>
reminder-visit_asked = 💇 { $time } — <b>{ $client }</b>{ $what }. { $gender ->
    [female] Пришла?
    [male] Пришёл?
   *[other] Пришли?
}
ask-which-visit = Какая из записей?
ask-already-booked = У клиента уже есть запись: <b>{ $client }</b> · { $when }{ $what }. Перенести её или записать ещё раз?
ask-booking-move = 🗓 Перенести на { $when }
ask-booking-anyway = ➕ Ещё одна запись
ask-which-master = Мастера «{ $name }» у вас ещё не было. К кому записать?
ask-new-master = ➕ Новый мастер: { $name }
ask-no-visit-of = Записи нет: <b>{ $client }</b>. Записать на { $when }?
ask-no-visit-at-all = Записи нет: <b>{ $client }</b>. Сохранить ваши слова заметкой?
ask-no-visit = Подходящей записи не нашёл.
ask-hour = Во сколько записать: <b>{ $client }</b> · { $when }?
ask-hour-full = Свободных часов в этот день нет.
ask-moved = На когда перенести запись: <b>{ $client }</b>?
    Например: «завтра в 11», «в пятницу», «25 марта в 15:00».
ask-booking = На когда записать: <b>{ $client }</b>?
    Например: «завтра в 11», «в пятницу в 18:30».
wish-book_visit = 📅 запись — { $name }
wish-record_visit = ✅ визит — { $name }
wish-move_visit = 📅 перенос записи — { $name }
wish-cancel_visit = 🗑 снять запись — { $name }
wish-confirm_visit = 👍 подтверждение — { $name }
wish-mark_no_show = 🚫 неявка — { $name }
wish-answer_invitation = 💬 приглашение — { $name }
trace-visit = запись — { $name }
trace-visit-changed = изменение записи — { $name }
trace-visit-moved = запись — { $name }, снова { $when }
wish-greet = 🎉 поздравление — { $name }
wish-answer_reminder = ⏱ ответ на напоминание
no-shows-title = <b>🚫 Не пришли · { $when }</b>
no-shows-none = 🙌 Все пришли.
no-shows-nobody = Прошедших записей за это время нет.
no-shows-unsaid = Не отмечено, пришли ли:
no-shows-button-all-came = ✅ Все пришли: { $count }
no-shows-more = Здесь первые. Остальных видно за меньший срок.
