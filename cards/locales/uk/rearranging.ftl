rearrange-move = 📅 { $count ->
    [one] Перенести { $count } запис?
    [few] Перенести { $count } записи?
    [many] Перенести { $count } записів?
   *[other] Перенести { $count } запису?
}
rearrange-move-yes = 📅 Перенести всі
rearrange-call-off = 🗑 { $count ->
    [one] Зняти { $count } запис?
    [few] Зняти { $count } записи?
    [many] Зняти { $count } записів?
   *[other] Зняти { $count } запису?
}
rearrange-call-off-yes = 🗑 Зняти всі
rearrange-goes = { $line } → { $goal }
rearrange-stays = <b>Залишаться як є:</b>
rearrange-line-stays = { $line } — { $why }
rearrange-over = цей час минув
rearrange-closed = зачинено
rearrange-away = { $master } не працює
rearrange-clash = у цей час уже { $client }
rearrange-none = Найближчих записів немає.
rearrange-none-of = Записів немає: { $about }.
rearrange-nothing-goes = Перенести не вийде.
rearrange-button-letters = ✉️ Написати клієнтам: { $count }
letter-moved = ✉️ Перенесення на { $when } — <b>{ $client }</b>{ $what }
letter-reassigned = ✉️ Інший майстер: { $when } — <b>{ $client }</b>{ $what }
letter-called_off = ✉️ Запис знято: { $when } — <b>{ $client }</b>{ $what }
letter-left = Залишилося написати: { $count }
letter-end = ✉️ Це всі, більше писати нікому.
text-visit_moved = { $name }, на жаль, нам довелося перенести ваш запис { $service }. Новий час: { $when }. Вам підійде?
text-visit_reassigned = { $name }, чекаємо на вас { $when } { $service }, але майстер буде інший: { $master }. Вам підійде?
text-visit_called_off = { $name }, на жаль, ваш візит { $when } { $service } не відбудеться. Підібрати вам інший час?
