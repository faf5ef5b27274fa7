not-understood = I didn’t get what to record. Pick the closest:
not-understood-note = 📝 Note about a client
not-understood-task = ⏰ Task
not-understood-find = 🔎 Find “{ $query }”
not-understood-help = ❓ Examples
not-text = I read text, contacts and vCard files. Write in words what happened, for example: “called Smith, call back on Friday”.
leave = 🏖 Enjoy your time off! I do not keep leave yet, and reminders would still come. What you can do: move your tasks — “move everything to 8 December”, drop those of a day — “cancel all tasks for tomorrow”, hand your clients over — “give all clients to Anna”, turn reminders off — /settings.
too-long = This message is too long: { $length ->
    [one] { $length } character
   *[other] { $length } characters
}, and I read up to 4096. Nothing was recorded — please split it.
no-such-report = I have no such report yet. There is “which deals are stalled?”, “report for the week”, “how much did we sell this month?”, “why do we lose deals?”, “whose birthday is soon?”, what is to be done — /today, deals by stage — /deals.
unknown-command = There is no such command. Here is what I can do: /help
stranger = Hello! This is a work bot and I don’t know you yet. Please ask your manager for an invitation.
not-recorded = ⚠️ I couldn’t record this because of an error. Nothing was saved — please send it again.
not-recorded-quote = ⚠️ I couldn’t record this because of an error, nothing was saved:
    <blockquote>{ $text }</blockquote>
    Please send it again.
button-outdated = This button is outdated
vcard-broken = I couldn’t read the file. Please send the contact as a vCard (.vcf).
vcard-reading = Reading the file…
file-unknown = I can’t read such files yet. Send a vCard (.vcf) or put it in words.
vcard-too-many = The file holds { $count } contacts, and I read at most { $most } at a time. Nothing was recorded: please send it in parts.
stalled-button = 🐌 Stalled deals
