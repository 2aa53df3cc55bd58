### The words of the record schema: what a person is asked and can fill in, and the names of choices and statuses.

## The person

entity-person = You
    .many = You
    .add = Tell about yourself
field-person-born = Date of birth
    .ask = When were you born?
    .why = Some duties and rights start or end at an age, for example the National Pension at 20.
field-person-nationality = Nationality
    .ask = Which country's passport do you have?
    .why = Some rules depend on agreements with your country, for example about pensions and leaving.
field-person-japanese-nationality = Japanese nationality
    .hint = Choose yes if you have Japanese nationality beside another one.
field-person-tax-residence-years = Years with a home in Japan in the last ten years
    .hint = Count full years. Some reports for the tax office depend on it.
field-person-foreign-assets-over-50-million = Assets abroad of more than 50 million yen
    .hint = What you own outside Japan on 31 December.
field-person-securities-over-100-million = Securities of 100 million yen or more
    .hint = Shares, bonds, funds and similar, counted when you leave Japan.
field-person-pregnancy-due = Expected day of birth
field-person-pregnancy-notified = Pregnancy notified on
    .hint = The day the municipal office took the pregnancy notice.
field-person-arrested = Day of arrest
field-person-became-dual-national = Second nationality since
    .hint = The day you got the other nationality. Leave it empty if you have had both since birth.
field-person-nationality-chosen = Nationality chosen on
    .hint = The day the notice of choice was filed.
field-person-tv-receiver = A television or device that receives NHK
field-person-insured-through-spouse = Covered by a family member's company insurance
    .ask = Are you covered by the company insurance of your husband, wife or parent?
    .why = If so, you need not join National Health Insurance yourself.
field-person-pension-joined = National Pension joined or confirmed on

## Stay

entity-stay = Stay
    .many = Stays
    .add = Add a stay
    .ask = Do you live in Japan now, or will you soon?
field-stay-status = Status of residence
    .ask = What is your status of residence?
    .why = It stands on the front of your residence card. Most duties and rights depend on it.
field-stay-until = Last day of the period of stay
    .ask = Until when may you stay in Japan?
    .why = It stands on your residence card. From this day the time to apply for more is counted.
field-stay-period = Period of stay granted
    .hint = For example 1 year or 3 years.
field-stay-landed = Landing permission
    .ask = On which day did you land in Japan with this status?
    .why = Some limits are counted from this day, for example for driving with a foreign licence.
field-stay-permitted = Change or extension permitted on
    .hint = The day of permission on your card, when you got or extended this status inside Japan.
field-stay-card-expires = Residence card ends on
    .hint = Only if this is another day than the end of your stay.
field-stay-card-issued = Residence card issued on
field-stay-card-lost = Card lost on
    .hint = The day you noticed that the card was gone.
field-stay-card-reissue-applied = New card applied for on
field-stay-card-renewal-applied = Card renewal applied for on
field-stay-card-exchange-ordered = Told to exchange the card on
field-stay-card-invalid = Card not valid since
field-stay-card-returned = Card handed back on
field-stay-item-changed = Name, birth date, sex or nationality changed on
field-stay-item-notified = Change told to Immigration on
field-stay-work-permission = Permission to work beside the status
    .ask = Do you have a permission for part-time work?
    .why = It stands on the back of your residence card and decides how much you may work.
field-stay-activity-ended = Last day of the status activity
    .hint = For example the last day of school or of the job that your status is for.
field-stay-activity-justified = There is a good reason for the pause
    .hint = For example illness, violence at home, or looking for a new job.
field-stay-ssw-first-day = First day as Specified Skilled Worker (i)
field-stay-graduation = Day of graduation
field-stay-overstayed = The stay has ended without a permission
field-stay-revocation-hearing = Hearing about withdrawing the status
    .hint = The day named in the letter.

choice-stay-work-permission-none = No permission
choice-stay-work-permission-blanket-28-hours = General permission, up to 28 hours a week
choice-stay-work-permission-individual = Permission for one certain job

## Applications at the immigration office

entity-application = Application to Immigration
    .many = Applications to Immigration
    .add = Add an application
field-application-kind = Kind of application
    .ask = What did you apply for?
    .why = Rights while you wait, and the fee, differ by kind.
field-application-filed = Day of application
    .ask = When did you file the application?
    .why = The day of receipt decides whether you may stay while you wait, and which fee counts.
field-application-channel = Way of filing
    .ask = Did you apply at the counter or online?
    .why = The fee differs.
field-application-decided = Day of the decision
field-application-granted = It was granted
field-application-granted-period = Period granted
    .hint = The fee depends on it.
field-application-bank-shown = Bank saw the proof on
    .hint = The day you showed your bank that the application is pending.

choice-application-kind-extension = Extension of the period of stay
choice-application-kind-change = Change of status of residence
choice-application-kind-permanent-residence = Permanent residence
choice-application-kind-acquisition = Acquisition of status of residence
choice-application-kind-re-entry-permit = Re-entry permit
choice-application-kind-work-permission = Permission to work beside the status
choice-application-kind-naturalisation = Naturalisation
choice-application-channel-counter = At the counter
choice-application-channel-online = Online

## Papers

entity-paper = Paper or card
    .many = Papers and cards
    .add = Add a paper or card
field-paper-kind = Kind of paper
    .ask = Which paper is it?
    .why = Each paper has its own rules for renewal and loss.
field-paper-issued = Issued on
    .ask = When was it issued?
    .why = For some papers the time is counted from this day.
field-paper-expires = Ends on
    .ask = Until when is it valid?
    .why = So that it can be renewed in time.
field-paper-extended = Extended on
field-paper-lost = Lost on
    .hint = The day you noticed it.

choice-paper-kind-passport = Passport
choice-paper-kind-my-number-card = My Number Card
choice-paper-kind-driving-licence = Japanese driving licence
choice-paper-kind-foreign-licence = Foreign driving licence
choice-paper-kind-international-permit = International driving permit
choice-paper-kind-certificate-of-eligibility = Certificate of Eligibility
choice-paper-kind-student-card = Student card
choice-paper-kind-other = Other

## Home

entity-home = Home
    .many = Homes
    .add = Add a home
    .ask = Do you have a home in Japan now?
field-home-moved-in = Day you moved in
    .ask = When did you move into your home?
    .why = From this day the 14 days for the municipal office are counted.
field-home-municipality = Municipality
    .ask = In which city, ward, town or village do you live?
    .why = Offices, wages and help near you depend on it.
field-home-previous = Where you lived before
    .ask = Where did you live before this home?
    .why = A first home, a move to another town and a move inside the town have different notices.
field-home-moved-out = Day you moved out
field-home-address-notified = Address told to the municipality on
    .hint = The day you filed the move-in notice with your residence card.
field-home-move-out-notified = Move-out notice filed on
    .hint = At the office of the town that you leave.
field-home-household-head-changed = Head of household changed on
field-home-household-unchanged = Nothing changes in the household record
    .hint = Choose yes if you are sure, for example because you are still the head of the household.
field-home-household-notified = Household change filed on
field-home-health-insurance-settled = Health insurance settled on
    .hint = Joined National Health Insurance, or shown that another insurance covers you.
field-home-pension-settled = Pension settled on
    .hint = Joined the National Pension, or shown that another pension covers you.
field-home-allowance-applied = Child allowance claimed here on
    .hint = At the municipality of this home.
field-home-licence-address-changed = Driving licence changed to this address on

choice-home-previous-abroad = Outside Japan
choice-home-previous-other-municipality = In another municipality of Japan
choice-home-previous-same-municipality = In the same municipality

## Lease

entity-lease = Rental contract
    .many = Rental contracts
    .add = Add a rental contract
field-lease-started = Start of the contract
    .ask = When did the rental contract start?
    .why = Some rules depend on how long the contract runs.
field-lease-ends = End of the contract
    .ask = When does the period in the contract end?
    .why = From this day the landlord's notice is counted back.
field-lease-kind = Kind of contract
    .ask = Is it an ordinary contract or a fixed-term one (teiki)?
    .why = An ordinary contract goes on unless there is a good reason; a fixed-term one ends.
field-lease-deposit = Deposit
    .ask = How much deposit (shikikin) did you pay? Write 0 if none.
    .why = What is left of it comes back to you when you move out.
field-lease-guarantor = Guarantor
    .ask = Who is your guarantor?
    .why = A person who guarantees must not owe more than a written maximum.
field-lease-through-broker = Through an estate agent
    .ask = Did you rent through an estate agent?
    .why = Agents must explain the contract and may charge only a limited fee.
field-lease-notice = Notice that the contract asks of you
    .hint = Look for the words about cancelling (kaiyaku yokoku).
field-lease-leaving = Day you want to be out
field-lease-notice-given = Notice given on
    .hint = The day your notice reached the landlord.
field-lease-returned = Home handed back on
field-lease-landlord-ends-it = Landlord's notice arrived on
    .hint = The day you got the letter that says the contract will end.
field-lease-deposit-returned = Deposit came back on

choice-lease-kind-ordinary = Ordinary contract with a period
choice-lease-kind-fixed-term = Fixed-term contract (teiki shakuya)
choice-lease-kind-no-period = Contract without a period
choice-lease-guarantor-individual = A person
choice-lease-guarantor-company = A guarantee company
choice-lease-guarantor-none = Nobody
choice-lease-notice-1-month = One month before
choice-lease-notice-2-months = Two months before
choice-lease-notice-other = Another time

## Job

entity-job = Job
    .many = Jobs
    .add = Add a job
    .ask = Do you work in Japan now?
field-job-started = First day
    .ask = When did you start this job?
    .why = Paid leave and several notices are counted from this day.
field-job-ended = Last day
    .hint = Leave it empty while you work there.
field-job-ended-by = Reason for the end
    .ask = How did the job end?
    .why = Unemployment benefit and notice pay depend on it.
field-job-contract = Kind of contract
    .ask = Does your contract have an end date?
    .why = Leaving and being dismissed follow different rules.
field-job-contract-ends = Contract ends on
field-job-hours-week = Hours a week
    .ask = How many hours a week do you work by contract?
    .why = Insurance, paid leave and the 28-hour limit depend on it.
field-job-days-week = Days a week
    .ask = On how many days a week do you work?
    .why = The days of paid leave depend on it.
field-job-company-insurance = Company health insurance and pension
    .ask = Are you in the company's health insurance and pension?
    .why = If you are, you need not join the ones at the municipality.
field-job-employment-insurance = Employment insurance
    .hint = Look for koyo hoken on your pay slip.
field-job-main-activity = The job that my status is for
    .hint = Choose no for a part-time job beside your studies.
field-job-workplace = Municipality of the workplace
    .hint = The minimum wage depends on the prefecture where you work.
field-job-pay-kind = Pay is counted by
field-job-pay = Pay before deductions
field-job-dismissal-told = Told of the dismissal on
field-job-resignation-given = Told the employer that I leave on
field-job-wages-requested = Asked for last wages on
field-job-unpaid-since = Pay day that was missed
    .hint = The first day on which pay did not come or was too low.
field-job-bankruptcy-decided = Bankruptcy decided on
    .hint = The day of the decision of the court or the labour standards office.
field-job-injury = Day of the injury or illness from work
field-job-contract-signed = New contract signed on
    .hint = Only if this is another day than the first day of work.
field-job-organisation-changed = Employer changed name or address, or closed, on
field-job-change-notified = That change told to Immigration on
field-job-end-notified = End of the job told to Immigration on
field-job-start-notified = New contract told to Immigration on
field-job-health-insurance-settled = Health insurance settled on
    .hint = After leaving: National Health Insurance joined, or the company's insurance continued.
field-job-pension-settled = Pension settled on
field-job-year-end-adjusted = Employer did the year-end adjustment
field-job-year-end-papers = Year-end papers handed in on
field-job-national-health-left = National Health Insurance left on
    .hint = The day you told the municipality that the company insures you.

choice-job-ended-by-resigned = I resigned
choice-job-ended-by-dismissed = I was dismissed
choice-job-ended-by-contract-ended = The contract ran out
choice-job-ended-by-bankruptcy = The company failed
choice-job-contract-open-ended = No end date
choice-job-contract-fixed-term = With an end date
choice-job-pay-kind-hour = Hour
choice-job-pay-kind-day = Day
choice-job-pay-kind-month = Month

## School

entity-school = School
    .many = Schools
    .add = Add a school
field-school-municipality = Municipality of the school
field-school-kind = Kind of school
    .ask = What kind of school is it?
    .why = Support, work and what comes after differ by school.
field-school-started = First day
    .ask = When did you start at this school?
    .why = From this day the 14 days for the notice to Immigration are counted.
field-school-ended = Last day
    .hint = Graduation, or the day you left.
field-school-changed = School changed name or address, or closed, on
field-school-notified = Told Immigration on
field-school-has-job-offer = I have a job offer

choice-school-kind-university = University or college
choice-school-kind-vocational = Vocational school
choice-school-kind-japanese-language = Japanese language school
choice-school-kind-high-school = High school
choice-school-kind-junior-high = Junior high school
choice-school-kind-other = Other

## Marriage

entity-marriage = Marriage
    .many = Marriages
    .add = Add a marriage
field-marriage-married = Day of marriage
    .ask = When did you marry?
    .why = Some rights depend on how long the marriage has lasted.
field-marriage-ended = Day the marriage ended
    .hint = The day the divorce was accepted or took effect, or the day of the death.
field-marriage-ended-by = How the marriage ended
    .ask = How did the marriage end?
    .why = After a divorce and after a death different things are open to you.
field-marriage-notified = Told Immigration on
field-marriage-planned = Planned day of marriage
    .hint = The day you want to file the marriage notice.
field-marriage-death-notified = Death notice filed on
field-marriage-separated = Living apart since
field-marriage-spouse-japanese = Husband or wife has Japanese nationality
field-marriage-health-insurance-settled = Health insurance settled on
    .hint = After the marriage ended.
field-marriage-pension-settled = Pension settled on
    .hint = After the marriage ended.

choice-marriage-ended-by-divorce = Divorce
choice-marriage-ended-by-death = My husband or wife died

## Family

entity-family = Family member
    .many = Family members
    .add = Add a family member
field-family-relation = Relation
    .ask = Who is this person to you?
    .why = Rules for children and for husband or wife differ.
field-family-born = Date of birth
    .ask = When was this person born?
    .why = Notices after a birth, allowances and school depend on it.
field-family-born-in-japan = Born in Japan
    .ask = Was this child born in Japan?
    .why = A child born in Japan needs a birth notice and perhaps a status of residence.
field-family-japanese-nationality = Japanese nationality
    .ask = Does this person have Japanese nationality?
    .why = Without it, a baby needs a status of residence.
field-family-other-nationality = Another nationality too
    .hint = Choose yes if the child has Japanese and another nationality.
field-family-nationality-chosen = Nationality chosen on
field-family-lives-with-me = Lives with me
    .ask = Does this person live with you?
    .why = Allowances and household notices depend on it.
field-family-staying-over-60-days = Stays in Japan longer than 60 days after birth
field-family-health-insurance = Health insurance
    .ask = Which health insurance does this person have?
    .why = A new baby has to be added to one.
field-family-birth-notified = Birth notice filed on
field-family-status-applied = Status of residence applied for on
field-family-allowance-applied = Child allowance claimed on
field-family-insurance-joined = Health insurance joined on
field-family-lump-sum-claimed = Childbirth lump sum claimed on
    .hint = Also if the hospital settled it for you.
field-family-died = Day of death
field-family-death-known = Day you learned of the death
    .hint = Only if this is a later day.
field-family-death-notified = Death notice filed on
field-family-card-returned = Residence card handed back on
    .hint = The card of the person who died.
field-family-lives-abroad = Lives outside Japan
field-family-school-applied = Place at a public school asked for on

choice-family-relation-child = Child
choice-family-relation-spouse = Husband or wife
choice-family-relation-parent = Parent
choice-family-relation-other = Other
choice-family-health-insurance-company = Company insurance
choice-family-health-insurance-national = National Health Insurance
choice-family-health-insurance-none = None

## Insurance

entity-insurance = Insurance or pension
    .many = Insurance and pension
    .add = Add an insurance or pension
field-insurance-kind = Kind of insurance
    .ask = Which insurance or pension is it?
    .why = Duties and refunds differ.
field-insurance-from = Covered from
    .ask = From which day were you covered?
    .why = Several periods are counted from this day.
field-insurance-until = Covered until
field-insurance-months = Months paid
    .ask = How many months were paid or counted?
    .why = A pension or a lump sum depends on the number of months.
field-insurance-student-exception = Student payment exception applied for on
field-insurance-settled = Settled at the office on
    .hint = The day you joined or left at the office.
field-insurance-decision-received = Decision received on
    .hint = The day you learned of the decision that you do not agree with.

choice-insurance-kind-national-health = National Health Insurance
choice-insurance-kind-employees-health = Company health insurance
choice-insurance-kind-dependant-health = Covered through a family member's company
choice-insurance-kind-national-pension = National Pension
choice-insurance-kind-employees-pension = Employees' Pension Insurance

## Tax

entity-tax-year = Tax year
    .many = Tax years
    .add = Add a tax year
field-tax-year-year = Year
    .ask = Which year is it about?
    .why = The dates for the tax return follow from the year.
field-tax-year-adjusted = Employer did the year-end adjustment
    .ask = Did your employer do the year-end adjustment for this year?
    .why = Then often no tax return is needed.
field-tax-year-employers = Number of employers in the year
field-tax-year-side-income = Income beside your wages
    .ask = How much did you earn beside your wages in this year? Write 0 if nothing.
    .why = Above 200,000 yen a tax return is needed.
field-tax-year-self-employed = Income from my own business
field-tax-year-return-filed = Tax return filed on
field-tax-year-refund-wanted = I want tax back
    .hint = For example after medical costs, or when you left a job in the year.
field-tax-year-resident-tax-by-slips = Resident tax comes by payment slips
field-tax-year-instalment-paid = Fourth instalment paid on
field-tax-year-business-started = Business started on
field-tax-year-business-notified = Start of business told to the tax office on
field-tax-year-assets-reported = Assets abroad reported on

## Journeys

entity-trip = Journey
    .many = Journeys
    .add = Add a journey
field-trip-departs = Day of departure
    .ask = When do you leave Japan?
    .why = Notices before leaving and the limit for coming back are counted from this day.
field-trip-for-good = Leaving for good
    .ask = Are you leaving Japan for good?
    .why = Then there are things to settle, and money to claim back.
field-trip-returns = Day of return
field-trip-re-entry = Way of coming back
    .ask = How will you come back: with the re-entry box ticked, or with a re-entry permit?
    .why = The limit for coming back differs.
field-trip-permit-until = Re-entry permit valid until
field-trip-tax-agent = Tax agent
    .ask = Have you named a tax agent (nozei kanrinin)?
    .why = With one, some tax dates fall later and refunds can reach you.
field-trip-address-ends = Planned move-out day
    .hint = Only if it is another day than the departure.
field-trip-move-out-notified = Move-out notice filed on
field-trip-bank-told = Bank told on
field-trip-card-handed-in = Residence card handed back on
field-trip-lump-sum-claimed = Lump-sum withdrawal claimed on
field-trip-lump-sum-paid = Lump-sum withdrawal paid on
field-trip-cash-over-1-million = Carrying more than 1 million yen in cash
field-trip-tax-return-filed = Tax return before leaving filed on
field-trip-resident-tax-settled = Resident tax settled on
    .hint = Agent appointed, or paid in full.
field-trip-cash-declared = Cash declared at customs on

choice-trip-re-entry-deemed = Re-entry box ticked (special re-entry)
choice-trip-re-entry-permit = Re-entry permit
choice-trip-re-entry-none = Neither
choice-trip-tax-agent-appointed = Named
choice-trip-tax-agent-none = Not named

## Bank, purchases, vehicles

entity-account = Bank account
    .many = Bank accounts
    .add = Add a bank account
field-account-bank = Bank
    .ask = Which bank is it?
    .why = So that you can tell your accounts apart.
field-account-opened = Opened on
    .ask = When was the account opened?
    .why = Some limits for new residents end with time.
field-account-told-until = Bank knows my stay until
    .hint = The end of stay that you last showed the bank.

entity-purchase = Purchase or contract
    .many = Purchases and contracts
    .add = Add a purchase or contract
field-purchase-kind = How it was sold
    .ask = How was it sold to you?
    .why = The days for cancelling without a reason depend on it.
field-purchase-papers-received = Contract papers received on
    .ask = When did you get the contract papers?
    .why = From this day, counted as the first, you can cancel.
field-purchase-cancelled = Cancelled on
    .hint = The day you sent the letter or e-mail.

choice-purchase-kind-door-to-door = At my door or on the street
choice-purchase-kind-telephone = By a call to me
choice-purchase-kind-long-term-service = Long course or treatment (language, beauty, tutoring)
choice-purchase-kind-multi-level = Selling in which I recruit others
choice-purchase-kind-work-from-home = Work offered together with a purchase
choice-purchase-kind-shop-or-online = In a shop or online

entity-vehicle = Vehicle
    .many = Vehicles
    .add = Add a vehicle
field-vehicle-kind = Kind of vehicle
    .ask = What kind of vehicle is it?
    .why = Registration differs by kind.
field-vehicle-acquired = Yours since
    .ask = When did you become the owner?
    .why = From this day the 15 days for the registration are counted.
field-vehicle-address-changed = Your address changed on
field-vehicle-registered = Registered in your name on
field-vehicle-address-registered = New address registered on
field-vehicle-owner-changed = Sold or given away on

choice-vehicle-kind-car = Car
choice-vehicle-kind-motorbike = Motorbike
choice-vehicle-kind-bicycle = Bicycle

entity-contact = Contact
    .many = Contacts
    .add = Add a contact
field-contact-name = Name
    .ask = What is the person's name?
    .why = Only for your own list. It never leaves this device.
field-contact-phone = Telephone
    .ask = What is the telephone number?
    .why = So that you can call from here.
field-contact-role = Role
    .ask = Who is it: your employer, school, landlord, a friend?
    .why = So that you find the right person quickly.

## Statuses of residence

row-statuses-diplomat = Diplomat
row-statuses-official = Official
row-statuses-professor = Professor
row-statuses-artist = Artist
row-statuses-religious-activities = Religious Activities
row-statuses-journalist = Journalist
row-statuses-highly-skilled-professional-1a = Highly Skilled Professional (i)(a)
row-statuses-highly-skilled-professional-1b = Highly Skilled Professional (i)(b)
row-statuses-highly-skilled-professional-1c = Highly Skilled Professional (i)(c)
row-statuses-highly-skilled-professional-2 = Highly Skilled Professional (ii)
row-statuses-business-manager = Business Manager
row-statuses-legal-accounting-services = Legal/Accounting Services
row-statuses-medical-services = Medical Services
row-statuses-researcher = Researcher
row-statuses-instructor = Instructor
row-statuses-engineer-humanities-international = Engineer/Specialist in Humanities/International Services
row-statuses-intra-company-transferee = Intra-company Transferee
row-statuses-nursing-care = Nursing Care
row-statuses-entertainer = Entertainer
row-statuses-skilled-labor = Skilled Labor
row-statuses-specified-skilled-worker-1 = Specified Skilled Worker (i)
row-statuses-specified-skilled-worker-2 = Specified Skilled Worker (ii)
row-statuses-technical-intern-training-1 = Technical Intern Training (i)
row-statuses-technical-intern-training-2 = Technical Intern Training (ii)
row-statuses-technical-intern-training-3 = Technical Intern Training (iii)
row-statuses-employment-for-skill-development = Employment for Skill Development
row-statuses-cultural-activities = Cultural Activities
row-statuses-temporary-visitor = Temporary Visitor
row-statuses-student = Student
row-statuses-trainee = Trainee
row-statuses-dependent = Dependent
row-statuses-designated-activities = Designated Activities
row-statuses-permanent-resident = Permanent Resident
row-statuses-spouse-of-japanese = Spouse or Child of Japanese National
row-statuses-spouse-of-permanent-resident = Spouse or Child of Permanent Resident
row-statuses-long-term-resident = Long-Term Resident
row-statuses-special-permanent-resident = Special Permanent Resident
