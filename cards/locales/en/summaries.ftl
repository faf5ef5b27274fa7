summary-title = 📊 <b>The day: { $day }</b>
summary-contacts = { $count ->
    [0] no contacts
    [one] { $count } contact
   *[other] { $count } contacts
}
summary-tasks = { $count ->
    [0] no tasks done
    [one] { $count } task done
   *[other] { $count } tasks done
}
summary-won = 🎉 won { $count }{ $sum }
summary-lost = 📉 lost { $count }{ $sum }
summary-overdue = 🔥 overdue { $count }
summary-stalled = 🐌 standing still { $count }
stalled-title = 🐌 <b>Quiet for more than { $days ->
    [one] { $days } day
   *[other] { $days } days
}</b>
stalled-none = 👍 Nothing stands still: every open deal had something lately or has something planned.
activity-none = No contacts, no tasks done and no deals closed in the last 7 days.
activity-week = 📅 <b>In 7 days</b>
sales-month = 💰 <b>Sales: { $month }</b>
sales-none = No deals were closed this month or the last.
sales-none-of-period = No deals were closed on these days.
sales-conversion = Conversion: { $percent }% ({ $won } of { $closed } closed deals won)
sales-average = Average deal: { $sum }
sales-open = 💼 Open: { $count ->
    [one] { $count } deal
   *[other] { $count } deals
}{ $sum }
sales-expected = If as many are won as in the last 90 days ({ $percent }% of those closed): ≈ { $sum }
sales-expected-undated = That is all open deals together: by when each will close is not written down.
lost-month = 📉 <b>Lost: { $month }</b> · { $count }{ $sum }
lost-line = • { $reason } — { $count }{ $sum }
lost-no-reason = no reason given
lost-none = Nothing was lost this month or the one before 👍
birthdays-title = 🎂 <b>Birthdays: the next 30 days</b>
birthdays-none = No birthdays in the next 30 days. To have me remember one, write: “Smith birthday 5 May”.
birthdays-title-of = 🎂 <b>Birthdays: { $when }</b>
birthdays-none-then = No birthdays: { $when }.
lost-none-of-period = Nothing was lost in these days 👍
closed-won = 🎉 <b>Won deals: { $when }</b>
closed-lost = 📉 <b>Lost deals: { $when }</b>
which-days = I did not get which days. Choose, or say it another way: “from 1 to 15 November”, “October and November”, “Q3”.
sales-won-title = 🎉 <b>Won</b>
lost-deals-title = 📉 <b>Lost</b>
sales-no-targets = There is no target for this month yet. Who leads sets one: “sales target for this month 50k”, “Oleg's target for December 30k”. Here is what was sold.
sales-own = 💼 <b>Your deals</b>
compared-title = ⚖️ <b>{ $first } → { $second }</b>
compared-won = 🎉 Won: { $first } → { $second }
compared-lost = 📉 Lost: { $first } → { $second }
compared-revenue = 💰 Revenue: { $first } → { $second }
compared-visits = 🪑 Visits: { $first } → { $second }
compared-contacts = 📞 Contacts: { $first } → { $second }
compared-tasks = ✅ Tasks done: { $first } → { $second }
compared-clients = 👤 New clients: { $first } → { $second }
compared-each = • { $name }: 🎉 { $won1 } → { $won2 } · 📉 { $lost1 } → { $lost2 } · 📞 { $contacts1 } → { $contacts2 }
compared-going = ⏳ { $when } is not over: counted up to today.
