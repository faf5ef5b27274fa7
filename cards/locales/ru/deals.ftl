deal-created = 💼 Сделка открыта · <b>{ $client }</b>{ $sum } · { $stage }
deal-amount-set = 💰 Сумма сделки · <b>{ $client }</b>: { $sum }
deal-amount-changed = 💰 Сумма сделки · <b>{ $client }</b>: { $sum } (было { $before })
deal-stands = 💼 Сделка уже открыта · <b>{ $client }</b>{ $sum }
deal-moved = ➡️ <b>{ $client }</b>: этап «{ $stage }»{ $sum }
deal-back = ♻️ Снова в работе · <b>{ $client }</b>: этап «{ $stage }»{ $sum }
deal-won = 🎉 Сделка выиграна · <b>{ $client }</b>{ $sum }
deal-lost = 📉 Отказ · <b>{ $client }</b>{ $sum }
deal-lost-reason = 📉 Отказ · <b>{ $client }</b>{ $sum }: { $reason }
deal-line = 💼 { $title }{ $sum } · { $stage }
deal-line-won = 🎉 { $title }{ $sum } · выиграна { $when }
deal-line-lost = 📉 { $title }{ $sum } · отказ { $when }
deal-untitled = Сделка
deal-quiet = { " " }· тихо { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
}
deal-card-since = { $days ->
    [0] На этом этапе с сегодняшнего дня
    [one] На этом этапе { $days } день
    [few] На этом этапе { $days } дня
   *[many] На этом этапе { $days } дней
}
deal-card-closed = Закрыта: { $when }
deal-card-reason = Причина: { $reason }
stage-new = Новая
stage-negotiation = Переговоры
stage-proposal = КП отправлено
stage-contract = Договор
stage-won = Успешно
stage-lost = Отказ
deals-title = <b>Открытые сделки</b>
deals-none = Открытых сделок нет. Напишите, например: «сделка с Ивановым на 120 тыс».
deals-stage = { $stage }: { $count ->
    [one] { $count } сделка
    [few] { $count } сделки
   *[many] { $count } сделок
}{ $sum }
deals-all = Всего: { $count ->
    [one] { $count } сделка
    [few] { $count } сделки
   *[many] { $count } сделок
}{ $sum }
deal-button-won = 🎉 Выиграна
deal-button-lost = 📉 Отказ
deal-button = 💼 { $title }
loss-price = Дорого
loss-competitor = Ушли к конкурентам
loss-budget = Нет бюджета
loss-later = Отложили
loss-silent = Не отвечают
loss-unneeded = Не нужно
