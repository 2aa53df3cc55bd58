relative-today = اليوم
relative-tomorrow = غدًا
relative-yesterday = أمس
relative-in-days = { $days ->
    [zero] بعد { $days } يوم
    [one] بعد يوم واحد
    [two] بعد يومين
    [few] بعد { $days } أيام
    [many] بعد { $days } يومًا
   *[other] بعد { $days } يوم
}
relative-days-ago = { $days ->
    [zero] قبل { $days } يوم
    [one] قبل يوم واحد
    [two] قبل يومين
    [few] قبل { $days } أيام
    [many] قبل { $days } يومًا
   *[other] قبل { $days } يوم
}
relative-in-months = { $months ->
    [zero] بعد نحو { $months } شهر
    [one] بعد نحو شهر واحد
    [two] بعد نحو شهرين
    [few] بعد نحو { $months } أشهر
    [many] بعد نحو { $months } شهرًا
   *[other] بعد نحو { $months } شهر
}
relative-months-ago = { $months ->
    [zero] قبل نحو { $months } شهر
    [one] قبل نحو شهر واحد
    [two] قبل نحو شهرين
    [few] قبل نحو { $months } أشهر
    [many] قبل نحو { $months } شهرًا
   *[other] قبل نحو { $months } شهر
}
relative-in-years = { $years ->
    [zero] بعد نحو { $years } سنة
    [one] بعد نحو سنة واحدة
    [two] بعد نحو سنتين
    [few] بعد نحو { $years } سنوات
    [many] بعد نحو { $years } سنة
   *[other] بعد نحو { $years } سنة
}
relative-years-ago = { $years ->
    [zero] قبل نحو { $years } سنة
    [one] قبل نحو سنة واحدة
    [two] قبل نحو سنتين
    [few] قبل نحو { $years } سنوات
    [many] قبل نحو { $years } سنة
   *[other] قبل نحو { $years } سنة
}

unit-days = { $count ->
    [zero] { $count } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}
unit-weeks = { $count ->
    [zero] { $count } أسبوع
    [one] أسبوع واحد
    [two] أسبوعين
    [few] { $count } أسابيع
    [many] { $count } أسبوعًا
   *[other] { $count } أسبوع
}
unit-months = { $count ->
    [zero] { $count } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $count } أشهر
    [many] { $count } شهرًا
   *[other] { $count } شهر
}
unit-years = { $count ->
    [zero] { $count } سنة
    [one] سنة واحدة
    [two] سنتين
    [few] { $count } سنوات
    [many] { $count } سنة
   *[other] { $count } سنة
}
amount-yen = { $amount } ين

step-event = يُحسب ابتداءً من { $date }.
step-first-day-excluded = لا يُحسب اليوم الأول.
step-first-day-included = ذلك اليوم هو اليوم الأول.
step-counted = تنتهي مدة { $period } في { $date }.
step-no-corresponding-day = لا يوجد في ذلك الشهر يوم مقابل، لذلك تنتهي المدة في آخر يوم من الشهر.
step-closed-weekend = المكتب مغلق في { $date } بسبب عطلة نهاية الأسبوع.
step-closed-holiday = المكتب مغلق في { $date } بسبب عطلة رسمية ({ $name }).
step-closed-year-end = المكتب مغلق في { $date } بسبب عطلة رأس السنة.
step-rolled = لذلك ينتقل اليوم الأخير من { $from } إلى { $to }.
step-stands = لا ينتقل هذا اليوم الأخير، حتى إذا كان المكتب مغلقًا.
step-last-open-day = آخر يوم يكون فيه المكتب مفتوحًا قبل ذلك هو { $date }.
step-backwards = قبل { $from } بمدة { $period }: { $date }.
step-expected = لم تُعلن عطلات تلك السنة بعد. حسبناها وفق القانون، لذلك قد يتغيّر هذا التاريخ.
