### الحاسبة: الإقامة خلال انتظار القرار.

calculator-special-period = إلى متى يمكنني البقاء خلال انتظار القرار؟ (特例期間)
    .what = إذا قدّمت طلب تمديد أو تغيير قبل نهاية إقامتك، يمكنك البقاء حتى القرار، لكن شهرين على الأكثر. وأيام إغلاق المكتب لا تطيل المدة.
input-special-period-short-stay = هل مدة إقامتك 30 يومًا أو أقل؟

headline-special-period-file-by = يُرجى تقديم الطلب حتى { $open }.
headline-special-period-lawful-until = يمكنك البقاء حتى القرار، وعلى الأكثر حتى { $last }.
headline-special-period-granted = صدر القرار. الموافقة الجديدة تبيّن إلى متى يمكنك البقاء.
headline-special-period-refused = لم تتم الموافقة على الطلب. يمكنك البقاء حتى { $end }.
headline-special-period-filed-late = قُدّم الطلب بعد نهاية الإقامة. يُرجى التحدّث مع مكتب الهجرة الآن.
headline-special-period-not-for-this = هذا الطلب لا يسمح لك بالبقاء مدة أطول. يُرجى تقديم طلب تمديد حتى { $open }.
headline-special-period-short-stay = مع إقامة من 30 يومًا أو أقل لا توجد مدة انتظار بعد { $until }.
headline-special-period-stay-over = انتهت إقامتك في { $until }. يُرجى الذهاب إلى مكتب الهجرة الآن.
line-special-period-file-by = آخر يوم عمل لتقديم الطلب
line-special-period-stay-ends = نهاية إقامتك
line-special-period-lawful-until = يمكنك البقاء حتى
line-special-period-collect-by = آخر يوم عمل لاستلام القرار
step-special-period-file-by = تنتهي إقامتك في { $until }. آخر يوم يكون فيه المكتب مفتوحًا حتى ذلك الوقت هو { $open }. نهاية الإقامة لا تتأخّر، حتى إذا كان المكتب مغلقًا.
step-special-period-online = عبر الإنترنت لا يمكن تقديم الطلب في آخر يوم من إقامتك. يُرجى تقديمه قبل ذلك.
step-special-period-months = المدة { $months }، تبدأ في { $first }، اليوم التالي ليوم { $until }، وتنتهي في { $last }.
step-special-period-clamped = ليس في الشهر الأخير يوم كهذا، فتنتهي المدة في آخر يوم منه، { $last }.
step-special-period-stands = يبقى { $last } آخر يوم، حتى في نهاية الأسبوع أو العطلة.
step-special-period-decided = صدر القرار في { $decided }. تنتهي مدة الانتظار مع القرار. يمكنك البقاء حتى { $end }.
step-special-period-proofs = يُرجى الاحتفاظ بالإثبات: الختم على ظهر بطاقة إقامتك، أو رسالة مكتب الهجرة الإلكترونية إذا قدّمت عبر الإنترنت. يُستحسن حمله مع بطاقتك وجواز سفرك.
step-special-period-others = بطاقة «ماي نمبر» (マイナンバーカード) والمصرف لا يعرفان ذلك. يُرجى عرض الإثبات عليهما قبل التاريخ المكتوب على بطاقتك.
step-special-period-collect = قدّمت الطلب في { $filed }، في الوقت المناسب. يُرجى استلام القرار حتى { $collect }. بعد { $last } لا تكون الإقامة قانونية، حتى من دون قرار.
step-special-period-go-now = انتهت إقامتك في { $until }. يُرجى الذهاب إلى مكتب الهجرة في أقرب وقت ممكن وشرح السبب. أحيانًا يُقبل طلب متأخّر.
step-special-period-not-for-this = تمديد مدة الإقامة أو تغيير صفتها وحدهما يسمحان لك بالانتظار بعد نهاية الإقامة. يجب تقديم الطلب حتى { $until }؛ والمكتب مفتوح حتى { $open }.
step-special-period-short-stay = لا يعطي القانون مدة انتظار لإقامات من 30 يومًا أو أقل. يجب أن يصدر القرار حتى { $until }.
say-special-period-pending = نهاية إقامتي { $until }. قدّمت الطلب في { $filed } وأنتظر القرار. بحسب المادتين 20 و21 من قانون الهجرة (入管法) يمكنني البقاء حتى { $last }.
wrong-special-period-no-such-day = هذا التاريخ بعيد جدًا ولا يمكن الحساب منه. يُرجى التحقّق منه.
wrong-special-period-decided-before = يوم القرار قبل يوم تقديم الطلب. يُرجى التحقّق من التاريخين.
parameter-special-period-months = أشهر الانتظار بعد نهاية الإقامة
