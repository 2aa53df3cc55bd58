### Family and school. The id of a message is the id of the rule.

family-birth-notice = File the birth notice
    .what = Every birth in Japan is told to the municipal office within 14 days; the day of birth is the first. This holds for foreign parents too. The right half of the form is the birth certificate, which the hospital fills in.
    .late = Go even if you are late and explain why. There can be a civil fine of up to 50,000 yen when there was no good reason.
    .cost = Free.
    .rights = Ask for a certificate of the accepted notice: you need it for the status of residence and for your embassy.
    .say = Our child was born. We would like to file the birth notice, and we need a certificate that it was accepted.

family-baby-at-the-embassy = Register your baby with your country
    .what = A birth notice in Japan does not tell your country. Ask your embassy how to register the child and get a passport. Some countries have their own last day.
    .cost = It differs by country.
    .say = Our child was born in Japan. How do we register the birth and get a passport?

family-child-allowance-after-birth = Claim the child allowance after the birth
    .what = Parents who live in Japan get a child allowance, whatever their nationality. A claim within 15 days after the birth counts as if made at once, so that no month is lost. One visit with the birth notice is enough.
    .late = You can still claim, but the money starts with the month after the claim. Missed months are not paid later.
    .cost = Free. You receive 15,000 yen a month under the age of 3, 10,000 yen from 3, and 30,000 yen for the third child and more.
    .rights = There is no income limit. Public employees claim at their workplace.
    .say = Our child was born. I would like to claim the child allowance.

family-child-allowance-after-move = Claim the child allowance in your new town
    .what = After a move to another municipality the allowance stops, and you claim it again at the new one. A claim within 15 days after the move loses no month.
    .late = You can still claim, but the money starts with the month after the claim.
    .cost = Free.
    .say = We have moved here. I would like to claim the child allowance.

family-child-allowance = Child allowance: claim it if you do not get it yet
    .what = The allowance is paid until 31 March after the 18th birthday to a parent who lives in Japan, whatever the nationality. It is paid in February and every second month after that.
    .late = It starts with the month after the claim, so each month counts.
    .cost = Free. You receive 15,000 yen a month under the age of 3, 10,000 yen from 3, and 30,000 yen for the third child and more.
    .rights = There is no income limit.
    .say = I would like to claim the child allowance.

family-childbirth-lump-sum = Childbirth lump sum from your health insurance
    .what = Your health insurance pays up to 500,000 yen for each child. Usually the hospital settles it directly, and you pay only the rest. If not, claim it from your insurer.
    .late = The claim ends two years after the birth. This day does not move.
    .cost = You receive 500,000 yen, or 488,000 yen where the birth was not under the compensation scheme for birth injuries.
    .rights = It is also paid after a miscarriage or stillbirth from the 85th day of pregnancy.
    .say = I would like to claim the childbirth lump sum.

family-childbirth-lump-sum-abroad = Childbirth lump sum for a birth abroad
    .what = If you were in Japanese health insurance when the child was born abroad, your insurer may pay the lump sum. It asks for proof of the birth with a translation, and of your journey.
    .late = The claim ends two years after the birth. This day does not move.
    .cost = You receive 488,000 yen.
    .say = Our child was born abroad. Can I claim the childbirth lump sum?

family-marriage-notice = File the marriage notice
    .what = In Japan a marriage takes effect on the day the notice is accepted. Both need the conditions of their own country, so your embassy issues a certificate that you can marry. Two adults sign as witnesses.
    .late = There is no last day. Ask the office beforehand which papers it wants for your country.
    .cost = Free at the municipal office.
    .say = We would like to file a marriage notice. Which papers do we need for my country?

family-after-the-marriage = After the marriage: embassy, name, status
    .what = Tell your embassy about the marriage. If your name changed, your residence card must be changed. Your status of residence does not change by itself; you may apply for another one.
    .rights = Nobody has to change status because of a marriage, as long as the present activity goes on.
    .say = I have married. I would like advice on my status of residence.

family-property-after-divorce = Share the property after the divorce
    .what = You can ask for your part of what you built up together, also when only one of you earned money. If you cannot agree, the family court decides. As a rule the parts are equal.
    .late = The request to the family court ends five years after the divorce. This day does not move.
    .rights = Neither your nationality nor your status of residence matters for this.
    .say = I would like to ask the court to divide our property after the divorce.

family-property-after-earlier-divorce = Share the property after the divorce
    .what = You can ask for your part of what you built up together. For a divorce before 1 April 2026 the request to the family court ends two years after the divorce.
    .late = After this day the court cannot decide it any more. Ask a legal adviser early, also about other ways.
    .rights = Neither your nationality nor your status of residence matters for this.
    .say = I would like to ask the court to divide our property after the divorce.

family-children-after-divorce = Children after the divorce: custody and support
    .what = Since April 2026 parents can agree that both or one of them have parental authority. You also agree on where the child lives, on meetings and on money for the child. If you cannot agree, the family court decides for the good of the child.
    .rights = After violence, the court must give parental authority to one parent alone.
    .say = I would like advice on custody and child support after our divorce.

family-death-notice = File the death notice
    .what = The death of a person in Japan is told to the municipal office within seven days; the day you learned of it is the first. The doctor fills in the death certificate on the same form. A funeral company often files it for the family.
    .late = Go even if you are late and explain. There can be a civil fine of up to 50,000 yen when there was no good reason.
    .cost = Free.
    .rights = Tell the embassy, the pension office and the bank too. Ask for legal advice soon if there may be debts.
    .say = A member of my family has died. I would like to file the death notice.

family-death-notice-spouse = File the death notice
    .what = The death of a person in Japan is told to the municipal office within seven days; the day you learned of it is the first. The doctor fills in the death certificate on the same form. A funeral company often files it for the family.
    .late = Go even if you are late and explain. There can be a civil fine of up to 50,000 yen when there was no good reason.
    .cost = Free.
    .rights = Tell the embassy, the pension office and the bank too. Ask for legal advice soon if there may be debts.
    .say = My husband (my wife) has died. I would like to file the death notice.

family-violence-at-home = Safe at home: help against violence
    .what = Blows, threats, taking your passport or your money are not a family matter: help is there, day and night, in many languages. Call #8008 or 0120-279-889, in danger 110. A court can forbid the other person to come near you.
    .cost = Advice is free.
    .rights = Living apart because of violence is a good reason: your status is not withdrawn for it. Your address can be kept secret. You may apply for another status.
    .say = My partner is violent. I need help and a safe place.

family-child-chooses-nationality = Your child chooses a nationality by the age of 20
    .what = A child with Japanese and another nationality chooses one before becoming 20. The choice of Japanese nationality is filed at the municipal office or an embassy of Japan.
    .late = File it even if it is late. The Minister of Justice can ask for the choice in writing; only after that can Japanese nationality be lost.
    .cost = Free.
    .say = I would like to file a notice of choice of nationality.

family-public-school = Your child can go to a public school
    .what = Public elementary and junior high schools take foreign children, free of charge. You apply at the board of education; no letter comes by itself in many towns. Schools give help with Japanese.
    .cost = Lessons and textbooks are free. Lunch and trips cost money.
    .rights = The status of residence plays no part.
    .say = I would like my child to go to a public school. What do I have to do?

family-first-school-year = Your child starts school next April
    .what = School starts in the April after the sixth birthday. Ask the board of education for a place in the autumn before; in many towns foreign families get no letter by themselves.
    .late = Apply at any time, also after April. The school takes your child.
    .cost = Lessons and textbooks are free.
    .say = My child starts elementary school next April. I would like to apply.

family-help-with-school-costs = Help with school costs
    .what = Families with a low income get help with lunch, school things and trips. Ask the school or the board of education when to apply.
    .cost = Free.
    .rights = Nationality plays no part.
    .say = I would like to apply for help with school costs (shugaku enjo).

family-night-junior-high = Learn at an evening junior high school
    .what = Who could not finish junior high school, in Japan or elsewhere, can go to an evening school. It is for adults too, and many students are from abroad.
    .cost = Lessons are free.
    .say = I would like to study at an evening junior high school.

family-high-school-support = High school: tuition support
    .what = The state pays school fees of high school for Japanese nationals, permanent residents and special permanent residents. You apply at the school, usually in April and July.
    .cost = Free.
    .say = I would like to apply for high school tuition support (shugaku shienkin).

family-high-school-support-other = High school: ask about tuition support
    .what = Since April 2026 the support depends on nationality and status. Which further statuses get it could not be confirmed here. Who was enrolled before April 2026 keeps the old rules. Please ask the school.
    .rights = Towns and schools have other help. Ask for that too.
    .say = Can I get high school tuition support with my status of residence? Is there other help?

family-high-school-support-child = Your child in high school: ask about tuition support
    .what = The state pays school fees for Japanese nationals, permanent residents and special permanent residents. Which further statuses get it since April 2026 could not be confirmed here. Who was enrolled before keeps the old rules.
    .rights = Towns and schools have other help. Ask for that too.
    .say = Can my child get high school tuition support? Is there other help?

family-no-part-time-after-school = After leaving school, stop the part-time job
    .what = The permission for 28 hours a week holds for students only while they are enrolled. After graduating or leaving, wait with work until you have a new permission or status.
    .late = If you have gone on working, stop and ask for advice before your next application.
    .rights = Wages for work you have done must be paid to you in any case.
    .say = I have left my school. I would like to know what I may do now.

family-nursery = Nursery and preschool
    .what = You apply for a place at the municipal office. For April the application is usually in the autumn before; each town sets its own days. Foreign families are treated the same.
    .cost = From age 3 to 5 the fee is free; under 3 it is free for families who pay no resident tax. Food may cost.
    .say = I would like to apply for a nursery place. When is the application?

family-scholarship = Scholarships and student loans
    .what = With your status you may be able to get support of JASSO for university and vocational school. Some Dependents who went to school in Japan can apply too. You apply through the school in spring or autumn.
    .say = Which scholarships can I apply for with my status of residence?

family-scholarship-student-status = Scholarships for students from abroad
    .what = With the status Student, the support of JASSO for residents is not open to you, but other scholarships are: of your school, of foundations, of towns. Your school's office has the list.
    .say = Which scholarships are there for students from abroad?
