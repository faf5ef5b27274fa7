task-created = ⏰ { $when } — { $text }
task-created-client = ⏰ { $when } — { $text } · <b>{ $client }</b>
task-moved = ⏰ Moved to { $when } (was { $before }) — { $text }{ $client }
task-done = ✅ Done: { $text }{ $client }
task-cancelled = 🗑 Task removed: { $text }{ $client }
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
task-put-off = 🔂 Put off for the { $count ->
    [2] second
    [3] third
    [4] fourth
    [5] fifth
    [6] sixth
   *[other] { $count }th
} time
task-full-day = ⚠️ That makes six tasks for one day: { $day }
task-full-day-freer = ⚠️ That makes six tasks for one day: { $day }. There is more room { $freer }
task-button-freer = 📅 Rather { $day }
task-again = Next time — { $when }
task-repeated-once = Does not repeat any more: { $text }
task-repeated = { $text }
    { $series }
task-which-repeat = How is it to repeat?
    { $text }
task-which-deleted = Remove it?
    { $text }
    { $series }
task-button-only-this = Only { $when }
task-button-whole-series = 🗑 All of them
task-button-back = ◀️ Back
task-button-repeat = 🔁 Repeat
task-button-once = Do not repeat
task-untitled = Task
today-title = <b>Today is { $day }</b>
today-overdue = <b>🔥 Overdue</b>
today-today = <b>📌 Today</b>
today-tomorrow = <b>📅 Tomorrow</b>
today-unsaid = ❔ Not marked whether they came: { $count }
today-button-unsaid = ❔ Mark who came
today-questions = <b>❓ Waiting for your answer</b>
today-leave-all = 🧹 Drop all questions
today-nothing = Nothing planned for today or tomorrow. Try, for example: “call Smith tomorrow at 11”.
today-more = … and { $count } more
