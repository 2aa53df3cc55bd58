### Search.

search-title = Search
# The label of the field.
search-field = What are you looking for?
search-hint = Type in your language, in Japanese, or Japanese in Latin letters.
# Before anything is typed.
search-begin = You can type a word from a letter, the name of an office or a town, or what you want to do.
# $count (Number) - how many things were found
search-count = { $count ->
    [one] { $count } result
   *[other] { $count } results
}
# $text (String) - what was typed
search-none = Nothing found for “{ $text }”.
search-none-do = Try another word, or the Japanese word from your letter. These people can help you too.
search-contacts = Whom to ask

## What was found, as a quiet label beside its title

search-kind-area = Area of life
search-kind-guide = Good to know
search-kind-calculator = Calculator
search-kind-pathway = What can come next
search-kind-event = Life event
search-kind-contact = Whom to ask
search-kind-municipality = City or town
search-kind-place = Place
search-kind-record = You told us
