summary-title = 📊 <b>Итоги дня: { $day }</b>
summary-contacts = { $count ->
    [0] контактов нет
    [one] { $count } контакт
    [few] { $count } контакта
   *[many] { $count } контактов
}
summary-tasks = { $count ->
    [0] задач не сделано
    [one] { $count } задача сделана
    [few] { $count } задачи сделаны
   *[many] { $count } задач сделано
}
summary-won = 🎉 выиграно { $count }{ $sum }
summary-lost = 📉 отказов { $count }{ $sum }
summary-overdue = 🔥 просрочено { $count }
summary-stalled = 🐌 стоит { $count }
