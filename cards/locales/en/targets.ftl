target-set = 🎯 Target for { $month }: <b>{ $sum }</b>
target-whose = 👤 { $who }
target-before = (was { $sum })
target-title = 🎯 <b>Target for { $month }</b>
target-company = Company
target-line = • { $who }: { $sold } of { $whole }, { $percent }% · { $left } to go
target-line-reached = • 🎉 { $who }: { $sold } of { $whole }, { $percent }%
target-days-left = ⏳ { $days ->
    [one] { $days } working day
   *[other] { $days } working days
} left
target-not-yours = Targets are set by an owner or a manager: { $who }. Ask them.
trace-target = sales target
trace-target-changed = a change of a sales target
audit-target = sales target
wish-set_target = 🎯 a sales target
target-of-months = Targets are kept by the month, for example: “sales target for December 50k”.
target-dropped = 🎯 Target removed: { $month } (was <b>{ $sum }</b>)
target-none = There is no sales target for { $month }.
