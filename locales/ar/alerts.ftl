### الإنذارات: ما يسري الآن، وإنذار واحد، وما مضى، والشريط في «اليوم».

## القائمة

alerts-title = الإنذارات
alerts-hint = زلازل وتسونامي وطقس: ما يخصّ أماكنك
alerts-nothing = لم يُعلن شيء لأماكنك.
alerts-nothing-next = إذا أُعلن شيء، فستراه هنا وفي «اليوم».
alerts-no-place = لا نعرف لأي مكان تحتاج إلى إنذارات.
alerts-no-place-next = اختر بلدية. يُحفظ اختيارك على هذا الجهاز فقط.
alerts-never-heard = لم تُجلب أي إنذارات بعد.
alerts-never-heard-next = شغّل الإنذارات في الإعدادات. وحتى ذلك الحين تابع التلفاز والراديو والعلامات من حولك.
alerts-elsewhere = في أماكن أخرى من اليابان
alerts-history = ما أُعلن في الشهر الأخير
alerts-history-empty = لم يُعلن شيء.
alerts-disaster-card = في الكوارث: ماذا تفعل، وبمن تتصل

## لأي أماكن

alerts-place-home = السكن
alerts-place-work = العمل
alerts-place-school = المدرسة
alerts-place-family = سكن { $name }
alerts-place-other = مكان اخترته
alerts-choose-area = اختر مكانًا للإنذارات
alerts-change-area = اختر مكانًا آخر
alerts-forget-area = لا تعرض أي مكان
alerts-area-note = يُحفظ هذا الاختيار وحده، ويراه كل من يمسك هذا الجهاز. لا يُحفظ معه شيء آخر عنك.

## متى وصلت

alerts-heard-minutes = { $minutes ->
    [zero] آخر تحديث قبل { $minutes } دقيقة
    [one] آخر تحديث قبل دقيقة واحدة
    [two] آخر تحديث قبل دقيقتين
    [few] آخر تحديث قبل { $minutes } دقائق
    [many] آخر تحديث قبل { $minutes } دقيقة
   *[other] آخر تحديث قبل { $minutes } دقيقة
}
alerts-heard-hours = { $hours ->
    [zero] آخر تحديث قبل { $hours } ساعة
    [one] آخر تحديث قبل ساعة واحدة
    [two] آخر تحديث قبل ساعتين
    [few] آخر تحديث قبل { $hours } ساعات
    [many] آخر تحديث قبل { $hours } ساعة
   *[other] آخر تحديث قبل { $hours } ساعة
}
alerts-heard-days = { $days ->
    [zero] آخر تحديث قبل { $days } يوم
    [one] آخر تحديث قبل يوم واحد
    [two] آخر تحديث قبل يومين
    [few] آخر تحديث قبل { $days } أيام
    [many] آخر تحديث قبل { $days } يومًا
   *[other] آخر تحديث قبل { $days } يوم
}
alerts-heard-now = آخر تحديث الآن
alerts-stale = قد يكون هذا قديمًا. تابع التلفاز والراديو، وانظر حولك.

## درجة الخطر

alerts-severity-extreme = خطر على الحياة
alerts-severity-severe = خطير
alerts-severity-moderate = انتبه
alerts-severity-minor = للعلم
alerts-severity-unknown = معلومات
alerts-level = المستوى { $level }
alerts-volcano-level = مستوى البركان { $level }
alerts-drill = تدريب
alerts-drill-note = هذا تدريب. لا يحدث شيء.
alerts-test = تجربة
alerts-cancelled = سُحب
alerts-lifted = انتهى
alerts-corrected = صُحّح
alerts-old = أُعلن قبل وقت طويل. ربما انتهى.

## إنذار واحد

alerts-sent = أُعلن: { $time }
alerts-until = حتى: { $time }
alerts-moment = { $date }، { $time }
alerts-moment-today = اليوم، { $time }
alerts-japan-time = كل الأوقات بتوقيت اليابان.
alerts-facts = ما هو معروف
alerts-do = ماذا تفعل الآن
alerts-levels = معنى المستويات الخمسة
alerts-official = النص الرسمي باليابانية
alerts-official-missing = لا يوجد نص آخر.
alerts-source = المصدر: { $publisher }، { $time }. الكلمات بلغتك من عندنا.
alerts-areas-all = كل المناطق
alerts-areas-more = { $count ->
    [zero] لا مناطق أخرى
    [one] ومنطقة أخرى
    [two] ومنطقتان أخريان
    [few] و{ $count } مناطق أخرى
    [many] و{ $count } منطقة أخرى
   *[other] و{ $count } منطقة أخرى
}

## ما هو معروف

alerts-fact-intensity-here = الاهتزاز هنا
alerts-fact-intensity-expected = الاهتزاز المتوقّع هنا
alerts-intensity = الشدّة { $intensity }
alerts-intensity-range = الشدّة من { $from } إلى { $to }
alerts-intensity-or-more = الشدّة { $from } أو أكثر
alerts-fact-intensity-strongest = أقوى اهتزاز
alerts-fact-epicentre = مركز الزلزال
alerts-fact-origin = وقت الزلزال
alerts-fact-magnitude = قوّة الزلزال
alerts-fact-depth = العمق
alerts-depth = نحو { $km } كم
alerts-depth-shallow = قريب جدًا من السطح
alerts-fact-long-period = درجة الاهتزاز البطيء
alerts-fact-height = ارتفاع الأمواج المتوقّع
alerts-fact-arrival = الوصول المتوقّع لأول موجة
alerts-height = { $metres } م
alerts-height-or-more = { $metres } م أو أكثر
alerts-height-less = أقل من { $metres } م
alerts-fact-measured = القياس في { $station }
alerts-measured = { $height } ({ $time })
alerts-fact-volcano = البركان
alerts-fact-phenomenon = ما يُرى
alerts-fact-plume = ارتفاع الدخان فوق الفوّهة
alerts-metres = { $metres } م
alerts-fact-typhoon = الإعصار
alerts-typhoon = رقم { $number } { $name }
alerts-fact-place = مكانه
alerts-fact-pressure = الضغط في المركز
alerts-pressure = { $hpa } هكتوباسكال
alerts-fact-wind = أقوى ريح
alerts-wind = { $ms } م/ث

## إلى أين تذهب

alerts-sites = أقرب مواقع الإخلاء عند هذا الخطر
alerts-sites-of = ابتداءً من وسط { $place }
alerts-sites-checked = من قائمة البلدية. لا نعرف أي المواقع مفتوح الآن.
alerts-sites-none = ليست لدينا هنا قائمة بمواقع الإخلاء عند هذا الخطر.
