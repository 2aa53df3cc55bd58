### Calculator: a payslip against what was due.

calculator-payslip-check = Was I paid everything?
    .what = Take your payslip and your hours of one month. This check says line by line what was due, what was paid and what is missing. It does not check taxes and insurance.
input-payslip-check-region = Prefecture where you work
input-payslip-check-month-begins = First day of the pay month
    .hint = For example the 16th, if the employer counts from the 16th to the 15th.
input-payslip-check-pay = Agreed pay
    .hint = Before taxes and insurance, for one hour, day or month, as in your contract.
input-payslip-check-hours = Agreed hours
    .hint = For daily pay: your agreed hours on one day. For monthly pay: your agreed hours in an average month of the year.
input-payslip-check-not-counting = Parts of the pay that do not count for overtime
    .hint = Allowances for family, commuting, housing, living apart or children’s school. Also payments that come only sometimes, and bonuses.
input-payslip-check-not-counting-floor = Parts of the pay that do not count for the minimum wage
    .hint = Allowances for commuting, family and perfect attendance, and bonuses.
input-payslip-check-worked-hours = Ordinary hours that you worked
    .hint = Without overtime and without work on the weekly day off.
input-payslip-check-worked-days = Days that you worked
    .hint = Without work on the weekly day off.
input-payslip-check-overtime = Overtime hours
    .hint = Work over 8 hours a day or 40 hours a week, day and night together.
input-payslip-check-overtime-night = Overtime between 22:00 and 5:00
    .hint = A part of the overtime hours above.
input-payslip-check-holiday = Hours on the weekly day off
    .hint = Only the one day off each week that the law gives. Work on another free day is overtime.
input-payslip-check-holiday-night = Hours on the day off between 22:00 and 5:00
    .hint = A part of the hours above.
input-payslip-check-night = Ordinary hours between 22:00 and 5:00
    .hint = Night hours that are not overtime and not on the day off.
input-payslip-check-paid-base = Paid: ordinary pay
    .hint = What the payslip shows before anything is taken off (基本給), without overtime pay. For monthly pay, with the allowances that you counted above.
input-payslip-check-paid-overtime = Paid: overtime
    .hint = On the payslip: 残業手当 or 時間外手当. Leave it empty if the payslip shows none.
input-payslip-check-paid-holiday = Paid: work on the day off
    .hint = On the payslip: 休日出勤手当. Leave it empty if the payslip shows none.
input-payslip-check-paid-night = Paid: night work
    .hint = On the payslip: 深夜手当. Leave it empty if the payslip shows none.
input-payslip-check-pay-day = Pay day
    .hint = The day on which this pay was due.
list-payslip-check-deductions = What was taken off
    .hint = One row for each deduction on the payslip.
column-payslip-check-deductions-kind = What for
column-payslip-check-deductions-amount = Amount
column-payslip-check-deductions-agreed = Does a written agreement of employer and workers allow it?
    .hint = Your own signature is not this agreement. Leave it empty if you do not know.
choice-payslip-check-kind-by-law = Tax, health insurance, pension, employment insurance
choice-payslip-check-kind-housing = Housing, water, electricity
choice-payslip-check-kind-meals = Meals
choice-payslip-check-kind-loan-for-work = Money lent to you so that you work there, such as the cost of coming to Japan
choice-payslip-check-kind-penalty = Fine, damage, mistake
choice-payslip-check-kind-other = Something else, such as clothes, tools, savings
# $missing (String)
headline-payslip-check-missing = { $missing } seems to be missing.
headline-payslip-check-fine = By what you entered, nothing is missing.
# $amount (String)
headline-payslip-check-ask = Nothing is missing by the hours. Ask why { $amount } was taken off.
line-payslip-check-missing = Missing in all
line-payslip-check-due-base = Ordinary pay: due
line-payslip-check-paid-base = Ordinary pay: paid
line-payslip-check-due-premium = Overtime, night and day off: due
line-payslip-check-paid-premium = Overtime, night and day off: paid
line-payslip-check-overtime-pay = Due for overtime up to 60 hours
line-payslip-check-beyond-pay = Due for overtime above 60 hours
line-payslip-check-holiday-pay = Due for work on the day off
line-payslip-check-night-pay = Due extra for the night
line-payslip-check-rate = Your pay for one hour
line-payslip-check-floor = Minimum wage for one hour
line-payslip-check-deduction-by-law = May be taken off by law:
line-payslip-check-deduction-agreed = May be taken off, because it was agreed:
line-payslip-check-deduction-ask = Ask about this deduction:
line-payslip-check-deduction-missing = May not be taken off:
line-payslip-check-claim-until = You can claim it until
# $pay (String)
# $not-counting (String)
# $counted (String)
step-payslip-check-counted = Of { $pay }, { $not-counting } does not count for overtime. { $counted } counts.
# $counted (String)
# $hours (String)
# $rate (String)
step-payslip-check-made-hourly = { $counted } divided by { $hours } is { $rate } for one hour.
# $from (Date)
# $region (String)
# $floor (String)
# $rate (String)
step-payslip-check-floor = The minimum wage in { $region } is { $floor } an hour since { $from }. The pay that counts for it is { $rate } an hour.
# $region (String)
# $floor (String)
# $from (Date)
step-payslip-check-floor-changes = Within this month the minimum wage in { $region } rises to { $floor }, from { $from }. This check counts with the older one. Use the calculator for the minimum wage for the days from then on.
# $rate (String)
# $floor (String)
step-payslip-check-floor-instead = { $rate } is below the minimum wage. The contract counts as if it said { $floor } an hour.
# $of (String)
# $pay (String)
# $agreed (String)
step-payslip-check-base-hours = Ordinary pay: { $of } at { $pay } an hour is { $agreed }.
# $of (String)
# $pay (String)
# $agreed (String)
step-payslip-check-base-days = Ordinary pay: { $of } at { $pay } a day is { $agreed }.
# $agreed (String)
# $of (String)
step-payslip-check-base-month = Ordinary pay for the month: { $agreed }, for { $of }.
# $short (String)
# $due (String)
step-payslip-check-floor-added = Up to the minimum wage { $short } is added. Due: { $due }.
# $step (String)
# $hours (String)
# $percent (String)
# $rate (String)
# $pay (String)
step-payslip-check-overtime = Overtime up to { $step } in a month: { $hours } at { $percent } of { $rate } is { $pay }.
# $step (String)
# $hours (String)
# $percent (String)
# $rate (String)
# $pay (String)
step-payslip-check-beyond = Overtime above { $step } in a month: { $hours } at { $percent } of { $rate } is { $pay }.
# $hours (String)
# $percent (String)
# $rate (String)
# $pay (String)
step-payslip-check-holiday = Work on the weekly day off: { $hours } at { $percent } of { $rate } is { $pay }.
# $hours (String)
# $percent (String)
# $rate (String)
# $pay (String)
step-payslip-check-night = Between 22:00 and 5:00, on top of everything else: { $hours } at { $percent } of { $rate } is { $pay }.
# $due (String)
# $paid (String)
# $missing (String)
step-payslip-check-base-compared = Ordinary pay: due { $due }, paid { $paid }, missing { $missing }.
# $due (String)
# $paid (String)
# $missing (String)
step-payslip-check-premium-compared = Overtime, night and day off together: due { $due }, paid { $paid }, missing { $missing }.
# $kind (String)
# $amount (String)
step-payslip-check-deduction-agreement = { $kind }, { $amount }: this may only be taken off if a written agreement between the employer and the union, or the person whom most workers chose, allows it. It may not be more than the real cost.
# $kind (String)
# $amount (String)
step-payslip-check-deduction-loan = { $kind }, { $amount }: a loan given so that you work may never be taken off your pay.
# $years (String)
# $pay-day (Date)
# $until (Date)
step-payslip-check-claim = Wages can be claimed for { $years } from the pay day { $pay-day }: until { $until }.
# $missing (String)
# $first (Date)
# $last (Date)
say-payslip-check-missing = By my count, { $missing } is missing in my pay for { $first } to { $last }. Could you please check this with me and pay what is missing?
# $amount (String)
say-payslip-check-ask = { $amount } was taken off my pay. Please tell me what for, and show me the written agreement about it.
wrong-payslip-check-pay-too-small = This amount is too small, or more is taken away than was paid. Please check the amounts.
wrong-payslip-check-pay-too-large = This amount is more than this check can count. Please look at the number again.
wrong-payslip-check-more-than-a-month = A month has fewer hours than this. Please look at the number again.
wrong-payslip-check-more-night-than-work = The night hours are a part of the hours above, so they cannot be more.
picture-payslip-check-compared = Due beside paid
