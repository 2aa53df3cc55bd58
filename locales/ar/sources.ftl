### التحديثات والمصادر: ما يجوز للتطبيق أن يجلبه من الإنترنت، والأخبار.

## الإعدادات، «التحديثات والمصادر»

sources-title = التحديثات والمصادر
sources-lead = يعمل التطبيق بلا إنترنت. هنا تختار ما يجوز له أن يجلبه منه. لا يجلب شيئًا قبل أن تشغّله.
source-reveals-nothing = ما يخرج من هذا الجهاز: لا شيء عنك. الجميع يطلبون الشيء نفسه.
source-reveals-prefecture = ما يخرج من هذا الجهاز: محافظتك فقط. كل من يسكن فيها يطلب الشيء نفسه.
source-reveals-municipality = ما يخرج من هذا الجهاز: اسم بلديتك. نسأل موقعها نفسه، فيرى أن شخصًا من هناك يسأل.
source-terms = { $attribution } · { $licence }
source-terms-link = شروط الناشر
source-size-about = نحو { $size } كيلوبايت كلّما جاء جديد
source-size-was = { $size } كيلوبايت في آخر مرة جاء فيها جديد
source-never-checked = لم يتمّ التحقّق بعد
source-checked-minutes = { $minutes ->
    [0] آخر تحقّق الآن
    [zero] آخر تحقّق الآن
    [one] آخر تحقّق قبل دقيقة واحدة
    [two] آخر تحقّق قبل دقيقتين
    [few] آخر تحقّق قبل { $minutes } دقائق
    [many] آخر تحقّق قبل { $minutes } دقيقة
   *[other] آخر تحقّق قبل { $minutes } دقيقة
}
source-checked-hours = { $hours ->
    [zero] آخر تحقّق قبل { $hours } ساعة
    [one] آخر تحقّق قبل ساعة واحدة
    [two] آخر تحقّق قبل ساعتين
    [few] آخر تحقّق قبل { $hours } ساعات
    [many] آخر تحقّق قبل { $hours } ساعة
   *[other] آخر تحقّق قبل { $hours } ساعة
}
source-checked-days = { $days ->
    [zero] آخر تحقّق قبل { $days } يوم
    [one] آخر تحقّق قبل يوم واحد
    [two] آخر تحقّق قبل يومين
    [few] آخر تحقّق قبل { $days } أيام
    [many] آخر تحقّق قبل { $days } يومًا
   *[other] آخر تحقّق قبل { $days } يوم
}
source-refused = { $count ->
    [zero] قُرئت كل الأجزاء
    [one] جزء واحد تعذّرت قراءته
    [two] جزآن تعذّرت قراءتهما
    [few] { $count } أجزاء تعذّرت قراءتها
    [many] { $count } جزءًا تعذّرت قراءته
   *[other] { $count } جزء تعذّرت قراءته
}
source-refused-note = تركناها. هذه السطور للناشر، وهي بالإنجليزية.
source-needs-copy = سؤال موقع بلديتك مباشرة يُخبره بمكان سكنك. يعمل هذا المصدر عندما يوفّر أحد الناشرين نسخة منه.
source-not-in-browser = لا يستطيع متصفّح الإنترنت أن يسأل هذا المصدر. يعمل هذا في التطبيق على الهواتف والحواسيب، أو إذا وفّر ناشر هذه الصفحة نسخة منه.

## لماذا لم يصل شيء

source-trouble-offline = هذا الجهاز غير متّصل بالإنترنت. ما لديك باقٍ.
source-trouble-not-reached = لم يجب الطرف الآخر. ما لديك باقٍ. سنحاول مرة أخرى لاحقًا.
source-trouble-refused = لا يعطينا الطرف الآخر هذا الآن. ما لديك باقٍ. سنحاول مرة أخرى لاحقًا.
source-trouble-not-taken = جاء شيء آخر بدلًا منه. ربما تطلب شبكة Wi-Fi هذه تسجيل الدخول أولًا. ما لديك باقٍ.
source-trouble-unreadable = ما وصل تالف، فلم نأخذه. ما لديك باقٍ.
source-trouble-frozen = هذا المصدر يجيب، لكنه لم يعطِ جديدًا منذ وقت طويل. ربما هو معطّل. في الطوارئ تابع التلفاز أو الراديو.
source-trouble-no-network = هذا الإصدار من التطبيق لا يستطيع استخدام الإنترنت.
source-trouble-storage = لم يستطع هذا الجهاز حفظ ما وصل. ما لديك باقٍ.
source-trouble-unsigned = لا يمكننا إثبات ممّن جاء هذا، فلم نأخذه. ما لديك باقٍ.

## التحقّق الآن

sync-check-now = تحقّق الآن
sync-cancel = إيقاف
sync-step = جارٍ التحقّق: { $at } من { $of }
sync-so-far = { $size } كيلوبايت حتى الآن
sync-done-new = تمّ. يوجد جديد.
sync-done-same = تمّ. لا جديد.
sync-done-troubles = { $count ->
    [zero] تمّ. أجابت كل المصادر.
    [one] تمّ. مصدر واحد لم يجب كما ينبغي. انظر أدناه.
    [two] تمّ. مصدران لم يجيبا كما ينبغي. انظر أدناه.
    [few] تمّ. { $count } مصادر لم تجب كما ينبغي. انظر أدناه.
    [many] تمّ. { $count } مصدرًا لم تجب كما ينبغي. انظر أدناه.
   *[other] تمّ. { $count } مصدر لم تجب كما ينبغي. انظر أدناه.
}
sync-stopped = توقّف. ما وصل محفوظ.
sync-nothing-on = شغّل أولًا مصدرًا واحدًا على الأقل.
sync-size = نحو { $size } كيلوبايت، إذا كان كل شيء جديدًا
sync-metered = مع اتصال الهاتف أو اتصال محدود لا يجلب التطبيق من تلقاء نفسه إلا التحذيرات.

## الأخبار

notices-title = أخبار من المكاتب
notices-lead = هذا كلام المكاتب نفسها. نحن لا نترجمه.
notices-none = لا توجد هنا أخبار بعد.
notices-none-next = تختار في «التحديثات والمصادر» أخبار من تريد.
notice-in = اللغة: { $language }
notice-by = { $publisher } · { $date }

## قاعدة تغيّر قانونها

law-changed = تغيّر القانون في { DATETIME($changed, dateStyle: "medium") }. تمّت مراجعة هذا الشرح في { DATETIME($checked, dateStyle: "medium") }. اسأل قبل أن تعتمد عليه.
law-changed-perhaps = تغيّر جزء من هذا القانون في { DATETIME($changed, dateStyle: "medium") }، وربما ليس الجزء المهمّ هنا. تمّت مراجعة هذا الشرح في { DATETIME($checked, dateStyle: "medium") }.
law-will-change = سيتغيّر هذا القانون في { DATETIME($date, dateStyle: "medium") }.
law-will-change-someday = سيتغيّر هذا القانون. لم يُحدّد اليوم بعد: { $comment }
