### الناشرون: بمن نثق في المحتوى. الإعدادات ← الناشرون.

publishers-title = الناشرون
publishers-lead = الناشر هو من يكتب ما تقرؤه هنا. أنت تختار بمن تثق.
publishers-built-in = جزء من هذا التطبيق
publishers-add = إضافة ناشر
publishers-none = لم تضف ناشرين آخرين.

## ناشر واحد

publishers-checked = آخر تحقّق في { $date }
publishers-never-checked = لم يتمّ التحقّق بعد
publishers-edition = الإصدار { $number }
publishers-address = العنوان
publishers-fingerprint = البصمة الرقمية
publishers-fingerprint-hint = قارن هذه الأرقام بالأرقام على ملصق الناشر أو في موقعه. يجب أن تكون هي نفسها.
publishers-fingerprint-same = هذه الأرقام هي نفسها التي في الرمز الذي مسحته.
publishers-fingerprint-other = هذه الأرقام ليست التي في الرمز الذي مسحته. لا تثق بهذا الناشر. اسأل الناشر نفسه.
publishers-keys = عدد المفاتيح التي يجب أن توقّع كل تغيير في مفاتيح الناشر: { $needed } من { $keys }.

## ما الذي يقدّمه

publishers-brings = يقدّم
publishers-brings-rules = قواعد ومواعيد. تحلّ محلّ القواعد التي في هذا التطبيق.
publishers-brings-laws = نصوص قوانين
publishers-brings-words = { $count ->
    [zero] كلمات بلا لغات
    [one] كلمات بلغة واحدة
    [two] كلمات بلغتين
    [few] كلمات بـ{ $count } لغات
    [many] كلمات بـ{ $count } لغة
   *[other] كلمات بـ{ $count } لغة
}
publishers-brings-places = جهات اتصال وأماكن
publishers-brings-mirror = أخبار وإنذارات وبيانات مفتوحة
publishers-brings-nothing = لا شيء بعد
publishers-cannot = لا يمكنه أن يرى ما أخبرت به هذا التطبيق. ولا يمكنه تشغيل برامج ولا استخدام الإنترنت.

## الإضافة

publishers-add-lead = اكتب العنوان الذي أعطاك إياه الناشر، أو امسح الرمز الذي على ملصقه بتطبيق الكاميرا.
publishers-add-field = عنوان الناشر
publishers-add-folder = يمكن أيضًا استخدام مجلّد أو ذاكرة USB. اكتب مكانه.
publishers-look = انظر إلى هذا الناشر
publishers-looking = جارٍ البحث
publishers-no-address = هذا ليس عنوانًا. العنوان يبدو هكذا: nanao.example.org/tomoni
publishers-not-secure = هذا العنوان غير آمن (ليس https). اطلب من الناشر عنوانًا آمنًا.
publishers-trust = أثق بهذا الناشر
publishers-not-now = ليس الآن
publishers-known = أنت تثق بالناشر { $name } من قبل.
publishers-unnamed = ناشر بلا اسم

## الإزالة

publishers-remove = إزالة هذا الناشر
publishers-remove-hint = ما قدّمه يزول. وما أخبرت به هذا التطبيق يبقى.

## تحديث ينتظر

waiting-title = قواعد جديدة تغيّر شيئًا يعنيك
waiting-lead = يوجد تحديث جاهز. هذا ما سيتغيّر. انظر فيه قبل أن يبدأ العمل به.
waiting-use = استخدم القواعد الجديدة
waiting-later = لاحقًا
waiting-look = انظر ما الذي يتغيّر
waiting-added = جديد
waiting-gone = لم يعد يعنيك
waiting-moved = يوم آخر
waiting-until-now = حتى الآن
waiting-from-now = مع القواعد الجديدة
waiting-nothing = لا يوجد تحديث ينتظر.
waiting-nothing-next = نخبرك هنا قبل أن تغيّر قواعد جديدة موعدًا من مواعيدك.

## الجلب

publishers-fetching = { $kilobytes } من { $of } كيلوبايت
publishers-size = حجم التنزيل: { $kilobytes } كيلوبايت.
