day-yesterday = yesterday
day-today = today
day-tomorrow = tomorrow
day-at = { $day } at { $time }
# Patterns of dates (CLDR): of days past, ahead, of another year, and today in full
date-past = MMMM d
date-month = LLLL y
date-ahead = EEE, MMMM d
date-year = MMMM d, y
date-heading = EEEE, MMMM d
date-weekday = EEE d
span-year = { $year }
# Of two days of one month, the first and the last: «16–22 марта»
date-span-from = MMMM d
date-span-to = d
city-kyiv = Kyiv
age = { " " }· { $years ->
    [one] { $years } year old
   *[other] { $years } years old
}
span-ever = of all time
