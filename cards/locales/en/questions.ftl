ask-which-client = Who do you mean: “{ $name }”?
ask-unknown-client = I don’t know a client called “{ $name }”. Create one?
ask-who = Who is this about? Send a name or a company.
ask-whose-phone = Nobody has { $phone } yet. Whose is it? Send a name or pick a client.
ask-new-client = ➕ New client
ask-name-new = What is the client called?
ask-name-spelt = How is it spelt? Send the whole name.
ask-what-name = I can’t save a name like that. What is the client’s name? { $most } letters at most.
ask-same-client = There is such a client already. The same one?
ask-same-clients = There are such clients already. Is it one of them?
ask-date = When?
    For example: “tomorrow at 11”, “on Friday”, “March 25 at 3 pm”.
ask-date-of = “{ $text }”. When?
    For example: “tomorrow at 11”, “on Friday”, “March 25 at 3 pm”.
ask-date-past = That moment has passed.
    Send a time in the future, for example: “tomorrow at 11”.
ask-date-again = I didn’t get the date.
    For example: “tomorrow at 11”, “on Friday”, “March 25 at 3 pm”.
ask-amount = What is the amount?
ask-amount-again = I didn’t get the amount. Try “1500”, “12k” or “1.5 million”.
ask-stage = Which stage should the deal move to: <b>{ $client }</b>?
ask-sum-of-deal = <b>{ $client }</b>: { $sum } — a new amount of the deal, or a new deal?
ask-which-deal = Which of the deals: <b>{ $client }</b>?
ask-no-deal = There is no open deal: <b>{ $client }</b>. Create one and record it?
ask-lost-deal = The deal was lost: <b>{ $client }</b>{ $sum }. Bring it back?
ask-deal-back = ♻️ Back to work
ask-new-deal = ➕ New deal
ask-which-task = Which task?
ask-no-task = There is no open task. Make a new one for { $when }?
ask-no-task-to-cancel = There is no such open task. Everything to do: /today.
written-already = Already written down:
written-again = ➕ Write it once more
ask-anew = This was undone. Write it anew?
ask-anew-yes = ✅ Write it anew
ask-no-such-day = There is no such day: “{ $day }”.
ask-cancel-all = Call all of this off?
ask-cancel-all-yes = 🗑 Call all off
hush-nothing = 👌 { $client }: nothing is planned. Should I remind you of a quiet deal or a long silence, tap “⏱ Put off until…” there.
ask-no-task-at-all = There is no open task here. What should I remind you of? Try “call Smith tomorrow at 11”.
ask-waits = Once you answer, I’ll record:
ask-yes-create = ➕ Create
ask-yes-same = ✅ Yes, add to it
ask-no-new = ➕ No, a new one
ask-other-name = ✏️ Another name
ask-name-again = Send the client’s name.
ask-cancel = ✖️ Never mind
ask-skip = Skip
ask-cancelled = All right, nothing recorded.
ask-not-yours = This was not asked of you
ask-closed = This question has already been answered
ask-today = Today at 18:00
ask-in-hour = In an hour
ask-tomorrow = Tomorrow at 10:00
ask-in-week = In a week
ask-draft-unsure = I’m not sure I got it right. Record it like this?
ask-draft-namesake = A master is called so too: { $master }. Record it about the client?
ask-draft-what = What was it: <b>{ $client }</b>?
ask-draft-yes = ✅ Record
ask-draft-task = ⏰ Task
ask-draft-deal = 💼 Deal
done-button-next = ⏰ Next step
done-button-tick = ✅ Tick off: { $what }
done-button-log = ✍️ Log it: { $what }
done-button-phone = 📱 Keep the number { $phone }

wish-create_client = 👤 new client { $name }
wish-change_client = ✏️ { $name }
wish-change_somebody = ✏️ details of a client
wish-log_interaction = { $channel } — { $name }
wish-not-reached = { $kind ->
    [call] no answer
    [meeting] didn’t happen
    [visit] nobody there
   *[other] no reply
}
wish-create_deal = 💼 deal — { $name }
wish-move_deal = ➡️ deal stage — { $name }
wish-win_deal = 🎉 deal won — { $name }
wish-lose_deal = 📉 deal lost — { $name }
wish-create_task = ⏰ task “{ $text }”
wish-move_task = ⏰ task moved
wish-move_this_task = ⏰ move the task “{ $text }”
wish-finish_task = ✅ task done
wish-cancel_task = 🗑 task removed
wish-repeat_task = 🔁 repeat a task
wish-move_clock = 🕓 to the same hour here

command-new-ask = What is the client’s name? You can add a phone and a company: “Mary Brown, Daisy Ltd, +1 415 555 0132”.
command-call-ask = Who did you call, and what was agreed?
command-meeting-ask = Who did you meet, and how did it go?
command-visit-ask = Who came by, or who did you visit?
command-note-ask = Who is the note about, and what should it say?
command-deal-ask = Who is the deal with, and for how much?
command-move-ask = Whose deal, and which stage?
command-win-ask = Whose deal was won?
command-lose-ask = Who said no, and why?
command-task-ask = What is to be done, and when? For example: “call Smith tomorrow at 11”.
log-ask = { $channel } — <b>{ $client }</b>. What should I record? Send it in one message or tap “Skip”.
task-ask = What is to be done, and when? Client: <b>{ $client }</b>. For example: “send the proposal tomorrow at 11”.
deal-ask = How much is the deal? Client: <b>{ $client }</b>.
lose-ask = Why did they say no? Client: <b>{ $client }</b>. Pick a reason or send your own.
wish-unread = ⚠️ could not read: { $text }
ask-colleagues-client = A colleague has such a client already: <b>{ $name }</b>. Agree who looks after it, or make one of your own.
ask-somebodys-client = A colleague has such a client already. Ask your manager, or make one of your own.
ask-create-anyway = ➕ Make it anyway
ask-which-colleague = Which colleague?
ask-deed = 👥 { $name } — what is to be done? For example: “send the proposal to Vector”.
ask-unknown-colleague = Nobody in the team is called “{ $name }”. Who should do it?
ask-gone-colleague = { $name } has no access to Pomni now. Who should do it?
