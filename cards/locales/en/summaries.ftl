summary-title = 📊 <b>The day: { $day }</b>
summary-contacts = { $count ->
    [0] no contacts
    [one] { $count } contact
   *[other] { $count } contacts
}
summary-tasks = { $count ->
    [0] no tasks done
    [one] { $count } task done
   *[other] { $count } tasks done
}
summary-won = 🎉 won { $count }{ $sum }
summary-lost = 📉 lost { $count }{ $sum }
summary-overdue = 🔥 overdue { $count }
summary-stalled = 🐌 standing still { $count }
