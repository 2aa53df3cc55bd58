### أدلّة: ما يفيد الجميع معرفته في كل مجال من مجالات الحياة.

area-guides = من المفيد أن تعرف
guide-general = هذه معلومات عامة، وهي نفسها للجميع.
part-steps = خطوة خطوة
guide-what = باختصار
guide-examples = أمثلة
guide-contacts = أرقام يمكنك الاتصال بها
