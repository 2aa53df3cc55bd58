### Payments by month, going home, and the portable record.

## Payments

payments-title = What was paid
payments-lead = Tax, health insurance and pension, month by month. Tap a month to tell us.
payments-month = Month
payments-row = Paid month by month
payments-nothing = We cannot say yet what you pay.
payments-nothing-do = Tell us your status, your home, your jobs and your date of birth first.
payments-table = Payments by month
payments-year-note = Newest month first.
payments-others = Once a year, and others
payments-add = Add another payment
payments-withheld-note = “By employer” means that your job has company insurance. Check your payslip: it shows what was taken.

payment-on-time = Paid
payment-late = Late
payment-exempt = Exempt
payment-postponed = Later
payment-withheld = By employer
payment-due = To pay
payment-unpaid = Not paid
payment-unanswered = Answer
payment-unknown = Not known
payment-none = Nothing

payment-tell = How was it settled?
payment-save = Save
# $date (Date) - the last day to pay
payment-due-on = The last day to pay is { $date }.
payment-slip-date = Date on the slip
payment-slip-date-hint = Leave it empty if you do not have the slip here.
payment-paid-on = Day on the receipt
payment-paid-on-hint = Leave it empty if you do not know it.
payment-check-payslip = We take this from your jobs. Check it on your payslip.
payment-check-letter = We take this from your insurance. Check it on the letter of the office.
payment-facts-missing = This depends on something that we do not know: your status, home, jobs, insurance or date of birth.
payment-correct = Correct what I told

# $count (Number) - months, such as 24
payments-sum-months = { $count ->
    [one] Last month
   *[other] Last { $count } months
}
# $count (Number) - months paid by their date
payments-sum-on-time = { $count ->
    [one] { $count } month paid
   *[other] { $count } months paid
}
# $count (Number) - months
payments-sum-withheld = { $count ->
    [one] { $count } month by the employer
   *[other] { $count } months by the employer
}
# $count (Number) - months
payments-sum-exempt = { $count ->
    [one] { $count } month exempt or postponed
   *[other] { $count } months exempt or postponed
}
# $count (Number) - months
payments-sum-late = { $count ->
    [one] { $count } month paid late
   *[other] { $count } months paid late
}
# $count (Number) - months
payments-sum-unpaid = { $count ->
    [one] { $count } month not paid
   *[other] { $count } months not paid
}
# $count (Number) - months
payments-sum-unanswered = { $count ->
    [one] { $count } month needs an answer
   *[other] { $count } months need an answer
}
payments-sum-nothing = Nothing to pay in this time.
payments-all-on-time = I paid all of these by their dates
payments-looked-at = Who looks at this

## Going home

going-home-title = Going home
going-home-lead = What to do before you leave Japan, and by when.
going-home-row = Leaving Japan, step by step
# $date (Date) - the day of departure
going-home-departs = You leave on { DATETIME($date, dateStyle: "long") }.
going-home-for-good = You leave for good.
going-home-coming-back = You come back. The list is shorter.
going-home-ask = When do you leave?
going-home-ask-note = With the day of departure, each step gets its date. Until then, this is the usual order.
going-home-ask-for-good = Do you leave for good?
going-home-change = Change the journey
going-home-origin = In the country you return to
going-home-origin-note = These offices change their rules often. Ask your embassy before you rely on this.
going-home-origin-ask = Tell us your nationality, and we show what your country may ask.
going-home-plan-note = Where no law sets a day, the date is a plan: so long before the flight.
slot-as-soon = As soon as you know
slot-months = 2 to 3 months before
slot-month = 1 month before
slot-weeks = 2 weeks before
slot-last-week = In the last week
slot-departure = On the day you leave
slot-after = After you arrive
slot-two-years = Within two years
# $date (Date) - the day up to which this part is planned
going-home-until = Until { DATETIME($date, dateStyle: "long") }
# $date (Date) - a day from which on it can be done
going-home-from = From { DATETIME($date, dateStyle: "long") }

## The portable record

portable-title = Portable record
portable-lead = Your work, skills, tests and insured months, to take along. Nothing is included before you tick it.
portable-row = Portable record to take along
portable-choose = What to include
portable-nothing = There is nothing to include yet.
portable-nothing-do = Tell us about your jobs, schools, tests and skills first.
portable-all = Tick all
portable-none = Tick nothing
portable-page = Your page
portable-page-empty = Tick something above, and it appears here.
portable-print = Print
portable-save = Save as a file (JSON)
portable-save-note = The file is not locked. Everyone who has it can read it.
# $name (String) - the name of a file or folder
portable-saved = Saved: { $name }
portable-not-saved = The file could not be saved on this device.
portable-name-here = Name
# $date (Date) - the day on which the page was made
portable-made-on = Made on { DATETIME($date, dateStyle: "long") }
portable-own-words = Written by the person named above. Certificates prove it.
