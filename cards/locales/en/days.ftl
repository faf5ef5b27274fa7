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
city-kyiv = Kyiv
age = { " " }· { $years ->
    [one] { $years } year old
   *[other] { $years } years old
}
