### Guides: what is good to know for everybody. The id of a message is `guide-` and the id of the guide.

guide-counting-days = How days and months are counted
    .what = “Within 14 days of moving” means: the day you move is not counted. The next day is day 1. Months and years follow the calendar.
    .step-1 = Days: add the number to the day of the event. 14 days from the 7th end on the 21st.
    .step-2 = Months and years: they end on the same day number, later in the calendar.
    .step-3 = If that month has no such day, the period ends on the last day of the month.
    .step-4 = The end of your stay, a card's end and a re-entry limit never move, even on a holiday. Plan for the last open day before.

guide-closed-days-immigration = When the immigration office or another national office is closed
    .what = National offices are closed on Saturdays, Sundays, public holidays and from 29 December to 3 January. If a notice is due within a number of days and the last day is a closed day, the next open day is still in time.
    .step-1 = This helps with notices and applications that must be made within a period, for example within 14 days.
    .step-2 = It does not help with the end of your stay: that day never moves.
    .step-3 = Many notices can be sent online or by post on any day. Then you need not wait.

guide-closed-days-municipality = When the city or ward office is closed
    .what = City and ward offices are closed on Saturdays, Sundays, public holidays and usually from 29 December to 3 January. If the last day is a closed day, the next open day is still in time.
    .step-1 = Each municipality sets its own closed days at the end of the year. Look at its web site.
    .step-2 = Some offices open on one Saturday or Sunday a month.
    .step-3 = Notices of birth, marriage and death are often taken at night and on holidays too.

guide-counting-family-register = How days are counted after a birth or a death
    .what = For a birth or a death, the day itself is day 1. The time is therefore one day shorter than for a move.
    .step-1 = Birth: 14 days, with the day of birth as day 1.
    .step-2 = Death: 7 days, with the day on which you learned of it as day 1.
    .step-3 = If the last day is a closed day, the next open day is still in time.

guide-counting-first-day-too = When the first day counts too
    .what = Some laws say “counted from that day”. Then the named day is day 1. This is so when you cancel a contract, claim the pension lump sum, or drive with a foreign licence.
    .step-1 = Eight days from the day you received the papers: that day is day 1.
    .step-2 = One year from the day you landed ends on the day before the same date of the next year.
    .step-3 = Such a last day does not move on a weekend or holiday.
    .step-4 = Some offices count one day more. Keep to the earlier day to be safe.

guide-counting-tax-days = When a tax day falls on a weekend
    .what = If the last day for a tax return or a payment is a Saturday, a Sunday or a public holiday, or lies between 29 December and 3 January, the next open day counts.
    .step-1 = The income tax return is due on 15 March. On a Sunday this becomes Monday 16 March.
    .step-2 = The day you leave Japan does not move: a return before departure is due by that day.
    .step-3 = A late return can cost extra. File it soon all the same.

guide-numbers-to-call = Numbers to call in an emergency or for help
    .what = In danger, for a fire or when somebody is badly hurt, call at once. You need no coins, no contract and no Japanese: say your language in English, and stay on the line.
    .step-1 = 110 is the police. 119 is the fire brigade and the ambulance. 118 is the coast guard.
    .step-2 = Say what happened, where you are, and your name.
    .step-3 = At home you are hurt or afraid: call the lines on violence. They keep what you say to themselves.
    .step-4 = In a disaster, leave a message for your family at 171.

guide-phone-contract = Get a phone number
    .what = A phone company must check who you are before it gives you a number. You usually need your residence card and a way to pay. Some companies ask that your stay lasts longer than the contract.
    .step-1 = Compare the price per month, the length of the contract and the cost of ending it.
    .step-2 = Ask whether the contract is in a language you read. Keep a copy.
    .step-3 = When you extend your stay or move, tell the company.
    .step-4 = Never sell, lend or give your SIM or phone contract to others. It can be a crime, and your number may be used to cheat people.
    .step-5 = Before you leave Japan, end the contract and keep the proof.

guide-j-skip-j-find = J-Skip and J-Find: ways for highly qualified people
    .what = J-Skip is a shorter way to the status Highly Skilled Professional, without counting points. J-Find lets graduates of certain universities abroad look for work or prepare a business in Japan.
    .step-1 = J-Skip for researchers and engineers: a master's degree or ten years of work, and an income of 20 million yen a year or more.
    .step-2 = J-Skip for managers: five years as a manager, and an income of 40 million yen a year or more.
    .step-3 = With J-Skip an application for permanent residence is possible after one year.
    .step-4 = J-Find: a degree from one of the listed universities within the last five years, and some savings. The stay is up to two years.
    .step-5 = Ask the immigration office for the present list and conditions before you plan.

guide-limits-on-hospital-bills = How much you pay for a month in hospital
    .what = Your share of the bills of one calendar month has a limit. It depends on your income and your age. These are the limits for people under 70 since August 2026, as they were reported; ask your insurer before you rely on them.
    .step-1 = Income of about 3.7 to 7.7 million yen a year: 85,800 yen a month, and a little more for a high bill. From the fourth such month within a year: 44,400 yen.
    .step-2 = Income below about 3.7 million yen: 61,500 yen a month.
    .step-3 = There is also a limit for a whole year: 530,000 yen for most people, 290,000 yen for those with the lowest income.
    .step-4 = Higher incomes have higher limits: 1,110,000 or 1,680,000 yen for a whole year.
    .step-5 = With a My Number Card at the counter you often pay only up to the limit. Otherwise claim the rest within two years.
