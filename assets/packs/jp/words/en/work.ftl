# Work: rights of every worker, whatever the status of residence.

work-written-conditions = Get your working conditions in writing
    .what = When you are hired, the employer must give you pay, hours, place, kind of work, days off and the end of the contract in writing. Model forms exist in many languages.
    .rights = An employer who does not do this can be fined. The labour standards office helps free of charge.
    .say = Please give me my working conditions in writing.

work-false-conditions = The job is not what was promised: you may leave
    .what = If the stated conditions are not true, you may end the contract at once. If you moved home for the job and go back within 14 days, the employer pays the trip.
    .rights = Before you leave, check what the end of the job means for your status of residence.
    .say = My working conditions are different from what I was told.

work-safety-training = Safety training when you start
    .what = The employer must teach you how to work safely when you start and when your work changes. Ask for it in words you understand.
    .cost = Free, and in working time.
    .say = Please explain the safety training in a way I understand.

work-health-check = A health check at hiring and every year
    .what = For regular workers the employer arranges a health check at hiring and once a year. You take it, or bring the result of another doctor.
    .cost = The employer pays.
    .say = When is the health check?

work-employer-reports-hiring = The employer reports that you were hired
    .what = The employer reports you to Hello Work with your employment insurance by the 10th of the next month. You need to do nothing.
    .rights = The employer may ask to see your residence card, but not keep it.
    .say = Did you report my hiring to Hello Work?

work-employer-reports-leaving = The employer reports that you left
    .what = The employer reports to Hello Work within ten days. Your own notice to Immigration is a different thing.
    .rights = If the employer does not do it, tell Hello Work.
    .say = Did you report my leaving to Hello Work?

work-employer-reports = The employer reports foreign workers
    .what = Employers tell Hello Work the name, status and period of stay of foreign workers who start or leave. They check this on your residence card.
    .rights = The employer may look at the card and note its number, but not keep it.
    .say = You may look at my card, but please give it back now.

work-equal-treatment = Same treatment whatever your nationality
    .what = Pay, hours and other conditions may not differ because of nationality, belief or social position.
    .rights = The employer can be punished. The labour standards office helps free of charge, in many languages.
    .say = I am treated differently because of my nationality.

work-no-forced-work = Nobody may force you to work
    .what = Violence, threats, locking in or other pressure to make you work is a serious crime.
    .rights = Call the police (110) if you are in danger. The labour standards office also helps.
    .say = I am being forced to work. Please help me.

work-no-penalty-for-leaving = No fine for leaving a job
    .what = A contract may not set a sum that you pay if you leave or make a mistake. Such a clause is void.
    .rights = You do not have to pay it. Only real damage can be claimed, in court.
    .say = My contract says I must pay if I leave. Is that allowed?

work-no-debt-from-wages = No debt may be taken from wages
    .what = Money lent to you on condition that you work may not be taken from your wages.
    .rights = Wages must be paid to you in full.
    .say = My employer takes a loan from my wages.

work-no-forced-savings = No forced savings
    .what = The employer may not make you save money or leave your savings with them as part of the job.
    .rights = You decide about your money and your bank book.
    .say = My employer keeps my savings.

work-keep-own-passport = Your passport and card stay with you
    .what = Nobody at work should keep your passport or residence card. With technical interns it is a crime; with specified skilled workers the company can lose its permission.
    .rights = You may ask for them back at any time. Always carry your residence card.
    .say = My employer keeps my passport. I want it back.

work-no-punishment-for-reporting = You may report your employer
    .what = You may tell the labour standards office when the law is broken. The employer may not dismiss you or treat you worse for it.
    .rights = Technical interns have the same right by their own law.
    .say = I would like to report a problem at work.

work-hours-and-breaks = 40 hours a week, 8 hours a day
    .what = More needs an agreement and extra pay. You have a break of 45 minutes when you work over 6 hours, 60 minutes over 8 hours, and at least one day off a week.
    .rights = Write down your own hours every day. It is proof.
    .say = I would like to ask about my working hours.

work-overtime-limit = Overtime has a limit
    .what = As a rule 45 hours a month and 360 a year. In busy times always under 100 hours a month, with work on days off. Without an agreement at the company, overtime is not allowed at all.
    .rights = Builders, drivers and doctors have their own limits. The labour standards office checks companies.
    .say = I work too much overtime.

work-overtime-pay = Extra pay for overtime, nights and days off
    .what = Overtime pays at least 25 percent more, over 60 hours a month 50 percent. Work from 22:00 to 5:00 adds 25 percent. The weekly day off pays 35 percent more.
    .rights = Keep pay slips and your own record of hours. A court can order the same sum again on top.
    .say = My overtime is not paid.

work-minimum-wage = Your pay is at least the minimum wage
    .what = Each prefecture has its own amount, and it counts for every day you work there. It holds for part-timers and trainees too. A lower contract is void for that part.
    .rights = You can claim the difference for three years.
    .say = I think my pay is below the minimum wage.

work-wage-payment = Wages: in full, to you, on a fixed day
    .what = Wages are paid to you yourself, in full, at least once a month and on a fixed day. Only tax, insurance and what a written agreement allows may be taken off.
    .rights = You choose the bank. Payment into an app needs your consent.
    .say = My wages were not paid in full.

work-shutdown-pay = Pay when the employer stops the work
    .what = If the employer has no work for you or sends you home, you get at least 60 percent of your average pay. Natural disasters are different.
    .say = I was told not to come, and I was not paid.

work-equal-pay-part-time = Fair pay for part-time and fixed-term work
    .what = Pay, bonus and leave may not be unreasonably worse than those of regular workers with the same work.
    .rights = When you ask, the employer must explain the difference, and may not punish you for asking.
    .say = Please explain why my conditions differ from regular workers.

work-wage-claim-expires = Claim unpaid wages in time
    .what = Unpaid wages can be claimed for three years from the pay day. A written demand with proof of delivery stops the clock for six months, once.
    .late = After this day the employer may refuse to pay. Retirement pay can be claimed for five years.
    .cost = Advice is free.
    .rights = The right does not depend on your status of residence, also after you go home.
    .say = My wages were not paid. I would like to claim them.

work-bankrupt-employer = The state can pay your unpaid wages
    .what = When the employer is bankrupt, the state can pay 80 percent of unpaid wages up to a limit by age. You must have left between six months before and a year and a half after the petition.
    .late = The claim ends two years after the court's decision. Ask before you rely on this date.
    .say = My company went bankrupt. I would like the advance payment of wages.

work-paid-leave = Paid leave after six months
    .what = After six months with 80 percent of your working days, you get 10 days of paid leave, and more each year. Part-timers get days in proportion.
    .rights = You choose the days. The employer may move them only when the work would be seriously disturbed.
    .say = I would like to take paid leave.

work-paid-leave-five-days = The employer must give you five days off
    .what = With ten days or more of paid leave, the employer must see that you take five of them within a year.
    .rights = An employer who does not can be fined.
    .say = I have not taken five days of paid leave yet.

work-paid-leave-expires = Use your first paid leave before it ends
    .what = Days of paid leave can be used for two years. This is the last day for those of your first grant.
    .late = Days that are not used are lost. Newer days remain.
    .say = How many days of paid leave do I have?

work-leave-before-birth = Leave before the birth
    .what = You may stop work six weeks before the expected day, with twins or more 14 weeks. You may also ask for lighter work, no overtime and no nights.
    .rights = You may not be dismissed for being pregnant. That holds for trainees and specified skilled workers too.
    .say = I am pregnant and would like to take maternity leave.

work-leave-after-birth = No work for eight weeks after the birth
    .what = The employer may not let you work for eight weeks. From the seventh week you may return if you want and a doctor agrees.
    .rights = You may not be dismissed in this time, nor for 30 days after it.
    .say = I am on leave after the birth.

work-childcare-leave = Leave to raise a child
    .what = Mothers and fathers may take leave until the child is one, in some cases two. Tell the employer a month before. Fathers can also take up to four weeks in the first eight weeks.
    .rights = Employment insurance pays part of your wages. The employer may not refuse or punish it.
    .say = I would like to take childcare leave.

work-family-care-leave = Leave to care for the family
    .what = You may take 93 days in up to three parts for each family member who needs care, five single days a year for care, and five days for a child up to grade three.
    .rights = The employer may not punish you for it.
    .say = I would like to take leave to care for my family.

work-dismissal-notice = Dismissed: 30 days' notice or pay
    .what = The employer must tell you 30 days before, or pay for the missing days. If your last day is before this date, you are owed pay for the days between.
    .late = You can claim it later too. Ask the labour standards office soon.
    .rights = It does not cover the first 14 days of a trial, contracts of two months or less, or serious misconduct that the office has confirmed.
    .say = I was dismissed without 30 days' notice.

work-dismissal-pay = Claim pay for the missing days of notice
    .what = Your last day came less than 30 days after you were told. The employer owes you your average pay for each missing day.
    .rights = It does not cover the first 14 days of a trial, contracts of two months or less, or serious misconduct that the office has confirmed.
    .say = I was dismissed with less than 30 days' notice and was not paid for it.

work-unfair-dismissal = A dismissal needs a good reason
    .what = Without a fair reason a dismissal is void. During a fixed-term contract it needs a compelling reason. Ask for the reason in writing.
    .rights = You do not have to sign that you resign. The labour bureau can mediate.
    .say = I was dismissed and would like to know if it is lawful.

work-certificate-on-leaving = Get a certificate of your work
    .what = When you leave, the employer must give you a certificate of the time, work, pay and reason for leaving. You may need it for Immigration and a new job.
    .late = You can ask for two years.
    .cost = Free.
    .rights = It may say only what you asked for. Employers may not pass on notes to keep you out of work.
    .say = Please give me a certificate of employment.

work-last-wages = Last wages within seven days of asking
    .what = After you leave and ask, the employer must pay your wages and give back your things within seven days.
    .late = Tell the labour standards office. After leaving, late wages earn 14.6 percent interest a year.
    .rights = If there is a dispute, the part that is not disputed must be paid in time.
    .say = My last wages have not been paid.

work-ask-for-last-wages = Ask for your last wages and belongings
    .what = When you have left, you can ask for wages and things that are yours. The employer then has seven days. Ask in writing and keep a copy.
    .say = Please pay my wages and return my things within seven days.

work-resign = Your job ends two weeks after you resign
    .what = With an open-ended contract you are free two weeks after you tell the employer. Company rules that ask for more time do not change this. Tell them in writing with the date.
    .rights = The employer need not agree, and may not make you pay for leaving.
    .say = I resign. My contract ends in two weeks.

work-resign-fixed-term = Fixed-term: free to leave after one year
    .what = With a fixed-term contract of more than one year you may leave at any time after the first year. Before that you need a compelling reason, such as illness or unpaid wages.
    .rights = Check first what leaving means for your status of residence.
    .say = I would like to end my contract.

work-permanent-after-five-years = Ask for an open-ended contract
    .what = After more than five years with the same employer in fixed-term contracts, you can ask for one without an end. The employer cannot refuse. Ask before this contract ends.
    .late = If the contract is renewed, you can ask again during the new one.
    .rights = A gap of six months or more can start the count again.
    .say = I apply for an open-ended contract under Article 18.

work-non-renewal-notice = Contract not renewed: 30 days' notice
    .what = After three renewals or more than a year, the employer should tell you 30 days before the end that the contract will not be renewed. Ask for the reason in writing.
    .rights = If you could expect renewal, ending without a fair reason may be void.
    .say = Please tell me why my contract is not renewed.

work-harassment = Protection from harassment at work
    .what = The employer must act against bullying, sexual harassment, harassment because of pregnancy, and since October 2026 abuse by customers. Write down what happened, when and who saw it.
    .cost = Advice is free.
    .rights = You may not be punished for asking for help.
    .say = I am being harassed at work.

work-advice-in-your-language = Advice about work in your language
    .what = The state's labour hotline answers in many languages, in the evening and at weekends. Advice is free and you need not give your name.
    .cost = Free.
    .rights = The numbers are under Help.
    .say = I would like advice about work in my language.

work-union = You may join a union
    .what = Every worker may join or start a union. Some unions are for anyone, also alone and part-time. The employer must talk with the union.
    .rights = You may not be dismissed or treated worse for joining.
    .say = I would like to join a union.
