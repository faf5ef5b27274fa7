rearrange-move = 📅 { $count ->
    [one] Перенести { $count } запись?
    [few] Перенести { $count } записи?
   *[many] Перенести { $count } записей?
}
rearrange-move-yes = 📅 Перенести все
rearrange-call-off = 🗑 { $count ->
    [one] Снять { $count } запись?
    [few] Снять { $count } записи?
   *[many] Снять { $count } записей?
}
rearrange-call-off-yes = 🗑 Снять все
rearrange-goes = { $line } → { $goal }
rearrange-stays = <b>Останутся как есть:</b>
rearrange-line-stays = { $line } — { $why }
rearrange-over = это время прошло
rearrange-closed = закрыто
rearrange-away = { $master } не работает
rearrange-clash = в это время уже { $client }
rearrange-none = Ближайших записей нет.
rearrange-none-of = Записей нет: { $about }.
rearrange-nothing-goes = Перенести не получится.
rearrange-button-letters = ✉️ Написать клиентам: { $count }
letter-moved = ✉️ Перенос на { $when } — <b>{ $client }</b>{ $what }
letter-reassigned = ✉️ Другой мастер: { $when } — <b>{ $client }</b>{ $what }
letter-called_off = ✉️ Запись снята: { $when } — <b>{ $client }</b>{ $what }
letter-left = Осталось написать: { $count }
letter-end = ✉️ Это все, больше писать некому.
text-visit_moved = { $name }, к сожалению, нам пришлось перенести вашу запись { $service }. Новое время: { $when }. Вам подойдёт?
text-visit_reassigned = { $name }, ждём вас { $when } { $service }, но мастер будет другой: { $master }. Вам подойдёт?
text-visit_called_off = { $name }, к сожалению, ваш визит { $when } { $service } не состоится. Подобрать вам другое время?
