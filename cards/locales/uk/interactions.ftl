channel-call = 📞 Дзвінок
channel-call-in = 📞 Вхідний дзвінок
channel-meeting = 🤝 Зустріч
channel-visit = 🚪 Візит
channel-message = 💬 Повідомлення
channel-message-in = 💬 Вхідне повідомлення
channel-email = ✉️ Лист
channel-email-in = ✉️ Вхідний лист
channel-note = 📝 Нотатка
interaction-logged = { $channel } · <b>{ $client }</b>
interaction-missed = { $channel } · <b>{ $client }</b> · { $kind ->
    [call] не додзвонилися
    [meeting] не відбулася
    [visit] не застали
   *[other] без відповіді
}
interaction-when = { " " }· { $when }
interaction-words = <i>{ $text }</i>
interaction-line = { $when } · { $channel }{ $missed }{ $text }
interaction-not-reached = , без відповіді
button-call = 📞 Дзвінок
button-meeting = 🤝 Зустріч
button-visit = 🚪 Візит
button-message = 💬 Повідомлення
button-note = 📝 Нотатка
button-email = ✉️ Лист
