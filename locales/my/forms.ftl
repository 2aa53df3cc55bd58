form-choose = ရွေးပါ
form-unit = ယူနစ်
form-unit-days = ရက်
form-unit-weeks = ပတ်
form-unit-months = လ
form-unit-years = နှစ်
