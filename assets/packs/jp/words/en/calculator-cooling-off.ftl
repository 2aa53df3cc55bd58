### Calculator: taking back a purchase or contract.

calculator-cooling-off = Until when can I take back this contract?
    .what = For some kinds of sale you can take back a contract without a reason and without paying. The day on which you got the papers counts as the first day.
input-cooling-off-papers = Did you get papers about the contract?
    .hint = Papers with the price, what was sold, the seller, and your right to take it back. E-mail counts only if you agreed to it.
input-cooling-off-goods = First goods received on
    .hint = Only if they came later than the papers.

# $until (Date)
headline-cooling-off-until = You can take it back until { $until }. Sending it on that day is enough.
headline-cooling-off-no-papers = Without correct papers the days have not begun. You can still take it back.
headline-cooling-off-none = For purchases in a shop or online the law gives no such days.
# $sent (Date)
headline-cooling-off-sent-in-time = You sent it on { $sent }. That was in time.
# $sent (Date)
# $until (Date)
headline-cooling-off-sent-late = You sent it on { $sent }. The last day was { $until }.
# $until (Date)
headline-cooling-off-over = The days ended on { $until }. Ask for help: there may be other ways.
line-cooling-off-until = Last day to send it
line-cooling-off-days = Days by law
line-cooling-off-days-left = Days left, with today
# $received (Date)
# $days (String)
# $until (Date)
step-cooling-off-count = The first day is { $received }. The { $days } end on { $until }.
step-cooling-off-stands = The last day does not move for weekends or holidays.
# $goods (Date)
step-cooling-off-goods = The goods came later, on { $goods }. In this kind of sale the days begin then.
step-cooling-off-exceptions = Some purchases are left out, for example cars and small things paid at once. Ask the consumer hotline whether yours is one.
# $sent (Date)
# $until (Date)
step-cooling-off-sent = What counts is the day you sent it: { $sent }. The last day was { $until }.
step-cooling-off-how = Send it as a letter with proof (tokutei kiroku or kan'i kakitome), by e-mail, or with the seller's form. Write the date, what you bought, the price, the seller, and that you take it back. Keep a copy or a photo. If you paid by card or instalments, send it to the credit company too.
step-cooling-off-free = You pay nothing, also not for the return. Money you paid comes back.
# $days (String)
step-cooling-off-no-papers = The { $days } begin only on the day you get correct papers. Also when the seller lied or put pressure on you not to do it, the days begin anew.
step-cooling-off-none = Online the seller's own rules for returns count. If the seller shows none, you can send goods back within eight days after they came and pay the postage. In a shop ask the shop.
say-cooling-off-cancel = I take back this contract (cooling-off). Please return what I paid and collect the goods at your cost.
wrong-cooling-off-no-such-day = This date is too far away to count from. Please check it.
wrong-cooling-off-sent-before = You sent it before you got the papers. Please check both dates.
parameter-cooling-off-days = Days in which a contract can be taken back
