summary-title = 📊 <b>Підсумки дня: { $day }</b>
summary-contacts = { $count ->
    [0] контактів немає
    [one] { $count } контакт
    [few] { $count } контакти
    [many] { $count } контактів
   *[other] { $count } контакту
}
summary-tasks = { $count ->
    [0] зроблених завдань немає
    [one] { $count } завдання зроблено
    [few] { $count } завдання зроблено
    [many] { $count } завдань зроблено
   *[other] { $count } завдання зроблено
}
summary-won = 🎉 виграно { $count }{ $sum }
summary-lost = 📉 відмов { $count }{ $sum }
summary-overdue = 🔥 прострочено { $count }
summary-stalled = 🐌 стоїть { $count }
stalled-title = 🐌 <b>Стоять довше ніж { $days ->
    [one] { $days } день
    [few] { $days } дні
    [many] { $days } днів
   *[other] { $days } дня
}</b>
stalled-none = 👍 Нічого не стоїть: з усіма відкритими угодами нещодавно щось було або щось заплановано.
activity-none = За останні 7 днів — жодного контакту, виконаного завдання чи закритої угоди.
activity-week = 📅 <b>За 7 днів</b>
sales-month = 💰 <b>Продажі: { $month }</b>
sales-none = За цей і минулий місяць закритих угод немає.
sales-none-of-period = За ці дні закритих угод немає.
sales-conversion = Конверсія: { $percent }% (виграно { $won } з { $closed } закритих)
sales-average = Середній чек: { $sum }
sales-open = 💼 У роботі { $count ->
    [one] { $count } угода
    [few] { $count } угоди
    [many] { $count } угод
   *[other] { $count } угоди
}{ $sum }
sales-expected = Якщо виграти стільки ж, скільки за 90 днів ({ $percent }% закритих): ≈ { $sum }
sales-expected-undated = Це про всі відкриті угоди: до якого дня закриється кожна, не записано.
lost-month = 📉 <b>Відмови: { $month }</b> · { $count }{ $sum }
lost-line = • { $reason } — { $count }{ $sum }
lost-no-reason = причину не названо
lost-none = За цей і минулий місяць відмов немає 👍
birthdays-title = 🎂 <b>Дні народження: найближчі 30 днів</b>
birthdays-none = У найближчі 30 днів днів народження немає. Щоб я пам'ятав, напишіть: «ДН Іваненко 5 травня».
birthdays-title-of = 🎂 <b>Дні народження: { $when }</b>
birthdays-none-then = Днів народження немає: { $when }.
lost-none-of-period = За ці дні відмов немає 👍
closed-won = 🎉 <b>Виграні угоди: { $when }</b>
closed-lost = 📉 <b>Програні угоди: { $when }</b>
which-days = Не зрозумів, за які дні. Оберіть або напишіть інакше: «з 1 по 15 листопада», «за жовтень та листопад», «за 3 квартал».
sales-won-title = 🎉 <b>Виграно</b>
lost-deals-title = 📉 <b>Кого втратили</b>
sales-no-targets = Плану на цей місяць ще немає. Його ставить той, хто керує: «план на місяць 500 тисяч», «план Олега на грудень 300 тисяч». Поки ось що вийшло насправді.
sales-own = 💼 <b>Ваші угоди</b>
compared-title = ⚖️ <b>{ $first } → { $second }</b>
compared-won = 🎉 Виграно: { $first } → { $second }
compared-lost = 📉 Відмови: { $first } → { $second }
compared-revenue = 💰 Виторг: { $first } → { $second }
compared-visits = 🪑 Візити: { $first } → { $second }
compared-contacts = 📞 Контакти: { $first } → { $second }
compared-tasks = ✅ Виконані завдання: { $first } → { $second }
compared-clients = 👤 Нові клієнти: { $first } → { $second }
compared-each = • { $name }: 🎉 { $won1 } → { $won2 } · 📉 { $lost1 } → { $lost2 } · 📞 { $contacts1 } → { $contacts2 }
compared-going = ⏳ { $when }: ще не скінчилося, пораховано по сьогодні.
