### Calculator: wages and belongings after leaving a job.

calculator-last-wages = I left. When must my last wages be paid?
    .what = When you leave a job and ask for it, the employer must pay your wages and give back what is yours within 7 days, even before the normal pay day. Late wages bear interest.
input-last-wages-paid = Paid on
    .hint = Leave this empty if nothing was paid yet.
input-last-wages-allowance = Unpaid retirement allowance
    .hint = Only if the contract or the company rules promise one.
input-last-wages-allowance-day = Day on which it was due
    .hint = Leave this empty if it was due on the day you left.
list-last-wages-unpaid = Wages that are open
    .hint = One row for each pay day.
column-last-wages-unpaid-pay-day = Pay day
column-last-wages-unpaid-yen = Unpaid

# $due (Date)
headline-last-wages-late = The 7 days ended on { $due }. The wages are late.
# $due (Date)
headline-last-wages-due = The employer must pay by { $due }.
# $due (Date)
headline-last-wages-ask = Ask for your wages and belongings in writing. If you ask now, they are due by { $due }.
# $interest (String)
headline-last-wages-paid-late = Interest until the day of payment: { $interest }.
line-last-wages-due = To be paid by
line-last-wages-due-if-asked-today = To be paid by, if you ask now
line-last-wages-owed = Open wages and allowance
line-last-wages-interest = Interest in all
line-last-wages-interest-of = Interest on the wages of
line-last-wages-all = Together
line-last-wages-claim-until = You can claim until, wages of
line-last-wages-allowance-claim-until = You can claim the retirement allowance until
# $asked (Date)
# $days (String)
# $due (Date)
step-last-wages-asked = You asked on { $asked }. That day does not count. { $days } later is { $due }.
# $asked (Date)
# $days (String)
# $due (Date)
step-last-wages-not-asked = You have not asked yet. From { $asked }, { $days } end on { $due }. Keep a copy of what you send.
step-last-wages-belongings = What belongs to you comes back too: deposits, savings, your passport and papers. What is disputed may wait, the rest may not.
# $pay-day (Date)
# $yen (String)
# $from (Date)
# $until (Date)
# $days (String)
# $rate (String)
# $interest (String)
step-last-wages-interest = Wages of { $pay-day }: { $yen }. Interest runs from the day after { $from } to { $until }: { $days }. { $rate } a year for { $days } is { $interest }.
# $pay-day (Date)
# $yen (String)
# $from (Date)
step-last-wages-no-interest = Wages of { $pay-day }: { $yen }. No interest yet: it begins after { $from }.
# $pay-day (Date)
# $years (String)
# $until (Date)
step-last-wages-claim = Wages of { $pay-day } can be claimed for { $years }: until { $until }.
# $yen (String)
# $day (Date)
# $years (String)
# $until (Date)
step-last-wages-allowance = Retirement allowance: { $yen }, due on { $day }. It can be claimed for { $years }, until { $until }. This interest is only for wages.
say-last-wages-ask = I have left the company. Please pay my open wages and give back what is mine within 7 days (Labor Standards Act, Article 23).
# $owed (String)
# $interest (String)
say-last-wages-late = My wages are late. Open: { $owed }. Interest until today: { $interest } (Act on Ensuring Wage Payment, Article 6). Please pay now.
wrong-last-wages-no-such-day = This date is too far away to count from. Please check it.
wrong-last-wages-not-an-amount = Please write an amount above 0.
parameter-wages-request-days = Days in which wages are due on request
parameter-late-wages-interest = Interest for late wages a year, in thousandths
parameter-allowance-claim-years = Years in which a retirement allowance can be claimed
