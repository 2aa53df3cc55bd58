### Dates: how far away they are, and how legal time was counted.

## How far away

relative-today = today
relative-tomorrow = tomorrow
relative-yesterday = yesterday
# $days (Number) - 2 to 60
relative-in-days = { $days ->
    [one] in { $days } day
   *[other] in { $days } days
}
# $days (Number) - 2 to 60
relative-days-ago = { $days ->
    [one] { $days } day ago
   *[other] { $days } days ago
}
# $months (Number) - 2 to 24
relative-in-months = { $months ->
    [one] in about { $months } month
   *[other] in about { $months } months
}
# $months (Number) - 2 to 24
relative-months-ago = { $months ->
    [one] about { $months } month ago
   *[other] about { $months } months ago
}
# $years (Number) - 2 and more
relative-in-years = { $years ->
    [one] in about { $years } year
   *[other] in about { $years } years
}
# $years (Number) - 2 and more
relative-years-ago = { $years ->
    [one] about { $years } year ago
   *[other] about { $years } years ago
}

## Units

# $count (Number)
unit-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
# $count (Number)
unit-weeks = { $count ->
    [one] { $count } week
   *[other] { $count } weeks
}
# $count (Number)
unit-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
# $count (Number)
unit-years = { $count ->
    [one] { $count } year
   *[other] { $count } years
}
# $amount (Number) - an amount in yen
amount-yen = ¥{ $amount }

## The steps of counting legal time. $period is one of the units above, already written out.

# $date (Date) - the event that starts the period
step-event = Counted from { $date }.
step-first-day-excluded = The first day is not counted.
step-first-day-included = That day is day 1.
# $period (String) - such as “14 days”
# $date (Date) - the last day of the period
step-counted = The period of { $period } ends on { $date }.
step-no-corresponding-day = That month has no such day, so the period ends on the last day of the month.
# $date (Date)
step-closed-weekend = The office is closed on { $date }, because it is a weekend.
# $date (Date)
# $name (String) - the holiday's Japanese name
step-closed-holiday = The office is closed on { $date }, because it is a public holiday ({ $name }).
# $date (Date)
step-closed-year-end = The office is closed on { $date }, because of the New Year break.
# $from (Date)
# $to (Date)
step-rolled = So the last day moves from { $from } to { $to }.
step-stands = This last day does not move, even when the office is closed.
# $date (Date)
step-last-open-day = Before that, the office is open for the last time on { $date }.
# $period (String) - such as “3 months”
# $from (Date)
# $date (Date)
step-backwards = { $period } before { $from } is { $date }.
step-expected = The holidays of that year are not announced yet. We worked them out from the law, so this date may change.
