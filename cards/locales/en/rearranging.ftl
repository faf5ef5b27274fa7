rearrange-move = 📅 { $count ->
    [one] Move { $count } booking?
   *[other] Move { $count } bookings?
}
rearrange-move-yes = 📅 Move all
rearrange-call-off = 🗑 { $count ->
    [one] Cancel { $count } booking?
   *[other] Cancel { $count } bookings?
}
rearrange-call-off-yes = 🗑 Cancel all
rearrange-goes = { $line } → { $goal }
rearrange-stays = <b>These stay as they are:</b>
rearrange-line-stays = { $line } — { $why }
rearrange-over = that time is over
rearrange-closed = closed
rearrange-away = { $master } is off
rearrange-clash = { $client } is booked then
rearrange-none = There are no bookings ahead.
rearrange-none-of = No bookings: { $about }.
rearrange-nothing-goes = They cannot be moved there.
rearrange-button-letters = ✉️ Write to clients: { $count }
letter-moved = ✉️ Moved to { $when } — <b>{ $client }</b>{ $what }
letter-reassigned = ✉️ With somebody else: { $when } — <b>{ $client }</b>{ $what }
letter-called_off = ✉️ Cancelled: { $when } — <b>{ $client }</b>{ $what }
letter-left = Still to be told: { $count }
letter-end = ✉️ That’s everybody.
text-visit_moved = { $name }, we are sorry, we had to move your booking { $service }. The new time is { $when }. Does it suit you?
text-visit_reassigned = { $name }, we are expecting you { $when } { $service }, but with { $master } this time. Does it suit you?
text-visit_called_off = { $name }, we are sorry, your visit { $when } { $service } has to be cancelled. Shall we find you another time?
