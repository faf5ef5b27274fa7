series = 🔁 repeats { $when }
series-zone = { " " }({ $city })
series-missed = Not ticked { $count ->
    [1] last time
    [2] twice in a row
   *[other] { $count } times in a row
}
repeat-clock = at { $time }
repeat-daily = { $times ->
    [1] every day
    [2] every other day
   *[other] every { $times } days
}
repeat-workdays = every weekday
repeat-weekdays = { $day ->
    [MO] Monday
    [TU] Tuesday
    [WE] Wednesday
    [TH] Thursday
    [FR] Friday
    [SA] Saturday
   *[SU] Sunday
}
repeat-weekly = { $times ->
    [1] every { $days }
    [2] every other { $days }
   *[other] every { $times } weeks on { $days }
}
repeat-day = { $day }
repeat-monthly = { $times ->
    [1] every month
    [2] every other month
   *[other] every { $times } months
} on day { $days }{ $short ->
    [yes] {" "}or the last one
   *[no] {""}
}
repeat-monthly-last = on the last day of { $times ->
    [1] every month
    [2] every other month
   *[other] every { $times }th month
}
repeat-monthly-weekday = on the { $place ->
    [1] first
    [2] second
    [3] third
    [4] fourth
   *[-1] last
} { $day ->
    [MO] Monday
    [TU] Tuesday
    [WE] Wednesday
    [TH] Thursday
    [FR] Friday
    [SA] Saturday
   *[SU] Sunday
} of { $times ->
    [1] the month
    [2] every other month
   *[other] every { $times }th month
}
repeat-yearly = every { $times ->
    [1] year
    [2] other year
   *[other] { $times } years
} on { $day }
