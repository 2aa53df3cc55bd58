item-change = تغيير
item-legal-last-day = اليوم الأخير بحسب القانون هو { $date }.
item-when-done = متى قمت بهذا؟
item-future-day = لم يأتِ ذلك اليوم بعد.
item-save-done = حفظ على أنه تمّ
item-done = تمّ
item-not-done = لم يتمّ في الواقع
item-law-elsewhere = لا يحتوي هذا التطبيق على نص هذا القانون. يمكنك قراءته في موقع e-Gov.
item-law-source = البحث عن القوانين في e-Gov (باليابانية)
item-law-as-of = نص القانون كما هو في { $date }
item-law-checked = قرأنا القانون في { $date }
item-publisher = ينشر هذا { $publisher }.
item-in-general = هذه هي القاعدة بوجه عام. قد لا تعنيك.


counter-brought = أحضرتُ معي هذه الأشياء
counter-date-here = من فضلك اكتب التاريخ هنا

life-open = { $count ->
    [zero] لا مهام الآن
    [one] مهمة واحدة
    [two] مهمتان
    [few] { $count } مهام
    [many] { $count } مهمة
   *[other] { $count } مهمة
}
life-lead = الواجبات والحقوق والمساعدة، بحسب مجالات الحياة.
area-mine = لك الآن
area-general = كل القواعد في هذا المجال
area-general-note = هذه القواعد للجميع، وبعضها لا يعنيك.
area-contacts = من يمكنك أن تسأل
area-contacts-near = مكاتب مساعدة في منطقة واحدة
contact-confirmed = تحقّقنا من هذا الرقم.
contact-unconfirmed = لم نتحقّق من هذا الرقم بعد.
contact-speaks-yours = يتحدّثون لغتك
contact-languages = اللغات
contact-hours = ساعات العمل
contact-hours-unknown = لا نعرف ساعات العمل.

hours-always = طوال اليوم، كل يوم
hours-open = { $days }: { $times }
hours-span = من { $from } إلى { $to }
hours-closed = مغلق: { $days }
hours-public-holidays = العطلات الرسمية

timeline-next = ما هو قادم
timeline-same-day = { $count ->
    [zero] لا أمور أخرى في اليوم نفسه
    [one] أمر آخر في اليوم نفسه
    [two] أمران آخران في اليوم نفسه
    [few] { $count } أمور أخرى في اليوم نفسه
    [many] { $count } أمرًا آخر في اليوم نفسه
   *[other] { $count } أمر آخر في اليوم نفسه
}
timeline-nothing = لا شيء له موعد في الأشهر الاثني عشر القادمة.
timeline-nothing-do = أخبرنا بالمزيد عن نفسك، وستظهر المواعيد هنا.
timeline-today = اليوم، { $date }
timeline-lead = الأشهر الاثنا عشر القادمة

