### Pathways: what can come after the present status of residence, and what is required for it.

## Goals that are no status of residence

goal-nationality = Japanese nationality
goal-another-status = Another status of residence

## Pathways

pathway-extension = Stay longer with the same status
    .what = You go on with what you do now. Immigration gives you a new period of stay.
pathway-extension-ssw-1 = Stay longer as a Specified Skilled Worker (i)
    .what = You go on with your work. All your time with this status together can be five years, in some cases six.
pathway-change-of-status = Change to another status
    .what = You want to do something else in Japan, for example work after school. You apply before you begin, and before your stay ends. Each status has its own conditions.
pathway-student-to-work = Work after school
    .what = With a job offer that fits your studies you can change from Student to a status for work. Full-time work begins only after the change.
pathway-job-search = Look for a job after graduation
    .what = After university or vocational school you can stay to look for a job. It is usually six months, and can be extended once.
pathway-job-search-to-work = Work after the job search
    .what = When you find a job that fits your studies, you can change to a status for work.
pathway-dependent-to-work = Work full time in your own right
    .what = As a dependent you need another status to work full time. It does not depend on your family any more.
pathway-training-to-ssw-1 = Specified Skilled Worker (i) after training
    .what = After Technical Intern Training (ii) or (iii) you can go on working. In the same field no new tests are needed if your training ended well.
pathway-to-ssw-1 = Specified Skilled Worker (i)
    .what = A status for work in fields that need people. You need a skill test, a Japanese test and a contract.
pathway-ssw-1-to-ssw-2 = Specified Skilled Worker (ii)
    .what = A status for people with more skill. It has no limit of five years, and your family can come.
pathway-ssw-to-work = Another status for work
    .what = With a degree or long experience you can change to a status that is not bound to your present field.
pathway-work-to-highly-skilled = Highly Skilled Professional
    .what = A status with points for education, career, income and more. It gives five years and a shorter way to permanent residence.
pathway-j-skip = Highly Skilled Professional without points (J-Skip)
    .what = For people with a very high income and a master's degree or a long career. No points are counted.
pathway-highly-skilled-2 = Highly Skilled Professional (ii)
    .what = A stay without an end, with almost all kinds of work allowed.
pathway-j-find = Job search for graduates of certain universities (J-Find)
    .what = For graduates of universities that are high in world rankings. We did not read the exact conditions. Ask Immigration first.
pathway-spouse-to-long-term = Long-Term Resident after a marriage
    .what = After a divorce or the death of your husband or wife you can ask to stay as a Long-Term Resident. Before it takes away your status, Immigration must give you the chance to apply.
pathway-permanent-residence = Permanent residence
    .what = A stay without an end and with any work. Apply for an extension as well when your stay ends: this application does not make it longer.
pathway-permanent-residence-by-points = Permanent residence with points
    .what = With 70 points you can apply after three years, with 80 points after one year.
pathway-permanent-residence-spouse = Permanent residence as husband or wife
    .what = Husbands and wives of Japanese nationals and permanent residents can apply sooner.
pathway-permanent-residence-child = Permanent residence as a child
    .what = Children of Japanese nationals and permanent residents can apply after one year in Japan.
pathway-permanent-residence-long-term = Permanent residence as a Long-Term Resident
    .what = With this status you can apply after five years.
pathway-naturalisation = Japanese nationality
    .what = You become a Japanese national, with the right to vote and a Japanese passport. Japan asks you to give up your other nationality. Talk to the Legal Affairs Bureau first.
pathway-naturalisation-spouse = Japanese nationality as husband or wife of a Japanese national
    .what = The law asks for fewer years of you, and not for the age of 18.
pathway-skill-development = Employment for Skill Development
    .what = This status takes the place of Technical Intern Training. Who is in training can go on with it. Whether you can change to the new status is not known to us.
pathway-skill-development-transfer = Change the employer at your own wish
    .what = After one or two years, by field, you can change to another employer in your field. If your employer breaks the law or treats you badly, you need not wait.

## Requirements of every application

requirement-lawful-stay = Your stay has not ended
    .what = You apply on or before the last day of your stay. After that you may still wait for the answer for up to two months.
requirement-extension-window = The time to apply has begun
    .what = Immigration takes the application from about three months before the end of your stay.
requirement-same-activity = You still do what your status is for
    .what = For example study, or work for your employer. A good reason for a break, such as illness or looking for a new job, counts too.
requirement-extension-grounds = There are good reasons to let you stay longer
    .who = Immigration decides. It looks at what you do, your income, taxes and notices.
requirement-insurance-in-screening = Health insurance and pension are paid
    .what = From June 2027 Immigration plans to look at these payments.
requirement-new-status-conditions = You meet the conditions of the new status
    .who = Immigration decides. Each status has its own conditions: ask which papers it wants to see.
requirement-change-grounds = There are good reasons for the change
    .who = Immigration decides. It looks at your papers, what you did in Japan so far, your income, taxes and notices.

## Requirements of work

requirement-work-contract = You have a contract or a job offer
    .what = With a company or another organisation in Japan, for work that this status is for.
requirement-education-or-experience = You have the education or the experience
    .what = A university degree, a Japanese vocational school, or in most cases ten years of work in the field. For interpreting, language teaching and similar work it can be three years.
requirement-work-fits-studies = The work fits what you learned
    .who = Immigration decides. It compares the work with your studies or your career. It also looks at the pay: not less than for a Japanese in the same work.
requirement-graduated = You have graduated
    .what = You can apply before. The permission comes at or after graduation.
requirement-graduated-higher = You finished university or vocational school in Japan
    .what = A Japanese language school is not enough, with few exceptions.
requirement-serious-job-search = You were already looking for a job
    .who = Immigration decides. It looks at your search so far, a letter of your school and how you pay for your life.

## Requirements of Specified Skilled Workers

requirement-ssw-contract = You have a contract with an employer that may take you
    .what = The contract must follow the rules for Specified Skilled Workers, with the same pay as for Japanese workers.
requirement-ssw-1-skill = You passed the skill test of the field
    .what = A good end of Technical Intern Training (ii) in the same field counts too.
requirement-ssw-1-japanese = You passed a Japanese test
    .what = Level A2 or N4, in a few fields more. A good end of Technical Intern Training (ii) counts too.
requirement-ssw-age-18 = You are 18 or older
requirement-ssw-1-below-five-years = You have been here less than five years with this status
    .what = All times with Specified Skilled Worker (i) together count. Months without work because of birth or childcare do not. How exactly they are taken out is not clear to us.
requirement-ssw-2-skill = You passed the skill test for (ii)
    .what = The test is held only in fields that have (ii). Nursing care is not one of them.
requirement-ssw-2-field = Your field asks for experience
    .who = Immigration decides with the ministry of your field. Most fields look at time as the leader of a team.

## Requirements of highly skilled people

requirement-hsp-70-points = You have 70 points or more
    .what = Points are counted at the time of permission. They can change with your age and income.
requirement-hsp-income = Your income is 3 million yen a year or more
    .what = This does not hold for research and teaching.
requirement-hsp-benefit = Your work helps research or the economy of Japan
    .who = Immigration decides, if needed with the ministry of your field.
requirement-hsp-2-years = You have been a Highly Skilled Professional for three years
    .what = One year is enough for people who came with J-Skip.
requirement-hsp-2-points = You still have 70 points or more
    .what = Points do not count for people with J-Skip.
requirement-hsp-2-conduct = You keep the law, and your stay is good for Japan
    .who = Immigration decides. It looks at fines, punishments, taxes and notices.
requirement-j-skip-career = You have a master's degree or a long career
    .what = A master's degree or ten years of career. For managers: five years as a manager.
requirement-j-skip-income = Your income is 20 million yen a year or more
    .what = For managers it is 40 million yen.
requirement-j-find-university = Your university is on the list
    .who = Immigration decides. It looks at world rankings of universities and at how long ago you graduated.
requirement-j-find-degree = You have a university degree

## Requirements after a marriage

requirement-marriage-ended = The marriage has ended
    .what = By divorce or by death.
requirement-spouse-notified = You told Immigration
    .what = Within 14 days of the divorce or the death. If you are late, tell it now.
requirement-within-six-months = You apply within six months
    .what = After six months Immigration may take away a spouse status. A good reason counts: for example violence at home, a divorce case in court, or care for a child.
requirement-long-term-grounds = There are good reasons for you to stay
    .who = Immigration decides. It looks at how long the marriage lasted, at children, at your income and your Japanese.

## Requirements of permanent residence

requirement-pr-ten-years = You have lived in Japan for ten years without a break
    .what = Counted from the day you came to live here. A holiday abroad is no break if you came back in time.
requirement-pr-five-work-years = Of these, five years with a status for work or family
    .what = Student, Technical Intern Training and Specified Skilled Worker (i) do not count for the five years.
requirement-pr-period-three-years = Your period of stay is three years or more
    .what = Until 31 March 2027 three years count as the longest period.
requirement-pr-period-longest = Your period of stay is the longest one
    .what = From 1 April 2027 three years may not be enough. For most statuses the longest period is five years.
requirement-pr-taxes = You paid taxes on time
    .what = Late payments count against you, even when they are paid now.
requirement-pr-insurance = You paid pension and health insurance on time
    .what = Late payments count against you, even when they are paid now.
requirement-pr-notices = You told Immigration of changes on time
    .what = For example a new address, employer or school.
requirement-pr-days-abroad = You were abroad for less than about 100 days in the last year
    .what = We count the trips that you told us. There is no fixed number in the law: long trips can break the ten years.
requirement-pr-conduct = You keep the law
    .who = Immigration decides. It looks at fines, punishments and traffic offences.
requirement-pr-livelihood = You can live from your income or savings
    .who = Immigration decides. It looks at the income of your household over the last years.
requirement-pr-interest = Your permanent stay is good for Japan
    .who = The Minister of Justice decides. Here all other points are weighed together, also public health.
requirement-pr-spouse-years = Three years of real marriage, and one year in Japan
    .what = The marriage must be lived: as a rule you live together.
requirement-pr-child-year = One year in Japan without a break
requirement-pr-long-term-years = Five years as a Long-Term Resident without a break
requirement-pr-points-years = 70 points for three years, or 80 points for one year
    .what = You need the points today and at that earlier time. With J-Skip it is one year.
requirement-pr-draft-income = New: an income above the average
    .who = Immigration decides. A new guideline is said to compare your household with Japanese households of the same size. We have not seen the final text.
requirement-pr-draft-japanese = New: Japanese at level B1
    .what = From a draft of August 2026. We have not seen the final text.
requirement-pr-draft-pension = New: enough pension later
    .who = Immigration decides. From a draft of August 2026. We have not seen the final text.
requirement-pr-draft-rules-and-school = New: knowing the rules, and children at school
    .who = Immigration decides. From a draft of August 2026. We have not seen the final text.
requirement-pr-draft-spouse-years = New: five years of marriage, and three years in Japan
    .what = From a draft of August 2026. We have not seen the final text.
requirement-pr-draft-child-years = New: three years in Japan
    .what = From a draft of August 2026. We have not seen the final text.

## Requirements of naturalisation

requirement-nat-five-years = You have lived in Japan for five years without a break
    .what = This is what the law says. Some people need fewer years, for example who was born in Japan.
requirement-nat-spouse-years = Three years in Japan, or three years of marriage and one year in Japan
requirement-nat-age-18 = You are 18 or older
    .what = You must also be an adult by the law of your country.
requirement-nat-one-nationality = You have no other nationality, or lose it
    .what = If your country does not let you go, ask the Legal Affairs Bureau: there can be an exception.
requirement-nat-conduct = You keep the law
    .who = The Minister of Justice decides. Looked at are fines, punishments, taxes and pension payments.
requirement-nat-livelihood = Your household can live from its income or savings
    .who = The Minister of Justice decides. Looked at are income, work and savings of the family that you live with.
requirement-nat-constitution = You never tried to overthrow the government by force
    .who = The Minister of Justice decides.
requirement-nat-permission = The Minister of Justice permits it
    .who = The Minister of Justice is free to decide, also on how well you read and write Japanese. There is no fixed time for the answer.
requirement-nat-policy-ten-years = New: ten years in Japan as a rule
    .what = The government said in January 2026 that it wants this. From when it holds is not known. The law still says five years.

## Requirements of Employment for Skill Development

requirement-esd-one-year = One year with the same employer
    .what = In some fields it is two years.
requirement-esd-two-years = Two years with the same employer
    .what = For example in nursing care and agriculture. In other fields one year is enough.
requirement-esd-skill-test = You passed the skill test of the field
requirement-esd-japanese = You passed a Japanese test
    .what = The level is A1 to A2, by field.
requirement-esd-transition = You can change from training to the new status
    .who = Immigration decides. There are rules for people who are in training now. We have not read them.

## What pathways ask

field-person-in-japan-since = Living in Japan without a break since
    .ask = Since when have you lived in Japan without a break?
    .why = Permanent residence and naturalisation count the years. Tell it only if you were here before your present stay.
field-person-work-status-since = With a status for work or family since
    .ask = Since when have you had a status for work or family, without a break?
    .why = Permanent residence counts these years. Student, Technical Intern Training and Specified Skilled Worker (i) do not count.
field-person-education = Education
    .ask = What did you finish?
    .why = Statuses for work ask for a degree or for experience.
field-person-work-experience-years = Years of work in the field
    .ask = How many years have you worked in this field?
    .why = Long experience can take the place of a degree.
field-person-management-years = Years as a manager of a business
    .ask = How many years have you managed a business?
    .why = For managers it can take the place of a degree.
field-person-yearly-income = Income in a year
    .ask = How much do you earn in a year?
    .why = Some statuses ask for a certain income. Count your pay before taxes.
field-person-job-offer = I have a job offer
    .ask = Do you have a job offer or a new contract?
    .why = A status for work needs a contract.
field-person-japanese-level = Japanese test passed
    .ask = Which level of Japanese have you passed in a test?
    .why = Some statuses ask for a test.
field-person-training-completed = Technical Intern Training (ii) ended well on
    .hint = With the skill certificate, or with a good report of the employer.
    .ask = When did you end Technical Intern Training (ii) with a good result?
    .why = Then no new tests are needed in the same field.
field-person-ssw-1-test = Skill test for Specified Skilled Worker (i) passed on
    .ask = When did you pass the skill test for Specified Skilled Worker (i)?
    .why = The status asks for it.
field-person-ssw-2-test = Skill test for Specified Skilled Worker (ii) passed on
    .ask = When did you pass the skill test for Specified Skilled Worker (ii)?
    .why = The status asks for it.
field-person-hsp-points = Points as a Highly Skilled Professional
    .ask = How many points do you have?
    .why = 70 points open this way.
field-person-hsp-points-on = Points counted on
    .ask = On which day did you count your points?
    .why = Points change with your age and income.
field-person-hsp-70-since = 70 points or more since
    .ask = Since when have you had 70 points or more, without a break?
    .why = After three years with 70 points you can apply for permanent residence.
field-person-hsp-80-since = 80 points or more since
    .ask = Since when have you had 80 points or more, without a break?
    .why = After one year with 80 points you can apply for permanent residence.
field-person-taxes-on-time = Taxes paid on time
    .ask = Did you pay your taxes on time in the last years?
    .why = Permanent residence looks at this. Only you see the answer.
field-person-insurance-on-time = Pension and health insurance paid on time
    .ask = Did you pay pension and health insurance on time in the last two years?
    .why = Permanent residence looks at this. Only you see the answer.
field-person-notices-on-time = Notices to Immigration in time
    .ask = Did you tell Immigration of every change in time?
    .why = Permanent residence looks at this. Only you see the answer.
field-person-gives-up-nationality = Other nationality ends
    .ask = Would your present nationality end when you become Japanese, or have you none?
    .why = Japan asks for one nationality. Whether yours can end is for your country to say.
field-stay-status-since = This status since
    .ask = Since when have you had this status, through all extensions?
    .why = Some ways count the years with one status.

choice-person-education-master-or-doctor = Master's or doctor's degree
choice-person-education-university = University degree
choice-person-education-vocational-in-japan = Vocational school in Japan
choice-person-education-other = Something else
choice-person-japanese-level-a1 = A1 (N5)
choice-person-japanese-level-a2 = A2 (N4, JFT-Basic)
choice-person-japanese-level-b1 = B1 (N3)
choice-person-japanese-level-b2 = B2 (N2)
choice-person-japanese-level-c1 = C1 (N1)

definition-status-for-points = A status that points can be counted for
definition-special-highly-skilled = The income and career of J-Skip
definition-status-that-counts-for-permanence = A status that counts for permanent residence
definition-in-japan-for-three-years = Three years in Japan
