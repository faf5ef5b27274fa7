free-title = <b>🕓 Свободно · { $day }</b>
free-day-off = По настройкам это выходной.
free-none = свободного времени нет
free-how = Рабочие часы — из настроек, визит считаю за час.
free-how-for = Рабочие часы — из настроек, на визит ({ $services }) считаю { $length }.
free-yes = ✅ { $time } — свободно
free-yes-with = ✅ { $time } — свободно: { $masters }
free-no = ⛔ { $time } — занято
free-no-with = ⛔ { $time } — занято: { $masters }
free-taken = Это время уже занято
free-button-bookings = 📅 Записи
revenue-title = 💰 <b>Выручка · { $when }</b>
revenue-whole = { $count ->
    [one] { $count } визит
    [few] { $count } визита
   *[many] { $count } визитов
} · { $sum }
revenue-average = Средний чек: { $sum }
revenue-services = <b>По услугам</b>
revenue-masters = <b>По мастерам</b>
revenue-no-service = услуга не указана
revenue-no-master = мастер не указан
revenue-none = Состоявшихся визитов нет.
revenue-how = Считаю визиты, которые состоялись.{ $count ->
    [0] { "" }
   *[other] { " " }Без цены: { $count }.
}
