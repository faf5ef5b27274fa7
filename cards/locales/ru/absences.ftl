absence-off = не работает { $when }
absence-works = работает только { $when }
absence-taken = 🏖 { $master } { $off }. Окна на нерабочие дни не предлагаю.
absence-booked = { $count ->
    [one] Уже есть { $count } запись, её надо перенести:
    [few] Уже есть { $count } записи, их надо перенести:
   *[many] Уже есть { $count } записей, их надо перенести:
}
visit-dated = • { $when } — { $client }{ $what }
absence-ended = ✅ Убрано: { $master } { $off }.
absence-line = { $master }: { $off }
absence-not-yours = О чужих выходных может сказать владелец или администратор.
absence-button-all = 🏖 Все выходные
absences-title = <b>🏖 Выходные мастеров</b>
    Нажмите, чтобы убрать. Добавить — словами: «Лена в отпуске с 1 по 10 декабря», «у Иры выходной в пятницу», «Лена работает по средам и пятницам».
absences-none = Выходных и отпусков у мастеров нет. Напишите, например: «Лена в отпуске с 1 по 10 декабря», «у Иры выходной в пятницу», «Лена работает по средам и пятницам».
settings-button-absences = 🏖 Выходные мастеров
hours-not-kept = Так записать не могу: у мастеров веду выходные целыми днями, а часы работы — общие, в /settings. Напишите, например: «Лена не работает в среду», «Лена в отпуске с 1 по 10 декабря», «Лена работает по средам и пятницам».
visit-away = ⚠️ { $master } { $off }
absence-gone = больше не работает (с { $when })
absence-always = работает каждый день
master-welcomed = 👤 Новый мастер: <b>{ $master }</b>. Свободное время уже видно, дни можно сказать так: «{ $master } работает по средам и пятницам».
free-away = не работает
trace-absence = выходные — { $name }
trace-absence-changed = изменение выходных — { $name }
audit-absence = выходные мастера{ $name }
audit-field-first_day = с
audit-field-last_day = по
audit-field-weekdays = по дням недели
