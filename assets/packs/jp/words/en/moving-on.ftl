### Journeys, longer stays and going home. The id of a message is the id of the rule.

moving-on-re-entry-permit = Get a re-entry permit before you leave
    .what = You plan to be away for more than a year, or you want a permit. Apply before you leave Japan. It is valid for up to five years, but never beyond your stay.
    .late = Without it you must be back within one year, or your status and card are lost.
    .cost = 4,000 yen for one journey, 7,000 yen for several. Online 3,500 and 6,500 yen, and since 1 October 2026 a payment charge.
    .say = I would like to apply for a re-entry permit.

moving-on-return-on-permit = Come back before your re-entry permit ends
    .what = Land in Japan on or before the last day of the permit.
    .late = After that day your status and card are lost. With a good reason, such as illness, a Japanese embassy can extend the permit before it ends.

moving-on-return-within-a-year = Come back within a year, before your stay ends
    .what = If you tick the re-entry box at the airport and show your card, you may come back within one year. If your stay ends earlier, that day counts. It cannot be extended abroad.
    .late = After that day your status and card are lost and you need a new visa.
    .cost = Free.
    .rights = Keep your residence card when you leave; nobody should take or punch it.
    .say = I am leaving with special re-entry permission. I will come back.

moving-on-return-within-a-year-permanent = Come back within a year
    .what = If you tick the re-entry box at the airport and show your card, you may come back within one year. It cannot be extended abroad. For a longer journey get a re-entry permit first.
    .late = After that day your residence status is lost.
    .cost = Free.
    .rights = Keep your residence card when you leave; nobody should take or punch it.
    .say = I am leaving with special re-entry permission. I will come back.

moving-on-return-within-two-years = Come back within two years
    .what = As a special permanent resident you may come back within two years if you tick the re-entry box and show your certificate. For a longer journey get a re-entry permit first.
    .late = After that day special permanent residence is lost.
    .cost = Free.
    .say = I am leaving with special re-entry permission. I will come back.

moving-on-home-leave-philippines = Get your exit pass before a trip to the Philippines
    .what = The Philippines want workers to have an exit pass (OEC or OFW Pass) or an exemption for each departure from there. Ask the Migrant Workers Office in Tokyo or Osaka before you buy the ticket.
    .late = Without it you may be stopped at the airport on your way back to Japan.

moving-on-home-leave-nepal = Ask about your labour permit before a trip to Nepal
    .what = Nepal wants workers to have a labour permit for each departure from there. Ask your embassy before you buy the ticket.
    .late = Without it you may be stopped at the airport on your way back to Japan.

moving-on-home-leave-other = Ask your embassy before a trip home
    .what = Your country may want workers to have a permit, a card or an entry in a register before they leave for Japan again. Ask your embassy or its labour office before you buy the ticket.
    .late = Without it you may be stopped at the airport on your way back to Japan.

moving-on-permanent-residence = Look at the way to permanent residence
    .what = In general: ten years in Japan, five of them with a work or family status (not training or Specified Skilled Worker (i)); good conduct; a secure living; taxes, pension and insurance paid on time. The guideline is being revised, so ask before you rely on this.
    .cost = You pay only if it is granted. The fee is higher for applications received since 1 October 2026.
    .rights = An application does not extend your stay: extend it as usual.
    .say = I would like to ask about an application for permanent residence.

moving-on-permanent-residence-family = Look at the shorter way to permanent residence
    .what = Spouses of Japanese or permanent residents: until now three years of marriage and one year in Japan; Long-Term Residents: five years. The guideline is being revised, so ask before you rely on this.
    .cost = You pay only if it is granted. The fee is higher for applications received since 1 October 2026.
    .rights = An application does not extend your stay: extend it as usual.
    .say = I would like to ask about an application for permanent residence.

moving-on-permanent-residence-points = Use your points for permanent residence
    .what = With 70 points three years are enough, with 80 points one year. The guideline is being revised, so ask before you rely on this.
    .cost = You pay only if it is granted. The fee is higher for applications received since 1 October 2026.
    .rights = An application does not extend your stay, when it has an end: extend it as usual.
    .say = I would like to ask about permanent residence with points.

moving-on-permanent-residence-2027 = Expect new rules for permanent residence
    .what = A draft of August 2026 asks for more from 1 April 2027: an income compared with that of Japanese households, a pension outlook, Japanese at level B1, and longer times for spouses and children. A three-year stay counts as the longest only until 31 March 2027. The final text has not been confirmed here.
    .late = Ask Immigration which rules count for the day on which you apply.

moving-on-naturalisation = Look at the way to Japanese nationality
    .what = The law asks for five years in Japan, age 18, good conduct, a secure living and giving up the other nationality. Spouses of Japanese have shorter times. The government has said that it wants ten years as a rule; it is not known from when. The first step is a talk by appointment.
    .cost = Free.
    .say = I would like an appointment to ask about naturalisation.

moving-on-after-training = Plan the next status before this one ends
    .what = After training or Specified Skilled Worker (i) you can move to another work status. Good results in the training test can replace exams. Apply before your stay ends.
    .late = Apply on or before the last day of your stay. Then you may stay while it is decided.
    .say = I would like advice on changing to another work status.

moving-on-skilled-worker-fields = Know the fields you may work in
    .what = There are 16 fields for Specified Skilled Workers, from nursing care to forestry. Three more have been decided: linen supply, logistics warehouses and resource circulation; their start is expected from 2027. Work outside your field is not allowed.

moving-on-side-job = Get permission before a side job or freelance work
    .what = Paid work outside your status needs its own permission, before you start. There is no fixed number of hours, but your main work must not suffer.
    .late = Work without permission counts as activity outside your status. Stop and ask for advice.
    .cost = Free.
    .say = I would like to apply for individual permission for other activities.

moving-on-student-to-work = Change from student to worker in time
    .what = With a job offer, apply for a work status; for a start in April offices accept applications from about December. The change is given when you have graduated. Full-time work may start after the change.
    .late = Apply before your stay ends; then you may stay while it is decided.
    .cost = You pay only if it is granted.
    .say = I have a job offer. I would like to change from student to a work status.

moving-on-job-search-after-graduation = Stay on to look for work after graduation
    .what = After university or vocational college you can change to Designated Activities for job hunting: six months, once more six months. Ask your school for a recommendation. Tell Immigration within 14 days that you left the school.
    .late = Apply before your student stay ends, and not later than three months after leaving school.
    .say = I would like to change my status for job hunting after graduation.

moving-on-leaving-checklist = Leave Japan in the right order
    .what = First the move-out notice, tax agent, insurance and bank; at the airport the residence card; from abroad the pension lump sum. Ask your employer for the withholding slip and your certificate of work. Take your pension number and vaccination records with you.
    .late = What you settle before you leave costs you least; much can still be done from abroad with a person you trust.

moving-on-card-hand-back = Hand in your residence card at the airport
    .what = You leave without re-entry permission, so the card ends at the departure check. Give it to the immigration officer.
    .late = If you forgot, send it back by post. There can be a fine of up to 200,000 yen.
    .cost = Free.
    .rights = You may ask for the punched card as a keepsake.
    .say = I am leaving for good. I would like to hand in my residence card.

moving-on-pension-lump-sum = Claim your pension contributions back
    .what = After at least six months of contributions, and if you have no right to a Japanese pension, you can claim a lump sum within two years of losing your address and insurance. You claim from abroad, by post. Taking it deletes all your insured months.
    .late = After two years the right is gone. Post the claim early: the day shown is the last one, and one day less is safer.
    .cost = Free. From the Employees' Pension 20.42% tax is held back; it can be claimed back.
    .rights = With ten years in all, you have a pension instead. A law to come will not pay while a re-entry permit is valid.
    .say = I would like the claim form for the lump-sum withdrawal payment.

moving-on-pension-agreement = Think before you take the lump sum
    .what = Japan and your country add up pension months. The Japanese months can help you to a pension in either country. Taking the lump sum deletes them.
    .late = Ask the pension office in both countries before you claim.
    .cost = Free.
    .say = I would like to ask about the social security agreement with my country.

moving-on-pension-agreement-without-months = The agreement does not add up your months
    .what = Japan's agreement with your country only avoids paying twice. Japanese pension months are not added to yours. Compare the lump sum with a Japanese pension after ten years.
    .say = I would like to ask about the social security agreement with my country.

moving-on-tax-agent-for-refund = Name a tax agent to get the tax back
    .what = From the Employees' Pension lump sum 20.42% tax is held back. A tax agent in Japan can claim it back for you, often in full. The agent can be a friend, and you name them at the tax office of your last address, best before you leave.
    .late = You can name an agent from abroad as well.
    .cost = Free at the tax office.
    .say = I would like to file a notification of a tax agent.

moving-on-tax-refund-claim = Claim back the tax on your lump sum
    .what = Your tax agent files a return with the original decision paper of the lump sum. It can be filed from 1 January after the payment, for five years.
    .late = After five years the refund is gone.
    .cost = Free at the tax office.
    .say = I am the tax agent and would like to file the return for the refund on a lump-sum withdrawal payment.

moving-on-exit-tax = Settle the tax on your securities before leaving
    .what = Securities worth 100 million yen or more are taxed as if sold when you leave, if you lived in Japan for more than five of the last ten years. Time with a work status may not count. Without a tax agent the return is due by your departure.
    .late = Speak with a tax accountant early. Payment can be put off with security.
    .say = I would like to ask about the tax on leaving Japan.

moving-on-exit-tax-with-agent = File the return on your securities through your agent
    .what = Securities worth 100 million yen or more are taxed as if sold when you leave, if you lived in Japan for more than five of the last ten years. Your tax agent files the return in the next spring.
    .late = Speak with a tax accountant early. Payment can be put off with security.

moving-on-return-travel = Your employer helps when you cannot pay the way home
    .what = When the contract ends and you cannot pay the journey home, the organisation that employs you must pay it and see that you can leave.
    .rights = Nobody may make you pay a deposit for it.
    .say = I cannot pay the journey home. Please arrange it as my contract requires.

moving-on-return-travel-training = Your journey home is paid
    .what = In technical training the supervising organisation or the employer pays your journey home.
    .rights = Nobody may make you pay a deposit for it. Ask the training organisation's hotline in your language if they refuse.
