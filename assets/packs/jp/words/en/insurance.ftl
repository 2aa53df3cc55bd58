# Social insurance and health.

insurance-join-health-after-arrival = Join National Health Insurance
    .what = Everyone who lives in Japan for more than three months has health insurance. If no company insures you, you join at the municipal office. With it you usually pay 30 percent of a doctor's bill.
    .late = You can still join. The premium is charged back to the day you moved in. Until then you may have to pay the whole bill at the doctor.
    .cost = Joining is free. The premium depends on income and municipality.
    .rights = If you had little or no income, ask for the lower premium.
    .say = I moved here and would like to join National Health Insurance.

insurance-move-health-insurance = Take your health insurance to the new municipality
    .what = National Health Insurance belongs to the place where you live. After a move, the new office needs to know. It is usually done together with the move-in notice.
    .late = You can still do it. Premiums are settled back to the day of the move.
    .cost = Free.
    .say = I moved here. Please also change my National Health Insurance.

insurance-join-health-after-job = Join National Health Insurance after the job
    .what = The company's health insurance ends with your last day at work. You then join National Health Insurance, keep the company's for a time, or become a dependant of a family member. If a new company insures you from the next day, nothing is needed.
    .late = You can still join. The premium is charged back to the day after you left. Until then you may have to pay the whole bill at the doctor.
    .cost = Joining is free. The premium depends on last year's income.
    .rights = After a dismissal or the end of a contract, ask for the lower premium.
    .say = I left my company and would like to join National Health Insurance.

insurance-join-health-newborn = Join your baby to National Health Insurance
    .what = If no parent has company insurance, the baby joins National Health Insurance from the day of birth. It can be done when you report the birth.
    .late = You can still join. It counts back to the day of birth. Until then you may have to pay the doctor's bill first.
    .cost = Joining is free.
    .rights = Many municipalities pay children's doctor's bills. Ask on the same visit.
    .say = My baby was born. I would like to join the baby to National Health Insurance.

insurance-child-as-dependant = Have your child covered by your company insurance
    .what = A child who lives in Japan and whom you mainly support can be covered by your company's health insurance. The employer sends the papers.
    .cost = No extra premium.
    .say = Please add my child to my health insurance as a dependant.

insurance-join-health-after-marriage = Join health insurance after the marriage ended
    .what = When a marriage ends, the cover as a dependant of the husband or wife usually ends too. If your own company does not insure you, you join National Health Insurance.
    .late = You can still join. It counts back to the day the other cover ended.
    .cost = Joining is free. The premium depends on income.
    .rights = If your former husband or wife does not give you the papers, the municipal office or the insurer can help.
    .say = I am no longer a dependant in company insurance and would like to join National Health Insurance.

insurance-leave-health-for-company = Leave National Health Insurance
    .what = Your company insures you now. The company does not tell the municipality; you do. It stops the second premium.
    .late = You may be charged two premiums. They are paid back when you report it. Care paid by the wrong insurance has to be settled.
    .cost = Free.
    .say = I joined my company's health insurance and would like to leave National Health Insurance.

insurance-lower-health-premium = Ask for a lower health insurance premium
    .what = With little income, after losing a job or after a disaster, the premium can be lowered. Without a declaration of income the office cannot do it. Report also when you had no income.
    .cost = Free.
    .rights = You may also ask to pay later.
    .say = My income is low. Can my health insurance premium be reduced?

insurance-join-pension-after-arrival = Join the National Pension
    .what = Everyone from 20 to 59 who lives in Japan is in a pension. If no company insures you, you join the National Pension at the municipal office. It also covers disability and death.
    .late = You can still join. The months count from the day you moved in. Unpaid months lower later payments and can matter for permanent residence.
    .cost = Joining is free. The premium is 17,920 yen a month (fiscal year 2026).
    .rights = Students and people with little income can ask not to pay for now.
    .say = I would like to join the National Pension.

insurance-join-pension-at-twenty = Check your National Pension at 20
    .what = From 20 you are in the National Pension. Usually the pension office registers you and sends a letter. If no letter comes in two weeks, tell the municipal office.
    .late = You can still do it. The months count from the day before your birthday.
    .cost = Joining is free. The premium is 17,920 yen a month (fiscal year 2026).
    .rights = Students can ask to pay later.
    .say = I turned 20. Please check my National Pension.

insurance-join-pension-after-job = Change to the National Pension
    .what = The company's pension ends with your last day at work. From 20 to 59 you change to the National Pension. If a new company insures you from the next day, nothing is needed.
    .late = You can still do it. The months count from the day after you left.
    .cost = Free. The premium is 17,920 yen a month (fiscal year 2026).
    .rights = After losing a job you can ask not to pay for now.
    .say = I left my company and would like to change to the National Pension.

insurance-join-pension-after-marriage = Change your pension after the marriage ended
    .what = A dependent husband or wife of an employee pays no pension premium. When the marriage ends, you change to the National Pension in your own name.
    .late = You can still do it. The months count from the day the marriage ended.
    .cost = Free. The premium is 17,920 yen a month (fiscal year 2026).
    .rights = If you cannot pay, ask for the exemption on the same visit.
    .say = I am no longer a dependent spouse and would like to change to the National Pension.

insurance-pension-exemption = Ask not to pay the pension premium
    .what = With little income or after losing a job, you can be freed from all or part of the premium. The months still count for the right to a pension.
    .late = You can ask for about two years back.
    .cost = Free.
    .rights = Asking is better than not paying: unpaid months count for nothing.
    .say = I would like to apply for an exemption from the National Pension premium.

insurance-pension-student-exception = Students: ask to pay the pension later
    .what = Students of listed schools with little income can put off the premium. You apply once for each school year. Ask your school if it is on the list.
    .late = You can ask for about two years back. Without it the premium stays unpaid.
    .cost = Free.
    .rights = You may pay the months within ten years, but you do not have to.
    .say = I am a student and would like to apply for the special payment exception.

insurance-pension-childbirth-exemption = No pension premium around a birth
    .what = The premium is waived for four months around the expected birth, six for twins or more. The months count as paid.
    .late = You can still ask after the birth.
    .cost = Free.
    .say = I would like to apply for the pension exemption for childbirth.

insurance-pension-childcare-exemption = No pension premium while your baby is small
    .what = Since October 2026, people in the National Pension can be freed from the premium until the child is one. Ask the pension office for the exact months.
    .cost = Free.
    .say = I would like to ask about the pension exemption for raising a child.

insurance-old-age-pension = Claim your old-age pension
    .what = With ten years of paid or exempt months you have a pension from 65. Months in some other countries may count. It is paid only when you claim it.
    .late = Each payment can be claimed for five years.
    .cost = Free.
    .say = I would like to ask about my old-age pension.

insurance-company-must-insure = Check if your company must insure you
    .what = From 20 hours a week, companies with 51 or more insured workers must insure you. From about three quarters of full time, nearly all must. You and the company pay half each.
    .late = The company can be made to insure you up to two years back.
    .rights = Neither you nor the company may choose to leave it out. The pension office checks.
    .say = I think my company should insure me. Please check.

insurance-company-must-insure-smaller = Smaller companies must insure you too
    .what = From October 2027, companies with 36 or more insured workers must insure everyone from 20 hours a week. You and the company pay half each. Students are left out.
    .rights = Neither you nor the company may choose to leave it out. The pension office checks.
    .say = I think my company should insure me. Please check.

insurance-keep-company-health = Keep your company health insurance
    .what = After two months or more in it, you can stay in the company's health insurance for up to two years. Compare the cost with National Health Insurance first.
    .late = After this day only National Health Insurance is left, unless there was a good reason. If the first premium is late, the cover never began.
    .cost = You pay both halves of the premium.
    .say = I would like to continue my health insurance voluntarily.

insurance-family-abroad-not-covered = Family abroad is not in your health insurance
    .what = Dependants must live in Japan. Study abroad and some postings are exceptions. Tell the employer when a family member leaves Japan.
    .say = A member of my family lives abroad. Does that change my dependants?

insurance-sickness-allowance = Get paid while ill
    .what = If an illness outside work keeps you from working, company insurance pays about two thirds of your pay from the fourth day, for up to 18 months.
    .late = Each day can be claimed for two years.
    .rights = The doctor and the employer fill in parts of the form.
    .say = I cannot work because of illness and would like to claim the sickness allowance.

insurance-high-cost-cap = A monthly limit on hospital bills
    .what = Above a limit that depends on income and age, health insurance pays the rest of the month's bill. With a My Number Card at the counter you often pay only up to the limit.
    .late = You can claim for two years, counted from the first day of the next month.
    .say = Please tell me the limit for my medical bills.

insurance-long-term-care-from-forty = Long-term care insurance begins at 40
    .what = From the month with the day before your 40th birthday, its premium is added to your health insurance. You need to do nothing. It pays for care in old age and some illnesses.
    .cost = The amount depends on your health insurance.

insurance-employment-insurance = Employment insurance covers you
    .what = From 20 hours a week and 31 days or more, the employer must put you into employment insurance. It pays when you lose the job or raise a child. Day students are left out.
    .rights = Look for it on the pay slip. Hello Work can check and correct it.
    .say = Please check if I am in employment insurance.

insurance-employment-insurance-ten-hours = Employment insurance from ten hours a week
    .what = From October 2028, ten hours a week are enough for employment insurance. The employer must enrol you. Day students are left out.
    .rights = Look for it on the pay slip. Hello Work can check and correct it.
    .say = Please check if I am in employment insurance.

insurance-leaving-certificate = Get the leaving certificate for unemployment
    .what = The employer sends the papers to Hello Work within ten days. You then get the certificate, called rishoku-hyo. You need it for unemployment benefit.
    .late = If it does not come, go to Hello Work. They can ask the employer or act without it.
    .rights = The employer may not refuse it.
    .say = I have not received my leaving certificate.

insurance-leaving-certificate-missing = No leaving certificate yet? Ask Hello Work
    .what = The employer had ten days. If you did not get the certificate, Hello Work can ask the employer, or issue it at your own request.
    .cost = Free.
    .rights = You can register for work at once and bring the certificate later.
    .say = My employer has not given me the leaving certificate.

insurance-unemployment-benefit = Claim unemployment benefit
    .what = With 12 insured months in two years, or 6 in one year if you did not choose to leave, you can get benefit while you look for work. First register at Hello Work.
    .late = What is not paid within one year after the last day is lost. Pregnancy, children or illness can extend it.
    .cost = Free.
    .rights = You must be allowed to work. Those who resigned wait about one month longer.
    .say = I lost my job and would like to apply for unemployment benefit.

insurance-work-injury = Injured at work: treatment is free
    .what = Every worker is covered, also part-time and whatever the status of residence. Treatment costs nothing and lost pay is replaced in part. Accidents on the way to work count too.
    .rights = You can claim yourself if the employer refuses. Tell the hospital it happened at work and do not use health insurance.
    .say = I was injured at work. I would like to use workers' accident insurance.

insurance-work-injury-claim = Claim for your injury at work
    .what = Treatment is paid in full. From the fourth day without pay you get about 80 percent. The employer pays 60 percent for the first three days.
    .late = Treatment and lost pay can be claimed for two years, lasting disability for five.
    .cost = Free.
    .rights = The employer's refusal does not stop your claim. You may not be dismissed while you recover, nor for 30 days after.
    .say = I was injured at work and would like to claim workers' accident insurance.

insurance-appeal = Appeal against a pension or insurance decision
    .what = If you think a decision is wrong, an examiner looks at it again. The letter says where to send the appeal.
    .late = As a rule it is refused when late. Ask if there was a good reason.
    .cost = Free.
    .say = I disagree with this decision and would like to appeal.

insurance-pregnancy-notice = Report the pregnancy and get the handbook
    .what = The municipality gives you the mother and child handbook, vouchers for check-ups and a person to talk to. The handbook exists in several languages.
    .late = You can report it at any time. Earlier means more free check-ups.
    .cost = Free.
    .rights = Your status of residence does not change this.
    .say = I am pregnant and would like the mother and child handbook.

insurance-tuberculosis-care = Tuberculosis treatment is paid for
    .what = The state pays most of the treatment of tuberculosis. You apply at the public health centre.
    .rights = Treatment goes on whatever your status of residence.
    .say = I would like to ask about help with the cost of tuberculosis treatment.

insurance-emergency-care = Call 119 in an emergency
    .what = The ambulance comes at any hour and its ride is free. In many places 7119 (adults) and 8000 (children) say if you should go to hospital; dial # first.
    .cost = The ambulance is free. Treatment is paid as usual.
    .say = It is an emergency. Please send an ambulance.

insurance-unpaid-hospital-bill = Talk to the hospital about a bill you cannot pay
    .what = The government plans to look at unpaid hospital bills when it decides on stays. It is not confirmed for residents yet. A social worker at the hospital can arrange payment in parts.
    .rights = Some hospitals treat people with little money free or cheaply.
    .say = I cannot pay the bill at once. I would like to talk to the social worker.

insurance-children-checks = Vaccinations and check-ups for your child
    .what = The municipality invites children to free check-ups, at about 18 months and at three years, and to the regular vaccinations. Keep the handbook with the records.
    .cost = Free.
    .say = I would like to know which vaccinations my child needs.

insurance-interpreter-and-cost = Interpreters and cost at the hospital
    .what = Many hospitals can call an interpreter. Ask before the visit. Some hospitals treat people with little money free or cheaply; the social worker knows.
    .say = I would like an interpreter, please.
