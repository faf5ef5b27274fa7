absence-off = не працює { $when }
absence-works = працює лише { $when }
absence-taken = 🏖 { $master } { $off }. Вікна на неробочі дні не пропоную.
absence-booked = { $count ->
    [one] Уже є { $count } запис, його треба перенести:
    [few] Уже є { $count } записи, їх треба перенести:
    [many] Уже є { $count } записів, їх треба перенести:
   *[other] Уже є { $count } запису, їх треба перенести:
}
visit-dated = • { $when } — { $client }{ $what }
absence-ended = ✅ Прибрано: { $master } { $off }.
absence-line = { $master }: { $off }
absence-not-yours = Про чужі вихідні може сказати власник або адміністратор.
absence-button-all = 🏖 Усі вихідні
absences-title = <b>🏖 Вихідні майстрів</b>
    Натисніть, щоб прибрати. Додати — словами: «Олена у відпустці з 1 по 10 грудня», «у Іри вихідний у п'ятницю», «Олена працює по середах і п'ятницях».
absences-none = Вихідних і відпусток у майстрів немає. Напишіть, наприклад: «Олена у відпустці з 1 по 10 грудня», «у Іри вихідний у п'ятницю», «Олена працює по середах і п'ятницях».
settings-button-absences = 🏖 Вихідні майстрів
hours-not-kept = Так записати не можу: у майстрів веду вихідні цілими днями, а години роботи — спільні, у /settings. Напишіть, наприклад: «Олена не працює в середу», «Олена у відпустці з 1 до 10 грудня», «Олена працює по середах і п’ятницях».
visit-away = ⚠️ { $master } { $off }
absence-gone = більше не працює (з { $when })
absence-always = працює щодня
master-welcomed = 👤 Новий майстер: <b>{ $master }</b>. Вільний час уже видно, дні можна сказати так: «{ $master } працює по середах і п’ятницях».
free-away = не працює
trace-absence = вихідні — { $name }
trace-absence-changed = зміна вихідних — { $name }
audit-absence = вихідні майстра{ $name }
audit-field-first_day = з
audit-field-last_day = до
audit-field-weekdays = за днями тижня
