task-created = ⏰ { $when } — { $text }
task-created-client = ⏰ { $when } — { $text } · <b>{ $client }</b>
task-repeats = 🔁 repeats
task-moved = ⏰ Moved to { $when } (was { $before }) — { $text }
task-done = ✅ Done: { $text }
task-done-again = ✅ Done: { $text }
    Next time — { $when }
task-cancelled = 🗑 Task removed: { $text }
task-line = { $when } — { $text }{ $client }
task-card = ⏰ <b>{ $when }</b>
    { $text }
task-card-done = ✅ <b>Done</b> · { $when }
    { $text }
task-card-cancelled = 🗑 <b>Removed</b> · { $when }
    { $text }
task-closed = This task is already closed
task-moved-already = This task has already been moved to { $when }
task-button-done = ✅ Done
task-button-hour = ⏱ In an hour
task-button-tomorrow = 📅 Tomorrow
task-button-other = 🗓 Another time
task-button-delete = 🗑 Delete
task-untitled = Task
today-title = <b>Today is { $day }</b>
today-overdue = <b>🔥 Overdue</b>
today-today = <b>📌 Today</b>
today-tomorrow = <b>📅 Tomorrow</b>
today-questions = <b>❓ Waiting for your answer</b>
today-nothing = Nothing planned for today or tomorrow. Try, for example: “call Smith tomorrow at 11”.
today-more = … and { $count } more
