### البحث.

search-title = البحث
search-field = عمّ تبحث؟
search-hint = اكتب بلغتك، أو باليابانية، أو باليابانية بحروف لاتينية.
search-begin = يمكنك كتابة كلمة من رسالة وصلتك، أو اسم مكتب أو بلدة، أو ما تريد القيام به.
search-count = { $count ->
    [zero] لا توجد نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $count } نتائج
    [many] { $count } نتيجة
   *[other] { $count } نتيجة
}
search-none = لم نجد شيئًا عن «{ $text }».
search-none-do = جرّب كلمة أخرى، أو الكلمة اليابانية من رسالتك. ويمكن لهؤلاء أيضًا مساعدتك.
search-contacts = من يمكنك أن تسأل

## ما وُجد

search-kind-area = مجال من مجالات الحياة
search-kind-guide = معلومة مفيدة
search-kind-calculator = حاسبة
search-kind-pathway = ما يمكن أن يأتي بعد ذلك
search-kind-event = حدث في الحياة
search-kind-contact = من يمكنك أن تسأل
search-kind-municipality = مدينة أو بلدة
search-kind-place = مكان
search-kind-record = ممّا أخبرتنا به
