### The municipality and the neighbourhood. The id of a message is the id of the rule.

community-move-in = File a move-in notice
    .what = Within 14 days of moving in, everybody who lives in a municipality enters the resident register. Bring the residence cards of all who moved. In the same visit you can settle health insurance and pension.
    .late = Go even if you are late and explain. There can be a charge of up to 50,000 yen. Without the register there is no health insurance, bank account or school letter.
    .cost = Free.
    .say = I would like to file a move-in notice and register the address on my residence card.

community-move-within = File a change of address inside your town
    .what = Within 14 days of moving inside the same municipality, tell the office your new address.
    .late = Go even if you are late and explain. There can be a charge of up to 50,000 yen.
    .cost = Free.
    .say = I would like to file a change of address and the new address for my residence card.

community-move-out = File a move-out notice before you move
    .what = Before you move to another municipality, tell the office of your old home. You can do it online with a My Number Card, or at the counter, from about 14 days before.
    .late = Most offices still accept it up to 14 days after the move. There can be a charge of up to 50,000 yen.
    .cost = Free.
    .say = I would like to file a move-out notice.

community-move-out-abroad = File a move-out notice before you leave Japan
    .what = Before you leave for good or for about a year or more, tell the municipal office. It usually accepts the notice from 14 days before. Settle health insurance there as well.
    .late = Without it you still count as a resident: resident tax and insurance go on, and the pension lump sum cannot be claimed. Someone you trust can file it for you.
    .cost = Free.
    .say = I am moving abroad. I would like to file a move-out notice.

community-household-after-marriage-ends = If your household changed, tell the municipality
    .what = Only if the head of your household or your relationship to the head has changed and nobody moved: tell the office within 14 days. If you moved, the notice of your move is enough. If nothing in the register changes, nothing is due.
    .late = Go even if you are late. There can be a charge of up to 50,000 yen.
    .cost = Free.
    .say = My household has changed. I would like to file a change of household.

community-household-head = Tell the municipality about the new household head
    .what = When the head of your household changes, or your relationship to a head who is a foreign resident, tell the office within 14 days. Bring a paper that shows the relationship, with a translation.
    .late = Go even if you are late. There can be a charge of up to 50,000 yen.
    .cost = Free.
    .say = I would like to file a change of the head of household.

community-my-number-card-pending = Extend your My Number Card while you wait
    .what = Your My Number Card ends with your stay, even when you may stay on during the decision. Take it with the proof of your application to the municipal office before that day. It is extended by up to two months; after the decision you come once more.
    .late = An expired card must be made anew, for about 1,000 yen, and cannot be used as a health insurance card meanwhile.
    .cost = Free before it ends.
    .say = My application is pending. I would like to extend the validity of my My Number Card.

community-my-number-card-extension = Extend your My Number Card after your new permission
    .what = Your stay is longer now, but your My Number Card still shows the old date. Take both cards to the municipal office before that date. It is not extended by itself.
    .late = An expired card must be made anew, for about 1,000 yen, and cannot be used as a health insurance card meanwhile.
    .cost = Free before it ends.
    .say = My stay was extended. I would like to extend the validity of my My Number Card.

community-my-number-card-move = Bring your My Number Card when you register the move
    .what = Hand in your My Number Card together with the notice of your new address. The office writes the new address on it. You need your four-digit PIN.
    .late = Bring it soon: 90 days after the notice the card stops working.
    .cost = Free.
    .say = Please write my new address on my My Number Card as well.

community-my-number-card-item = Change the entry on your My Number Card
    .what = When your name or another entry changes, bring your My Number Card to the municipal office within 14 days. You need your four-digit PIN.
    .late = Bring it even if you are late.
    .cost = Free.
    .say = The entry on my My Number Card has changed.

community-my-number-card-lapse = Your My Number Card stops without a move-in notice
    .what = After a move to another municipality the card stops when 14 days have passed since you moved in, or 30 days since the planned move-out day, without a move-in notice. Whether a closed day helps is not certain, so go before this day.
    .late = A new card is needed then, for about 1,000 yen.

community-my-number-card-lost = Report your lost My Number Card at once
    .what = Stop the card by phone, report the loss to the police, and tell your municipal office without delay. You apply for a new card there.
    .late = Do it as soon as you can; the card can be misused.
    .cost = A new card usually costs 1,000 yen.
    .say = I lost my My Number Card.

community-my-number-card-leaving = Give your My Number Card back when you move abroad
    .what = For people without Japanese nationality the card ends with the move abroad. Bring it when you file the move-out notice. Note your number: you need it for taxes and pension.

community-hate-speech = Nobody may insult or threaten you for your origin
    .what = The law calls on everybody to help to end hateful words and acts against people from abroad. The human rights offices of the Ministry of Justice listen in ten languages and can act.
    .cost = Free.
    .rights = Threats, violence and damage are crimes: call the police. Some cities have stricter rules.

community-disaster = Shelters are open to everybody
    .what = In an earthquake, flood or storm go to the nearest shelter. Nobody is turned away for their status or papers. The message dial 171 helps you to find your family.
    .cost = Free.
    .rights = Residents from abroad get the same disaster support. After large disasters immigration deadlines may be extended: ask.

community-legal-aid = Get a lawyer even without money
    .what = The Japan Legal Support Center (Houterasu) helps people who live in Japan lawfully and cannot pay a lawyer, in ten languages. There is usually free advice, and a lawyer's costs can be paid in advance and paid back in small amounts.
    .say = I would like legal advice. I need an interpreter.

community-arrest = Know your rights after an arrest
    .what = You may have a lawyer, an interpreter and contact with your consulate, and you may stay silent. The police bring you to a prosecutor within 48 hours; within 72 hours a judge must be asked, or you are freed. Detention is ten days, at most ten more.
    .cost = The first visit of the duty lawyer is free.
    .rights = Do not sign a paper you do not understand. Ask for the duty lawyer (tōban bengoshi).
    .say = Please call a duty lawyer and an interpreter. I wish to contact my consulate.

community-public-assistance = Ask for public assistance in hardship
    .what = Permanent residents, their spouses, spouses of Japanese, Long-Term Residents and special permanent residents can get public assistance by the same standards as Japanese people. Ask the welfare office of your municipality.
    .cost = Free.
    .rights = It may play a part in a later application for permanent residence, so ask first.
    .say = I cannot pay for my living. I would like to apply for public assistance.

community-rubbish = Put out rubbish on the right day and place
    .what = Every municipality has its own days, bags and sorting. The office has a calendar in many languages. Large things need a booking and a sticker, so book some weeks before you move.
    .late = Leaving rubbish anywhere else can be punished hard. If you made a mistake, take it back and ask a neighbour or the office.
    .say = Do you have the rubbish calendar in my language?

community-learn-japanese = Learn Japanese near your home
    .what = The law wants everybody who wishes to have the chance to learn Japanese. Municipalities and international associations offer classes that cost little or nothing.
    .cost = Often free.
    .say = I am looking for a Japanese class. Can you tell me about one?

community-immigration-information = Ask Immigration in your language
    .what = The Immigration Information Center answers questions about status by telephone on weekdays in many languages. You need not say your name.
    .cost = Free; you pay the call.

community-online-applications = File immigration applications online
    .what = Extension, change, permission for other work and certificates can be filed online with a My Number Card or a registered account. It is not possible on the last day of your stay.
    .cost = Fees for longer stays are lower online than at the counter.
