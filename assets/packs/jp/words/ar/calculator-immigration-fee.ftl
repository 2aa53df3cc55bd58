### الحاسبة: الرسوم لدى مكتب الهجرة.

calculator-immigration-fee = كم الرسوم لدى مكتب الهجرة؟
    .what = لا تُدفع الرسوم إلا عند الموافقة. اليوم الذي استلم فيه مكتب الهجرة طلبك يحدّد المبالغ التي تسري. ومنذ 1 أكتوبر 2026 تعتمد الرسوم أيضًا على المدة الممنوحة.
input-immigration-fee-kind = لأي طلب
choice-immigration-fee-kind-extension = تمديد مدة الإقامة
choice-immigration-fee-kind-change = تغيير صفة الإقامة
choice-immigration-fee-kind-permanent-residence = الإقامة الدائمة
choice-immigration-fee-kind-re-entry-single = تصريح العودة، مرة واحدة
choice-immigration-fee-kind-re-entry-multiple = تصريح العودة، مرات كثيرة
choice-immigration-fee-kind-status-acquisition = الحصول على صفة الإقامة (بعد الولادة)
choice-immigration-fee-kind-other-activity-permission = إذن العمل خارج صفة الإقامة
choice-immigration-fee-kind-employment-certificate = شهادة الأهلية للعمل
choice-immigration-fee-kind-card-exchange = بطاقة إقامة جديدة بناءً على رغبتك
choice-immigration-fee-kind-certificate-of-eligibility = شهادة الأهلية للإقامة

headline-immigration-fee-fee = الرسوم { $fee }.
headline-immigration-fee-free = لا توجد رسوم.
headline-immigration-fee-two-ways = { $counter } عند الشبّاك، و{ $online } عبر الإنترنت.
headline-immigration-fee-by-period = من { $least } إلى { $most }، بحسب المدة الممنوحة.
headline-immigration-fee-no-fee-known = لا نعرف رسومًا لطريقة التقديم هذه.
line-immigration-fee-fee = الرسوم:
line-immigration-fee-counter = عند الشبّاك
line-immigration-fee-online = عبر الإنترنت
line-immigration-fee-reduced = مخفّضة لظروف صعبة، عند الشبّاك
step-immigration-fee-received = استُلم الطلب في { $filed }. تسري مبالغ ذلك اليوم.
step-immigration-fee-old-table = حتى 30 سبتمبر 2026 كان المبلغ واحدًا لكل المدد.
step-immigration-fee-fee = { $channel }: { $fee }. يسري هذا المبلغ على الطلبات من { $from }.
step-immigration-fee-pay-at = عند الشبّاك تُدفع الرسوم بطوابع مالية (収入印紙). المبالغ منذ 1 أكتوبر 2026 رأيناها في تقارير عن صفحات مكتب الهجرة، لا في نص القرار نفسه. يُرجى السؤال قبل شراء الطوابع.
step-immigration-fee-online = مبلغ الإنترنت يشمل أجرة الدفع في متجر صغير (コンビニ) أو مصرف.
step-immigration-fee-refused = إذا رُفض الطلب فلا يلزمك دفع شيء.
step-immigration-fee-reduced = توجد رسوم مخفّضة { $fee } لمن هم في ظروف صعبة. لم نقرأ شروطها. يُرجى السؤال عند الشبّاك.
say-immigration-fee-pay = استُلم طلبي في { $filed }. هل الرسوم { $fee }؟
picture-immigration-fee-by-period = الرسوم بحسب المدة الممنوحة
parameter-immigration-fee = الرسوم لدى مكتب الهجرة
