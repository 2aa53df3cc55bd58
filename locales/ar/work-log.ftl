### سجل العمل: أيام العمل، وهذا الأسبوع، والساعات في سبعة أيام.

work-log-title = سجل العمل
work-log-lead = اكتب متى عملت. يساعدك هذا في التحقّق من أجرك وساعاتك. ويبقى على هذا الجهاز.
work-log-open = كتابة عملي
work-log-days = { $count ->
    [zero] لا أيام عمل
    [one] يوم عمل واحد
    [two] يوما عمل
    [few] { $count } أيام عمل
    [many] { $count } يوم عمل
   *[other] { $count } يوم عمل
}

## إضافة يوم

work-log-add = إضافة عمل
work-log-again = مثل المرة السابقة، اليوم: { $what }
work-log-day = اليوم
work-log-today = هذا اليوم
work-log-yesterday = أمس
work-log-other-day = يوم آخر
work-log-how = ما طريقة الكتابة؟
work-log-by-hours = بالساعات
work-log-by-times = من وإلى
work-log-hours = الساعات من دون الاستراحة
work-log-started = البداية
work-log-ended = النهاية
work-log-ended-hint = إذا كانت قبل ساعة البداية، فهي في صباح اليوم التالي.
work-log-break = الاستراحة
work-log-job = العمل
work-log-job-other = عمل آخر
work-log-job-name = اسم العمل
work-log-job-hint = اسم من اختيارك، مثل «المقهى». يمكنك ترك الخانة فارغة.
work-log-save = حفظ هذا اليوم
work-log-no-hours = اكتب الساعات، أو اكتب البداية والنهاية معًا.
work-log-no-day = اكتب اليوم.

## ما تمّ من عمل

work-log-this-week = هذا الأسبوع
work-log-week-total = { $hours } هذا الأسبوع
work-log-seven-days = سبعة أيام معًا
work-log-last-seven = في الأيام السبعة حتى اليوم: { $hours }. والحدّ في إذن العمل: { $limit }.
work-log-room = ما زال بإمكانك العمل اليوم: { $hours }.
work-log-no-room = لم تبقَ ساعات لهذا اليوم.
work-log-above = من { DATETIME($from, dateStyle: "medium") } إلى { DATETIME($until, dateStyle: "medium") }، المجموع: { $hours }. هذا أكثر من الحدّ: { $limit }. اطلب من أصحاب عملك ساعات أقل في هذه الأيام. وإذا حدث هذا من قبل، فاطلب المشورة قبل طلبك القادم.
work-log-limit-note = للطلاب حدّ آخر في العطلة الطويلة للمدرسة.
work-log-week = { DATETIME($from, dateStyle: "medium") } – { DATETIME($until, dateStyle: "medium") }
work-log-times = { $from } – { $until }
work-log-night = { $hours } ليلًا
work-log-day-off = يوم الراحة الأسبوعي
work-log-incomplete = الساعات ناقصة
work-log-odd-times = هذه الأوقات لا تتوافق
work-log-undated = اليوم غير مكتوب
work-log-nothing = لم يُكتب أي يوم عمل بعد.
work-log-nothing-next = أضف يومًا أعلاه. لمستان تكفيان.
