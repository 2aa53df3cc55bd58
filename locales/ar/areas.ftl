area-status = صفة الإقامة
area-work = العمل
area-money = المال والضرائب
area-health = التأمين الاجتماعي والصحة
area-home = السكن
area-family = الأسرة والمدرسة
area-community = المجتمع واللغة
area-leaving = الانتقال والعودة إلى الوطن
