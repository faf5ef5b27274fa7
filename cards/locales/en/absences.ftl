absence-off = is off { $when }
absence-works = works only { $when }
absence-taken = 🏖 { $master } { $off }. I offer no slots on days off.
absence-booked = { $count ->
    [one] There is { $count } booking already, to be moved:
   *[other] There are { $count } bookings already, to be moved:
}
visit-dated = • { $when } — { $client }{ $what }
absence-ended = ✅ Taken back: { $master } { $off }.
absence-line = { $master }: { $off }
absence-not-yours = Only an owner or an administrator may say when somebody else is off.
absence-button-all = 🏖 All days off
absences-title = <b>🏖 Days off of masters</b>
    Tap one to take it back. Add them in words: “Lena is on vacation from December 1 to 10”, “Ira is off on Friday”, “Lena works on Wednesdays and Fridays”.
absences-none = No master has days off. Write, for instance: “Lena is on vacation from December 1 to 10”, “Ira is off on Friday”, “Lena works on Wednesdays and Fridays”.
settings-button-absences = 🏖 Days off
hours-not-kept = I can’t keep it like this: masters have whole days off, and opening hours are the company’s, in /settings. Write, for example: “Kate doesn’t work on Wednesday”, “Kate is on vacation from 1 to 10 December”.
visit-away = ⚠️ { $master } { $off }
absence-gone = works here no more (since { $when })
absence-always = works every day
master-welcomed = 👤 A new master: <b>{ $master }</b>. Free times are shown already; days are said like “{ $master } works on Wednesdays and Fridays”.
free-away = off
trace-absence = days off — { $name }
trace-absence-changed = a change of days off — { $name }
audit-absence = days off of a master{ $name }
audit-field-first_day = from
audit-field-last_day = to
audit-field-weekdays = on weekdays
