### Calculator: the pension lump sum for people who leave Japan for good.

calculator-lump-sum = Pension money back when I leave
    .what = If you leave Japan for good with less than ten years of pension, you can ask for a part of your contributions. It is paid once, and your insured months are then gone. Here you see both sides.
input-lump-sum-employees-months = Months in the Employees' Pension
    .hint = The pension through a company. The number is in your pension record (ねんきん定期便 or ねんきんネット).
input-lump-sum-average-pay = Your average pay in these months
    .hint = The average of your "standard remuneration" (標準報酬), bonuses included, for one month. Near to your gross pay. A pension office can tell you the exact amount.
input-lump-sum-national-months = Months paid in full in the National Pension
    .hint = The pension that you pay yourself, with slips or from your account.
input-lump-sum-national-last = A day in the last month that you paid for
    .hint = The month that the payment was for, not the day of paying.
input-lump-sum-partly-waived = Was a part of the payment waived in some months?
input-lump-sum-quarter-waived = Months with a quarter waived
input-lump-sum-half-waived = Months with half waived
input-lump-sum-three-quarters-waived = Months with three quarters waived
input-lump-sum-other-months = Other insured months
    .hint = Months that were waived in full, months as a student with postponed payment, and months insured through your husband or wife. They count for the ten years, but bring no lump sum.
input-lump-sum-job-ended = Last day of your job
input-lump-sum-disability = Have you ever had a right to a Japanese disability pension?
input-lump-sum-permanent = Do you have permanent residence?
# $paid (String)
headline-lump-sum-paid = About { $paid } would be paid to you.
headline-lump-sum-too-few = No lump sum: it needs at least six months in one of the two pensions.
headline-lump-sum-right-to-pension = No lump sum: your months already give you a right to a Japanese pension.
headline-lump-sum-disability = No lump sum: you had a right to a disability pension.
# $until (Date)
headline-lump-sum-too-late = The time to claim ended on { DATETIME($until, dateStyle: "long") }.
line-lump-sum-paid = Paid to you in all
line-lump-sum-employees-rate = Employees' Pension: rate
line-lump-sum-multiplier = Employees' Pension: multiplier
line-lump-sum-employees-amount = Employees' Pension: lump sum before tax
line-lump-sum-withheld = Tax that is held back
line-lump-sum-employees-paid = Employees' Pension: paid to you
line-lump-sum-national-multiplier = National Pension: multiplier
line-lump-sum-national-amount = National Pension: paid to you
line-lump-sum-claim-from = You can claim from
line-lump-sum-claim-until = Last day to claim
line-lump-sum-claim-cautious = Safe day to claim by
line-lump-sum-lost = Insured months that are deleted
line-lump-sum-missing = Months still missing for a Japanese pension
line-lump-sum-refund = Tax that can come back
line-lump-sum-refund-until = Last day to ask for the tax
# $months (String)
step-lump-sum-employees-too-few = Employees' Pension: { $months } are fewer than six. There is no lump sum from it.
# $months (String)
# $multiplier (Number)
# $premium (String)
# $rate (String)
step-lump-sum-employees-rate = Employees' Pension: for { $months } the multiplier is { $multiplier }. Half of the premium of { $premium }, times { $multiplier }, rounded to one digit behind the point, is the rate { $rate }.
# $average (String)
# $rate (String)
# $amount (String)
step-lump-sum-employees-amount = Average pay { $average } times { $rate } is { $amount }.
# $months (String)
# $cap (String)
# $coming (String)
step-lump-sum-capped = You have { $months }, but only { $cap } count. It was announced that up to { $coming } will count. From which day is not known. Please ask before you claim.
# $share (String)
# $amount (String)
# $tax (String)
# $paid (String)
step-lump-sum-withheld = Tax of { $share }% of { $amount } is { $tax }, parts of a yen dropped. { $paid } is paid out.
# $counted (String)
step-lump-sum-national-counted = Months of which a part was waived count in part. Together your National Pension months count as { $counted }.
# $counted (String)
step-lump-sum-national-too-few = National Pension: { $counted } months are fewer than six. There is no lump sum from it.
# $last (Date)
# $premium (String)
# $half (String)
# $multiplier (Number)
# $amount (String)
step-lump-sum-national-amount = National Pension: the last paid month is in { DATETIME($last, month: "long", year: "numeric") }. The premium of that year is { $premium } a month. Half of it, { $half }, times { $multiplier } is { $amount }. No tax is held back from it.
# $loss (Date)
# $years (String)
# $until (Date)
# $cautious (Date)
step-lump-sum-claim = Your address and your job have both ended by { DATETIME($loss, dateStyle: "long") }. From that day, which counts, you have { $years }: until { DATETIME($until, dateStyle: "long") }. To be safe, let it arrive by { DATETIME($cautious, dateStyle: "long") }. You claim by post from abroad, without an address in Japan.
# $months (String)
# $years (String)
# $a-year (String)
# $deduction (String)
step-lump-sum-deduction = The tax can be calculated again as for retirement pay. { $months } count as { $years }. For each year { $a-year } stay free of tax; in all { $deduction }.
# $refund (String)
step-lump-sum-refund-full = Your lump sum is not higher than that. The whole tax of { $refund } can come back.
# $rest (String)
# $taxed (String)
# $due (String)
# $refund (String)
step-lump-sum-refund-part = { $rest } are left. Half of it, { $taxed } in whole thousands, is taxed: { $due }. So { $refund } can come back.
# $rest (String)
step-lump-sum-refund-ask = { $rest } are left. For so high an amount the tax depends on more than we ask here. Please ask the tax office how much can come back.
step-lump-sum-refund-agent = The tax comes back only if you ask for it. You name a person in Japan as your tax agent (納税管理人) at the tax office of your last address. It can be a friend. If your company also paid retirement pay, both are counted together, and less may come back.
# $first (Date)
# $years (String)
# $until (Date)
step-lump-sum-refund-until = The tax agent can ask from { DATETIME($first, dateStyle: "long") } for { $years }: until { DATETIME($until, dateStyle: "long") }.
# $months (String)
# $needed (String)
# $missing (String)
step-lump-sum-lost = You have { $months } in all. A Japanese pension needs { $needed }; { $missing } are missing. With the lump sum, all months before the claim are deleted. They no longer count for the ten years.
# $months (String)
# $needed (String)
step-lump-sum-right = You have { $months }. With { $needed } there is a right to a pension from Japan, paid later also abroad. Then the lump sum is not paid.
step-lump-sum-agreement-adds = Japan and your country add pension months together. Deleted months can no longer be added.
step-lump-sum-agreement-not = Japan has an agreement with your country, but it does not add months together. It only avoids paying in both countries.
step-lump-sum-agreement-none = We know of no pension agreement between Japan and your country.
# $paid (String)
step-lump-sum-for = For taking it: { $paid } now. Without more insured months, less than ten years bring no Japanese pension, unless an agreement helps.
# $months (String)
step-lump-sum-against = Against taking it: { $months } are gone, also if you come back to Japan and reach ten years later. A pension from Japan would be paid for life.
step-lump-sum-permanent = With permanent residence, times abroad before it can also count for the ten years. Perhaps you already have a right to a pension. Ask the pension office before you claim.
step-lump-sum-coming = A law of 2025 will stop the payment while a re-entry permission is valid. The day on which this starts is not known to us.
# $employees (String)
# $national (String)
say-lump-sum-check = I am leaving Japan. By my count I have { $employees } in the Employees' Pension and { $national } of other pension months. Please check my record, and tell me the amount of the lump-sum withdrawal payment and whether I have a right to a pension instead.
wrong-lump-sum-pay-too-large = This is too much for one month. Please check the amount.
wrong-lump-sum-months = Please write a number of months from 0 to 720.
parameter-national-pension-lump-sum-multiplier = Multiplier of the pension lump sum
parameter-employees-pension-lump-sum-rate = Rate of the Employees' Pension lump sum
parameter-employees-pension-premium-rate = Premium of the Employees' Pension, in percent
parameter-national-pension-premium = Premium of the National Pension for one month
parameter-pension-lump-sum-coming-cap = Announced upper limit of months
parameter-pension-lump-sum-claim-years = Years to claim the pension lump sum
parameter-pension-right-months = Months needed for a Japanese pension
parameter-non-resident-withholding = Tax held back from people who live abroad, in percent
parameter-retirement-deduction-a-year = Free of tax for each year, for retirement pay
parameter-retirement-deduction-least = Least amount free of tax, for retirement pay
parameter-retirement-half-taxed-up-to = Retirement pay of which half is taxed, up to
parameter-lowest-income-tax = Lowest income tax, in percent
parameter-tax-refund-years = Years to ask for tax back
parameter-social-security-agreement = Pension agreements: are months added together?
