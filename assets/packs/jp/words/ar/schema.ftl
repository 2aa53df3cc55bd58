### كلمات السجل: الأسئلة والخانات، وأسماء الخيارات وصفات الإقامة.

## الشخص

entity-person = أنت
    .many = أنت
    .add = أخبرنا عن نفسك
field-person-born = تاريخ الميلاد
    .ask = ما تاريخ ميلادك؟
    .why = تبدأ بعض الواجبات والحقوق أو تنتهي في سنّ معيّنة، مثل المعاش الوطني عند سنّ 20.
field-person-nationality = الجنسية
    .ask = من أي بلد جواز سفرك؟
    .why = تعتمد بعض القواعد على اتفاقيات مع بلدك، مثلًا في المعاش والمغادرة.
field-person-japanese-nationality = الجنسية اليابانية
    .hint = يُختار «نعم» إذا كانت لديك الجنسية اليابانية إلى جانب جنسية أخرى.
field-person-tax-residence-years = سنوات السكن في اليابان خلال آخر عشر سنوات
    .hint = تُحسب السنوات الكاملة. تعتمد على ذلك بعض التقارير إلى مكتب الضرائب.
field-person-foreign-assets-over-50-million = ممتلكات خارج اليابان تزيد على 50 مليون ين
    .hint = ممتلكاتك خارج اليابان في 31 ديسمبر.
field-person-securities-over-100-million = أوراق مالية بقيمة 100 مليون ين أو أكثر
    .hint = أسهم وسندات وصناديق وما يشبهها، تُحسب عند مغادرتك اليابان.
field-person-pregnancy-due = اليوم المتوقّع للولادة
field-person-pregnancy-notified = تاريخ الإبلاغ عن الحمل
    .hint = اليوم الذي استلم فيه مكتب البلدية إشعار الحمل.
field-person-arrested = يوم التوقيف
field-person-became-dual-national = لديّ جنسية ثانية منذ
    .hint = يوم حصولك على الجنسية الأخرى. تُترك الخانة فارغة إذا كانت لديك الجنسيتان منذ الولادة.
field-person-nationality-chosen = تاريخ اختيار الجنسية
    .hint = يوم تقديم إشعار الاختيار.
field-person-tv-receiver = تلفاز أو جهاز يستقبل قناة NHK
field-person-insured-through-spouse = مشمول بتأمين شركة أحد أفراد الأسرة
    .ask = هل يشملك تأمين الشركة التي يعمل فيها الزوج أو الزوجة أو أحد الوالدين؟
    .why = إذا كان الجواب نعم، فلا حاجة إلى انضمامك بنفسك إلى التأمين الصحي الوطني.
field-person-pension-joined = تاريخ الانضمام إلى المعاش الوطني أو تأكيده

## الإقامة

entity-stay = الإقامة
    .many = الإقامات
    .add = إضافة إقامة
    .ask = هل سكنك في اليابان الآن، أو سيكون فيها قريبًا؟
field-stay-status = صفة الإقامة
    .ask = ما صفة إقامتك؟
    .why = هي مكتوبة على وجه بطاقة الإقامة. معظم الواجبات والحقوق تعتمد عليها.
field-stay-until = آخر يوم في مدة الإقامة
    .ask = إلى متى يُسمح لك بالبقاء في اليابان؟
    .why = هذا مكتوب على بطاقة الإقامة. ومن هذا اليوم يُحسب وقت طلب التمديد.
field-stay-period = مدة الإقامة الممنوحة
    .hint = مثلًا سنة واحدة أو 3 سنوات.
field-stay-landed = الإذن بالدخول
    .ask = في أي يوم دخلت اليابان بصفة الإقامة هذه؟
    .why = تُحسب بعض المدد من هذا اليوم، مثل مدة القيادة برخصة أجنبية.
field-stay-permitted = تاريخ الموافقة على التغيير أو التمديد
    .hint = يوم الموافقة المكتوب على بطاقتك، إذا حصلت على هذه الصفة أو مدّدتها داخل اليابان.
field-stay-card-expires = تاريخ انتهاء بطاقة الإقامة
    .hint = فقط إذا كان يومًا غير يوم انتهاء إقامتك.
field-stay-card-issued = تاريخ إصدار بطاقة الإقامة
field-stay-card-lost = تاريخ فقدان البطاقة
    .hint = اليوم الذي لاحظت فيه فقدان البطاقة.
field-stay-card-reissue-applied = تاريخ طلب بطاقة جديدة
field-stay-card-renewal-applied = تاريخ طلب تجديد البطاقة
field-stay-card-exchange-ordered = تاريخ إبلاغك بوجوب استبدال البطاقة
field-stay-card-invalid = البطاقة غير صالحة منذ
field-stay-card-returned = تاريخ إعادة البطاقة
field-stay-item-changed = تاريخ تغيّر الاسم أو تاريخ الميلاد أو الجنس أو الجنسية
field-stay-item-notified = تاريخ إبلاغ مكتب الهجرة بالتغيّر
field-stay-work-permission = إذن العمل إلى جانب صفة الإقامة
    .ask = هل لديك إذن بالعمل بدوام جزئي؟
    .why = هو مكتوب على ظهر بطاقة الإقامة، ويحدّد مقدار العمل المسموح لك به.
field-stay-activity-ended = آخر يوم في النشاط الذي مُنحت الصفة من أجله
    .hint = مثلًا آخر يوم في المدرسة أو في العمل الذي مُنحت صفتك من أجله.
field-stay-activity-justified = يوجد سبب وجيه للانقطاع
    .hint = مثلًا المرض، أو العنف في البيت، أو البحث عن عمل جديد.
field-stay-ssw-first-day = أول يوم بصفة عامل ذي مهارة محدّدة 1 (特定技能1号)
field-stay-graduation = يوم التخرّج
field-stay-overstayed = انتهت الإقامة ولا توجد موافقة
field-stay-revocation-hearing = جلسة الاستماع بشأن سحب صفة الإقامة
    .hint = اليوم المذكور في الرسالة.

choice-stay-work-permission-none = لا يوجد إذن
choice-stay-work-permission-blanket-28-hours = إذن عام، حتى 28 ساعة في الأسبوع
choice-stay-work-permission-individual = إذن لعمل واحد معيّن

## الطلبات لدى مكتب الهجرة

entity-application = طلب إلى مكتب الهجرة
    .many = الطلبات إلى مكتب الهجرة
    .add = إضافة طلب
field-application-kind = نوع الطلب
    .ask = ماذا طلبت؟
    .why = تختلف حقوقك خلال الانتظار، وتختلف الرسوم، بحسب نوع الطلب.
field-application-filed = يوم تقديم الطلب
    .ask = متى قدّمت الطلب؟
    .why = يوم الاستلام يحدّد هل يُسمح لك بالبقاء خلال الانتظار، وأي رسوم تُطبّق.
field-application-channel = طريقة التقديم
    .ask = هل قدّمت الطلب عند الشبّاك أم عبر الإنترنت؟
    .why = تختلف الرسوم بينهما.
field-application-decided = يوم صدور القرار
field-application-granted = تمّت الموافقة على الطلب
field-application-granted-period = المدة الممنوحة
    .hint = تعتمد الرسوم عليها.
field-application-bank-shown = تاريخ عرض الإثبات على المصرف
    .hint = اليوم الذي عرضت فيه على المصرف أن الطلب قيد النظر.

choice-application-kind-extension = تمديد مدة الإقامة
choice-application-kind-change = تغيير صفة الإقامة
choice-application-kind-permanent-residence = الإقامة الدائمة
choice-application-kind-acquisition = الحصول على صفة الإقامة
choice-application-kind-re-entry-permit = تصريح العودة إلى اليابان
choice-application-kind-work-permission = إذن العمل إلى جانب صفة الإقامة
choice-application-kind-naturalisation = التجنّس
choice-application-channel-counter = عند الشبّاك
choice-application-channel-online = عبر الإنترنت

## الوثائق

entity-paper = وثيقة أو بطاقة
    .many = الوثائق والبطاقات
    .add = إضافة وثيقة أو بطاقة
field-paper-kind = نوع الوثيقة
    .ask = ما هذه الوثيقة؟
    .why = لكل وثيقة قواعدها في التجديد وعند الفقدان.
field-paper-issued = تاريخ الإصدار
    .ask = متى صدرت؟
    .why = في بعض الوثائق تُحسب المدة من هذا اليوم.
field-paper-expires = تاريخ الانتهاء
    .ask = إلى متى هي صالحة؟
    .why = حتى يمكن تجديدها في وقتها.
field-paper-extended = تاريخ التمديد
field-paper-lost = تاريخ الفقدان
    .hint = اليوم الذي لاحظت فيه الفقدان.

choice-paper-kind-passport = جواز السفر
choice-paper-kind-my-number-card = بطاقة «ماي نمبر» (マイナンバーカード)
choice-paper-kind-driving-licence = رخصة قيادة يابانية
choice-paper-kind-foreign-licence = رخصة قيادة أجنبية
choice-paper-kind-international-permit = رخصة قيادة دولية
choice-paper-kind-certificate-of-eligibility = شهادة الأهلية للإقامة (在留資格認定証明書)
choice-paper-kind-student-card = بطاقة الطالب
choice-paper-kind-other = غير ذلك

## السكن

entity-home = السكن
    .many = المساكن
    .add = إضافة سكن
    .ask = هل لديك سكن في اليابان الآن؟
field-home-moved-in = يوم انتقالك إلى السكن
    .ask = متى انتقلت إلى سكنك؟
    .why = من هذا اليوم تُحسب مدة 14 يومًا لإبلاغ مكتب البلدية.
field-home-municipality = البلدية
    .ask = في أي مدينة أو حيّ أو بلدة أو قرية سكنك؟
    .why = تعتمد عليها المكاتب والأجور والمساعدة القريبة منك.
field-home-previous = مكان سكنك السابق
    .ask = أين كان سكنك قبل هذا السكن؟
    .why = لأول سكن، وللانتقال إلى بلدية أخرى، وللانتقال داخل البلدية نفسها إشعارات مختلفة.
field-home-moved-out = يوم خروجك من السكن
field-home-address-notified = تاريخ إبلاغ البلدية بالعنوان
    .hint = اليوم الذي قدّمت فيه إشعار السكن مع بطاقة الإقامة.
field-home-move-out-notified = تاريخ تقديم إشعار المغادرة
    .hint = في مكتب بلدية السكن القديم.
field-home-household-head-changed = تاريخ تغيّر ربّ الأسرة
field-home-household-unchanged = لا يتغيّر شيء في سجل الأسرة
    .hint = يُختار «نعم» عند التأكّد من ذلك، مثلًا لأنك ما زلت ربّ الأسرة في السجل.
field-home-household-notified = تاريخ تقديم إشعار تغيّر الأسرة
field-home-health-insurance-settled = تاريخ إتمام أمر التأمين الصحي
    .hint = يوم الانضمام إلى التأمين الصحي الوطني، أو إثبات أن تأمينًا آخر يشملك.
field-home-pension-settled = تاريخ إتمام أمر المعاش
    .hint = يوم الانضمام إلى المعاش الوطني، أو إثبات أن معاشًا آخر يشملك.
field-home-allowance-applied = تاريخ طلب إعانة الأطفال هنا
    .hint = لدى بلدية هذا السكن.
field-home-licence-address-changed = تاريخ تغيير العنوان في رخصة القيادة إلى هذا العنوان

choice-home-previous-abroad = خارج اليابان
choice-home-previous-other-municipality = في بلدية أخرى في اليابان
choice-home-previous-same-municipality = في البلدية نفسها

## عقد الإيجار

entity-lease = عقد إيجار
    .many = عقود الإيجار
    .add = إضافة عقد إيجار
field-lease-started = بداية العقد
    .ask = متى بدأ عقد الإيجار؟
    .why = تعتمد بعض القواعد على طول مدة العقد.
field-lease-ends = نهاية العقد
    .ask = متى تنتهي المدة المكتوبة في العقد؟
    .why = من هذا اليوم تُحسب إلى الوراء مدة إشعار المؤجّر.
field-lease-kind = نوع العقد
    .ask = هل هو عقد عادي أم عقد محدّد المدة (定期借家)؟
    .why = العقد العادي يستمر ما لم يوجد سبب وجيه؛ والعقد المحدّد المدة ينتهي بانتهاء مدته.
field-lease-deposit = وديعة الإيجار
    .ask = كم دفعت وديعةً للإيجار (敷金)؟ يُكتب 0 إذا لم يُدفع شيء.
    .why = ما يبقى منها يُعاد إليك عند خروجك من السكن.
field-lease-guarantor = الضامن
    .ask = من هو ضامنك؟
    .why = إذا كان الضامن شخصًا، فلا يجوز أن يتحمّل أكثر من حدّ أقصى مكتوب.
field-lease-through-broker = عن طريق مكتب عقاري
    .ask = هل استأجرت عن طريق مكتب عقاري؟
    .why = على المكتب العقاري أن يشرح العقد، ولا يجوز له أن يأخذ إلا عمولة محدودة.
field-lease-notice = مدة الإخطار التي يطلبها منك العقد
    .hint = يمكن البحث في العقد عن الكلمات الخاصة بالإنهاء (解約予告).
field-lease-leaving = اليوم المطلوب للخروج من السكن
field-lease-notice-given = تاريخ الإخطار بالخروج
    .hint = اليوم الذي وصل فيه إخطارك إلى المؤجّر.
field-lease-returned = تاريخ تسليم السكن
field-lease-landlord-ends-it = تاريخ وصول إشعار المؤجّر
    .hint = اليوم الذي استلمت فيه الرسالة التي تقول إن العقد سينتهي.
field-lease-deposit-returned = تاريخ عودة الوديعة

choice-lease-kind-ordinary = عقد عادي له مدة
choice-lease-kind-fixed-term = عقد محدّد المدة (定期借家)
choice-lease-kind-no-period = عقد بلا مدة
choice-lease-guarantor-individual = شخص
choice-lease-guarantor-company = شركة ضمان
choice-lease-guarantor-none = لا أحد
choice-lease-notice-1-month = قبل شهر واحد
choice-lease-notice-2-months = قبل شهرين
choice-lease-notice-other = مدة أخرى

## العمل

entity-job = العمل
    .many = الأعمال
    .add = إضافة عمل
    .ask = هل لديك عمل في اليابان الآن؟
field-job-started = أول يوم
    .ask = متى بدأت هذا العمل؟
    .why = تُحسب من هذا اليوم الإجازة المدفوعة وعدّة إشعارات.
field-job-ended = آخر يوم
    .hint = تُترك الخانة فارغة ما دام العمل مستمرًا.
field-job-ended-by = سبب انتهاء العمل
    .ask = كيف انتهى العمل؟
    .why = تعتمد على ذلك إعانة البطالة وتعويض الفصل بلا إخطار.
field-job-contract = نوع العقد
    .ask = هل لعقدك تاريخ انتهاء؟
    .why = لترك العمل وللفصل منه قواعد مختلفة بحسب العقد.
field-job-contract-ends = تاريخ انتهاء العقد
field-job-hours-week = ساعات العمل في الأسبوع
    .ask = كم ساعة عملك في الأسبوع بحسب العقد؟
    .why = يعتمد عليها التأمين والإجازة المدفوعة وحدّ 28 ساعة.
field-job-days-week = أيام العمل في الأسبوع
    .ask = كم عدد أيام عملك في الأسبوع؟
    .why = تعتمد عليها أيام الإجازة المدفوعة.
field-job-company-insurance = التأمين الصحي والمعاش من الشركة
    .ask = هل أنت ضمن التأمين الصحي والمعاش في الشركة؟
    .why = إذا كان الجواب نعم، فلا حاجة إلى الانضمام إلى ما لدى البلدية.
field-job-employment-insurance = التأمين ضد البطالة
    .hint = يمكن البحث عن كلمة 雇用保険 في قسيمة الراتب.
field-job-main-activity = العمل الذي مُنحت صفة إقامتي من أجله
    .hint = يُختار «لا» للعمل الجزئي إلى جانب الدراسة.
field-job-workplace = بلدية مكان العمل
    .hint = يعتمد الحد الأدنى للأجر على محافظة مكان العمل.
field-job-pay-kind = طريقة حساب الأجر
field-job-pay = الأجر قبل الاقتطاعات
field-job-dismissal-told = تاريخ إبلاغي بالفصل
field-job-resignation-given = تاريخ إبلاغي صاحبَ العمل بأنني سأترك العمل
field-job-wages-requested = تاريخ المطالبة بآخر الأجور
field-job-unpaid-since = يوم الأجر الذي لم يُدفع
    .hint = أول يوم لم يصل فيه الأجر أو وصل ناقصًا.
field-job-bankruptcy-decided = تاريخ قرار الإفلاس
    .hint = يوم قرار المحكمة أو مكتب معايير العمل.
field-job-injury = يوم الإصابة أو المرض بسبب العمل
field-job-contract-signed = تاريخ توقيع العقد الجديد
    .hint = فقط إذا كان يومًا غير أول يوم عمل.
field-job-organisation-changed = تاريخ تغيّر اسم الشركة أو عنوانها، أو إغلاقها
field-job-change-notified = تاريخ إبلاغ مكتب الهجرة بذلك التغيّر
field-job-end-notified = تاريخ إبلاغ مكتب الهجرة بانتهاء العمل
field-job-start-notified = تاريخ إبلاغ مكتب الهجرة بالعقد الجديد
field-job-health-insurance-settled = تاريخ إتمام أمر التأمين الصحي
    .hint = بعد ترك العمل: الانضمام إلى التأمين الصحي الوطني، أو مواصلة تأمين الشركة.
field-job-pension-settled = تاريخ إتمام أمر المعاش
field-job-year-end-adjusted = أجرت الشركة التسوية الضريبية لنهاية السنة
field-job-year-end-papers = تاريخ تسليم أوراق نهاية السنة
field-job-national-health-left = تاريخ الخروج من التأمين الصحي الوطني
    .hint = اليوم الذي أبلغت فيه البلدية بأن الشركة تؤمّن عليك.

choice-job-ended-by-resigned = استقلت
choice-job-ended-by-dismissed = فُصلت من العمل
choice-job-ended-by-contract-ended = انتهت مدة العقد
choice-job-ended-by-bankruptcy = أفلست الشركة
choice-job-contract-open-ended = بلا تاريخ انتهاء
choice-job-contract-fixed-term = له تاريخ انتهاء
choice-job-pay-kind-hour = بالساعة
choice-job-pay-kind-day = باليوم
choice-job-pay-kind-month = بالشهر

## المدرسة

entity-school = المدرسة
    .many = المدارس
    .add = إضافة مدرسة
field-school-municipality = البلدية التي تقع فيها المدرسة
field-school-kind = نوع المدرسة
    .ask = ما نوع هذه المدرسة؟
    .why = يختلف الدعم والعمل وما يأتي بعد الدراسة باختلاف المدرسة.
field-school-started = أول يوم
    .ask = متى بدأت في هذه المدرسة؟
    .why = من هذا اليوم تُحسب مدة 14 يومًا لإبلاغ مكتب الهجرة.
field-school-ended = آخر يوم
    .hint = يوم التخرّج، أو يوم ترك المدرسة.
field-school-changed = تاريخ تغيّر اسم المدرسة أو عنوانها، أو إغلاقها
field-school-notified = تاريخ إبلاغ مكتب الهجرة
field-school-has-job-offer = لديّ عرض عمل

choice-school-kind-university = جامعة أو كلية
choice-school-kind-vocational = مدرسة مهنية
choice-school-kind-japanese-language = مدرسة لغة يابانية
choice-school-kind-high-school = مدرسة ثانوية
choice-school-kind-junior-high = مدرسة إعدادية
choice-school-kind-other = غير ذلك

## الزواج

entity-marriage = الزواج
    .many = الزيجات
    .add = إضافة زواج
field-marriage-married = يوم الزواج
    .ask = متى تزوّجت؟
    .why = تعتمد بعض الحقوق على مدة الزواج.
field-marriage-ended = يوم انتهاء الزواج
    .hint = يوم قبول الطلاق أو سريانه، أو يوم الوفاة.
field-marriage-ended-by = كيف انتهى الزواج
    .ask = كيف انتهى الزواج؟
    .why = ما يمكنك فعله بعد الطلاق يختلف عمّا يمكنك فعله بعد الوفاة.
field-marriage-notified = تاريخ إبلاغ مكتب الهجرة
field-marriage-planned = اليوم المقرّر للزواج
    .hint = اليوم المقرّر لتقديم إشعار الزواج.
field-marriage-death-notified = تاريخ تقديم إشعار الوفاة
field-marriage-separated = العيش منفصلَين منذ
field-marriage-spouse-japanese = للزوج أو الزوجة الجنسية اليابانية
field-marriage-health-insurance-settled = تاريخ إتمام أمر التأمين الصحي
    .hint = بعد انتهاء الزواج.
field-marriage-pension-settled = تاريخ إتمام أمر المعاش
    .hint = بعد انتهاء الزواج.

choice-marriage-ended-by-divorce = طلاق
choice-marriage-ended-by-death = وفاة الزوج أو الزوجة

## الأسرة

entity-family = فرد من الأسرة
    .many = أفراد الأسرة
    .add = إضافة فرد من الأسرة
field-family-relation = صلة القرابة
    .ask = ما صلة هذا الشخص بك؟
    .why = تختلف القواعد بين الأطفال والزوج أو الزوجة.
field-family-born = تاريخ الميلاد
    .ask = ما تاريخ ميلاد هذا الشخص؟
    .why = تعتمد عليه الإشعارات بعد الولادة والإعانات والمدرسة.
field-family-born-in-japan = الولادة في اليابان
    .ask = هل وُلد هذا الطفل في اليابان؟
    .why = الطفل المولود في اليابان يحتاج إلى إشعار ولادة، وربما إلى صفة إقامة.
field-family-japanese-nationality = الجنسية اليابانية
    .ask = هل لهذا الشخص الجنسية اليابانية؟
    .why = من دونها يحتاج المولود إلى صفة إقامة.
field-family-other-nationality = جنسية أخرى أيضًا
    .hint = يُختار «نعم» إذا كانت للطفل الجنسية اليابانية وجنسية أخرى.
field-family-nationality-chosen = تاريخ اختيار الجنسية
field-family-lives-with-me = يسكن معي
    .ask = هل يسكن هذا الشخص معك؟
    .why = تعتمد على ذلك الإعانات وإشعارات الأسرة.
field-family-staying-over-60-days = البقاء في اليابان أكثر من 60 يومًا بعد الولادة
field-family-health-insurance = التأمين الصحي
    .ask = أي تأمين صحي لهذا الشخص؟
    .why = يجب إضافة المولود الجديد إلى أحد التأمينات.
field-family-birth-notified = تاريخ تقديم إشعار الولادة
field-family-status-applied = تاريخ طلب صفة الإقامة
field-family-allowance-applied = تاريخ طلب إعانة الأطفال
field-family-insurance-joined = تاريخ الانضمام إلى التأمين الصحي
field-family-lump-sum-claimed = تاريخ طلب منحة الولادة
    .hint = أيضًا إذا سوّى المستشفى الأمر نيابةً عنك.
field-family-died = يوم الوفاة
field-family-death-known = اليوم الذي علمت فيه بالوفاة
    .hint = فقط إذا كان يومًا بعد يوم الوفاة.
field-family-death-notified = تاريخ تقديم إشعار الوفاة
field-family-card-returned = تاريخ إعادة بطاقة الإقامة
    .hint = بطاقة الشخص المتوفّى.
field-family-lives-abroad = يسكن خارج اليابان
field-family-school-applied = تاريخ طلب مقعد في مدرسة حكومية

choice-family-relation-child = ابن أو ابنة
choice-family-relation-spouse = زوج أو زوجة
choice-family-relation-parent = أب أو أم
choice-family-relation-other = غير ذلك
choice-family-health-insurance-company = تأمين الشركة
choice-family-health-insurance-national = التأمين الصحي الوطني
choice-family-health-insurance-none = لا يوجد

## التأمين

entity-insurance = تأمين أو معاش
    .many = التأمين والمعاش
    .add = إضافة تأمين أو معاش
field-insurance-kind = نوع التأمين
    .ask = أي تأمين أو معاش هو؟
    .why = تختلف الواجبات والمبالغ التي تُردّ.
field-insurance-from = مشمول منذ
    .ask = من أي يوم يشملك هذا التأمين؟
    .why = تُحسب عدّة مدد من هذا اليوم.
field-insurance-until = مشمول حتى
field-insurance-months = عدد الأشهر المدفوعة
    .ask = كم شهرًا دُفعت أو احتُسبت؟
    .why = يعتمد المعاش أو المبلغ الذي يُردّ على عدد الأشهر.
field-insurance-student-exception = تاريخ طلب تأجيل الدفع للطلاب
field-insurance-settled = تاريخ إتمام الأمر في المكتب
    .hint = يوم الانضمام أو الخروج في المكتب.
field-insurance-decision-received = تاريخ العلم بالقرار
    .hint = اليوم الذي علمت فيه بالقرار المراد الاعتراض عليه.

choice-insurance-kind-national-health = التأمين الصحي الوطني
choice-insurance-kind-employees-health = التأمين الصحي من الشركة
choice-insurance-kind-dependant-health = مشمول عن طريق شركة أحد أفراد الأسرة
choice-insurance-kind-national-pension = المعاش الوطني
choice-insurance-kind-employees-pension = معاش الموظفين (厚生年金)

## الضرائب

entity-tax-year = سنة ضريبية
    .many = السنوات الضريبية
    .add = إضافة سنة ضريبية
field-tax-year-year = السنة
    .ask = عن أي سنة؟
    .why = تُحسب مواعيد الإقرار الضريبي من السنة.
field-tax-year-adjusted = أجرت الشركة التسوية الضريبية لنهاية السنة
    .ask = هل أجرت شركتك التسوية الضريبية لنهاية هذه السنة؟
    .why = عندئذ لا يلزم في الغالب إقرار ضريبي.
field-tax-year-employers = عدد أصحاب العمل في السنة
field-tax-year-side-income = الدخل إلى جانب الأجر
    .ask = كم كان دخلك إلى جانب أجرك في هذه السنة؟ يُكتب 0 إذا لم يوجد.
    .why = إذا زاد على 200,000 ين يلزم إقرار ضريبي.
field-tax-year-self-employed = دخل من عملي الحر
field-tax-year-return-filed = تاريخ تقديم الإقرار الضريبي
field-tax-year-refund-wanted = أريد استرداد ضريبة
    .hint = مثلًا بعد تكاليف علاج، أو إذا تركت عملًا خلال السنة.
field-tax-year-resident-tax-by-slips = ضريبة المقيمين تصل بقسائم دفع
field-tax-year-instalment-paid = تاريخ دفع القسط الرابع
field-tax-year-business-started = تاريخ بدء العمل الحر
field-tax-year-business-notified = تاريخ إبلاغ مكتب الضرائب ببدء العمل الحر
field-tax-year-assets-reported = تاريخ الإبلاغ عن الممتلكات خارج اليابان

## السفر

entity-trip = سفر
    .many = الأسفار
    .add = إضافة سفر
field-trip-departs = يوم المغادرة
    .ask = متى موعد مغادرتك اليابان؟
    .why = من هذا اليوم تُحسب الإشعارات قبل المغادرة والمهلة للعودة.
field-trip-for-good = مغادرة نهائية
    .ask = هل ستكون مغادرتك اليابان نهائية؟
    .why = عندئذ توجد أمور يجب إنهاؤها، ومال يمكن استرداده.
field-trip-returns = يوم العودة
field-trip-re-entry = طريقة العودة
    .ask = كيف ستكون عودتك: بعلامة في خانة العودة، أم بتصريح العودة؟
    .why = تختلف مهلة العودة بينهما.
field-trip-permit-until = تصريح العودة صالح حتى
field-trip-tax-agent = وكيل الضرائب
    .ask = هل عيّنت وكيلًا للضرائب (納税管理人)؟
    .why = مع الوكيل تتأخّر بعض مواعيد الضرائب، ويمكن أن تصل إليك المبالغ المستردّة.
field-trip-address-ends = اليوم المقرّر للخروج من السكن
    .hint = فقط إذا كان يومًا غير يوم المغادرة.
field-trip-move-out-notified = تاريخ تقديم إشعار المغادرة
field-trip-bank-told = تاريخ إبلاغ المصرف
field-trip-card-handed-in = تاريخ إعادة بطاقة الإقامة
field-trip-lump-sum-claimed = تاريخ طلب مبلغ الانسحاب من المعاش
field-trip-lump-sum-paid = تاريخ دفع مبلغ الانسحاب من المعاش
field-trip-cash-over-1-million = حمل أكثر من مليون ين نقدًا
field-trip-tax-return-filed = تاريخ تقديم الإقرار الضريبي قبل المغادرة
field-trip-resident-tax-settled = تاريخ تسوية ضريبة المقيمين
    .hint = بتعيين وكيل، أو بدفعها كاملة.
field-trip-cash-declared = تاريخ التصريح بالنقد في الجمارك

choice-trip-re-entry-deemed = علامة في خانة العودة (みなし再入国)
choice-trip-re-entry-permit = تصريح العودة
choice-trip-re-entry-none = لا هذا ولا ذاك
choice-trip-tax-agent-appointed = عُيّن
choice-trip-tax-agent-none = لم يُعيّن

## المصرف والمشتريات والمركبات

entity-account = حساب مصرفي
    .many = الحسابات المصرفية
    .add = إضافة حساب مصرفي
field-account-bank = المصرف
    .ask = أي مصرف هو؟
    .why = لتمييز حساباتك بعضها عن بعض.
field-account-opened = تاريخ فتح الحساب
    .ask = متى فُتح الحساب؟
    .why = بعض القيود على المقيمين الجدد تنتهي مع الوقت.
field-account-told-until = نهاية الإقامة المعروفة لدى المصرف
    .hint = نهاية الإقامة التي عرضتها على المصرف آخر مرة.

entity-purchase = شراء أو عقد
    .many = المشتريات والعقود
    .add = إضافة شراء أو عقد
field-purchase-kind = طريقة البيع
    .ask = كيف بيع لك؟
    .why = تعتمد عليها الأيام التي يمكن فيها الإلغاء دون سبب.
field-purchase-papers-received = تاريخ استلام أوراق العقد
    .ask = متى استلمت أوراق العقد؟
    .why = يمكنك الإلغاء ابتداءً من هذا اليوم، وهو يُحسب اليوم الأول.
field-purchase-cancelled = تاريخ الإلغاء
    .hint = اليوم الذي أرسلت فيه الرسالة أو البريد الإلكتروني.

choice-purchase-kind-door-to-door = عند باب بيتي أو في الشارع
choice-purchase-kind-telephone = بمكالمة هاتفية إليّ
choice-purchase-kind-long-term-service = دورة أو علاج لمدة طويلة (لغة، تجميل، دروس خاصة)
choice-purchase-kind-multi-level = بيع أجلب فيه أشخاصًا آخرين
choice-purchase-kind-work-from-home = عمل يُعرض مع شراء شيء
choice-purchase-kind-shop-or-online = في متجر أو عبر الإنترنت

entity-vehicle = مركبة
    .many = المركبات
    .add = إضافة مركبة
field-vehicle-kind = نوع المركبة
    .ask = ما نوع المركبة؟
    .why = يختلف التسجيل باختلاف النوع.
field-vehicle-acquired = لك منذ
    .ask = متى أصبحت المركبة ملكك؟
    .why = من هذا اليوم تُحسب مدة 15 يومًا للتسجيل.
field-vehicle-address-changed = تاريخ تغيّر عنوانك
field-vehicle-registered = تاريخ التسجيل باسمك
field-vehicle-address-registered = تاريخ تسجيل العنوان الجديد
field-vehicle-owner-changed = تاريخ البيع أو التنازل

choice-vehicle-kind-car = سيارة
choice-vehicle-kind-motorbike = دراجة نارية
choice-vehicle-kind-bicycle = دراجة هوائية

entity-contact = جهة اتصال
    .many = جهات الاتصال
    .add = إضافة جهة اتصال
field-contact-name = الاسم
    .ask = ما اسم هذا الشخص؟
    .why = لقائمتك فقط. لا يخرج من هذا الجهاز أبدًا.
field-contact-phone = الهاتف
    .ask = ما رقم الهاتف؟
    .why = حتى يمكنك الاتصال من هنا.
field-contact-role = الصفة
    .ask = من هو: صاحب العمل، المدرسة، المؤجّر، صديق؟
    .why = للعثور على الشخص المناسب بسرعة.

## صفات الإقامة

row-statuses-diplomat = دبلوماسي (外交)
row-statuses-official = مهمة رسمية (公用)
row-statuses-professor = أستاذ جامعي (教授)
row-statuses-artist = فنّان (芸術)
row-statuses-religious-activities = أنشطة دينية (宗教)
row-statuses-journalist = صحفي (報道)
row-statuses-highly-skilled-professional-1a = صاحب مهارة عالية 1-أ (高度専門職1号イ)
row-statuses-highly-skilled-professional-1b = صاحب مهارة عالية 1-ب (高度専門職1号ロ)
row-statuses-highly-skilled-professional-1c = صاحب مهارة عالية 1-ج (高度専門職1号ハ)
row-statuses-highly-skilled-professional-2 = صاحب مهارة عالية 2 (高度専門職2号)
row-statuses-business-manager = إدارة الأعمال (経営・管理)
row-statuses-legal-accounting-services = خدمات قانونية ومحاسبية (法律・会計業務)
row-statuses-medical-services = خدمات طبية (医療)
row-statuses-researcher = باحث (研究)
row-statuses-instructor = معلّم (教育)
row-statuses-engineer-humanities-international = هندسة / علوم إنسانية / خدمات دولية (技術・人文知識・国際業務)
row-statuses-intra-company-transferee = منتقل داخل الشركة (企業内転勤)
row-statuses-nursing-care = رعاية ومساعدة المرضى والمسنّين (介護)
row-statuses-entertainer = فنون العرض والترفيه (興行)
row-statuses-skilled-labor = عامل ماهر (技能)
row-statuses-specified-skilled-worker-1 = عامل ذو مهارة محدّدة 1 (特定技能1号)
row-statuses-specified-skilled-worker-2 = عامل ذو مهارة محدّدة 2 (特定技能2号)
row-statuses-technical-intern-training-1 = متدرّب تقني 1 (技能実習1号)
row-statuses-technical-intern-training-2 = متدرّب تقني 2 (技能実習2号)
row-statuses-technical-intern-training-3 = متدرّب تقني 3 (技能実習3号)
row-statuses-employment-for-skill-development = العمل لتنمية المهارات (育成就労)
row-statuses-cultural-activities = أنشطة ثقافية (文化活動)
row-statuses-temporary-visitor = زائر مؤقّت (短期滞在)
row-statuses-student = طالب (留学)
row-statuses-trainee = متدرّب (研修)
row-statuses-dependent = إقامة عائلية (家族滞在)
row-statuses-designated-activities = أنشطة معيّنة (特定活動)
row-statuses-permanent-resident = مقيم دائم (永住者)
row-statuses-spouse-of-japanese = زوج أو زوجة أو ولد لمواطن ياباني (日本人の配偶者等)
row-statuses-spouse-of-permanent-resident = زوج أو زوجة أو ولد لمقيم دائم (永住者の配偶者等)
row-statuses-long-term-resident = مقيم طويل الأمد (定住者)
row-statuses-special-permanent-resident = مقيم دائم خاص (特別永住者)
