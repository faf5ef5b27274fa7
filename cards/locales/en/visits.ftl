visit-booked = 📅 { $when } — <b>{ $client }</b>{ $what }
visit-moved = 📅 Moved to { $when } (was { $before }) — <b>{ $client }</b>{ $what }
visit-changed = ✏️ Booking changed: { $when } — <b>{ $client }</b>{ $what }
visit-arrived = ✅ Visit · <b>{ $client }</b>{ $what }
visit-cancelled = 🗑 Booking cancelled: { $when } — <b>{ $client }</b>{ $what }
visit-confirmed = 👍 Confirmed: { $when } — <b>{ $client }</b>{ $what }
visit-reminded = 💬 Reminder sent: { $when } — <b>{ $client }</b>{ $what }
visit-missed = 🚫 No-show: { $when } — <b>{ $client }</b>{ $what }
visit-clash = ⚠️ { $master } already expects somebody then: { $client }
visit-full-then = ⚠️ All masters are taken at that time
visit-closed-then = ⚠️ Closed at that time
visit-line = { $time } { $client }{ $what }{ $state }
visit-state-arrived = { " " }✅
visit-state-confirmed = { " " }👍
visit-state-reminded = { " " }💬
visit-state-no_show = { " " }🚫
visit-card-booked = 📅 <b>{ $when }</b>
visit-card-arrived = ✅ <b>Visit</b> · { $when }
visit-card-no_show = 🚫 <b>No-show</b> · { $when }
visit-card-cancelled = 🗑 <b>Cancelled</b> · { $when }
visit-card-said = 📝 <i>“{ $text }”</i>
visit-button-arrived = ✅ { $gender ->
    [female] Came
    [male] Came
   *[other] Came
}
visit-button-no-show = 🚫 { $gender ->
    [female] No-show
    [male] No-show
   *[other] No-show
}
visit-button-move = 🗓 Move
visit-button-cancel = 🗑 Cancel booking
visit-button-book = 📅 Book
visit-closed = This booking is closed already
visit-moved-already = This booking was moved to { $when } already
bookings-title = <b>📅 Bookings · { $day }</b>{ $count ->
    [0] {""}
   *[other] { " " }· { $count }
}
bookings-day = <b>{ $day }</b> · { $count }
bookings-none-then = No bookings on these days.
bookings-page = { $first }–{ $last } of { $count }
bookings-button-remind = 📨 Remind of the booking: { $count }
reminding-head = 📨 { $when } — <b>{ $client }</b>{ $what }
reminding-left = Not reminded yet: { $count }
reminding-button-confirmed = 👍 { $gender ->
    [female] Confirmed
    [male] Confirmed
   *[other] Confirmed
}
reminding-none = 📨 Nobody to remind: { $day }.
reminding-end = 📨 That’s all, nobody else to remind.
text-visit_ahead = { $name }, a reminder: we are expecting you { $when } { $service }. If your plans have changed, please let us know.
bookings-none = No bookings on this day. Write, for instance: “book Olena for a manicure on Saturday at 12”.
client-card-visits = <b>Bookings</b>
client-card-visit = • { $when }{ $what }
client-card-opted-out = 🔕 Not to be invited
client-button-opt-in = 🔔 Invite again
today-visits = <b>💇 Bookings · { $day }</b>
reminder-visit_asked = 💇 { $time } — <b>{ $client }</b>{ $what }. { $gender ->
    [female] Did she come?
    [male] Did he come?
   *[other] Did they come?
}
ask-which-visit = Which of the bookings?
ask-already-booked = Already booked: <b>{ $client }</b> · { $when }{ $what }. Move it, or book once more?
ask-booking-move = 🗓 Move to { $when }
ask-booking-anyway = ➕ One more booking
ask-which-master = There is no master called “{ $name }” here yet. Who is it?
ask-new-master = ➕ New master: { $name }
ask-no-visit-of = No booking: <b>{ $client }</b>. Book for { $when }?
ask-no-visit-at-all = No booking: <b>{ $client }</b>. Keep your words as a note?
ask-no-visit = I found no booking that fits.
ask-hour = At what time: <b>{ $client }</b> · { $when }?
ask-hour-full = That day has no free hours.
ask-moved = Move the booking to when: <b>{ $client }</b>?
    For example: “tomorrow at 11”, “on Friday”, “March 25 at 3 pm”.
ask-booking = Book for when: <b>{ $client }</b>?
    For instance: “tomorrow at 11”, “Friday 18:30”.
wish-book_visit = 📅 booking — { $name }
wish-record_visit = ✅ visit — { $name }
wish-move_visit = 📅 moved booking — { $name }
wish-cancel_visit = 🗑 cancel the booking — { $name }
wish-confirm_visit = 👍 confirmation — { $name }
wish-mark_no_show = 🚫 no-show — { $name }
wish-answer_invitation = 💬 invitation — { $name }
trace-visit = booking — { $name }
trace-visit-changed = change of a booking — { $name }
trace-visit-moved = booking — { $name }, back to { $when }
wish-greet = 🎉 greeting — { $name }
wish-answer_reminder = ⏱ answer to a reminder
no-shows-title = <b>🚫 Did not come · { $when }</b>
no-shows-none = 🙌 Everybody came.
no-shows-nobody = No visit has begun in that time.
no-shows-unsaid = Nobody has said whether they came:
no-shows-button-all-came = ✅ All of them came: { $count }
no-shows-more = These are the first. A shorter period shows the others.
