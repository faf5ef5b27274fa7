deal-created = 💼 Угоду відкрито · <b>{ $client }</b>{ $sum } · { $stage }
deal-amount-set = 💰 Сума угоди · <b>{ $client }</b>: { $sum }
deal-amount-changed = 💰 Сума угоди · <b>{ $client }</b>: { $sum } (було { $before })
deal-stands = 💼 Угода вже відкрита · <b>{ $client }</b>{ $sum }
deal-moved = ➡️ <b>{ $client }</b>: етап «{ $stage }»{ $sum }
deal-back = ♻️ Знову в роботі · <b>{ $client }</b>: етап «{ $stage }»{ $sum }
deal-won = 🎉 Угоду виграно · <b>{ $client }</b>{ $sum }
deal-lost = 📉 Відмова · <b>{ $client }</b>{ $sum }
deal-lost-reason = 📉 Відмова · <b>{ $client }</b>{ $sum }: { $reason }
deal-line = 💼 { $title }{ $sum } · { $stage }
deal-line-won = 🎉 { $title }{ $sum } · виграно { $when }
deal-line-lost = 📉 { $title }{ $sum } · відмова { $when }
deal-untitled = Угода
deal-quiet = { " " }· тихо { $days ->
    [one] { $days } день
    [few] { $days } дні
    [many] { $days } днів
   *[other] { $days } дня
}
deal-card-since = { $days ->
    [0] На цьому етапі від сьогодні
    [one] На цьому етапі { $days } день
    [few] На цьому етапі { $days } дні
    [many] На цьому етапі { $days } днів
   *[other] На цьому етапі { $days } дня
}
deal-card-closed = Закрито: { $when }
deal-card-reason = Причина: { $reason }
stage-new = Нова
stage-negotiation = Переговори
stage-proposal = КП надіслано
stage-contract = Договір
stage-won = Успішно
stage-lost = Відмова
deals-title = <b>Відкриті угоди</b>
deals-none = Відкритих угод немає. Напишіть, наприклад: «угода з Шевченком на 120 тис».
deals-stage = { $stage }: { $count ->
    [one] { $count } угода
    [few] { $count } угоди
    [many] { $count } угод
   *[other] { $count } угоди
}{ $sum }
deals-all = Разом: { $count ->
    [one] { $count } угода
    [few] { $count } угоди
    [many] { $count } угод
   *[other] { $count } угоди
}{ $sum }
deal-button-won = 🎉 Виграно
deal-button-lost = 📉 Відмова
deal-button = 💼 { $title }
loss-price = Дорого
loss-competitor = Пішли до конкурентів
loss-budget = Немає бюджету
loss-later = Відклали
loss-silent = Не відповідають
loss-unneeded = Не потрібно
