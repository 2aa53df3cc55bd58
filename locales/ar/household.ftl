### عدّة أشخاص في ملف واحد: من هم، وما القادم لكل منهم، وزيارة واحدة للجميع.

household-title = من يسكنون معي
household-lead = لكل شخص مواعيده. وما تخبرنا به عنهم يبقى خلف قفلك.
household-nobody = لم تخبرنا عن أحد بعد.
household-nobody-next = أضف من يسكنون معك. عندئذ يعرض هذا التطبيق مواعيدهم أيضًا.
household-add = إضافة شخص
household-you = أنت
household-you-among = أنت
household-named = { $name } ({ $relation })
household-born = { $relation }، تاريخ الميلاد { $date }
household-for = من أجل: { $people }
household-back-to-me = العودة إلى نفسي
household-nothing = لا شيء للقيام به الآن
household-see-all = كل ما يخصّ هذا الشخص
household-edit = ما أخبرت به عن هذا الشخص
household-others = لآخرين في سكنك
household-questions = { $count ->
    [zero] لا توجد أسئلة
    [one] سؤال واحد
    [two] سؤالان
    [few] { $count } أسئلة
    [many] { $count } سؤالًا
   *[other] { $count } سؤال
}

## زيارة واحدة للجميع

household-move = انتقالك إلى السكن في { $date }
household-move-undated = انتقالك إلى السكن
household-together = يمكنكم القيام بهذا معًا في زيارة واحدة. اسأل المكتب هل يمكن أن يذهب شخص واحد عن الجميع. وخذ معك أوراق الجميع.
household-everywhere = في أي مكان
household-done-for = تمّ من أجل: { $people }
household-papers = أحضر هذه مرة واحدة

household-overview = ما القادم لكل شخص
household-together-hint = مع قائمة واحدة لانتقالك
household-all-done = قمنا بكل هذا
