visit-booked = 📅 { $when } — <b>{ $client }</b>{ $what }
visit-moved = 📅 Перенесено на { $when } (було { $before }) — <b>{ $client }</b>{ $what }
visit-changed = ✏️ Запис змінено: { $when } — <b>{ $client }</b>{ $what }
visit-arrived = ✅ Візит · <b>{ $client }</b>{ $what }
visit-cancelled = 🗑 Запис знято: { $when } — <b>{ $client }</b>{ $what }
visit-confirmed = 👍 Підтверджено: { $when } — <b>{ $client }</b>{ $what }
visit-reminded = 💬 Нагадування надіслано: { $when } — <b>{ $client }</b>{ $what }
visit-missed = 🚫 Неявка: { $when } — <b>{ $client }</b>{ $what }
visit-clash = ⚠️ У цей час { $master } вже чекає: { $client }
visit-full-then = ⚠️ У цей час зайняті всі майстри
visit-closed-then = ⚠️ У цей час зачинено
visit-line = { $time } { $client }{ $what }{ $state }
visit-state-arrived = { " " }✅
visit-state-confirmed = { " " }👍
visit-state-reminded = { " " }💬
visit-state-no_show = { " " }🚫
visit-card-booked = 📅 <b>{ $when }</b>
visit-card-arrived = ✅ <b>Візит</b> · { $when }
visit-card-no_show = 🚫 <b>Неявка</b> · { $when }
visit-card-cancelled = 🗑 <b>Запис знято</b> · { $when }
visit-card-said = 📝 <i>«{ $text }»</i>
visit-button-arrived = ✅ { $gender ->
    [female] Прийшла
    [male] Прийшов
   *[other] Прийшли
}
visit-button-no-show = 🚫 Не { $gender ->
    [female] прийшла
    [male] прийшов
   *[other] прийшли
}
visit-button-move = 🗓 Перенести
visit-button-cancel = 🗑 Зняти запис
visit-button-book = 📅 Записати
visit-closed = Цей запис уже закрито
visit-moved-already = Цей запис уже перенесено на { $when }
bookings-title = <b>📅 Записи · { $day }</b>{ $count ->
    [0] {""}
   *[other] { " " }· { $count }
}
bookings-day = <b>{ $day }</b> · { $count }
bookings-none-then = За ці дні записів немає.
bookings-page = { $first }–{ $last } з { $count }
bookings-button-remind = 📨 Нагадати про запис: { $count }
reminding-head = 📨 { $when } — <b>{ $client }</b>{ $what }
reminding-left = Ще не нагадали: { $count }
reminding-button-confirmed = 👍 { $gender ->
    [female] Підтвердила
    [male] Підтвердив
   *[other] Підтвердили
}
reminding-none = 📨 Нагадувати нікому: { $day }.
reminding-end = 📨 Усе, більше нагадувати нікому.
text-visit_ahead = { $name }, нагадуємо: чекаємо на вас { $when } { $service }. Якщо плани змінилися, повідомте нас, будь ласка.
bookings-none = На цей день записів немає. Напишіть, наприклад: «записати Олену на манікюр у суботу о 12».
client-card-visits = <b>Записи</b>
client-card-visit = • { $when }{ $what }
client-card-opted-out = 🔕 Не запрошувати
client-button-opt-in = 🔔 Знову запрошувати
today-visits = <b>💇 Записи · { $day }</b>
reminder-visit_asked = 💇 { $time } — <b>{ $client }</b>{ $what }. { $gender ->
    [female] Прийшла?
    [male] Прийшов?
   *[other] Прийшли?
}
ask-which-visit = Який із записів?
ask-already-booked = У клієнта вже є запис: <b>{ $client }</b> · { $when }{ $what }. Перенести його чи записати ще раз?
ask-booking-move = 🗓 Перенести на { $when }
ask-booking-anyway = ➕ Ще один запис
ask-which-master = Майстра «{ $name }» у вас ще не було. До кого записати?
ask-new-master = ➕ Новий майстер: { $name }
ask-no-visit-of = Запису немає: <b>{ $client }</b>. Записати на { $when }?
ask-no-visit-at-all = Запису немає: <b>{ $client }</b>. Зберегти ваші слова нотаткою?
ask-no-visit = Відповідного запису не знайшов.
ask-hour = О котрій записати: <b>{ $client }</b> · { $when }?
ask-hour-full = Вільних годин того дня немає.
ask-moved = На коли перенести запис: <b>{ $client }</b>?
    Наприклад: «завтра об 11», «у п’ятницю», «25 березня о 15:00».
ask-booking = На коли записати: <b>{ $client }</b>?
    Наприклад: «завтра об 11», «у п'ятницю о 18:30».
wish-book_visit = 📅 запис — { $name }
wish-record_visit = ✅ візит — { $name }
wish-move_visit = 📅 перенесення запису — { $name }
wish-cancel_visit = 🗑 зняти запис — { $name }
wish-confirm_visit = 👍 підтвердження — { $name }
wish-mark_no_show = 🚫 неявка — { $name }
wish-answer_invitation = 💬 запрошення — { $name }
trace-visit = запис — { $name }
trace-visit-changed = зміна запису — { $name }
trace-visit-moved = запис — { $name }, знову { $when }
wish-greet = 🎉 привітання — { $name }
wish-answer_reminder = ⏱ відповідь на нагадування
no-shows-title = <b>🚫 Не прийшли · { $when }</b>
no-shows-none = 🙌 Усі прийшли.
no-shows-nobody = Минулих записів за цей час немає.
no-shows-unsaid = Не позначено, чи прийшли:
no-shows-button-all-came = ✅ Усі прийшли: { $count }
no-shows-more = Тут перші. Решту видно за менший строк.
