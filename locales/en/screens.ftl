### Item, counter, life and timeline.

## An item

item-change = Change
# $date (Date) - the legal last day, where one should go before it
item-legal-last-day = The last day by law is { $date }.
item-when-done = When did you do this?
item-future-day = That day has not come yet.
item-save-done = Save as done
item-done = Done
item-not-done = Not done after all
item-law-elsewhere = This app does not hold the text of this law. You can read it at e-Gov.
item-law-source = e-Gov law search (Japanese)
# $date (Date) - the last amendment that the text contains
item-law-as-of = Law text as of { $date }
# $date (String) - the day, already written out
item-law-checked = We read the law on { $date }
# $publisher (String) - a name
item-publisher = { $publisher } publishes this.
item-in-general = This is the rule in general. It may not concern you.

## At the counter

counter-brought = I brought these
counter-date-here = Please write the date here

## Life

# $count (Number) - things to do in an area
life-open = { $count ->
    [one] { $count } to do
   *[other] { $count } to do
}
life-lead = Duties, rights and help, by area of life.
area-mine = For you now
area-general = All rules in this area
area-general-note = These rules are for everybody. Not all of them concern you.
area-contacts = Whom to ask
area-contacts-near = Help desks in one region
contact-confirmed = We checked this number.
contact-unconfirmed = We have not checked this number yet.
contact-speaks-yours = Speaks your language
contact-languages = Languages
contact-hours = Hours
contact-hours-unknown = We do not know the hours.

## When somebody answers

hours-always = All day, every day
# $days (String) - such as “Monday – Friday”
# $times (String) - such as “09:00 – 17:00”
hours-open = { $days }: { $times }
# Where a language runs from right to left, write it in words (“from … to …”): digits alone would turn round.
# $from (String) - such as “09:00”
# $to (String) - such as “17:00”
hours-span = { $from } – { $to }
# $days (String) - days, already written out
hours-closed = Closed: { $days }
hours-public-holidays = public holidays

## Timeline

timeline-next = What comes next
# $count (Number) - other things with the same date
timeline-same-day = { $count ->
    [one] { $count } more thing on the same day
   *[other] { $count } more things on the same day
}
timeline-nothing = Nothing has a date in the next twelve months.
timeline-nothing-do = Tell us more about yourself, and dates will appear here.
# $date (String) - today, already written out
timeline-today = Today, { $date }
timeline-lead = Twelve months ahead

