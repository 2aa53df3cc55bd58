### Places: what is near, and one place with its address to show.

## The list

# A title, and the row that leads to the list
places-title = Places near you
places-lead = Offices, places of refuge, clinics. The distances are worked out on this device.
# The row on the screen of a duty, beside the office that it is done at
places-link = Find it near you
# $town (String) - a town or ward
places-around = Near { $town }
# Nobody has told where they live, or their facts are closed
places-choose = Choose a town or ward
places-choose-lead = We measure from its office. Nothing about you is shown here, and nothing is sent.
places-change-town = Another town or ward
places-what = What are you looking for?
places-what-all = Everything
places-danger = Safe in which danger?
places-danger-any = Any
# Above a switch: only places where the reader's language is spoken
places-speaks-mine = Speaks my language
places-open-now = Open now
# A line that opens the switches and the field
places-narrow = Narrow the list
places-text = Name or address
places-search = Search
# $count (Number) - places found
places-found = { $count ->
    [one] { $count } place, as the crow flies
   *[other] The nearest { $count } places, as the crow flies
}
places-none = Nothing was found.
places-none-do = Look for something else, or take away a filter.
# $town (String) - a town or ward
places-no-list = There is no list of places for { $town } in the app yet.
places-no-list-do = You can turn on public lists in Settings. The web site of the town may have one too.
# $town (String) - a town or ward
places-town-web = Web site of { $town }
places-settings = Open Settings
# A heading over the places that the person keeps
places-kept = Kept by you
# $name (String) - a place that the person keeps
places-kept-gone = “{ $name }” is no longer in the list that it came from.
places-sources = Who says this

## The picture

places-map = Where they are
# Below the picture, beside its square
# $town (String) - a town or ward
places-middle = Municipal office of { $town }
places-middle-point = The point that you chose
# Read aloud in place of the picture
# $count (Number) - places on it
# $bar (String) - such as “500 m”
places-map-words = { $count ->
    [one] A picture with { $count } place around the middle. The list below has the same number.
   *[other] A picture with { $count } places around the middle. The list below has the same numbers.
} North is up. The bar is { $bar } long.
# The sign for north on the picture, as short as can be
places-map-north = N

## A distance

# $metres (Number)
distance-metres = { $metres } m
# $kilometres (String) - such as “1.2”
distance-kilometres = { $kilometres } km

## One place

# $time (String) - such as “17:15”
place-open-until = Open until { $time }
place-open-always = Open day and night
# $time (String) - such as “08:30”
place-opens-at = Closed now, opens at { $time }
place-closed = Closed now
place-hours-unknown = Hours not known
place-speaks-yours = Speaks your language
place-safe-in = Place of refuge in
place-safe-note = The list names it for these dangers. In another danger it may not be safe.
place-distance = Distance
place-name-japanese = Name in Japanese
place-address = Address
place-web = Web page
place-hours = Hours
place-times = When
place-languages = Languages
place-capacity = Room for
# $count (Number) - how many a place of refuge holds
place-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
place-notes = More from the list, in Japanese
place-way = The way there
place-map-link = Show on OpenStreetMap
place-route-link = Way there on OpenStreetMap
place-geo-link = Open in my map app
place-leaves = These leave the app. Whoever runs the map then learns which place you look at.
place-show = Show the address in Japanese
place-keep = Keep this place
place-keep-no-more = Do not keep it
# What the card for a taxi driver or a passer-by says, above the name and the address
place-ask-way = I would like to go to this place. Please tell me the way.
# $date (String) - the day, already written out
place-checked = Checked on { $date }
