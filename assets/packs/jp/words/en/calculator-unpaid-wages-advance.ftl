### Calculator: the state's advance for unpaid wages.

calculator-unpaid-wages-advance = My employer is bankrupt. What does the state pay?
    .what = When an employer cannot pay any more, the state pays 80 % of certain unpaid wages in advance. Your nationality and status do not matter.
input-unpaid-wages-advance-petition = First petition to the court, or application to the labour standards office
    .hint = Ask the court's administrator (hasan kanzainin) or the labour standards office. Leave this empty if there is none yet.
input-unpaid-wages-advance-claimed = Day you claim
    .hint = Leave this empty for today. Only pay days before this day count.
input-unpaid-wages-advance-allowance = Unpaid retirement allowance
input-unpaid-wages-advance-allowance-day = Day on which it was due
    .hint = Leave this empty if it was due on the day you left.
list-unpaid-wages-advance-unpaid = Unpaid regular wages
    .hint = One row for each pay day. Before taxes and insurance. Bonuses do not count.
column-unpaid-wages-advance-unpaid-pay-day = Pay day
column-unpaid-wages-advance-unpaid-yen = Unpaid

# $advance (String)
headline-unpaid-wages-advance-advance = The state would pay { $advance }.
# $least (String)
headline-unpaid-wages-advance-too-little = Under { $least } in all the state pays nothing.
headline-unpaid-wages-advance-left-outside = You left outside the time in which the state pays.
headline-unpaid-wages-advance-too-late = The time for the claim is over.
headline-unpaid-wages-advance-nothing = No unpaid wages of the last six months are written here.
line-unpaid-wages-advance-advance = Advance of the state
line-unpaid-wages-advance-counted = Unpaid wages that count
line-unpaid-wages-advance-not-counted = Unpaid wages that do not count
line-unpaid-wages-advance-ceiling = Highest amount that counts at your age
line-unpaid-wages-advance-window-from = Left on this day or later
line-unpaid-wages-advance-window-until = Left on this day or earlier
line-unpaid-wages-advance-petition-by = A petition or application is needed by
line-unpaid-wages-advance-claim-until = Claim by
step-unpaid-wages-advance-employer = The employer must have been in business for one year or more, with workers covered by work accident insurance.
# $petition (Date)
# $from (Date)
# $until (Date)
# $left (Date)
step-unpaid-wages-advance-window = The first petition or application was on { $petition }. Who left from { $from } to { $until } is covered. You left on { $left }.
# $months (String)
# $by (Date)
step-unpaid-wages-advance-no-petition = There is no petition yet. It must come within { $months } after you left: by { $by }. For a small company that has stopped paying you can apply to the labour standards office yourself.
# $from (Date)
# $until (Date)
step-unpaid-wages-advance-pay-days = Pay days from { $from } to { $until } count: from six months before you left to the day before the claim.
# $day (Date)
# $yen (String)
step-unpaid-wages-advance-row = Wages due on { $day }: { $yen }. They count.
# $day (Date)
# $yen (String)
step-unpaid-wages-advance-row-outside = Wages due on { $day }: { $yen }. This pay day does not count.
# $day (Date)
# $yen (String)
step-unpaid-wages-advance-allowance = Retirement allowance due on { $day }: { $yen }. It counts.
# $day (Date)
# $yen (String)
step-unpaid-wages-advance-allowance-outside = Retirement allowance due on { $day }: { $yen }. This day does not count.
# $left (Date)
# $age (Number)
# $ceiling (String)
step-unpaid-wages-advance-ceiling = On { $left } you were { $age }. At that age up to { $ceiling } counts.
# $total (String)
# $ceiling (String)
step-unpaid-wages-advance-above = { $total } is more than { $ceiling }. Only { $ceiling } counts.
# $total (String)
# $least (String)
step-unpaid-wages-advance-least = { $total } is under { $least }. The state pays nothing for so little.
# $percent (String)
# $counted (String)
# $advance (String)
step-unpaid-wages-advance-share = { $percent } of { $counted } is { $advance }.
# $decided (Date)
# $years (String)
# $until (Date)
step-unpaid-wages-advance-claim = The decision was on { $decided }. The claim must come within { $years }: by { $until }.
step-unpaid-wages-advance-no-decision = After the decision of the court or the office you have two years for the claim. Write its day to see the date.
# $left (Date)
# $total (String)
say-unpaid-wages-advance-ask = I left on { $left } and wages of { $total } were not paid. I would like to use the state's advance for unpaid wages. Please confirm my unpaid wages.
wrong-unpaid-wages-advance-no-such-day = This date is too far away to count from. Please check it.
wrong-unpaid-wages-advance-not-an-amount = Please write an amount above 0.
wrong-unpaid-wages-advance-born-after = This birthday lies after the day you left. Please check both dates.
picture-unpaid-wages-advance-compared = What counts beside what the state pays
parameter-advance-percent = Share that the state pays, in percent
parameter-advance-ceiling = Highest amount that counts, by age
parameter-advance-least = Lowest amount in all
parameter-advance-months-before = Months before leaving, and before the petition
parameter-advance-window-years = Years in which leaving is covered
parameter-advance-claim-years = Years for the claim
