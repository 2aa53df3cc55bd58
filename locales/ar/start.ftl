opening = لحظة من فضلك.
skip-to-content = الانتقال إلى المحتوى
places = أقسام { -app }
saved = تمّ الحفظ.
taken-back = تمّ التراجع.
group-count = { $title } ({ $count })

promise-title = ما تخبر به { -app } يبقى معك
promise-device = يبقى على هذا الجهاز. لا يُرسَل شيء ممّا تكتبه إلى أحد.
promise-account = بلا حساب، وبلا رقم هاتف، وبلا حاجة إلى الإنترنت.
promise-seen = لا يقرؤه إلا من يستطيع فتح قفلك. نحن لا نستطيع، ولا يستطيع أي مكتب حكومي أو صاحب عمل.
promise-kept = لا يُحفظ شيء قبل أن تختار قفلًا. وحتى ذلك الحين، إذا أُغلق { -app } نسي كل شيء.
promise-questions = تأتي الآن ستة أسئلة قصيرة. يمكنك تخطّي أي سؤال منها.
promise-begin = ابدأ
promise-look = تصفّح دون إجابة

date-year = السنة
date-month = الشهر
date-day = اليوم
date-hint = يمكن كتابة السنة كما في الأوراق اليابانية: R8 أو 令和8年.
number-hint = أرقام فقط، مثل 1200.
yen-hint = المبلغ بالين وبالأرقام، مثل 250000.
period-hint = العدد أولًا، ثم مسافة، ثم إحدى هذه الكلمات الإنجليزية: months (أشهر) أو years (سنوات) أو weeks (أسابيع) أو days (أيام).
answer-field = جوابك
list-legend = اختر واحدًا
list-filter = اكتب بضعة أحرف للبحث
list-start = اكتب جزءًا من الاسم لتظهر القائمة.
list-none = لم نجد شيئًا. جرّب أحرفًا أقل.
list-count = { $count ->
    [zero] لا توجد نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $count } نتائج
    [many] { $count } نتيجة
   *[other] { $count } نتيجة
}
list-more = { $count ->
    [zero] لا تظهر أي نتيجة بعد. اكتب المزيد من الأحرف لتجد ما تريد.
    [one] تظهر أول نتيجة. اكتب المزيد من الأحرف لتجد ما تريد.
    [two] تظهر أول نتيجتين. اكتب المزيد من الأحرف لتجد ما تريد.
    [few] تظهر أول { $count } نتائج. اكتب المزيد من الأحرف لتجد ما تريد.
    [many] تظهر أول { $count } نتيجة. اكتب المزيد من الأحرف لتجد ما تريد.
   *[other] تظهر أول { $count } نتيجة. اكتب المزيد من الأحرف لتجد ما تريد.
}
today-question = سؤال واحد
today-answer = أجب

lock-choose-title = اختر قفلًا
lock-choose-lead = عندها يحتفظ { -app } بما أخبرته به على هذا الجهاز، مشفّرًا.
lock-card-title = احتفظ بهذا على جهازك
lock-card-text = اختر قفلًا لتحتفظ بما أخبرتنا به. وحتى ذلك الحين، إذا أُغلق { -app } نسيه.
lock-passphrase = عبارة المرور
lock-passphrase-hint = { $count ->
    [zero] { $count } حرف على الأقل. من الجيد أن تختار أربع كلمات أو خمسًا لا يجمعها معًا أحد غيرك.
    [one] حرف واحد على الأقل. من الجيد أن تختار أربع كلمات أو خمسًا لا يجمعها معًا أحد غيرك.
    [two] حرفان على الأقل. من الجيد أن تختار أربع كلمات أو خمسًا لا يجمعها معًا أحد غيرك.
    [few] { $count } أحرف على الأقل. من الجيد أن تختار أربع كلمات أو خمسًا لا يجمعها معًا أحد غيرك.
    [many] { $count } حرفًا على الأقل. من الجيد أن تختار أربع كلمات أو خمسًا لا يجمعها معًا أحد غيرك.
   *[other] { $count } حرف على الأقل. من الجيد أن تختار أربع كلمات أو خمسًا لا يجمعها معًا أحد غيرك.
}
lock-forgotten = اكتبها على ورقة واحفظ الورقة في مكان آمن. لا يستطيع أحد فتح بياناتك من دونها، ولا نحن أيضًا.
lock-show = إظهار
lock-hide = إخفاء
lock-with-passphrase = اقفل بعبارة المرور هذه
lock-with-device = استخدم قفل هذا الجهاز
lock-device-hint = عندها تُفتح بياناتك بعد أن تفتح قفل هذا الجهاز.
lock-closing = جارٍ القفل. يستغرق هذا لحظة.
lock-kept = محفوظ على هذا الجهاز خلف قفلك.
unlock-title = افتح قفل { -app }
unlock-lead = بياناتك على هذا الجهاز خلف قفلك.
unlock-open = فتح القفل
unlock-opening = جارٍ الفتح. يستغرق هذا لحظة.
unlock-look = تصفّح دون فتح القفل
lock-now = اقفل الآن
lock-now-hint = ما أخبرتنا به يبقى على هذا الجهاز. لا يفتحه إلا قفلك.
lock-is-locked = مقفل
lock-is-open = مفتوح، ومحفوظ خلف قفلك
lock-is-draft = لم يُحفظ بعد: إذا أُغلق { -app } نسيه
lock-is-new = لم تخبرنا بشيء بعد

today-empty = لا شيء عليك الآن.
today-empty-next = أخبرنا بالمزيد، أو انظر إلى ما هو قادم.
today-tell-more = أخبرنا بالمزيد عن نفسك
today-contradiction = اثنان من أجوبتك لا يتّفقان

about-lead = يمكنك تصحيح كل شيء أو حذفه. ويمكن التراجع عن كل تغيير.
about-nothing = لم تخبرنا بشيء بعد.
about-nothing-next = ابدأ بما هو في متناول يدك، مثل بطاقة الإقامة.
about-add = أخبرنا بالمزيد
about-not-answered = بلا جواب
about-next = أجب عن السؤال التالي
about-answer = أجب
about-happened = حدث أمر ما
about-remove = احذف هذا

settings-language = اللغة
settings-look = المظهر
settings-theme = فاتح أو داكن
settings-theme-system = مثل الجهاز
settings-theme-light = فاتح
settings-theme-dark = داكن
settings-text = حجم الخط
settings-readings = طريقة القراءة فوق حروف الكانجي
settings-on = تشغيل
settings-off = إيقاف
settings-lock = القفل
settings-about = عن { -app }
settings-version = الإصدار { $version }
settings-publisher = القواعد والنصوص عن اليابان من { $publisher }، وقد قورنت بالقانون في { DATETIME($date, dateStyle: "medium") }.
settings-licence = برنامج حرّ برخصة MIT أو Apache 2.0.
