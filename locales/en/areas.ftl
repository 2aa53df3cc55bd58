### The eight areas of life, in the order in which screens show them.

area-status = Residence status
area-work = Work
area-money = Money and tax
area-insurance = Social insurance and health
area-home = Home
area-family = Family and school
area-community = Community and language
area-moving-on = Moving on and going home
