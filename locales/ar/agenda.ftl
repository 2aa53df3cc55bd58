group-overdue = متأخّر
group-today = اليوم
group-this-week = هذا الأسبوع
group-later = لاحقًا
group-needs-answer = يحتاج إلى جوابك
group-rights = حقوقك الآن
group-changed = ما الذي تغيّر
group-coming-law = قوانين ستتغيّر
group-always = ضع هذا في بالك دائمًا
group-possible = قد يعنيك هذا
group-done = تمّ

state-needs-answer = نحتاج منك إلى جواب واحد
state-upcoming = لم يبدأ بعد
state-open = يمكنك القيام بهذا الآن
state-due-soon = الموعد قريب
state-overdue = انقضى اليوم الأخير
state-done = تمّ
state-right = هذا حقّك
state-coming-law = لم يدخل هذا القانون حيّز التنفيذ بعد
state-perhaps = قد يعنيك هذا
state-standing = يسري في كل وقت
state-past = انقضى وقت هذا الأمر

kind-duty = يجب عليك القيام بهذا
kind-window = يمكنك القيام بهذا خلال مدة معيّنة
kind-right = حقّك
kind-limit = حدّ يضعه القانون
kind-ban = ما لا يجوز للآخرين فعله بك

due-on = في موعد أقصاه { $date }
last-open-day = المكتب مفتوح حتى { $date }
opens-on = ابتداءً من { $date }
done-on = تمّ في { $date }
in-force-from = ساري المفعول ابتداءً من { $date }
act-by = اذهب في موعد أقصاه { $date }
cautious = تفهم المكاتب هذا القانون بطريقتين. للاحتياط، اعتبر أن اليوم الأخير هو { $date }.
overdue-calm = ما زال بإمكانك القيام بهذا. اذهب في أقرب وقت ممكن، وقل إنك تأخّرت.

part-what = ما المطلوب
part-where = أين
part-bring = ما الذي تحضره معك
part-cost = التكلفة
part-late = إذا تأخّرت
part-why = لماذا يعنيك هذا
part-law = القانون
part-counting = كيف حُسب التاريخ
part-rights = حقوقك في هذا الأمر
part-form = الاستمارة
part-ask = اسأل هنا
part-publisher = مصدر هذه المعلومات
cost-free = مجانًا

confidence-verified = تمّت مراجعته على نص القانون
    .note = قارنّا هذا بنص القانون.
confidence-from-knowledge = لم يُراجع على نص القانون بعد
    .note = هذا معروف لدى الكثيرين، لكن لم يقارنه أحد بنص القانون بعد.
confidence-uncertain = غير مؤكّد
    .note = اسأل قبل أن تعتمد على هذه المعلومة.

change-added = جديد لك
change-removed = لم يعد يعنيك
change-moved = انتقل اليوم الأخير من { $from } إلى { $to }
change-moved-unknown = تغيّر اليوم الأخير
change-opened = يمكنك القيام بهذا الآن

questions-count = { $count ->
    [zero] لا توجد أسئلة
    [one] سؤال واحد
    [two] سؤالان
    [few] { $count } أسئلة
    [many] { $count } سؤالًا
   *[other] { $count } سؤال
}
progress = { $done } من { $all }
