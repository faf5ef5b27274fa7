alert-stalled = 🐌 <b>{ $client }</b>{ $sum } · { $stage }
alert-owner = Відповідальний: { $owner }
alert-why = Тихо { $days ->
    [one] { $days } день
    [few] { $days } дні
    [many] { $days } днів
   *[other] { $days } дня
}: ні контакту, ні нового етапу, попереду нічого не заплановано. Поріг — { $limit }.
alert-button-ask = ❓ Запитати: { $owner }
alert-button-give = 👤 Передати…
alert-button-snooze = ⏱ Відкласти до…
alert-give-ask = Кому передати угоду й клієнта?
alert-asked = ❓ { $asker } запитує: що з угодою <b>{ $client }</b>{ $sum }? Тихо { $days ->
    [one] { $days } день
    [few] { $days } дні
    [many] { $days } днів
   *[other] { $days } дня
}.
    Дайте відповідь на це повідомлення — я передам.
alert-question-sent = Запитання надіслано
alert-question-waits = Уже запитали, відповіді ще немає
alert-owner-away = Зараз не можу написати цій людині
alert-answer = 💬 <b>{ $owner }</b>: { $text }
alert-answer-passed = 💬 Передав вашу відповідь.
alert-snooze-ask = До якого дня відкласти й чому? Наприклад: «до п’ятниці, чекають на бюджет».
alert-snooze-again = Не зрозумів, до якого дня. Наприклад: «до п’ятниці, чекають на бюджет».
alert-snoozed = ⏱ <b>{ $client }</b>: нагадаю { $when }
alert-settled = Щодо цієї угоди вже вирішили
alert-not-yours = Це вирішує керівник або відповідальний
alert-yours = Це ваша угода: просто напишіть, що з нею
deal-given = 👤 <b>{ $client }</b>{ $sum }: тепер відповідальний { $owner }
deal-given-to-you = 👤 { $giver } передає вам угоду <b>{ $client }</b>{ $sum } · { $stage }
news-lost = 📉 Відмова · <b>{ $client }</b>{ $sum } · { $owner }
news-won = 🎉 Перемога · <b>{ $client }</b>{ $sum } · { $owner }
wish-give_deal = 👤 передати угоду — { $name }
stall-set = 🐌 Угода вважається завислою, якщо тихо { $days ->
    [one] { $days } день
    [few] { $days } дні
    [many] { $days } днів
   *[other] { $days } дня
}. Спершу нагадаю відповідальному, ще через { $later ->
    [one] { $later } день
    [few] { $later } дні
    [many] { $later } днів
   *[other] { $later } дня
} скажу керівникам або в їхню групу. Так для всієї компанії.
