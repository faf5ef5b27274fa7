free-title = <b>🕓 Free · { $day }</b>
free-day-off = By the settings this is a day off.
free-none = no free time
free-how = Working hours are those of the settings; a visit is counted as an hour.
free-how-for = Working hours are those of the settings; a visit ({ $services }) is counted as { $length }.
free-yes = ✅ { $time } is free
free-yes-with = ✅ { $time } is free: { $masters }
free-no = ⛔ { $time } is taken
free-no-with = ⛔ { $time } is taken: { $masters }
free-taken = That time is taken by now
free-button-bookings = 📅 Bookings
revenue-title = 💰 <b>Revenue · { $when }</b>
revenue-whole = { $count ->
    [one] { $count } visit
   *[other] { $count } visits
} · { $sum }
revenue-average = On average: { $sum }
revenue-services = <b>By service</b>
revenue-masters = <b>By master</b>
revenue-no-service = no service named
revenue-no-master = no master named
revenue-none = No visits took place.
revenue-how = Visits that took place are counted.{ $count ->
    [0] { "" }
   *[other] { " " }Without a price: { $count }.
}
