target-set = 🎯 План: { $month } — <b>{ $sum }</b>
target-whose = 👤 { $who }
target-before = (было { $sum })
target-title = 🎯 <b>План: { $month }</b>
target-company = Компания
target-line = • { $who }: { $sold } из { $whole }, { $percent } % · осталось { $left }
target-line-reached = • 🎉 { $who }: { $sold } из { $whole }, { $percent } %
target-days-left = ⏳ Осталось { $days ->
    [one] { $days } рабочий день
    [few] { $days } рабочих дня
   *[many] { $days } рабочих дней
}
target-not-yours = План ставят владелец и руководитель: { $who }. Спросите их.
trace-target = план продаж
trace-target-changed = изменение плана продаж
audit-target = план продаж
wish-set_target = 🎯 план продаж
target-of-months = План ставится на месяц, например: «план на декабрь 500 тысяч».
target-dropped = 🎯 План снят: { $month } (был <b>{ $sum }</b>)
target-none = Плана продаж на { $month } и так нет.
