### Calculator: pension months of two countries.

calculator-pension-totalization = Do my pension months in two countries count together?
    .what = Japan has pension agreements with some countries. Under most of them, months in both countries count together for the right to a pension.
input-pension-totalization-country = The other country
    .hint = The country where you also paid for a pension.
input-pension-totalization-months = Pension months in Japan
    .hint = All of them: Employees' Pension, National Pension, also waived months. Not months for which you already took a lump sum.
input-pension-totalization-other-months = Pension months in the other country
headline-pension-totalization-right = Your months in Japan alone give a right to a Japanese pension.
# $together (String)
headline-pension-totalization-adds-enough = Yes. Together { $together } count, and that is enough for a Japanese pension.
# $together (String)
headline-pension-totalization-adds = Yes. Together { $together } count for a Japanese pension.
headline-pension-totalization-adds-not = No. There is an agreement, but months are not added together.
headline-pension-totalization-none = No. We know of no pension agreement with this country.
line-pension-totalization-since = Agreement in force since
line-pension-totalization-adds = Months are added together
line-pension-totalization-here = Months in Japan
line-pension-totalization-there = Months in the other country
line-pension-totalization-together = Months that count for Japan
line-pension-totalization-needed = Months needed in Japan
line-pension-totalization-missing = Months missing
# $needed (String)
step-pension-totalization-needed = A Japanese pension needs { $needed }.
# $here (String)
# $needed (String)
step-pension-totalization-right = You have { $here } in Japan. No agreement is needed. The pension is also paid abroad.
# $here (String)
# $there (String)
# $together (String)
step-pension-totalization-added = { $here } in Japan and { $there } in the other country are { $together }. Months in which you paid in both countries count once.
step-pension-totalization-not-added = This agreement only avoids that you pay in both countries for the same work. Each country looks at its own months alone.
step-pension-totalization-no-agreement = Without an agreement each country looks at its own months alone.
# $here (String)
step-pension-totalization-own-months = The months of the other country open the right. Japan pays for the { $here } in Japan only. How the other country counts your months in Japan, its own office tells you.
step-pension-totalization-list = We use the list of agreements of October 2025. A newer agreement may be missing.
step-pension-totalization-ask = Whom to ask: a pension office in Japan (年金事務所), or the pension office of the other country. In most agreement countries you can hand in the claim for both there.
# $here (String)
# $there (String)
# $together (String)
say-pension-totalization-adds = I have { $here } of pension in Japan and { $there } in my country. Please tell me whether these months count together, and how I claim.
# $here (String)
say-pension-totalization-ask = I have { $here } of pension in Japan. Please tell me whether the pension agreement with my country helps me.
wrong-pension-totalization-months = Please write a number of months from 0 to 720.
picture-pension-totalization-months = Your months beside the months that are needed
