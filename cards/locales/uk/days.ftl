day-yesterday = вчора
day-today = сьогодні
day-tomorrow = завтра
# «об 11:00», for «одинадцята» begins with a vowel
day-at = { $day } { $hour ->
    [11] об
   *[other] о
} { $time }
# Patterns of dates (CLDR): of days past, ahead, of another year, and today in full
date-past = d MMMM
date-month = LLLL y
date-ahead = EEE, d MMMM
date-year = d MMMM y
date-heading = EEEE, d MMMM
date-weekday = EEE d
span-year = { $year } рік
# Of two days of one month, the first and the last: «16–22 марта»
date-span-from = d
date-span-to = d MMMM
city-kyiv = Київ
age = { " " }· { $years ->
    [one] { $years } рік
    [few] { $years } роки
    [many] { $years } років
   *[other] { $years } року
}
span-ever = за весь час
