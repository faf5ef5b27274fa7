deals-chosen = 💼 Open deals
deals-chosen-none = There are no such deals.
deals-chosen-all = 💼 All open deals
facet-unplanned = no next step
facet-largest = the largest first
facet-least = from { $sum }
facet-most = up to { $sum }
facet-quiet = quiet for more than { $days ->
    [one] { $days } day
   *[other] { $days } days
}
facet-older = older than { $days ->
    [one] { $days } day
   *[other] { $days } days
}
facet-opened = opened: { $when }
unread-part = I did not understand “{ $words }”, so this is without it.
clients-chosen = 👥 Clients
clients-chosen-count = In all: { $count }
clients-chosen-most = More than { $count }
clients-chosen-none = There are no such clients.
facet-added = added: { $when }
contacts-any = 💬 Contacts
contacts-call = 📞 Calls
contacts-meeting = 🤝 Meetings
contacts-visit = 🚪 Visits
contacts-message = 💬 Messages
contacts-email = ✉️ E-mails
contacts-in = incoming
contacts-count = In all: { $count }
contacts-missed = not reached: { $count }
contacts-none = Nothing like that was written down in these days.
facet-missed = no { $what }: { $when }
missed-call = calls
missed-meeting = meetings
missed-visit = visits
missed-message = messages
missed-email = e-mails
missed-any = contacts
mentioned-title = 🔎 In what was written about clients: “{ $words }”
mentioned-none = 🔎 Nothing like “{ $words }” was written about clients in the last year.
mentioned-more = The newest { $count } are shown.
