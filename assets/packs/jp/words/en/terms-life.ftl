### Offices, papers and forms that only the rules of home and family name, and the named conditions of these areas.

office-landlord = Your landlord or the managing company
office-estate-agent = Estate agent
office-housing-support = Housing support group or prefectural housing office
office-licence-centre = Driver's licence centre
office-transport-office = Transport branch office
office-family-court = Family court
office-spousal-violence-centre = Counselling and support centre for violence at home
office-board-of-education = Board of education

paper-lease-contract = rental contract
paper-move-in-photos = photos of the day you moved in
paper-receipts = receipts
paper-written-notice = your written notice, with a copy for you
paper-landlords-letter = the landlord's letter
paper-fixed-term-explanation = the separate paper that explains the fixed term
paper-written-record = your note of who said what and when
paper-foreign-driving-licence = foreign driving licence or permit
paper-licence-translation = official translation of the licence
paper-driving-licence = Japanese driving licence
paper-vehicle-certificate = vehicle inspection certificate (shakensho)
paper-transfer-certificate = transfer certificate of the seller
paper-parking-certificate = parking certificate of the police
paper-seal-certificate = certificate of the registered seal
paper-birth-certificate = birth certificate of the hospital, on the form
paper-hospital-agreement = agreement with the hospital and its bill
paper-capacity-to-marry-certificate = certificate that you can marry, with a translation
paper-two-witnesses = signatures of two adult witnesses
paper-marriage-proof = proof of the marriage
paper-list-of-property = list of what you own together
paper-death-certificate = death certificate of the doctor, on the form
paper-employment-certificates = certificates of work of both parents

form-birth-notice = Birth notice (shussei-todoke)
form-child-allowance-claim = Claim for child allowance (jido teate nintei seikyu)
form-childbirth-lump-sum-claim = Claim for the childbirth lump sum
form-marriage-notice = Marriage notice (kon'in-todoke)
form-death-notice = Death notice (shibo-todoke)

definition-child-in-allowance-age = Child up to 31 March after the 18th birthday
    .what = A child for whom child allowance is paid.
definition-child-in-school-age = Child of elementary or junior high school age
    .what = From the first April after the sixth birthday until the end of the school year of the fifteenth.
