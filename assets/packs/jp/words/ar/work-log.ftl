### سجل العمل: ما يحتويه يوم عمل.

entity-work-day = يوم عمل
    .many = أيام العمل
    .add = إضافة يوم عمل
field-work-day-date = اليوم
    .hint = للعمل إلى ما بعد منتصف الليل: اليوم الذي بدأ فيه.
field-work-day-job = العمل
    .hint = اسم من اختيارك، مثل «المقهى» أو اسم الشركة.
field-work-day-started = البداية
field-work-day-ended = النهاية
    .hint = إذا كانت قبل ساعة البداية، فهي في صباح اليوم التالي.
field-work-day-break = الاستراحة
    .hint = الوقت من دون عمل، مثل 1 أو 0:45.
field-work-day-hours = الساعات
    .hint = من دون الاستراحة. يمكنك ترك الخانة فارغة إذا كتبت البداية والنهاية.
field-work-day-day-off = هل كان يوم راحتك الأسبوعي؟
    .hint = يحدّد معظم أصحاب العمل يومًا في الأسبوع يوم راحة بحسب القانون، وغالبًا الأحد.
parameter-working-time = ساعات العمل العادية
parameter-premium = الأجر الإضافي بالمئة
parameter-night = ساعات الليل
parameter-overtime-limit = حدود العمل الإضافي
parameter-other-activity-week = الساعات في الأسبوع مع إذن العمل
parameter-other-activity-vacation-day = الساعات في اليوم في العطلة الطويلة
