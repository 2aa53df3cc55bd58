### Calculator: years towards permanent residence.

calculator-permanent-residence = When are my years for permanent residence full?
    .what = Permanent residence asks for years in Japan, and for taxes, pension and insurance paid on time. Here you see from when the years are full. Permission is always a decision of the Immigration Services Agency. Nobody can promise it.
input-permanent-residence-route = Your way
choice-permanent-residence-route-general = General: ten years in Japan
choice-permanent-residence-route-spouse = Married to a Japanese or a permanent resident
choice-permanent-residence-route-child = Child of a Japanese or a permanent resident
choice-permanent-residence-route-long-term = Long-Term Resident
choice-permanent-residence-route-refugee = Recognised refugee
choice-permanent-residence-route-points-70 = Highly skilled, 70 points
choice-permanent-residence-route-points-80 = Highly skilled, 80 points
choice-permanent-residence-route-special = Special highly skilled (J-Skip)
input-permanent-residence-since = In Japan since
    .hint = The day from which you have lived in Japan without losing your status.
input-permanent-residence-status-since = With this status since
    .hint = General way: since when you have a work status or a family status without a break. Technical intern training and Specified Skilled Worker (i) do not count. Otherwise: since when you are a Long-Term Resident or a recognised refugee.
input-permanent-residence-married = Married since
input-permanent-residence-points-since = With these points since
    .hint = The day from which you have had 70 or 80 points, or the conditions of J-Skip, without a break.
input-permanent-residence-period = Your period of stay now
choice-permanent-residence-period-five = 5 years
choice-permanent-residence-period-three = 3 years
choice-permanent-residence-period-shorter = Shorter
input-permanent-residence-taxes-on-time = Were all your taxes paid on time?
input-permanent-residence-pension-on-time = Were all pension payments on time?
    .hint = The last two years are looked at. Payments taken from your pay count as on time.
input-permanent-residence-insurance-on-time = Were all health insurance payments on time?
input-permanent-residence-notices-on-time = Were all notices to Immigration on time?
    .hint = For example a new address, a new job, a divorce.
input-permanent-residence-last-late = The last time you paid late
    .hint = The day on which the late payment was made.
input-permanent-residence-punished = Did you get a fine from a court, or a prison sentence?
list-permanent-residence-trips = Times outside Japan
    .hint = One row for each trip. Short trips too: the days of a year are added up.
# $from (Date)
headline-permanent-residence-full = The years are full.
# $from (Date)
headline-permanent-residence-from = The years are full from { DATETIME($from, dateStyle: "long") }.
# $from (Date)
headline-permanent-residence-period = The years are full, but your period of stay is too short to apply.
# $from (Date)
headline-permanent-residence-absence = The years are full, but a long time abroad may count against you until { DATETIME($from, dateStyle: "long") }.
# $from (Date)
headline-permanent-residence-record = The years are full, but something in your answers counts against you.
line-permanent-residence-from = All years are full from
line-permanent-residence-from-cautious = If years start again after a long time abroad
line-permanent-residence-stay = Years in Japan
line-permanent-residence-status = Years with the status
line-permanent-residence-marriage = Years of marriage
line-permanent-residence-points = Years with the points
line-permanent-residence-draft-from = By the draft for 2027, not final
line-permanent-residence-long-absence = Outside Japan from
line-permanent-residence-absent = Days outside Japan in
line-permanent-residence-longest = Your period of stay is long enough
line-permanent-residence-longest-until = It is long enough for applications until
line-permanent-residence-taxes-on-time = Taxes on time
line-permanent-residence-pension-on-time = Pension on time
line-permanent-residence-insurance-on-time = Health insurance on time
line-permanent-residence-notices-on-time = Notices on time
line-permanent-residence-punished = Fine or prison sentence
line-permanent-residence-record-clean = The papers show no late payment from about
# $what (String)
# $start (Date)
# $years (String)
# $met (Date)
step-permanent-residence-years = { $what }: { $years } are asked for. Counted from { DATETIME($start, dateStyle: "long") }, they are full from { DATETIME($met, dateStyle: "long") }.
# $start (Date)
step-permanent-residence-renewed = You left without a re-entry permission. Your status ended then, so the years start on { DATETIME($start, dateStyle: "long") }.
# $from (Date)
step-permanent-residence-cautious = If the office starts the years again after your last long time abroad, they are full from { DATETIME($from, dateStyle: "long") }. It may also accept a good reason, such as work, illness or a birth. Show papers about it.
# $what (String)
# $years (String)
# $day (Date)
# $met (Date)
step-permanent-residence-draft-years = A draft, not final: for applications from { DATETIME($day, dateStyle: "long") }: { $what }, { $years }, full from { DATETIME($met, dateStyle: "long") }. The day of your application decides which years count.
# $day (Date)
step-permanent-residence-draft-all = More is announced, mostly from { DATETIME($day, dateStyle: "long") }: an income not below the average of Japanese households of your size, a look at your future pension, and Japanese at level B1. Income and payments may already be looked at now. We have not seen the final text.
# $day (Date)
step-permanent-residence-draft-points = More is announced, mostly from { DATETIME($day, dateStyle: "long") }: an income not below the average of Japanese households of your size, and a look at your future pension. We have not seen the final text.
# $day (Date)
step-permanent-residence-draft-family = More is announced from { DATETIME($day, dateStyle: "long") }: taxes and insurance of the family are looked at, and the schooling of children. We have not seen the final text.
# $departs (Date)
# $returns (Date)
# $days (String)
# $once (String)
step-permanent-residence-long-absence = { DATETIME($departs, dateStyle: "long") } to { DATETIME($returns, dateStyle: "long") }: { $days } outside Japan. That is more than { $once } at once.
# $year (String)
# $days (String)
# $limit (String)
# $more (String)
step-permanent-residence-year-many = { $year }: { $days } outside Japan, more than { $limit }. Be ready to explain why.
# $year (String)
# $days (String)
# $limit (String)
# $more (String)
step-permanent-residence-year-much = { $year }: { $days } outside Japan, more than { $more }. The office may say that you did not live in Japan that year.
step-permanent-residence-absence-uncertain = No law names a number of days. Immigration lawyers say that the office looks closely at more than 90 days at once and at more than 100 to 150 days in a year. Each night abroad counts as one day here.
step-permanent-residence-longest = You hold the longest period of stay. That is one condition.
# $until (Date)
step-permanent-residence-longest-until = The longest period of stay is asked for. Three years are accepted as the longest for applications until { DATETIME($until, dateStyle: "long") }.
step-permanent-residence-longest-not = The longest period of stay is asked for. Yours is shorter. The next extension may bring a longer one.
step-permanent-residence-late = What was paid or told late counts against you, even if it was paid later. How much, the office decides.
step-permanent-residence-record-unknown = You did not answer everything about payments and notices. Your records show it: at the city office, the pension office and in your pay slips.
step-permanent-residence-punished = A fine from a court or a prison sentence counts against you. After some years it can lose its weight. A lawyer can tell you more.
# $years (String)
# $late (Date)
# $from (Date)
step-permanent-residence-record-clean = The papers look back { $years }. The last late payment was on { DATETIME($late, dateStyle: "long") }. From about { DATETIME($from, dateStyle: "long") } they show it no more.
step-permanent-residence-discretion = What no calculator can tell: good conduct, a stable income for your family, and whether your stay is in the interest of Japan. The office decides.
step-permanent-residence-discretion-family = For the husband, wife or child of a Japanese or a permanent resident, the law does not ask for good conduct and own income. It still asks whether your stay is in the interest of Japan. The office decides.
step-permanent-residence-discretion-refugee = For recognised refugees the law does not ask for own income. It asks for good conduct, and whether your stay is in the interest of Japan. The office decides.
step-permanent-residence-still-extend = The application does not extend your stay. Extend it as always while you wait.
# $route (String)
# $from (Date)
say-permanent-residence-ask = I would like to apply for permanent residence. My way: { $route }. By my count the years are full from { DATETIME($from, dateStyle: "long") }. Is that right, and which papers do you need?
wrong-permanent-residence-returns-before = A return lies before its departure. Please check the dates.
wrong-permanent-residence-date = This date is too far away to count from.
parameter-residence-years = Years for permanent residence
parameter-residence-years-draft = Years for permanent residence, draft
parameter-residence-draft-more = More conditions, draft
parameter-residence-absence = Days outside Japan that are looked at
parameter-residence-longest = Periods of stay that count as the longest
parameter-residence-record = Years that the papers look back
parameter-residence-waived = What the law does not ask of families and refugees
