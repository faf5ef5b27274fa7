client-button-hand-over = 📤 Hand over
handover-to-whom = Hand over to whom?
handover-whose = Whose clients?
handover-nobody = There is nobody to hand over to. Invite a colleague: /team
handover-unknown = I know no client called “{ $name }”, nothing is handed over. Check the name: /find
handover-not-yours = Clients are handed over by managers and owners: their own and those of lower roles. Please ask them.
handover-nothing = Nothing to hand over: all of it is with { $to } already.
handover-ask-all = 📤 Hand over to <b>{ $to }</b> everything that { $whose } has now?
handover-ask-some = 📤 Hand over to <b>{ $to }</b>: { $names }?
handover-more = and { $count } more
handover-weight = Clients: { NUMBER($clients) }, open deals: { NUMBER($deals) }, tasks: { NUMBER($tasks) }
handover-visits = bookings: { NUMBER($count) }
handover-keeps = Their reminders go with them. The history stays: it shows who worked when.
handover-yes = 📤 Hand over
handover-going = 📤 Handing over to <b>{ $to }</b>: { NUMBER($done) } of { NUMBER($all) }…
handover-done = 📤 Handed over to <b>{ $to }</b>
handover-going-back = ↩️ Giving back what was handed over: { NUMBER($done) }…
handover-back = ↩️ The hand-over is undone, everything is back
handover-left = Left where it is, as it was given on since: { NUMBER($count) }
handover-yours = 📤 { $giver } hands clients over to you. From now on I remind you of them.
handover-yours-no-more = ↩️ The hand-over of clients is undone: whoever had them has them again
handover-yours-again = ↩️ The hand-over was undone: the clients are yours again. From now on I remind you of them.
handover-given-away = 📤 { $giver } hands { $what } over to { $to }. From now on I remind you of them no more.
handover-taken = 📤 { $giver } now looks after { $what }. From now on I remind you of them no more.
handover-some = your clients ({ $names })
handover-everything = all your clients
briefing-begin = 📖 Get to know them: { $count }
briefing-left = 📖 <b>What you should know</b> · { $unread } of { $all } left
briefing-former = Before you: { $name }
briefing-step = ➡️ <b>Next step</b>
briefing-no-step = ➡️ No next step: agree on one and write it down
briefing-promised = 🤝 <b>Also promised</b>
briefing-read = ✅ Got it
briefing-next = ▶️ Next
briefing-read-all = ✅ Got them all: { $count }
briefing-others = 👥 The other clients
briefing-others-title = 👥 <b>The other clients you were given</b>
    Nothing is open with them, and nobody spoke to them for a while.
briefing-done = ✅ You have taken over { $count ->
    [one] { $count } client
   *[other] { $count } clients
}. From here on I remind you of them.
briefing-news = ✅ <b>{ $who }</b> has taken over the clients ({ $count })
briefing-unread = 📖 <b>{ $who }</b> has not looked at { $unread } of the { $all } clients given
    { $names }
briefing-remind = 🔔 Remind { $who }
briefing-give = 📤 Give to somebody else…
briefing-reminded = 🔔 { $who } asks you to look at the clients you were given.
briefing-was-reminded = Reminded
briefing-all-read = Taken over already, or the hand-over was undone
