### الأماكن: ما هو قريب، ومكان واحد مع عنوانه.

## القائمة

places-title = أماكن قريبة منك
places-lead = مكاتب ومواقع إخلاء وملاجئ وعيادات. تُحسب المسافات على هذا الجهاز.
places-link = ابحث عنه بالقرب منك
places-around = قرب { $town }
places-choose = اختر بلدة أو حيًّا
places-choose-lead = نقيس المسافة من مكتب البلدية هناك. لا يُعرض هنا شيء عنك، ولا يُرسل شيء.
places-change-town = بلدة أخرى أو حيّ آخر
places-what = عمّ تبحث؟
places-what-all = كل شيء
places-danger = مكان آمن عند أي خطر؟
places-danger-any = أي خطر
places-speaks-mine = يتحدّثون لغتي
places-open-now = مفتوح الآن
places-narrow = تضييق القائمة
places-text = الاسم أو العنوان
places-search = بحث
places-found = { $count ->
    [zero] لا توجد أماكن
    [one] مكان واحد، المسافة بخط مستقيم
    [two] أقرب مكانين، المسافة بخط مستقيم
    [few] أقرب { $count } أماكن، المسافة بخط مستقيم
    [many] أقرب { $count } مكانًا، المسافة بخط مستقيم
   *[other] أقرب { $count } مكان، المسافة بخط مستقيم
}
places-none = لم نجد شيئًا.
places-none-do = ابحث عن شيء آخر، أو أزل أحد شروط البحث.
places-no-list = لا توجد في التطبيق بعد قائمة أماكن في { $town }.
places-no-list-do = يمكنك تشغيل القوائم العامة في الإعدادات. وقد توجد قائمة في موقع البلدية أيضًا.
places-town-web = موقع { $town } على الإنترنت
places-settings = فتح الإعدادات
places-kept = أماكن احتفظت بها
places-kept-gone = «{ $name }» لم يعد في القائمة التي جاء منها.
places-sources = من يقول هذا

## الصورة

places-map = أين تقع
places-middle = مكتب بلدية { $town }
places-middle-point = النقطة التي اخترتها
places-map-words = { $count ->
    [zero] صورة بلا أماكن.
    [one] صورة فيها مكان واحد حول الوسط. وله الرقم نفسه في القائمة أدناه.
    [two] صورة فيها مكانان حول الوسط. ولهما الرقمان نفساهما في القائمة أدناه.
    [few] صورة فيها { $count } أماكن حول الوسط. ولها الأرقام نفسها في القائمة أدناه.
    [many] صورة فيها { $count } مكانًا حول الوسط. ولها الأرقام نفسها في القائمة أدناه.
   *[other] صورة فيها { $count } مكان حول الوسط. ولها الأرقام نفسها في القائمة أدناه.
} الشمال في الأعلى. طول الخط { $bar }.
places-map-north = ش

## المسافة

distance-metres = { $metres } م
distance-kilometres = { $kilometres } كم

## مكان واحد

place-open-until = مفتوح حتى { $time }
place-open-always = مفتوح ليلًا ونهارًا
place-opens-at = مغلق الآن، يُفتح في { $time }
place-closed = مغلق الآن
place-hours-unknown = ساعات العمل غير معروفة
place-speaks-yours = يتحدّثون لغتك
place-safe-in = مخصّص لهذه الأخطار
place-safe-note = تذكره القائمة لهذه الأخطار. قد لا يكون آمنًا عند خطر آخر.
place-distance = المسافة
place-name-japanese = الاسم باليابانية
place-address = العنوان
place-web = صفحة الإنترنت
place-hours = ساعات العمل
place-times = متى
place-languages = اللغات
place-capacity = السعة
place-people = { $count ->
    [zero] { $count } شخص
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
}
place-notes = المزيد من القائمة، باليابانية
place-way = الطريق إليه
place-map-link = عرضه على OpenStreetMap
place-route-link = الطريق إليه على OpenStreetMap
place-geo-link = فتحه في تطبيق الخرائط على جهازك
place-leaves = هذه الروابط تخرج من التطبيق. وعندئذ تعرف الجهة التي تدير الخريطة أي مكان تنظر إليه.
place-show = عرض العنوان باليابانية
place-keep = احتفظ بهذا المكان
place-keep-no-more = لا تحتفظ به
place-ask-way = أرغب في الذهاب إلى هذا المكان. من فضلك أخبرني بالطريق.
place-checked = تمّت المراجعة في { $date }
