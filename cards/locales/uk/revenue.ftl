free-title = <b>🕓 Вільно · { $day }</b>
free-day-off = За налаштуваннями це вихідний.
free-none = вільного часу немає
free-how = Робочі години — з налаштувань, візит рахую за годину.
free-how-for = Робочі години — з налаштувань, на візит ({ $services }) рахую { $length }.
free-yes = ✅ { $time } — вільно
free-yes-with = ✅ { $time } — вільно: { $masters }
free-no = ⛔ { $time } — зайнято
free-no-with = ⛔ { $time } — зайнято: { $masters }
free-taken = Цей час уже зайнято
free-button-bookings = 📅 Записи
revenue-title = 💰 <b>Виторг · { $when }</b>
revenue-whole = { $count ->
    [one] { $count } візит
    [few] { $count } візити
    [many] { $count } візитів
   *[other] { $count } візиту
} · { $sum }
revenue-average = Середній чек: { $sum }
revenue-services = <b>За послугами</b>
revenue-masters = <b>За майстрами</b>
revenue-no-service = послугу не вказано
revenue-no-master = майстра не вказано
revenue-none = Візитів, що відбулися, немає.
revenue-how = Рахую візити, що відбулися.{ $count ->
    [0] { "" }
   *[other] { " " }Без ціни: { $count }.
}
