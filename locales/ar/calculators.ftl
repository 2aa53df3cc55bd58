### الحاسبات: ما تشترك فيه كل الحاسبات. كلمات كل حاسبة في حزمتها.

## ساعات العمل وكميات أخرى

unit-hours = { $hours ->
    [zero] { $hours } ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $hours } ساعات
    [many] { $hours } ساعة
   *[other] { $hours } ساعة
}
unit-minutes = { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}
unit-hours-and-minutes = { $hours } و{ $minutes }
unit-half-days = { $number } يوم
unit-points = { $count ->
    [zero] { $count } نقطة
    [one] نقطة واحدة
    [two] نقطتان
    [few] { $count } نقاط
    [many] { $count } نقطة
   *[other] { $count } نقطة
}
unit-percent = { $number } %

amount-yen-exact = { $amount } ين

## أجوبة لا يمكن قراءتها

input-not-hours = «{ $value }» ليست مدة عمل.
input-not-hours-do = اكتب الساعات مثل 8 أو 7.5 أو 7:30.
input-not-a-time = «{ $value }» ليست ساعة من اليوم.
input-not-a-time-do = اكتبها مثل 9:00 أو 22:30.
hours-hint = بالساعات، مثل 8 أو 7.5 أو 7:30
time-hint = مثل 9:00 أو 22:30

## الشاشة

calculators-title = الحاسبات
calculators-lead = تحقّق من الأجر والساعات والإجازة والرسوم وغيرها. كل شيء يبقى على هذا الجهاز.
calculator-form = ما يجب إدخاله
calculator-optional = يمكنك ترك هذه الخانة فارغة.
calculator-still-needed = ما زال يلزم للحصول على نتيجة
calculator-result = النتيجة
calculator-details = كل النتائج
calculator-steps = كيف حُسبت
calculator-figures = الأرقام التي أُخذت من القانون
calculator-figure-from = ساري المفعول منذ { DATETIME($from, dateStyle: "medium") }
calculator-sentence = يمكنك أن تقول هذا أو تعرضه
calculator-law = القانون
calculator-filled-in = مُلئ ممّا أخبرتنا به. يمكنك تغييره هنا، ويبقى ما أخبرتنا به كما هو.
calculator-row-add = إضافة سطر
calculator-row-remove = حذف هذا السطر
calculator-row = السطر { $number }
calculator-fill-in = املأ الخانات أعلاه، وعندئذ تظهر النتيجة هنا.
calculator-no-figure = لا نعرف الرقم الذي يحدّده القانون لتاريخ { DATETIME($date, dateStyle: "medium") }.
calculator-no-figure-do = اسأل الجهة المذكورة أدناه، أو اختر تاريخًا آخر.
calculator-start-over = مسح كل شيء
calculator-limit = الحدّ: { $limit }
calculator-line-of = { $label } { $of }

## معنى النتيجة، لمن لا يرى العلامة بجانبها

result-fine = كما ينبغي
result-attention = انتبه إلى هذا

## أين توجد الحاسبات

life-calculators = الحاسبات
life-calculators-hint = الأجر والساعات والإجازة والرسوم والمعاش
area-calculators = احسبها
