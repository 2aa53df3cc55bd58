### أحداث الحياة وخططها، وسؤال «ماذا لو».

## حدث أمر ما

events-title = هل حدث أمر ما؟
events-lead = اختر ما حدث أو ما تخطّط له. سترى كل ما يتبعه، من كل القوانين معًا.
events-recent = حديثًا وقريبًا
events-all = ما هو؟
event-about = عن أي واحد؟
event-another = واحد آخر لم تخبرنا به بعد
event-form-lead = أجب عمّا تعرفه. ويمكنك إضافة الباقي لاحقًا.
event-show = عرض ما يتبعه
event-correct = تغيير الأجوبة

## الخطة

plan-day = اليوم: { $day }
plan-not-kept = لم يُحفظ شيء بعد. هذا ما سيتبعه.
plan-keep = احفظ هذا
plan-drop = لا تحفظه
plan-views = طريقة العرض
plan-as-plan = خطة
plan-as-changes = تغييرات
plan-as-timeline = جدول زمني
plan-trip = { $number }. { $office }
plan-trip-now = اذهب في أقرب وقت ممكن.
plan-trip-on = اذهب في { DATETIME($date, dateStyle: "full") }.
plan-trip-by = اذهب في موعد أقصاه { DATETIME($date, dateStyle: "full") }.
plan-trip-from = ابتداءً من { DATETIME($date, dateStyle: "full") }.
plan-trip-between = اذهب بين { DATETIME($from, dateStyle: "full") } و{ DATETIME($by, dateStyle: "full") }.
plan-trip-any = لا يوجد يوم محدّد.
plan-trip-things = { $count ->
    [zero] لا أمور في هذه الزيارة
    [one] أمر واحد في هذه الزيارة
    [two] أمران في زيارة واحدة
    [few] { $count } أمور في زيارة واحدة
    [many] { $count } أمرًا في زيارة واحدة
   *[other] { $count } أمر في زيارة واحدة
}
plan-bring = أحضر هذه معك
plan-papers = كل الأوراق معًا
plan-elsewhere = من دون زيارة
plan-elsewhere-hint = بالبريد أو عبر الإنترنت أو بالهاتف، أو يقوم بها آخرون. وبعضها تفعله حيث أنت.
plan-later = بعد سنة أو أكثر
plan-rights = حقوقك
plan-questions = أخبرنا بالمزيد لتصبح الخطة أفضل
plan-nothing = لا نعرف شيئًا يتبع هذا.
plan-nothing-next = أخبرنا بالمزيد عن نفسك، أو انظر إلى كل القواعد بحسب مجالات الحياة.

## ماذا لو

what-if-title = ماذا لو…؟
what-if-lead = جرّب شيئًا قبل أن تقرّر. لا يُحفظ شيء قبل أن تطلب ذلك.
what-if-open = جرّب تغييرًا: ماذا لو…؟
what-if-more = جرّب أي شيء آخر يمكنك إخبارنا به
what-if-added = جديد
what-if-gone = لم يعد موجودًا
what-if-moved = تغيّر
what-if-from-to = قبل التغيير: { $was }. بعده: { $now }.
what-if-nothing = لا يتغيّر شيء.
what-if-same = { $count ->
    [zero] لا أمور تبقى كما هي
    [one] أمر واحد يبقى كما هو
    [two] أمران يبقيان كما هما
    [few] { $count } أمور تبقى كما هي
    [many] { $count } أمرًا يبقى كما هو
   *[other] { $count } أمر يبقى كما هو
}
