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
