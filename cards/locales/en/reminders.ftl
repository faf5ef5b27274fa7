reminder-task = ⏰ { $text }
reminder-task-client = ⏰ { $text } · <b>{ $client }</b>
reminder-task-late = { " " }(was due { $when })
reminder-birthday = 🎂 Birthday today: <b>{ $client }</b>{ $age }
reminder-birthday-past = 🎂 The birthday was { $when }: <b>{ $client }</b>{ $age }
reminder-stalled = 🐌 No movement for { $days ->
    [one] { $days } day
   *[other] { $days } days
}: <b>{ $client }</b>{ $sum } · { $stage }
reminder-undone = ⌛ Not done: { $text } (due { $when })
reminder-last-words = Last time ({ $when }): <i>{ $text }</i>
reminder-digest = <b>While I was away:</b>
reminder-flood = <b>Several reminders at once:</b>
reminder-passed = <i>Too late to say in time:</i>
reminder-passed-line = { $kind }, { $when }: <b>{ $client }</b>
reminder-done = ✅ Got it
reminder-again = ⏱ I’ll remind you { $when }
reminder-settled = This reminder has already been answered
reminder-which = Which reminder do you mean? Reply to it or choose here:
reminder-button-wrote = ✅ Done
reminder-overdue = ⌛ Not done: { $text }<b>{ $client }</b> (due { $when })
reminder-meeting-ahead = 🤝 In { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}, at { $at }: { $text }<b>{ $client }</b>
reminder-meeting-after = 🤝 How did it go? { $text }<b>{ $client }</b>
    Press a button, or answer this message in a few words.
reminder-digest-line = ☀️ The plan for the day: /today
meeting-agreed = agreed
meeting-thinking = is thinking it over
meeting-refused = refused
meeting-button-agreed = 👍 Agreed
meeting-button-thinking = 🤔 Thinking
meeting-button-refused = 👎 Refused
meeting-button-moved = 📅 Did not take place
morning = ☀️ Good morning!
evening-title = 🌆 { $count ->
    [one] { $count } task is left this evening
   *[other] { $count } tasks are left this evening
}:
evening-tomorrow = ➡️ { $number } tomorrow
evening-done = 🌆 That is all for today. Have a good evening!
reminder-asked-overdue = ⌛️ { $who } has not done it yet: { $when } — { $text }
reminder-birthday-ahead = 🎂 Birthday ahead ({ $when }): <b>{ $client }</b>{ $age }
reminder-anniversary = 💐 Anniversary: { $years } since the first visit · <b>{ $client }</b>
reminder-contract = 📄 The contract ends { $when }{ $days ->
    [0] { " " }(today)
    [one] { " " }(in { $days } day)
   *[other] { " " }(in { $days } days)
}: <b>{ $client }</b>
reminder-touch = 👋 Not in touch for { $days ->
    [one] { $days } day
   *[other] { $days } days
}: <b>{ $client }</b>{ $circle }
reminder-touch_vip = ⭐ VIP, not in touch for { $days ->
    [one] { $days } day
   *[other] { $days } days
}: <b>{ $client }</b>
reminder-quote = 📄 Quote sent { $days ->
    [7] a week
    [14] two weeks
    [one] { $days } day
   *[other] { $days } days
} ago, no answer yet: <b>{ $client }</b>{ $sum }
reminder-reason = ⏱ You put it off: <i>{ $text }</i>
reminder-because = { " " }(<i>{ $text }</i>)
reminder-touch-circle = { " " }({ $circle })
