### بطاقة الكوارث.

disaster-title = في الكوارث
disaster-hint = بمن تتصل، وماذا تقول، وكيف تصل إلى أسرتك
disaster-lead = تعمل بلا إنترنت ومن دون فتح القفل.
disaster-call = اطلب المساعدة
disaster-sentences = قلها باليابانية
disaster-messages = تواصل مع أسرتك
disaster-safe-title = أنا بخير
disaster-safe-lead = انسخ هذه الرسالة وأرسلها بأي طريقة ممكنة. نحن لا نرسل شيئًا ولا ننظر أين أنت.
disaster-safe-where = أين أنت؟ (إذا أردت أن تقول)
disaster-safe-where-hint = مثلًا اسم ملجأ أو بلدة.
disaster-safe-in-shelter = أنا في ملجأ
disaster-safe-preview = رسالتك
disaster-copy = نسخ
disaster-copied = تمّ النسخ.
disaster-send-sms = إرسال رسالة نصية (SMS)
disaster-send-mail = إرسال بالبريد الإلكتروني
disaster-meeting = مكان لقائنا
disaster-meeting-hint = أين تلتقون إذا تعذّر الاتصال: مكان قرب السكن، ومكان أبعد.
disaster-meeting-locked = مكان لقائكم محفوظ خلف قفلك.
disaster-embassy-number = رقم هاتف سفارتك
disaster-embassy-contacts = أرقام للاتصال
disaster-embassy-of = سفارة { $country }
disaster-embassy-list = قائمة السفارات في اليابان (وزارة الخارجية اليابانية)
disaster-save = حفظ
disaster-saved = تمّ الحفظ.
disaster-unlock = فتح القفل

## مدى تأكّدنا من الخطوات

disaster-checked = قورن بما نشره { $source }
disaster-unchecked = هذا ممّا هو معروف. لم نقارنه بصفحة رسمية بعد.
