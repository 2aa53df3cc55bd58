### Rules that complete the list of researched law, and laws that are decided or announced.

## Addresses

status-first-home-after-change = Tell the address of your first home after the change
    .what = You became a mid-to-long-term resident inside Japan and moved into a home after that. Within 14 days of moving in, take your new residence card to the municipal office and register your address.
    .late = Go even if you are late. There can be a fine of up to 200,000 yen.
    .cost = Free.
    .say = I have received a residence card and moved here. I would like to register my address.

status-address-within-ninety-days-of-change = Register an address within 90 days of the permission
    .what = You became a mid-to-long-term resident inside Japan. If no address is registered within 90 days of that permission, your status can be withdrawn. This day does not move for a weekend.
    .late = A good reason, such as hospital or a shelter from violence, prevents this. Tell the immigration office about it.
    .rights = People who flee from violence can have their address kept secret.

## Residence cards

status-child-card-renewal = Renew your child's residence card before the 16th birthday
    .what = A card issued before 14 June 2026 to a child ends on the day before the 16th birthday. Apply for a new card from six months before that day. Somebody of 16 or over who lives with the child can go.
    .late = The child's status is not lost, but the card is no longer valid. Go soon and explain. There can be a fine.
    .cost = Free.
    .say = I would like to renew my child's residence card.

status-card-at-sixteen = Renew your residence card before your 16th birthday
    .what = Your card ends on the day before your 16th birthday, because it was issued before 14 June 2026. Apply for a new one from six months before that day. Somebody of 16 or over who lives with you can go for you.
    .late = Your status is not lost, but the card is no longer valid. Go soon and explain. There can be a fine.
    .cost = Free.
    .say = I would like to renew my residence card before I turn 16.

status-new-card-face = Know what the new residence card shows
    .what = Cards issued from 14 June 2026 show your status and the last day of your stay. The length of your stay and the day of the permission are no longer printed; they are in the chip. Cards from before stay valid until their printed date.
    .rights = If an employer or a bank asks for the length of your stay, the last day on the card is enough in most cases. The reading app of the Immigration Services Agency shows the rest.

status-application-photo = Use a photo from the last six months
    .what = A photo for an application at the immigration office must be taken within the six months before you apply, 4 × 3 cm, from the front and without a hat. Children need a photo from the age of one. No photo is needed when you ask for a stay of three months or less.
    .late = With an older photo you are asked for another one, and you lose time.

status-special-highly-skilled = Look at J-Skip if your income is high
    .what = With a master's degree or ten years of work, and an income of 20 million yen a year or more, you may get Highly Skilled Professional without counting points. For managers it is five years as a manager and 40 million yen.
    .rights = Permanent residence may be possible after one year. Ask the immigration office for the present conditions.

## Coming law: status

status-illegal-employment-2027 = Employers will be punished harder for illegal work
    .what = From 1 April 2027 an employer or broker who lets people work without permission can be punished with up to five years or five million yen. Your own duties do not change.
    .rights = Wages for work already done must be paid all the same. Ask for advice early.

status-insurance-payments-are-checked = Health insurance and pension payments will be looked at
    .what = The government has announced that Immigration will look at payments of health insurance and pension from about June 2027. Unpaid premiums may then count against an extension.
    .late = If you cannot pay, ask now for a lower premium, an exemption or instalments. Keep the proof.

status-business-manager-transition-ends = The new criteria will count for you too
    .what = Who was already a Business Manager in October 2025 may still extend without meeting the new criteria, if the application is filed by 16 October 2028. After that the criteria count for you: 30 million yen, a full-time employee, and more. Sound businesses that will meet them soon may be an exception.
    .late = Speak with a specialist well before that day.

## Journeys and going home

moving-on-longer-permit-from-abroad = Ask for a longer re-entry permit from abroad
    .what = If illness or another good reason keeps you from coming back in time, ask a Japanese embassy or consulate before the permit ends. It can be made longer by up to one year, and up to six years in all (seven for special permanent residents). A special re-entry permission, without a permit in the passport, cannot be made longer.
    .late = After the last day your status is lost, permanent residence too. Then you need a new visa.
    .say = I cannot return to Japan in time. I would like to extend my re-entry permit.

moving-on-status-ends-abroad = Come back earlier, or your status ends
    .what = The day you plan to come back lies after your last day to land. Then your status and your residence card are lost, permanent residence too, and you need a new visa.
    .late = Change the journey. If you are still in Japan, ask for a re-entry permit or extend your stay before you leave. With a permit in the passport, a Japanese embassy can help if you have a good reason.

moving-on-home-leave-myanmar = Ask your embassy before a trip home
    .what = Myanmar wants workers to have papers before they leave for Japan again, and limits who may leave. What is asked changes often, and we could not confirm it.
    .rights = Nobody in Japan can force you to travel. Ask for advice before you book.

moving-on-travel-authorisation = Visitors will need a permission before the flight
    .what = Visitors who need no visa will have to ask for an electronic permission (JESTA) online before they travel to Japan. It begins by 31 March 2029; the day is not fixed. Who lives here with a residence card is not a visitor.
    .late = Without it the airline will not let visitors board. Tell family and friends who want to visit you.

moving-on-pension-lump-sum-changes = New rules for the pension lump sum
    .what = A law of 2025 changes the lump sum by 19 June 2029. It will not be paid while you hold a valid re-entry permit. It is also planned to count up to 96 months instead of 60.
    .late = If you leave before, the present rules count. Ask the pension office before you decide.
    .rights = Months that you do not claim may bring a pension later. Compare before you claim.

moving-on-new-fields = Three more fields are expected
    .what = The government has decided on three more fields of work for Specified Skilled Workers and for Employment for Skill Development: linen supply, warehouses, and recycling. They are expected in 2027. The rules were not seen yet.
    .rights = Until they begin, work in these fields is outside your status.

moving-on-permanent-residence-three-years = A three-year stay will no longer be the longest
    .what = For permanent residence your stay must be the longest one. Until 31 March 2027 three years are enough. After that it will be five years.
    .late = Ask Immigration which rule counts for the day on which you apply.

## Money

money-legal-information = Ask about the law for free
    .what = Houterasu tells everybody in many languages which law may apply and who can help. It is free and you need not give your name. A talk with a lawyer is free too for people with little money.
    .cost = Free.
    .rights = Your status of residence plays no part when you ask for information.

money-exchange-act-changes = The law on sending money will change
    .what = An amendment of the law on foreign exchange begins by 4 June 2027. We have not read its text. Banks may ask more questions when you open an account or send money abroad.
    .late = Keep proof of where your money comes from, and tell the bank when your stay changes.

money-account-rules-tighten = Stricter rules on bank accounts
    .what = The second part of a law against the misuse of accounts begins by 9 June 2027. Selling, lending or giving away an account is a crime already now.
    .rights = If somebody asks for your account or card, say no and call the police at #9110.

## Work

work-minimum-wage-iwate = The minimum wage in Iwate rises to 1,090 yen
    .what = For work on and after 1 December 2026 nobody in Iwate may pay less than 1,090 yen an hour. Your old contract does not matter.
    .rights = Pay below that is made up to it by law. The labour standards office helps for free.

work-minimum-wage-kumamoto = The minimum wage in Kumamoto rises to 1,092 yen
    .what = For work on and after 1 December 2026 nobody in Kumamoto may pay less than 1,092 yen an hour. Your old contract does not matter.
    .rights = Pay below that is made up to it by law. The labour standards office helps for free.

work-minimum-wage-okinawa = The minimum wage in Okinawa rises to 1,086 yen
    .what = For work on and after 2 December 2026 nobody in Okinawa may pay less than 1,086 yen an hour. Your old contract does not matter.
    .rights = Pay below that is made up to it by law. The labour standards office helps for free.

## Health and family

insurance-tuberculosis-check-before-coming = Before your family comes to live here: a lung check
    .what = People from the Philippines, Nepal and Viet Nam who come to live in Japan need a certificate that they have no tuberculosis. It comes from a listed clinic in the home country and goes with the application for the certificate of eligibility or the visa. The X-ray may not be too old: about 180 days.
    .late = Without the certificate no certificate of eligibility or visa is given. More countries may follow; ask before you apply.
    .cost = The clinic asks for a fee.
    .rights = Who comes back to Japan with a re-entry permission does not need it. Tuberculosis can be cured, and care in Japan is supported.

insurance-unpaid-bills-are-checked = Unpaid hospital bills may be looked at
    .what = The government plans that Immigration looks at unpaid hospital bills of residents too, about from April 2027 to March 2028. This is a plan and not yet law.
    .late = If you cannot pay, ask the hospital for instalments and keep the paper.
    .rights = A hospital may not refuse emergency care because of money.

insurance-prepay-health-premium = Your municipality may ask for the premium in advance
    .what = Since April 2026 a municipality may decide that people who did not live in Japan on 1 January pay the National Health Insurance premium of up to a year in advance. Not all do. Ask at the counter when you join.
    .late = If you cannot pay at once, ask for instalments or a lower premium.
    .rights = What you paid for months after you leave is paid back on request.

insurance-high-cost-cap-2027 = The limits on hospital bills will have finer steps
    .what = From August 2027 the monthly limit is planned to follow your income in smaller steps. For some people it rises, for others it falls.
    .rights = Ask your insurer for the limit that counts for you.

family-childbirth-benefit-changes = The money for a birth will change
    .what = A law of June 2026 brings new benefits for childbirth by 4 June 2028. Until then the lump sum of about 500,000 yen is paid as now.
    .rights = For a birth before the change the present rules count.

family-wills-and-guardians-change = The law on wills and guardians will change
    .what = The Civil Code is being changed: there will be new forms of wills, and new rules on help for adults who cannot decide alone. It begins in parts until about the end of 2028.
    .rights = Which country's law counts for your family can be a question of its own. Ask before you write a will.

## Names

office-japanese-embassy = Japanese embassy or consulate abroad
paper-tuberculosis-clearance = certificate that there is no tuberculosis
field-job-bankruptcy-filed = Bankruptcy asked for at the court on
    .hint = The day of the petition, as the receiver or the court tells it.
field-family-card-expires = The residence card itself ends on
    .hint = The last day of the card's validity, where it ends before the stay.
field-family-card-renewal-applied = New card applied for on
