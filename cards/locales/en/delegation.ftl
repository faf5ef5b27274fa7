task-asked-of = 👥 Asked of { $who }
task-waits-for = 👥 Asked of { $who } · no answer yet
task-accepted-by = 👥 Asked of { $who } · accepted
task-asked = 👥 { $who } asks you to do this
    ⏰ <b>{ $when }</b>
    { $text }
task-button-accept = 👍 Accept
task-button-decline = 🙅 Decline
task-button-give = 👥 Ask a colleague…
task-give-ask = Who is to do “{ $text }”?
task-given = 👥 Asked of { $who }: { $text }
task-accepted = 👍 Accepted: { $when } — { $text }
task-declined = 🙅 Declined, they will be told: { $text }
task-not-asked = Only who was asked can answer
task-news-accepted = 👍 { $who } will do it: { $when } — { $text }
task-news-back = 🙅 { $who } can't, so it is yours again: { $when } — { $text }
task-news-done = ✅ { $who }: done — { $text }
task-news-moved = ⏰ { $who } moved it to { $when } — { $text }
task-news-undone = ↩️ { $who } has undone a change, the task is as it was: { $when } — { $text }
task-news-cancelled = 🗑 { $who } called it off — { $text }
task-news-given = 👥 { $who } asks somebody else ({ $to }) — { $text }
task-news-taken = ↩️ { $who } will do it instead of you — { $text }
wish-give_task = 👥 ask a colleague to do a task
wish-answer_task = 👥 answer a colleague's request
task-asked-again = 🔔 { $who } reminds you of this
    ⏰ <b>{ $when }</b>
    { $text }
task-reminds = 🔔 { $who } reminds you
    ⏰ <b>{ $when }</b>
    { $text }
task-button-remind = 🔔 Remind { $who }
task-button-take = ↩️ Take it back
task-reminded = 🔔 { $who } has been reminded
task-not-reminded = { $who } cannot be reminded: the bot may not write to them
errands-title = 📤 <b>What you asked of colleagues</b>
errands-late = 🔥 <b>Overdue</b>
errands-ahead = ⏳ <b>Ahead</b>
errands-done = ✅ <b>Done in 7 days</b>
errands-unanswered = · no answer yet
errands-none = 📤 Nothing is asked of colleagues. Write for example: “ask Oleg to call Smith tomorrow at 10”.
