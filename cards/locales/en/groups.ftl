group-connected = 👥 This group is connected: <b>{ $company }</b>
group-choose = Choose what to send here. I answer commands, mentions and replies to my messages; the rest I do not read.
group-topic = I write in this topic. To change it, send /connect in another one.
group-wanted = ✅ { $news }
group-unwanted = ▫️ { $news }
group-news-stalled = Stalled deals
group-news-lost = Lost deals
group-news-lead = New leads
group-news-won = Big wins
group-news-summary = Daily summary
group-shows-names = 👁 Names and sums are shown
group-shows-words = 👁 Names, sums and words are shown
group-shows-phones = 👁 Everything is shown, phones too
group-hour = 📊 How the day went, at { $at }
group-alert = 🐌 Stalled deals after { $days ->
    [one] { $days } day
   *[other] { $days } days
}
group-big = 🎉 A big win: from { $sum }
group-big-all = 🎉 All wins
group-lead = 🙋 A lead waits { $minutes } min
group-button-leave = ✖️ Disconnect the group
group-button-connect = 👥 Connect
group-button-private = 💬 Open the chat with the bot
group-button-add = ➕ Add to a group
group-offer = Connect this group to <b>{ $company }</b>? It can be told of stalled deals, lost deals, new leads, big wins and how the day went.
group-not-connected = This group is not connected yet. A manager can connect it with /connect.
group-not-yours = Only a manager can do that
group-left = The group is disconnected. To connect it again: /connect
group-private = That is private: write to me in our own chat.
group-how = To connect the managers’ group, add me to it and send /connect there.
group-stranger = This button is for the company’s people
group-reply = <i>Reply to this message.</i>
group-help = <b>In a group</b> I answer when I am spoken to: by a command, with @, or in reply to a message of mine.
    • @{ $bot } called Smith, agreed on 120k
    • reply to a deal’s card, and your words become a note

    /deals — open deals
    /find — find a client
    /connect — what to send to this group
command-connect = Connect a group
