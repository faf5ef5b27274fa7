day-yesterday = вчера
day-today = сегодня
day-tomorrow = завтра
day-at = { $day } в { $time }
# Patterns of dates (CLDR): of days past, ahead, of another year, and today in full
date-past = d MMMM
date-month = LLLL y
date-ahead = EEE, d MMMM
date-year = d MMMM y
date-heading = EEEE, d MMMM
date-weekday = EEE d
span-year = { $year } год
# Of two days of one month, the first and the last: «16–22 марта»
date-span-from = d
date-span-to = d MMMM
city-kyiv = Киев
age = { " " }· { $years ->
    [one] { $years } год
    [few] { $years } года
   *[many] { $years } лет
}
span-ever = за всё время
