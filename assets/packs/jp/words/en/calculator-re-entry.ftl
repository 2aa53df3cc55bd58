### Calculator: until when to be back in Japan.

calculator-re-entry = Until when must I be back in Japan?
    .what = If you come back in time, you keep your status and card. The last day does not move for weekends or holidays, and no illness or missing flight makes it longer.
input-re-entry-short-stay = Is your period of stay three months or less?

# $last (Date)
headline-re-entry-back-by = Be back by { $last }.
# $returns (Date)
# $last (Date)
headline-re-entry-too-late = { $returns } is too late. The last day is { $last }.
headline-re-entry-permit-needed = You need a re-entry permit before you leave.
headline-re-entry-lost = Without a re-entry permission your status ends when you leave.
headline-re-entry-ask-for-permit = Ask for the re-entry permit before you leave. Its last day is the day to be back.
headline-re-entry-stay-over = Your stay ends before you leave. Talk to Immigration first.
line-re-entry-back-by = Last day to be back
line-re-entry-year-ends = End of the special re-entry time
line-re-entry-stay-ends = End of your stay
line-re-entry-permit-years = A permit can hold for up to
line-re-entry-spare-day = Plan to be back on or before
# $departs (Date)
# $years (String)
# $year (Date)
step-re-entry-year = You leave on { $departs }. The time of { $years } begins the next day and ends on { $year }.
# $ends (Date)
step-re-entry-stay-first = Your stay ends earlier, on { $ends }. That day counts.
# $ends (Date)
# $year (Date)
step-re-entry-year-first = Your stay goes on until { $ends }. The time from leaving ends earlier, so { $year } counts.
step-re-entry-no-end = Your status has no end. Look also at the date on your card: renew it before you go if it ends while you are away.
# $permit (Date)
# $years (String)
# $last (Date)
step-re-entry-permit = The permit ends on { $permit }. It holds for { $years } at most and never longer than your stay. The last day is { $last }.
# $years (String)
step-re-entry-permit-unknown = A permit holds for up to { $years }, and never longer than your stay. Write its last day to see the date.
# $longest (String)
step-re-entry-permit-abroad = If you cannot come back in time for a good reason, an embassy can make a permit longer by up to one year, { $longest } in all. Ask before it ends.
# $last (Date)
step-re-entry-stands = { $last } stays the last day, also on a weekend or holiday. You must have landed by then.
step-re-entry-tick = When you leave, tick the box for special re-entry on the card at the airport and show passport and residence card. Without the tick your status ends.
step-re-entry-no-longer-abroad = Special re-entry cannot be made longer abroad.
step-re-entry-not-for-you = Special re-entry is not for visitors and for stays of three months or less.
say-re-entry-re-entry = I will come back to Japan. I leave with special re-entry permission.
say-re-entry-permit = I will be away longer and come back to Japan. I would like to apply for a re-entry permit.
wrong-re-entry-no-such-day = This date is too far away to count from. Please check it.
wrong-re-entry-returns-before = You come back before you leave. Please check both dates.
parameter-re-entry-years = Years of special re-entry
parameter-re-entry-permit-years = Longest re-entry permit, in years
parameter-re-entry-permit-longest = Longest re-entry permit with extension abroad, in years
parameter-re-entry-stay-ends = Whether the stay has an end
