### Home, driving and moving house. The id of a message is the id of the rule.

home-guarantor-maximum = A personal guarantor needs a written maximum
    .what = If a person guarantees your rent, the contract must state the highest sum that this person can owe. Without that sum the guarantee has no effect. Guarantee companies follow other rules.
    .rights = Ask for the sum in writing before you or your guarantor sign.
    .say = What is the maximum amount for my guarantor? Please show me where it is written.

home-deposit-back = Get your deposit back
    .what = When the contract has ended and you have handed the home back, the landlord returns the deposit. Only unpaid rent and costs that you really owe may be taken off. Ask for a list of every item.
    .late = Five years after the home was handed back, the landlord can refuse. A letter and a calm talk usually come first; the consumer centre (188) helps.
    .cost = Asking is free.
    .rights = You need not accept costs that nobody explains or proves.
    .say = Please return my deposit and give me a list of everything you want to take off.

home-normal-wear = You do not pay for normal wear
    .what = You pay for damage that you caused, not for what comes with living and with time: faded wallpaper, marks of furniture, old equipment. Take photos on the day you move in and on the day you leave.
    .rights = Do not sign a bill that you do not understand. You may ask for time to have it checked.
    .say = I would like to know which items are normal wear. I cannot sign this today.

home-renewal-fee = Check the renewal fee before you pay
    .what = A fee for renewing the contract is owed only if the contract says so. Look for the word koshinryo in your contract. The time before the end of the contract is a good moment to look.
    .rights = If nobody gave notice in time, the contract goes on by itself, even without a new paper.
    .say = Where in my contract is the renewal fee written?

home-tell-landlord-a-month-before = Tell the landlord a month before you leave
    .what = Your contract asks for one month's notice. Give it in writing and keep a copy. The date here is counted back from the day you want to be out.
    .late = You can still give notice, but you will probably pay rent until the notice time is over. You may move out before that.
    .cost = Rent until the end of the notice time.
    .say = I would like to end my contract. Here is my written notice.

home-tell-landlord-two-months-before = Tell the landlord two months before you leave
    .what = Your contract asks for two months' notice. Give it in writing and keep a copy. The date here is counted back from the day you want to be out.
    .late = You can still give notice, but you will probably pay rent until the notice time is over. You may move out before that.
    .cost = Rent until the end of the notice time.
    .say = I would like to end my contract. Here is my written notice.

home-tell-landlord = Tell the landlord that you are leaving
    .what = Look in the contract for the time of notice (kaiyaku yokoku); it is often one month. Give notice in writing and keep a copy. Enter the time here to see the last day.
    .late = The later the notice, the longer you pay rent.
    .say = I would like to leave. How much notice does my contract ask for?

home-open-ended-lease-ends = Your contract ends three months after your notice
    .what = Your contract has no period, and you have given notice. It ends three months later unless the contract names a shorter time. Hand the keys back by then.
    .late = Rent goes on while you stay. Tell the landlord early if you need more time.
    .say = I gave notice. When shall I hand back the keys?

home-leave-fixed-term-early = You can leave a fixed-term contract for a serious reason
    .what = A transfer, medical treatment, care for family or something similar that cannot be avoided lets you leave early. This holds for homes under 200 square metres. The contract ends one month after your notice.
    .late = Without such a reason, look for a clause about leaving early, or talk with the landlord.
    .rights = A clause that takes this right away is void.
    .say = I must move for a reason I cannot avoid. I give notice under Article 38 of the Act on Land and Building Leases.

home-landlord-needs-reason = Your landlord needs a good reason to end the contract
    .what = The landlord must give notice in time and must have a just cause. Courts compare who needs the home more, the history, and money offered for moving. Clauses that take this protection away are void.
    .rights = You may stay and go on paying rent while it is unclear. Do not sign an agreement to leave before you have asked for advice.
    .say = Please tell me your reason in writing. I would like advice before I answer.

home-landlord-last-day-for-notice = Last day for your landlord to give notice
    .what = A landlord who does not want to renew must say so between one year and six months before the end. If no notice comes by this day, the contract goes on with the same conditions. You need to do nothing.
    .rights = A notice after this day cannot end the contract at the end of its period.

home-lease-goes-on = Your rental contract goes on by itself
    .what = Less than six months are left and no notice of the landlord has come. So the contract goes on with the same rent and conditions after its period ends. From then on it has no fixed end.
    .rights = You need not sign a new contract with worse conditions to stay.
    .say = No notice came in time, so my contract goes on with the same conditions.

home-landlord-notice-without-effect = Your landlord's notice came at the wrong time
    .what = The notice did not come between one year and six months before the end of the contract. So the contract goes on with the same conditions. Keep the letter and go on paying rent.
    .rights = You need not move out, and you need not sign a new contract.
    .say = Your notice came later than the law allows, so my contract is renewed. I will stay and pay rent.

home-landlord-notice-in-time = Your landlord does not want to renew
    .what = The notice came in time. It works only with a just cause, so ask for the reason and for advice soon. The day here is the end of the period in your contract.
    .late = If you stay on and the landlord does not object at once, the contract is renewed.
    .rights = Nobody may put you out without a court. You may ask for money for moving.
    .say = Please tell me your reason in writing. I would like advice before I answer.

home-landlord-ends-open-lease = Your landlord wants to end the contract
    .what = Your contract has no period. A notice of the landlord works after six months at the earliest, and only with a just cause. Ask for the reason in writing.
    .late = If you stay on and the landlord does not object at once, the contract goes on.
    .rights = Nobody may put you out without a court. You may ask for money for moving.
    .say = Please tell me your reason in writing. I would like advice before I answer.

home-fixed-term-explained = A fixed-term contract must be explained on its own paper
    .what = Before signing, the landlord must hand you a paper and explain that this contract is not renewed. The contract itself must be in writing. Without that explanation the clause is void and the contract is an ordinary one.
    .rights = If you never got such a paper, you may be able to stay. Ask for advice.
    .say = Did I receive the paper that explains that the contract is not renewed?

home-fixed-term-last-day-for-notice = Last day for the notice of your fixed-term contract
    .what = For a fixed-term contract of a year or more, the landlord must tell you between one year and six months before that it ends. If this comes later, you may stay for six months from the day it came.
    .rights = A clause that takes this away is void.

home-fixed-term-ends = Your fixed-term contract ends
    .what = A fixed-term contract is not renewed. If you want to stay, ask the landlord early for a new contract. If not, plan the move.
    .late = If you need more time, talk with the landlord and ask for advice.
    .rights = For a contract of a year or more, the end counts only after a notice in time.
    .say = My fixed-term contract is ending. Could we make a new contract?

home-fixed-term-late-notice = You may stay six months after a late notice
    .what = Your landlord's notice came less than six months before the end. So the end counts for you only when six months have passed since the notice. The day here is that day.
    .rights = Until then you stay with the same rent.
    .say = Your notice came late. By law I may stay for six months from the day I received it.

home-agent-explains = The agent must explain before you sign
    .what = A licensed person explains the important points of the home before the contract: costs, cancelling, what is included. You get them in writing, and the contract too. The agent's fee has a legal maximum.
    .rights = You may ask for time, bring somebody who interprets, and ask what every sum is for.
    .say = Please explain the important points slowly. I would like to know what each cost is for.

home-refused-as-foreigner = Refused because you are a foreigner? There is help
    .what = People without Japanese nationality are among those to whom the law promises help with housing. Support groups in each prefecture know landlords who rent to everybody. Note who said what, and when.
    .cost = Advice is free.
    .rights = The human rights office listens in many languages. A court can award damages.
    .say = I was refused a home because of my nationality. I would like advice.

home-public-housing = Public and UR housing
    .what = Towns and prefectures rent homes to people with a low income, UR rents to people with enough income. UR asks for no guarantor, key money or renewal fee. Who can apply for public housing is set by each town.
    .cost = Public housing: rent by income.
    .say = I would like to apply for public housing. What are the conditions, and when can I apply?

home-tell-others-you-move = Tell others that you move
    .what = Beside the municipal office: electricity, gas, water and internet about two weeks before; the post office, which forwards letters for a year; employer, school and bank. This list holds no legal date.
    .say = I am moving. I would like to change my address.

home-drive-on-foreign-licence = You may drive on a foreign licence for one year
    .what = With an international permit of the 1949 convention, or a licence of a listed country with an official translation, you may drive for one year. The day of landing is the first day. A trip abroad of less than three months does not start a new year.
    .late = After this day driving counts as driving without a licence. Do not drive until you have a Japanese licence.
    .rights = The permit itself must be valid too.
    .say = I would like to change my foreign licence to a Japanese one.

home-drive-after-long-absence = A new year of driving since you came back
    .what = You were abroad for three months or longer, so the year for driving on a foreign licence or permit starts again. The day you landed is the first day.
    .late = After this day driving counts as driving without a licence. Do not drive until you have a Japanese licence.
    .rights = The permit itself must be valid too.
    .say = I would like to change my foreign licence to a Japanese one.

home-international-permit-ends = Your international driving permit ends
    .what = Your international permit has its own last day. After it you may not drive with it, even if your year since landing is not over.
    .late = Do not drive with it any more. A new one comes from the country that issued it, or change to a Japanese licence.
    .say = I would like to change my foreign licence to a Japanese one.

home-convert-licence = Change your foreign licence to a Japanese one
    .what = If you stayed in that country for three months or more after getting the licence, you can change it here. There is a knowledge test with 50 questions and a driving test; holders from listed countries need no tests. A copy of your resident record is needed.
    .cost = The fee differs by kind of licence. Ask the centre.
    .rights = Ask in which languages the test is held.
    .say = I would like to change my foreign driving licence to a Japanese one.

home-licence-renewal = Renew your Japanese driving licence
    .what = You can renew from one month before the birthday before the licence ends until its last day. A postcard usually comes, but it goes to the address on the licence.
    .late = After the last day you may not drive. Within six months you can get a new licence without the driving test; go soon.
    .cost = The fee differs by course. It stands on the postcard.
    .rights = If you will be abroad in that time, ask about renewing earlier.
    .say = I would like to renew my driving licence.

home-licence-address = Change the address on your driving licence
    .what = After a move, take your driving licence to a police station or licence centre of your new place. The law says without delay, and names no number of days.
    .late = Go even if it is late. Letters about renewal go to the old address until you do.
    .say = I have moved. I would like to change the address on my driving licence.

home-bicycle = Ride safely: rules for bicycles
    .what = Wear a helmet: the law asks everybody to try. Keep left, stop at signals, use lights at night, hold no phone. Since April 2026 there are fixed penalties for bicycles too. Most prefectures require liability insurance.

home-car-in-your-name = Register the car in your name
    .what = When you become the owner of a registered car, you have 15 days to register it at the transport office of your area. Dealers often do this for you; ask. Light cars (yellow plates) go to the light vehicle office.
    .late = Go as soon as you can. Until then tax and letters go to the old owner.
    .cost = Differs. Ask the office.
    .say = I bought a car. I would like to register the change of owner.

home-car-address = Register the car at your new address
    .what = When your address or the place of the car changes, you have 15 days to change the registration. You need a parking certificate from the police in most places. Light cars go to the light vehicle office.
    .late = Go as soon as you can. Tax letters go to the old address until you do.
    .cost = Differs. Ask the office.
    .say = I have moved. I would like to change the address of my car registration.

home-car-before-leaving = Settle your car before you leave Japan
    .what = Sell it, give it away, have it scrapped or take it with you; each has its own registration. Who is the owner on 1 April owes the car tax of the year, so settle it before that day if you can.
    .late = From abroad it is hard: leave a written mandate with somebody you trust.
    .cost = Differs. Ask the office. Part of the tax and insurance may come back.
    .say = I am leaving Japan. What must I do with my car registration?
