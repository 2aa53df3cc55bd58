area-status = صفة الإقامة
area-work = العمل
area-money = المال والضرائب
area-insurance = التأمين الاجتماعي والصحة
area-home = السكن
area-family = الأسرة والمدرسة
area-community = المجتمع واللغة
area-moving-on = الانتقال والعودة إلى الوطن
