enquiry-asked = ❓ <b>{ $asker }</b> спрашивает: { $text }
    Ответьте на это сообщение — я передам.
enquiry-button-reply = ✍️ Ответить
enquiry-write = Напишите ответ одним сообщением.
enquiry-sent = ❓ Вопрос отправлен: { $who }. Ответ придёт сюда.
colleague-which = Кто имеется в виду: { $names }? Напишите имя и фамилию.
