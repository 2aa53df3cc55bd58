### Calculator: pay against the minimum wage.

calculator-minimum-wage = Does my pay reach the minimum wage?
    .what = Every prefecture has a lowest pay for one hour. It counts for everybody: part-time work, students, trainees. Your pay for one hour may not be lower, and no contract can change that.
input-minimum-wage-region = Prefecture where you work
input-minimum-wage-pay = Pay
    .hint = Before taxes and insurance, for one hour, day or month.
input-minimum-wage-not-counting = Parts of it that do not count
    .hint = Commuting, family and perfect-attendance allowances, extra pay for overtime, holidays and nights, bonuses.
input-minimum-wage-hours = Hours that this pay stands for
    .hint = For daily pay: your hours on one day. For monthly pay: your agreed hours in an average month of the year.
input-minimum-wage-pay-day = Pay day
    .hint = The day on which this pay was due.
list-minimum-wage-worked = Hours you worked
    .hint = One row for each stretch of days. Start a new row on the day on which the minimum wage changed.
column-minimum-wage-worked-from = From
column-minimum-wage-worked-until = Until
column-minimum-wage-worked-hours = Hours
# $short (String)
headline-minimum-wage-short = { $short } is missing.
# $short (String)
headline-minimum-wage-short-an-hour = { $short } is missing for every hour.
# $floor (String)
headline-minimum-wage-enough = Your pay reaches the minimum wage of { $floor } an hour.
line-minimum-wage-rate = Your pay for one hour
line-minimum-wage-floor = Minimum wage for one hour
line-minimum-wage-short-an-hour = Missing for each hour
line-minimum-wage-short = Missing in all
line-minimum-wage-short-in = Missing in the days from
line-minimum-wage-claim-until = You can claim it until
# $pay (String)
# $not-counting (String)
# $counted (String)
step-minimum-wage-counted = Of { $pay }, { $not-counting } does not count. { $counted } counts.
# $counted (String)
# $hours (String)
# $rate (String)
step-minimum-wage-made-hourly = { $counted } divided by { $hours } is { $rate } for one hour.
# $region (String)
# $floor (String)
# $from (Date)
step-minimum-wage-floor = The minimum wage in { $region } is { $floor } an hour since { $from }.
# $from (Date)
# $until (Date)
# $hours (String)
# $rate (String)
# $floor (String)
# $short (String)
step-minimum-wage-row = { $from } to { $until }: { $hours }. For each hour the pay is { $rate }, the minimum wage { $floor }. Missing: { $short }.
# $from (Date)
# $until (Date)
# $hours (String)
# $floor (String)
step-minimum-wage-row-enough = { $from } to { $until }: { $hours }. The pay reaches the minimum wage of { $floor }.
# $years (String)
# $pay-day (Date)
# $until (Date)
step-minimum-wage-claim = Wages can be claimed for { $years } from the pay day { $pay-day }: until { $until }.
# $region (String)
# $floor (String)
# $rate (String)
say-minimum-wage-short = The minimum wage in { $region } is { $floor } an hour. My pay is { $rate } an hour. Please pay the difference.
wrong-minimum-wage-changes-inside = The minimum wage changed between these two days. Please write two rows, one up to the day before the change and one from the day of the change.
wrong-minimum-wage-ends-before = These days end before they begin.
wrong-minimum-wage-pay-too-small = More is taken away than was paid. Please check both amounts.
parameter-minimum-wage = Minimum wage by prefecture
parameter-wage-claim-years = Years in which wages can be claimed
picture-minimum-wage-compared = Pay for one hour beside the minimum wage
wrong-minimum-wage-pay-too-large = This pay is more than this check can count. Please look at the number again.
