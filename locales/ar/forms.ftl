### الاستمارات: عدّة أسئلة صغيرة معًا.

form-choose = اختر
form-unit = الوحدة
form-unit-days = أيام
form-unit-weeks = أسابيع
form-unit-months = أشهر
form-unit-years = سنوات
