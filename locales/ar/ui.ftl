-app = Tomoni

nav-today = اليوم
nav-timeline = الجدول الزمني
nav-life = الحياة
nav-about-me = عنّي
nav-settings = الإعدادات

action-continue = متابعة
action-back = رجوع
action-cancel = إلغاء
action-save = حفظ
action-undo = تراجع
action-close = إغلاق
action-retry = إعادة المحاولة
action-show-at-counter = اعرضها على الموظّف
action-choose-language = اختر لغتك
action-correct = تصحيح

answer-yes = نعم
answer-no = لا
answer-unknown = لا أعرف
answer-declined = أفضّل عدم الإجابة

translation-reviewed = راجع الترجمة { $by } في { DATETIME($on, dateStyle: "medium") }
translation-machine-drafted = ترجمة آلية لم يراجعها أحد بعد.
translation-outdated = تغيّر النص الأصلي بعد ترجمته.
translation-fallen-back = لم يُترجم إلى لغتك بعد.

information-only = هذه معلومات وليست استشارة قانونية.
