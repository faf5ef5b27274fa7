series = 🔁 повторяется { $when }
series-zone = { " " }({ $city })
series-missed = { $count ->
    [1] В прошлый раз не отмечена
    [one] Не отмечена { $count } раз подряд
    [few] Не отмечена { $count } раза подряд
   *[many] Не отмечена { $count } раз подряд
}
repeat-clock = в { $time }
repeat-daily = { $times ->
    [1] каждый день
    [one] каждый { $times } день
    [few] каждые { $times } дня
   *[many] каждые { $times } дней
}
repeat-workdays = по будням
repeat-weekdays = { $day ->
    [MO] понедельникам
    [TU] вторникам
    [WE] средам
    [TH] четвергам
    [FR] пятницам
    [SA] субботам
   *[SU] воскресеньям
}
repeat-weekly = { $times ->
    [1] по { $days }
    [2] раз в две недели по { $days }
    [one] раз в { $times } неделю по { $days }
    [few] раз в { $times } недели по { $days }
   *[many] раз в { $times } недель по { $days }
}
repeat-day = { $day }-го
repeat-monthly = { $times ->
    [1] каждый месяц
    [2] раз в два месяца
    [3] раз в три месяца
    [6] раз в полгода
    [one] раз в { $times } месяц
    [few] раз в { $times } месяца
   *[many] раз в { $times } месяцев
} { $days }{ $short ->
    [yes] {" "}или в последний день
   *[no] {""}
}
repeat-monthly-last = { $times ->
    [1] в последний день месяца
    [one] раз в { $times } месяц, в последний день
    [few] раз в { $times } месяца, в последний день
   *[many] раз в { $times } месяцев, в последний день
}
repeat-monthly-weekday = в { $place ->
    [1] { $day ->
        [WE] первую
        [FR] первую
        [SA] первую
        [SU] первое
       *[MO] первый
    }
    [2] { $day ->
        [WE] вторую
        [FR] вторую
        [SA] вторую
        [SU] второе
       *[MO] второй
    }
    [3] { $day ->
        [WE] третью
        [FR] третью
        [SA] третью
        [SU] третье
       *[MO] третий
    }
    [4] { $day ->
        [WE] четвёртую
        [FR] четвёртую
        [SA] четвёртую
        [SU] четвёртое
       *[MO] четвёртый
    }
   *[-1] { $day ->
        [WE] последнюю
        [FR] последнюю
        [SA] последнюю
        [SU] последнее
       *[MO] последний
    }
} { $day ->
    [MO] понедельник
    [TU] вторник
    [WE] среду
    [TH] четверг
    [FR] пятницу
    [SA] субботу
   *[SU] воскресенье
} { $times ->
    [1] месяца
   *[other] (раз в { $times } мес.)
}
repeat-yearly = { $times ->
    [1] каждый год { $day }
    [2] раз в два года { $day }
    [one] раз в { $times } год { $day }
    [few] раз в { $times } года { $day }
   *[many] раз в { $times } лет { $day }
}
