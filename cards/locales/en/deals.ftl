deal-created = 💼 New deal · <b>{ $client }</b>{ $sum } · { $stage }
deal-amount-set = 💰 Deal amount · <b>{ $client }</b>: { $sum }
deal-amount-changed = 💰 Deal amount · <b>{ $client }</b>: { $sum } (was { $before })
deal-stands = 💼 The deal is open already · <b>{ $client }</b>{ $sum }
deal-moved = ➡️ <b>{ $client }</b>: stage “{ $stage }”{ $sum }
deal-back = ♻️ Back in work · <b>{ $client }</b>: stage “{ $stage }”{ $sum }
deal-won = 🎉 Deal won · <b>{ $client }</b>{ $sum }
deal-lost = 📉 Deal lost · <b>{ $client }</b>{ $sum }
deal-lost-reason = 📉 Deal lost · <b>{ $client }</b>{ $sum }: { $reason }
deal-line = 💼 { $title }{ $sum } · { $stage }
deal-line-won = 🎉 { $title }{ $sum } · won { $when }
deal-line-lost = 📉 { $title }{ $sum } · lost { $when }
deal-untitled = Deal
deal-quiet = { " " }· quiet for { $days ->
    [one] { $days } day
   *[other] { $days } days
}
deal-card-since = { $days ->
    [0] At this stage since today
    [one] At this stage for { $days } day
   *[other] At this stage for { $days } days
}
deal-card-closed = Closed: { $when }
deal-card-reason = Reason: { $reason }
stage-new = New
stage-negotiation = Negotiation
stage-proposal = Proposal sent
stage-contract = Contract
stage-won = Won
stage-lost = Lost
deals-title = <b>Open deals</b>
deals-none = No open deals. Try, for example: “deal with Smith for $1500”.
deals-stage = { $stage }: { $count ->
    [one] { $count } deal
   *[other] { $count } deals
}{ $sum }
deals-all = Total: { $count ->
    [one] { $count } deal
   *[other] { $count } deals
}{ $sum }
deal-button-won = 🎉 Won
deal-button-lost = 📉 Lost
deal-button = 💼 { $title }
loss-price = Too expensive
loss-competitor = Went to a competitor
loss-budget = No budget
loss-later = Put off
loss-silent = No answer
loss-unneeded = Not needed
