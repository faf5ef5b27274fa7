target-set = 🎯 План: { $month } — <b>{ $sum }</b>
target-whose = 👤 { $who }
target-before = (було { $sum })
target-title = 🎯 <b>План: { $month }</b>
target-company = Компанія
target-line = • { $who }: { $sold } із { $whole }, { $percent } % · залишилося { $left }
target-line-reached = • 🎉 { $who }: { $sold } із { $whole }, { $percent } %
target-days-left = ⏳ Залишилося { $days ->
    [one] { $days } робочий день
    [few] { $days } робочі дні
    [many] { $days } робочих днів
   *[other] { $days } робочого дня
}
target-not-yours = План ставлять власник і керівник: { $who }. Запитайте їх.
trace-target = план продажів
trace-target-changed = зміна плану продажів
audit-target = план продажів
wish-set_target = 🎯 план продажів
target-of-months = План ставиться на місяць, наприклад: «план на грудень 500 тисяч».
target-dropped = 🎯 План знято: { $month } (був <b>{ $sum }</b>)
target-none = Плану продажів на { $month } й так немає.
