channel-call = 📞 Звонок
channel-call-in = 📞 Входящий звонок
channel-meeting = 🤝 Встреча
channel-visit = 🚪 Визит
channel-message = 💬 Сообщение
channel-message-in = 💬 Входящее сообщение
channel-email = ✉️ Письмо
channel-email-in = ✉️ Входящее письмо
channel-note = 📝 Заметка
interaction-logged = { $channel } · <b>{ $client }</b>
interaction-missed = { $channel } · <b>{ $client }</b> · { $kind ->
    [call] не дозвонились
    [meeting] не состоялась
    [visit] не застали
   *[other] без ответа
}
interaction-when = { " " }· { $when }
interaction-words = <i>{ $text }</i>
interaction-line = { $when } · { $channel }{ $missed }{ $text }
interaction-not-reached = , без ответа
button-call = 📞 Звонок
button-meeting = 🤝 Встреча
button-visit = 🚪 Визит
button-message = 💬 Сообщение
button-note = 📝 Заметка
button-email = ✉️ Письмо
