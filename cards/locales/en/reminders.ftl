reminder-task = ⏰ { $text }
reminder-task-client = ⏰ { $text } · <b>{ $client }</b>
reminder-task-late = { " " }(was due { $when })
reminder-birthday = 🎂 Birthday today: <b>{ $client }</b>{ $age }
reminder-birthday-past = 🎂 The birthday was { $when }: <b>{ $client }</b>{ $age }
reminder-stalled = 🐌 No movement for { $days ->
    [one] { $days } day
   *[other] { $days } days
}: <b>{ $client }</b>{ $sum } · { $stage }
reminder-last-words = Last time ({ $when }): <i>{ $text }</i>
reminder-digest = <b>While I was away:</b>
reminder-flood = <b>Several reminders at once:</b>
reminder-done = ✅ Got it
reminder-again = ⏱ I’ll remind you { $when }
reminder-settled = This reminder has already been answered
reminder-which = Which reminder do you mean? Reply to it or choose here:
reminder-button-wrote = ✅ Done
