### Calculator: how much overtime is allowed.

calculator-overtime-limits = Is this much overtime allowed?
    .what = Overtime is only allowed with a written agreement between the employer and the workers, sent to the Labour Standards Office. Even then it has limits by month and year. Some jobs have other rules: research of new products, driving and medical doctors, and building after disasters.
input-overtime-limits-schedule = How your hours are planned
    .hint = Leave this empty if you do not know.
choice-overtime-limits-schedule-normal = The same all year, or by the month
choice-overtime-limits-schedule-variable = By the year, with long and short weeks over more than 3 months
input-overtime-limits-special-clause = Does the agreement have a special clause for busy times?
    .hint = The agreement must be shown at the workplace. You may ask to see it. You can leave this empty.
input-overtime-limits-year-begins = First day of the agreement’s year
    .hint = It is written in the agreement. If you leave this empty, the last 12 months are counted.
list-overtime-limits-months = Your months
    .hint = One row for each month. Any day of the month will do.
column-overtime-limits-months-month = Month
column-overtime-limits-months-overtime = Overtime
column-overtime-limits-months-holiday = Work on the weekly day off
headline-overtime-limits-within = The overtime is within the ordinary limits.
headline-overtime-limits-special-only = This is above the ordinary limits. It is only allowed if the agreement has a special clause.
headline-overtime-limits-not-agreed = This is above the ordinary limits, and the agreement has no special clause. So much overtime is not allowed.
headline-overtime-limits-above = This is above the limits that no agreement can lift.
line-overtime-limits-overtime = Overtime in
line-overtime-limits-together = Overtime and work on days off in
line-overtime-limits-average = Highest average of 2 to 6 months
line-overtime-limits-months-above = Months above the ordinary limit
line-overtime-limits-year = Overtime in the year
# $month (String)
# $hours (String)
# $limit (String)
step-overtime-limits-month = { $month }: { $hours } of overtime. The ordinary limit of a month is { $limit }.
# $month (String)
# $hours (String)
# $limit (String)
step-overtime-limits-together = { $month }: { $hours } with work on days off. It must stay under { $limit }, also with a special clause.
# $months (String)
# $until (String)
# $average (String)
# $limit (String)
step-overtime-limits-average = The highest average, with work on days off: { $months } up to { $until }, { $average } a month. It may not be above { $limit }.
# $from (String)
# $months (String)
# $month-limit (String)
# $limit (String)
step-overtime-limits-months-above = Since { $from }, { $months } had more than { $month-limit } of overtime. With a special clause { $limit } a year are allowed.
# $from (String)
# $hours (String)
# $limit (String)
step-overtime-limits-year = Since { $from }: { $hours } of overtime. The ordinary limit of a year is { $limit }.
# $limit (String)
# $from (String)
# $hours (String)
step-overtime-limits-year-special = With a special clause the limit of a year is { $limit }. Since { $from }: { $hours }.
say-overtime-limits-above = My overtime is above the limits of Article 36 of the Labor Standards Act. Please reduce it.
say-overtime-limits-ask = My overtime is above the ordinary limits of Article 36 of the Labor Standards Act. Please show me the agreement and its special clause.
wrong-overtime-limits-month-twice = One month stands here twice. Please write it in one row.
wrong-overtime-limits-more-than-a-month = A month has fewer hours than this. Please look at the number again.
picture-overtime-limits-months = Overtime by month
