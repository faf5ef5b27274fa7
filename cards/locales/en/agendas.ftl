agenda-title = <b>📅 { $when }</b>
agenda-of = <b>📅 { $when } · { $who }</b>
agenda-of-team = <b>📅 { $when } · the team</b>
agenda-team-line = • { $who } — { $count ->
    [0] nothing
    [one] { $count } task
   *[other] { $count } tasks
}
agenda-day = <b>{ $day }</b>
agenda-late = { $time } 🔥
agenda-overdue = 🔥 Something is overdue as well: it is in “Today”.
agenda-none = Nothing planned. Try, for example: “call Smith on Friday at 11”.
agenda-none-of = Nothing planned.
agenda-booked = 💇 { $count ->
    [one] { $count } booking
   *[other] { $count } bookings
}
agenda-button-week = 🗓 Week
agenda-button-today = 📌 Today
agenda-button-more = ⬇️ More
agenda-not-yours = Colleagues’ plans and results are for the owner and managers. For your own, ask: “plan for the week”.
work-title = 📊 <b>{ $who } · { $when }</b>
work-events = <b>Events</b>
work-button-plans = 📅 Plan
work-which = Who is meant by “{ $name }”?
work-nobody = Nobody in the team is called “{ $name }”. Whom shall I show?
activity-period = 📊 <b>{ $when }</b>
activity-period-none = No contacts, no tasks done and no deals closed on these days.
work-button-results = 📊 Results
overdue-title = 🔥 <b>Overdue tasks</b>
overdue-none = 👍 Nothing is overdue.
overdue-button = 🔥 Overdue
