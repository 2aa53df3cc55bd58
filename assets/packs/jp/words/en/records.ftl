### Payments, going home and the portable record. The id of a message is the id of the rule.

## Payments by month

entity-payment = Payment
    .many = Payments
    .add = Add a payment
field-payment-kind = What it is for
    .ask = What is this payment for?
field-payment-month = Month
    .hint = Any day of the month it is for. For a slip, the month of its date.
    .ask = Which month is this payment for? Any day of that month will do.
    .why = Then reminders for this month can stop.
field-payment-until = Last month it covers
    .hint = Only if one payment or decision covers several months.
field-payment-due = Date on the slip
    .ask = Which date stands on the slip?
    .why = The municipality sets these dates. The date on your slip counts.
field-payment-paid = Paid on
    .hint = The date on the receipt.
field-payment-how = How it was settled
field-payment-exemption-applied = Asked for an exemption on

choice-payment-kind-resident-tax = Resident tax
choice-payment-kind-national-health-insurance = National Health Insurance
choice-payment-kind-national-pension = National Pension
choice-payment-kind-employees-insurance = Company health insurance and pension
choice-payment-kind-income-tax = Income tax

choice-payment-how-on-time = Paid by the date
choice-payment-how-late = Paid, but after the date
choice-payment-how-withheld = Taken from my pay by the employer
choice-payment-how-exempt = Exempt
    .hint = The office agreed that I do not have to pay this month, or only a part.
choice-payment-how-postponed = Postponed
    .hint = The office agreed that I pay later, for example as a student.
choice-payment-how-not-owed = Nothing to pay for this month
choice-payment-how-not-paid = Not paid yet

row-payment-columns-resident-tax = Resident tax
    .note = Most people with a company job have it taken from their pay. Others pay with slips, usually in June, August, October and January. The date on the slip counts.
row-payment-columns-health-insurance = Health insurance
    .note = The company takes it from your pay. National Health Insurance is paid with slips; your municipality sets the dates. The date on the slip counts.
row-payment-columns-pension = Pension
    .note = The company takes it from your pay. The National Pension of a month is paid by the end of the next month.

field-person-pension-by-transfer = The National Pension is paid from my account or card by itself

paper-payment-slip = the payment slip
paper-payment-receipts = receipts or your bank book
office-post-office = Post office

definition-lived-in-japan-then = had an address in Japan in that month
definition-insured-by-a-job-then = was insured through a job in that month
definition-pension-withheld = pension taken from the pay
definition-health-insurance-withheld = health insurance taken from the pay
definition-resident-tax-withheld = resident tax taken from the pay
definition-covered-by-family-then = covered through the family in that month
definition-owes-national-pension = pays the National Pension
definition-owes-national-health-insurance = pays National Health Insurance
definition-owes-resident-tax = had an address here on 1 January
definition-excused-from-pension = need not pay the pension of that month
definition-pension-of-last-month-told = told about last month's pension

money-national-pension-month = Pay last month's National Pension
    .what = The premium of each month is paid by the end of the next month. Pay with the slip at a bank, post office or shop, or let it go off your account by itself.
    .late = You can still pay for two years. Interest is added only after a written demand.
    .rights = If the money is not enough, ask for an exemption. Students can ask to pay later. Asking costs nothing.
    .say = I would like to pay the National Pension.

money-national-pension-unpaid = Pay or settle this month of pension
    .what = You told us that this month is not paid. You can pay it for two years after its last day. Later it can usually not be paid any more, and your pension will be smaller.
    .late = After a written demand, interest is added and the office may take the money from an account. Answer the letter, even if you cannot pay now.
    .rights = You can ask for an exemption, or to pay in parts.
    .say = I would like to talk about an unpaid month of the National Pension.

money-pension-exemption-looking-back = Ask for an exemption for this month
    .what = If your income was small, the office can free you from the premium of this month, or let you pay a part. Students can ask to pay later. Usually it is possible for months up to two years and one month back.
    .late = After that the month can only be paid.
    .cost = Free.
    .say = I would like to apply for an exemption from the pension premium for past months.

money-pension-pay-exempt-months-later = You can pay exempt months later
    .what = Months for which you were exempt, or may pay later as a student, can be paid for ten years. Then your pension grows. You do not have to.
    .say = I would like to pay the premium of exempt months.

money-health-insurance-instalments = Pay National Health Insurance by the dates on the slips
    .what = The municipality sends the slips. It sets the dates itself, so we cannot know them. Look at your slips and write the next date under Payments. Then we can remind you.
    .late = Pay as soon as you can. If you cannot, go to the office before the date.
    .rights = The office can lower the premium or give you more time. Ask.
    .say = I would like to pay National Health Insurance.

money-health-insurance-slip = Pay this slip of National Health Insurance
    .what = The date on the slip is the last day. Pay at a bank, post office or shop.
    .late = You can still pay. After a demand the municipality may add interest. If you cannot pay, go and talk to the office.
    .say = I would like to pay this slip.

money-health-insurance-late = Ask for more time or a lower premium
    .what = A slip of National Health Insurance is not paid. The municipality can let you pay in parts, give more time or lower the premium, if you ask.
    .late = After a demand it may add interest, and in the end take the money from an account. It is better to go and talk.
    .rights = The municipality can collect a premium for two years from its date; where it takes a tax instead, usually longer.
    .say = I cannot pay the premium now. I would like to talk about it.

money-resident-tax-next-slip = Pay the next slip of resident tax
    .what = Without deduction from pay, resident tax is paid with slips, usually in June, August, October and January. The date on the slip counts.
    .late = Pay as soon as you can; interest grows with time. If you cannot, ask to pay in parts.
    .say = I would like to pay my resident tax.

money-resident-tax-slip = Pay this slip of resident tax
    .what = The date on the slip is the last day. Pay at a bank, post office or shop, or with your phone.
    .late = Pay as soon as you can; interest grows with time. If you cannot, ask to pay in parts.
    .say = I would like to pay this slip.

money-resident-tax-late = Ask to pay resident tax in parts
    .what = A slip of resident tax is not paid. Go to the tax desk of the municipality. It can let you pay in parts, and sometimes lower the tax.
    .late = After a demand, interest grows, and in the end the money can be taken from an account or the pay.
    .say = I cannot pay the resident tax now. I would like to talk about it.

money-insurance-on-payslip = See on your payslip what was taken for insurance
    .what = The company takes its workers' part of health insurance and pension from the pay, and must tell you how much. Keep the payslips: they show that you are insured and that it was paid.
    .rights = The company has to pay it on, together with its own half. If nothing is taken although you are insured, ask the pension office.
    .say = I would like to check whether I am insured through my company.

money-payments-for-permanent-residence = Permanent residence looks at what you paid, and when
    .what = Immigration looks at resident tax (five years by the usual way), and at pension and health insurance (the last two years). It asks that they were paid by their dates. What was paid late can count against you, even if it is paid now. The guideline is being revised, so ask before you rely on this.
    .rights = What the employer takes from your pay, and months for which you are exempt, are not late.
    .say = I would like to ask which payments are looked at for permanent residence.

money-late-payment-and-permanent-residence = Keep the receipt of this late payment
    .what = You told us that this was paid after its date. Keep the receipt. From the months that follow, payments by the date help most; payment from your account does it by itself. How long it counts is not fixed by law.
    .say = I paid late once. I would like to ask what this means for my application.

money-arrears-and-extension = Unpaid insurance and pension may count when you extend your stay
    .what = It has been announced that from June 2027 Immigration will look at payments of health insurance and pension when a stay is extended or changed. We have not seen the final text.
    .late = If something is unpaid, settle it with the office now: pay, pay in parts, or ask for an exemption.

## Going home

moving-on-leave-way-back = Decide whether to keep the way back open
    .what = If you leave without re-entry permission, your status ends on that day and the card goes back. If you may come back within a year, you can tick the re-entry box instead, or get a permit for longer. Some money is paid only to those who leave for good.
    .rights = It is your choice. Nobody else may decide it for you, and nobody may keep your card or passport.
    .say = I am leaving Japan. I would like to ask whether I can keep my status.

moving-on-leave-tell-employer = Tell your employer when you leave
    .what = Two weeks are enough by law when the contract has no end date. Contracts often ask for a month, so tell them early and in writing. Ask for the last pay, the days of leave that are left, and your papers.
    .late = Tell them as soon as you can.
    .rights = Nobody may keep your wages, passport or card because you leave.
    .say = I will leave the company because I return to my country.

moving-on-leave-tell-landlord = Tell your landlord when you leave
    .what = Look in the contract: most ask for one month, some for two. Tell them in writing, and ask for the day on which you hand over the keys.
    .late = Tell them as soon as you can. Rent runs until the end of the notice.
    .rights = The deposit comes back without what wears out by normal living.
    .say = I would like to end the lease because I leave Japan.

moving-on-leave-pension-record = Get your pension number and your months of insurance
    .what = Take a copy of your basic pension number and a list of your insured months. You need them to claim money from abroad, or to add the months to a pension at home.
    .cost = Free.
    .say = I would like a record of my pension months.

moving-on-leave-origin-country = Ask your country what it wants from those who return
    .what = Many countries have an office for workers abroad. Some want a report on return, some help with work, loans or a fund that you paid into. Ask your embassy before you leave; it is easier from here.
    .say = I am returning for good. What do I have to do?

moving-on-leave-school = Tell your child's school
    .what = Tell the school the last day. Ask for a certificate of attendance and of marks, best in English too: the school at home will ask for them.
    .cost = Usually free.
    .say = We are moving abroad. I would like the certificates for the next school.

moving-on-leave-child-allowance = End the child allowance
    .what = The allowance is for parents with an address in Japan. Tell the desk for children when you hand in the move-out notice.
    .late = Months paid too much are asked back.
    .cost = Free.
    .say = I am leaving Japan. I would like to end the child allowance.

moving-on-leave-health-insurance = Leave National Health Insurance
    .what = It ends with your address. The law gives your household 14 days after the move to tell it; do it together with the move-out notice, while you are here. Ask for the last bill, and pay it or name someone who will.
    .late = Somebody of your household can still tell it afterwards.
    .cost = Free. The premium up to the last month is due.
    .say = I am leaving Japan. I would like to leave National Health Insurance and pay what is left.

moving-on-leave-phone-internet = End the contracts for phone and internet
    .what = Ask for the last day and the last bill, and when the router goes back. Keep a number until codes from the bank are no longer needed. Move your sign-ins to a number or mail that you keep.
    .late = A contract that runs on costs money every month.
    .rights = Never give your SIM card to others: it can be used for crimes in your name.
    .say = I am leaving Japan and would like to end the contract.

moving-on-leave-big-rubbish = Book the pick-up of big things
    .what = Furniture and large things are collected only by appointment, often weeks ahead. Air conditioners, fridges, washing machines and TV sets go back through a shop.
    .late = Ask the landlord or a licensed collector. Things left on the street can bring a fine.
    .cost = A sticker for each piece, often 200 to 2,000 yen.
    .say = I would like to book the pick-up of large items.

moving-on-leave-papers = Collect the papers that you take home
    .what = Withholding slip of this year, certificate of employment, certificates of tests and school, your pension number, vaccination and health records. Most are hard to get from abroad. You can make a portable record in this app.
    .rights = The employer must give a certificate of employment when you ask for it.
    .say = I would like a certificate of employment with my period, work and position.

moving-on-leave-utilities = End electricity, gas and water
    .what = Tell each company about two weeks before: the day, and where the last bill goes. Somebody has to be there for the gas.
    .late = Call them now. They can usually end it within days.
    .say = I am moving out and would like to end the contract.

moving-on-leave-cards = End cards and subscriptions
    .what = End credit cards, passes, insurance and subscriptions, and use up points. Return the health insurance document of a company to the company.
    .say = I am leaving Japan and would like to end my card.

moving-on-leave-post = Have your post forwarded to someone here
    .what = The post office forwards for one year, only inside Japan: to your tax agent or a friend. Tell those who write to you your address abroad.
    .cost = Free.
    .say = I would like my post forwarded.

moving-on-away-keep-paying = Bills go on while you are away
    .what = While you keep your address, rent, National Pension, health insurance and resident tax go on. Pay ahead, or let them go off your account.

## Steps in the country of origin. Shown to people of that nationality.

row-origin-steps-ph-home-leave = Philippines: an exit pass (OEC or OFW Pass), or an exemption, before you leave the Philippines again. The contract is checked by the Migrant Workers Office (MWO) in Tokyo or Osaka.
row-origin-steps-ph-return = Philippines: OWWA and its reintegration centre (NRCO) help members who return, with training, loans and work.
row-origin-steps-vn-return = Viet Nam: end the contract with the sending organisation in writing, and ask for deposits and guarantees back.
row-origin-steps-id-return = Indonesia: report your return in the system of KP2MI (before: BP2MI).
row-origin-steps-np-home-leave = Nepal: a re-entry labour permit (shram swikriti) for each departure from Nepal.
row-origin-steps-np-return = Nepal: the Foreign Employment Board has a welfare fund for workers and families.
row-origin-steps-mm-home-leave = Myanmar: the OWIC card is needed to leave for work. The limits on leaving change often. Ask people who left recently, and a lawyer or support group, before you travel.
row-origin-steps-mm-return = Myanmar: the rules for people who return change often. Ask before you travel, and ask Immigration in Japan about your stay if going home is not safe.
row-origin-steps-kh-home-leave = Cambodia: keep the registration certificate of the ministry of labour (MoLVT); ask whether it must be renewed to leave again.
row-origin-steps-th-home-leave = Thailand: tell the labour office of the embassy before a visit home; leaving again needs a permission of the Ministry of Labour.
row-origin-steps-mn-home-leave = Mongolia: the contract goes through GOLWS; ask it before a visit home.
row-origin-steps-bd-any = Bangladesh: ask the BMET about its registration and its help for those who return.
row-origin-steps-in-any = India: ask the embassy about e-Migrate.
row-origin-steps-lk-any = Sri Lanka: ask the SLBFE about registration and its help for those who return.
row-origin-steps-pk-any = Pakistan: ask the Bureau of Emigration and Overseas Employment.
row-origin-steps-uz-any = Uzbekistan: ask the Migration Agency through the embassy.
row-origin-steps-la-any = Laos: ask the Ministry of Labour through the embassy.
row-origin-steps-my-any = Malaysia: ask the embassy.
row-origin-steps-kg-any = Kyrgyz Republic: ask the embassy.
row-origin-steps-tj-any = Tajikistan: ask the embassy.

## The portable record

row-portable-record-person = Person
row-portable-record-stay = Residence in Japan
row-portable-record-insurance = Insured periods

entity-certificate = Test, licence or certificate
    .many = Tests, licences and certificates
    .add = Add a test, licence or certificate
field-certificate-kind = Kind
field-certificate-name = Name
    .hint = For example JLPT, JFT-Basic, forklift.
field-certificate-level = Level or field
    .hint = For example N3, grade 2, nursing care.
field-certificate-issued = Passed or issued on
field-certificate-expires = Valid until
choice-certificate-kind-japanese-test = Test of Japanese
choice-certificate-kind-skill-test = Skill test for Specified Skilled Workers
choice-certificate-kind-trade-test = Trade test (ginou kentei)
choice-certificate-kind-training = Training
choice-certificate-kind-licence = Licence
choice-certificate-kind-degree = School certificate or degree
choice-certificate-kind-other = Something else

entity-skill = Skill
    .many = Skills
    .add = Add a skill
field-skill-name = What you can do
    .hint = For example welding, caring for people, cooking for 50.
field-skill-years = Years of practice

field-job-employer = Employer
field-job-role = Work you do
field-school-name = Name of the school
field-school-subject = Subject
choice-insurance-kind-employment-insurance = Employment insurance
