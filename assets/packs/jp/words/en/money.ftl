# Tax, bank, buying.

money-tax-residence = Where your income is taxed
    .what = Living here for a year or more makes you a tax resident. In the first five years, income from abroad is taxed only as far as it is paid in Japan or sent here. Visitors pay a fixed rate on pay for work in Japan.
    .rights = The tax office explains it free of charge.
    .say = I would like to ask if I am a tax resident.

money-income-tax-return = File your income tax return
    .what = If you earn more than 200,000 yen beside your salary, work for yourself or have several employers, you declare the year's income. The tax is paid by the same day.
    .late = File as soon as you can. The extra tax is lower if you do it before the tax office asks.
    .cost = Filing is free, at the office or online.
    .rights = The tax office helps you fill it in.
    .say = I would like to file my income tax return.

money-refund-return = Get too much income tax back
    .what = If too much tax was taken from your pay, a return brings it back. Typical reasons are no year-end adjustment, high medical bills, donations or family you support.
    .late = After five years the money is lost.
    .cost = Free.
    .say = I would like to file a return to get tax back.

money-refund-after-job = Get tax back for the year you left a job
    .what = If you had no job at the end of the year, nobody adjusted your tax, and often too much was taken. A return brings it back. Ask your old employer for the withholding slip.
    .late = After five years the money is lost.
    .cost = Free.
    .rights = The employer must give you the withholding slip.
    .say = I left my job during the year and would like to get tax back.

money-return-before-leaving = File your tax return before you leave Japan
    .what = Without a tax agent, the return is due before you leave, and the tax too. With an agent in Japan you have until the usual day in March.
    .late = You can still file from abroad through an agent. Extra tax may be added.
    .cost = Filing is free.
    .say = I am leaving Japan and would like to file my tax return.

money-return-by-agent = Let a tax agent file your return
    .what = Any person living in Japan can be your tax agent. Tell the tax office before you leave. The agent then files and pays by the usual day.
    .late = Without this notice, the return is due before you leave.
    .cost = The notice is free.
    .rights = The agent can also receive a refund for you.
    .say = I am leaving Japan and would like to appoint a tax agent.

money-return-by-agent-next-year = Let a tax agent file this year's return
    .what = Any person living in Japan can be your tax agent. Tell the tax office before you leave. The agent files for this year's income in the next spring.
    .late = Without this notice, the return is due before you leave.
    .cost = The notice is free.
    .rights = The agent can also receive a refund for you.
    .say = I am leaving Japan and would like to appoint a tax agent.

money-year-end-adjustment = Hand in papers for the year-end adjustment
    .what = Your main employer works out your tax for the year in December. Hand in the forms and the proofs of insurance by the day the employer names.
    .late = You can correct it with a tax return of your own.
    .cost = Free.
    .say = Please give me the forms for the year-end adjustment.

money-family-abroad-deduction = Lower tax for family abroad you support
    .what = You need proof of the relationship and of the money you sent to each person, with translations. From 30 to 69, only students abroad, disabled people or those who got 380,000 yen or more in the year count.
    .late = Without the papers the deduction is refused. You can still ask for it with a tax return.
    .say = I support family abroad. Which papers do you need?

money-non-resident-salary = Tax on pay for work during a short stay
    .what = Without a home in Japan, 20.42 percent is taken from pay for work here. If nothing was taken, you file by 15 March or before you leave, if that is earlier.
    .say = I would like to ask about tax for non-residents.

money-tax-treaty = A tax treaty may lower your tax
    .what = Students, trainees, professors and researchers from some countries pay less or no tax here. The form goes to the tax office through the employer, before the first payment.
    .late = Tax already taken can be claimed back for five years.
    .say = I would like to hand in the form for the tax treaty.

money-foreign-assets-report = Report assets abroad over 50 million yen
    .what = Tax residents with more than 50 million yen abroad on 31 December report it. In the first five years in Japan you do not have to.
    .late = File as soon as you can. Without the report, extra tax on such income is higher.
    .cost = Free.
    .say = I would like to file the report on foreign assets.

money-start-business = Tell the tax office that you started a business
    .what = Starting, moving or ending a business is told to the tax office by the day of the tax return. Your status of residence must allow the business.
    .late = There is no fine. A blue return with its benefits needs its own, earlier application.
    .cost = Free.
    .say = I would like to hand in the notice of starting a business.

money-inheritance-tax = Check if inheritance tax is due
    .what = If someone left you property, a return may be due within ten months of the day you knew. Small estates are free of tax. Property abroad can count.
    .late = File as soon as you can. Extra tax grows with time.
    .rights = If you leave Japan without a tax agent, it is due before you leave.
    .say = I would like to ask about inheritance tax.

money-resident-tax = Resident tax follows 1 January
    .what = The municipality where you lived on 1 January taxes last year's income. The bill comes in June; companies usually take it from your pay. It is due even if you move or leave later.
    .rights = If your income fell, ask the office to lower it or let you pay in parts.
    .say = I would like to ask about my resident tax.

money-resident-tax-before-leaving = Settle resident tax before you leave
    .what = You lived here on 1 January, so this year's resident tax is yours, even if the bill comes after you leave. Appoint a tax agent at the municipal office, or pay before you go. If you leave the job from January to April, the employer usually takes the rest up to May from your last pay.
    .late = Unpaid tax can be a problem when you come back.
    .say = I am leaving Japan. How can I settle my resident tax?

money-resident-tax-fourth-slip = Pay the fourth slip of resident tax
    .what = Without deduction from pay, resident tax is paid with slips, usually in June, August, October and January. This is the last one. The date on the slip counts.
    .late = Pay as soon as you can; small interest is added. If you cannot, ask to pay in parts.
    .say = I would like to pay my resident tax.

money-bank-account-six-months = A full bank account after six months
    .what = Until you have worked here or stayed for six months, banks may treat you as a non-resident. Accounts are then limited or refused. Some banks open accounts for students earlier.
    .rights = Ask another bank, or your school or employer.
    .say = I would like to open a bank account.

money-bank-pending-application = Show the bank that your application is pending
    .what = Banks restrict an account when the stay they know has ended. Show them the proof of your application before that day. Some then keep it open for up to two months.
    .late = Go to the bank with the proof and ask to have the account opened again.
    .cost = Free.
    .say = I have applied to extend my stay. Here is the proof.

money-bank-new-card = Show the bank your new residence card
    .what = The bank knows an older end of your stay. Show the new card before that day, at the branch or in the app.
    .late = The account may be restricted until you show the card.
    .cost = Free.
    .say = My period of stay was extended. Please update your records.

money-never-sell-account = Never sell or lend your account or card
    .what = Giving a bank account, card, app or password to others for money or for their use is a crime, also when you leave Japan. It can also end your stay.
    .rights = If you gave it away, go to the police and the bank soon.
    .say = Somebody else has my account. Please stop it.

money-send-abroad = Send money abroad safely
    .what = Use a bank or a licensed company. They ask for My Number, residence card and the purpose. Transfers above a set amount are reported to the tax office; that alone is nothing bad.
    .rights = Unlicensed transfers are illegal, and the money can be lost.
    .say = I would like to send money abroad.

money-bank-before-leaving = Close or change your bank account
    .what = Before you leave for good, close the account or change it to one for non-residents. Keep it only if wages, a refund or a pension will come.
    .late = The account may be frozen, and it is harder to close from abroad.
    .say = I am leaving Japan and would like to close my account.

money-declare-cash = Declare cash over one million yen
    .what = Cash, cheques or securities worth more than one million yen are declared at customs before you leave or enter. Some destinations have lower limits. It is not taxed.
    .late = Undeclared money can be held back.
    .cost = Free.
    .say = I would like to declare cash.

money-cooling-off-eight-days = Cancel the contract within eight days
    .what = After a sale at your door, by telephone or of long courses, you can cancel without a reason. Day one is the day you got the papers. It counts when you send it.
    .late = If the papers were wrong or missing, or you were pressed or misled, you may still cancel. Call 188.
    .cost = Free. The seller takes the goods back at its own cost.
    .rights = The seller may not ask for money for cancelling.
    .say = I cancel the contract. This is cooling-off.

money-cooling-off-twenty-days = Cancel the contract within twenty days
    .what = After joining a selling chain or buying for promised work at home, you can cancel without a reason. Day one is the day you got the papers. It counts when you send it.
    .late = If the papers were wrong or missing, or you were pressed or misled, you may still cancel. Call 188.
    .cost = Free.
    .rights = The seller may not ask for money for cancelling.
    .say = I cancel the contract. This is cooling-off.

money-shop-return-terms = Shops and online: check the return terms
    .what = In a shop there is no right to return. Online, the seller's terms count. If the seller shows none, you can return goods for eight days and pay the postage.
    .rights = Faulty or wrong goods are another matter. Call 188 for advice.
    .say = I would like to return this.

money-consumer-help = Call 188 about a purchase or contract
    .what = 188 connects you to the nearest consumer centre. They help with contracts, phones, fraud and repairs.
    .cost = Advice is free.
    .say = I have a problem with a contract.

money-broadcasting-contract = A TV set needs a contract with NHK
    .what = Households with a TV or another receiver make a contract with NHK. One contract covers the household. End it when you move out or leave Japan.
    .rights = Without a receiver you need no contract. Some households pay nothing or half.
    .say = I have no TV set, so I need no contract.
