help-title = <b>Just write what happened or what has to be done:</b>
help-sales =
    • called Smith, agreed on $1500, send the proposal tomorrow at 11
    • new client Mary Brown, Daisy Ltd, +1 415 555 0132, birthday March 12
    • met with Brown, showed the samples
    • move the meeting with Brown to Thursday at 4 pm
    • Daisy refused, too expensive
    • Brown’s birthday is March 12
    • Brown is VIP
    • the contract with Daisy ends on March 15
    • find Brown
    • plan for the week
help-asked-sales =
    <b>Ask:</b>
    • who haven’t I called this week
    • who asked for a discount
    • deals over $5000
help-lead =
    <b>If you lead:</b>
    • weekly report
    • Oleg’s target for December 30000
    • Oleg, call Brown tomorrow
    • ask Oleg how it is going with Brown
help-salon =
    • book Brown for a manicure with Ira on Friday at 12
    • Brown came, $80
    • move Brown to Saturday at 2 pm
    • Brown won’t come on Friday
    • who is coming tomorrow
    • when is Ira free
    • Ira is sick, move her appointments to tomorrow
    • Ira is on vacation from December 1 to December 10
    • whom to invite
    • revenue this week
help-clinic =
    • book Brown for a consultation with Taylor on Wednesday at 10
    • Brown came, $120
    • move Brown to Thursday at 2 pm
    • Brown won’t come on Wednesday
    • who is coming tomorrow
    • when is Taylor free
    • Taylor is sick, move her appointments to tomorrow
    • Taylor is on vacation from December 1 to December 10
    • whom to invite
    • revenue this week
help-garage =
    • book Brown for a tyre change on Friday at 12
    • Brown came, $80
    • move Brown to Saturday at 2 pm
    • Brown won’t come on Friday
    • who is coming tomorrow
    • any free slots on Friday
    • cancel all bookings tomorrow
    • Igor is off on Friday
    • whom to invite
    • revenue this week
help =
    <b>Reply to any card or reminder</b> and I’ll know who it is about: “done”, “in an hour”, “tomorrow at 10”.
    Made a mistake? Edit your message or tap “Undo”.

    <b>Commands</b>
    /today — what’s on today
    /new — new client
    /find — find a client
    /clients — clients: all, mine, VIP, those out of touch
    /call, /meeting, /visit, /note — record a call, a meeting, a visit, a note
    /task — new task
    /deal — new deal
    /deals — open deals
    /move, /win, /lose — another stage, won, lost
    /bookings — bookings of a day
    /recall — whom to invite
    /services — services and prices
    /undo — undo the last change
    /history — who changed what
    /erase — erase a client for good
    /export — everything as an Excel file
    /team — the team and invites
    /switch — another company
    /connect — the managers’ group
    /leads — links for leads
    /settings — settings
command-new = New client
command-call = Record a call
command-meeting = Record a meeting
command-visit = Record a visit
command-note = Note about a client
command-deal = New deal
command-move = Deal: another stage
command-win = Deal won
command-lose = Deal lost
command-task = New task
command-today = What’s on today
command-find = Find a client
command-clients = Clients: all, mine, those out of touch
command-deals = Open deals
command-bookings = Bookings of a day
command-recall = Whom to invite
command-services = Services and prices
command-undo = Undo the last change
command-team = The team and invites
command-switch = Another company
command-settings = Settings
command-help = Examples and commands
command-cancel = Close the question
