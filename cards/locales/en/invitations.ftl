elapsed-days = { $number ->
    [one] it has been { $number } day
   *[other] it has been { $number } days
}
elapsed-weeks = { $number ->
    [one] it has been a week
   *[other] it has been { $number } weeks
}
elapsed-week-almost = it has been almost a week
elapsed-week-over = it has been more than a week
elapsed-two-weeks-almost = it has been almost two weeks
elapsed-months = { $number ->
    [one] it has been a month
   *[other] it has been { $number } months
}
elapsed-month-half = it has been six weeks
elapsed-half-year = it has been half a year
elapsed-years = { $number ->
    [one] it has been a year
   *[other] it has been { $number } years
}
elapsed-year-half = it has been a year and a half
every-days = every { $number ->
    [one] day
   *[other] { $number } days
}
every-weeks = every { $number ->
    [one] week
   *[other] { $number } weeks
}
weekday-0 = on Monday
weekday-1 = on Tuesday
weekday-2 = on Wednesday
weekday-3 = on Thursday
weekday-4 = on Friday
weekday-5 = on Saturday
weekday-6 = on Sunday
part-morning = in the morning
part-afternoon = in the afternoon
part-evening = in the evening
weekday-part-morning = morning
weekday-part-afternoon = afternoon
weekday-part-evening = evening
place-name = name
place-elapsed = elapsed
place-service = for service
place-usual = as usual
place-missed = when
said-nobody = Hello
said-service = for your { $services }
said-again = again
said-usual = as usual, { $when }
said-usual-dated = as usual, { $when }, { $day }
said-today = today
said-yesterday = yesterday
said-on-day = on { $day }
text-return_visit = [name], [elapsed] since you were last with us. We would love to see you [for service], [as usual].
text-no_show = [name], we were expecting you [when]. We hope all is well! Shall we find you another time?
invite-head-return_visit = 🔔 { $elapsed } since the last visit: <b>{ $client }</b>
invite-head-no_show = 🚫 No-show ({ $when }): <b>{ $client }</b>. Drop them a line.
invite-last = Last visit: { $when }{ $what }
invite-usual = Usually: { $what }
invite-phone = 📞 { $value }
invite-telegram = 💬 @{ $value }
invite-no-points = No phone: send the contact or write “phone { $client } …”.
greet-through-client = No phone of their own. The client’s ({ $client }):
invite-text = <blockquote>{ $text }</blockquote>
invite-text-long = <code>{ $text }</code>
invite-button-copy = 📋 Copy the text
invite-button-whatsapp = WhatsApp
invite-button-telegram = Telegram
invite-button-sent = ✅ Sent
invite-button-book = 📅 Book for…
invite-button-later = ⏱ Later
invite-button-never = 🔕 Do not disturb
invite-button-language = 🌐 { $tongue }
invite-button-text = ✏️ Text
invite-button-next = ➡️ Next
invited-sent = 💬 Invitation sent: <b>{ $client }</b>
invited-later = ⏱ <b>{ $client }</b>: I will remind you { $when }
invited-not_before = ⏱ <b>{ $client }</b>: no invitation before { $when }
invited-still_booked = 📅 Still booked: { $when }
invited-never = 🔕 Not inviting any more: <b>{ $client }</b>
invited-again = 🔔 Inviting again: <b>{ $client }</b>
recall-title = <b>🔔 Whom to invite: { $count }</b>
recall-line = • <b>{ $client }</b>: { $what }
recall-how = I know masters and services here: “/recall Ira”, “/recall manicure”. Here are all who are due:
recall-none = Nobody to invite now: all were here lately or are booked.
recall-service = { $service } · { $count }
recall-master = 👤 { $master } · { $count }
recall-all = ➡️ All, one by one
recall-end = That is all. Well done!
recall-not-here = Invitations are for companies that book visits. Turn it on here: /settings → “Business”.
returned-title = <b>🔁 After invitations · { $when }</b>
returned-told = Invited: { $invited }. Came: { $came }, booked: { $booked }, no answer yet: { $silent }.
returned-line = • <b>{ $client }</b>: { $when }
returned-none = No invitations were marked as sent in these days ({ $when }).
template-title = ✏️ <b>{ $kind }</b> ({ $tongue })
    <blockquote>{ $text }</blockquote>
    Send the new text as one message. The words in brackets are filled in:
    { $places }
template-saved = The text is saved. This is how it looks:
    <blockquote>{ $text }</blockquote>
template-own = Back to the usual text
template-reset = The usual text again
template-button-return_visit = 💬 Text of the invitation
template-button-no_show = 🚫 Text after a no-show
template-example = Andrew Miller
place-years = years
years-with-us = { $years ->
    [1] a year
    [one] { $years } year
   *[other] { $years } years
}
text-birthday = [name], happy birthday! We wish you health, joy and every success.
said-your-child = your child
text-birthday_in_family = { $name }, happy birthday to { $born }! We wish you and your family health and joy.
text-anniversary = [name], it is [years] today since your first visit to us. Thank you for being with us! We are always glad to see you.
greet-button-done = 🎉 Greeted
greet-unwanted = 🔕 Asked not to be written to: greet in person or by phone.
greeted = 🎉 Greeting sent: <b>{ $client }</b>
template-button-birthday = 🎂 Birthday greeting
template-button-anniversary = 💐 Anniversary text
