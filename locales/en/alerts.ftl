### Alerts: what holds now, one alert, the history, and the banner on Today.

## The list

alerts-title = Alerts
# Under the title in Life
alerts-hint = Earthquakes, tsunami, weather: what concerns your places
alerts-nothing = Nothing is announced for your places.
alerts-nothing-next = You will see it here and on Today when something is.
alerts-no-place = We do not know for which place you need alerts.
alerts-no-place-next = Choose a municipality. It is kept on this device only.
alerts-never-heard = No alerts have been fetched yet.
alerts-never-heard-next = Switch on alerts in Settings. Until then watch TV, radio and the signs around you.
alerts-elsewhere = Elsewhere in Japan
alerts-history = What was announced in the last month
alerts-history-empty = Nothing was announced.
alerts-disaster-card = In a disaster: what to do, whom to call

## For which places. $place (String) - the name of a municipality

alerts-place-home = Home
alerts-place-work = Work
alerts-place-school = School
# $name (String) - somebody of the family
alerts-place-family = { $name }’s home
alerts-place-other = A place you chose
alerts-choose-area = Choose a place for alerts
alerts-change-area = Choose another place
alerts-forget-area = Show no place
alerts-area-note = Only this choice is kept, open to everyone who holds this device. Nothing else about you.

## How fresh

# $minutes (Number) - minutes since the source was heard
alerts-heard-minutes = { $minutes ->
    [one] Last heard { $minutes } minute ago
   *[other] Last heard { $minutes } minutes ago
}
# $hours (Number) - hours since the source was heard
alerts-heard-hours = { $hours ->
    [one] Last heard { $hours } hour ago
   *[other] Last heard { $hours } hours ago
}
# $days (Number) - days since the source was heard
alerts-heard-days = { $days ->
    [one] Last heard { $days } day ago
   *[other] Last heard { $days } days ago
}
alerts-heard-now = Heard just now
# After one of the sentences above, where it was long ago
alerts-stale = This may be out of date. Watch TV and radio, and look around you.

## How grave: the word beside the sign

alerts-severity-extreme = Danger to life
alerts-severity-severe = Serious
alerts-severity-moderate = Take care
alerts-severity-minor = Good to know
alerts-severity-unknown = Information
# $level (Number) - 1 to 5, the official level of vigilance
alerts-level = Level { $level }
# $level (Number) - 1 to 5, the official level of a volcano
alerts-volcano-level = Volcano level { $level }
alerts-drill = Drill
alerts-drill-note = This is a drill. Nothing is happening.
alerts-test = Test
alerts-cancelled = Taken back
alerts-lifted = Lifted
alerts-corrected = Corrected
# On what was announced long ago and was neither renewed nor lifted
alerts-old = Announced long ago. It may be over.

## One alert

# $time (String) - date and time in Japan, already written out
alerts-sent = Announced { $time }
# $time (String) - date and time in Japan, already written out
alerts-until = Until { $time }
# $date (String) - a date
# $time (String) - such as “16:22”
alerts-moment = { $date }, { $time }
# $time (String) - such as “16:22”
alerts-moment-today = today, { $time }
alerts-japan-time = All times are Japan time.
alerts-facts = What is known
alerts-do = What to do now
alerts-levels = What the five levels mean
alerts-official = The official text in Japanese
alerts-official-missing = There is no further text.
# $publisher (String) - an office in Japanese
# $time (String) - date and time, already written out
alerts-source = Source: { $publisher }, { $time }. The words in your language are ours.
alerts-areas-all = All areas
# $count (Number) - other areas
alerts-areas-more = { $count ->
    [one] { $count } more area
   *[other] { $count } more areas
}

## What is known

alerts-fact-intensity-here = Shaking here
alerts-fact-intensity-expected = Shaking expected here
# $intensity (String) - such as “5 lower”
alerts-intensity = Intensity { $intensity }
# $from (String)
# $to (String) - such as “5 lower”
alerts-intensity-range = Intensity { $from } to { $to }
# $from (String) - such as “5 lower”
alerts-intensity-or-more = Intensity { $from } or more
alerts-fact-intensity-strongest = Strongest shaking
alerts-fact-epicentre = Where it broke
alerts-fact-origin = When it broke
alerts-fact-magnitude = Magnitude
alerts-fact-depth = Depth
# $km (String) - kilometres, already written out
alerts-depth = about { $km } km
alerts-depth-shallow = very shallow
alerts-fact-long-period = Class of slow shaking
alerts-fact-height = Height of the waves expected
alerts-fact-arrival = First wave expected
# $metres (String) - metres, already written out
alerts-height = { $metres } m
# $metres (String) - metres, already written out
alerts-height-or-more = { $metres } m or more
# $metres (String) - metres, already written out
alerts-height-less = less than { $metres } m
# $station (String) - a gauge at the coast
alerts-fact-measured = Measured at { $station }
# $height (String) - a height
# $time (String) - a time
alerts-measured = { $height } at { $time }
alerts-fact-volcano = Volcano
alerts-fact-phenomenon = What is seen
alerts-fact-plume = Height of the smoke above the crater
# $metres (String) - metres, already written out
alerts-metres = { $metres } m
alerts-fact-typhoon = Typhoon
# $number (String) - the number of the year’s typhoon
# $name (String) - its name
alerts-typhoon = No. { $number } { $name }
alerts-fact-place = Where it is
alerts-fact-pressure = Pressure at the centre
# $hpa (String) - hectopascals, already written out
alerts-pressure = { $hpa } hPa
alerts-fact-wind = Strongest wind
# $ms (String) - metres per second, already written out
alerts-wind = { $ms } m/s

## Where to go

alerts-sites = Nearest evacuation sites for this danger
# $place (String) - a municipality
alerts-sites-of = from the centre of { $place }
alerts-sites-checked = From the municipality’s list. We do not know which sites are open now.
alerts-sites-none = We hold no list of evacuation sites for this danger here.
