### Calculator: the stay while an application is decided.

calculator-special-period = Until when may I stay while I wait for the decision?
    .what = If you file for an extension or a change before your stay ends, you may stay until the decision, but for two months at most. Closed days do not make it longer.
input-special-period-short-stay = Is your period of stay 30 days or less?

# $open (Date)
headline-special-period-file-by = File by { $open }.
# $last (Date)
headline-special-period-lawful-until = You may stay until the decision, at most until { $last }.
headline-special-period-granted = It is decided. The new permission shows how long you may stay.
# $end (Date)
headline-special-period-refused = The application was not granted. You may stay until { $end }.
headline-special-period-filed-late = It was filed after the stay ended. Talk to Immigration now.
# $open (Date)
headline-special-period-not-for-this = This application does not let you stay longer. File an extension by { $open }.
# $until (Date)
headline-special-period-short-stay = With a stay of 30 days or less there is no time to wait after { $until }.
# $until (Date)
headline-special-period-stay-over = Your stay ended on { $until }. Go to Immigration now.
line-special-period-file-by = Last open day to file
line-special-period-stay-ends = End of your stay
line-special-period-lawful-until = You may stay until
line-special-period-collect-by = Last open day to get the decision
# $until (Date)
# $open (Date)
step-special-period-file-by = Your stay ends on { $until }. The last day on which the office is open before that is { $open }. The end of stay does not move, also when the office is closed.
step-special-period-online = Online you cannot file on the last day of your stay. File earlier.
# $months (String)
# $first (Date)
# $until (Date)
# $last (Date)
step-special-period-months = The time of { $months } begins on { $first }, the day after { $until }, and ends on { $last }.
# $last (Date)
step-special-period-clamped = The last month has no such day, so it ends with its last day, { $last }.
# $last (Date)
step-special-period-stands = { $last } stays the last day, also on a weekend or holiday.
# $decided (Date)
# $end (Date)
step-special-period-decided = The decision came on { $decided }. The time to wait ends with the decision. You may stay until { $end }.
step-special-period-proofs = Keep the proof: the stamp on the back of your residence card, or Immigration's e-mail if you filed online. Carry it with your card and passport.
step-special-period-others = Your My Number card and your bank do not know about it. Show them the proof before the date on your card.
# $filed (Date)
# $collect (Date)
# $last (Date)
step-special-period-collect = You filed on { $filed }, in time. Get the decision by { $collect }. After { $last } the stay is no longer lawful, even without a decision.
# $until (Date)
step-special-period-go-now = Your stay ended on { $until }. Go to Immigration as soon as you can and explain. A late application is sometimes still taken.
# $until (Date)
# $open (Date)
step-special-period-not-for-this = Only an extension or a change of status lets you wait after the end of stay. It must be filed by { $until }; the office is open until { $open }.
# $until (Date)
step-special-period-short-stay = The law gives no time to wait for stays of 30 days or less. The decision must come by { $until }.
# $until (Date)
# $filed (Date)
# $last (Date)
say-special-period-pending = The end of my stay is { $until }. I filed on { $filed } and wait for the decision. By Articles 20 and 21 of the Immigration Control Act I may stay until { $last }.
wrong-special-period-no-such-day = This date is too far away to count from. Please check it.
wrong-special-period-decided-before = The decision lies before the day of filing. Please check both dates.
parameter-special-period-months = Months to wait after the end of stay
