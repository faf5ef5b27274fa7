channel-call = 📞 Call
channel-call-in = 📞 Incoming call
channel-meeting = 🤝 Meeting
channel-visit = 🚪 Visit
channel-message = 💬 Message
channel-message-in = 💬 Incoming message
channel-email = ✉️ Email
channel-email-in = ✉️ Incoming email
channel-note = 📝 Note
interaction-logged = { $channel } · <b>{ $client }</b>
interaction-missed = { $channel } · <b>{ $client }</b> · { $kind ->
    [call] no answer
    [meeting] didn’t happen
    [visit] nobody there
   *[other] no reply
}
interaction-when = { " " }· { $when }
interaction-words = <i>{ $text }</i>
interaction-line = { $when } · { $channel }{ $missed }{ $text }
interaction-not-reached = , not reached
button-call = 📞 Call
button-meeting = 🤝 Meeting
button-visit = 🚪 Visit
button-message = 💬 Message
button-note = 📝 Note
button-email = ✉️ Email
