### The eight areas of life, in the order in which screens show them.

area-status = Residence status
area-work = Work
area-money = Money and tax
area-health = Social insurance and health
area-home = Home
area-family = Family and school
area-community = Community and language
area-leaving = Moving on and going home
