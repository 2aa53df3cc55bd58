### أماكن في القوائم التي تنشرها البلديات.

## ما هو المكان

place-kind-municipal-office = مكتب البلدية
place-kind-evacuation-site = موقع إخلاء (للنجاة من الخطر)
place-kind-evacuation-shelter = ملجأ (للبقاء فيه)
place-kind-medical-institution = مستشفى أو عيادة
place-kind-public-facility = مرفق عام
place-kind-childcare = رعاية الأطفال
place-kind-wifi = شبكة Wi-Fi عامة
place-kind-event = فعالية
place-kind-other = غير ذلك

## أخطار يُخصَّص لها موقع الإخلاء

refuge-earthquake = زلزال
refuge-tsunami = تسونامي
refuge-flood = فيضان نهر
refuge-inland-flood = فيضان من أمطار غزيرة (تفيض المجاري)
refuge-storm-surge = ارتفاع مياه البحر بسبب العاصفة
refuge-landslide = انهيار أرضي
refuge-large-fire = حريق كبير
refuge-volcano = بركان

## مكاتب كل البلديات

place-municipal-office = مكتب بلدية { $town }
place-source-municipal-offices = مكاتب كل البلديات
