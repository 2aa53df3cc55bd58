### المدفوعات بحسب الأشهر، والعودة إلى الوطن، والسجل الذي تأخذه معك.

## المدفوعات

payments-title = ما الذي دُفع
payments-lead = الضريبة والتأمين الصحي والمعاش، شهرًا بعد شهر. المس شهرًا لتخبرنا عنه.
payments-month = الشهر
payments-row = المدفوعات شهرًا بعد شهر
payments-nothing = لا يمكننا أن نقول بعد ما المطلوب منك دفعه.
payments-nothing-do = أخبرنا أولًا بصفة إقامتك وسكنك وأعمالك وتاريخ ميلادك.
payments-table = المدفوعات بحسب الأشهر
payments-year-note = الأشهر الأحدث أولًا.
payments-others = مرة في السنة، وغيرها
payments-add = إضافة دفعة أخرى
payments-withheld-note = «من صاحب العمل» تعني أن لعملك تأمين شركة. انظر في قسيمة الراتب: فيها ما اقتُطع.

payment-on-time = مدفوع
payment-late = متأخّر
payment-exempt = معفى
payment-postponed = مؤجّل
payment-withheld = من صاحب العمل
payment-due = للدفع
payment-unpaid = غير مدفوع
payment-unanswered = أجب
payment-unknown = غير معروف
payment-none = لا شيء

payment-tell = كيف سُوّي؟
payment-save = حفظ
payment-due-on = آخر يوم للدفع هو { $date }.
payment-slip-date = التاريخ المكتوب على القسيمة
payment-slip-date-hint = اترك الخانة فارغة إذا لم تكن القسيمة معك.
payment-paid-on = اليوم المكتوب على الإيصال
payment-paid-on-hint = اترك الخانة فارغة إذا كنت لا تعرفه.
payment-check-payslip = أخذنا هذا من أعمالك. تحقّق منه في قسيمة الراتب.
payment-check-letter = أخذنا هذا من تأمينك. تحقّق منه في رسالة المكتب.
payment-facts-missing = يعتمد هذا على أمر لا نعرفه: صفة إقامتك أو سكنك أو أعمالك أو تأمينك أو تاريخ ميلادك.
payment-correct = تصحيح ما أخبرت به

payments-sum-months = { $count ->
    [zero] آخر { $count } شهر
    [one] الشهر الأخير
    [two] آخر شهرين
    [few] آخر { $count } أشهر
    [many] آخر { $count } شهرًا
   *[other] آخر { $count } شهر
}
payments-sum-on-time = { $count ->
    [zero] لا أشهر مدفوعة
    [one] شهر واحد مدفوع
    [two] شهران مدفوعان
    [few] { $count } أشهر مدفوعة
    [many] { $count } شهرًا مدفوعًا
   *[other] { $count } شهر مدفوع
}
payments-sum-withheld = { $count ->
    [zero] لا أشهر من صاحب العمل
    [one] شهر واحد من صاحب العمل
    [two] شهران من صاحب العمل
    [few] { $count } أشهر من صاحب العمل
    [many] { $count } شهرًا من صاحب العمل
   *[other] { $count } شهر من صاحب العمل
}
payments-sum-exempt = { $count ->
    [zero] لا أشهر معفاة أو مؤجّلة
    [one] شهر واحد معفى أو مؤجّل
    [two] شهران معفيان أو مؤجّلان
    [few] { $count } أشهر معفاة أو مؤجّلة
    [many] { $count } شهرًا معفى أو مؤجّلًا
   *[other] { $count } شهر معفى أو مؤجّل
}
payments-sum-late = { $count ->
    [zero] لا أشهر دُفعت متأخّرة
    [one] شهر واحد دُفع متأخّرًا
    [two] شهران دُفعا متأخّرين
    [few] { $count } أشهر دُفعت متأخّرة
    [many] { $count } شهرًا دُفع متأخّرًا
   *[other] { $count } شهر دُفع متأخّرًا
}
payments-sum-unpaid = { $count ->
    [zero] لا أشهر غير مدفوعة
    [one] شهر واحد غير مدفوع
    [two] شهران غير مدفوعين
    [few] { $count } أشهر غير مدفوعة
    [many] { $count } شهرًا غير مدفوع
   *[other] { $count } شهر غير مدفوع
}
payments-sum-unanswered = { $count ->
    [zero] لا أشهر تحتاج إلى جواب
    [one] شهر واحد يحتاج إلى جواب
    [two] شهران يحتاجان إلى جواب
    [few] { $count } أشهر تحتاج إلى جواب
    [many] { $count } شهرًا يحتاج إلى جواب
   *[other] { $count } شهر يحتاج إلى جواب
}
payments-sum-nothing = لا شيء للدفع في هذه المدة.
payments-all-on-time = دفعتُ كل هذه في مواعيدها
payments-looked-at = من ينظر في هذا

## العودة إلى الوطن

going-home-title = العودة إلى الوطن
going-home-lead = ما يلزم قبل مغادرة اليابان، وحتى متى.
going-home-row = مغادرة اليابان، خطوة خطوة
going-home-departs = موعد مغادرتك: { DATETIME($date, dateStyle: "long") }.
going-home-for-good = مغادرتك نهائية.
going-home-coming-back = ستكون لك عودة. القائمة أقصر.
going-home-ask = متى موعد مغادرتك؟
going-home-ask-note = مع يوم المغادرة تحصل كل خطوة على موعدها. وحتى ذلك الحين، هذا هو الترتيب المعتاد.
going-home-ask-for-good = هل مغادرتك نهائية؟
going-home-change = تغيير السفر
going-home-origin = في البلد الذي تعود إليه
going-home-origin-note = تغيّر هذه المكاتب قواعدها كثيرًا. اسأل سفارتك قبل أن تعتمد على هذا.
going-home-origin-ask = أخبرنا بجنسيتك، ونعرض ما قد يطلبه بلدك.
going-home-plan-note = حيث لا يحدّد القانون يومًا، فالتاريخ خطة: قبل السفر بهذه المدة.
slot-as-soon = بمجرّد معرفة الموعد
slot-months = قبل شهرين إلى 3 أشهر
slot-month = قبل شهر واحد
slot-weeks = قبل أسبوعين
slot-last-week = في الأسبوع الأخير
slot-departure = في يوم المغادرة
slot-after = بعد وصولك
slot-two-years = خلال سنتين
going-home-until = حتى { DATETIME($date, dateStyle: "long") }
going-home-from = ابتداءً من { DATETIME($date, dateStyle: "long") }

## السجل الذي تأخذه معك

portable-title = سجل تأخذه معك
portable-lead = عملك ومهاراتك واختباراتك وأشهر تأمينك، لتأخذها معك. لا يدخل شيء فيه قبل أن تختاره.
portable-row = سجل تأخذه معك
portable-choose = ما الذي يدخل فيه
portable-nothing = لا يوجد بعد ما يدخل فيه.
portable-nothing-do = أخبرنا أولًا عن أعمالك ومدارسك واختباراتك ومهاراتك.
portable-all = اختيار الكل
portable-none = إلغاء اختيار الكل
portable-page = صفحتك
portable-page-empty = اختر شيئًا أعلاه، فيظهر هنا.
portable-print = طباعة
portable-save = حفظ في ملف (JSON)
portable-save-note = هذا الملف غير مقفل. كل من لديه الملف يستطيع قراءته.
portable-saved = تمّ الحفظ: { $name }
portable-not-saved = تعذّر حفظ الملف على هذا الجهاز.
portable-name-here = الاسم
portable-made-on = أُعدّ في { DATETIME($date, dateStyle: "long") }
portable-own-words = كتبه الشخص المذكور أعلاه. والشهادات تثبته.
