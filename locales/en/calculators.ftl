### Calculators: what all of them share. Each calculator's own words belong to its pack.

## Working time and other quantities

# $hours (Number)
unit-hours = { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
}
# $minutes (Number)
unit-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
# $hours (String) - such as “8 hours”
# $minutes (String) - such as “30 minutes”
unit-hours-and-minutes = { $hours } { $minutes }
# $number (String) - an ordinary decimal number such as 0.5
unit-half-days = { $number } days
# $count (Number)
unit-points = { $count ->
    [one] { $count } point
   *[other] { $count } points
}
# $number (String) - such as 25 or 36.5
unit-percent = { $number } %

# $amount (String) - a decimal number such as 1,156.25
amount-yen-exact = ¥{ $amount }

## Answers that cannot be read

# $value (String) - what was typed
input-not-hours = “{ $value }” is not a working time.
input-not-hours-do = Write hours such as 8, 7.5 or 7:30.
# $value (String) - what was typed
input-not-a-time = “{ $value }” is not a time of day.
input-not-a-time-do = Write it like 9:00 or 22:30.
hours-hint = Hours, such as 8, 7.5 or 7:30
time-hint = Such as 9:00 or 22:30

## The screen

calculators-title = Calculators
calculators-lead = Check pay, hours, leave, fees and more. Everything stays on this device.
calculator-form = What to enter
calculator-optional = You can leave this empty.
calculator-still-needed = Still needed for a result
calculator-result = Result
calculator-details = All results
calculator-steps = How it is calculated
calculator-figures = Figures of the law that were used
# $from (Date)
calculator-figure-from = in force since { DATETIME($from, dateStyle: "medium") }
calculator-sentence = You can say or show this
calculator-law = The law
calculator-filled-in = Filled in from what you told us. You can change it here; what you told us stays as it is.
calculator-row-add = Add a row
calculator-row-remove = Remove this row
# $number (Number)
calculator-row = Row { $number }
calculator-fill-in = Fill in the fields above. The result then appears here.
# $date (Date)
calculator-no-figure = We do not know the figure of the law for { DATETIME($date, dateStyle: "medium") }.
calculator-no-figure-do = Ask the contact below, or choose another date.
calculator-start-over = Clear everything
# $limit (String)
calculator-limit = Limit: { $limit }
# $label (String) - a result, such as “Missing in the days from”
# $of (String) - which one, such as a date
calculator-line-of = { $label } { $of }

## What a result means, for those who do not see the sign beside it

result-fine = As it should be
result-attention = Look at this

## Where calculators stand

life-calculators = Calculators
life-calculators-hint = Pay, hours, leave, fees, pensions
area-calculators = Work it out
