### Calculator: overtime, night and day-off pay of one month.

calculator-premium-pay = What is my overtime pay?
    .what = Work over 8 hours a day or 40 hours a week, work on the weekly day off, and work between 22:00 and 5:00 is paid more. This counts for everybody, also in part-time jobs. Some workplaces have another schedule by a written agreement. Then write the overtime hours yourself.
input-premium-pay-pay = Pay
    .hint = Before taxes and insurance, for one hour, day or month, as in your contract.
input-premium-pay-not-counting = Parts of it that do not count here
    .hint = Allowances for family, commuting, housing, living apart or children’s school. Also payments that come only sometimes, and bonuses.
input-premium-pay-hours = Agreed hours
    .hint = For daily pay: your agreed hours on one day. For monthly pay: your agreed hours in an average month of the year.
input-premium-pay-month-begins = First day of the pay month
    .hint = If you leave this empty, it is the first day of this month.
input-premium-pay-overtime = Overtime hours in this month
    .hint = Work over 8 hours a day or 40 hours a week, day and night together. Leave all hours empty to count them from your days below.
input-premium-pay-overtime-night = Overtime between 22:00 and 5:00
    .hint = A part of the overtime hours above.
input-premium-pay-holiday = Hours on the weekly day off
    .hint = Only the one day off each week that the law gives. Work on another free day is overtime.
input-premium-pay-holiday-night = Hours on the day off between 22:00 and 5:00
    .hint = A part of the hours above.
input-premium-pay-night = Ordinary hours between 22:00 and 5:00
    .hint = Night hours that are not overtime and not on the day off.
input-premium-pay-job = Job
    .hint = Only days of this job are counted. Needed if your days name more than one job.
list-premium-pay-days = Your days of work
    .hint = Used when all hours above are empty. Breaks are taken as outside the night.
# $total (String)
headline-premium-pay-due = { $total } is due for these hours.
headline-premium-pay-none = In these hours there is nothing with extra pay.
line-premium-pay-total = Due in all
line-premium-pay-overtime-pay = Overtime up to 60 hours
line-premium-pay-beyond-pay = Overtime above 60 hours
line-premium-pay-holiday-pay = Work on the day off
line-premium-pay-night-pay = Extra for the night
line-premium-pay-rate = Your pay for one hour
line-premium-pay-overtime-hours = Overtime
line-premium-pay-holiday-hours = Work on the day off (hours)
line-premium-pay-night-hours = Work between 22:00 and 5:00
# $pay (String)
# $not-counting (String)
# $counted (String)
step-premium-pay-counted = Of { $pay }, { $not-counting } does not count for extra pay. { $counted } counts.
# $counted (String)
# $hours (String)
# $rate (String)
step-premium-pay-made-hourly = { $counted } divided by { $hours } is { $rate } for one hour.
# $first (Date)
# $last (Date)
# $day (String)
# $week (String)
# $overtime (String)
# $holiday (String)
# $night (String)
step-premium-pay-from-days = From your days between { $first } and { $last }. Over { $day } a day or { $week } a week: { $overtime }. On the day off: { $holiday }. In the night: { $night }. A week runs from Sunday to Saturday.
# $step (String)
# $hours (String)
# $percent (String)
# $rate (String)
# $pay (String)
step-premium-pay-overtime = Overtime up to { $step } in a month: { $hours } at { $percent } of { $rate } is { $pay }.
# $step (String)
# $hours (String)
# $percent (String)
# $rate (String)
# $pay (String)
step-premium-pay-beyond = Overtime above { $step } in a month: { $hours } at { $percent } of { $rate } is { $pay }.
# $hours (String)
# $percent (String)
# $rate (String)
# $pay (String)
step-premium-pay-holiday = Work on the weekly day off: { $hours } at { $percent } of { $rate } is { $pay }.
# $hours (String)
# $percent (String)
# $rate (String)
# $pay (String)
step-premium-pay-night = Between 22:00 and 5:00, on top of everything else: { $hours } at { $percent } of { $rate } is { $pay }.
# $total (String)
step-premium-pay-total = Together: { $total }. Each part is rounded once at the end. Half a yen and more is rounded up.
# $overtime (String)
# $holiday (String)
# $night (String)
# $total (String)
say-premium-pay-due = This month I worked { $overtime } of overtime, { $holiday } on the day off, and { $night } at night. By my count, { $total } is due for these hours. Could you please check this with me?
wrong-premium-pay-pay-too-small = More is taken away than was paid. Please check both amounts.
wrong-premium-pay-pay-too-large = This pay is more than this check can count. Please look at the number again.
wrong-premium-pay-more-than-a-month = A month has fewer hours than this. Please look at the number again.
wrong-premium-pay-more-night-than-work = The night hours are a part of the hours above, so they cannot be more.
wrong-premium-pay-no-date = One row has no day. Please add the day.
wrong-premium-pay-no-hours = One day has no hours. Please write the hours, or when you began and ended.
wrong-premium-pay-more-than-a-day = One row has more than 24 hours. Please write each day in its own row.
wrong-premium-pay-break-too-long = One break is as long as the work. Please check the times.
wrong-premium-pay-several-jobs = These days are from more than one job. Please write above which job you want to check.
wrong-premium-pay-day-off-past-midnight = One shift goes past midnight into or out of a day off. Please write it as two rows, one until 24:00 and one from 0:00.
picture-premium-pay-parts = What the pay is made of
