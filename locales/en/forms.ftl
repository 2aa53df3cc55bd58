### Forms: several small questions together.

form-choose = Choose
form-unit = Unit
form-unit-days = days
form-unit-weeks = weeks
form-unit-months = months
form-unit-years = years
