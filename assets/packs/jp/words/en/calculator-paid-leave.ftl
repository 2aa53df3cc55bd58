### Calculator: paid leave.

calculator-paid-leave = How many days of paid leave do I have?
    .what = After six months of work you have paid leave, also in a part-time job. Every year you get new days. Each day can be used for two years. You need no reason to take it.
input-paid-leave-days-year = Working days in a year
    .hint = Only if your days are not fixed by the week.
input-paid-leave-taken-more = Days taken that are not in the list
    .hint = If you do not remember the dates, write only how many whole days you took from the days that still count.
list-paid-leave-taken = Days of paid leave you took
    .hint = One row for each day or half day.
list-paid-leave-before = Earlier working days and hours
    .hint = Only if you worked fewer or more days a week before. The days on the day of the grant decide.
column-paid-leave-before-until = Last day of this pattern
column-paid-leave-before-days-week = Days a week
column-paid-leave-before-hours-week = Hours a week
list-paid-leave-absent = Times with many absences
    .hint = Only if you worked less than 80 % of your working days before a grant: write any day in that time. Paid leave, work injury, maternity and childcare leave count as worked. Leave this empty if you do not know.
column-paid-leave-absent-day = A day in that time

# $left (String)
headline-paid-leave-left = You have { $left } of paid leave left.
# $day (Date)
# $days (String)
headline-paid-leave-not-yet = Your first paid leave comes on { $day }: { $days }.
headline-paid-leave-none = The job ends before paid leave begins.
# $ended (Date)
headline-paid-leave-ended = The job ended on { $ended }. Paid leave can only be taken while you work there.
headline-paid-leave-too-few = With so few working days a year the law gives no paid leave.
line-paid-leave-left = Left today
line-paid-leave-left-of = Left of the days granted on
line-paid-leave-until = Last day for the days granted on
line-paid-leave-five-until = Five days must be taken by
line-paid-leave-five-missing = Still missing of these five days
line-paid-leave-taken = Taken so far
line-paid-leave-granted = Granted on
line-paid-leave-next-day = Next days come on
line-paid-leave-next-days = Days that come then
step-paid-leave-attendance = We assume that you worked on at least 80 % of your working days before each grant, unless you wrote otherwise.
# $started (Date)
# $first (Date)
step-paid-leave-first = You began on { $started }. That day counts. The first right comes on { $first }, the day after six months of work.
# $day (Date)
# $service (String)
# $days (String)
step-paid-leave-grant-full = { $day }: after { $service } of work, { $days }.
# $day (Date)
# $service (String)
# $week (String)
# $days (String)
step-paid-leave-grant-part = { $day }: after { $service } of work with { $week } working days a week and under 30 hours, { $days }.
# $day (Date)
step-paid-leave-grant-absent = { $day }: no new days, because you wrote that you worked less than 80 % of your working days before.
# $day (Date)
step-paid-leave-grant-too-few = { $day }: no days, because the law begins at 48 working days a year.
# $taken (String)
step-paid-leave-oldest-first = You took { $taken }. The oldest days are used first, unless the company rules say otherwise.
# $day (Date)
# $left (String)
# $until (Date)
step-paid-leave-left-of = Of the days of { $day }, { $left } are left. They can be used until { $until }.
# $day (Date)
# $left (String)
# $until (Date)
step-paid-leave-expired = Of the days of { $day }, { $left } were not used until { $until }. They have ended.
# $days (String)
step-paid-leave-planned = { $days } in your list lie after today. They are not taken off yet.
# $days (String)
step-paid-leave-beyond = You wrote { $days } more than the law had given at that time. Perhaps your company gives more, or a date is wrong.
# $granted (String)
# $from (Date)
# $days (String)
# $until (Date)
# $taken (String)
# $missing (String)
step-paid-leave-five = You got { $granted } on { $from }. The employer must see that you take { $days } of them by { $until }. In your list are { $taken } since { $from }, so { $missing } are missing.
# $ended (Date)
step-paid-leave-ended = Your last day of work is { $ended }. Paid leave can be used until then.
# $left (String)
# $until (Date)
say-paid-leave-take = By law I have { $left } of paid leave left. The oldest days end on { $until }. I would like to take paid leave.
wrong-paid-leave-no-such-day = This date is too far away to count from. Please check it.
wrong-paid-leave-ends-before = The job ends before it begins. Please check both dates.
wrong-paid-leave-days-week = Please write how many days a week you work: 1 or more.
wrong-paid-leave-taken-more = Please write 0 or more.
picture-paid-leave-left = Days left of each grant
parameter-paid-leave = Days of paid leave by length of service
parameter-leave-first-months = Months before the first paid leave
parameter-leave-year-days = Working days a year for each column of the table
parameter-leave-full-hours = Hours a week from which the full table counts
parameter-leave-full-days = Days a week from which the full table counts
parameter-leave-valid-years = Years in which paid leave can be used
parameter-leave-employer-from = Days from which the employer must see to five
parameter-leave-employer-days = Days that the employer must see taken

## The records of days taken
entity-leave-day = Day of paid leave
    .many = Days of paid leave
    .add = Add a day of paid leave
field-leave-day-day = Day
field-leave-day-part = Whole or half day
choice-leave-day-part-full = Whole day
choice-leave-day-part-half = Half day
