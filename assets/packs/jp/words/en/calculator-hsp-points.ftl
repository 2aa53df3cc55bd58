### Calculator: points for Highly Skilled Professional.

calculator-hsp-points = My points for Highly Skilled Professional
    .what = Education, career, income, age and other things bring points. With 70 points you can apply for Highly Skilled Professional (高度専門職). The Immigration Services Agency decides, and asks for proof of every point.
input-hsp-points-category = Kind of work
choice-hsp-points-category-research = (a) Research or teaching
choice-hsp-points-category-technical = (b) Specialised or technical work
choice-hsp-points-category-business = (c) Running or managing a business
input-hsp-points-education = Highest education
    .hint = For running a business, a degree in business or technology management counts more than a doctorate. Choose it if you have both.
choice-hsp-points-education-none = No university
choice-hsp-points-education-bachelor = University (bachelor or equal)
choice-hsp-points-education-master = Master's or professional degree
choice-hsp-points-education-management = Professional degree in business or technology management (MBA, MOT)
choice-hsp-points-education-doctor = Doctorate
input-hsp-points-several-fields = Do you have master's, professional or doctor's degrees in different fields?
input-hsp-points-career = Full years of experience in this work
    .hint = For (a): in this research or teaching. For (c): in running or managing a business.
input-hsp-points-income = Pay for one year
    .hint = From the organisation in Japan, and from one abroad if it sent you. Before taxes. Expected for the next year.
input-hsp-points-position = Your position
choice-hsp-points-position-none = None of these
choice-hsp-points-position-director = Director or executive officer
choice-hsp-points-position-representative = Representative director or executive officer
input-hsp-points-achievements = How many of these do you have: a patent, three works with public money from abroad, three listed papers, another recognised result
    .hint = Write 0 to 4. Papers count where you are the corresponding author.
input-hsp-points-licences = How many Japanese national licences or listed IT tests for this work do you have?
input-hsp-points-language = Japanese language
choice-hsp-points-language-none = None of these
choice-hsp-points-language-n2 = Test at the level of JLPT N2
choice-hsp-points-language-n1 = Test at the level of JLPT N1, or degree in Japanese from a university abroad
input-hsp-points-domestic-degree = Do you have a degree from a university in Japan?
input-hsp-points-listed-university = Is your university on the list of the Ministry of Justice?
    .hint = The list names universities with high rankings and some partners of Japan.
input-hsp-points-training = Training by the Japanese state, on the list of the Ministry of Justice
choice-hsp-points-training-none = None
choice-hsp-points-training-at-university = Training with classes of a university in Japan
choice-hsp-points-training-other = Other training, such as by JICA
input-hsp-points-foreign-licence = Do you have a foreign licence or award for this work that Japan recognises?
input-hsp-points-innovation = Is your organisation supported by the state for new technology?
choice-hsp-points-innovation-none = No, or I do not know
choice-hsp-points-innovation-other = Yes
choice-hsp-points-innovation-small = Yes, and it is a small or medium company
input-hsp-points-research-spending = Is it a small or medium company that spends more than 3% of its income on research?
input-hsp-points-growth-field = Do you work in a project of a growing field that the Minister recognises?
input-hsp-points-local-support = Is your organisation supported by a prefecture or city to bring in highly skilled people?
input-hsp-points-finance = Is your work in finance, on the list of the Ministry of Justice?
input-hsp-points-investment = Did you yourself invest 100 million yen or more in the business?
input-hsp-points-on = Day of your application
    .hint = Leave it empty for today.
# $points (String)
# $pass (String)
# $missing (String)
headline-hsp-points-below = { $points }. { $missing } are missing to { $pass }.
# $points (String)
headline-hsp-points-reached = { $points }. That is enough to apply.
# $least (String)
headline-hsp-points-too-little-income = The points are enough, but the pay for one year must be at least { $least }.
line-hsp-points-total = Your points
line-hsp-points-age = Age
line-hsp-points-education = Education
line-hsp-points-several-fields = Degrees in different fields
line-hsp-points-career = Years of experience
line-hsp-points-income = Pay for one year
line-hsp-points-position = Position
line-hsp-points-achievements = Research results
line-hsp-points-licences = Japanese licences or IT tests
line-hsp-points-innovation = Organisation supported for new technology
line-hsp-points-research-spending = Small company with much research
line-hsp-points-foreign-licence = Recognised foreign licence or award
line-hsp-points-domestic-degree = Degree from a university in Japan
line-hsp-points-language = Japanese language
line-hsp-points-growth-field = Project of a growing field
line-hsp-points-listed-university = University on the list
line-hsp-points-training = Training by the state
line-hsp-points-local-support = Organisation supported by a prefecture or city
line-hsp-points-finance = Finance work on the list
line-hsp-points-investment = Investment of 100 million yen
line-hsp-points-education-bachelor = University degree
line-hsp-points-education-master = Master's or professional degree
line-hsp-points-education-management = Degree in business or technology management
line-hsp-points-education-doctor = Doctorate
line-hsp-points-position-director = Director or executive officer
line-hsp-points-position-representative = Representative director or executive officer
line-hsp-points-innovation-other = Organisation supported for new technology
line-hsp-points-innovation-small = Small or medium company supported for new technology
line-hsp-points-language-n2 = Japanese at the level of N2
line-hsp-points-language-n1 = Japanese at the level of N1
line-hsp-points-training-at-university = Training with classes of a university in Japan
line-hsp-points-training-other = Other training by the state
line-hsp-points-missing = Missing
line-hsp-points-missing-next = Missing for the next step
line-hsp-points-least-income = Least pay for one year
line-hsp-points-stay = Period of stay
line-hsp-points-residence = Years to permanent residence
line-hsp-points-adds = Would add:
line-hsp-points-from-birthday = Points from
line-hsp-points-special = Special highly skilled person (J-Skip)
# $item (String)
# $points (String)
step-hsp-points-item = { $item }: { $points }.
# $years (String)
# $points (String)
step-hsp-points-career = { $years } of experience: { $points }.
# $income (String)
# $points (String)
step-hsp-points-income = { $income } a year: { $points }.
# $from (String)
step-hsp-points-income-not = At your age and in this kind of work, pay brings points from { $from } a year.
# $age (Number)
# $points (String)
step-hsp-points-age = Age, { $age }: { $points }.
# $item (String)
# $other (String)
step-hsp-points-beside = { $item } brings no points beside this: { $other }.
# $points (String)
step-hsp-points-total = Together: { $points }.
# $least (String)
step-hsp-points-least-income = In this kind of work the pay for one year must be at least { $least }, whatever the points.
# $points (String)
# $pass (String)
# $missing (String)
step-hsp-points-below = { $pass } are needed on the day of the application. { $points } are { $missing } fewer.
# $stay (String)
# $years (String)
step-hsp-points-opens = The period of stay is { $stay }. After { $years } with these points you can apply for permanent residence, by the guideline as we know it. New rules for 2027 are announced; please ask before you count on it.
# $mark (String)
# $missing (String)
step-hsp-points-next = With { $mark } the way to permanent residence is shorter. { $missing } are missing.
# $item (String)
# $points (String)
step-hsp-points-add = { $item } would add { $points }.
# $item (String)
# $needs (Number)
# $points (String)
step-hsp-points-add-number = { $item }: with { $needs } you would have { $points } more.
# $needs (String)
# $points (String)
step-hsp-points-add-career = { $needs } of experience would add { $points }.
# $needs (String)
# $points (String)
step-hsp-points-add-income = { $needs } a year would add { $points }.
# $day (Date)
# $age (Number)
# $before (String)
# $points (String)
step-hsp-points-birthday = On { DATETIME($day, dateStyle: "long") }, at { $age }, the points change from { $before } to { $points }, if all else stays the same.
# $income (String)
# $career (String)
# $years (String)
step-hsp-points-special = There is also a way without points (J-Skip): at least { $income } a year, and a master's degree or higher or { $career } of experience. Then { $years } can be enough for permanent residence. We have not read the text of this rule; please ask.
# $income (String)
# $career (String)
# $years (String)
step-hsp-points-special-career = There is also a way without points (J-Skip): at least { $income } a year, and { $career } of experience in running a business. Then { $years } can be enough for permanent residence. We have not read the text of this rule; please ask.
# $points (String)
# $category (String)
say-hsp-points-points = I would like to apply for Highly Skilled Professional. Kind of work: { $category }. By my count I have { $points }. Which papers do you need as proof?
wrong-hsp-points-negative = Please write 0 or more.
picture-hsp-points-points = Your points now and after birthdays
parameter-hsp-points = Points table for Highly Skilled Professional
parameter-hsp-not-beside = Points that do not count beside others
parameter-hsp-income-from = Least pay that brings points, by age
parameter-hsp-least-income = Least pay for one year
parameter-hsp-pass = Points needed
parameter-hsp-stay = Years of stay
parameter-hsp-residence = Years to permanent residence, by points
parameter-hsp-special-income = Least pay for J-Skip
parameter-hsp-special-career = Years of experience for J-Skip
parameter-hsp-special-degree = Degrees that are enough for J-Skip
parameter-hsp-special-years = Years to permanent residence with J-Skip
