day-yesterday = вчера
day-today = сегодня
day-tomorrow = завтра
day-at = { $day } в { $time }
