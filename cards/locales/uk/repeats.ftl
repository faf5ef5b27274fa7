series = 🔁 повторюється { $when }
series-zone = { " " }({ $city })
series-missed = { $count ->
    [1] Минулого разу не позначено
    [one] Не позначено { $count } раз поспіль
    [few] Не позначено { $count } рази поспіль
    [many] Не позначено { $count } разів поспіль
   *[other] Не позначено { $count } разів поспіль
}
repeat-clock = { $hour ->
    [11] об
   *[other] о
} { $time }
repeat-daily = { $times ->
    [1] щодня
    [one] кожен { $times } день
    [few] кожні { $times } дні
    [many] кожні { $times } днів
   *[other] кожні { $times } днів
}
repeat-workdays = у будні
repeat-weekdays = { $day ->
    [MO] понеділках
    [TU] вівторках
    [WE] середах
    [TH] четвергах
    [FR] п’ятницях
    [SA] суботах
   *[SU] неділях
}
repeat-weekly = { $times ->
    [1] по { $days }
    [2] раз на два тижні по { $days }
    [one] раз на { $times } тиждень по { $days }
    [few] раз на { $times } тижні по { $days }
    [many] раз на { $times } тижнів по { $days }
   *[other] раз на { $times } тижнів по { $days }
}
repeat-day = { $day }-го
repeat-monthly = { $times ->
    [1] щомісяця
    [2] раз на два місяці
    [3] раз на три місяці
    [6] раз на пів року
    [one] раз на { $times } місяць
    [few] раз на { $times } місяці
    [many] раз на { $times } місяців
   *[other] раз на { $times } місяців
} { $days }{ $short ->
    [yes] {" "}або в останній день
   *[no] {""}
}
repeat-monthly-last = { $times ->
    [1] в останній день місяця
    [one] раз на { $times } місяць, в останній день
    [few] раз на { $times } місяці, в останній день
    [many] раз на { $times } місяців, в останній день
   *[other] раз на { $times } місяців, в останній день
}
repeat-monthly-weekday = { $place ->
    [1] { $day ->
        [WE] у першу
        [FR] у першу
        [SA] у першу
        [SU] у першу
       *[MO] у перший
    }
    [2] { $day ->
        [WE] у другу
        [FR] у другу
        [SA] у другу
        [SU] у другу
       *[MO] у другий
    }
    [3] { $day ->
        [WE] у третю
        [FR] у третю
        [SA] у третю
        [SU] у третю
       *[MO] у третій
    }
    [4] { $day ->
        [WE] у четверту
        [FR] у четверту
        [SA] у четверту
        [SU] у четверту
       *[MO] у четвертий
    }
   *[-1] { $day ->
        [WE] в останню
        [FR] в останню
        [SA] в останню
        [SU] в останню
       *[MO] в останній
    }
} { $day ->
    [MO] понеділок
    [TU] вівторок
    [WE] середу
    [TH] четвер
    [FR] п’ятницю
    [SA] суботу
   *[SU] неділю
} { $times ->
    [1] місяця
   *[other] (раз на { $times } міс.)
}
repeat-yearly = { $times ->
    [1] щороку { $day }
    [2] раз на два роки { $day }
    [one] раз на { $times } рік { $day }
    [few] раз на { $times } роки { $day }
    [many] раз на { $times } років { $day }
   *[other] раз на { $times } років { $day }
}
