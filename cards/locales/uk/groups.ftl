group-connected = 👥 Групу підключено: <b>{ $company }</b>
group-choose = Виберіть, що сюди надсилати. Я відповідаю тут на команди, згадки та відповіді на мої повідомлення, решту не читаю.
group-topic = Пишу в цю тему. Щоб змінити її, надішліть /connect в іншій.
group-wanted = ✅ { $news }
group-unwanted = ▫️ { $news }
group-news-stalled = Завислі угоди
group-news-lost = Відмови
group-news-lead = Нові ліди
group-news-won = Великі перемоги
group-news-summary = Підсумки дня
group-shows-names = 👁 Видно імена й суми
group-shows-words = 👁 Видно імена, суми та слова
group-shows-phones = 👁 Видно все, з телефонами
group-hour = 📊 Підсумки дня о { $at }
group-alert = 🐌 Про завислу угоду — через { $days ->
    [one] { $days } день
    [few] { $days } дні
    [many] { $days } днів
   *[other] { $days } дня
}
group-big = 🎉 Велика перемога — від { $sum }
group-big-all = 🎉 Усі перемоги
group-lead = 🙋 Лід чекає { $minutes } хв
group-button-leave = ✖️ Відключити групу
group-button-connect = 👥 Підключити
group-button-private = 💬 Відкрити чат із ботом
group-button-add = ➕ Додати до групи
group-offer = Підключити цю групу до компанії <b>{ $company }</b>? Сюди можна надсилати завислі угоди, відмови, нові ліди, перемоги та підсумки дня.
group-not-connected = Цю групу ще не підключено. Керівник може підключити її командою /connect.
group-not-yours = Це може лише керівник
group-left = Групу відключено. Підключити знову: /connect
group-private = Це особисте: напишіть мені в чат сам на сам.
group-how = Щоб підключити групу керівників, додайте мене до неї та надішліть там /connect.
group-stranger = Ця кнопка для співробітників компанії
group-reply = <i>Дайте відповідь на це повідомлення.</i>
group-help = <b>У групі</b> я відповідаю, коли до мене звертаються: командою, через @ або відповіддю на моє повідомлення.
    • @{ $bot } дзвонив Іваненку, домовилися на 120 тис
    • дайте відповідь на картку угоди, і ваші слова стануть нотаткою

    /deals — відкриті угоди
    /find — знайти клієнта
    /connect — що надсилати в цю групу
command-connect = Підключити групу
