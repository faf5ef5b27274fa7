summary-title = 📊 <b>Підсумки дня: { $day }</b>
summary-contacts = { $count ->
    [0] контактів немає
    [one] { $count } контакт
    [few] { $count } контакти
    [many] { $count } контактів
   *[other] { $count } контакту
}
summary-tasks = { $count ->
    [0] завдань не зроблено
    [one] { $count } завдання зроблено
    [few] { $count } завдання зроблено
    [many] { $count } завдань зроблено
   *[other] { $count } завдання зроблено
}
summary-won = 🎉 виграно { $count }{ $sum }
summary-lost = 📉 відмов { $count }{ $sum }
summary-overdue = 🔥 прострочено { $count }
summary-stalled = 🐌 стоїть { $count }
