zone-here = 🕓 { $city }, it is { $time } now. I go by this time.
zone-tasks = { $count ->
    [one] { $count } task goes
   *[other] { $count } tasks go
} by the clock of another zone. Move to the same hour here?
zone-of-task = { " " }({ $time }, { $city })
zone-button-move = 🕓 Same hour here
zone-button-keep = Leave as they are
zone-kept = Left: the tasks will come at the same moment as before.
zone-nowhere = I could not tell the time zone there. Write, for example: “I’m in Almaty”.
