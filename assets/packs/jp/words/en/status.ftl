### Residence status. The id of a message is the id of the rule.

status-extension = Apply to extend your stay
    .what = Apply on or before the last day of your stay if you want to stay on with the same status. Offices usually accept the application from about three months before. Online filing is not possible on the very last day.
    .late = After the last day the stay is unlawful, so plan for the last open day before it. If the day has passed, go to the immigration office at once and explain; do not wait.
    .cost = You pay only if it is granted. The amount depends on the day of receipt and on the period granted.
    .rights = If you applied in time and there is no decision yet, you may stay for up to two more months.
    .say = I would like to apply for an extension of my period of stay.

status-extension-short-stay = Apply to extend your short stay
    .what = Your period of stay is shorter than six months, so the usual three-month window does not fit. Ask the immigration office from when it accepts your application. Apply on or before the last day.
    .late = After the last day the stay is unlawful. Go to the immigration office at once and explain.
    .cost = You pay only if it is granted.
    .say = I would like to apply for an extension of my period of stay.

status-stay-while-deciding = Stay while your application is being decided
    .what = You applied before the end of your stay, so you may stay until the decision, but for no more than two months after that end. Your residence card stays valid with it. Your My Number Card and your bank records must be extended separately.
    .late = The two months are not extended, not even over a weekend. Fetch the decision before they end; if none has come, ask the immigration office well before.
    .rights = You keep your status and the work it allows during this time. This does not apply when the stay was for 30 days or less.
    .say = I have an application pending. Could you tell me how far it is?

status-change-of-status = Change your status before you do something else
    .what = Your status allows certain activities. If your work, study or family life changes to something another status is for, apply for a change first. There is no waiting window: apply as soon as you have the reason.
    .late = Starting before the permission counts as activity outside your status. Ask before you begin.
    .cost = You pay only if it is granted.
    .say = I would like to apply for a change of my status of residence.

status-change-after-marriage-ends = Look for another status after a marriage ends
    .what = Your status rests on your marriage. You can apply for another status, for example Long-Term Resident when you raise a Japanese child. Apply before the end of your stay, and better before six months have passed.
    .late = Your status does not end on the day of the divorce. But after six months without married life it can be withdrawn unless there is a good reason.
    .rights = Before a status is withdrawn for this reason, the authority must see to it that you can apply for another one.
    .say = My marriage has ended. I would like advice on changing my status of residence.

status-newborn-application = Apply for your baby's status of residence
    .what = A child born in Japan without Japanese nationality needs a status of residence to stay longer than 60 days. The parents apply within 30 days of the birth. No application is needed if the child leaves Japan within 60 days.
    .late = Go to the immigration office even if the 30 days have passed. After 60 days without permission the child's stay is unlawful.
    .cost = Free.
    .say = Our child was born in Japan. We would like to apply for a status of residence.

status-newborn-sixty-days = Your baby may stay 60 days without a status
    .what = A baby born in Japan may stay for 60 days without a status of residence. This day does not move, even when it falls on a weekend.
    .late = After this day the child's stay is unlawful. Go to the immigration office at once and bring everything you have.

status-first-address = Tell the municipality your first address
    .what = Within 14 days of moving into your first home in Japan, show your residence card at the municipal office. The address is printed on the card. One visit covers this and the move-in notice.
    .late = Go even if you are late: a late notice is better than none. There can be a fine of up to 200,000 yen, and after 90 days without a notice the status can be withdrawn.
    .cost = Free.
    .say = I have just arrived in Japan. I would like to register my address on my residence card.

status-address-after-change = Tell your address after a change from visitor
    .what = You became a mid-to-long-term resident inside Japan. Within 14 days, take your new residence card to the municipal office and register your address.
    .late = Go even if you are late. There can be a fine of up to 200,000 yen.
    .cost = Free.
    .say = I have received a residence card. I would like to register my address.

status-address-change = Tell the municipality your new address
    .what = Within 14 days of moving, take the residence cards of everyone who moved to the office of your new home. One visit covers immigration, the resident register and, if you need them, health insurance and pension.
    .late = Go even if you are late and explain. There can be a fine of up to 200,000 yen, and after 90 days without a notice the status can be withdrawn.
    .cost = Free.
    .say = I would like to file a move-in notice and the new address for my residence card.

status-address-within-ninety-days = Register an address within 90 days of landing
    .what = If no address is registered within 90 days of the landing permission, your status can be withdrawn. This day does not move for a weekend.
    .late = A good reason, such as hospital or a shelter from violence, prevents this. Tell the immigration office about it.
    .rights = People who flee from violence can have their address kept secret.

status-no-new-address = Register a new address within 90 days
    .what = You left your registered home and have no new one yet. If no new address is registered within 90 days, your status can be withdrawn. Ask the municipal office what is possible while you have no fixed home.
    .late = A good reason, such as hospital, losing your home or a shelter from violence, prevents this. Tell the immigration office about it.
    .rights = People who flee from violence can have their address kept secret.

status-card-item-changed = Tell Immigration your new name or nationality
    .what = When your name, date of birth, sex or nationality changes, tell the immigration office within 14 days. You get a new residence card.
    .late = Go even if you are late. There can be a fine of up to 200,000 yen.
    .cost = Free.
    .say = My name or nationality has changed. I would like to change the entry on my residence card.

status-card-renewal = Renew your residence card
    .what = Your stay has no end, but your card has. Apply from three months before the date on the card until that date.
    .late = Your status is not lost, but not renewing the card can be punished with up to one year or 200,000 yen. Go soon and explain.
    .cost = Free.
    .say = I would like to renew the validity of my residence card.

status-card-lost = Apply for a new residence card
    .what = Report the loss to the police first and note the report number. Then apply for a new card at the immigration office within 14 days of noticing the loss. If you noticed it abroad, the 14 days start when you come back.
    .late = Go even if you are late. Not applying can be punished with up to one year or 200,000 yen.
    .cost = Free.
    .say = I lost my residence card. I would like to apply for a new one. I have a police report number.

status-card-exchange-order = Exchange your damaged card as ordered
    .what = Immigration has told you to exchange a damaged card. Apply within 14 days of the order.
    .late = Go soon and explain. Ignoring an order can be punished with up to one year or 200,000 yen.
    .cost = Free.
    .say = I received an order to exchange my residence card.

status-card-exchange-wish = You may exchange a card you do not like
    .what = A damaged card is exchanged for free. You may also ask for a new card for another good reason, for example a new photo.
    .cost = 1,900 yen for an exchange by wish. Free when the card is damaged.
    .say = I would like to exchange my residence card.

status-card-return = Give back a residence card that is no longer valid
    .what = Give the card back within 14 days when you are no longer a mid-to-long-term resident or when the card has run out, or when you find an old card again. You can bring it or send it by post.
    .late = Send it even if you are late. There can be a fine of up to 200,000 yen.
    .cost = Free.
    .say = I would like to return a residence card that is no longer valid.

status-card-return-after-death = Give back the card of the person who died
    .what = Relatives or people in the same home give the residence card back within 14 days of the death, or of finding the card. You can send it by post.
    .late = Send it when you can. There is no fine for relatives.
    .cost = Free.
    .say = A family member has died. I would like to return the residence card.

status-school-left = Tell Immigration that you left your school
    .what = When you graduate or leave your school, tell Immigration within 14 days. You can do it online, by post or at the counter. Leaving one school and joining another on different days are two notices.
    .late = File it even if you are late. There can be a fine of up to 200,000 yen, and a missing notice counts against you at the next extension.
    .cost = Free.
    .say = I have left my school. I would like to file the notification about my organisation.

status-school-joined = Tell Immigration about your new school
    .what = You left one school and joined another. Tell Immigration within 14 days of joining. You can do it online, by post or at the counter.
    .late = File it even if you are late. There can be a fine of up to 200,000 yen.
    .cost = Free.
    .say = I have changed schools. I would like to file the notification about my organisation.

status-school-changed = Tell Immigration that your school changed
    .what = When your school changes its name or address, or closes, tell Immigration within 14 days. You can do it online, by post or at the counter.
    .late = File it even if you are late. There can be a fine of up to 200,000 yen.
    .cost = Free.
    .say = My school has changed its name or address. I would like to file the notification.

status-organisation-left = Tell Immigration that you left your organisation
    .what = When you leave the company or organisation that your status is for, tell Immigration within 14 days. You can do it online, by post or at the counter. Your employer's own report does not replace yours.
    .late = File it even if you are late. There can be a fine of up to 200,000 yen, and a missing notice counts against you at the next extension.
    .cost = Free.
    .say = I have left my organisation. I would like to file the notification.

status-organisation-joined = Tell Immigration about your new organisation
    .what = When you move to another organisation, tell Immigration within 14 days. Leaving and joining on different days are two notices. Check first whether you also need a change of status.
    .late = File it even if you are late. There can be a fine of up to 200,000 yen.
    .cost = Free.
    .say = I have moved to another organisation. I would like to file the notification.

status-organisation-changed = Tell Immigration that your organisation changed
    .what = When your organisation changes its name or address, or closes, tell Immigration within 14 days. You can do it online, by post or at the counter.
    .late = File it even if you are late. There can be a fine of up to 200,000 yen.
    .cost = Free.
    .say = My organisation has changed its name or address. I would like to file the notification.

status-contract-ended = Tell Immigration that your contract ended
    .what = When the contract with your employer ends, tell Immigration within 14 days. You can do it online, by post or at the counter. Your employer's own report does not replace yours.
    .late = File it even if you are late. There can be a fine of up to 200,000 yen, and a missing notice counts against you at the next extension or for permanent residence.
    .cost = Free.
    .rights = Your status does not end with the job. You may look for new work.
    .say = My employment contract has ended. I would like to file the notification about my contracting organisation.

status-contract-new = Tell Immigration about your new contract
    .what = A new contract is a second event with its own 14 days, counted from the day it was concluded. You can tell Immigration online, by post or at the counter.
    .late = File it even if you are late. There can be a fine of up to 200,000 yen, and a missing notice counts against you later.
    .cost = Free.
    .rights = A certificate of authorised employment can show whether the new work fits your status.
    .say = I have a new employment contract. I would like to file the notification about my contracting organisation.

status-contract-changed = Tell Immigration that your employer changed
    .what = When your employer changes its name or address, or closes, tell Immigration within 14 days. You can do it online, by post or at the counter.
    .late = File it even if you are late. There can be a fine of up to 200,000 yen.
    .cost = Free.
    .say = My employer has changed its name or address. I would like to file the notification.

status-spouse-notice = Tell Immigration about divorce or death of your spouse
    .what = Your status rests on your marriage. Tell Immigration within 14 days of the divorce or of the death of your spouse. You can do it online, by post or at the counter.
    .late = File it even if you are late. There can be a fine of up to 200,000 yen.
    .cost = Free.
    .rights = Your status does not end on that day. You can apply for another status.
    .say = I would like to file the notification about my spouse.

status-three-months-without-activity = Know the three-month line without activity
    .what = When you have not done the activity of your status for three months without a good reason, it can be withdrawn. The day shown is when three months are complete.
    .late = Nothing ends by itself. There is a hearing first, where you can explain and show proof.
    .rights = Serious job hunting, illness, childcare or a closed school are good reasons. Keep proof of them.

status-three-months-without-work = Know the three-month line without work
    .what = Your status is for work. After three months without it and without a good reason, the status can be withdrawn. The day shown is when three months are complete.
    .late = Nothing ends by itself. There is a hearing first, where you can explain and show proof.
    .rights = Serious job hunting, illness or childcare are good reasons. Keep letters, mails and interview dates as proof.

status-three-months-without-school = Know the three-month line without school
    .what = Your status is for study. After three months without a school and without a good reason, the status can be withdrawn. The day shown is when three months are complete.
    .late = Nothing ends by itself. There is a hearing first. Part-time work is not allowed when you are no longer enrolled.
    .rights = A closed school, illness or a planned transfer can be good reasons. Keep proof.

status-six-months-highly-skilled = Know the six-month line without activity
    .what = For Highly Skilled Professional (ii), the status can be withdrawn after six months without the activity and without a good reason. The day shown is when six months are complete.
    .late = Nothing ends by itself. There is a hearing first, where you can explain and show proof.

status-six-months-without-spouse = Know the six-month line without married life
    .what = After six months without married life and without a good reason, a spouse status can be withdrawn. The day shown is when six months are complete. Your period of stay itself goes on.
    .late = Nothing ends by itself. The authority must see to it that you can apply for another status.
    .rights = Violence at home, a running divorce procedure or raising a Japanese child can be good reasons. Keep proof and ask for help early.

status-carry-card = Carry your residence card
    .what = From age 16 carry your card with you always. Show it when an immigration officer, the police or another official on duty asks.
    .late = Not carrying it can be fined with up to 200,000 yen; refusing to show it with up to one year or 200,000 yen.
    .rights = You may ask the official to show identification first. An employer or landlord may never keep your card.
    .say = Please show me your identification first.

status-carry-passport = Carry your passport
    .what = As a visitor aged 16 or over, carry your passport with you always and show it when an official on duty asks.
    .late = Not carrying it can be fined with up to 100,000 yen.
    .rights = You may ask the official to show identification first.

status-no-work-before-permission = Do no paid work before you have permission
    .what = Your status does not allow paid work. With a permission you may work up to 28 hours in any seven days, all jobs together; students in the school's long holidays up to 8 hours a day. Apply for it at the immigration office.
    .late = Work without permission can mean a fine, prison or the loss of your stay. If it has happened, stop and ask for advice.
    .cost = Free.
    .say = I would like to apply for permission to work outside my status.

status-twenty-eight-hours = Stay within 28 hours in any seven days
    .what = Count all jobs together, whichever day you start from: no seven days in a row may hold more than 28 hours. Students may work up to 8 hours a day in the school's long holidays. Entertainment businesses such as hostess bars and pachinko halls are not allowed.
    .late = Too many hours can mean a refused extension, a fine or worse. If it has happened, stop now and ask for advice before the next application.
    .rights = Minimum wage, overtime pay and accident insurance apply to you as to everybody.

status-no-work-visitor = Your status does not allow paid work
    .what = As a visitor or trainee you may not take paid work in Japan. Small occasional thanks, such as a fee for a single talk, are not meant.
    .late = If somebody offers you work or pay, ask for advice before you say yes.

status-illegal-employment = No one may make you work outside your status
    .what = An employer or broker who lets people work without permission can be punished with up to three years or three million yen. From 1 April 2027 it is up to five years or five million yen. Not knowing is no excuse when they could have checked.
    .rights = Wages for work already done must be paid all the same. Ask for advice early.

status-highly-skilled-points = Check your points as a highly skilled professional
    .what = With 70 points or more for education, career, income and age you can apply for Highly Skilled Professional. It gives five years and a shorter way to permanent residence. Your points can go down on a birthday.
    .rights = The calculator in this app shows your points.

status-ssw-five-years = Watch the five years as Specified Skilled Worker (i)
    .what = You may hold this status for five years in all, in some cases six. Times when pregnancy, childbirth, childcare or another event beyond your control made work impossible do not count; job hunting and trips home do. Ask Immigration for your own last day.
    .late = When the total is used up, this status cannot be extended. Look early at the next one, for example Specified Skilled Worker (ii).

status-ssw-new-employer = Get permission before you work for a new employer
    .what = Your status names your employer and your field. Before you start with another employer or in another field, you need a new permission. Telling Immigration about the old and the new contract comes on top, 14 days each.
    .late = Working there before the permission counts as work outside your status. Wait for the decision.
    .rights = If you are dismissed without fault, your employer must help you to find new work.
    .say = I would like to change my employer as a Specified Skilled Worker.

status-ssw-employer-bans = Your employer may not hold your passport or a deposit
    .what = An employer of Specified Skilled Workers may not keep your passport or card, take a deposit, or agree on penalties with you, your family or a broker. Working hours must be those of ordinary workers, and a trip home must be allowed.
    .rights = Report it to Immigration or the labour office. You may change your employer.

status-trainee-protection = No one may force you to stay or keep your passport
    .what = Forced training, penalty clauses, forced savings, keeping your passport or card, and unreasonable limits on your private life are banned. Keeping a passport against your will can be punished with up to six months or 300,000 yen.
    .rights = You may report it in your own language, and nobody may treat you badly for it.

status-ssw-support = Use the ten kinds of support
    .what = Your employer or a registered support organisation must help you: first briefing, airport, housing, bank and phone, offices, Japanese lessons, complaints, contact with people, a new job after a dismissal without fault, and regular talks. You get the plan in a language you understand.
    .late = Tell Immigration if you do not get this support.
    .cost = Free for you.

status-skill-development = Learn what replaces technical training
    .what = From 1 April 2027 Employment for Skill Development replaces the Technical Intern Training Programme. You will be able to change your employer at your own wish after one or two years, by field, with a skill test and a Japanese test. Plans that are running go on under transition rules.
    .rights = After abuse or a breach of rules you may change at any time.

status-fee = Pay the new fee when the permission is given
    .what = Your application was received on or after 1 October 2026, so the new fees count. The amount depends on the period granted and on counter or online.
    .cost = See the amount. Online it includes the payment charge. Check it with the immigration office: the order with the new fees was not read here.
    .late = The new card is handed out when you have paid.
    .say = I have come to receive my residence card and pay the fee.

status-fee-before-october-2026 = Pay the old fee when the permission is given
    .what = Your application was received before 1 October 2026. The old fee counts, whatever period is granted.
    .cost = See the amount.
    .late = The new card is handed out when you have paid.
    .say = I have come to receive my residence card and pay the fee.

status-fee-paid-on-permission = You pay only when it is granted
    .what = The fee is due when the permission is given. A refused application costs nothing. Applications received since 1 October 2026 follow the new fees.

status-fee-hardship = Ask for a lower fee in serious hardship
    .what = There is said to be a lower fee for people in serious hardship, at the counter only. Who gets it is not confirmed. Ask Immigration before you file.

status-specified-card = Have residence card and My Number Card in one
    .what = Since 14 June 2026 both can be on one card. You apply together with another procedure, such as an extension or a move, not alone. It is your choice.
    .cost = The first one is in principle free; ask at the counter, because the rules differ since 1 October 2026.
    .rights = Nobody may make you take it.
    .say = I would like to apply for a specified residence card together with this procedure.

status-work-certificate = Get a certificate of what work you may do
    .what = This certificate shows what work your status allows, for example with a new employer. It helps at the next extension.
    .cost = 2,000 yen at the counter, 1,600 yen online.
    .rights = No one may treat you worse because you do not show it when your right to work is clear.
    .say = I would like to apply for a certificate of authorised employment.

status-overstay-departure-order = Coming forward has an advantage
    .what = Who comes to Immigration by their own choice, or soon says that they want to leave, can usually go home without being held and may come back after one year. Otherwise it is five or ten years. Serious crimes or an earlier deportation exclude this.
    .late = Talk to a lawyer first if you can. Legal advice in your language exists.
    .cost = Free.

status-overstay-special-permission = Ask for special permission to stay
    .what = In a deportation procedure you may ask to stay, for example because of family, health or many years in Japan. Apply before the deportation order is issued.
    .late = After the order an application is no longer possible. Talk to a lawyer as early as you can.

status-refugee = You may ask for protection
    .what = Who fears persecution or serious harm at home may apply for recognition as a refugee or for complementary protection. There is no time limit.
    .late = Ask a lawyer or a support group early; from the third application removal may go on.
    .cost = Free.
    .say = I would like to apply for recognition as a refugee.

status-business-manager-criteria = Check the criteria for Business Managers
    .what = Since 16 October 2025 new applicants need 30 million yen in capital or assets and a full-time employee, and more. Who already held the status and extends by 16 October 2028 is not refused for this alone; the state and the outlook of the business are weighed.
    .late = After that date the new criteria count. Speak with a specialist early.

status-who-may-file = Someone may file for you
    .what = Family in the same home from age 16, lawyers and registered administrative scriveners, and approved staff of a school or company can file for you. For a child under 16, the parents or others in the same home must file.
    .rights = You need not pay anybody: you may always file yourself.

status-dependents-allowed = Your spouse and children may join you
    .what = Your spouse and children whom you support can apply for Dependent. You show that you can support them. They may work up to 28 hours in any seven days with permission.

status-dependents-not-allowed = Family cannot come as dependants now
    .what = With your present status your spouse and children cannot get the status Dependent. Other statuses, such as Specified Skilled Worker (ii), allow it.

status-refused = After a refusal there is still time to act
    .what = After a refusal you usually get 30 or 31 days to prepare your departure. With 31 days you can apply once more and stay while it is decided; with 30 days you cannot. Ask for the reason of the refusal.
    .late = Leaving in time keeps your record clean.
    .say = Please tell me why my application was refused.

status-revocation-hearing = Go to your hearing
    .what = Before a status is withdrawn you can speak and show proof at a hearing. You may send or bring a representative.
    .late = Who does not come without a good reason can lose the status without being heard. If you cannot come, tell them before.
    .rights = After most decisions you get up to 30 days to leave by yourself. If it is about married life, the authority must see to it that you can apply for another status.
    .say = I received a hearing notice. I would like to attend with my representative.

status-certificate-of-eligibility = Use the certificate of eligibility in time
    .what = The certificate can normally be used for three months from the day of issue. The visa and the landing must both be done in that time. The certificate is not a visa.
    .late = After that a new certificate is needed.

status-spr-newborn = Apply for your baby's special permanent residence
    .what = Apply at the municipal office within 60 days of the birth.
    .late = Go even if you are late and ask what is still possible.
    .cost = Free.
    .say = Our child was born. We would like to apply for special permanent residence.

status-spr-address-change = Tell the municipality your new address
    .what = Within 14 days of moving, take your certificate to the office of your new home. One visit covers the resident register as well.
    .late = Go even if you are late and explain.
    .cost = Free.
    .say = I would like to file a move-in notice and the new address for my certificate.

status-spr-item-changed = Tell the municipality your new name or nationality
    .what = When your name, date of birth, sex or nationality changes, tell the municipal office within 14 days. You get a new certificate.
    .late = Go even if you are late and explain.
    .cost = Free.
    .say = The entry on my special permanent resident certificate has changed.

status-spr-certificate-renewal = Renew your certificate
    .what = Apply at the municipal office from three months before the date on your certificate until that date.
    .late = Your status is not lost. Go soon and explain.
    .cost = Free.
    .say = I would like to renew my special permanent resident certificate.

status-spr-certificate-lost = Apply for a new certificate
    .what = Report the loss to the police, then apply at the municipal office within 14 days of noticing it.
    .late = Go even if you are late and explain.
    .cost = Free.
    .say = I lost my special permanent resident certificate.

status-spr-show-certificate = You need not carry your certificate
    .what = You show your certificate when an official on duty asks for it, but you need not carry it with you.
    .rights = You may ask the official to show identification first.

status-nationality-choice-by-twenty = Choose a nationality before you turn 20
    .what = Who held Japanese and another nationality before turning 18 chooses one before age 20. You file the choice at a municipal office or a Japanese embassy.
    .late = You can still file later. Nothing is lost by itself; the Minister may ask you in writing to choose.
    .cost = Free.
    .say = I would like to file a notice of choice of nationality.

status-nationality-choice-two-years = Choose a nationality within two years
    .what = Who became a dual national after turning 18 chooses one within two years. You file the choice at a municipal office or a Japanese embassy.
    .late = You can still file later. Nothing is lost by itself; the Minister may ask you in writing to choose.
    .cost = Free.
    .say = I would like to file a notice of choice of nationality.

status-reserve-child-nationality = Keep your child's Japanese nationality
    .what = A child born abroad with Japanese and another nationality loses the Japanese one from birth unless you reserve it. Tick the reservation in the notice of birth and file it within three months; the day of birth counts. If the child has only Japanese nationality, the notice of birth is enough.
    .late = If a disaster or another event beyond your control stopped you, you have 14 days from the day when it becomes possible. Otherwise ask the Legal Affairs Bureau about getting the nationality back.
    .cost = Free.
    .say = I would like to file the notice of birth with the reservation of nationality.

status-permanent-residence-revocation = New grounds for losing permanent residence
    .what = From 1 April 2027 permanent residence can be withdrawn for wilfully not paying taxes or social insurance, for breaking duties of the immigration law, or for certain crimes. It has been explained that, as a rule, another status is given instead. Forgetting the card or an honest delay is said not to be meant.
    .late = If you cannot pay, speak with the tax office, the pension office or the municipality now: they can allow instalments or exemptions.
