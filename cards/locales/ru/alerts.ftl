alert-stalled = 🐌 <b>{ $client }</b>{ $sum } · { $stage }
alert-owner = Ответственный: { $owner }
alert-why = Тихо { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
}: ни контакта, ни нового этапа, впереди ничего не запланировано. Порог — { $limit }.
alert-button-ask = ❓ Спросить: { $owner }
alert-button-give = 👤 Передать…
alert-button-snooze = ⏱ Отложить до…
alert-give-ask = Кому передать сделку и клиента?
alert-asked = ❓ { $asker } спрашивает: что со сделкой <b>{ $client }</b>{ $sum }? Тихо { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
}.
    Ответьте на это сообщение — я передам.
alert-question-sent = Вопрос отправлен
alert-question-waits = Уже спросили, ответа пока нет
alert-owner-away = Сейчас не могу написать этому человеку
alert-answer = 💬 <b>{ $owner }</b>: { $text }
alert-answer-passed = 💬 Передал ваш ответ.
alert-snooze-ask = До какого дня отложить и почему? Например: «до пятницы, ждут бюджет».
alert-snooze-again = Не понял, до какого дня. Например: «до пятницы, ждут бюджет».
alert-snoozed = ⏱ <b>{ $client }</b>: напомню { $when }
alert-settled = По этой сделке уже решили
alert-not-yours = Это решает руководитель или ответственный
alert-yours = Это ваша сделка: просто напишите, что с ней
deal-given = 👤 <b>{ $client }</b>{ $sum }: теперь ответственный { $owner }
deal-given-to-you = 👤 { $giver } передаёт вам сделку <b>{ $client }</b>{ $sum } · { $stage }
news-lost = 📉 Отказ · <b>{ $client }</b>{ $sum } · { $owner }
news-won = 🎉 Победа · <b>{ $client }</b>{ $sum } · { $owner }
wish-give_deal = 👤 передать сделку — { $name }
stall-set = 🐌 Сделка считается застывшей, если тихо { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
}. Сначала напомню ответственному, ещё через { $later ->
    [one] { $later } день
    [few] { $later } дня
   *[many] { $later } дней
} скажу руководителям или в их группу. Так для всей компании.
