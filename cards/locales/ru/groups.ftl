group-connected = 👥 Группа подключена: <b>{ $company }</b>
group-choose = Выберите, что сюда присылать. Я отвечаю здесь на команды, упоминания и ответы на мои сообщения, остальное не читаю.
group-topic = Пишу в эту тему. Чтобы сменить её, отправьте /connect в другой.
group-wanted = ✅ { $news }
group-unwanted = ▫️ { $news }
group-news-stalled = Застывшие сделки
group-news-lost = Отказы
group-news-lead = Новые лиды
group-news-won = Крупные победы
group-news-summary = Итоги дня
group-shows-names = 👁 Видны имена и суммы
group-shows-words = 👁 Видны имена, суммы и слова
group-shows-phones = 👁 Видно всё, с телефонами
group-hour = 📊 Итоги дня в { $at }
group-alert = 🐌 О застывшей сделке — через { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
}
group-big = 🎉 Крупная победа — от { $sum }
group-big-all = 🎉 Все победы
group-lead = 🙋 Лид ждёт { $minutes } мин
group-button-leave = ✖️ Отключить группу
group-button-connect = 👥 Подключить
group-button-private = 💬 Открыть чат с ботом
group-button-add = ➕ Добавить в группу
group-offer = Подключить эту группу к компании <b>{ $company }</b>? Сюда можно присылать застывшие сделки, отказы, новые лиды, победы и итоги дня.
group-not-connected = Эта группа пока не подключена. Руководитель может подключить её командой /connect.
group-not-yours = Это может только руководитель
group-left = Группа отключена. Подключить снова: /connect
group-private = Это личное: напишите мне в чат один на один.
group-how = Чтобы подключить группу руководителей, добавьте меня в неё и отправьте там /connect.
group-stranger = Эта кнопка для сотрудников компании
group-reply = <i>Ответьте на это сообщение.</i>
group-help = <b>В группе</b> я отвечаю, когда ко мне обращаются: командой, через @ или ответом на моё сообщение.
    • @{ $bot } звонил Иванову, договорились на 120 тыс
    • ответьте на карточку сделки, и ваши слова станут заметкой

    /deals — открытые сделки
    /find — найти клиента
    /connect — что присылать в эту группу
command-connect = Подключить группу
