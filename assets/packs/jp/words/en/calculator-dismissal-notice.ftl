### Calculator: notice of dismissal and the pay for missing days.

calculator-dismissal-notice = I was dismissed. Was the notice long enough?
    .what = An employer who dismisses you must tell you 30 days before, or pay for the days that are missing. This also holds for part-time work.
input-dismissal-notice-last-day = Last day of work
    .hint = The day on which the employer ends the job.
input-dismissal-notice-employed-as = Kind of job
    .hint = Leave this empty if none of the special kinds fits.
choice-dismissal-notice-employed-as-ordinary = Ordinary (also part-time)
choice-dismissal-notice-employed-as-by-the-day = Hired day by day
choice-dismissal-notice-employed-as-short-term = Fixed contract of two months or less
choice-dismissal-notice-employed-as-seasonal = Seasonal work, fixed for four months or less
choice-dismissal-notice-employed-as-trial = In the trial period
input-dismissal-notice-agreed-end = End of the contract
input-dismissal-notice-leave = Leave around the dismissal
    .hint = Leave because of a work injury or illness, or before and after giving birth.
choice-dismissal-notice-leave-none = None
choice-dismissal-notice-leave-injury = Work injury or work illness
choice-dismissal-notice-leave-birth = Before or after giving birth
input-dismissal-notice-leave-ends = Last day of that leave
    .hint = Leave this empty while the leave goes on.
input-dismissal-notice-approved = Did the labour standards office approve dismissal without notice?
    .hint = This is rare: a disaster, or a very serious fault. If you do not know, choose no.
list-dismissal-notice-wages = Wages of the three months before
    .hint = The last three pay periods that ended before you were told. Before taxes and insurance, with overtime and commuting pay, without bonuses. If you worked less than three months, write what there is.
column-dismissal-notice-wages-from = First day of the pay period
column-dismissal-notice-wages-until = Last day of the pay period
column-dismissal-notice-wages-yen = Wages
column-dismissal-notice-wages-worked = Days worked
column-dismissal-notice-wages-by-the-month = Of this, paid by the month
    .hint = For example an allowance of the same amount every month, where the rest is paid by the hour or day.
column-dismissal-notice-wages-left-out = Days that do not count
    .hint = Days of leave for work injury, birth, childcare or family care, days on which the employer had no work, the trial period. Leave out the pay for them too.

# $missing (String)
# $pay (String)
headline-dismissal-notice-pay = { $missing } of notice are missing. { $pay } is due.
# $missing (String)
headline-dismissal-notice-missing = { $missing } of notice are missing. They must be paid.
headline-dismissal-notice-enough = You were told early enough. No pay for notice is due.
# $until (Date)
headline-dismissal-notice-banned = Dismissal is not allowed until { $until }.
headline-dismissal-notice-not-covered = The rule of 30 days does not hold for this kind of job yet.
headline-dismissal-notice-approved = With the approval of the labour standards office no notice is due.
line-dismissal-notice-pay = Pay for missing notice
line-dismissal-notice-average = Average wage of one day in yen
line-dismissal-notice-given = Notice you got
line-dismissal-notice-missing = Days missing
line-dismissal-notice-enough-from = First last day without this pay
line-dismissal-notice-banned-until = Last day of the protection
# $told (Date)
# $last (Date)
# $given (String)
# $needed (String)
step-dismissal-notice-given = You were told on { $told }. That day does not count, the last day { $last } does: { $given } of notice. The law asks for { $needed }.
# $needed (String)
# $given (String)
# $missing (String)
step-dismissal-notice-missing = { $needed } minus { $given }: { $missing } are missing.
# $until (Date)
step-dismissal-notice-by-the-day = People hired day by day have the right after one month. The month ended on { $until }.
# $until (Date)
step-dismissal-notice-short-term = For a fixed contract of two months or less the right begins when you work on after its end, { $until }.
# $until (Date)
step-dismissal-notice-seasonal = For seasonal work of four months or less the right begins when you work on after its end, { $until }.
# $until (Date)
step-dismissal-notice-trial = In a trial period the right begins after the first 14 days. Holidays count. They ended on { $until }.
# $days (String)
# $ends (Date)
# $until (Date)
step-dismissal-notice-injury = Nobody may be dismissed in a leave for a work injury or work illness and for { $days } after it. Leave until { $ends }, protection until { $until }.
# $days (String)
# $ends (Date)
# $until (Date)
step-dismissal-notice-birth = Nobody may be dismissed in the leave before and after giving birth and for { $days } after it. Leave until { $ends }, protection until { $until }.
step-dismissal-notice-approved = The labour standards office can approve dismissal without notice after a disaster or a very serious fault. You wrote that it did. Ask to see the approval.
step-dismissal-notice-approval = Without approval of the labour standards office the employer cannot leave out the notice, whatever reason is given.
step-dismissal-notice-wages = For the average wage the three months before the last closing day of wages count.
# $yen (String)
# $days (String)
# $average (String)
step-dismissal-notice-average = { $yen } divided by { $days } is { $average } yen a day. What is below a hundredth of a yen falls away.
# $rest (String)
# $worked (String)
# $percent (String)
# $floor (String)
step-dismissal-notice-floor = For pay by the hour or day there is a lowest amount: { $rest } divided by { $worked } worked, and { $percent } of that: { $floor } yen.
# $month-part (String)
# $days (String)
# $percent (String)
# $rest (String)
# $worked (String)
# $floor (String)
step-dismissal-notice-floor-mixed = A part is paid by the month. Lowest amount: { $month-part } divided by { $days }, plus { $percent } of { $rest } divided by { $worked } worked: { $floor } yen.
# $floor (String)
step-dismissal-notice-floor-higher = The lowest amount is higher, so { $floor } yen counts.
# $missing (String)
# $average (String)
# $pay (String)
step-dismissal-notice-pay = { $missing } times { $average } yen is { $pay }. From half a yen it is rounded up. It is due when the job ends.
step-dismissal-notice-no-wages = Write the wages of the last three months to see how much it is.
# $told (Date)
# $last (Date)
# $given (String)
# $needed (String)
# $pay (String)
# $missing (String)
say-dismissal-notice-pay = You told me on { $told } that my last day is { $last }. That is { $given } of notice, and the law asks for { $needed } (Labor Standards Act, Article 20). Please pay { $pay } for the missing { $missing }.
# $told (Date)
# $last (Date)
# $given (String)
# $needed (String)
# $missing (String)
say-dismissal-notice-missing = You told me on { $told } that my last day is { $last }. That is { $given } of notice, and the law asks for { $needed } (Labor Standards Act, Article 20). Please pay my average wage for the missing { $missing }.
# $until (Date)
say-dismissal-notice-banned = The law does not allow my dismissal until { $until } (Labor Standards Act, Article 19). Please take it back.
wrong-dismissal-notice-no-such-day = This date is too far away to count from. Please check it.
wrong-dismissal-notice-last-before-told = The last day lies before the day you were told. Please check both dates.
wrong-dismissal-notice-ends-before = A pay period ends before it begins. Please check the dates.
wrong-dismissal-notice-after-told = A pay period ends on the day you were told, or later. Please write the periods that ended before.
wrong-dismissal-notice-overlap = Two pay periods share a day. Please check the dates.
wrong-dismissal-notice-too-long = These are more than three months. Please write only the last three pay periods.
wrong-dismissal-notice-worked = For pay by the hour or day, please write in every row on how many days you worked.
wrong-dismissal-notice-month-part = The part paid by the month cannot be more than the wages. Please check both amounts.
parameter-dismissal-notice-days = Days of notice
parameter-average-wage-floor = Share for the lowest average wage, in percent
parameter-dismissal-protected-days = Protected days after certain leaves
parameter-dismissal-by-the-day-months = Months without notice for work by the day
parameter-dismissal-trial-days = Days without notice in a trial period
